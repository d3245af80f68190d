import { once } from 'node:events';
import * as path from 'node:path';
import { installInDesktop, startDesktop } from '../lib/desktop.mjs';
import { quiet, writeFirstSettings } from '../lib/settings.mjs';

/**
 * Shows the folder in a desktop VS Code that shares nothing with the person's own, and waits until it is closed.
 *
 * @param {import('../lib/find-desktop.mjs').Desktop} desktop
 * @param {import('../lib/vsix.mjs').Vsix} vsix
 * @param {string} folder
 * @param {string} place where its settings and extensions are kept
 */
export async function showDesktop(desktop, vsix, folder, place) {
  const folders = { data: path.join(place, 'user-data'), extensions: path.join(place, 'extensions') };
  writeFirstSettings(folders.data, quiet);
  await installInDesktop(desktop, vsix, folders);
  const child = startDesktop(desktop, folders, folder);
  console.log(
    `\nGlossator is open in VS Code ${desktop.version} (${desktop.program}).\nThe folder: ${folder}\nCtrl+C ends it.\n`,
  );
  const [code] = await once(child, 'exit');
  return Number(code ?? 1);
}
