import { appendFileSync } from 'node:fs';
import { expect } from 'chai';
import * as vscode from 'vscode';

/** The part of activate() that the editor waits for, in milliseconds. */
const target = 50;
/** On the wall, on a machine that others use too, it may be so much slower; what it was is reported. */
const busy = 30;

describe('the packaged extension in the extension host', () => {
  it('is installed and activates', async () => {
    const extension = vscode.extensions.getExtension('glossator.glossator');
    expect(extension, 'installed').to.not.equal(undefined);
    await extension?.activate();
    expect(extension?.isActive).to.equal(true);
  });

  it('keeps the editor waiting for a moment only', () => {
    const [measure] = performance.getEntriesByName('glossator.activate');
    expect(measure, 'measured').to.not.equal(undefined);
    const took = measure!.duration;
    const report = process.env['GLOSSATOR_REPORT'];
    if (report)
      appendFileSync(report, `  activate() kept its editor waiting for ${took.toFixed(1)} ms (target < ${target})\n`);
    expect(took).to.be.lessThan(target * busy);
  });

  it('shares the host with a document of the folder', async () => {
    const [file] = await vscode.workspace.findFiles('*.txt');
    const document = await vscode.workspace.openTextDocument(file ?? vscode.Uri.file('/'));
    await vscode.window.showTextDocument(document);
    expect(vscode.window.activeTextEditor?.document.uri.path).to.match(/\.txt$/);
  });
});
