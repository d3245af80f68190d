import type { Corpus, DecisionDocument } from '../../corpus/corpus';
import type { Annotation } from '../../model/annotation';
import type { Finding } from '../../model/variable';
import type { Column } from './column';
import { fills, type Filled } from './filled';

/** What one person says of one variable of one document. */
export interface Said {
  readonly id: string;
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly modified: string;
  readonly finding: Finding;
}

/** One variable of one document: what counts, whose it is, and what else is said. */
export interface Cell {
  /** Absent where nobody has looked and the reading has nothing. */
  readonly finding?: Finding;
  readonly by: 'mine' | 'another' | 'reading' | 'nobody';
  /** The reading has inferred what counts. */
  readonly guess: boolean;
  /** All that people say, the latest first. */
  readonly said: readonly Said[];
  readonly filled?: Filled;
  /** People say different things of it, or one does on two branches. */
  readonly differs: boolean;
}

/** The answers on one document, by variable, the latest first. */
export type Answers = ReadonlyMap<string, readonly Said[]>;

export function answersIn(annotations: Iterable<Annotation>): Answers {
  const byVariable = new Map<string, Said[]>();
  for (const { id, author, modified, answer } of annotations) {
    if (!answer) continue;
    const { variable, ...finding } = answer;
    const said = byVariable.get(variable) ?? [];
    byVariable.set(variable, said);
    said.push({ id, author, modified, finding });
  }
  for (const said of byVariable.values()) said.sort((a, b) => (a.modified < b.modified ? 1 : -1));
  return byVariable;
}

/**
 * What counts for a variable: a person's own last word, else the last word of anybody, else the reading. What the
 * reading fills is no answer: it counts only until somebody has looked.
 */
export function cellOf(
  { id, source }: Column,
  document: DecisionDocument,
  answers: Answers,
  person: string | undefined,
  corpus: Corpus,
): Cell {
  const said = answers.get(id) ?? [];
  const filled = source && fills[source](document, corpus);
  const base = { said, ...(filled && { filled }), differs: said.some((one) => !isSame(one.finding, said[0]!.finding)) };
  const mine = person === undefined ? undefined : said.find(({ author }) => author === person);
  const counts = mine ?? said[0];
  if (counts) return { ...base, finding: counts.finding, by: mine ? 'mine' : 'another', guess: false };
  if (filled) return { ...base, finding: filled.finding, by: 'reading', guess: filled.guess };
  return { ...base, by: 'nobody', guess: false };
}

export function isSame(a: Finding, b: Finding): boolean {
  return a.is === b.is && (a.is !== 'value' || b.is !== 'value' || a.value === b.value);
}
