import type { CorrectedKind } from '../../model/correction';
import type { DecisionDocument } from '../../corpus/corpus';
import { openingWords } from '../card';
import { wordsOf } from '../labels';
import type { PhraseKey, Phrases } from '../phrases';
import { fieldsOf, type Values } from './values';

export interface FieldOption {
  readonly value: string;
  readonly label: string;
}

/** One thing that a person may say of an item; typed in where it is not chosen. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** The value in words. */
  readonly now: string;
  readonly options?: readonly FieldOption[];
}

/** What may be said of something of a kind, with what is said of it now. */
export function fieldsFor(document: DecisionDocument, of: CorrectedKind, values: Values, phrases: Phrases): Field[] {
  return Object.entries(fieldsOf[of]).map(([name, words]) => {
    const value = values[name] ?? '';
    const label = phrases.get(`field.${name}` as PhraseKey);
    if (name === 'name' || name === 'aliases') return { name, label, value, now: value };
    const options =
      name === 'issue' ? issueOptions(document, phrases) : words.map((word) => option(of, name, word, phrases));
    const now = options.find((one) => one.value === value)?.label ?? value;
    return { name, label, value, now, options };
  });
}

function issueOptions(document: DecisionDocument, phrases: Phrases): FieldOption[] {
  const stated = document.reading.issues.filter(({ restates }) => restates === undefined);
  return [
    ...stated.map(({ id, span }) => ({ value: id, label: openingWords(wordsOf(document, span), 60) })),
    { value: '', label: phrases.get('field.none') },
  ];
}

function option(of: CorrectedKind, field: string, value: string, phrases: Phrases): FieldOption {
  if (value === '') return { value, label: phrases.get('field.none') };
  return { value, label: phrases.get(keyOf(of, field, value)) };
}

/** The catalogues have every word of a vocabulary: a test goes through them. */
export function keyOf(of: CorrectedKind, field: string, value: string): PhraseKey {
  if (of === 'party') return `party.${value}` as PhraseKey;
  if (of === 'section' && field === 'role') return `section.${value}` as PhraseKey;
  if (field === 'kind') return `holding.${value}` as PhraseKey;
  if (field === 'outcome') return (value === 'neutral' ? 'field.neutral' : `outcome.${value}`) as PhraseKey;
  return `${field}.${value}` as PhraseKey;
}
