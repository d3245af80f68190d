import { isDecision, type Corpus, type DecisionDocument } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import type { Span } from '../../text/span';
import { initialsOf } from './initials';
import type { Suggestion } from './suggestion';
import { lineStart } from '../../text/line-around';

const shortest = 2;
const longest = 16;

/** Decisions of the folder for what was typed: a bracket, a year, a name or its initials. */
export function caseSuggestions(corpus: Corpus, document: CorpusDocument, offset: number): Suggestion[] {
  const line = document.text.slice(lineStart(document.text, offset), offset);
  const number = /[（(]\d{0,4}[）)]?[^\s，。；、（()）]{0,16}$/.exec(line)?.[0];
  const decisions = corpus
    .inMatter(document.matter)
    .filter(isDecision)
    .filter(({ uri }) => uri !== document.uri);
  return decisions.flatMap((decision) => {
    const { caseNumber, court } = decision.reading.meta;
    if (!caseNumber) return [];
    const names = namesOf(decision);
    const typed = number ?? namePart(line, names);
    if (typed === undefined || (number !== undefined && !fitsNumber(number, caseNumber))) return [];
    const replaces: Span = [offset - typed.length, offset];
    return [
      {
        kind: 'case' as const,
        label: names[0] ?? caseNumber,
        detail: caseNumber,
        ...(court && { about: court }),
        replaces,
        insert: `${number === undefined ? (court ?? '') : ''}${caseNumber}`,
        filter: typed,
      },
    ];
  });
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
