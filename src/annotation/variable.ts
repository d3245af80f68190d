import { annotationSchema } from '../model/annotation';
import { type VariableType, variableTypes } from '../model/variable';
import { isObject } from '../text/is-object';
import { type Definition, isDefinition } from './code';
import { recordIn } from './record-in';

/** A name in one language or two: `zh` Chinese, `en` English. */
export interface Names {
  readonly zh?: string;
  readonly en?: string;
}

/** One of the values that a choice is made among. */
export interface Choice {
  /** Stable: what is kept in records. */
  readonly id: string;
  readonly names: Names;
}

/** One variable of a codebook: a file of its own, by an id that no renaming touches. */
export interface Variable {
  readonly v: number;
  readonly id: string;
  readonly names: Names;
  readonly type: VariableType;
  /** Of a choice: among what, in the order in which it is offered. */
  readonly choices?: readonly Choice[];
  /** What of the reading fills it; filled by hand alone where absent. */
  readonly from?: string;
  /** Where its column stands. */
  readonly order: number;
  /** Left out of tables. */
  readonly hidden?: boolean;
  /** The last one holds; the others tell what earlier answers went by. */
  readonly definitions: readonly Definition[];
  /** Keys that this version does not know, as they were read. */
  readonly unknown?: Readonly<Record<string, unknown>>;
}

/** A variable's file as read; why it is none otherwise. */
export function parseVariable(content: string): Variable | 'not-json' | 'not-a-record' | 'newer-schema' {
  const value = recordIn(content);
  if (typeof value === 'string') return value;
  if (typeof value['v'] !== 'number') return 'not-a-record';
  if (value['v'] > annotationSchema) return 'newer-schema';
  const { v, id, names, type, choices, from, order, hidden, definitions, ...unknown } = value;
  if (typeof id !== 'string' || !isNames(names) || !isType(type)) return 'not-a-record';
  if (!Array.isArray(definitions) || !definitions.every(isDefinition)) return 'not-a-record';
  if (choices !== undefined && !(Array.isArray(choices) && choices.every(isChoice))) return 'not-a-record';
  return {
    ...{ v, id, names, type, definitions },
    ...(choices !== undefined && { choices }),
    ...(typeof from === 'string' && { from }),
    order: typeof order === 'number' && Number.isFinite(order) ? order : 0,
    ...(hidden === true && { hidden }),
    ...(Object.keys(unknown).length > 0 && { unknown }),
  };
}

/** Keys in one order, a line each, as codes have it. */
export function serialiseVariable(variable: Variable): string {
  const { v, id, names, type, choices, from, order, hidden, definitions, unknown } = variable;
  const keys = { v, id, names, type, choices, from, order, hidden, definitions, ...unknown };
  return `${JSON.stringify(keys, undefined, 2)}\n`;
}

function isNames(value: unknown): value is Names {
  if (!isObject(value)) return false;
  const given = [value['zh'], value['en']].filter((name) => name !== undefined);
  return given.length > 0 && given.every((name) => typeof name === 'string' && name.trim() !== '');
}

function isType(value: unknown): value is VariableType {
  return variableTypes.includes(value as VariableType);
}

function isChoice(value: unknown): value is Choice {
  return isObject(value) && typeof value['id'] === 'string' && isNames(value['names']);
}
