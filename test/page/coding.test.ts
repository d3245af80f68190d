import { expect } from 'chai';
import { PushedRecords } from './support/pushed-records';
import { sampleWindow } from './support/sample-window';
import { until } from './support/until';
import type { Window } from './support/window';

const judgment = '判决书-微信群控案.txt';
const passage = '平台就数据资源整体所享有的权益';
const reason = '此句说的是权益来源。';

describe('coders who differ, in Chinese and high contrast', () => {
  let window: Window;
  let records: PushedRecords;

  const box = () => window.page.locator('.quick-input-widget').filter({ visible: true });
  const input = () => box().locator('.quick-input-box input').first();
  const page = () => window.page.locator('.editor-instance').filter({ hasText: '编码者比较' }).first();
  const pageSays = (words: string): Promise<string> =>
    until(
      `the page to say ${words}`,
      () => page().innerText(),
      (shown) => shown.replace(/\u00A0/g, ' ').includes(words),
    );

  before(async () => {
    window = await sampleWindow({ theme: 'high-contrast', locale: 'zh-cn' });
    records = new PushedRecords(window.folder, judgment, passage);
    const [first, second] = records.codes;
    records.push('李律师', 'coded-by-li', { codes: [first!] });
    records.push('王律师', 'coded-by-wang', { codes: [second!] });
    records.push('李律师', 'asked-by-li', { note: '此处如何编码？', review: { is: 'comment', on: 'coded-by-wang' } });
    await window.editor.open(judgment);
  });

  it('are listed in the Review view, with what is asked', async () => {
    await window.showContainer('Glossator');
    for (const title of ['裁判观点', '标签', '引用核查']) await window.tree(title).fold();
    const review = window.tree('审阅');
    await review.unfold();
    const rows = await review.rowsWhen('the thread', (all) => all.some(({ label }) => label === '此处如何编码？'));
    expect(rows.find(({ label }) => label === '标注不一致')?.description).to.equal('1');
    await window.screenshot('review-view-chinese-contrast');
  });

  it('stand side by side on a page', async () => {
    await window.run('Glossator: 比较编码者');
    await pageSays('未裁定');
    await window.screenshot('coders-chinese-contrast');
  });

  it('are decided on with a reason, which is kept and shows on the page', async () => {
    await window.press('Mod+1');
    await window.editor.putCursorOn(passage);
    await window.run('Glossator: 裁定编码分歧…');
    await box().locator('.monaco-list-row').filter({ hasText: '李律师' }).first().waitFor();
    await window.screenshot('decide-chinese-contrast');
    await window.press('Enter');
    await until(
      'the question why',
      () => box().allInnerTexts(),
      (all) => all.some((shown) => shown.includes('理由')),
    );
    await input().fill(reason);
    await window.press('Enter');
    const decided = await until(
      'the decision',
      () => Promise.resolve(records.of().filter(({ adjudication }) => adjudication)),
      (all) => all.length > 0,
    );
    expect(decided.map(({ note, adjudication }) => [note, adjudication])).to.deep.equal([
      [reason, { on: { 'coded-by-li': 1, 'coded-by-wang': 1 }, from: ['李律师'], codes: [records.codes[0]] }],
    ]);
    await pageSays(reason);
    await window.tree('审阅').rowsWhen('none that differ', (all) => !all.some(({ label }) => label === '标注不一致'));
    await window.screenshot('coders-decided-chinese-contrast');
  });
});
