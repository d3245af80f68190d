import type { Codebook } from '../../annotation/codebook';
import { spansOf } from '../../annotation/resolve';
import type { Store } from '../../annotation/store';
import type { Phrases } from '../../features/phrases';
import { meantCodes } from '../../features/tags/tagged';
import type { Annotation } from '../../model/annotation';
import { touches } from '../../text/span';
import type { Face } from '../face';
import type { WireAnnotation, WireCode } from '../protocol-annotations';
import type { Placed } from './placements';

/** So much of a passage is sent with its annotation. */
const longestExact = 300;

export function wireAnnotation(
  { annotation, resolved }: Placed,
  face: Face,
  codebook: Codebook,
  person: string | undefined,
): WireAnnotation {
  const { id, author, created, modified, anchor, note } = annotation;
  return {
    ...{ id, author, created, modified },
    mine: author === person,
    codes: meantCodes(annotation, codebook),
    ...(note !== undefined && { note }),
    outcome: anchor ? (resolved?.outcome ?? 'unresolved') : 'found',
    ranges: spansOf(resolved).map((span) => face.range(span)),
    ...(anchor && { exact: anchor.exact.slice(0, longestExact) }),
  };
}

/** The annotations at an offset, those on the shortest passage first. */
export function at(placed: readonly Placed[], offset: number): Placed[] {
  const length = ({ resolved }: Placed): number =>
    Math.min(
      ...spansOf(resolved)
        .filter((span) => touches(span, offset))
        .map(([start, end]) => end - start),
    );
  return placed
    .filter(({ resolved }) => spansOf(resolved).some((span) => touches(span, offset)))
    .sort((a, b) => length(a) - length(b));
}

/** The codebook as it is shown, and after it codes that tags name and no file explains. */
export function wireCodes(store: Store, phrases: Phrases): WireCode[] {
  const { codebook } = store;
  const counts = countsOf(store);
  const listed = codebook.listed();
  const unknown = [...counts.keys()].filter((id) => !codebook.get(id)).sort();
  return [
    ...listed.map((code): WireCode => {
      const { id, name, color, definitions } = code;
      const parent = codebook.parentOf(code);
      const definition = definitions.at(-1)?.text ?? '';
      return { id, name, definition, color, ...(parent !== undefined && { parent }), count: counts.get(id) ?? 0 };
    }),
    ...unknown.map((id): WireCode => {
      const name = phrases.get('code.unknown', id.slice(0, 8));
      return { id, name, definition: '', color: 0, count: counts.get(id) ?? 0 };
    }),
  ];
}

/** How many annotations carry each code. */
function countsOf(store: Store): ReadonlyMap<string, number> {
  const { codebook } = store;
  const counts = new Map<string, number>();
  for (const part of store.each(countSets))
    for (const { codes, count } of part.values())
      for (const code of meantCodes({ codes }, codebook)) counts.set(code, (counts.get(code) ?? 0) + count);
  return counts;
}

interface CodeSet {
  readonly codes: readonly string[];
  count: number;
}

/** How many annotations carry which codes together, as these are in the records. */
function countSets(records: readonly Annotation[]): ReadonlyMap<string, CodeSet> {
  const sets = new Map<string, CodeSet>();
  for (const { codes = [] } of records) {
    if (codes.length === 0) continue;
    const key = codes.join('\n');
    const known = sets.get(key);
    if (known) known.count++;
    else sets.set(key, { codes, count: 1 });
  }
  return sets;
}

/** The codes that a person has used, the last one first. */
export function recentCodes(store: Store, person: string | undefined): string[] {
  const last = new Map<string, string>();
  for (const part of store.each(lastUses))
    for (const [code, time] of part.get(person ?? '') ?? []) {
      const meant = store.codebook.meant(code);
      if ((last.get(meant) ?? '') < time) last.set(meant, time);
    }
  return [...last.keys()].sort((a, b) => (last.get(a)! < last.get(b)! ? 1 : -1));
}

/** When each person used which code last, as it is in the records. */
function lastUses(records: readonly Annotation[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const uses = new Map<string, Map<string, string>>();
  for (const { author, codes = [], modified } of records) {
    if (codes.length === 0) continue;
    const own = uses.get(author) ?? new Map<string, string>();
    uses.set(author, own);
    for (const code of codes) if ((own.get(code) ?? '') < modified) own.set(code, modified);
  }
  return uses;
}
