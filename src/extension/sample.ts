import * as vscode from 'vscode';
import { exists } from './exists';

/** The walkthrough by the name under which the editor knows it. */
const walkthrough = 'glossator.glossator#start';
/** The matter that ships with us, in the extension's folder. */
const source = ['samples', 'group-control'];
/** Where the folder is remembered that was made for a window about to open. */
const memory = 'sample.folder';

const files = { judgment: '判决书-微信群控案.txt', brief: '代理词.md' };

/** The sample matter and the four steps that are taken on it. */
export class Sample {
  constructor(private readonly context: vscode.ExtensionContext) {}

  /** Shows the first steps. */
  async start(): Promise<void> {
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', walkthrough, false);
  }

  /** Copies the sample to a folder of the person's choice, where it may be written in, and opens the copy. */
  async open(): Promise<void> {
    const from = vscode.Uri.joinPath(this.context.extensionUri, ...source);
    if (from.scheme !== 'file') {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('The sample is copied to a folder on disk, which an editor without one cannot do.'),
      );
      return;
    }
    const place = await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      title: vscode.l10n.t('Where should the sample matter be put?'),
      openLabel: vscode.l10n.t('Put It Here'),
    });
    if (!place?.[0]) return;
    const to = await freeName(place[0], vscode.l10n.t('Glossator Sample'));
    try {
      await vscode.workspace.fs.copy(from, to);
    } catch {
      void vscode.window.showErrorMessage(
        vscode.l10n.t('The sample could not be written there. Choose another folder.'),
      );
      return;
    }
    await this.context.globalState.update(memory, to.toString());
    const taken = vscode.workspace.workspaceFolders !== undefined;
    await vscode.commands.executeCommand('vscode.openFolder', to, { forceNewWindow: taken });
  }

  /** In a window that was opened on a fresh copy: the judgment on the left, the steps on the right. */
  async welcome(): Promise<void> {
    const fresh = this.context.globalState.get<string>(memory);
    const folder = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.toString() === fresh);
    if (!folder) return;
    await this.context.globalState.update(memory, undefined);
    await show(vscode.Uri.joinPath(folder.uri, files.judgment));
    await vscode.commands.executeCommand('workbench.action.openWalkthrough', walkthrough, true);
  }

  /** Opens a paper of the sample where a folder holds it, else the sample first. */
  async openPaper(which: unknown): Promise<void> {
    const name = which === 'brief' ? files.brief : files.judgment;
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
      const paper = vscode.Uri.joinPath(uri, name);
      if (await exists(paper)) return show(paper);
    }
    await this.open();
  }
}

async function show(paper: vscode.Uri): Promise<void> {
  await vscode.window.showTextDocument(paper, { viewColumn: vscode.ViewColumn.One, preview: false });
}

/** A name in a folder that nothing bears yet: an earlier copy may hold somebody's notes. */
async function freeName(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
  for (let n = 1; ; n++) {
    const uri = vscode.Uri.joinPath(folder, n === 1 ? name : `${name} ${n}`);
    if (!(await exists(uri))) return uri;
  }
}
