import { checksumDigits } from '../text/checksum';
import { isObject } from '../text/is-object';
import { recordIn } from './record-in';
import { codeSteps, upgraded } from './schema';

/** What a code meant from some time on, and who said so. */
export interface Definition {
  readonly text: string;
  readonly author: string;
  /** ISO 8601 with time, UTC. */
  readonly created: string;
}

/** One code of a codebook: a file of its own, by an id that no renaming touches. */
export interface Code {
  readonly v: number;
  readonly id: string;
  readonly name: string;
  /** 0 to 11. */
  readonly color: number;
  /** Where it stands among the codes of its parent: any number, so that one code moves without the others. */
  readonly order: number;
  /** The code it is below. */
  readonly parent?: string;
  /** The code that has taken over its passages. */
  readonly mergedInto?: string;
  /** The last one holds; the others tell what earlier taggers went by. */
  readonly definitions: readonly Definition[];
  /** Keys that this version does not know, as they were read. */
  readonly unknown?: Readonly<Record<string, unknown>>;
}

/** How many colours are told apart. */
export const colours = 12;

/** A code's file as read; why it is none otherwise. */
export function parseCode(content: string): Code | 'not-json' | 'not-a-record' | 'newer-schema' {
  const value = recordIn(content);
  if (typeof value === 'string') return value;
  const made = upgraded(value, codeSteps);
  if (made === 'newer') return 'newer-schema';
  if (made === 'none' || typeof made['v'] !== 'number') return 'not-a-record';
  const { v, id, name, color, order, parent, mergedInto, definitions, ...unknown } = made;
  if (typeof id !== 'string' || typeof name !== 'string' || !Array.isArray(definitions)) return 'not-a-record';
  if (!definitions.every(isDefinition)) return 'not-a-record';
  return {
    ...{ v, id, name, definitions },
    color: typeof color === 'number' && color >= 0 ? Math.floor(color) % colours : 0,
    order: typeof order === 'number' && Number.isFinite(order) ? order : 0,
    ...(typeof parent === 'string' && { parent }),
    ...(typeof mergedInto === 'string' && { mergedInto }),
    ...(Object.keys(unknown).length > 0 && { unknown }),
  };
}

/** Keys in one order, a line each: a person can read it, and git can merge changes of different keys. */
export function serialiseCode(code: Code): string {
  const { v, id, name, color, order, parent, mergedInto, definitions, unknown } = code;
  return `${JSON.stringify({ v, id, name, color, order, parent, mergedInto, definitions, ...unknown }, undefined, 2)}\n`;
}

/** Whether what stands in a file is a definition. */
export function isDefinition(value: unknown): value is Definition {
  return (
    isObject(value) &&
    typeof value['text'] === 'string' &&
    typeof value['author'] === 'string' &&
    typeof value['created'] === 'string'
  );
}

/** Which wording of its definition a code has now: a checksum of it, that of no words where it has none. */
export function definitionVersion({ definitions }: Pick<Code, 'definitions'>): string {
  return checksumDigits((definitions.at(-1)?.text ?? '').trim());
}
