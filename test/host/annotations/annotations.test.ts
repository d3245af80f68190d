import { expect } from 'chai';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { anchorOf } from '../../../src/annotation/anchor';
import { basePath, recordsPath } from '../../../src/annotation/layout';
import { serialiseRecord } from '../../../src/annotation/record';
import type { Annotation } from '../../../src/model/annotation';
import { at, eventually, files, hover, show, uriOf } from '../matter';

const passage = '平台就数据资源整体所享有的权益';
const note = '与他案比较';
const author = '李律师';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Copies with a text of their own each: by its text a document is found again. */
let count = 3000;

/** Puts a copy of the judgment into the folder, and a note on its passage into the store as another machine leaves it. */
function lay(name: string, change: (text: string) => string = (text) => text): string {
  const folder = uriOf('.').fsPath;
  const base = fs.readFileSync(uriOf(files.judgment).fsPath, 'utf8').replace('1987号', `${++count}号`);
  const start = base.indexOf(passage);
  const time = '2026-01-05T01:00:00.000Z';
  const record: Annotation = {
    ...{ v: 1, id: `note-${name}`, rev: 1, author, created: time, modified: time },
    anchor: anchorOf(base, sha256(base), [start, start + passage.length])!,
    note: `${note} ${name}`,
  };
  write(path.join(folder, basePath(sha256(base))), base);
  write(path.join(folder, recordsPath(name, author, 'i9')), `${serialiseRecord(record)}\n`);
  write(path.join(folder, name), change(base));
  return base;
}

function write(file: string, content: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}

/** Waits until the note is on these words, and on none of some others. */
async function noted(document: vscode.TextDocument, words = passage, elsewhere?: string): Promise<void> {
  await eventually(
    () => hover(document, at(document, words)),
    (card) => card.includes(note),
  );
  if (elsewhere !== undefined) expect(await hover(document, at(document, elsewhere))).not.to.include(note);
}

async function edit(document: vscode.TextDocument, change: (edit: vscode.WorkspaceEdit) => void): Promise<void> {
  const made = new vscode.WorkspaceEdit();
  change(made);
  expect(await vscode.workspace.applyEdit(made)).to.equal(true);
  expect(document.isClosed).to.equal(false);
}

function lineOf(document: vscode.TextDocument, words: string): vscode.TextLine {
  return document.lineAt(at(document, words).line);
}

describe('tags and notes stay with their passage', () => {
  const shown = async (name: string): Promise<vscode.TextDocument> => {
    lay(name);
    const document = await show(name);
    await noted(document);
    return document;
  };

  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('through edits before it and within it, undo and redo', async () => {
    const document = await shown('undo.txt');
    const before = document.getText();
    await edit(document, (one) => one.insert(document.uri, new vscode.Position(1, 0), '（节选）\n'.repeat(3)));
    await noted(document);
    const inside = document.positionAt(document.getText().indexOf(passage) + 3);
    await edit(document, (one) => one.insert(document.uri, inside, '依法'));
    await noted(document, '资源整体所享有的权益');
    for (const step of ['undo', 'undo', 'redo', 'undo']) {
      await vscode.commands.executeCommand(step);
      await noted(document, '资源整体所享有的权益');
    }
    expect(document.getText()).to.equal(before);
    await noted(document);
  });

  it('through cut and paste of its paragraph', async () => {
    const document = await shown('cut.txt');
    const line = lineOf(document, passage).rangeIncludingLineBreak;
    const words = document.getText(line);
    const before = document.getText(new vscode.Range(line.end, line.end.translate(1)));
    await edit(document, (one) => one.delete(document.uri, line));
    const end = lineOf(document, '判决如下').range.start;
    await edit(document, (one) => one.insert(document.uri, end, words));
    await noted(document, passage, before.slice(0, 12));
  });

  it('through the replacing of a name everywhere', async () => {
    const document = await shown('replace.txt');
    const text = document.getText();
    const replaced = text.replaceAll('搜道公司', '甲公司').replaceAll('数据资源', '数据要素');
    expect(replaced).not.to.equal(text);
    await edit(document, (one) => {
      for (const name of ['搜道公司', '数据资源'])
        for (let i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1))
          one.replace(
            document.uri,
            new vscode.Range(document.positionAt(i), document.positionAt(i + name.length)),
            name === '搜道公司' ? '甲公司' : '数据要素',
          );
    });
    await noted(document, '平台就数据要素整体所享有的权益', '判决如下');
  });

  it('through reformatting: every line broken anew, marks in the other width', async () => {
    const document = await shown('reformat.txt');
    const all = new vscode.Range(new vscode.Position(0, 0), lineOf(document, '二〇二〇年六月二日').range.end);
    const formatted = document
      .getText(all)
      .replaceAll('，', ',')
      .replace(/[^\n]{30}/g, '$&\n');
    await edit(document, (one) => one.replace(document.uri, all, formatted));
    const rest = formatted.slice(formatted.replace(/\n/g, '').indexOf(passage));
    expect(rest.length).to.be.greaterThan(0);
    const place = new RegExp([...passage].join('\n?')).exec(document.getText())![0];
    await noted(document, place, '二〇二〇年六月二日');
  });

  it('when another branch is checked out under the open document, and back', async () => {
    const document = await shown('checkout.txt');
    const ours = document.getText();
    const theirs = `【数据库版本】\n${ours.replace('本院认为', '本院经审理认为')}`;
    for (const text of [theirs, ours]) {
      write(document.uri.fsPath, text);
      await eventually(
        () => Promise.resolve(document.getText()),
        (now) => now === text,
      );
      await noted(document, passage, '判决如下');
    }
  });

  it('when a copy from a database is replaced by the court’s, with other names and lines', async () => {
    lay('court.txt', (text) =>
      text
        .replaceAll('浙江搜道网络技术有限公司', '某网络技术有限公司')
        .replaceAll('腾讯', '某某')
        .replace(/[^\n]{38}/g, '$&\n'),
    );
    const document = await show('court.txt');
    await noted(document, new RegExp([...passage].join('\n?')).exec(document.getText())![0], '判决如下');
  });

  it('when it is renamed in the editor', async () => {
    const document = await shown('renamed.txt');
    const target = uriOf('renamed 改名.txt');
    const made = new vscode.WorkspaceEdit();
    made.renameFile(document.uri, target);
    await vscode.workspace.applyEdit(made);
    await noted(await show('renamed 改名.txt'));
  });

  it('when it is moved outside of the editor', async () => {
    lay('moved.txt');
    fs.mkdirSync(uriOf('二审').fsPath, { recursive: true });
    fs.renameSync(uriOf('moved.txt').fsPath, uriOf('二审/moved.txt').fsPath);
    await noted(await show('二审/moved.txt'));
  });

  it('on nothing, where the passage was deleted', async () => {
    const document = await shown('deleted.txt');
    const start = document.getText().indexOf(passage);
    const range = new vscode.Range(document.positionAt(start), document.positionAt(start + passage.length));
    const beside = document.getText(new vscode.Range(range.end, range.end.translate(0, 6)));
    await edit(document, (one) => one.delete(document.uri, range));
    expect(await hover(document, at(document, beside))).not.to.include(note);
  });
});

describe('a file of the store', () => {
  it('with two versions of a note says so on their lines, and a quick fix offers them where they are one’s own', async () => {
    const name = 'differing.txt';
    lay(name);
    const file = path.join(uriOf('.').fsPath, recordsPath(name, author, 'i9'));
    const [line = ''] = fs.readFileSync(file, 'utf8').split('\n');
    write(file, `${line}\n${line.replace(note, '另一说')}\n`);
    await vscode.workspace.getConfiguration('glossator').update('person', author, vscode.ConfigurationTarget.Global);
    const document = await show(name);
    const uri = vscode.Uri.file(file);
    const problems = await eventually(
      () => Promise.resolve(vscode.languages.getDiagnostics(uri)),
      (found) => found.length === 2,
    );
    expect(problems.map(({ range }) => range.start.line)).to.deep.equal([0, 1]);
    await eventually(
      () => Promise.resolve(vscode.languages.getDiagnostics(document.uri)),
      (found) => found.some(({ message }) => message.includes('2 versions of this annotation')),
    );
    await vscode.workspace.openTextDocument(uri);
    const actions = await eventually(
      () =>
        vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          uri,
          problems[0]!.range,
        ),
      (found) => found.length === 2,
    );
    expect(actions.map(({ title }) => title.replace(/\d+ \w+ \d+/, 'then'))).to.have.members([
      `Keep the version of then: 另一说 ${name}`,
      `Keep the version of then: ${note} ${name}`,
    ]);
    const { command, arguments: args = [] } = actions.find(({ title }) => title.includes(note))!.command!;
    await vscode.commands.executeCommand(command, ...(args as unknown[]));
    await eventually(
      () => Promise.resolve(vscode.languages.getDiagnostics(uri)),
      (found) => found.length === 0,
    );
    await noted(document);
  });
});
