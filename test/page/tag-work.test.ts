import { expect } from 'chai';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { anchorOf } from '../../src/annotation/anchor';
import { basePath, recordsPath } from '../../src/annotation/layout';
import { mergeRecords } from '../../src/annotation/merge';
import { parseRecords, serialiseRecords } from '../../src/annotation/record';
import type { Annotation } from '../../src/model/annotation';
import type { Tree } from './support/tree';
import { until } from './support/until';
import { Window } from './support/window';

const sample = path.resolve('samples/group-control');
const judgment = '判决书-微信群控案.txt';
const passage = '平台就数据资源整体所享有的权益';
const wider = `${passage}，与就单一数据个体所享有的权益`;
const lost = '原告另主张商誉损失';

const read = (file: string): Record<string, string> =>
  JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The sample under git, with tags of two people on overlapping passages, and one whose passage is gone. */
function matter(): string {
  const folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-tags-')), 'group-control');
  fs.cpSync(sample, folder, { recursive: true });
  spawnSync('git', ['init', '-q'], { cwd: folder });
  const codes = new Map<string, string>();
  const book = path.join(folder, '.glossator', 'codebook');
  for (const file of fs.readdirSync(book).filter((one) => one.endsWith('.json'))) {
    const { id, name } = read(path.join(book, file));
    codes.set(name!, id!);
  }
  const text = fs.readFileSync(path.join(folder, judgment), 'utf8');
  const earlier = `${text}\n${lost}，本院不予支持。\n`;
  const put = (author: string, made: readonly [string, string, string, string][]): void => {
    const records = made.map(([base, words, code, note], n): Annotation => {
      const start = base.indexOf(words);
      const time = `2026-0${n + 1}-05T01:00:00.000Z`;
      return {
        ...{ v: 1, id: `${author}-${n}`, rev: 1, author, created: time, modified: time },
        anchor: anchorOf(base, sha256(base), [start, start + words.length])!,
        codes: [codes.get(code)!],
        ...(note && { note }),
      };
    });
    write(path.join(folder, recordsPath(judgment, author, 'i1')), serialiseRecords(records));
  };
  for (const base of [text, earlier]) write(path.join(folder, basePath(sha256(base))), base);
  put('张律师', [
    [text, passage, '数据资源整体', '与栖禾案比较'],
    [earlier, lost, '赔偿数额', ''],
  ]);
  put('李律师', [
    [text, wider, '竞争秩序与消费者利益', ''],
    [text, '数据资源整体所享有', '竞争关系', ''],
  ]);
  return folder;
}

function write(file: string, content: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}

describe('work with tags', () => {
  /** The one word of ours that the rows bear. */
  const displaced = read(path.resolve('l10n/phrases.en.json'))['tags.displaced'];
  const titles = read(path.resolve('package.nls.json'));
  const command = (name: string): Promise<void> => window.run(`Glossator: ${titles[`command.${name}`]!}`);

  let folder: string;
  let window: Window;
  let tags: Tree;

  before(async () => {
    folder = matter();
    window = await Window.open(folder, { settings: { 'glossator.person': '张律师' } });
    await window.editor.open(judgment);
    await window.statusShown('civil judgment');
    await window.showContainer('Glossator');
    await window.tree('Holdings').fold();
    tags = window.tree('Tags');
    await tags.rowsWhen('the codes', (all) => all.some(({ label }) => label === '数据权益'));
  });
  after(async () => {
    await window.close();
    fs.rmSync(path.dirname(folder), { recursive: true, force: true, maxRetries: 5 });
  });

  const box = () => window.page.locator('.quick-input-widget').filter({ visible: true });
  /** Chooses a row of the box at the top, once it is there. */
  const choose = async (label: string): Promise<void> => {
    const row = box().locator('.quick-input-list .monaco-list-row').filter({ hasText: label }).first();
    await row.waitFor();
    await row.click();
  };
  const labels = (level = 1): Promise<string[]> =>
    tags.rows().then((rows) => rows.filter((row) => row.level === level).map(({ label }) => label));
  /** What all files of one person say together: a window writes into that of its own installation. */
  const records = (): readonly Annotation[] => {
    const shelf = path.join(window.folder, path.dirname(recordsPath(judgment, '张律师', 'i1')));
    const files = fs.readdirSync(shelf).filter((file) => /^张律师.*\.jsonl$/.test(file));
    return mergeRecords(files.flatMap((file) => parseRecords(fs.readFileSync(path.join(shelf, file), 'utf8')).records))
      .records;
  };
  const shot = (name: string): Promise<string> => window.screenshot(`tag-work-${name}`);
  const wanted = (what: string, wants: (all: readonly Annotation[]) => boolean): Promise<readonly Annotation[]> =>
    until(what, () => Promise.resolve(records()), wants);

  it('tags that overlap have one label behind their last line, and a count', async () => {
    await window.editor.putCursorOn(passage);
    const shown = await until(
      'the labels',
      () => window.editor.labels(),
      (all) => all.some((label) => label.includes('数据资源整体')),
    );
    await shot('overlap');
    expect(shown.join('\n')).to.match(/\+1/);
  });

  for (const [what, chosen, left] of [
    ['a person', '李律师', ['竞争关系', '竞争秩序与消费者利益']],
    ['a code', '数据权益', ['数据权益']],
  ] as const)
    it(`the rows are filtered by ${what}`, async () => {
      await command('tags.filter');
      await choose(chosen);
      const said = `filter: ${chosen}`;
      await until(
        'the filtered rows',
        () => labels(),
        (all) => all.filter((label) => label !== displaced).join() === left.join(),
      );
      await shot(`filter-${what.split(' ')[1]}`);
      expect(await window.page.locator('.pane-header .description').allInnerTexts()).to.include(said);
      await command('tags.clearFilter');
      await until(
        'all rows',
        () => labels(),
        (all) => all.length > 4,
      );
    });

  it('a code is put before another by dragging, below another, and into another', async () => {
    const drop = async (from: string, to: string, choice: string, wants: (all: string[]) => boolean): Promise<void> => {
      await tags.row(from).dragTo(tags.row(to));
      if (choice.startsWith('Merge')) await shot('drop');
      await choose(choice.replace('{0}', to));
      await until(`${from} dropped on ${to}`, () => labels(), wants);
    };
    const at = (all: readonly string[], label: string): number => all.indexOf(label);
    await drop('赔偿数额', '竞争关系', 'Put before “{0}”', (all) => at(all, '赔偿数额') < at(all, '竞争关系'));
    await drop('行为正当性', '数据权益', 'Put below “{0}”', (all) => at(all, '行为正当性') < 0);
    await drop('竞争秩序与消费者利益', '竞争关系', 'Merge into “{0}”', (all) => at(all, '竞争秩序与消费者利益') < 0);
    const rows = await tags.rows();
    expect(rows.find(({ label }) => label === '竞争关系')?.description).to.equal('2');
    await tags.expand('数据权益');
    await until(
      'the code below',
      () => labels(2),
      (all) => all.includes('行为正当性'),
    );
    await shot('dropped');
  });

  it('a tag gets the borders of the selection', async () => {
    await window.editor.select(wider);
    await window.press('Mod+Alt+b');
    await wanted('the borders', (all) => all.some(({ anchor }) => anchor?.exact === wider));
  });

  it('a note is written in an editor of its own', async () => {
    await window.editor.putCursorOn(passage);
    await command('tags.editNote');
    await until(
      'the note',
      () => window.editor.title(),
      (title) => title?.endsWith('.md') ?? false,
    );
    await window.press('Mod+End');
    await window.page.keyboard.type('，**存疑**');
    await shot('note');
    await window.press('Mod+s');
    await wanted('the note on disk', (all) => all.some(({ note }) => note === '与栖禾案比较，**存疑**'));
    await window.press('Mod+w');
    await window.editor.shown(judgment);
  });

  it('a lost passage is found again beside the text that it was marked in', async () => {
    expect((await labels())[0]).to.equal(displaced);
    await window.statusShown('civil judgment');
    await command('tags.reattach');
    await choose(lost);
    await until(
      'two editors',
      () => window.page.locator('.editor-group-container').count(),
      (count) => count === 2,
    );
    await window.editor.select('经济损失及合理费用', { group: 2 });
    await shot('reattach');
    await window.press('Mod+Alt+b');
    await wanted('the new place', (all) => all.some(({ anchor }) => anchor?.exact === '经济损失及合理费用'));
    await until(
      'nothing lost',
      () => labels(),
      ([first]) => first !== displaced,
    );
  });

  it('before anything is committed a message says what the store holds, and keeps it out of git if wanted', async () => {
    await window.run('View: Close All Editors');
    await window.editor.open(judgment);
    await window.editor.select('微信产品', { occurrence: 2 });
    await window.press('Mod+Alt+g');
    await choose('赔偿数额');
    await window.press('Enter');
    const button = window.page
      .locator('.notifications-toasts .monaco-button')
      .filter({ hasText: 'Keep It Out of Git' });
    await button.waitFor();
    await shot('git');
    await button.click();
    const ignored = path.join(window.folder, '.gitignore');
    await until(
      'the line in .gitignore',
      () => Promise.resolve(fs.existsSync(ignored) ? fs.readFileSync(ignored, 'utf8') : ''),
      (text) => text.split('\n').includes('.glossator/'),
    );
  });

  it('codes are suggested for what the court held, and what is accepted is tagged', async () => {
    const before = records().length;
    await window.editor.open(judgment);
    await command('tags.suggest');
    await box().locator('.monaco-list-row').filter({ hasText: '数据资源整体' }).first().waitFor();
    await shot('suggested');
    await choose('因此，两原告对微信产品数据资源整体享有');
    await window.press('Enter');
    await wanted('the accepted tag', (all) => all.length === before + 1);
  });

  for (const theme of ['dark', 'high-contrast', 'high-contrast-light'] as const)
    it(`marks and rows are there in other colours: ${theme}`, async () => {
      await window.dress(theme);
      await window.editor.open(judgment);
      await window.editor.putCursorOn(passage);
      await until(
        'the labels',
        () => window.editor.labels(),
        (all) => all.some((label) => label.includes('数据资源整体')),
      );
      await shot(theme);
    });
});

// Nothing of it can fail that others do not see; it is drawn to be looked at.
if (process.env['GLOSSATOR_PICTURES'])
  it('tags and their view, 200 %', async () => {
    const folder = matter();
    const window = await Window.open(folder, { zoom: 2, settings: { 'glossator.person': '张律师' } });
    await window.editor.open(judgment);
    await window.showContainer('Glossator');
    await window.tree('Holdings').fold();
    const tags = window.tree('Tags');
    await tags.rowsWhen('the codes', (all) => all.some(({ label }) => label === '竞争关系'));
    await tags.expand('竞争关系');
    await window.editor.putCursorOn(passage);
    await until(
      'the labels',
      () => window.editor.labels(),
      (all) => all.some((label) => label.includes('数据资源整体')),
    );
    await window.screenshot('tag-work-200');
    await window.close();
    fs.rmSync(path.dirname(folder), { recursive: true, force: true, maxRetries: 5 });
  });
