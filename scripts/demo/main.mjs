import { createHash } from 'node:crypto';
import * as path from 'node:path';
import { installDependencies } from '../lib/dependencies.mjs';
import { cacheFolder, root } from '../lib/paths.mjs';
import { endWithTheCommand } from '../lib/processes.mjs';
import { packageExtension } from '../lib/vsix.mjs';
import { help, readArguments } from './arguments.mjs';
import { showDesktop } from './desktop.mjs';
import { showEmbedded } from './embedded.mjs';
import { findDesktop } from '../lib/find-desktop.mjs';

/** Opens the demo and ends with it; the answer is the exit code. */
export async function demo() {
  const args = readArguments(process.argv.slice(2));
  if (args.help) {
    console.log(help);
    return 0;
  }
  endWithTheCommand();
  const desktop = args.embedded || args.port !== undefined ? undefined : findDesktop();
  await installDependencies();
  const vsix = await packageExtension();
  // Each checkout has its own: the extension of one is not replaced under a demo of another that is still open.
  const data = path.join(cacheFolder(), `demo-${createHash('sha256').update(root).digest('hex').slice(0, 8)}`);
  return desktop
    ? showDesktop(desktop, vsix, args.folder, path.join(data, 'desktop'))
    : showEmbedded(vsix, args, path.join(data, 'embedded'));
}
