import { readFile, stat } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { URI } from 'vscode-uri';
import { largestFile, type Platform } from '../platform';
import { textFiles } from './walk';

/** How many names are handed on at a time. */
const batchSize = 200;

/** The file system and clock of a Node process. Only `file:` is read; other schemes hold nothing here. */
export class NodePlatform implements Platform {
  async *files(folder: string, signal: AbortSignal): AsyncIterable<readonly string[]> {
    const uri = URI.parse(folder);
    if (uri.scheme !== 'file') return;
    let batch: string[] = [];
    for await (const path of textFiles(uri.fsPath, signal)) {
      batch.push(URI.file(path).toString());
      if (batch.length < batchSize) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }

  async stamp(uri: string): Promise<string | undefined> {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    try {
      const { size, mtimeMs } = await stat(path);
      return size > largestFile ? undefined : `${size} ${mtimeMs}`;
    } catch {
      return undefined;
    }
  }

  async read(uri: string): Promise<Uint8Array | undefined> {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    try {
      const { size } = await stat(path);
      return size > largestFile ? undefined : await readFile(path);
    } catch {
      return undefined;
    }
  }

  pause(): Promise<void> {
    return setImmediate();
  }

  after(milliseconds: number, work: () => void): () => void {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  }

  now(): number {
    return performance.now();
  }
}

function pathOf(uri: string): string | undefined {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : undefined;
}
