import { type Code, type Definition, parseCode } from './code';
import { type Conflict, conflictIn } from './conflict';
import { type Damage } from './record';
import { parseVariable, type Variable } from './variable';

/** What the codebook keeps in a file of its own, with the history of its definition. */
interface Defined {
  readonly definitions: readonly Definition[];
  readonly unknown?: Readonly<Record<string, unknown>>;
}

/** The file of a code or a variable as read: what of it holds until somebody chooses, and what is wrong with it. */
export interface DefinitionFile<T extends Defined> {
  readonly value?: T;
  readonly damage?: Damage;
  /** Of the damage, from 1. */
  readonly line: number;
  /** What each side of a conflict that git has left would make of it, and what git calls the side. */
  readonly sides?: readonly { readonly name: string; readonly value: T }[];
}

/** Reads a code; of one that two branches changed in one place, the first side shows until a person has chosen. */
export function readCodeFile(content: string): DefinitionFile<Code> {
  return readFile(content, parseCode, definitionsOfBoth);
}

/** Reads a variable, likewise; the choices that one side alone has stay, since answers may name them. */
export function readVariableFile(content: string): DefinitionFile<Variable> {
  return readFile(content, parseVariable, (first, second) => {
    const known = new Set(first.choices?.map(({ id }) => id));
    const choices = [...(first.choices ?? []), ...(second.choices ?? []).filter(({ id }) => !known.has(id))];
    return { ...definitionsOfBoth(first, second), ...(choices.length > 0 && { choices }) };
  });
}

function readFile<T extends Defined>(
  content: string,
  parse: (content: string) => T | Damage,
  putTogether: (first: T, second: T) => T,
): DefinitionFile<T> {
  const conflict = conflictIn(content);
  if (conflict) return { damage: 'conflict', line: conflict.line, ...sidesOf(conflict, parse, putTogether) };
  const value = parse(content);
  return typeof value === 'string' ? { damage: value, line: 1 } : { value, line: 1 };
}

function sidesOf<T extends Defined>(
  { sides }: Conflict,
  parse: (content: string) => T | Damage,
  putTogether: (first: T, second: T) => T,
): Pick<DefinitionFile<T>, 'value' | 'sides'> {
  const [ours, theirs] = sides.map(({ text }) => parse(text));
  if (typeof ours !== 'object' || typeof theirs !== 'object') return {};
  const value = putTogether(ours, theirs);
  return {
    value,
    sides: [
      { name: sides[0].name, value },
      { name: sides[1].name, value: putTogether(theirs, ours) },
    ],
  };
}

/** One of two states: all of the first, but the definitions of both in the order of time. */
function definitionsOfBoth<T extends Defined>(first: T, second: T): T {
  const all = new Map<string, Definition>();
  for (const one of [...first.definitions, ...second.definitions]) all.set(JSON.stringify(one), one);
  const definitions = [...all.values()].sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0));
  const unknown = { ...second.unknown, ...first.unknown };
  return { ...first, definitions, ...(Object.keys(unknown).length > 0 && { unknown }) };
}
