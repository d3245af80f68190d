import { dirname, join } from 'node:path';
import { URI } from 'vscode-uri';
import type { Intake } from '../../features/intake/intake';
import type { ReadyImport } from '../../features/intake/ready-import';
import type { ImportOptions, Imports, Standing, ToldFacts } from '../imports';
import type { Platform } from '../platform';
import { writeBeside } from '../write-beside';
import { readyImport, standingAt, textAt, userName } from './import-file';
import { replaceFile } from './replace-file';

/** Imports of files of this machine. */
export class FileImports implements Imports {
  constructor(
    private readonly platform: Required<Pick<Platform, 'original' | 'writeNew'>>,
    private readonly intake: Intake,
  ) {}

  async ready(uri: string, options: ImportOptions, signal: AbortSignal): ReturnType<Imports['ready']> {
    const bytes = await this.platform.original(uri);
    const file = URI.parse(uri).with({ scheme: 'file' }).fsPath;
    return bytes ? readyImport(this.intake, file, bytes, options, signal) : { refused: 'damaged' };
  }

  standing(ready: ReadyImport): Promise<Standing> {
    return standingAt(pathOf(ready));
  }

  async write(ready: ReadyImport, place: 'replace' | 'beside', told: ToldFacts): Promise<string | undefined> {
    const path = pathOf(ready);
    const uri = URI.file(path).toString();
    const text = textAt(path, ready, told);
    if (place === 'beside') return writeBeside(this.platform, uri, text);
    // A hand may have been at it since the person was asked.
    if ((await standingAt(path)) !== 'import') return undefined;
    return replaceFile(path, text).then(
      () => uri,
      () => undefined,
    );
  }

  user(): string {
    return userName();
  }
}

function pathOf({ file, name }: ReadyImport): string {
  return join(dirname(file), name);
}
