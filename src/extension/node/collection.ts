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
    await rm(half, { recursive: true, force: true, maxRetries: 5 });
    return { failed };
  }
  await rename(half, folder);
  return { folder, updated: false };
}

/** So long what is called off has to tidy up, in milliseconds. */
const grace = 3000;

/** Git as it is installed. */
export function gitRunner(environment = gitEnvironment(process.env)): RunGit {
  return (args, cwd, signal, told) =>
    new Promise((resolve) => {
      // A group of its own: the programs that git starts to fetch are ended with it, wherever there are groups.
      const detached = process.platform !== 'win32';
      const child = spawn('git', args, { cwd, env: environment, detached, stdio: ['ignore', 'ignore', 'pipe'] });
      const end = (how: NodeJS.Signals): void => void (detached ? endGroup(child.pid, how) : child.kill(how));
      const callOff = (): void => {
        end('SIGTERM');
        const late = setTimeout(() => end('SIGKILL'), grace);
        child.once('exit', () => clearTimeout(late));
      };
      let errors = '';
      child.stderr.setEncoding('utf8').on('data', (words: string) => {
        errors = (errors + words).slice(-4000);
        const line = words.split(/[\r\n]+/).findLast((one) => one.trim() !== '');
        if (line) told(line.trim());
      });
      const finish = (code: number | undefined): void => {
        signal.removeEventListener('abort', callOff);
        resolve({ code, errors });
      };
      child.once('error', () => child.pid === undefined && finish(undefined));
      child.once('close', (code) => finish(code ?? 1));
      // What git had started may hold its pipe for longer than anybody who called it off wants to wait.
      child.once('exit', (code) => signal.aborted && finish(code ?? 1));
      if (signal.aborted) callOff();
      else signal.addEventListener('abort', callOff, { once: true });
    });
}

/** Ends all processes of a group; some may have ended by themselves. */
function endGroup(leader: number | undefined, how: NodeJS.Signals): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, how);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
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
