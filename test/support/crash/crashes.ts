import { spawn } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { buildSync } from 'esbuild';
import { parseRecords } from '../../../src/annotation/record';

/** What was left after writers had been killed in the middle of their work. */
export interface Crashes {
  readonly acknowledged: number;
  /** Ids that a writer had acknowledged and no file holds. */
  readonly lost: readonly string[];
  /** Lines that are no records, and base texts that are not what their name says. */
  readonly damaged: readonly string[];
}

/** Kills a writer so many times, each at another moment of its work. */
export async function crash(times: number, random: () => number): Promise<Crashes> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-crash-'));
  const program = path.join(folder, 'writer.cjs');
  const entryPoints = [path.resolve('test/support/crash/writer.ts')];
  buildSync({ entryPoints, outfile: program, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
  try {
    const acknowledged: string[] = [];
    for (let round = 0; round < times; round++) acknowledged.push(...(await killed(program, folder, round, random)));
    return { acknowledged: acknowledged.length, ...left(folder, acknowledged) };
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

/** The ids that one writer acknowledged before it was killed. */
function killed(program: string, folder: string, round: number, random: () => number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, folder, `r${round}`], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), random() * 150);
      said += chunk.toString();
    });
    child.on('error', reject);
    // What stands behind the last line break was not said to its end.
    child.on('close', () => resolve(said.split('\n').slice(1, -1)));
  });
}

function left(folder: string, acknowledged: readonly string[]): Pick<Crashes, 'lost' | 'damaged'> {
  const store = path.join(folder, '.glossator');
  const files = fs
    .readdirSync(store, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:tmp|lock)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  const held = new Set<string>();
  const damaged: string[] = [];
  for (const file of files) {
    const content = fs.readFileSync(file, 'utf8');
    if (file.includes(`${path.sep}base${path.sep}`) && !/^正文\d$/.test(content)) damaged.push(file);
    if (!file.endsWith('.jsonl')) continue;
    const read = parseRecords(content);
    for (const { id } of read.records) held.add(id);
    damaged.push(...read.damaged.map(({ text }) => text));
  }
  return { lost: acknowledged.filter((id) => !held.has(id)), damaged };
}
