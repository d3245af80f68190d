import { isDecision, type Corpus, type DecisionDocument } from '../../corpus/corpus';
import type { CorpusDocument, Uri } from '../../corpus/document';
import { effectIn } from '../../corpus/history';
import type { Phrases } from '../phrases';
import { initialsOf } from './initials';
import type { Suggestion } from './suggestion';
import { lineStart } from '../../text/line-around';

const shortest = 2;
const longest = 16;

/** The names of the codes that a document is tagged with. */
export type TagsOf = (uri: Uri) => readonly string[];

/**
 * Decisions of the folder for what was typed: a bracket, a year, a name or its initials, then the name of a tag. Those
 * that do not stand come last.
 */
export function caseSuggestions(
  corpus: Corpus,
  document: CorpusDocument,
  offset: number,
  phrases: Phrases,
  tagsOf: TagsOf,
): Suggestion[] {
  const line = document.text.slice(lineStart(document.text, offset), offset);
  const number = /(?<!第)[（(]\d{0,4}[）)]?[^\s，。；、（()）]{0,16}$/.exec(line)?.[0];
  const decisions = corpus
    .inMatter(document.matter)
    .filter(isDecision)
    .filter(({ uri }) => uri !== document.uri);
  const found = { named: [] as Suggestion[], tagged: [] as Suggestion[] };
  for (const decision of decisions) {
    const { caseNumber } = decision.reading.meta;
    if (!caseNumber) continue;
    const named = number ?? namePart(line, namesOf(decision));
    const tag = named === undefined ? tagAt(line, tagsOf(decision.uri)) : undefined;
    const typed = named ?? tag?.typed;
    if (typed === undefined || (number !== undefined && !fitsNumber(number, caseNumber))) continue;
    const fallen = fallenIn(corpus, decision, phrases);
    const { court } = decision.reading.meta;
    const about = [tag?.name, court, fallen].filter(Boolean);
    (tag ? found.tagged : found.named).push({
      kind: 'case',
      label: namesOf(decision)[0] ?? caseNumber,
      detail: fallen === undefined ? caseNumber : `${fallen} · ${caseNumber}`,
      ...(about.length > 0 && { about: about.join('\n') }),
      replaces: [offset - typed.length, offset],
      insert: `${number === undefined ? (court ?? '') : ''}${caseNumber}`,
      filter: typed,
      ...(fallen !== undefined && { obsolete: true }),
    });
  }
  const standing = ({ obsolete }: Suggestion): number => (obsolete ? 1 : 0);
  return [...found.named, ...found.tagged].sort((a, b) => standing(a) - standing(b));
}

/** In words, that a decision does not stand; `undefined` where nothing tells. */
function fallenIn(corpus: Corpus, decision: DecisionDocument, phrases: Phrases): string | undefined {
  const effect = effectIn(corpus, decision);
  return effect === 'reversed' || effect === 'retrial' ? phrases.get(`effect.${effect}`) : undefined;
}

/** The tag that the end of a line is, or begins: prose is full of words that stand inside one. */
function tagAt(line: string, tags: readonly string[]): { readonly name: string; readonly typed: string } | undefined {
  for (const name of tags)
    for (let length = Math.min(name.length, line.length); length >= shortest; length--)
      if (line.endsWith(name.slice(0, length))) return { name, typed: name.slice(0, length) };
  return undefined;
}

function fitsNumber(typed: string, number: string): boolean {
  const plain = (words: string): string => words.replace(/[（()）\s]/g, '');
  return plain(number).startsWith(plain(typed));
}

/** The names by which a decision may be looked for, nicknames first. */
function namesOf({ reading: { aliases, parties } }: DecisionDocument): string[] {
  const nicknames = aliases.flatMap(({ name, target }) => (target.kind === 'case' ? [name] : []));
  return [...nicknames, ...parties.flatMap((party) => [party.name, ...party.aliases])];
}

/** The longest end of a line that a name holds, or whose letters are the initials of one. */
function namePart(line: string, names: readonly string[]): string | undefined {
  const letters = /(?<![A-Za-z])[a-z]{2,10}$/.exec(line)?.[0];
  if (letters !== undefined) return names.some((name) => initialsOf(name).startsWith(letters)) ? letters : undefined;
  const run = /[\u4e00-\u9fff]{1,16}$/.exec(line.slice(-longest))?.[0] ?? '';
  for (let length = run.length; length >= shortest; length--) {
    const typed = run.slice(-length);
    if (names.some((name) => name.includes(typed))) return typed;
  }
  return undefined;
}
