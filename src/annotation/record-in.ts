import { isObject } from '../text/is-object';

/** The record that a file of its own holds, of whatever version; why it holds none otherwise. */
export function recordIn(content: string): Readonly<Record<string, unknown>> | 'not-json' | 'not-a-record' {
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    return 'not-json';
  }
  return isObject(value) ? value : 'not-a-record';
}
