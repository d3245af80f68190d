import * as fs from 'node:fs';
import { canInstall, install } from './debian.mjs';
import { missingFonts } from './fonts.mjs';
import { UserError } from './messages.mjs';

/** What makes the Word files and PDFs of the tests, without windows. */
const OFFICE = 'libreoffice-writer-nogui';

/**
 * Installs LibreOffice, and Chinese letters for what it writes, where they are missing and the user may; where they stay
 * missing, tests that need them say that they are skipped.
 */
export async function wantOffice() {
  if (!canInstall()) return;
  try {
    const missing = [...(fs.existsSync('/usr/bin/soffice') ? [] : [OFFICE]), ...missingFonts()];
    if (missing.length > 0) await install(missing);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.log(error.message);
  }
}
