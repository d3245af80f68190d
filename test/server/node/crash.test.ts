import { expect } from 'chai';
import { Random } from '../../../bench/generate/random';
import { crash } from '../../support/crash/crashes';

describe('a writer killed in the middle of its work', () => {
  it('has lost nothing that it had acknowledged, and damaged nothing', async () => {
    const random = new Random(4);
    const { acknowledged, lost, damaged } = await crash(10, () => random.next());
    expect(acknowledged).to.be.greaterThan(5);
    expect({ lost, damaged }).to.deep.equal({ lost: [], damaged: [] });
  }).timeout(60_000);
});
