import { agreementOn } from '../annotation/agreement/agreement';
import { unitsOfCoding } from '../annotation/agreement/coded';
import { disagreementsIn } from '../annotation/agreement/disagreements';
import { codedDocument } from '../features/agreement/coded-documents';
import { agreementJson, agreementLines, disagreementLine } from '../features/agreement/told';
import { wordingLines, wordingsIn } from '../features/agreement/wordings';
import type { Phrases } from '../features/phrases';
import { Lines } from '../text/lines';
import type { Asked } from './arguments';
import { complain, exit, print } from './output';
import { taggedDocuments } from './tagged-documents';

/** Prints where the coders of a folder differ, then how far they agree; what had to be left out is said beside it. */
export async function agreement(
  { folder, format, person }: Extract<Asked, { action: 'agreement' }>,
  phrases: Phrases,
): Promise<number> {
  const tagged = await taggedDocuments(folder, phrases, person);
  if (!tagged) return exit.wrong;
  const { codebook } = tagged.store;
  const nameOf = (code: string): string => codebook.get(code)?.name ?? code;
  const coded = tagged.documents.map((document) => codedDocument(document, codebook));
  const unplaced = coded.reduce((sum, one) => sum + one.unplaced, 0);
  if (unplaced > 0) complain(phrases.get('agreement.unplaced', unplaced));
  if (tagged.gone.length > 0) complain(phrases.get('agreement.gone', phrases.list(tagged.gone)));
  const found = agreementOn(
    coded.map((one) => one.coded),
    unitsOfCoding,
  );
  if (!found) {
    complain(phrases.get('agreement.few'));
    return exit.fine;
  }
  const differing = found.documents.flatMap((document) => [...disagreementsIn(document)]);
  if (format === 'json') {
    await print(JSON.stringify(agreementJson(found, differing, nameOf)));
    return exit.fine;
  }
  await print(phrases.get(differing.length > 0 ? 'agreement.differ' : 'agreement.alike', differing.length));
  const texts = new Map(tagged.documents.map(({ path, text }) => [path, { text, lines: new Lines(text) }]));
  for (const one of differing) {
    const { text, lines } = texts.get(one.document.name)!;
    await print(disagreementLine(one, text, lines, nameOf, phrases));
  }
  await print('');
  for (const line of wordingLines(wordingsIn(found.documents), nameOf, phrases)) await print(line);
  for (const line of agreementLines(found, nameOf, phrases)) await print(line);
  return exit.fine;
}
