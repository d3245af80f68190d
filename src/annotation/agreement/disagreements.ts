import type { Span } from '../../text/span';
import { type CodedDocument, unitsAt } from './coded';

/** A passage to which somebody has given a code: neighbouring sentences to which all gave the same are one. */
export interface CodedPassage {
  readonly document: CodedDocument;
  /** From the first sentence of it to the end of the last. */
  readonly span: Span;
  /** What each coder has there, in the order of the coders’ names; nothing is a way to code, too. */
  readonly given: readonly { readonly coder: string; readonly codes: readonly string[] }[];
  /** Whether all coders gave the same codes. */
  readonly alike: boolean;
}

/** A passage that coders have given different codes. */
export type Disagreement = Omit<CodedPassage, 'alike'>;

/** Where the coders of a document differ, sentence by sentence, in the order of the text. */
export function* disagreementsIn(document: CodedDocument): Generator<CodedPassage> {
  for (const passage of passagesIn(document)) if (!passage.alike) yield passage;
}

/** What the coders of a document gave any code to, sentence by sentence, in the order of the text. */
export function* passagesIn(document: CodedDocument): Generator<CodedPassage> {
  const { codings, sentences } = document;
  const coders = [...codings.keys()].sort();
  const given = coders.map((coder) => codesBySentence(document, coder));
  let open: { from: number; key: string; alike: boolean } | undefined;
  for (let at = 0; at <= sentences.length; at++) {
    const codes = given.map((own) => own[at] ?? '');
    const alike = codes.every((one) => one === codes[0]);
    const key = alike && (codes[0] ?? '') === '' ? undefined : codes.join('\n');
    if (open && key !== open.key) {
      const { from } = open;
      yield {
        document,
        span: [sentences[from]![0], sentences[at - 1]![1]],
        given: coders.map((coder, i) => ({ coder, codes: given[i]![from]?.split('\t') ?? [] })),
        alike: open.alike,
      };
      open = undefined;
    }
    if (key !== undefined) open ??= { from: at, key, alike };
  }
}

/** Of each sentence the codes of one coder, sorted and with tabulators between; none where there is none. */
function codesBySentence(document: CodedDocument, coder: string): string[] {
  const codes: Set<string>[] = [];
  for (const { code, span } of document.codings.get(coder) ?? []) {
    const [from, to] = unitsAt(document, span, 'sentence');
    for (let at = from; at < to; at++) (codes[at] ??= new Set()).add(code);
  }
  return codes.map((own) => [...own].sort().join('\t'));
}
