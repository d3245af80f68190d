import { fold } from '../../text/fold';
import { paragraphs } from '../../text/paragraphs';
import { sentences } from '../../text/sentences';
import { lengthOf, type Span } from '../../text/span';
import {
  Counts,
  type Exchanged,
  type ExchangedDocument,
  type LostKind,
  explainedIn,
  namesOf,
  type Written,
} from './exchanged';

/**
 * A token and its mark on each line, sentences apart by a blank one (CoNLL, marks as B-, I- and O). A Chinese character is
 * a token, as is a run of letters or digits. A token has one mark only: the longest passage has it, and what is under it
 * is lost, which is counted, as are passages that a sentence’s end cuts.
 */
export function writeConll(exchanged: Exchanged): Written {
  const lost = new Counts<LostKind>();
  const nameOf = namesOf(exchanged);
  const files = exchanged.documents.map((document) => ({
    path: `${document.path}.conll`,
    content: linesOf(document, (code) => nameOf(code).trim().replace(/\s+/g, '_'), lost),
  }));
  lost.add('codebook', explainedIn(exchanged));
  return { files, lost: lost.all };
}

interface Mark {
  readonly span: Span;
  readonly label: string;
}

function linesOf({ text, tags }: ExchangedDocument, labelOf: (code: string) => string, lost: Counts<LostKind>): string {
  const marks: Mark[] = [];
  for (const { span, codes, note } of tags) {
    lost.add('authors');
    if (note !== undefined) lost.add('notes');
    if (!span) lost.add('whole-document');
    else marks.push(...codes.map((code) => ({ span, label: labelOf(code) })));
  }
  const owner = new Int32Array(text.length).fill(-1);
  const chosen: Mark[] = [];
  for (const mark of marks.sort((a, b) => lengthOf(b.span) - lengthOf(a.span) || a.span[0] - b.span[0])) {
    const free = owner.subarray(...mark.span).every((one) => one < 0);
    if (!free) lost.add('overlaps');
    else owner.fill(chosen.push(mark) - 1, ...mark.span);
  }
  const folded = fold(text);
  const lines: string[] = [];
  const met = new Set<number>();
  for (const sentence of paragraphs(folded).flatMap((paragraph) => sentences(folded, paragraph))) {
    let before = -1;
    for (const token of tokensIn(text, sentence)) {
      // A token that a passage begins or ends in belongs to it.
      const own = owner.subarray(...token).find((one) => one >= 0) ?? -1;
      if (own >= 0 && own !== before && met.has(own)) lost.add('cut');
      if (own >= 0) met.add(own);
      const mark = own < 0 ? 'O' : `${own === before ? 'I' : 'B'}-${chosen[own]!.label}`;
      lines.push(`${text.slice(...token)}\t${mark}`);
      before = own;
    }
    lines.push('');
  }
  return lines.map((line) => `${line}\n`).join('');
}

const run = /[A-Za-z0-9\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]+|\S/gu;

function* tokensIn(text: string, [start, end]: Span): Generator<Span> {
  for (const found of text.slice(start, end).matchAll(run))
    yield [start + found.index, start + found.index + found[0].length];
}
