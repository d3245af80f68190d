import { firstWhere } from '../../text/first-where';
import { spanOf, type Plain } from '../../text/plain';
import type { Span } from '../../text/span';
import type { CorpusDocument } from '../document';
import { kindOf, type DifferenceKind } from './differences';
import { closest, places, type Located } from './locate';
import { plainWords } from './plain-words';
import { isCourts, speechAt } from './speech';

/** Where a source has the words of a quotation, or those that it was made of. */
export interface Compared {
  readonly located: Located;
  /** All words are the same. */
  readonly same: boolean;
}

/** One thing in which a quotation differs from its source. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** In the brief and in the source; either may be empty. */
  readonly quoted: Span;
  readonly source: Span;
  /** The same with all that stands between the words around it, which puts back marks as well; absent at an end. */
  readonly around?: { readonly quoted: Span; readonly source: Span };
}

/** A quotation that begins behind one of these turns what was said into its contrary. */
const negation = /[不未无非没勿莫]/;

/**
 * Where a stretch of a document has the words. Of several places the one that cuts off no negation, of those one at
 * which the court speaks, and of those the one whose parts stand closest together.
 */
export function findIn(parts: readonly string[], document: CorpusDocument, region: Span): Compared | undefined {
  const plain = plainWords(document);
  const within: Span = [indexAt(plain, region[0]), indexAt(plain, region[1])];
  const [best] = places(parts, plain.words, within)
    .map((located) => ({ located, rank: rankOf(located, plain, document) }))
    .sort((a, b) => a.rank - b.rank || extentOf(a.located) - extentOf(b.located));
  if (best) return { located: best.located, same: true };
  const located = closest(parts, plain.words, within);
  return located && { located, same: false };
}

function rankOf(located: Located, plain: Plain, document: CorpusDocument): number {
  if (located.parts.some((part) => cutsNegation(part, plain, document))) return 2;
  const speech = speechAt(
    document,
    located.parts.map((part) => spanOf(plain, part)),
  );
  return speech && !isCourts(speech) ? 1 : 0;
}

function extentOf({ parts }: Located): number {
  return parts.at(-1)![1] - parts[0]![0];
}

function cutsNegation([start]: Span, { at }: Plain, { folded }: CorpusDocument): boolean {
  return start > 0 && negation.test(folded[at[start]! - 1]!);
}

/** What a quotation that was found comes to: `exact`, `variant` or `altered`, and in what it differs. */
export function verdictOf(
  document: CorpusDocument,
  parts: readonly Plain[],
  source: CorpusDocument,
  { located }: Compared,
): { readonly verdict: 'exact' | 'variant' | 'altered'; readonly differences: Difference[]; readonly spans: Span[] } {
  const plain = plainWords(source);
  const differences: Difference[] = [];
  let written = true;
  let harmless = false;
  parts.forEach((part, i) => {
    const span = located.parts[i]!;
    if (cutsNegation(span, plain, source)) {
      const at = spanOf(part, [0, 0])[0];
      const [start] = spanOf(plain, [span[0], span[0] + 1]);
      differences.push({ kind: 'negation', quoted: [at, at], source: [start - 1, start] });
    }
    for (const hunk of located.hunks[i]!) {
      const kind = kindOf(hunk, part.words, plain.words);
      if (kind === 'redaction' || kind === 'numeral') {
        harmless = true;
        continue;
      }
      const [quoted, theirs] = [spanOf(part, hunk.quoted), spanOf(plain, hunk.source)];
      const around = aroundOf(part, hunk.quoted, plain, hunk.source);
      differences.push({ kind, quoted, source: theirs, ...(around && { around }) });
    }
    const own = document.text.slice(...spanOf(part, [0, part.words.length]));
    if (bare(own) !== bare(source.text.slice(...spanOf(plain, span)))) written = false;
  });
  const spans = located.parts.map((part) => spanOf(plain, part));
  const verdict = differences.length > 0 ? 'altered' : written && !harmless ? 'exact' : 'variant';
  return { verdict, differences, spans };
}

/** As it is written but for line breaks, blanks and what Markdown needs to set it off. */
function bare(words: string): string {
  return words.replace(/\s|\*{1,3}|_{2}|^>|(?<=\n)[ >]{1,8}/g, '');
}

function aroundOf(part: Plain, quoted: Span, plain: Plain, source: Span): Difference['around'] {
  if (quoted[0] === 0 || quoted[1] >= part.words.length || source[0] === 0 || source[1] >= plain.words.length)
    return undefined;
  return {
    quoted: [part.at[quoted[0] - 1]! + 1, part.at[quoted[1]]!],
    source: [plain.at[source[0] - 1]! + 1, plain.at[source[1]]!],
  };
}

/** The index of the first word character at or behind an offset. */
function indexAt({ at }: Plain, offset: number): number {
  return firstWhere(at.length, (index) => at[index]! >= offset);
}
