import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { safeName } from '../annotation/layout';
import type { Exchanged } from '../features/exchange/exchanged';
import { type ExchangeFormat, writtenAs } from '../features/exchange/formats';
import { gathered } from '../features/exchange/gather';
import { redacted, redactedLine } from '../features/exchange/redact';
import type { Phrases } from '../features/phrases';
import { jurisdictions } from '../jurisdiction/index';
import type { Asked } from './arguments';
import { complain, exit, print } from './output';
import { taggedDocuments } from './tagged-documents';

/** Formats that hold the whole text and not only what is marked. */
const wholeTexts: ReadonlySet<ExchangeFormat> = new Set(['brat', 'conll', 'html', 'markdown', 'refi-project']);

/** Says what of a folder would be shared, and what a format has no place for; and writes it where that was asked for. */
export async function exportTags(
  { folder, format, person, redact, output, force }: Extract<Asked, { action: 'export' }>,
  phrases: Phrases,
): Promise<number> {
  const tagged = await taggedDocuments(folder, phrases, person);
  if (!tagged) return exit.wrong;
  const { exchanged, unplaced } = gathered(tagged.documents, tagged.store.codebook);
  if (exchanged.documents.length === 0) {
    complain(phrases.get('exchange.nothing'));
    return exit.fine;
  }
  const blotted = redact ? redacted(exchanged, partiesIn(exchanged)) : undefined;
  const shared = blotted?.exchanged ?? exchanged;
  const { files, lost } = writtenAs(format, shared, phrases);
  for (const line of preview(shared, format, phrases)) await print(line);
  await print(blotted ? redactedLine(blotted, phrases) : phrases.get('exchange.notRedacted'));
  for (const { what, count } of lost) await print(phrases.get(`exchange.lost.${what}`, count));
  if (unplaced > 0) await print(phrases.get('exchange.unplaced', unplaced));
  if (tagged.gone.length > 0) await print(phrases.get('agreement.gone', phrases.list(tagged.gone)));
  if (output === undefined) {
    await print(phrases.get('exchange.onlyShown'));
    return exit.fine;
  }
  for (const { path, content } of files) {
    // A name in the folder is a name of a file, and never leads out of it.
    const at = join(output, ...path.split('/').map(safeName));
    try {
      await mkdir(dirname(at), { recursive: true });
      await writeFile(at, content, { flag: force ? 'w' : 'wx' });
    } catch (error) {
      const there = (error as NodeJS.ErrnoException).code === 'EEXIST';
      complain(phrases.get(there ? 'exchange.there' : 'exchange.notWritten', at));
      return exit.wrong;
    }
    await print(phrases.get('exchange.file', at));
  }
  return exit.fine;
}

function preview({ documents }: Exchanged, format: ExchangeFormat, phrases: Phrases): string[] {
  const tags = documents.flatMap((document) => document.tags);
  const authors = [...new Set(tags.map(({ author }) => author))].sort();
  return [
    phrases.get('exchange.shared', tags.length, documents.length, phrases.list(authors)),
    ...documents.map((document) => phrases.get('exchange.document', document.path, document.tags.length)),
    phrases.get(wholeTexts.has(format) ? 'exchange.withText' : 'exchange.withPassages'),
  ];
}

/** What the parties of the decisions among documents are called. */
function partiesIn({ documents }: Exchanged): string[] {
  const jurisdiction = jurisdictions()[0]!;
  return documents.flatMap(({ path, text }) => {
    const reading = jurisdiction.read({ name: path, text });
    return reading.kind === 'judgment' ? reading.parties.flatMap(({ name, aliases }) => [name, ...aliases]) : [];
  });
}
