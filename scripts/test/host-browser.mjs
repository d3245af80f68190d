import { createRequire } from 'node:module';
import * as path from 'node:path';
import { findChromium, flags } from '../lib/chromium.mjs';
import { withoutNoise } from '../lib/editor.mjs';
import { end } from '../lib/processes.mjs';
import { startServer } from '../lib/server.mjs';
import { quiet, writeFirstSettings } from '../lib/settings.mjs';

/**
 * Runs tests in the extension host of the embedded VS Code; the answer is its exit code.
 *
 * @param {{ editor: import('../lib/editor.mjs').Editor, extensions: string }} installed
 * @param {import('./host.mjs').HostRun} options
 */
export async function runInBrowser({ editor, extensions }, { tests, stub, open, temporary, env, limit }) {
  const { chromium } = createRequire(path.join(editor.modules, 'index.js'))('playwright-core');
  const browser = await chromium.launch({ executablePath: await findChromium(), args: flags });
  try {
    const data = path.join(temporary, 'data');
    writeFirstSettings(path.join(data, 'data'), quiet);
    // Only with its test driver does the server let the address name tests to run.
    const args = [
      '--port',
      '0',
      '--without-connection-token',
      '--enable-smoke-test-driver',
      '--disable-workspace-trust',
    ];
    const { child, port } = await startServer(
      editor,
      [...args, '--server-data-dir', data, '--extensions-dir', extensions],
      env,
    );
    try {
      return await runPage(await browser.newPage(), port, { tests, stub, open, limit });
    } finally {
      await end(child);
    }
  } finally {
    await browser.close();
  }
}

/**
 * @param {any} page
 * @param {number} port
 * @param {{ tests: string, stub: string, open: string, limit: number }} options
 * @returns {Promise<number>}
 */
async function runPage(page, port, { tests, stub, open, limit }) {
  /** @type {string[]} */
  const log = [];
  /** @type {Promise<number>} */
  const verdict = new Promise((resolve) => void page.exposeFunction('codeAutomationExit', resolve));
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
    if (type !== 'info') log.push(`  ${type}: ${args.join(' ')}`);
  });

  const remote = (/** @type {string} */ file) => `vscode-remote://127.0.0.1:${port}${file}`;
  const payload = [
    ['extensionDevelopmentPath', remote(stub)],
    ['extensionTestsPath', remote(tests)],
    ['skipWelcome', 'true'],
  ];
  const kind = open.endsWith('.code-workspace') ? 'workspace' : 'folder';
  await page.goto(
    `http://127.0.0.1:${port}/?${kind}=${encodeURIComponent(open)}&payload=${encodeURIComponent(JSON.stringify(payload))}`,
  );
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, limit, undefined)));
  const code = await Promise.race([verdict, late]);
  clearTimeout(timer);
  if (code === undefined) console.log(`  The tests took longer than ${limit / 1000} s and were ended.`);
  if (code !== 0) console.log(withoutNoise(log.join('\n')));
  return Number(code ?? 1);
}
