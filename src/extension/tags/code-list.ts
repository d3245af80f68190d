import type { CodebookResult, WireCode } from '../../server/protocol-annotations';

/** Codes that a digit chooses. */
const numbered = 9;

/** A code as it is offered. */
export interface Offered {
  readonly code: WireCode;
  /** The codes that it is below, from the top. */
  readonly path: readonly string[];
  /** The digit that chooses it at once, for the first nine. */
  readonly digit?: number;
}

/** The codes used last, then all others in the order of the codebook; each once. */
export function offeredCodes({ codes, recent }: CodebookResult): {
  readonly recent: readonly Offered[];
  readonly others: readonly Offered[];
} {
  const byId = new Map(codes.map((code) => [code.id, code]));
  const last = recent.slice(0, numbered).flatMap((id) => byId.get(id) ?? []);
  const rest = codes.filter((code) => !last.includes(code));
  const offered = [...last, ...rest].map((code, i): Offered => ({
    code,
    path: pathOf(code, byId),
    ...(i < numbered && { digit: i + 1 }),
  }));
  return { recent: offered.slice(0, last.length), others: offered.slice(last.length) };
}

/** The names above a code. Codes that are below each other in a circle, as a merge may leave them, end it. */
function pathOf(code: WireCode, byId: ReadonlyMap<string, WireCode>): string[] {
  const path: WireCode[] = [];
  for (
    let above = code.parent === undefined ? undefined : byId.get(code.parent);
    above && above !== code && !path.includes(above);
    above = above.parent === undefined ? undefined : byId.get(above.parent)
  )
    path.unshift(above);
  return path.map(({ name }) => name);
}

/** The code that what was typed chooses at once: a digit, unless the name of a code begins with it. */
export function chosenByDigit(typed: string, offered: readonly Offered[]): Offered | undefined {
  if (!/^[1-9]$/.test(typed) || offered.some(({ code }) => code.name.startsWith(typed))) return undefined;
  return offered.find(({ digit }) => digit === Number(typed));
}

/** The name of a new code, where what was typed is the name of none. */
export function newName(typed: string, codes: readonly WireCode[]): string | undefined {
  const name = typed.trim();
  const same = codes.some((code) => code.name.toLowerCase() === name.toLowerCase());
  return name === '' || same ? undefined : name;
}

/** What ends a name, so that another may follow: the marks between the items of a list, half and full width. */
const itemEnd = /[,，、;；]\s*$/;

/** A name that was typed with the mark behind it that says that another will follow. */
export function endedName(typed: string): string | undefined {
  const name = typed.replace(itemEnd, '').trim();
  return itemEnd.test(typed) && name !== '' ? name : undefined;
}

/** The code that what was typed most likely means: by its name, else by what it is below or how it is defined. */
export function likeliest(typed: string, offered: readonly Offered[]): Offered | undefined {
  const words = typed.trim().toLowerCase();
  if (words === '') return undefined;
  return (
    offered.find(({ code }) => code.name.toLowerCase() === words) ??
    offered.find(({ code }) => code.name.toLowerCase().includes(words)) ??
    offered.find(({ code, path }) => [...path, code.definition].some((text) => text.toLowerCase().includes(words)))
  );
}
