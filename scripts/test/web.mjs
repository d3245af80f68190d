import * as fs from 'node:fs';
import * as path from 'node:path';
import { findChromium, flags } from '../lib/chromium.mjs';
import { root, testResults } from '../lib/paths.mjs';
import { end } from '../lib/processes.mjs';
import { temporaryEnvironment, temporaryFolder } from '../lib/temporary.mjs';
import { packageExtension } from '../lib/vsix.mjs';
import { openWebEditor, startWebServer, unpackExtension } from '../lib/web-editor.mjs';
import { runMocha } from './mocha.mjs';

/** The web page has no folder of user data to write into: how it looks comes from the folder that is open. */
const LOOK = { 'workbench.colorTheme': 'Default Light Modern', 'workbench.startupEditor': 'none' };

/**
 * Runs test/web: the packaged extension as a web extension, in the oldest VS Code, on a virtual folder.
 *
 * @param {string | undefined} grep
 */
export async function runWeb(grep) {
  const { file } = await packageExtension();
  const editor = await openWebEditor();
  const temporary = temporaryFolder();
  const extension = path.join(temporary, 'extension');
  await unpackExtension(editor, file, extension);
  const { child, address } = await startWebServer(editor, { extension, folder: copySamples(temporary) });
  const env = {
    ...temporaryEnvironment(temporary),
    GLOSSATOR_WEB: address,
    GLOSSATOR_DRIVER: path.join(editor.modules, 'playwright-core'),
    GLOSSATOR_CHROMIUM: await findChromium(),
    GLOSSATOR_CHROMIUM_FLAGS: JSON.stringify(flags),
    GLOSSATOR_SCREENSHOTS: testResults,
  };
  fs.mkdirSync(testResults, { recursive: true });
  try {
    return await runMocha('web', { config: 'test/web/.mocharc.json', limit: 5 * 60_000, grep, env });
  } finally {
    await end(child);
  }
}

/** @param {string} into */
function copySamples(into) {
  const folder = path.join(into, 'group-control');
  fs.cpSync(path.join(root, 'samples', 'group-control'), folder, { recursive: true });
  fs.mkdirSync(path.join(folder, '.vscode'));
  fs.writeFileSync(path.join(folder, '.vscode', 'settings.json'), JSON.stringify(LOOK));
  return folder;
}
