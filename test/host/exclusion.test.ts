import { expect } from 'chai';
import * as vscode from 'vscode';
import { at, eventually, files, hover, show, uriOf } from './matter';

const { fs } = vscode.workspace;

/** What the card of a provision counts tells what has been read. */
describe('what the editor leaves out of a folder', () => {
  let judgment: vscode.TextDocument;
  let brief: Uint8Array;

  const card = (): Promise<string> => hover(judgment, at(judgment, '第十二条第二款第四项'));
  const briefs = (count: number): Promise<string> =>
    eventually(card, (words) => words.includes(`1 decision, ${count} briefs`));
  const put = async (name: string, text: string | Uint8Array = brief): Promise<void> =>
    fs.writeFile(uriOf(name), typeof text === 'string' ? Buffer.from(text) : text);
  const set = (section: string, value: unknown): Thenable<void> =>
    vscode.workspace.getConfiguration().update(section, value, vscode.ConfigurationTarget.Workspace);

  before(async () => {
    judgment = await show(files.judgment);
    brief = await fs.readFile(uriOf(files.brief));
    await briefs(2);
    // Folders are made one by one: a watcher that is told of several at once sees the first.
    for (const folder of ['草稿', 'node_modules']) await fs.createDirectory(uriOf(folder));
    await put('草稿/代理词二.md');
    await briefs(3);
  });

  afterEach(async () => {
    await set('files.exclude', undefined);
    await set('search.exclude', undefined);
    await set('search.useIgnoreFiles', undefined);
    await put('.gitignore', '');
    await briefs(3);
  });

  after(async () => {
    for (const name of ['草稿', 'node_modules', '.gitignore', '.vscode'])
      await fs.delete(uriOf(name), { recursive: true });
    await set('glossator.statutes', undefined);
    await briefs(2);
  });

  it('files.exclude, until it is taken back', async () => {
    await set('files.exclude', { '**/草稿': true });
    await briefs(2);
  });

  it('search.exclude', async () => {
    await set('search.exclude', { '草稿/**': true });
    await briefs(2);
  });

  it('.gitignore, as soon as it says so, unless search.useIgnoreFiles is off', async () => {
    await put('.gitignore', '草稿/\n');
    await briefs(2);
    await set('search.useIgnoreFiles', false);
    await briefs(3);
  });

  it('what changes in an ignored folder stays out', async () => {
    await put('.gitignore', '草稿/\n');
    await briefs(2);
    await put('草稿/代理词三.md');
    await put('node_modules/代理词四.md');
    await put('代理词五.md');
    await briefs(3);
    await fs.delete(uriOf('草稿/代理词三.md'));
    await fs.delete(uriOf('代理词五.md'));
  });

  it('a file that is larger than any judgment', async () => {
    await put('草稿/长.md', Buffer.concat([Buffer.from(brief), Buffer.alloc(9 * 1024 * 1024, '其他。\n')]));
    await put('代理词六.md');
    await briefs(4);
    await fs.delete(uriOf('代理词六.md'));
    await fs.delete(uriOf('草稿/长.md'));
  });

  it('but not a collection of statutes that the settings name, although it is ignored', async () => {
    const law =
      '---\nkind: statute\nlaw: 网络安全法\nversion: 2016-11-07\n---\n# 网络安全法\n\n**第四十二条** 大意：别人的资料要看好。\n\n出了事要马上补救。\n';
    await put('.gitignore', '法规/\n');
    await fs.createDirectory(uriOf('法规'));
    await put('法规/网络安全法.md', law);
    const cited = (): Promise<string> => hover(judgment, at(judgment, '同法第四十二条第二款'));
    await eventually(cited, (words) => words.includes('No text of 网络安全法'));
    await set('glossator.statutes', ['法规']);
    expect(await eventually(cited, (words) => words.includes('出了事要马上补救'))).to.include('网络安全法');
    await set('glossator.statutes', undefined);
    await eventually(cited, (words) => words.includes('No text of 网络安全法'));
    await fs.delete(uriOf('法规'), { recursive: true });
  });
});
