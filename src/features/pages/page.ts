import type { Place } from '../card';
import type { Tongue } from '../phrases';

/** Words on a page; with a place they are quoted from there, and lead there. Never markup: what writes them escapes them. */
export interface Run {
  readonly words: string;
  readonly place?: Place;
  readonly strong?: boolean;
  readonly muted?: boolean;
  /** What differs from what it is set beside: stands out on paper too. */
  readonly differs?: boolean;
}

/** One line, or one paragraph. */
export type Runs = readonly Run[];

/** The lines of a cell of a table; empty ones are for somebody to write in. */
export type Cell = readonly Runs[];

/** Something that a page says at its head: 检索人：… */
export interface Fact {
  readonly name: string;
  readonly runs: Runs;
}

export interface Table {
  readonly kind: 'table';
  readonly heads: readonly string[];
  /** How wide each column is, in shares of the page. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A part of a page, one below the other. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly runs: Runs }
  | { readonly kind: 'paragraph'; readonly runs: Runs }
  | { readonly kind: 'list'; readonly items: readonly Runs[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | Table;

/** Something to be read, saved and printed: the same whether it becomes Markdown, HTML or a Word file. */
export interface Page {
  readonly title: string;
  /** What it is written in; of a paper for a Chinese court Chinese, whatever the interface. */
  readonly tongue: Tongue;
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

/** Words that differ from those they are set beside. */
export function differingWords(text: string): Run {
  return { words: text, differs: true };
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

/** A line of a page’s head in plain words. */
export function fact(name: string, text: string): Fact {
  return { name, runs: [words(text)] };
}

/** Lines in plain words: of a cell, or the items of a list. */
export function plain(...lines: readonly string[]): readonly Runs[] {
  return lines.map((line) => [words(line)]);
}

/** The words of a line without what stands out in them. */
export function plainOf(runs: Runs): string {
  return runs.map(({ words: text }) => text).join('');
}
