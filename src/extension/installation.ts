import type * as vscode from 'vscode';

/** Under this name the name of the installation is kept. */
const memory = 'installation';

/** A random name of this installation, made once: it tells nothing of the machine or the person. */
export function installationOf(memento: vscode.Memento): string {
  const known = memento.get<string>(memory);
  if (known !== undefined) return known;
  const bytes = crypto.getRandomValues(new Uint8Array(4));
  const name = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  void memento.update(memory, name);
  return name;
}
