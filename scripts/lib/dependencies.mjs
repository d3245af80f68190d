import * as fs from 'node:fs';
import * as path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { npm } from './npm.mjs';
import { root } from './paths.mjs';

/** Installs the project's own dependencies, unless those of this very lock file are there already. */
export async function installDependencies() {
  const stamp = path.join(root, 'node_modules', '.glossator-stamp');
  const wanted = `${fingerprint(root, ['package-lock.json'])} ${process.platform} ${process.arch}`;
  if (read(stamp) === wanted) return;
  await npm('Installing the dependencies', ['ci'], root);
  fs.writeFileSync(stamp, wanted);
}

/** @param {string} file */
function read(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}
