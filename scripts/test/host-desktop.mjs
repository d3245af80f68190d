import * as path from 'node:path';
import { installInDesktop, ownFolders, withoutSandbox } from '../lib/desktop.mjs';
import { readDesktop } from '../lib/find-desktop.mjs';
import { UserError } from '../lib/messages.mjs';

/**
 * Runs tests in the extension host of a desktop VS Code; the answer is its exit code.
 *
 * @param {import('../lib/find-desktop.mjs').Desktop | undefined} desktop
 * @param {string | undefined} wanted the version to download where no desktop is given; "1" for the newest
 * @param {import('../lib/vsix.mjs').Vsix} vsix
 * @param {import('./host.mjs').HostRun} options
 */
export async function runInDesktop(desktop, wanted, vsix, { tests, stub, open, temporary, env }) {
  const { downloadAndUnzipVSCode, runTests } = await import('@vscode/test-electron');
  const program = desktop?.program ?? (await downloadAndUnzipVSCode(wanted === '1' ? 'stable' : wanted));
  const used = desktop ?? readDesktop(program);
  if (!used) throw new UserError(`${program} is no VS Code.`);
  const folders = { data: path.join(temporary, 'user-data'), extensions: path.join(temporary, 'extensions') };
  await installInDesktop(used, vsix, folders);
  const launchArgs = [open, ...ownFolders(folders), ...withoutSandbox(), '--disable-workspace-trust', '--skip-welcome'];
  return runTests({
    vscodeExecutablePath: program,
    extensionDevelopmentPath: stub,
    extensionTestsPath: tests,
    extensionTestsEnv: env,
    launchArgs,
  }).catch((error) => {
    console.log(`  ${error.message}`);
    return 1;
  });
}
