import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { sampleWindow } from './support/sample-window';
import { until } from './support/until';
import { VariablesTable } from './support/variables-table';
import type { Window } from './support/window';

const judgment = '判决书-微信群控案.txt';

describe('the table of variables', () => {
  let window: Window;
  let table: VariablesTable;

  before(async () => {
    window = await sampleWindow();
    await window.editor.open(judgment);
    await window.statusShown('civil judgment');
    table = new VariablesTable(window);
  });

  const records = (): { answer: object; rev: number; deleted?: boolean }[] => {
    const folder = path.join(window.folder, '.glossator', 'annotations', judgment);
    if (!fs.existsSync(folder)) return [];
    return fs
      .readdirSync(folder)
      .filter((file) => file.endsWith('.jsonl'))
      .flatMap((file) => fs.readFileSync(path.join(folder, file), 'utf8').trim().split('\n'))
      .map((line) => JSON.parse(line) as { answer: object; rev: number });
  };

  it('opens by key with a row a judgment, filled from the reading', async () => {
    await window.press('Mod+Alt+v');
    await table.rows(2);
    await table.reads('微信群控案', 'Amount awarded', '2,600,000');
    expect(await table.headings()).to.include.members(['Judgment', 'Court', 'Outcome', 'Data in dispute']);
    await window.screenshot('variables');
  });

  it('what was inferred says so, and how it was defined', async () => {
    await table.focus('微信群控案', 'Amount awarded');
    await table.detailsSay('From the reading, inferred');
    expect(await table.details()).to.include('which of several orders is no total');
  });

  it('typing answers; what was typed is on disk as the person’s own', async () => {
    await table.type('250万');
    await table.reads('微信群控案', 'Amount awarded', '2,500,000');
    expect(records().map(({ answer }) => answer)).to.deep.equal([
      { variable: 'amount-awarded', is: 'value', value: 2_500_000 },
    ]);
    await table.focus('微信群控案', 'Amount awarded');
    await table.detailsSay('The reading infers: 2,600,000');
  });

  it('undo takes it back, redo does it again', async () => {
    await window.press('Mod+z');
    await table.reads('微信群控案', 'Amount awarded', '2,600,000');
    expect(records().every(({ deleted }) => deleted)).to.equal(true);
    await window.press('Mod+y');
    await table.reads('微信群控案', 'Amount awarded', '2,500,000');
  });

  it('what is no value is refused in words, and stays to be corrected', async () => {
    await table.focus('微信群控案', 'Court fee');
    await table.type('plenty');
    await until(
      'the reason',
      () => table.alert(),
      (text) => text.includes('“plenty” is no number'),
    );
    await window.screenshot('variables-refused');
    await window.press('Escape');
    await table.reads('微信群控案', 'Court fee', '46,800');
  });

  it('choices are offered while one types; not stated is an answer', async () => {
    await table.focus('微信群控案', 'Data in dispute');
    await window.press('Enter');
    await until(
      'the offers',
      () => table.offers(),
      (all) => all.includes('not stated') && all.includes('both'),
    );
    await window.screenshot('variables-offers');
    await window.page.keyboard.type('both');
    await window.press('Enter');
    await table.reads('微信群控案', 'Data in dispute', 'both');
    await table.focus('栖禾案', 'Competition found');
    await window.press('Enter');
    await window.page.keyboard.type('not st');
    await window.press('Enter');
    await table.reads('栖禾案', 'Competition found', 'not stated');
  });

  it('what the reading has is confirmed by key', async () => {
    await table.focus('微信群控案', 'Outcome');
    await window.press('Mod+Enter');
    await table.detailsSay('张律师: in part');
    await window.screenshot('variables-answered');
  });

  it('arrows go from cell to cell, over the names of the columns too; Enter there sorts', async () => {
    await table.focus('微信群控案', 'Year');
    await window.press('Control+ArrowUp ArrowUp ArrowUp');
    const head = table.frame.locator('.names .cell').filter({ hasText: 'Year' });
    await until(
      'the focus on the name',
      () => head.getAttribute('tabindex'),
      (index) => index === '0',
    );
    const first = (): Promise<string> => table.frame.locator('.body .judgment').first().innerText();
    await window.press('Enter');
    await until('the earlier first', first, (name) => name.includes('微信群控案'));
    await window.press('Enter');
    await until('the later first', first, (name) => name.includes('栖禾案'));
    expect(await head.getAttribute('aria-sort')).to.equal('descending');
  });

  it('a filter over a column leaves the rows that fit', async () => {
    const filter = table.frame.locator('.filters input').nth((await table.headings()).indexOf('Amount claimed'));
    await filter.fill('>1000000');
    await table.rows(1);
    expect(await table.row('微信群控案').count()).to.equal(1);
    await window.screenshot('variables-filtered');
    await filter.fill('');
    await table.rows(2);
  });

  it('a cell leads to the passage, beside the table', async () => {
    await table.focus('微信群控案', 'Amount claimed');
    await window.press('F12');
    await window.editor.shown(judgment);
    await until(
      'the cursor on the claim',
      () => window.editor.cursor(),
      (at) => at?.line === 24,
    );
    await window.screenshot('variables-passage');
  });

  /** What another writes into the folder from elsewhere. */
  const another = (rev: number, value: string): void => {
    const folder = path.join(window.folder, '.glossator', 'annotations', judgment);
    const time = '2026-01-02T00:00:00.000Z';
    const record = { v: 1, id: 'x', rev, author: '李律师', created: time, modified: time, base: '0'.repeat(64) };
    const answer = { variable: 'outcome', is: 'value', value };
    fs.writeFileSync(path.join(folder, '李律师.i2.jsonl'), `${JSON.stringify({ ...record, answer })}\n`);
  };

  it('another’s answer that differs is marked as soon as it is there', async () => {
    another(1, 'for-claimant');
    await until(
      'the mark',
      async () => (await table.cell('微信群控案', 'Outcome')).innerText(),
      (text) => text.includes('≠'),
    );
    await table.focus('微信群控案', 'Outcome');
    await table.detailsSay('李律师: for the claimant');
    await window.screenshot('variables-differs');
  });

  it('what another answers takes the focus from nowhere', async () => {
    await table.focus('微信群控案', 'Outcome');
    await window.press('F1');
    const input = window.page.locator('.quick-input-box input').filter({ visible: true });
    await input.fill('>Zen');
    another(2, 'against-claimant');
    await table.detailsSay('李律师: against the claimant');
    await window.page.keyboard.type(' Mode');
    expect(await input.inputValue()).to.equal('>Zen Mode');
    await window.press('Escape');
  });

  it('a new variable is a new column', async () => {
    const box = window.page.locator('.quick-input-widget').filter({ visible: true });
    const asked = (words: string): Promise<string> =>
      until(
        `“${words}”`,
        () => box.innerText(),
        (text) => text.includes(words),
      );
    await table.frame.locator('.toolbar .button').filter({ hasText: 'New Variable' }).click();
    await asked('New variable');
    await window.page.keyboard.type('平台规模');
    await window.press('Enter');
    await asked('What does “平台规模” hold?');
    await window.page.keyboard.type('Number');
    await window.press('Enter');
    await asked('Definition of “平台规模”');
    await window.press('Enter');
    await until(
      'the column',
      () => table.headings(),
      (all) => all.at(-1) === '平台规模',
    );
  });

  it('is light on dark where the window is dark', async () => {
    await window.dress('dark');
    const letters = await until(
      'the colour of the letters',
      () =>
        table.frame.locator('.body .row .text').evaluateAll((elements) => {
          const browser = globalThis as unknown as { getComputedStyle(of: unknown): { readonly color: string } };
          return elements.map((element) => browser.getComputedStyle(element).color);
        }),
      (colours) =>
        colours.every((colour) => (colour.match(/\d+/g) ?? []).slice(0, 3).every((part) => Number(part) > 110)),
    );
    expect(letters.length).to.be.greaterThan(10);
    await window.screenshot('variables-dark');
  });

  it('nothing of ours ends up in the console as an error', () => {
    const ours = window.errors.filter((error) =>
      /Content Security Policy|dist\/webview|extensions\/glossator/i.test(error),
    );
    expect(ours.join('\n')).to.equal('');
  });
});

describe('the table of variables in Chinese, high contrast', () => {
  let window: Window;
  let table: VariablesTable;

  before(async () => {
    window = await sampleWindow({ theme: 'high-contrast', locale: 'zh-cn' });
    await window.editor.open(judgment);
    await window.statusShown('民事');
    table = new VariablesTable(window);
  });

  it('says all in Chinese, and takes the states as they are called there', async () => {
    await window.press('Mod+Alt+v');
    await table.rows(2);
    await table.reads('微信群控案', '结果', '部分支持');
    await table.focus('微信群控案', '裁判日期');
    await table.type('2020年6月3日');
    await until(
      'the answer',
      async () => (await (await table.cell('微信群控案', '裁判日期')).locator('.text').allInnerTexts()).join(),
      (shown) => shown === '2020年6月3日',
    );
    await table.reads('微信群控案', '裁判日期', '2020年6月3日');
    await table.focus('微信群控案', '赔偿方法');
    await window.press('Enter');
    await window.page.keyboard.type('不适用');
    await window.press('Enter');
    await table.reads('微信群控案', '赔偿方法', '不适用');
    await table.focus('微信群控案', '裁判日期');
    await table.detailsSay('文本读出：2020年6月2日');
    await window.screenshot('variables-chinese');
    expect(await table.frame.locator('.toolbar').innerText())
      .to.include('2 份裁判文书')
      .and.include('新建变量');
  });
});
