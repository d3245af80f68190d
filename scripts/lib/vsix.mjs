import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { UserError, progress } from './messages.mjs';
import { out, root } from './paths.mjs';
import { run } from './processes.mjs';
import { openToolbox } from './toolbox.mjs';

/** Everything that the package is made from. */
const SOURCES = [
  ...fs.readdirSync(root).filter((name) => /^package.*\.json$|^(CHANGELOG|LICENSE|THIRD)/.test(name)),
  ...['src', 'syntaxes', 'snippets', 'l10n', 'media', 'samples', 'docs/gallery.md'],
  ...['.vscodeignore', 'tsconfig.json', 'esbuild.js', 'scripts/packager/package-lock.json'],
  ...fs
    .readdirSync(path.join(root, 'scripts', 'lib'))
    .filter((name) => /^(?:vsix|repack|deflate.*)\.mjs$|\.cjs$/.test(name))
    .map((name) => `scripts/lib/${name}`),
];

/**
 * The README speaks to who has the checkout; the page of the galleries to who installs the package, and without
 * pictures: there is no public address from which they could be shown.
 */
const VSCE = [
  ...['package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'],
  ...['--readme-path', 'docs/gallery.md'],
];

/**
 * @typedef {object} Vsix
 * @property {string} file
 * @property {string} hash of its contents
 */

/**
 * Builds and packages the extension, unless the package of these very sources is there already.
 *
 * @returns {Promise<Vsix>}
 */
export async function packageExtension() {
  const sources = fingerprint(root, SOURCES);
  const stamp = path.join(out, 'vsix.json');
  const last = readStamp(stamp);
  if (last?.sources === sources && fs.existsSync(last.file) && hashOf(last.file) === last.hash) return last;

  const packager = await openToolbox({ name: 'packager', title: 'the packager' });
  const done = progress('Building and packaging the extension');
  await build();
  const file = await pack(packager);
  done();
  const vsix = { file, hash: hashOf(file), sources };
  fs.mkdirSync(out, { recursive: true });
  fs.writeFileSync(stamp, JSON.stringify(vsix));
  return vsix;
}

/** Makes dist/ afresh, so that nothing stale is packaged. */
export async function build() {
  fs.rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  await must('The build', 'esbuild.js', []);
}

/** @param {string} packager */
async function pack(packager) {
  const { name, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const file = path.join(root, `${name}-${version}.vsix`);
  const vsce = path.join(packager, 'node_modules', '@vscode', 'vsce', 'vsce');
  fs.rmSync(file, { force: true });
  await must('Packaging', vsce, [...VSCE, '--out', file]);
  // What it needs is installed by now, but not yet when this module is loaded.
  const { repack } = await import('./repack.mjs');
  await repack(file, packager);
  return file;
}

/**
 * @param {string} what
 * @param {string} script
 * @param {readonly string[]} args
 */
async function must(what, script, args) {
  const { code, output } = await run(process.execPath, [script, ...args], { cwd: root, limit: 120_000 });
  if (code !== 0) throw new UserError(`${what} failed.\n${output.trim()}`);
}

/**
 * @param {string} stamp
 * @returns {(Vsix & { sources: string }) | undefined}
 */
function readStamp(stamp) {
  try {
    return JSON.parse(fs.readFileSync(stamp, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} file */
function hashOf(file) {
  return createHash('sha256').update(fs.readFileSync(file)).digest('hex');
}
