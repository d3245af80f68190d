import { isHan } from '../../src/features/intake/pdf/blanks';

/** How a program breaks the lines of a text. */
export interface Wrapping {
  readonly width: number;
  /** Whether the width is one of squares, in which other signs take half, or a number of characters. */
  readonly by: 'squares' | 'characters';
  /** Before each paragraph and behind it. */
  readonly indent?: string;
  readonly between?: string;
}

/** The lines of a text broken at a width, wherever that falls. */
export function wrapped(text: string, { width, by, indent = '', between = '' }: Wrapping): string {
  return text
    .split('\n')
    .map((line) => brokenAt(indent + line, width, by).join('\n'))
    .join(`\n${between}`);
}

function brokenAt(line: string, width: number, by: Wrapping['by']): string[] {
  const lines = [''];
  let used = 0;
  for (const sign of line) {
    const own = by === 'characters' || isHan(sign) ? 1 : 0.5;
    if (used + own > width) {
      lines.push('');
      used = 0;
    }
    lines[lines.length - 1] += sign;
    used += own;
  }
  return lines;
}

/** What became of the breaks of a wrapped text: of those that a program put, and of those of the text. */
export interface Breaks {
  readonly put: number;
  readonly left: number;
  readonly own: number;
  readonly lost: number;
}

/** @param text Each paragraph on a line. @param cleaned What cleaning made of the wrapped one. */
export function breaksLeft(text: string, wrappedText: string, cleaned: string): Breaks {
  const [own, all, left] = [text, wrappedText, cleaned].map(breaksOf) as [Set<number>, Set<number>, Set<number>];
  const put = [...all].filter((at) => !own.has(at));
  return {
    put: put.length,
    left: put.filter((at) => left.has(at)).length,
    own: own.size,
    lost: [...own].filter((at) => !left.has(at)).length,
  };
}

/** Behind how many characters that are no blanks the breaks of a text stand. */
function breaksOf(text: string): Set<number> {
  const found = new Set<number>();
  let count = 0;
  for (const sign of text.trim())
    if (sign === '\n') found.add(count);
    else if (!/\s/.test(sign)) count++;
  return found;
}
