import { lineEnd } from '../text/line-around';
import type { TextEdit } from '../text/raw-edit';

/**
 * Comments in a text that switch rules off, in the form that Markdown hides:
 * `<!-- glossator-disable citation/repealed -->` until `<!-- glossator-enable -->` or the end, and
 * `<!-- glossator-disable-line -->`, `<!-- glossator-disable-next-line case/no-identifier, case/reversed -->`.
 * Without a code all rules are meant; a group is named `citation/*`.
 */
export class Silence {
  private readonly stretches: readonly Stretch[];

  constructor(text: string) {
    this.stretches = text.includes('<!-- glossator-') ? stretchesOf(text) : [];
  }

  /** Whether a rule is switched off at an offset. */
  covers(code: string, offset: number): boolean {
    return this.stretches.some(
      ({ from, to, codes }) =>
        offset >= from && offset < to && (codes.length === 0 || codes.some((one) => fits(one, code))),
    );
  }
}

/** Writes the comment that switches a rule off on the line of an offset: at its end, so that no paragraph falls apart. */
export function silencing(text: string, offset: number, code: string): TextEdit {
  const at = offset + text.slice(offset, lineEnd(text, offset)).trimEnd().length;
  return { span: [at, at], text: ` <!-- glossator-disable-line ${code} -->` };
}

interface Stretch {
  readonly from: number;
  to: number;
  readonly codes: readonly string[];
}

const comment = /<!-- glossator-(disable-next-line|disable-line|disable|enable)([^<>\n]{0,400}?)-->/g;

/** Whether a pattern of the settings or of a comment means a code: itself, or `group/*`. */
export function fits(pattern: string, code: string): boolean {
  return pattern === code || (pattern.endsWith('/*') && code.startsWith(pattern.slice(0, -1)));
}

function stretchesOf(text: string): Stretch[] {
  const result: Stretch[] = [];
  let open: Stretch[] = [];
  for (const match of text.matchAll(comment)) {
    const codes = match[2]!.split(/[\s,]+/).filter(Boolean);
    const end = match.index + match[0].length;
    const line: [number, number] = [text.lastIndexOf('\n', match.index) + 1, lineEnd(text, end)];
    switch (match[1]) {
      case 'disable-line':
        result.push({ from: line[0], to: line[1], codes });
        break;
      case 'disable-next-line':
        result.push({ from: line[1], to: lineEnd(text, line[1] + 1), codes });
        break;
      case 'disable':
        open.push({ from: end, to: Infinity, codes });
        result.push(open.at(-1)!);
        break;
      default:
        for (const stretch of open)
          if (codes.length === 0 || codes.join() === stretch.codes.join()) stretch.to = match.index;
        open = open.filter((stretch) => stretch.to === Infinity);
    }
  }
  return result;
}
