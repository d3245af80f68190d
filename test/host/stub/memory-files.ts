import * as vscode from 'vscode';

interface Entry {
  /** `undefined` for a folder. */
  readonly bytes: Uint8Array | undefined;
  readonly changed: number;
}

/** Files that exist in memory only, as an extension for a remote archive would offer them. */
export class MemoryFiles implements vscode.FileSystemProvider {
  private readonly entries = new Map<string, Entry>([['/', { bytes: undefined, changed: 1 }]]);
  private readonly changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changes.event;
  private clock = 1;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const { bytes, changed } = this.entry(uri);
    const type = bytes ? vscode.FileType.File : vscode.FileType.Directory;
    return { type, ctime: 1, mtime: changed, size: bytes?.length ?? 0 };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const inside = `${uri.path.replace(/\/$/, '')}/`;
    return [...this.entries]
      .filter(([path]) => path !== '/' && path.startsWith(inside) && !path.slice(inside.length).includes('/'))
      .map(([path, { bytes }]) => [
        path.slice(inside.length),
        bytes ? vscode.FileType.File : vscode.FileType.Directory,
      ]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const { bytes } = this.entry(uri);
    if (!bytes) throw vscode.FileSystemError.FileIsADirectory(uri);
    return bytes;
  }

  createDirectory(uri: vscode.Uri): void {
    this.put(uri, undefined);
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array, _options: { create: boolean; overwrite: boolean }): void {
    this.put(uri, bytes);
  }

  delete(uri: vscode.Uri): void {
    for (const path of this.entries.keys())
      if (path === uri.path || path.startsWith(`${uri.path}/`)) this.entries.delete(path);
    this.changes.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.put(to, this.entry(from).bytes);
    this.delete(from);
  }

  private put(uri: vscode.Uri, bytes: Uint8Array | undefined): void {
    const type = this.entries.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.entries.set(uri.path, { bytes, changed: ++this.clock });
    this.changes.fire([{ type, uri }]);
  }

  private entry(uri: vscode.Uri): Entry {
    const entry = this.entries.get(uri.path);
    if (!entry) throw vscode.FileSystemError.FileNotFound(uri);
    return entry;
  }
}
