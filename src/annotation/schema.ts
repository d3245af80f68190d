/** JSON of an earlier schema made into that of the next one. What it does not know it leaves as it is. */
export type Step = (value: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/**
 * Brings a record or a code to the schema that is written now: the step at each index leads from the schema of that number
 * to the next. Nothing is written by this: a file keeps its earlier lines until its own author writes it again.
 *
 * @returns `newer` where a later version wrote it, `none` where it bears no number of a schema
 */
export function upgraded(
  value: Readonly<Record<string, unknown>>,
  steps: readonly Step[],
): Readonly<Record<string, unknown>> | 'newer' | 'none' {
  const { v = 0 } = value;
  if (typeof v !== 'number' || !Number.isInteger(v) || v < 0) return 'none';
  if (v > steps.length) return 'newer';
  return v === steps.length
    ? value
    : steps.slice(v).reduce((made, step, i) => ({ ...step(made), v: v + i + 1 }), value);
}

/**
 * Of records. 0: as a script or a person writes one by hand, with no schema, no revision and no time of change: it is as it
 * was made.
 */
export const recordSteps: readonly Step[] = [
  ({ rev, modified, created, ...rest }) => ({
    ...rest,
    rev: rev ?? 1,
    created,
    modified: modified ?? created,
  }),
];

/** Of codes. 0: as a person writes one by hand, with one `definition` in place of a history, or none. */
export const codeSteps: readonly Step[] = [
  ({ definition, definitions, author, created, ...rest }) => ({
    ...rest,
    definitions:
      definitions ??
      (typeof definition === 'string' ? [{ text: definition, author: author ?? '', created: created ?? '' }] : []),
  }),
];
