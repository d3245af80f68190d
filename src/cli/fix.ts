import { readFile, realpath, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { sureFixes } from '../model/problem';
import { withTexts } from '../corpus/catalogue';
import type { Corpus } from '../corpus/corpus';
import type { CorpusDocument } from '../corpus/document';

import { problemsOf } from '../rules/check';
import { replaceFile } from '../server/node/replace-file';
import { decode, plain } from '../text/decode';
import { isoDay } from '../text/iso-day';
import { editedRaw, type TextEdit } from '../text/raw-edit';
import type { CheckConfig } from './check-config';
import type { Sources } from './sources';

/** What was put right in the files, and which could not be written. */
export interface Fixed {
  readonly fixes: number;
  readonly files: number;
  /** Names of briefs that are not in UTF-8, have changed meanwhile or may not be written: they are as they were. */
  readonly left: readonly string[];
}

/** A fix may bring up another, no more often than this. */
const rounds = 5;

/**
 * Puts right in the files whatever has one right answer, in briefs only: a source is never touched. Each file is replaced
 * at a stroke, its line breaks and its BOM kept.
 */
export async function fixBriefs(corpus: Corpus, sources: Sources, config: CheckConfig): Promise<Fixed> {
  const left = new Set<string>();
  const written = new Set<string>();
  let fixes = 0;
  for (let round = 0; round < rounds; round++) {
    const wanted = await withTexts(
      () => editsOf(corpus, config),
      () => sources.fetch(),
    );
    const ours = wanted.filter(({ document }) => !left.has(document.uri));
    if (ours.length === 0) break;
    for (const { document, edits } of ours) {
      const text = await rewritten(document, edits);
      if (text === undefined) {
        left.add(document.uri);
        continue;
      }
      corpus.set(document.uri, document.matter, { name: basename(document.uri), text });
      written.add(document.uri);
      fixes += edits.length;
    }
  }
  return { fixes, files: written.size, left: [...left].map((uri) => sources.nameOf(uri)) };
}

interface Wanted {
  readonly document: CorpusDocument;
  readonly edits: readonly TextEdit[];
}

function editsOf(corpus: Corpus, config: CheckConfig): Wanted[] {
  const today = isoDay(new Date());
  return [...corpus.all()].flatMap((document): Wanted[] => {
    const severities = document.kind === 'brief' ? config.of(document.uri) : 'ignored';
    if (severities === 'ignored') return [];
    const edits = sureFixes(problemsOf({ corpus, document, today }, severities))
      .flatMap((fix) => fix.edits)
      .sort((a, b) => a.span[0] - b.span[0]);
    // Of two that meet, the later one waits for the next round.
    const apart = edits.filter(({ span }, i) => i === 0 || span[0] >= edits[i - 1]!.span[1]);
    return apart.length > 0 ? [{ document, edits: apart }] : [];
  });
}

/** Writes a brief with the edits; the plain text that it has then, or nothing where it was left alone. */
async function rewritten({ uri, text }: CorpusDocument, edits: readonly TextEdit[]): Promise<string | undefined> {
  try {
    const file = await realpath(uri);
    const bytes = await readFile(file);
    const now = decode(bytes);
    if (typeof now === 'string' || now.encoding !== 'utf-8' || now.text !== text) return undefined;
    const raw = editedRaw(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), edits);
    await replaceFile(file, raw, (await stat(file)).mode);
    return plain(raw);
  } catch {
    return undefined;
  }
}
