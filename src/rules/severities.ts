import type { Severity } from '../model/problem';

/** What a person made of the rules: a severity, or `off`, by code or `group/*`; the last that fits counts. */
export type Severities = readonly (readonly [pattern: string, severity: Severity | 'off'])[];

const known = new Set<unknown>(['error', 'warning', 'info', 'hint', 'off']);

/** Reads `{ "citation/repealed": "off" }` from settings; what has another shape counts as not set. */
export function severitiesFrom(raw: unknown): Severities {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return [];
  return Object.entries(raw).filter((entry): entry is [string, Severity | 'off'] => known.has(entry[1]));
}

/** What of such settings names none of the rules, or no severity: a slip of the pen that would switch nothing. */
export function slipsIn(raw: unknown, codes: readonly string[]): string[] {
  if (raw === undefined) return [];
  const names = new Set([...codes, ...codes.map((code) => code.slice(0, code.indexOf('/') + 1) + '*')]);
  const understood = severitiesFrom(raw);
  return Object.keys(raw as object).filter(
    (name) => !names.has(name) || !understood.some(([pattern]) => pattern === name),
  );
}
