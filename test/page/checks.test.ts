import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Annotation } from '../../src/model/annotation';
import { PushedRecords } from './support/pushed-records';
import { sampleWindow, writer } from './support/sample-window';
import { until } from './support/until';
import type { Window } from './support/window';

const brief = '代理词.md';

describe('the ledger of a brief', () => {
  let window: Window;
  const view = '引用核查';

  before(async () => {
    window = await sampleWindow({ locale: 'zh-cn' });
    await window.editor.open(brief);
    await progress((text) => /\b0\/\d+/.test(text));
  });
  const progress = (wanted: (text: string) => boolean): Promise<string[]> =>
    until(
      'the progress',
      () => window.statusBar(),
      (items) => items.some(wanted),
    );
  const records = (): string[] => {
    const folder = path.join(window.folder, '.glossator', 'annotations', brief);
    return fs.existsSync(folder)
      ? fs
          .readdirSync(folder)
          .filter((file) => file.endsWith('.jsonl'))
          .flatMap((file) => fs.readFileSync(path.join(folder, file), 'utf8').trim().split('\n'))
      : [];
  };

  const own = (): Annotation[] =>
    records()
      .map((line) => JSON.parse(line) as Annotation)
      .filter(({ author }) => author === writer);

  it('all of it is listed as unchecked', async () => {
    const item = window.page
      .locator('.statusbar-item')
      .filter({ hasText: /\b0\/\d+/ })
      .first();
    // Items of the status bar come one by one and push each other: the first click may land beside it.
    const rows = await until(
      'the items',
      async () => {
        const shown = await window.tree(view).rows();
        if (shown.length === 0) await item.click();
        return shown;
      },
      (all) => all.length > 4,
    );
    expect(
      rows.filter(({ level }) => level > 1).filter(({ description = '' }) => !description.startsWith('未核对')),
    ).to.deep.equal([]);
    await window.screenshot('checks');
  });

  it('the next one is signed by key: on disk, in the row and in the status bar', async () => {
    await window.editor.putCursorOn('发表代理意见');
    await window.press('Mod+Alt+u');
    await window.press('Mod+Alt+y');
    await progress((text) => /\b1\/\d+/.test(text));
    expect(records().map((line) => (JSON.parse(line) as { author: string }).author)).to.deep.equal([writer]);
    await window
      .tree(view)
      .rowsWhen('the signature', (all) =>
        all.some(({ description = '' }) => description.includes('已人工核对 · 张律师')),
      );
    await window.screenshot('checks-signed');
    const card = await window.editor.hoverOver('反不正当竞争法');
    expect(card).to.include('张律师');
    await window.screenshot('card-signed');
  });

  it('a second person’s signature stands beside the first in the row and the card', async () => {
    const [first] = own();
    const pushed = new PushedRecords(window.folder, brief, first!.anchor!.exact);
    pushed.push('李律师', '019ac900-0000-7000-8000-000000000001', { anchor: first!.anchor!, check: first!.check! });
    await window
      .tree(view)
      .rowsWhen('both names', (all) =>
        all.some(({ description = '' }) => description.includes('张律师') && description.includes('李律师')),
      );
    expect(await window.editor.hoverOver('反不正当竞争法')).to.match(/张律师[^]*李律师|李律师[^]*张律师/);
    await window.screenshot('checks-second-signature');
  });

  it('what is changed after it was checked is unchecked again, and listed first', async () => {
    await window.editor.putCursorOn('属于同条第二款第（四）项');
    await window.press('Mod+Alt+u Mod+Alt+y');
    await progress((text) => /\b2\/\d+/.test(text));
    const signed = own().map(({ anchor }) => anchor!.exact);
    await window.editor.select(signed.at(-1)!);
    await window.press('ArrowRight Backspace');
    await window
      .tree(view)
      .rowsWhen('what changed, before all else', (all) => all.find(({ level }) => level > 1)?.label === '核对后有变动');
    await progress((text) => /\b1\/\d+/.test(text));
    await window.screenshot('checks-changed');
    await window.dress('dark');
    await window.screenshot('checks-changed-dark');
    await window.press('Mod+z');
    await progress((text) => /\b2\/\d+/.test(text));
  });

  it('its source is shown beside the draft by key', async () => {
    await window.editor.putCursorOn('功能叠加,不是');
    await window.press('Mod+Alt+j');
    const source = window.page.locator('.editor-group-container').nth(1).locator('.view-lines');
    await until(
      'the words in the source',
      () => source.innerText(),
      (text) => text.replace(/\s/g, '').includes('功能叠加'),
    );
    await window.screenshot('checks-source-dark');
    await window.dress('light');
    await window.screenshot('checks-source');
  });
});

describe('the corrections of a reading', () => {
  let window: Window;
  const title = '裁判观点';
  const held = '搜道公司关于被诉软件属于合法技术创新的抗辩不能成立，本院不予采纳';
  const guessed = '本院认定双方之间存在竞争关系';

  before(async () => {
    window = await sampleWindow({ locale: 'zh-cn' });
    await window.editor.open('判决书-微信群控案.txt');
    await window.showContainer('Glossator');
    await window.tree(title).unfold();
    await window.tree('引用核查').fold();
  });

  /** The tree follows the cursor: what is to be pressed is in sight then. */
  const follow = async (label: string, words: string): Promise<void> => {
    await window.editor.putCursorOn(words);
    await row(label, () => true);
  };

  const row = async (label: string, wanted: (description: string) => boolean): Promise<void> => {
    await window
      .tree(title)
      .rowsWhen(`${label} as wanted`, (all) =>
        all.some((one) => one.label.startsWith(label) && wanted(one.description)),
      );
  };
  /** Presses keys on a row until they have come to something: rows are made anew at any time. */
  const press = async (label: string, keys: string, done: () => Promise<boolean>): Promise<void> => {
    await until(
      `${keys} on ${label}`,
      async () => {
        if (await done()) return true;
        await window.tree(title).click(label);
        await window.press(keys);
        // Rows follow when a moment has passed without another change.
        return until(keys, done, Boolean, 2000).catch(() => false);
      },
      Boolean,
    );
  };
  const described = (label: string, words: string) => async (): Promise<boolean> =>
    (await window.tree(title).rows()).some((one) => one.label.startsWith(label) && one.description.includes(words));

  it('a guess says that it is a suggestion, until it is accepted by key', async () => {
    await follow(guessed, '双方之间存在竞争关系');
    await row(guessed, (description) => description.startsWith('建议'));
    await window.screenshot('corrections-suggestion');
    await press(guessed, 'Mod+Alt+y', described(guessed, '张律师已认可'));
    await row(guessed, (description) => !description.includes('建议'));
    await window.screenshot('corrections-accepted');
  });

  it('what it is is chosen from a list, and the row says who corrected it', async () => {
    const list = window.page.locator('.quick-input-widget').filter({ visible: true });
    await follow(held, '合法技术创新的抗辩不能成立');
    await press(held, 'Mod+Alt+r', () => list.isVisible());
    await list.locator('.monaco-list-row').filter({ hasText: '结果' }).first().waitFor();
    await window.screenshot('corrections-list');
    await list.locator('.monaco-list-row').filter({ hasText: '结果' }).first().click();
    await list.locator('.monaco-list-row').filter({ hasText: '部分支持' }).first().click();
    await row(held, (description) => description.includes('部分支持') && description.includes('张律师已更正'));
    const card = await window.editor.hoverOver('合法技术创新的抗辩不能成立');
    expect(card).to.match(/张律师于\d{4}年\d+月\d+日更正/);
    await window.screenshot('corrections-card');
    await window.dress('high-contrast');
    await window.screenshot('corrections-high-contrast');
    await window.dress('dark');
    await window.screenshot('corrections-dark');
  });
});
