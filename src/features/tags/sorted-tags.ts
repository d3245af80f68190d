import type { Codebook } from '../../annotation/codebook';
import { isLeft, lineOf, meantCodes, type TagFilter, type Tagged } from './tagged';

/** What stands for a code in the ids of rows: annotations without any, and those that have to be placed anew. */
export const uncoded = '-';
export const displaced = '!';
/** The annotations of one folder of records by code: those that carry it, and how many carry it or a code below it. */
export interface Sorted {
  readonly own: ReadonlyMap<string, readonly Tagged[]>;
  readonly counts: ReadonlyMap<string, number>;
  /** How many a filter leaves. */
  readonly left: number;
}

/** What was sorted of lists of annotations, by what else it depends on. It outlives a tree, since most lists stay the same. */
export class SortedTags {
  private readonly known = new WeakMap<readonly Tagged[], { readonly key: string; readonly sorted: Sorted }>();
  private readonly books = new WeakMap<Codebook, number>();
  private counted = 0;

  /** Those of one list that a filter leaves, by code; of each list what was asked for last is kept. */
  of(part: readonly Tagged[], codebook: Codebook, { filter, author, code, document }: TagFilter): Sorted {
    let book = this.books.get(codebook);
    if (book === undefined) this.books.set(codebook, (book = this.counted++));
    const key = JSON.stringify([book, filter, author, code, document]);
    const known = this.known.get(part);
    if (known?.key === key) return known.sorted;
    const sorted = sort(part, codebook, isLeft(codebook, { filter, author, code, document }));
    this.known.set(part, { key, sorted });
    return sorted;
  }
}

function sort(part: readonly Tagged[], codebook: Codebook, left: (one: Tagged) => boolean): Sorted {
  const own = new Map<string, Tagged[]>();
  const counts = new Map<string, number>();
  const lines = new Map<string, readonly string[]>();
  const above = (code: string): readonly string[] => {
    let line = lines.get(code);
    if (!line) lines.set(code, (line = lineOf(code, codebook)));
    return line;
  };
  const put = (code: string, one: Tagged): void => {
    const list = own.get(code);
    if (list) list.push(one);
    else own.set(code, [one]);
  };
  const count = (code: string): unknown => counts.set(code, (counts.get(code) ?? 0) + 1);
  let sum = 0;
  for (const one of part) {
    if (!left(one)) continue;
    sum++;
    const codes = meantCodes(one.annotation, codebook);
    for (const code of codes) put(code, one);
    for (const code of codes.length === 1 ? above(codes[0]!) : new Set(codes.flatMap(above))) count(code);
    if (codes.length === 0) put(uncoded, one);
    if (isDisplaced(one)) put(displaced, one);
  }
  for (const special of [uncoded, displaced]) if (own.has(special)) counts.set(special, own.get(special)!.length);
  return { own, counts, left: sum };
}

/** Whether somebody has to say where an annotation belongs now. */
function isDisplaced({ annotation, resolved, document }: Tagged): boolean {
  return (
    !document ||
    (annotation.anchor !== undefined && (resolved?.outcome === 'orphaned' || resolved?.outcome === 'ambiguous'))
  );
}
