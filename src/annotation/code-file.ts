import { type Code, type Definition, parseCode } from './code';
import { type Conflict, conflictIn } from './conflict';
import { type Damage } from './record';

/** The file of a code as read: what of it holds until somebody chooses, and what is wrong with it. */
export interface CodeFile {
  readonly code?: Code;
  readonly damage?: Damage;
  /** Of the damage, from 1. */
  readonly line: number;
  /** What each side of a conflict that git has left would make of the code, and what git calls the side. */
  readonly sides?: readonly { readonly name: string; readonly code: Code }[];
}

/** Reads a code; of one that two branches changed in one place, the first side shows until a person has chosen. */
export function readCodeFile(content: string): CodeFile {
  const conflict = conflictIn(content);
  if (conflict) return { damage: 'conflict', line: conflict.line, ...sidesOf(conflict) };
  const code = parseCode(content);
  return typeof code === 'string' ? { damage: code, line: 1 } : { code, line: 1 };
}

function sidesOf({ sides }: Conflict): Pick<CodeFile, 'code' | 'sides'> {
  const codes = sides.map(({ text }) => parseCode(text));
  const [ours, theirs] = codes;
  if (typeof ours !== 'object' || typeof theirs !== 'object') return {};
  const made = [putTogether(ours, theirs), putTogether(theirs, ours)];
  return { code: made[0]!, sides: made.map((code, i) => ({ name: sides[i]!.name, code })) };
}

/** One code of two states of it: name, colour and place of the first, the definitions of both in the order of time. */
function putTogether(first: Code, second: Code): Code {
  const all = new Map<string, Definition>();
  for (const one of [...first.definitions, ...second.definitions]) all.set(JSON.stringify(one), one);
  const definitions = [...all.values()].sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : 0));
  const unknown = { ...second.unknown, ...first.unknown };
  return { ...first, definitions, ...(Object.keys(unknown).length > 0 && { unknown }) };
}
