import * as fs from 'node:fs';
import { canInstall, install } from './debian.mjs';
import { UserError } from './messages.mjs';

/** What makes the Word files and PDFs of the tests, without windows. */
const OFFICE = 'libreoffice-writer-nogui';

/** Installs LibreOffice where it is missing and the user may; where it stays missing, tests that need it say that they are skipped. */
export async function wantOffice() {
  if (!canInstall() || fs.existsSync('/usr/bin/soffice')) return;
  try {
    await install([OFFICE]);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.log(error.message);
  }
}
