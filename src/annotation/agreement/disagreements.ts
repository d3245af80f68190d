import type { Span } from '../../text/span';
import { type CodedDocument, unitsAt } from './coded';

/** A passage that coders have given different codes: neighbouring sentences with the same difference are one. */
export interface Disagreement {
  readonly document: CodedDocument;
  /** From the first sentence of it to the end of the last. */
  readonly span: Span;
  /** What each coder has there, in the order of the coders’ names; nothing is a way to code, too. */
  readonly given: readonly { readonly coder: string; readonly codes: readonly string[] }[];
}

/** Where the coders of a document differ, sentence by sentence, in the order of the text. */
export function* disagreementsIn(document: CodedDocument): Generator<Disagreement> {
  const { codings, sentences } = document;
  const coders = [...codings.keys()].sort();
  const given = coders.map((coder) => codesBySentence(document, coder));
  let open: { from: number; key: string } | undefined;
  for (let at = 0; at <= sentences.length; at++) {
    const codes = given.map((own) => own[at] ?? '');
    const key = codes.some((one) => one !== codes[0]) ? codes.join('\n') : undefined;
    if (open && key !== open.key) {
      const from = open.from;
      yield {
        document,
        span: [sentences[from]![0], sentences[at - 1]![1]],
        given: coders.map((coder, i) => ({ coder, codes: given[i]![from]?.split('\t') ?? [] })),
      };
      open = undefined;
    }
    if (key !== undefined) open ??= { from: at, key };
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
