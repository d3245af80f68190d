import { firstWhere } from '../../text/first-where';
import type { Span } from '../../text/span';

/** One code on one passage, by whoever coded. */
export interface Mark {
  readonly code: string;
  /** UTF-16, half-open, of the text that all coders had. */
  readonly span: Span;
  /** Which wording of its definition the code was given by; absent where nobody wrote that down. */
  readonly meaning?: string;
}

/** A document with what each of its coders marked in it; who looked and marked nothing is there with no marks. */
export interface CodedDocument {
  /** Its path, for people. */
  readonly name: string;
  /** In UTF-16 units. */
  readonly length: number;
  /** Its sentences in the order of the text, apart from each other. */
  readonly sentences: readonly Span[];
  readonly codings: ReadonlyMap<string, readonly Mark[]>;
}

/** What is counted as one unit: each sentence once, or each character once. */
export const unitsOfCoding = ['sentence', 'character'] as const;
export type UnitOfCoding = (typeof unitsOfCoding)[number];

/** The units that a passage stands on, half-open: of sentences all that it touches. */
export function unitsAt({ sentences }: CodedDocument, span: Span, unit: UnitOfCoding): Span {
  if (unit === 'character') return span;
  const from = firstWhere(sentences.length, (index) => sentences[index]![1] > span[0]);
  let to = from;
  while (to < sentences.length && sentences[to]![0] < span[1]) to++;
  return [from, to];
}

/** How many units a document has. */
export function unitCount({ length, sentences }: CodedDocument, unit: UnitOfCoding): number {
  return unit === 'character' ? length : sentences.length;
}
