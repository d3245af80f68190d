import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import type { Tree } from './support/tree';
import { until } from './support/until';
import { Window } from './support/window';

/** The files of records in a folder; a writer may have another there for a moment. */
const jsonl = (folder: string): string[] => fs.readdirSync(folder).filter((file) => file.endsWith('.jsonl'));

const sample = path.resolve('samples/group-control');
const judgment = '判决书-微信群控案.txt';
const passage = '平台就数据资源整体所享有的权益';
const other = '微信产品';

describe('tags and notes', () => {
  let window: Window;
  let tags: Tree;

  before(async () => {
    window = await Window.open(sample);
    await window.editor.open(judgment);
    await window.statusShown('civil judgment');
    await window.showContainer('Glossator');
    await window.tree('Holdings').fold();
    tags = window.tree('Tags');
  });

  after(() => window.close());

  const box = () => window.page.locator('.quick-input-widget').filter({ visible: true });
  const choices = (): Promise<string[]> => box().locator('.monaco-list-row .label-name').allInnerTexts();
  const labels = (): Promise<string[]> => window.editor.labels();
  const records = (): string[] => {
    const folder = path.join(window.folder, '.glossator', 'annotations', judgment);
    return fs.existsSync(folder)
      ? jsonl(folder).flatMap((file) => fs.readFileSync(path.join(folder, file), 'utf8').trim().split('\n'))
      : [];
  };

  it('the codebook of the sample is there, codes below codes', async () => {
    const rows = await tags.rowsWhen('the codes', (all) => all.some(({ label }) => label === '数据权益'));
    expect(rows.filter(({ level }) => level === 1).map(({ label }) => label)).to.deep.equal([
      '竞争关系',
      '行为正当性',
      '数据权益',
      '竞争秩序与消费者利益',
      '赔偿数额',
    ]);
  });

  it('a selection is tagged by key; who writes is asked once; it is on disk and in sight', async () => {
    await window.editor.select(passage);
    await window.press('Mod+Alt+g');
    await until('the codes', choices, (all) => all.includes('数据资源整体'));
    await window.screenshot('tags-codes');
    await window.page.keyboard.type('数据资源');
    await until('the code that fits', choices, (all) => all[0] === '数据资源整体');
    await window.press('Enter');
    const name = box().locator('.quick-input-box input').first();
    await until(
      'the question for the name',
      () => box().innerText(),
      (text) => text.includes('Who are you?'),
    );
    await name.fill('张律师');
    await window.press('Enter');
    await until('the label', labels, (all) => all.some((label) => label.includes('数据资源整体')));
    expect(records()).to.have.length(1);
    expect(JSON.parse(records()[0]!)).to.deep.include({ author: '张律师', rev: 1 });
    expect((JSON.parse(records()[0]!) as { anchor: { exact: string } }).anchor.exact).to.equal(passage);
  });

  it('the first time, a message says where tags are kept and shows what is there', async () => {
    await until(
      'the message',
      () => window.notifications(),
      (all) => all.some((text) => text.includes('.glossator')),
    );
    await window.page.locator('.notifications-toasts .monaco-button').filter({ hasText: 'Show What It Holds' }).click();
    await window.editor.shown('group-control · .glossator');
    await window.screenshot('tags-store');
    await window.editor.open(judgment);
  });

  it('a digit tags with the code used last', async () => {
    await window.editor.select(other, { occurrence: 2 });
    await window.press('Mod+Alt+g');
    await until('the codes', choices, (all) => all[0] === '数据资源整体');
    await window.page.keyboard.type('1');
    await until(
      'two records',
      () => Promise.resolve(records()),
      (all) => all.length === 2,
    );
  });

  it('a new name makes a code', async () => {
    await window.editor.select('批量操控微信账号', { occurrence: 1 });
    await window.press('Mod+Alt+g');
    await until('the codes', choices, (all) => all.length > 5);
    await window.page.keyboard.type('群控行为');
    await until('the new code', choices, (all) => all.some((label) => label.includes('New code “群控行为”')));
    await window.press('Enter');
    await until(
      'three records',
      () => Promise.resolve(records()),
      (all) => all.length === 3,
    );
    await tags.rowsWhen('the code in the tree', (rows) =>
      rows.some(({ label, description }) => label === '群控行为' && description === '1'),
    );
  });

  it('the tree leads from the code to the passage', async () => {
    await tags.expand('数据权益');
    await tags.expand('数据资源整体');
    const rows = await tags.rowsWhen('the decision', (all) => all.some(({ label }) => label === '微信群控案'));
    expect(rows.find(({ label }) => label === '数据资源整体')?.description).to.equal('2');
    await tags.expand('微信群控案');
    await tags.rowsWhen('the passage', (all) => all.some(({ label }) => label.startsWith(passage)));
    await window.screenshot('tags-view');
  });

  it('a note is written by key and shown in the card', async () => {
    await window.editor.select(passage);
    await window.press('Mod+Alt+n');
    await until(
      'the box',
      () => box().innerText(),
      (text) => text.includes('Note on the selected passage'),
    );
    await window.page.keyboard.type('与栖禾案比较');
    await window.press('Enter');
    await until(
      'four records',
      () => Promise.resolve(records()),
      (all) => all.length === 4,
    );
    const card = await window.editor.hoverOver(passage);
    await window.screenshot('tags-card');
    expect(card).to.include('数据资源整体');
    expect(card).to.include('与栖禾案比较');
    expect(card).to.include('张律师');
  });

  it('marks move along with what is written before them, and a passage that is deleted is listed as lost', async () => {
    await window.editor.select(passage);
    await window.press('Delete');
    const rows = await tags.rowsWhen('what is lost', ([first]) => first?.label === 'To be placed anew');
    expect(rows[0]?.description).to.equal('2');
    await window.screenshot('tags-lost');
    await window.press('Mod+1 Mod+z');
    await tags.rowsWhen('nothing lost', ([first]) => first?.label !== 'To be placed anew');
  });
});
