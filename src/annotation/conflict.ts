/** One side of a conflict that git has left in a text. */
export interface Side {
  /** What git calls it: HEAD, or the name of a branch; empty where it says nothing. */
  readonly name: string;
  /** The whole text as this side has it. */
  readonly text: string;
}

/** A text in which git has left both sides of what two branches changed in one place. */
export interface Conflict {
  readonly sides: readonly [Side, Side];
  /** The line of the first mark, from 1. */
  readonly line: number;
}

const mark = /^(<{7}|\|{7}|={7}|>{7})(?: (.*))?$/;

/** Whether a line is one of the marks that git puts around the sides of a conflict. */
export function isConflictMark(line: string): boolean {
  return mark.test(line);
}

/**
 * The two texts that the marks of git tell apart; what both branches began with, where git says it too, belongs to neither.
 * Nothing where there are no marks, or they do not follow on one another as git writes them.
 */
export function conflictIn(content: string): Conflict | undefined {
  const [ours, theirs]: [string[], string[]] = [[], []];
  const names: [string, string] = ['', ''];
  let part: 'both' | 'ours' | 'begun' | 'theirs' = 'both';
  let line = 0;
  for (const [index, raw] of content.split('\n').entries()) {
    const [, sign, name = ''] = mark.exec(raw.replace(/\r$/, '')) ?? [];
    if (sign === undefined) {
      if (part === 'both' || part === 'ours') ours.push(raw);
      if (part === 'both' || part === 'theirs') theirs.push(raw);
    } else if (sign.startsWith('<') && part === 'both') {
      part = 'ours';
      names[0] = name;
      line ||= index + 1;
    } else if (sign.startsWith('|') && part === 'ours') part = 'begun';
    else if (sign.startsWith('=') && (part === 'ours' || part === 'begun')) part = 'theirs';
    else if (sign.startsWith('>') && part === 'theirs') {
      part = 'both';
      names[1] = name;
    } else return undefined;
  }
  if (line === 0 || part !== 'both') return undefined;
  return {
    line,
    sides: [
      { name: names[0], text: ours.join('\n') },
      { name: names[1], text: theirs.join('\n') },
    ],
  };
}
