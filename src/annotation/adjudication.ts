import type { Adjudication } from '../model/adjudication';
import type { Annotation } from '../model/annotation';
import { isObject } from '../text/is-object';
import { isTexts } from '../text/is-texts';

/** A record that decides where coders differ. */
export type AdjudicationRecord = Annotation & Required<Pick<Annotation, 'adjudication' | 'anchor'>>;

export function isAdjudicationRecord(record: Annotation): record is AdjudicationRecord {
  return record.adjudication !== undefined && record.anchor !== undefined;
}

/** Whether a value of JSON has the shape of a decision. */
export function isAdjudication(value: unknown): value is Adjudication {
  if (!isObject(value) || !isObject(value['on'])) return false;
  return (
    Object.values(value['on']).every((rev) => Number.isInteger(rev)) &&
    isTexts(value['from']) &&
    isTexts(value['codes'])
  );
}

/** The same with its keys in one order, those that this version does not know behind them. */
export function orderedAdjudication(adjudication: Adjudication): object {
  const { on, from, codes, ...rest } = adjudication;
  return { on, from, codes, ...rest };
}
