import type { Corpus } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import type { Law } from '../../model/law';
import type { Phrases } from '../phrases';
import { fullTitle } from '../title-form';
import { habitsOf, type Habits } from './habits';
import { initialsOf } from './initials';
import type { Suggestion } from './suggestion';
import { lineStart } from '../../text/line-around';

/** More than these nobody reads. */
const most = 100;
const longestTyped = 40;
/** A run of characters without 《 must be this long before a law is suggested for it. */
const shortestBare = 2;
const longestBare = 14;

/** What is written of the name of a law behind a mark that is open before an offset; `undefined` where none is. */
export function openName({ text }: CorpusDocument, offset: number): string | undefined {
  return /《([^《》]*)$/.exec(lineBefore(text, offset))?.[1];
}

function lineBefore(text: string, offset: number): string {
  return text.slice(lineStart(text, offset), offset).slice(-longestTyped);
}

/** Laws for what was typed of a name: behind 《, by its first characters, or by the initials of its Pinyin. */
export function lawSuggestions(
  corpus: Corpus,
  document: CorpusDocument,
  offset: number,
  phrases: Phrases,
): Suggestion[] {
  const line = lineBefore(document.text, offset);
  const open = openName(document, offset);
  const initials = /(?<![A-Za-z])[a-z]{2,14}$/.exec(open ?? line)?.[0];
  const habits = habitsOf(document, offset);
  if (initials !== undefined && (open === undefined || open === initials))
    return ranked(
      corpus.jurisdiction.lawsCalled((name) => initialsOfLaw(name).startsWith(initials)),
      habits,
    ).map((law) => suggestion(law, initials, open !== undefined, offset, document, habits, phrases));
  if (open !== undefined)
    return ranked(corpus.jurisdiction.lawsBeginning(plain(open)), habits).map((law) =>
      suggestion(law, open, true, offset, document, habits, phrases),
    );
  const run = /[\u4e00-\u9fff]{1,14}$/.exec(line.slice(-longestBare))?.[0] ?? '';
  for (let length = run.length; length >= shortestBare; length--) {
    const typed = run.slice(-length);
    const others = [...corpus.jurisdiction.lawsBeginning(typed)].filter(({ title }) => title !== typed);
    const found = ranked(others, habits);
    if (found.length > 0) return found.map((law) => suggestion(law, typed, false, offset, document, habits, phrases));
  }
  return [];
}

/** The names of laws are always the same: their initials are worked out when they are first asked for. */
const known = new Map<string, string>();

function initialsOfLaw(name: string): string {
  let initials = known.get(name);
  if (initials === undefined) known.set(name, (initials = initialsOf(name)));
  return initials;
}

const state = '中华人民共和国';
/** Whose interpretation it is stands before all of them, and would push what tells them apart out of the list. */
const issuer = /^最高人民法院(?=关于)/;

function plain(typed: string): string {
  return typed.replace(state, '');
}

/** Those that the document names already first, then laws before lesser norms, short titles before long ones. */
function ranked(laws: Iterable<Law>, { named }: Habits): Law[] {
  const key = (law: Law): number =>
    (named.has(law.title) ? 0 : 1000) + (law.rank === 'law' ? 0 : 200) + (law.repealed ? 400 : 0) + law.title.length;
  return [...laws].sort((a, b) => key(a) - key(b)).slice(0, most);
}

function suggestion(
  law: Law,
  typed: string,
  opened: boolean,
  offset: number,
  document: CorpusDocument,
  habits: Habits,
  phrases: Phrases,
): Suggestion {
  const first = !habits.named.has(law.title) && habits.fullTitles;
  const title = first ? fullTitle(law) : law.title;
  const close = opened && document.text[offset] === '》' ? '' : '》';
  const last = law.versions.at(-1);
  const detail = law.repealed
    ? phrases.get('complete.repealed', phrases.date(law.repealed.on), law.repealed.successor)
    : last && phrases.get('complete.version', last.adopted.slice(0, 4));
  return {
    kind: 'law',
    label: law.title.replace(issuer, ''),
    ...(detail && { detail }),
    replaces: [offset - typed.length, offset],
    insert: `${opened ? '' : '《'}${title}${close}`,
    filter: typed,
    obsolete: law.repealed !== undefined,
  };
}
