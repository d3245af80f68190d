import { expect } from 'chai';
import { unzipSync } from 'fflate';
import * as vscode from 'vscode';
import { civil } from '../support/decisions';
import { docxFile, p } from '../support/docx-file';
import { pdfFile } from '../support/pdf-file';
import { at, eventually, hover, uriOf } from './matter';

const file = '意见.docx';
const paragraphs = [
  '代理词',
  '审判长、审判员：',
  '依据《中华人民共和国反不正当竞争法》（2019年修正）第十二条第二款第四项，被告应当停止侵害。',
  '代理人：某某',
];

const brief = docxFile({ body: paragraphs.map((one) => p(one)).join('') });

describe('a Word file in the folder', () => {
  before(() => vscode.workspace.fs.writeFile(uriOf(file), brief));
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(uriOf(file));
  });

  it('opens as a text that cannot be written, with the cards of a brief', async () => {
    await vscode.commands.executeCommand('glossator.openAsText', uriOf(file));
    const document = vscode.window.activeTextEditor!.document;
    expect(document.uri.scheme).to.equal('glossator-text');
    expect(document.getText()).to.equal(paragraphs.join('\n'));
    const card = await eventually(
      () => hover(document, at(document, '第十二条第二款第四项')),
      (found) => found !== '',
    );
    expect(card).to.include('反不正当竞争法');
    await vscode.commands.executeCommand('type', { text: '改' });
    expect(document.getText()).to.equal(paragraphs.join('\n'));
  });

  it('as a web page does', async () => {
    const page = uriOf('意见网页.html');
    await vscode.workspace.fs.writeFile(page, new TextEncoder().encode(`<p>${paragraphs.join('</p><p>')}</p>`));
    await vscode.commands.executeCommand('glossator.openAsText', page);
    const document = vscode.window.activeTextEditor!.document;
    const card = await eventually(
      () => hover(document, at(document, '第十二条第二款第四项')),
      (found) => found !== '',
    );
    expect(card).to.include('反不正当竞争法');
    await vscode.workspace.fs.delete(page);
  });

  it('a PDF opens beside itself where a viewer shows it', async () => {
    const pdf = uriOf('判决书.pdf');
    await vscode.workspace.fs.writeFile(pdf, pdfFile(civil, '某某法院电子卷宗'));
    await vscode.commands.executeCommand('vscode.openWith', pdf, 'tests.viewer');
    await vscode.commands.executeCommand('glossator.openAsText', pdf);
    const { document, viewColumn } = vscode.window.activeTextEditor!;
    expect([document.uri.scheme, viewColumn]).to.deep.equal(['glossator-text', vscode.ViewColumn.Two]);
    expect(document.getText()).to.include('（2022）示0102民初318号');
    const [original] = vscode.window.tabGroups.all[0]!.tabs.slice(-1);
    expect(original!.input).to.be.instanceOf(vscode.TabInputCustom);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(pdf);
  });

  it('takes what checking it comes to as comments, into a copy', async () => {
    await vscode.commands.executeCommand('glossator.openAsText', uriOf(file));
    const document = vscode.window.activeTextEditor!.document;
    await eventually(
      () => hover(document, at(document, '第十二条第二款第四项')),
      (card) => card !== '',
    );
    const written = vscode.commands.executeCommand('glossator.checks.commentInWord');
    const read = (): Thenable<Uint8Array> =>
      vscode.workspace.fs.readFile(uriOf('意见 with comments.docx')).then(
        (bytes) => bytes,
        () => new Uint8Array(),
      );
    const copy = await eventually(read, ({ length }) => length > 0);
    await vscode.commands.executeCommand('notifications.clearAll');
    await written;
    await vscode.workspace.fs.delete(uriOf('意见 with comments.docx'));
    expect(Object.keys(unzipSync(copy))).to.include('word/comments.xml');
  });

  it('says in its place why it has no text', async () => {
    await vscode.workspace.fs.writeFile(uriOf('坏.docx'), new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
    await vscode.commands.executeCommand('glossator.openAsText', uriOf('坏.docx'));
    const { document } = vscode.window.activeTextEditor!;
    await vscode.workspace.fs.delete(uriOf('坏.docx'));
    expect(document.getText()).to.equal('坏.docx: is damaged or cut off; ask for another copy');
  });
});
