import { fold } from '../../text/fold';
import type { Exchanged } from './exchanged';

/** What stands in place of each character that is not shared: as many as there were, so that every offset holds. */
const blot = '█';

/** A name of one character stands anywhere. */
const shortestName = 2;

/**
 * Numbers that name a person: of identity cards (GB 11643: 17 digits and a check; 15 before 1999), of bank cards and
 * accounts (GB/T 19584 and longer), mobile and fixed telephones; addresses of mail.
 */
const numbers =
  /(?<![\dA-Za-z])(?:\d{15,21}[\dXx]?|1[3-9]\d{9}|0\d{2,3}-\d{7,8})(?![\dA-Za-z])|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;

/** What was blotted out, how often. */
export interface Redacted {
  readonly exchanged: Exchanged;
  readonly names: number;
  readonly numbers: number;
}

/**
 * The same without the names that are given, and without numbers that name a person: in the texts, their
 * names, the notes. Names are those that a reading knows; others stay, so a person has to look before anything is shared.
 */
export function redacted(exchanged: Exchanged, given: readonly string[]): Redacted {
  const counted = { names: 0, numbers: 0 };
  const names = [...new Set(given)].filter((name) => name.length >= shortestName).sort((a, b) => b.length - a.length);
  const blotted = (text: string): string => blotOut(text, names, counted);
  const documents = exchanged.documents.map((document) => ({
    path: blotted(document.path),
    text: blotted(document.text),
    tags: document.tags.map((tag) => ({ ...tag, ...(tag.note !== undefined && { note: blotted(tag.note) }) })),
  }));
  return { exchanged: { ...exchanged, documents }, ...counted };
}

function blotOut(text: string, names: readonly string[], counted: { names: number; numbers: number }): string {
  let left = text;
  for (const name of names) {
    const parts = left.split(name);
    counted.names += parts.length - 1;
    left = parts.join(blot.repeat(name.length));
  }
  // Folded, digits of full width are digits, and every offset is the same.
  const found = [...fold(left).matchAll(numbers)];
  counted.numbers += found.length;
  let result = '';
  let done = 0;
  for (const { index, 0: words } of found) {
    result += left.slice(done, index) + blot.repeat(words.length);
    done = index + words.length;
  }
  return result + left.slice(done);
}
