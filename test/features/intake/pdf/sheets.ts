import type { Run, Sheet } from '../../../../src/features/intake/pdf/run';

/** Where words stand on a sheet of a test: the line from above, and how far they are set in, both in characters of 12 points. */
export interface Put {
  readonly text: string;
  readonly line: number;
  readonly indent?: number;
  readonly size?: number;
  /** How much higher than the line, in points. */
  readonly raised?: number;
  readonly turned?: boolean;
}

const [left, top, leading, character] = [80, 760, 20, 12];

/** How wide a sheet of a test is within its margins, in characters. */
export const measure = 36;

/** A sheet of A4 with words in places. */
export function sheet(puts: readonly Put[], number = 1): Sheet {
  return { number, width: 595, height: 842, runs: puts.map(run) };
}

function run({ text, line, indent = 0, size = character, raised = 0, turned = false }: Put): Run {
  const x = left + indent * character;
  const width = [...text].reduce((sum, one) => sum + (one.charCodeAt(0) < 0x2000 ? 0.5 : 1), 0) * size;
  return { text, x, end: x + width, y: top - line * leading + raised, size, turned };
}

/** A paragraph as it is set: the first line set in by two characters, each of `width` characters, from a line on. */
export function paragraph(text: string, line: number, { width = measure, indent = 0 } = {}): Put[] {
  const puts: Put[] = [{ text: text.slice(0, width - 2), line, indent: indent + 2 }];
  for (let at = width - 2; at < text.length; at += width)
    puts.push({ text: text.slice(at, at + width), line: line + puts.length, indent });
  return puts;
}
