import { isObject } from '../../text/is-object';
import { isTexts } from '../../text/is-texts';
import { conflictIn } from '../conflict';
import type { Damage } from '../record';
import { recordIn } from '../record-in';

/** The schema of plans that this version writes. */
export const planSchema = 1;

/** A document that is coded by somebody. */
export interface PlannedDocument {
  /** From the folder, with `/`, as it was called when the plan was made or it was renamed in the editor. */
  readonly path: string;
  /** Of its text when the plan was made: tags that were made in that text belong to it under any name. */
  readonly sha256: string;
  readonly coders: readonly string[];
}

/**
 * Who codes what. Until it is released, whoever codes by it sees nobody else’s records on its documents. A file of its own
 * in the store; one line a document, so that git can merge two of them.
 */
export interface Plan {
  readonly v: number;
  readonly id: string;
  /** Who made it and may release it. */
  readonly lead: string;
  /** ISO 8601 with time, UTC. */
  readonly created: string;
  /** What documents it was drawn from: a glob of paths; all decisions where absent. */
  readonly only?: string;
  readonly seed: number;
  /** The share of documents that several code, from 0 to 1, and how many these are. */
  readonly share: number;
  readonly each: number;
  readonly coders: readonly string[];
  /** In the order of their paths. */
  readonly documents: readonly PlannedDocument[];
  readonly released?: { readonly by: string; readonly at: string };
  /** Keys that this version does not know, as they were read. */
  readonly unknown?: Readonly<Record<string, unknown>>;
}

/** The file of a plan as read. */
export interface PlanFile {
  readonly value?: Plan;
  readonly damage?: Damage;
  /** Of the damage, from 1. */
  readonly line: number;
}

/** Reads a plan; of one that two branches changed both sides hold, and it is released only where both say so. */
export function readPlanFile(content: string): PlanFile {
  const conflict = conflictIn(content);
  if (!conflict) {
    const value = parsePlan(content);
    return typeof value === 'string' ? { damage: value, line: 1 } : { value, line: 1 };
  }
  const damaged = { damage: 'conflict', line: conflict.line } as const;
  const [ours, theirs] = conflict.sides.map(({ text }) => parsePlan(text));
  if (typeof ours !== 'object' || typeof theirs !== 'object') return damaged;
  const known = new Set(ours.documents.map(({ path }) => path));
  const documents = [...ours.documents, ...theirs.documents.filter(({ path }) => !known.has(path))];
  const { released, ...rest } = ours;
  const coders = [...new Set([...ours.coders, ...theirs.coders])];
  return { ...damaged, value: { ...rest, coders, documents, ...(released && theirs.released && { released }) } };
}

function parsePlan(content: string): Plan | 'not-json' | 'not-a-record' | 'newer-schema' {
  const value = recordIn(content);
  if (typeof value === 'string') return value;
  if (typeof value['v'] !== 'number') return 'not-a-record';
  if (value['v'] > planSchema) return 'newer-schema';
  const { v, id, lead, created, only, seed, share, each, coders, documents, released, ...unknown } = value;
  const texts = [id, lead, created].every((one) => typeof one === 'string');
  const numbers = [seed, share, each].every((one) => typeof one === 'number' && Number.isFinite(one));
  if (!texts || !numbers || !isTexts(coders) || !isObject(documents)) return 'not-a-record';
  const planned = Object.entries(documents).map(([path, one]): PlannedDocument | undefined =>
    isObject(one) && typeof one['sha256'] === 'string' && isTexts(one['coders'])
      ? { path, sha256: one['sha256'], coders: one['coders'] }
      : undefined,
  );
  if (planned.some((one) => one === undefined)) return 'not-a-record';
  const isReleased = isObject(released) && typeof released['by'] === 'string' && typeof released['at'] === 'string';
  if (released !== undefined && !isReleased) return 'not-a-record';
  return {
    ...({ v, id, lead, created, seed, share, each, coders } as Omit<Plan, 'documents'>),
    documents: planned as PlannedDocument[],
    ...(typeof only === 'string' && { only }),
    ...(isReleased && { released: released as unknown as NonNullable<Plan['released']> }),
    ...(Object.keys(unknown).length > 0 && { unknown }),
  };
}

/** Keys in one order, each document on a line of its own, by path. */
export function serialisePlan({ documents, unknown, ...plan }: Plan): string {
  const { v, id, lead, created, only, seed, share, each, coders, released } = plan;
  const heads = Object.entries({ v, id, lead, created, only, seed, share, each, coders, released, ...unknown });
  const lines = heads.flatMap(([key, value]) =>
    value === undefined ? [] : [`  ${JSON.stringify(key)}: ${JSON.stringify(value)},`],
  );
  const rows = [...documents]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, sha256, coders: own }) => `    ${JSON.stringify(path)}: ${JSON.stringify({ sha256, coders: own })}`);
  return ['{', ...lines, '  "documents": {', rows.join(',\n'), '  }', '}', ''].join('\n');
}
