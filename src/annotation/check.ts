import type { Check } from '../model/check';
import { isObject } from '../text/is-object';

/** Whether a value of JSON is a check. Verdicts, grades and keys of a later version are words like any other. */
export function isCheck(value: unknown): value is Check {
  if (!isObject(value) || !isText(value['draft'])) return false;
  const { of, is, source, lookedUp } = value;
  if (of !== 'citation' && of !== 'quotation') return false;
  if (source !== undefined && !allText(source, 'name', 'words', 'grade')) return false;
  if (is === 'compared') return isText(value['verdict']) && isText(value['version']) && source !== undefined;
  return is === 'doubted' || (is === 'signed' && (lookedUp === undefined || allText(lookedUp, 'platform', 'on')));
}

/** The same with its keys in one order, those that this version does not know behind them. */
export function orderedCheck(check: Check): object {
  const { of, is, draft, source, ...rest } = check;
  return { of, is, draft, source, ...rest };
}

function allText(value: unknown, ...keys: readonly string[]): boolean {
  return isObject(value) && keys.every((key) => isText(value[key]));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
