import type { Choice, Names, Variable } from '../../annotation/variable';
import type { DecisionGenre } from '../../model/decision';
import type { VariableType } from '../../model/variable';
import type { PhraseKey, Phrases, Tongue } from '../phrases';
import { isSource, type Source } from './filled';

/** A variable as a table shows it. */
export interface Column {
  readonly id: string;
  readonly name: string;
  readonly type: VariableType;
  /** Of a choice: among what. */
  readonly choices: readonly { readonly id: string; readonly name: string; readonly names: Names }[];
  /** What of the reading fills it. */
  readonly source?: Source;
  readonly definition: string;
  readonly hidden: boolean;
  readonly order: number;
  /** Comes with the product; a file of the codebook may rename it, define it, move it and hide it. */
  readonly builtIn: boolean;
}

const levels = ['supreme', 'high', 'intermediate', 'basic'];
const outcomes = ['for-claimant', 'against-claimant', 'mixed'];
const effects = ['appealable', 'final', 'reversed', 'retrial'];
const reviews = ['upheld', 'changed', 'reversed', 'remanded', 'reopened'];
const grades = ['official', 'database', 'press', 'restatement', 'translation', 'fictional'];
const genres: readonly DecisionGenre[] = [
  ...(['judgment-civil-1', 'judgment-civil-appeal', 'judgment-civil-retrial', 'ruling-civil'] as const),
  ...(['mediation-civil', 'judgment-criminal-1', 'judgment-criminal-appeal', 'judgment-criminal-retrial'] as const),
  ...(['judgment-criminal-civil', 'ruling-criminal', 'review-criminal', 'judgment-admin-1'] as const),
  ...(['judgment-admin-appeal', 'judgment-admin-retrial', 'ruling-admin', 'ruling-enforcement'] as const),
  ...(['decision-compensation', 'commutation', 'arbitral-award', 'guiding-case', 'gazette-case'] as const),
  ...(['case-library', 'typical-cases', 'press-report', 'partial-civil', 'partial-criminal'] as const),
  'partial-admin',
];

type BuiltIn = readonly [source: Source, type: VariableType, choices?: readonly string[], phrases?: string];

/** Those that come with the product, in the order of their columns; choices are named by phrases that are there anyway. */
const builtIn: readonly BuiltIn[] = [
  ['court', 'text'],
  ['court-level', 'choice', levels, 'variable.level'],
  ['region', 'text'],
  ['year', 'number'],
  ['decided', 'date'],
  ['case-number', 'text'],
  ['instance', 'choice', ['1', '2', '3'], 'instance'],
  ['cause', 'text'],
  ['outcome', 'choice', outcomes, 'outcome'],
  ['amount-claimed', 'amount'],
  ['amount-awarded', 'amount'],
  ['costs', 'amount'],
  ['parties', 'number'],
  ['effect', 'choice', effects, 'effect'],
  ['review', 'choice', reviews, 'variable.review'],
  ['genre', 'choice', genres, 'genre'],
  ['filed', 'date'],
  ['judges', 'text'],
  ['source-grade', 'choice', grades, 'grade'],
];

/** The columns of a matter: those that come with the product, as its codebook has them, and its own. */
export function columnsOf(variables: readonly Variable[], phrases: Phrases): Column[] {
  const files = new Map(variables.map((variable) => [variable.id, variable]));
  const known = builtIn.map((one, at) => ofProduct(one, (at + 1) * spacing, files.get(one[0]), phrases));
  const product = new Set<string>(known.map(({ id }) => id));
  const own = variables.filter(({ id }) => !product.has(id)).map((variable) => ofFile(variable, phrases.tongue));
  return [...known, ...own].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** Columns of the product stand so far apart, so that others find their place between them. */
const spacing = 100;

/** The order that puts a new column behind all. */
export function lastOrder(columns: readonly Column[]): number {
  return Math.max(0, ...columns.map(({ order }) => order)) + spacing;
}

/** A name in a language; in the other one where it has none there. */
export function nameIn({ zh, en }: Names, tongue: Tongue): string {
  return (tongue === 'en' ? (en ?? zh) : (zh ?? en)) ?? '';
}

function ofProduct(
  [source, type, ids = [], named]: BuiltIn,
  order: number,
  file: Variable | undefined,
  phrases: Phrases,
): Column {
  const choices = ids.map((id) => {
    const name = phrases.get(`${named}.${id}` as PhraseKey);
    return { id, name, names: { [phrases.tongue === 'en' ? 'en' : 'zh']: name } };
  });
  return {
    ...{ id: source, type, source, choices, builtIn: true },
    name: file?.names[phrases.tongue === 'en' ? 'en' : 'zh'] ?? phrases.get(`variable.${source}`),
    definition: file?.definitions.at(-1)?.text || phrases.get(`variable.${source}.about`),
    hidden: file?.hidden ?? hiddenAtFirst.has(source),
    order: file?.order ?? order,
  };
}

/** What few tables need; whoever wants it shows it. */
const hiddenAtFirst = new Set<Source>(['filed', 'judges', 'source-grade', 'genre']);

function ofFile(
  { id, names, type, choices = [], from, order, hidden = false, definitions }: Variable,
  tongue: Tongue,
): Column {
  return {
    ...{ id, type, order, hidden, builtIn: false },
    name: nameIn(names, tongue),
    choices: choices.map((choice: Choice) => ({ ...choice, name: nameIn(choice.names, tongue) })),
    definition: definitions.at(-1)?.text ?? '',
    ...(isSource(from) && { source: from }),
  };
}
