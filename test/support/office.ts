import { execFile } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { promisify } from 'node:util';
import { missingFonts } from '../../scripts/lib/fonts.mjs';

const soffice = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
].find((file) => fs.existsSync(file));

/** A PDF has no letters that no font has. */
const fonts = missingFonts();

/** A group of tests that need LibreOffice to make their files: skipped, and shown as skipped, where it or a Chinese font is missing. */
export function describeOffice(title: string, tests: () => void): void {
  if (soffice && fonts.length === 0) describe(title, tests);
  else {
    const missing = [...(soffice ? [] : ['libreoffice-writer-nogui']), ...fonts].join(' ');
    describe.skip(`${title} (needs LibreOffice and Chinese letters, on Debian: apt-get install ${missing})`, () =>
      it('is there'));
  }
}

/**
 * What LibreOffice makes of files, in one run for all, since starting it takes longer than most of them: by their names, with
 * the ending of the format. Names end in what the content is (`a.fodt`, `b.html`).
 */
export async function converted(
  files: ReadonlyMap<string, string | Uint8Array>,
  format: 'pdf' | 'docx' | 'doc',
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-office-'));
  try {
    const from = [...files].map(([name, content]) => {
      const file = path.join(folder, name);
      fs.writeFileSync(file, content);
      return file;
    });
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const filters = { pdf: 'pdf:writer_pdf_Export', docx: 'docx', doc: 'doc' };
    await promisify(execFile)(
      soffice!,
      [profile, '--headless', '--convert-to', filters[format], '--outdir', folder, ...from],
      { timeout: 240_000 },
    );
    return new Map(
      [...files.keys()].map((name) => {
        const made = name.replace(/\.\w+$/, `.${format}`);
        return [made, new Uint8Array(fs.readFileSync(path.join(folder, made)))];
      }),
    );
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
