import { type Code, definitionVersion } from './code';

/** The codes of a matter as they hang together, whatever their files say of parents that are gone or run in circles. */
export class Codebook {
  private readonly codes: ReadonlyMap<string, Code>;

  constructor(codes: Iterable<Code>) {
    this.codes = new Map([...codes].map((code) => [code.id, code]));
  }

  get(id: string): Code | undefined {
    return this.codes.get(id);
  }

  /** The code that a tag means now: where codes were merged, the one that took over. */
  meant(id: string): string {
    if (this.codes.get(id)?.mergedInto === undefined) return id;
    const met = new Set([id]);
    let at = id;
    for (;;) {
      const next = this.codes.get(at)?.mergedInto;
      if (next === undefined || !this.codes.has(next)) return at;
      // In a circle nobody takes over from anybody.
      if (met.has(next)) return id;
      met.add(next);
      at = next;
    }
  }

  /** The code that one is shown below; none where its parent is gone, was merged away into it, or is below itself. */
  parentOf(code: Code): string | undefined {
    const parent = this.above(code);
    const met = new Set([code.id]);
    for (let at = parent; at !== undefined; at = this.above(this.codes.get(at)!)) {
      if (met.has(at)) return undefined;
      met.add(at);
    }
    return parent;
  }

  /** All that are offered, each after the code it is below, in the order that people gave them. */
  listed(): Code[] {
    const offered = [...this.codes.values()].filter(({ id }) => this.meant(id) === id);
    const below = new Map<string | undefined, Code[]>();
    for (const code of offered) {
      const parent = this.parentOf(code);
      below.set(parent, [...(below.get(parent) ?? []), code]);
    }
    const list = (parent: string | undefined): Code[] =>
      (below.get(parent) ?? []).sort(inOrder).flatMap((code) => [code, ...list(code.id)]);
    return list(undefined);
  }

  /** Which wording of their definitions codes have now; those that are given already keep theirs. */
  meaningsOf(
    codes: readonly string[],
    given: Readonly<Record<string, string>> | undefined,
    before: readonly string[] = [],
  ): Readonly<Record<string, string>> {
    const entries = codes.flatMap((id): [string, string][] => {
      // What was tagged before meanings were kept has none, and gets none by a change of something else.
      if (before.includes(id)) return given?.[id] === undefined ? [] : [[id, given[id]]];
      const code = this.codes.get(id);
      return code ? [[id, definitionVersion(code)]] : [];
    });
    return Object.fromEntries(entries);
  }

  /** The order that puts a code before another of the same parent, or behind all. */
  orderBefore(before: string | undefined, parent: string | undefined, moved?: string): number {
    const siblings = this.listed().filter((code) => this.parentOf(code) === parent && code.id !== moved);
    const at = siblings.findIndex(({ id }) => id === before);
    const [previous, next] = at < 0 ? [siblings.at(-1), undefined] : [siblings[at - 1], siblings[at]];
    if (!next) return Math.floor((previous?.order ?? 0) + 1);
    return previous ? (previous.order + next.order) / 2 : next.order - 1;
  }

  private above({ parent }: Code): string | undefined {
    const meant = parent === undefined ? undefined : this.meant(parent);
    return meant !== undefined && this.codes.has(meant) ? meant : undefined;
  }
}

function inOrder(a: Code, b: Code): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}
