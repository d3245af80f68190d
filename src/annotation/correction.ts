import type { Annotation } from '../model/annotation';
import type { Correction } from '../model/correction';
import { isObject } from '../text/is-object';
import { isTexts } from '../text/is-texts';

/** A record that corrects a reading. */
export type CorrectionRecord = Annotation & Required<Pick<Annotation, 'correction' | 'anchor'>>;

export function isCorrectionRecord(record: Annotation): record is CorrectionRecord {
  return record.correction !== undefined && record.anchor !== undefined;
}

/**
 * Whether a value of JSON has the shape of a correction. Kinds, roles and types that a later version has are words like
 * any other: `isUnderstood` tells whether this one can apply them.
 */
export function isCorrection(value: unknown): value is Correction {
  if (!isObject(value) || !isText(value['of']) || !isText(value['is'])) return false;
  if (!isTextOrNone(value['together'])) return false;
  if (value['is'] === 'rejected') return true;
  switch (value['of']) {
    case 'holding':
      return allText(value, 'kind', 'level', 'type', 'outcome') && isTextOrNone(value['issue']);
    case 'party':
      return allText(value, 'role', 'name') && isTexts(value['aliases']);
    case 'section':
      return (
        allText(value, 'role') &&
        [value['part'], value['speaker'], value['adopted']].every(isTextOrNone) &&
        (value['instance'] === undefined || Number.isInteger(value['instance']))
      );
    default:
      return true;
  }
}

/** The same with its keys in one order, those that this version does not know behind them. */
export function orderedCorrection(correction: Correction): object {
  const { of, is, together, ...rest } = correction;
  return { of, is, together, ...rest };
}

function allText(value: Readonly<Record<string, unknown>>, ...keys: readonly string[]): boolean {
  return keys.every((key) => isText(value[key]));
}

function isTextOrNone(value: unknown): boolean {
  return value === undefined || isText(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
