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
import { add, none } from './tally.mjs';

const samples = path.join(root, 'samples', 'group-control');

/**
 * @typedef {object} HostRun
 * @property {string} tests the module whose run() is called inside the extension host
 * @property {string} stub the extension under development: VS Code wants one, ours is installed
 * @property {string} open the folder or the workspace file to open
 * @property {string} temporary for user data
 * @property {NodeJS.ProcessEnv} env
 * @property {number} limit in milliseconds
 */

/**
 * What is open while the tests of a folder run. VS Code starts its extension host anew when the kind of workspace
 * changes, so each has a window of its own; so have tests that put many copies of a judgment into the folder.
 *
 * @type {readonly { name: string, folder: string, open: (into: string) => string }[]}
 */
const workspaces = [
  { name: 'host', folder: '.', open: copySamples },
  { name: 'host-annotations', folder: 'annotations', open: copySamples },
  { name: 'host-matters', folder: 'matters', open: severalFolders },
  { name: 'host-virtual', folder: 'virtual', open: virtualFolder },
];

/**
 * Runs test/host inside the extension host of the newest VS Code, against the packaged extension.
 *
 * @param {string | undefined} grep
 */
export async function runHost(grep) {
  let tally = none;
  for (const workspace of workspaces) tally = add(tally, await runWorkspace(workspace, grep));
  return tally;
}

/**
 * @param {typeof workspaces[number]} workspace
 * @param {string | undefined} grep
 */
async function runWorkspace({ name, folder, open }, grep) {
  const report = reporterEnvironment(name);
  const { tests, stub } = await bundle(name, folder);
  const temporary = temporaryFolder();
  const env = {
    ...process.env,
    ...temporaryEnvironment(temporary),
    ...report,
    GLOSSATOR_SAMPLES: samples,
    ...(grep ? { GLOSSATOR_GREP: grep } : {}),
  };
  const code = await runInside({ tests, stub, open: open(temporary), temporary, env, limit: 3 * 60_000 });
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
  fs.cpSync(samples, folder, { recursive: true });
  return folder;
}

/**
 * Two matters: one with the judgment and the brief that cites it, one with the same brief alone. A third, with a
 * judgment of the same number, and a fourth lie beside them for the tests to open.
 *
 * @param {string} into
 */
function severalFolders(into) {
  const [judgment, brief] = ['判决书-微信群控案.txt', '代理词.md'];
  copySamples(into);
  fs.renameSync(path.join(into, 'group-control'), path.join(into, '甲案'));
  for (const [name, files] of Object.entries({ 乙案: [brief], 丙案: [judgment, brief], 丁案: [judgment] })) {
    fs.mkdirSync(path.join(into, name));
    for (const file of files) fs.copyFileSync(path.join(samples, file), path.join(into, name, file));
  }
  return workspaceFile(into, [{ path: '甲案' }, { path: '乙案' }]);
}

/** @param {string} into */
function virtualFolder(into) {
  return workspaceFile(into, [{ uri: 'glossator-memory:/group-control', name: 'group-control' }]);
}

/**
 * @param {string} into
 * @param {readonly object[]} folders
 */
function workspaceFile(into, folders) {
  const file = path.join(into, 'matters.code-workspace');
  fs.writeFileSync(file, JSON.stringify({ folders, settings: {} }));
  return file;
}

/**
 * Bundles the entry, every test file of a folder and the extension under development, each by itself; mocha and the
 * editor's API come from outside.
 *
 * @param {string} name
 * @param {string} folder
 */
async function bundle(name, folder) {
  const esbuild = await import('esbuild');
  const source = path.join(root, 'test', 'host');
  const outdir = path.join(out, name);
  fs.rmSync(outdir, { recursive: true, force: true });
  const tests = fs.readdirSync(path.join(source, folder)).filter((file) => file.endsWith('.test.ts'));
  const entries = tests.map((file) => [`tests/${file.replace(/\.ts$/, '')}`, path.join(source, folder, file)]);
  await esbuild.build({
    entryPoints: {
      'tests/index': path.join(source, 'index.ts'),
      'stub/main': path.join(source, 'stub', 'main.ts'),
      ...Object.fromEntries(entries),
    },
    outdir,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  fs.copyFileSync(path.join(source, 'stub', 'package.json'), path.join(outdir, 'stub', 'package.json'));
  return { tests: path.join(outdir, 'tests', 'index.js'), stub: path.join(outdir, 'stub') };
}
