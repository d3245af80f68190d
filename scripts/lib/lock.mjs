import * as fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Does something that no other process does at the same time; waits while another does.
 *
 * @param {string} file exists while somebody holds the lock, and holds the number of that process
 * @param {() => Promise<void>} work
 */
export async function withLock(file, work) {
  for (let told = false; !take(file); await sleep(500)) {
    const holder = holderOf(file);
    if (told || holder === undefined) continue;
    console.error(`Waiting for process ${holder}, which is installing the same (its lock: ${file}) …`);
    told = true;
  }
  try {
    await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

/** @param {string} file */
function take(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    releaseIfStale(file);
    return false;
  }
}

/**
 * Removes a lock whose holder is gone. It is moved away first, so that of two that find it stale only one takes it.
 *
 * @param {string} file
 */
function releaseIfStale(file) {
  const holder = holderOf(file);
  if (holder === undefined || isAlive(holder)) return;
  const stale = `${file}.stale.${process.pid}`;
  try {
    fs.renameSync(file, stale);
    // Somebody may have taken the lock in between: then it goes back.
    if (holderOf(stale) !== holder) fs.renameSync(stale, file);
  } catch {
    // Another one was faster.
  }
  fs.rmSync(stale, { force: true });
}

/**
 * `undefined` where nobody holds the lock, or its holder has not yet written its number.
 *
 * @param {string} file
 */
function holderOf(file) {
  try {
    return Number(fs.readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
