import type { Place } from '../card';

/** Words on a page; with a place they are quoted from there, and lead there. Never markup: what writes them escapes them. */
export interface Run {
  readonly words: string;
  readonly place?: Place;
  readonly strong?: boolean;
  readonly muted?: boolean;
}

export type Runs = readonly Run[];

/** A part of a page, one below the other. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly runs: Runs }
  | { readonly kind: 'paragraph'; readonly runs: Runs }
  | { readonly kind: 'list'; readonly items: readonly Runs[] }
  | { readonly kind: 'table'; readonly heads: readonly string[]; readonly rows: readonly (readonly Runs[])[] };

/** Something to be read, saved and printed: the same whether it becomes Markdown or HTML. */
export interface Page {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export function words(text: string): Run {
  return { words: text };
}

export function strongWords(text: string): Run {
  return { words: text, strong: true };
}

export function mutedWords(text: string): Run {
  return { words: text, muted: true };
}

/** Quoted words, cut at so many characters. */
export function quoted(text: string, place: Place, most = Infinity): Run {
  return { words: text.length > most ? `${text.slice(0, most - 1)}…` : text, place };
}

export function heading(level: 1 | 2 | 3, ...runs: Runs): Block {
  return { kind: 'heading', level, runs };
}

export function paragraph(...runs: Runs): Block {
  return { kind: 'paragraph', runs };
}
