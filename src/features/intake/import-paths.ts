import { frontMatter } from '../../text/front-matter';
import { intakeEndings, intakeFile } from './intake';

/** What is put behind the name of a copy in plain text when its clean text goes beside it. */
export const cleanMark = '.clean';

/** How names of copies in plain text end that are imported. */
const plainEndings = ['txt', 'md'] as const;
const ending = /\.(?:txt|md)$/i;

/** Where the imported text of a file may stand, by its path or address. */
export function importPaths(file: string): string[] {
  const stem = file.replace(/\.[^./\\]+$/, '');
  if (intakeFile.test(file)) return plainEndings.map((end) => `${stem}.${end}`);
  if (!ending.test(file) || stem.endsWith(cleanMark)) return [];
  return plainEndings.map((end) => `${stem}${cleanMark}.${end}`);
}

/** The files whose text is taken in of which a text may be the import, by its path or address. */
export function takenPaths(text: string): string[] {
  const stem = text.replace(ending, '');
  return stem === text || stem.endsWith(cleanMark) ? [] : intakeEndings.map((end) => `${stem}.${end}`);
}

/** The copies in plain text of which a text may be the clean one, by its path or address. */
export function copyPaths(text: string): string[] {
  const stem = text.replace(ending, '');
  if (stem === text || !stem.endsWith(cleanMark)) return [];
  return plainEndings.map((end) => `${stem.slice(0, -cleanMark.length)}.${end}`);
}

/** Whether a text says that it was imported from a file beside it of some name: then it is read in place of that. */
export function isFrom(text: string, name: string): boolean {
  return frontMatter(text)?.values.get('source') === name;
}
