import * as fs from 'node:fs';
import * as path from 'node:path';
import { findChromium, flags } from '../lib/chromium.mjs';
import { root, testResults } from '../lib/paths.mjs';
import { serverCommand } from '../lib/server.mjs';
import { temporaryEnvironment, temporaryFolder } from '../lib/temporary.mjs';
import { installPackaged } from './installed.mjs';
import { runMocha } from './mocha.mjs';
import { sideBySide } from './lanes.mjs';

const tests = path.join(root, 'test', 'page');

/**
 * Runs test/page: what a person sees of the packaged extension in the embedded VS Code. Two runs go side by side, since
 * a window waits more than it works: the tests that use the window on the sample, which one process keeps, and the rest.
 *
 * @param {string | undefined} grep
 */
export async function runPage(grep) {
  const { editor, extensions } = await installPackaged();
  const env = {
    ...temporaryEnvironment(temporaryFolder()),
    GLOSSATOR_SERVER: JSON.stringify([...serverCommand(editor), '--extensions-dir', extensions]),
    GLOSSATOR_DRIVER: path.join(editor.modules, 'playwright-core'),
    GLOSSATOR_CHROMIUM: await findChromium(),
    GLOSSATOR_CHROMIUM_FLAGS: JSON.stringify(flags),
    GLOSSATOR_SCREENSHOTS: testResults,
  };
  fs.rmSync(testResults, { recursive: true, force: true });
  fs.mkdirSync(testResults, { recursive: true });
  const options = { config: 'test/page/.mocharc.json', limit: 20 * 60_000, grep, env };
  const [onTheSample, others] = filesOfLanes();
  return sideBySide([
    () => runMocha('page', { ...options, files: others }),
    () => runMocha('page-sample', { ...options, files: onTheSample }),
  ]);
}

/** @returns {[string[], string[]]} the files that use the window on the sample, and the others */
function filesOfLanes() {
  const files = fs.readdirSync(tests).filter((name) => name.endsWith('.test.ts'));
  const paths = files.map((name) => path.join(tests, name));
  const usesTheSample = (/** @type {string} */ file) => fs.readFileSync(file, 'utf8').includes('/sample-window');
  return [paths.filter(usesTheSample), paths.filter((file) => !usesTheSample(file))];
}
