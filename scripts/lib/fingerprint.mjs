import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';

/**
 * A hash over the names and contents of files and of whole folders; what does not exist counts as absent.
 *
 * @param {string} base
 * @param {readonly string[]} names relative to `base`
 */
export function fingerprint(base, names) {
  const hash = createHash('sha256');
  for (const name of names) add(hash, base, name);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} base
 * @param {string} name
 */
function add(hash, base, name) {
  const file = path.join(base, name);
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (stat?.isDirectory()) {
    for (const child of fs.readdirSync(file).sort()) add(hash, base, `${name}/${child}`);
  } else if (stat) {
    hash.update(`${name}\0${stat.size}\0`).update(fs.readFileSync(file));
  }
}
