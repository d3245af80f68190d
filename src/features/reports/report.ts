/** What a command can write about a brief. */
export const reportKinds = ['verification', 'authorities', 'quotations', 'similar-cases', 'evidence'] as const;
export type ReportKind = (typeof reportKinds)[number];

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
