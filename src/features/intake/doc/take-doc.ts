import type { FileToTake, IntakeOptions } from '../intake';
import type { IntakeProblem, Taking } from '../taken-in';
import { DocReader } from './doc-reader';
import { openWordFile } from './word-file';

/**
 * The text of a .doc or .wps of Word 97 and later, as that of a .docx is: a paragraph is a line, a row of a table too, notes stand
 * at the end, numbers that Word puts before paragraphs are written.
 */
export function takeDoc({ bytes, options = {} }: Pick<FileToTake, 'bytes' | 'options'>): Taking {
  const file = openWordFile(bytes);
  if (typeof file === 'string') return { refused: file };
  try {
    return taken(new DocReader(file), options);
  } catch {
    return { refused: 'damaged' };
  }
}

function taken(reader: DocReader, { changes }: IntakeOptions): Taking {
  reader.read(changes ?? 'accepted');
  const text = reader.writer.text();
  if (text.trim() === '') return { refused: 'empty' };
  const problems: IntakeProblem[] = [];
  if (reader.hasChanges) problems.push({ kind: 'tracked-changes' });
  if (reader.lacksNumbers) problems.push({ kind: 'unnumbered' });
  return { format: 'doc', text, removed: reader.writer.removed, pages: [], problems };
}
