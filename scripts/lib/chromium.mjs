import * as fs from 'node:fs';
import * as path from 'node:path';
import { canInstall, install } from './debian.mjs';
import { missingFonts } from './fonts.mjs';
import { UserError } from './messages.mjs';

/** Debian's package of the browser, without a window and so quicker. */
const CHROMIUM = 'chromium-headless-shell';

/** Keeps the browser from work that no test asks for. */
export const flags = [
  ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
];

/**
 * The program of a Chromium or Chrome; on Debian it is installed where it is missing and the user may.
 *
 * @returns {Promise<string>}
 */
export async function findChromium() {
  if (canInstall()) {
    const missing = [...(findQuickest() ? [] : [CHROMIUM]), ...missingFonts()];
    if (missing.length > 0) await install(missing);
  }
  const found = find();
  if (found) return found;
  throw new UserError(
    'The tests that drive VS Code need Chromium or Chrome, and none was found.\n' +
      'Install one (on Debian, as root: apt-get install chromium-headless-shell fonts-noto-cjk),\n' +
      'or name its program in the environment variable GLOSSATOR_CHROMIUM.',
  );
}

function find(env = process.env) {
  return findQuickest(env) ?? usualPlaces(env).find((program) => fs.existsSync(program));
}

/** The one that was asked for, or else Debian's without a window. */
function findQuickest(env = process.env) {
  const debian = `/usr/bin/${CHROMIUM}`;
  return env.GLOSSATOR_CHROMIUM ?? (fs.existsSync(debian) ? debian : undefined);
}

/** @param {NodeJS.ProcessEnv} env */
function usualPlaces(env) {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const programs = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ];
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return folders.flatMap((folder) => programs.map((parts) => path.join(folder, ...parts)));
  }
  return ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'].map((name) => `/usr/bin/${name}`);
}
