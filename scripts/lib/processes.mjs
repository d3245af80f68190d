// Every process that a command starts leads a group of its own and is ended with all of its children: when its time
// is up, when the command ends, and when a person presses Ctrl+C or closes the terminal.
import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long a group may take to end by itself before it is killed, in milliseconds. */
const GRACE = 3000;

/** @type {Set<number>} */
const groups = new Set();

const windows = process.platform === 'win32';

/**
 * Starts a process as the leader of a group; what is left of the group ends with it.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: !windows, windowsHide: true });
  const group = child.pid;
  if (group !== undefined) {
    groups.add(group);
    child.once('exit', () => {
      signal(group, 'SIGKILL');
      groups.delete(group);
    });
  }
  return child;
}

/**
 * @typedef {object} Outcome
 * @property {number} code the exit code; 1 for a process that could not be started or was killed
 * @property {string} output both streams as they came; empty where they were passed on
 * @property {boolean} timedOut
 */

/**
 * Runs a process to its end and gathers what it prints.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { limit?: number, show?: boolean }} [options] `limit` in
 *   milliseconds; `show` passes both streams on, in order, instead of gathering them
 * @returns {Promise<Outcome>}
 */
export function run(command, args, { limit, show = false, ...options } = {}) {
  return new Promise((resolve) => {
    const child = start(command, args, {
      ...options,
      stdio: ['ignore', show ? 1 : 'pipe', show ? 1 : 'pipe'],
    });
    let output = '';
    let timedOut = false;
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    const timer = limit && setTimeout(() => ((timedOut = true), void end(child)), limit);
    const settle = (/** @type {number} */ code) => {
      clearTimeout(timer || undefined);
      resolve({ code, output, timedOut });
    };
    child.once('error', (error) => {
      output += error.message;
      settle(1);
    });
    child.once('close', (code) => settle(code ?? 1));
  });
}

/**
 * Asks a group to end and kills what has not ended in time.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
export async function end(child) {
  if (child.pid !== undefined) await endGroup(child.pid);
}

/** Ends every group that is still running. */
export async function endAll() {
  await Promise.all([...groups].map(endGroup));
}

/** Makes Ctrl+C, a request to end and a closed terminal end everything that was started; nothing outlives the command. */
export function endWithTheCommand() {
  let ending = false;
  const finish = (/** @type {number} */ code) => {
    if (ending) return;
    ending = true;
    void endAll().then(() => process.exit(code));
  };
  process.on('SIGINT', () => finish(130));
  process.on('SIGTERM', () => finish(143));
  process.on('SIGHUP', () => finish(129));
  process.on('exit', () => groups.forEach((group) => signal(group, 'SIGKILL')));
  // npm passes a request to end on to a shell that does not pass it on to us: we notice that the shell is gone.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && finish(143), 500).unref();
  // A closed terminal also takes the streams away; writing to them must not stop the clearing up.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
}

/** @param {number} group */
async function endGroup(group) {
  signal(group, 'SIGTERM');
  for (const late = Date.now() + GRACE; Date.now() < late && groups.has(group);) await sleep(20);
  signal(group, 'SIGKILL');
  groups.delete(group);
}

/**
 * Whether there was anything to signal.
 *
 * @param {number} group
 * @param {NodeJS.Signals | 0} name
 */
function signal(group, name) {
  if (windows) return name !== 0 && spawnSync('taskkill', ['/pid', String(group), '/T', '/F']).status === 0;
  try {
    return process.kill(-group, name);
  } catch {
    return false;
  }
}
