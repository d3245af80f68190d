import type { Span } from '../text/span';

/** Somebody who is named in a comment. */
export interface Mention {
  readonly person: string;
  /** With the sign before the name. */
  readonly span: Span;
}

/**
 * The people whom a text names behind an @, of those who are known: of two names that fit the longer one is meant. An @
 * inside a word (an address) names nobody.
 */
export function mentionsIn(text: string, people: Iterable<string>): Mention[] {
  const names = [...new Set(people)].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  const found: Mention[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (/[\w.+-]/.test(text[at - 1] ?? '')) continue;
    const person = names.find((name) => text.startsWith(name, at + 1) && isEnd(text, at + 1 + name.length));
    if (person !== undefined) found.push({ person, span: [at, at + 1 + person.length] });
  }
  return found;
}

/** Whether a name may end there: Latin letters do not run on, while Chinese text has no blanks between words. */
function isEnd(text: string, at: number): boolean {
  return !(/\w/.test(text[at - 1] ?? '') && /\w/.test(text[at] ?? ''));
}
