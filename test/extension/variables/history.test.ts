import { expect } from 'chai';
import { History } from '../../../src/extension/variables/history';
import type { WireFinding } from '../../../src/server/protocol-variables';

const finding = (value: number): WireFinding => ({ is: 'value', value });

describe('what was answered in a table is taken back', () => {
  let history: History;
  let now: WireFinding | null;
  const answer = (next: WireFinding | null): void => {
    history.add({ uri: 'u', variable: 'v', before: now });
    now = next;
  };
  const step = async (way: 'undo' | 'redo'): Promise<boolean> =>
    (await history.step(way, ({ before }) => {
      const replaced = now;
      now = before;
      return Promise.resolve(replaced);
    })) !== undefined;

  beforeEach(() => {
    history = new History();
    now = null;
  });

  it('step by step, and done again step by step', async () => {
    answer(finding(1));
    answer(finding(2));
    await step('undo');
    expect(now).to.deep.equal(finding(1));
    await step('undo');
    expect(now).to.equal(null);
    expect(await step('undo')).to.equal(false);
    await step('redo');
    await step('redo');
    expect(now).to.deep.equal(finding(2));
    expect(await step('redo')).to.equal(false);
  });

  it('a new answer puts what was taken back out of reach', async () => {
    answer(finding(1));
    await step('undo');
    answer(finding(3));
    expect(await step('redo')).to.equal(false);
  });

  it('what could not be written stays to be taken back', async () => {
    answer(finding(1));
    expect(await history.step('undo', () => Promise.resolve(undefined))).to.equal(undefined);
    expect(await step('undo')).to.equal(true);
  });
});
