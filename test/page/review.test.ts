import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Annotation } from '../../src/model/annotation';
import { PushedRecords } from './support/pushed-records';
import { sampleWindow, writer } from './support/sample-window';
import type { Tree } from './support/tree';
import { until } from './support/until';
import type { Window } from './support/window';

const judgment = '判决书-微信群控案.txt';
const passage = '平台就数据资源整体所享有的权益';
const other = '一条数据所含的价值有限';
const issue = '两被告采集并留存微信用户数据的行为';
const elsewhere = '判决书-栖禾案.txt';
const [colleague, third] = ['李律师', '王律师'];
const question = '@张律师 此处应否改标“行为正当性”？';

/** What a person reads in either language; each is gone through in both themes, begun in the one and ended in the other. */
const languages = [
  {
    locale: 'en',
    themes: ['light', 'dark'],
    above: ['Holdings', 'Tags', 'Checks'],
    title: 'Review',
    asked: /李律师 · 5 January 2026$/,
    differing: 'Tagged differently',
    onTheTag: 'On the tag',
    namesMe: 'names you',
  },
  {
    locale: 'zh-cn',
    themes: ['dark', 'light'],
    above: ['裁判观点', '标签', '引用核查'],
    title: '审阅',
    asked: /李律师 · 2026年1月5日$/,
    differing: '标注不一致',
    onTheTag: '针对李律师的标签',
    namesMe: '提到您',
  },
] as const;

for (const { locale, themes, above, title, asked, differing, onTheTag, namesMe } of languages)
  describe(`a review, ${locale}`, () => {
    const [begun, ended] = themes;
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
    /** The input that keys go to. */
    const input = () => threads().locator('.edit-textarea .monaco-editor.focused').first();
    const type = async (text: string): Promise<void> => {
      await input().waitFor();
      await window.page.keyboard.insertText(text);
      await until(
        'what was typed',
        () => input().innerText(),
        (shown) => shown.includes(text),
      );
    };
    const written = (what: string, wanted: (records: readonly Annotation[]) => boolean): Promise<Annotation[]> =>
      until(what, () => Promise.resolve(records.of(writer)), wanted);

    before(async () => {
      window = await sampleWindow({ locale, theme: begun });
      lay();
      await window.editor.open(judgment);
      await window.showContainer('Glossator');
      for (const view of above) await window.tree(view).fold();
      review = window.tree(title);
      await review.unfold();
    });

    it('is listed: who asks what, and where coders differ', async () => {
      const rows = await review.rowsWhen(
        'the thread and what differs',
        (all) => all.some(({ label }) => label.startsWith('@张律师')) && all.some(({ label }) => label === differing),
      );
      const thread = rows.find(({ label }) => label.startsWith('@张律师'))!;
      expect(thread.description).to.match(asked);
      expect(rows.find(({ label }) => label === differing)?.description).to.equal('1');
      await window.screenshot(`review-view-${locale}-${begun}`);
    });

    it('is gone through by key and answered beside the text', async () => {
      await window.press('Mod+1 Mod+Home F9');
      await until('the thread', words, (shown) => shown.includes('此处应否改标'));
      expect(await words())
        .to.include('李律师')
        .and.include(onTheTag);
      await window.screenshot(`review-thread-${locale}-${begun}`);
      await window.press('Mod+1 Shift+Alt+m');
      await type('同意，请改。');
      await window.screenshot(`review-reply-${locale}-${begun}`);
      await window.press('Mod+Enter');
      await written('the reply', (all) =>
        all.some(({ note, review: part }) => note === '同意，请改。' && part?.is === 'reply'),
      );
      await until('the reply in sight', words, (shown) => shown.includes('同意，请改。') && shown.includes(writer));
      await review.rowsWhen('what names me', (all) => all.some(({ description }) => description.startsWith(namesMe)));
    });

    // What no word on the screen has a part in is gone through once.
    if (locale === 'en') {
      it('what is being written outlives its editor', async () => {
        await window.editor.select(other);
        await window.press('Mod+Alt+m');
        await type('另查：');
        // What colleagues do meanwhile takes the keys from nobody.
        new PushedRecords(window.folder, elsewhere, '本院认为').push(third, 'review-elsewhere', {
          note: '另问',
          review: { is: 'comment' },
        });
        await review.rowsWhen('what a colleague asks elsewhere', (all) => all.some(({ label }) => label === '栖禾案'));
        await type('账号');
        await window.press('Mod+1');
        // An input is no text of its own: what is known of the text in front is known again.
        await window.statusShown('civil judgment');
        await window.press('Mod+Alt+m');
        await type('数量');
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
      });

      it('and its window, and nobody finds it in the folder', async () => {
        await type('及时间');
        // One rest of the hand is enough.
        await sleep(1000);
        const files = fs.readdirSync(window.folder, { recursive: true, encoding: 'utf8' });
        const paths = files.map((file) => path.join(window.folder, file)).filter((file) => fs.statSync(file).isFile());
        expect(paths.filter((file) => fs.readFileSync(file, 'utf8').includes('另查：账号数量'))).to.deep.equal([]);
        await window.page.reload();
        await window.page.locator('.monaco-workbench[class*="vscode-theme-"]').waitFor();
        await window.editor.open(judgment);
        await window.statusShown('civil judgment');
        await window.editor.select(other);
        await window.press('Mod+Alt+m');
        await until('the words again', words, (shown) => shown.includes('另查：账号数量及时间'));
        await window.press('Mod+Enter');
        await written('the comment', (all) => all.some(({ note }) => note === '另查：账号数量及时间'));
        await review.rowsWhen('its row', (all) => all.some(({ label }) => label === '另查：账号数量及时间'));
      });

      it('is begun on a row of another view by key', async () => {
        const holdings = window.tree('Holdings');
        await holdings.unfold();
        const isIssue = ({ label }: { label: string }): boolean => label.startsWith(issue);
        const rows = await holdings.rowsWhen('an issue', (all) => all.some(isIssue));
        await holdings.click(rows.find(isIssue)!.label);
        await window.press('Mod+Alt+m');
        await type('观点是否完整？');
        await window.press('Mod+Enter');
        await review.rowsWhen('its row', (all) => all.some(({ label }) => label === '观点是否完整？'));
        await holdings.fold();
        await window.editor.open(judgment);
      });
    }

    it('is resolved by key, and folded and off the list then', async () => {
      await window.editor.putCursorOn('判断的起点');
      await window.press('F9');
      await until('the thread', words, (shown) => shown.includes('此处应否改标'));
      await window.dress(ended);
      await window.screenshot(`review-thread-${locale}-${ended}`);
      await window.press('Mod+1 Mod+Alt+Shift+m');
      await written('the state', (all) =>
        all.some(({ review: part }) => part?.is === 'state' && part.state === 'resolved'),
      );
      await review.rowsWhen('no thread of it', (all) => !all.some(({ label }) => label.startsWith('@张律师')));
      await until('the thread to be folded', words, (shown) => !shown.includes('此处应否改标'));
      await window.screenshot(`review-resolved-${locale}-${ended}`);
    });
  });
