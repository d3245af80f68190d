import * as fs from 'node:fs';
import * as path from 'node:path';
import { readDecision } from './read';

/** So many judgments of moderate length, evenly from all that are below a folder. */
export function someJudgments(folder: string, count: number): string[] {
  const all = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) =>
      fs
        .readFileSync(path.join(folder, name), 'utf8')
        .replace(/\r\n?/g, '\n')
        .replace(/^\ufeff/, '')
        .trimEnd(),
    )
    .filter((text) => text.length > 1000 && text.length < 20_000);
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, i) => i % step === 0).slice(0, count);
}

/** What share of the characters of a text, blanks apart, another has in the same order: its longest common sequence. */
export function shareInOrder(text: string, other: string): number {
  const [wanted, found] = [text, other].map((one) => one.replace(/\s+/g, '')) as [string, string];
  return (wanted.length + found.length - distance(wanted, found)) / 2 / wanted.length;
}

/** How many characters must go and come to make one text of another (Myers 1986, An O(ND) Difference Algorithm). */
function distance(a: string, b: string): number {
  const most = a.length + b.length;
  const reached = new Int32Array(2 * most + 2);
  for (let d = 0; d <= most; d++)
    for (let k = -d; k <= d; k += 2) {
      const [down, right] = [reached[most + k + 1]!, reached[most + k - 1]! + 1];
      let x = k === -d || (k !== d && right <= down) ? down : right;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      if (x >= a.length && x - k >= b.length) return d;
      reached[most + k] = x;
    }
  return most;
}

/** What is read of a text, without places and blanks. */
export function readingOf(text: string): string {
  const { sections, citations } = readDecision(text);
  const words = ([start, end]: readonly [number, number]): string => text.slice(start, end).replace(/\s+/g, '');
  return JSON.stringify([
    sections.map(({ role, span }) => [role, words(span)]),
    citations.map(({ kind, span }) => [kind, words(span)]),
  ]);
}
