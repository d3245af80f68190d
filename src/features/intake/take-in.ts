import { readDocx } from './docx/read-docx';
import { formatOf } from './format';
import type { FileToTake } from './intake';
import type { Taking } from './taken-in';

/** Takes in a file in one of the formats that are read here; a PDF has a program of its own. */
export function takeIn(file: FileToTake): Taking {
  const format = formatOf(file);
  if (format === undefined || format === 'pdf') return { refused: 'unknown-format' };
  return readers[format](file);
}

const readers: Readonly<Record<'docx' | 'doc' | 'html', (file: FileToTake) => Taking>> = {
  docx: readDocx,
  doc: () => ({ refused: 'unknown-format' }),
  html: () => ({ refused: 'unknown-format' }),
};
