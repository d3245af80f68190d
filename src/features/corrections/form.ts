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
function keyOf(of: CorrectedKind, field: string, value: string): PhraseKey {
  switch (field) {
    case 'kind':
      return `holding.${value}` as PhraseKey;
    case 'outcome':
      return value === 'neutral' ? 'field.neutral' : (`outcome.${value}` as PhraseKey);
    case 'level':
      return `level.${value}` as PhraseKey;
    case 'type':
      return `type.${value}` as PhraseKey;
    case 'speaker':
      return `speaker.${value}` as PhraseKey;
    case 'part':
      return `part.${value}` as PhraseKey;
    case 'adopted':
      return `adopted.${value}` as PhraseKey;
    default:
      return of === 'party' ? (`party.${value}` as PhraseKey) : (`section.${value}` as PhraseKey);
  }
}
