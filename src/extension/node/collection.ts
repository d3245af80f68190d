import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { cloneArguments, failureOf, gitEnvironment, updateArguments, type GitFailure } from './git-arguments';
import { folderName } from './git-address';

/** How a call of git ended. */
export interface GitEnd {
  /** `undefined` where there is no such program. */
  readonly code: number | undefined;
  readonly errors: string;
}

/** Runs git with arguments in a folder until it ends or is called off; tells how far it says it is. */
export interface RunGit {
  (args: readonly string[], folder: string, signal: AbortSignal, told: (line: string) => void): Promise<GitEnd>;
}

/** A collection that was got, and whether it was there before; or why it was not. */
export type Got =
  { readonly folder: string; readonly updated: boolean } | { readonly failed: GitFailure | 'called-off' };

/** Gets a collection, or what is new in it. What is half done when it fails or is called off leaves nothing behind. */
export async function getCollection(
  url: string,
  storage: string,
  run: RunGit,
  signal: AbortSignal,
  told: (line: string) => void,
): Promise<Got> {
  await mkdir(storage, { recursive: true });
  const folder = join(
    storage,
    folderName(url, (text) => createHash('sha256').update(text).digest('hex')),
  );
  if (await isFolder(join(folder, '.git'))) {
    for (const args of updateArguments(url, folder)) {
      const failed = reasonOf(await run(args, storage, signal, told), signal);
      if (failed) return { failed };
    }
    return { folder, updated: true };
  }
  const half = `${folder}.part`;
  await rm(half, { recursive: true, force: true });
  const failed = reasonOf(await run(cloneArguments(url, half), storage, signal, told), signal);
  if (failed) {
    await rm(half, { recursive: true, force: true });
    return { failed };
  }
  await rename(half, folder);
  return { folder, updated: false };
}

/** Git as it is installed. */
export function gitRunner(environment = gitEnvironment(process.env)): RunGit {
  return (args, cwd, signal, told) =>
    new Promise((resolve) => {
      const child = spawn('git', args, { cwd, env: environment, signal, stdio: ['ignore', 'ignore', 'pipe'] });
      let errors = '';
      child.stderr.setEncoding('utf8').on('data', (words: string) => {
        errors = (errors + words).slice(-4000);
        const line = words.split(/[\r\n]+/).findLast((one) => one.trim() !== '');
        if (line) told(line.trim());
      });
      // What was called off ends a little later, and only then holds no file any more.
      child.on('error', () => {
        if (child.pid === undefined) resolve({ code: undefined, errors });
      });
      child.on('close', (code) => resolve({ code: code ?? 1, errors }));
    });
}

function reasonOf({ code, errors }: GitEnd, signal: AbortSignal): GitFailure | 'called-off' | undefined {
  if (signal.aborted) return 'called-off';
  if (code === 0) return undefined;
  return code === undefined ? 'no-git' : failureOf(errors);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
