import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { safeName } from '../annotation/layout';
import type { WrittenFile } from '../features/exchange/exchanged';
import { isNothing, outgoing, outgoingLines } from '../features/exchange/outgoing';
import type { Phrases } from '../features/phrases';
import { jurisdictions } from '../jurisdiction/index';
import { exchangeBeside } from '../server/node/exchange';
import type { Asked } from './arguments';
import { complain, exit, print } from './output';
import { taggedDocuments } from './tagged-documents';

/** Says what of a folder would be shared, and what a format has no place for; and writes it where that was asked for. */
export async function exportTags(
  { folder, person, output, force, ...wanted }: Extract<Asked, { action: 'export' }>,
  phrases: Phrases,
): Promise<number> {
  const tagged = await taggedDocuments(folder, phrases, person);
  if (!tagged) return exit.wrong;
  const jurisdiction = jurisdictions()[0]!;
  const made = outgoing(tagged.documents, tagged.store.codebook, wanted, {
    read: ({ path, text }) => jurisdiction.read({ name: path, text }),
    ...{ write: exchangeBeside(__filename).write, phrases },
  });
  if (isNothing(made)) {
    complain(phrases.get(made.gold ? 'exchange.gold.none' : 'exchange.nothing'));
    return exit.fine;
  }
  for (const line of outgoingLines(made, phrases)) await print(line);
  if (!wanted.redact) await print(phrases.get('exchange.notRedacted'));
  if (tagged.gone.length > 0) await print(phrases.get('agreement.gone', phrases.list(tagged.gone)));
  if (output === undefined) {
    await print(phrases.get('exchange.onlyShown'));
    return exit.fine;
  }
  return writeAll(made.files, output, force, phrases);
}

async function writeAll(
  files: readonly WrittenFile[],
  output: string,
  force: boolean,
  phrases: Phrases,
): Promise<number> {
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
