import * as vscode from 'vscode';

const tongues = ['en', 'zh-cn'];

/** The texts that the server needs and a worker cannot read: those that ship beside it. */
export async function readCatalogues(extension: vscode.Uri): Promise<Readonly<Record<string, unknown>>> {
  const read = async (tongue: string): Promise<readonly [string, unknown]> => {
    const file = vscode.Uri.joinPath(extension, 'dist', `phrases.${tongue}.json`);
    return [tongue, JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)))];
  };
  return Object.fromEntries(await Promise.all(tongues.map(read)));
}
