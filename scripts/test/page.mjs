import * as fs from 'node:fs';
import * as path from 'node:path';
import { findChromium, flags } from '../lib/chromium.mjs';
import { testResults } from '../lib/paths.mjs';
import { serverCommand } from '../lib/server.mjs';
import { temporaryEnvironment, temporaryFolder } from '../lib/temporary.mjs';
import { installPackaged } from './installed.mjs';
import { runMocha } from './mocha.mjs';

/**
 * Runs test/page: what a person sees of the packaged extension in the embedded VS Code.
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
  return runMocha('page', { config: 'test/page/.mocharc.json', limit: 25 * 60_000, grep, env });
}
