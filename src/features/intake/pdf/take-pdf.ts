import { largestText, mostPages } from './limits';
import type { FileToTake } from '../intake';
import type { IntakeProblem, Taking } from '../taken-in';
import { PdfDocument, UnreadablePdf, type CharacterMaps } from './pdf-document';
import { readPages } from './read-pages';
import { sheetOf, type Sheet } from './run';

/** Takes a PDF in. Never rejects on a file, whatever it holds; how long it takes is bounded by whoever asks. */
export async function takePdf({ bytes }: FileToTake, maps: CharacterMaps): Promise<Taking> {
  try {
    return await taken(await PdfDocument.open(bytes, maps));
  } catch (error) {
    return { refused: error instanceof UnreadablePdf ? error.why : 'damaged' };
  }
}

async function taken(document: PdfDocument): Promise<Taking> {
  const { pageCount } = document;
  if (pageCount > mostPages) return { refused: 'too-large' };
  const sheets: Sheet[] = [];
  const problems: IntakeProblem[] = [];
  let length = 0;
  for (let number = 1; number <= pageCount; number++) {
    const sheet = await sheetAt(document, number);
    if (!sheet) problems.push({ kind: 'damaged', page: number });
    else if (sheet.runs.length === 0) problems.push({ kind: 'scanned', page: number });
    sheets.push(sheet ?? { number, width: 0, height: 0, runs: [] });
    length += sheet?.runs.reduce((sum, { text }) => sum + text.length, 0) ?? 0;
    if (length > largestText) return { refused: 'too-large' };
  }
  const read = readPages(sheets, problems);
  if (read.text.trim() !== '') return read;
  return { refused: problems.some(({ kind }) => kind === 'damaged') ? 'damaged' : 'scanned' };
}

async function sheetAt(document: PdfDocument, number: number): Promise<Sheet | undefined> {
  try {
    return sheetOf(await document.page(number));
  } catch {
    return undefined;
  }
}
