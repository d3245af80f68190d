import type { Card, Inline, Line } from '../features/card';
import type { Convert } from './convert';
import type { Face } from './face';

/** How cards become Markdown: what a document says is escaped, so that it is text and never markup or a link. */
export class CardMarkdown {
  constructor(
    private readonly convert: Convert,
    /** Whether links may run the client's commands; without them only words remain. */
    private readonly commandLinks: boolean,
  ) {}

  /** `asked` is what the reader has open: places in the same document lead there. */
  render(card: Card, asked?: Face): string {
    const block = (lines: readonly Line[]): string => lines.map((line) => this.line(line, asked)).join('  \n');
    return card.blocks.map(block).join('\n\n---\n\n');
  }

  private line(line: Line, asked: Face | undefined): string {
    return line.map((piece) => this.inline(piece, asked)).join('');
  }

  private inline(piece: Inline, asked: Face | undefined): string {
    switch (piece.kind) {
      case 'text': {
        const words = escape(piece.strong ? piece.text.trim() : piece.text);
        return piece.strong && words !== '' ? `**${words}**` : words;
      }
      case 'icon':
        return this.commandLinks ? `$(${piece.name})` : '';
      case 'place': {
        const location = this.commandLinks ? this.convert.location(piece.place, asked) : undefined;
        return location ? link(piece.text, 'glossator.openPlace', [location.uri, location.range]) : escape(piece.text);
      }
      case 'command':
        return this.commandLinks ? link(piece.text, piece.command, piece.args) : '';
    }
  }
}

/** A card without any markup, for editors that show none. */
export function plainText(card: Card): string {
  const words = (piece: Inline): string => (piece.kind === 'icon' || piece.kind === 'command' ? '' : piece.text);
  return card.blocks.map((block) => block.map((line) => line.map(words).join('').trim()).join('\n')).join('\n\n');
}

function link(words: string, command: string, args: readonly unknown[]): string {
  const query = encodeURIComponent(JSON.stringify(args)).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
  return `[${escape(words) || '…'}](command:${command}?${query})`;
}

/** Every sign that Markdown or HTML could take for its own. */
const special = new Set('\\`*_{}[]()#+-.!|<>~&^=:@/"\'');
const space = /\s/;

/** Words as they stand, whatever stands in them. Blanks that Markdown would swallow or indent by become fixed ones. */
export function escape(words: string): string {
  let result = '';
  let blanks = '';
  for (const sign of words) {
    if (space.test(sign)) {
      blanks += sign;
      continue;
    }
    result += fixed(blanks, result === '');
    blanks = '';
    // VS Code looks for $(icon) in what Markdown has made: only as a character reference does it stay what it is.
    result += sign === '$' ? '&#36;' : special.has(sign) ? `\\${sign}` : sign;
  }
  return result + fixed(blanks, result === '');
}

/** A line break, with whatever blanks stand around it, is one blank. */
function fixed(blanks: string, leading: boolean): string {
  if (/[\n\r]/.test(blanks)) return ' ';
  return blanks.length === 1 && !leading ? ' ' : '\u00a0'.repeat(blanks.length);
}
