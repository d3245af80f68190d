import type { Corpus } from '../../src/corpus/corpus';
import { problemsOf } from '../../src/rules/check';
import { overlaps, type Span } from '../../src/text/span';
import type { Planted, PlantedBrief } from './plant';

/** What was made of a planted quotation. */
export interface Scored extends Planted {
  readonly verdict: string;
  readonly saidNotTheCourt: boolean;
  /** Any problem of a quotation was reported on it, but for what was planted. */
  readonly alarm: boolean;
}

/** Checks a brief and holds what it says of each quotation against what is known. */
export function scoreOf(corpus: Corpus, folder: string, { name, text, planted }: PlantedBrief): Scored[] {
  const uri = `${folder}/${name}`;
  const document = corpus.set(uri, folder, { name, text, kind: 'brief' });
  const checked = corpus.quotations.of(document);
  const problems = problemsOf({ corpus, document }).filter(({ code }) => code.startsWith('quotation/'));
  const scored = planted.map((one): Scored => {
    const span: Span = [one.at, one.at + one.words.length];
    const found = checked.find(({ quotation }) => overlaps(quotation.span, span));
    const on = problems.filter((problem) => overlaps(problem.span, span)).map(({ code }) => code);
    return {
      ...one,
      verdict: found?.verdict ?? 'not seen',
      saidNotTheCourt: on.includes('quotation/not-the-court'),
      alarm: on.length > 0,
    };
  });
  corpus.remove(uri);
  return scored;
}

/** How many of a group have the right verdict. */
export interface Share {
  readonly name: string;
  readonly right: number;
  readonly of: number;
}

export interface Counted {
  readonly kinds: readonly Share[];
  readonly forms: readonly Share[];
  /** From 0 to 1, as the two that follow. */
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
}

export function isRight({ verdicts, verdict }: Scored): boolean {
  return verdicts.some((one) => one === verdict);
}

export function countOf(all: readonly Scored[]): Counted {
  const sharesBy = (key: (one: Scored) => string): Share[] =>
    [...new Set(all.map(key))].map((name) => {
      const of = all.filter((one) => key(one) === name);
      return { name, right: of.filter(isRight).length, of: of.length };
    });
  const said = all.filter((one) => one.saidNotTheCourt);
  const due = all.filter((one) => one.notTheCourt);
  const both = said.filter((one) => one.notTheCourt).length;
  return {
    kinds: sharesBy(({ kind }) => kind),
    forms: sharesBy(({ form }) => form),
    right: all.filter(isRight).length / all.length,
    precision: said.length === 0 ? 1 : both / said.length,
    recall: due.length === 0 ? 1 : both / due.length,
  };
}
