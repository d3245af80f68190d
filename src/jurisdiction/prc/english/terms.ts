import { fold } from '../../../text/fold';
import type { Term, TermKind } from '../../english-forms';
import { administrativeCauses, civilCauses, offences } from './causes';
import table from './terms.json';

/**
 * Terms of art with the English in common use for them among those who write in English on the law of the PRC. No official
 * English version of any exists; where usage is divided, the plainer word was taken.
 */
const terms: readonly Term[] = [
  ...Object.entries(table).flatMap(([kind, rows]) =>
    rows.map(([chinese = '', english = '', note]): Term => ({
      ...{ chinese, english, kind: kind as TermKind },
      ...(note !== undefined && { note }),
    })),
  ),
  ...Object.entries(civilCauses).map(([chinese, english]): Term => ({ chinese, english, kind: 'cause' })),
  ...Object.entries(administrativeCauses).map(([chinese, english]): Term => ({ chinese, english, kind: 'cause' })),
  ...Object.entries(offences).map(([chinese, english]): Term => ({ chinese, english, kind: 'crime' })),
];

/** By the two characters that a term begins with, as a folded text has them, the longest first. */
const beginnings = new Map<string, { readonly folded: string; readonly term: Term }[]>();
for (const term of [...terms].sort((a, b) => b.chinese.length - a.chinese.length)) {
  const folded = fold(term.chinese);
  const beginning = folded.slice(0, 2);
  beginnings.set(beginning, [...(beginnings.get(beginning) ?? []), { folded, term }]);
}

/** The terms that occur in a folded text, each at its longest: 不正当竞争行为 is not counted as 不正当竞争 too. */
export function termsIn(folded: string): { readonly term: Term; readonly first: number; readonly times: number }[] {
  const found = new Map<Term, { first: number; times: number }>();
  for (let at = 0; at < folded.length;) {
    const term = beginnings.get(folded.slice(at, at + 2))?.find((one) => folded.startsWith(one.folded, at))?.term;
    if (!term) {
      at++;
      continue;
    }
    const seen = found.get(term);
    if (seen) seen.times++;
    else found.set(term, { first: at, times: 1 });
    at += term.chinese.length;
  }
  return [...found].map(([term, { first, times }]) => ({ term, first, times }));
}
