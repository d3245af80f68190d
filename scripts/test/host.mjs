import * as fs from 'node:fs';
import * as path from 'node:path';
import { findDesktop } from '../lib/find-desktop.mjs';
import { out, root } from '../lib/paths.mjs';
import { temporaryEnvironment, temporaryFolder } from '../lib/temporary.mjs';
import { packageExtension } from '../lib/vsix.mjs';
import { runInBrowser } from './host-browser.mjs';
import { runInDesktop } from './host-desktop.mjs';
import { installPackaged } from './installed.mjs';
import { readTally, reporterEnvironment } from './mocha.mjs';

/**
 * @typedef {object} HostRun
 * @property {string} tests the module whose run() is called inside the extension host
 * @property {string} stub the extension under development: VS Code wants one, ours is installed
 * @property {string} folder the folder to open
 * @property {string} temporary for user data
 * @property {NodeJS.ProcessEnv} env
 * @property {number} limit in milliseconds
 */

/**
 * Runs test/host inside the extension host of the newest VS Code, against the packaged extension.
 *
 * @param {string | undefined} grep
 */
export async function runHost(grep) {
  const report = reporterEnvironment('host');
  const tests = await bundle();
  const temporary = temporaryFolder();
  const env = {
    ...process.env,
    ...temporaryEnvironment(temporary),
    ...report,
    ...(grep ? { GLOSSATOR_GREP: grep } : {}),
  };
  const stub = path.join(root, 'test', 'host', 'stub');
  const code = await runInside({ tests, stub, folder: copySamples(temporary), temporary, env, limit: 3 * 60_000 });
  if (fs.existsSync(report.GLOSSATOR_REPORT)) process.stdout.write(fs.readFileSync(report.GLOSSATOR_REPORT, 'utf8'));
  return readTally(report.GLOSSATOR_TALLY, code);
}

/**
 * In a desktop VS Code where there is one or the environment asks for one, else in the embedded one.
 *
 * @param {HostRun} options
 */
async function runInside(options) {
  const wanted = process.env.GLOSSATOR_TEST_ELECTRON;
  const desktop = wanted ? undefined : findDesktop();
  if (wanted || desktop) return runInDesktop(desktop, wanted, await packageExtension(), options);
  return runInBrowser(await installPackaged(), options);
}

/**
 * The tests may change what is in the folder that they see.
 *
 * @param {string} into
 */
function copySamples(into) {
  const folder = path.join(into, 'group-control');
  fs.cpSync(path.join(root, 'samples', 'group-control'), folder, { recursive: true });
  return folder;
}

/** Bundles the entry and every test file by itself; mocha and the editor's API come from outside. */
async function bundle() {
  const esbuild = await import('esbuild');
  const source = path.join(root, 'test', 'host');
  const outdir = path.join(out, 'host');
  fs.rmSync(outdir, { recursive: true, force: true });
  const tests = fs
    .readdirSync(source, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.test.ts'));
  await esbuild.build({
    entryPoints: ['index.ts', ...tests].map((name) => path.join(source, name)),
    outdir,
    outbase: source,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return path.join(outdir, 'index.js');
}
