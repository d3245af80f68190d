import { expect } from 'chai';
import type { Annotation } from '../../src/model/annotation';
import { PushedRecords } from './support/pushed-records';
import { sampleWindow } from './support/sample-window';
import { sayWhoWrites, writer } from './support/say-who-writes';
import type { Tree } from './support/tree';
import { until } from './support/until';
import type { Window } from './support/window';

const judgment = '判决书-微信群控案.txt';
const passage = '平台就数据资源整体所享有的权益';
const other = '批量操控微信账号';
const [colleague, third] = ['李律师', '王律师'];
const question = '@张律师 此处应否改标“行为正当性”？';

describe('a review', () => {
  let window: Window;
  let review: Tree;
  let records: PushedRecords;

  /** Puts into the store what colleagues have pushed: their tags, which differ, and a question to this person. */
  const lay = (): void => {
    records = new PushedRecords(window.folder, judgment, passage);
    const [first, second] = records.codes;
    records.push(colleague, 'review-tag', { codes: [first!] });
    records.push(third, 'review-tag-2', { codes: [second!] });
    records.push(colleague, 'review-thread', { note: question, review: { is: 'comment', on: 'review-tag' } });
  };
  const threads = () => window.page.locator('.review-widget').filter({ visible: true });
  const words = (): Promise<string> =>
    threads()
      .allInnerTexts()
      .then((all) => all.join('\n'));
  const input = () => threads().locator('.edit-textarea .monaco-editor').first();
  const written = (what: string, wanted: (records: readonly Annotation[]) => boolean): Promise<Annotation[]> =>
    until(
      what,
      async () => {
        await sayWhoWrites(window);
        return records.of(writer);
      },
      wanted,
    );

  before(async () => {
    window = await sampleWindow();
    lay();
    await window.editor.open(judgment);
    await window.showContainer('Glossator');
    for (const title of ['Holdings', 'Tags', 'Checks']) await window.tree(title).fold();
    review = window.tree('Review');
    await review.unfold();
  });

  it('is listed: who asks what, and where coders differ', async () => {
    const rows = await review.rowsWhen(
      'the thread and what differs',
      (all) =>
        all.some(({ label }) => label.startsWith('@张律师')) && all.some(({ label }) => label === 'Tagged differently'),
    );
    const thread = rows.find(({ label }) => label.startsWith('@张律师'))!;
    expect(thread.description).to.match(/李律师 · 5 January 2026$/);
    expect(rows.find(({ label }) => label === 'Tagged differently')?.description).to.equal('1');
    await window.screenshot('review-view');
  });

  it('is gone through by key and answered beside the text', async () => {
    await window.press('Mod+1 Mod+Home F9');
    await until('the thread', words, (shown) => shown.includes('此处应否改标'));
    expect(await words())
      .to.include('李律师')
      .and.include('On the tag');
    await window.screenshot('review-thread');
    await window.press('Mod+1 Shift+Alt+m');
    await input().waitFor();
    await window.page.keyboard.insertText('同意，请改。');
    await window.screenshot('review-reply');
    await window.press('Mod+Enter');
    await written('the reply', (all) =>
      all.some(({ note, review: part }) => note === '同意，请改。' && part?.is === 'reply'),
    );
    await until('the reply in sight', words, (shown) => shown.includes('同意，请改。') && shown.includes(writer));
    await review.rowsWhen('what names me', (all) => all.some(({ description }) => description.startsWith('names you')));
  });

  it('what is being written outlives its editor', async () => {
    await window.editor.select(other);
    await window.press('Mod+Alt+m');
    await until('the input', () => input().isVisible(), Boolean);
    await window.page.keyboard.insertText('另查：账号数量');
    await until(
      'the words',
      () => input().innerText(),
      (shown) => shown.includes('账号数量'),
    );
    await window.run('View: Close All Editors');
    await until(
      'no editor',
      () => window.editor.title(),
      (title) => title === undefined,
    );
    await window.editor.open(judgment);
    await window.editor.select(other);
    await window.press('Mod+Alt+m');
    await until('the words again', words, (shown) => shown.includes('另查：账号数量'));
    await window.screenshot('review-draft');
    await window.press('Mod+Enter');
    await written('the comment', (all) => all.some(({ note }) => note === '另查：账号数量'));
    await review.rowsWhen('its row', (all) => all.some(({ label }) => label === '另查：账号数量'));
  });

  it('is begun on a row of another view by key', async () => {
    const holdings = window.tree('Holdings');
    await holdings.unfold();
    const rows = await holdings.rowsWhen('an issue', (all) => all.some(({ level }) => level === 2));
    await holdings.click(rows.find(({ level }) => level === 2)!.label);
    await window.press('Mod+Alt+m');
    await until('the input', () => input().isVisible(), Boolean);
    await window.page.keyboard.insertText('观点是否完整？');
    await window.press('Mod+Enter');
    await review.rowsWhen('its row', (all) => all.some(({ label }) => label === '观点是否完整？'));
    await holdings.fold();
    await window.editor.open(judgment);
  });

  it('is resolved by key, and folded and off the list then', async () => {
    await window.editor.putCursorOn('判断的起点');
    await window.press('F9');
    await until('the thread', words, (shown) => shown.includes('此处应否改标'));
    await window.dress('dark');
    await window.screenshot('review-thread-dark');
    await window.press('Mod+1 Mod+Alt+Shift+m');
    await written('the state', (all) =>
      all.some(({ review: part }) => part?.is === 'state' && part.state === 'resolved'),
    );
    await review.rowsWhen('no thread of it', (all) => !all.some(({ label }) => label.startsWith('@张律师')));
    await until('the thread to be folded', words, (shown) => !shown.includes('此处应否改标'));
    await window.screenshot('review-resolved-dark');
  });
});
