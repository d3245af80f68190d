import * as vscode from 'vscode';

/** The sample matter as tests inside of the editor see it. */
export const files = {
  judgment: '判决书-微信群控案.txt',
  brief: '代理词.md',
  readme: 'README.md',
} as const;

/** Shows a file of the folder. */
export async function show(name: string, folder?: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uriOf(name, folder));
  await vscode.window.showTextDocument(document);
  return document;
}

/** The address of a file of a folder that is open, of the first where none is named. */
export function uriOf(name: string, folder?: string): vscode.Uri {
  const found = vscode.workspace.workspaceFolders?.find((one) => folder === undefined || one.name === folder);
  if (!found) throw new Error(`${folder ?? 'No folder'} is not open.`);
  return vscode.Uri.joinPath(found.uri, name);
}

/** The place inside an occurrence of a text, behind its first character. */
export function at(document: vscode.TextDocument, text: string, occurrence = 1): vscode.Position {
  let index = -1;
  for (let i = 0; i < occurrence; i++) index = document.getText().indexOf(text, index + 1);
  if (index === -1) throw new Error(`“${text}” does not occur ${occurrence} times in ${document.fileName}`);
  return document.positionAt(index + 1);
}

/** Asks again until the answer is as wanted: the folder is still being read when the first question comes. */
export async function eventually<T>(ask: () => Thenable<T>, wanted: (answer: T) => boolean): Promise<T> {
  for (const late = Date.now() + 15_000; ;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    if (Date.now() > late) throw new Error(`Not in 15 s; last answer: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What the cards at a place say, without the marks that Markdown wants before punctuation. */
export async function hover(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap((one) => one.contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '');
}

/** The first words at each place that a command of the editor answers with. */
export async function placesFor(
  command: 'vscode.executeDefinitionProvider' | 'vscode.executeReferenceProvider',
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<string[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    command,
    document.uri,
    position,
  );
  const places = found.map((one) =>
    one instanceof vscode.Location
      ? { uri: one.uri, range: one.range }
      : { uri: one.targetUri, range: one.targetSelectionRange ?? one.targetRange },
  );
  return Promise.all(
    places.map(async ({ uri, range }) => {
      const text = (await vscode.workspace.openTextDocument(uri)).getText(range);
      return `${decodeURIComponent(uri.path.split('/').at(-1) ?? '')}: ${text.slice(0, 16)}`;
    }),
  );
}
