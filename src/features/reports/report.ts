/** A stretch of words; what differs stands out. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
}

/** One line of a report. Plain words, never markup: each renderer escapes them. */
export type Words = string | readonly Run[];

/** The lines of a cell. */
export type Cell = readonly Words[];

/** A table; a column that is left empty is for somebody to write in. */
export interface Table {
  readonly kind: 'table';
  readonly head: readonly string[];
  /** How wide each column is, in shares of the page. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
}

export type Block =
  | Table
  | { readonly kind: 'text'; readonly words: Words }
  | { readonly kind: 'list'; readonly items: readonly Words[] };

export interface ReportSection {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** What a command can write about a brief. */
export const reportKinds = ['verification', 'authorities', 'quotations', 'similar-cases', 'evidence'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** A report, before it is Markdown or a page. */
export interface Report {
  readonly kind: ReportKind;
  readonly title: string;
  /** Its first lines: what it is about, what was compared with what, and what was not. */
  readonly lead: readonly { readonly name: string; readonly words: Words }[];
  readonly sections: readonly ReportSection[];
}

/** What a report needs to know of the world. */
export interface ReportFacts {
  /** When it is made: ISO 8601 with time, UTC. */
  readonly now: string;
  /** Of the program. */
  readonly version: string;
  /** The sha256 of the text of each document, in hexadecimal, by its address. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Below this many characters a hash of 64 is told: enough to recognise a copy by. */
const told = 16;

/** The beginning of a hash. */
export function shortHash(hash: string | undefined): string {
  return hash === undefined ? '' : hash.slice(0, told);
}

/** The words of a line without what stands out in them. */
export function plainOf(words: Words): string {
  return typeof words === 'string' ? words : words.map(({ text }) => text).join('');
}
