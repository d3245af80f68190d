import { spawnSync } from 'node:child_process';

/** Debian's package of letters for what pages and papers show. */
const FONTS = 'fonts-noto-cjk';

/**
 * What has to be installed so that Chinese letters are shown, and stand in the PDFs of the tests: empty where they are.
 *
 * @returns {readonly string[]}
 */
export function missingFonts() {
  return showsChinese() ? [] : [FONTS];
}

/** Whether a font has Chinese letters; elsewhere than on Linux the system brings them. */
function showsChinese() {
  if (process.platform !== 'linux') return true;
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}
