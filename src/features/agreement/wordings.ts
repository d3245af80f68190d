import type { CodedDocument } from '../../annotation/agreement/coded';
import type { Phrases } from '../phrases';
import type { NameOf } from './told';

/** A code that coders may have understood differently: its definition changed between their tags. */
export interface Wordings {
  readonly code: string;
  /** By how many wordings of its definition it was given, as far as that was written down. */
  readonly known: number;
  /** How many tags say nothing of it. */
  readonly unknown: number;
}

/** The codes of which tags that are compared were given by several wordings, or by who knows which. */
export function wordingsIn(documents: readonly CodedDocument[]): Wordings[] {
  const byCode = new Map<string, { readonly meanings: Set<string>; unknown: number }>();
  for (const { codings } of documents)
    for (const marks of codings.values())
      for (const { code, meaning } of marks) {
        const known = byCode.get(code) ?? { meanings: new Set(), unknown: 0 };
        byCode.set(code, known);
        if (meaning === undefined) known.unknown++;
        else known.meanings.add(meaning);
      }
  return [...byCode]
    .map(([code, { meanings, unknown }]) => ({ code, known: meanings.size, unknown }))
    .filter(({ known, unknown }) => known > 1 || (known > 0 && unknown > 0));
}

/** That definitions differed, a line a code. */
export function wordingLines(wordings: readonly Wordings[], nameOf: NameOf, phrases: Phrases): string[] {
  return wordings.map(({ code, known, unknown }) =>
    [
      ...(known > 1 ? [phrases.get('agreement.wordings', nameOf(code), known)] : []),
      ...(unknown > 0 ? [phrases.get('agreement.noWording', nameOf(code), unknown)] : []),
    ].join(' '),
  );
}
