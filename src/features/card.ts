import type { Span } from '../text/span';

/** A place in a document that a card or a row leads to. */
export interface Place {
  readonly uri: string;
  readonly span: Span;
}

/** A run of text in a card. Never markup: whoever renders it escapes it for where it goes. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly strong?: boolean; readonly muted?: boolean }
  | { readonly kind: 'place'; readonly text: string; readonly place: Place }
  | {
      readonly kind: 'command';
      readonly text: string;
      readonly command: CardCommand;
      readonly args: readonly (string | number)[];
    }
  | { readonly kind: 'icon'; readonly name: IconName };

export type IconName = 'warning' | 'info' | 'law' | 'question' | 'git-commit' | 'tag' | 'note' | 'check';

/** What a link in a card can do besides leading somewhere. */
export type CardCommand = 'glossator.showReferences' | 'glossator.compareVersions' | 'glossator.checks.copyNumber';

export type Line = readonly Inline[];

/** A hover card: at most three blocks, the answer first; one more with its state as checked, and one with what people noted. */
export interface Card {
  readonly span: Span;
  readonly blocks: readonly (readonly Line[])[];
}

export function text(words: string): Inline {
  return { kind: 'text', text: words };
}

export function strong(words: string): Inline {
  return { kind: 'text', text: words, strong: true };
}

export function muted(words: string): Inline {
  return { kind: 'text', text: words, muted: true };
}

export function icon(name: IconName): Inline {
  return { kind: 'icon', name };
}

export function link(words: string, place: Place): Inline {
  return { kind: 'place', text: words, place };
}

/** A card of blocks, empty lines and empty blocks left out. */
export function card(span: Span, blocks: readonly (readonly Line[])[]): Card {
  return {
    span,
    blocks: blocks.map((block) => block.filter((line) => line.length > 0)).filter((block) => block.length > 0),
  };
}

const clauseEnds = ['，', '；', '。', '：', ',', ';'];

/** The opening words of a passage, cut at a clause: how a reader finds a passage in a text without paragraph numbers. */
export function openingWords(text: string, most = 28): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= most) return flat;
  const head = flat.slice(0, most);
  const clause = Math.max(...clauseEnds.map((sign) => head.lastIndexOf(sign)));
  if (clause >= most * 0.4) return `${head.slice(0, clause)}…`;
  // Neither a Latin word nor a sign of two code units is cut in two.
  return `${head.replace(/(?:[\ud800-\udbff]|(?<=\s)[A-Za-z]{1,20})$/, '').trimEnd()}…`;
}
