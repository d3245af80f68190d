import type { Phrases } from '../phrases';
import { Counts, type Exchanged } from './exchanged';
import { type PersonalData, personalDataIn } from './personal-data';

/** What stands in place of each character that is not shared: as many as there were, so that every offset holds. */
const blot = '█';

/** A name of one character stands anywhere. */
const shortestName = 2;

/** What was blotted out, how often. */
export interface Redacted {
  readonly exchanged: Exchanged;
  readonly names: number;
  readonly data: readonly { readonly what: PersonalData; readonly count: number }[];
}

/**
 * The same without the names that are given, and without data of people that have a form: in the texts, their names, the
 * notes and comments. Names are those that a reading knows, and nothing is left of them, where 法释〔2016〕19号第八条、第九条 keep the family
 * name; others stay, so a person has to look before anything is shared.
 */
export function redacted(exchanged: Exchanged, given: readonly string[]): Redacted {
  const counted: Counted = { names: 0, data: new Counts() };
  const names = [...new Set(given)].filter((name) => name.length >= shortestName).sort((a, b) => b.length - a.length);
  const blotted = (text: string): string => blotOut(text, names, counted);
  const withoutNames = <T extends { readonly note?: string }>(one: T): T => ({
    ...one,
    ...(one.note !== undefined && { note: blotted(one.note) }),
  });
  const documents = exchanged.documents.map((document) => ({
    path: blotted(document.path),
    text: blotted(document.text),
    tags: document.tags.map(withoutNames),
    ...(document.reviews && { reviews: document.reviews.map(withoutNames) }),
  }));
  return { exchanged: { ...exchanged, documents }, names: counted.names, data: counted.data.all };
}

interface Counted {
  names: number;
  readonly data: Counts<PersonalData>;
}

/** Data first: a name within an address hides nothing of it. */
function blotOut(text: string, names: readonly string[], counted: Counted): string {
  let left = '';
  let done = 0;
  for (const { kind, span } of personalDataIn(text)) {
    counted.data.add(kind);
    left += text.slice(done, span[0]) + blot.repeat(span[1] - span[0]);
    done = span[1];
  }
  left += text.slice(done);
  for (const name of names) {
    const parts = left.split(name);
    counted.names += parts.length - 1;
    left = parts.join(blot.repeat(name.length));
  }
  return left;
}

/** What was blotted out, in words. */
export function redactedLine({ names, data }: Redacted, phrases: Phrases): string {
  const kinds = data.map(({ what, count }) => phrases.get(`exchange.data.${what}`, count));
  return phrases.get('exchange.redacted', names, kinds.length > 0 ? phrases.list(kinds) : '–');
}
