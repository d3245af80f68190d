import { lawAndPin } from '../../model/citation';

/** Article by article, not 12 before 2; the law as a whole first. */
export function byPin(a: string, b: string): number {
  const numbers = (key: string): number[] => (lawAndPin(key).pin?.match(/\d+/g) ?? []).map(Number);
  const [x, y] = [numbers(a), numbers(b)];
  for (let i = 0; i < Math.max(x.length, y.length); i++)
    if ((x[i] ?? -1) !== (y[i] ?? -1)) return (x[i] ?? -1) - (y[i] ?? -1);
  return a < b ? -1 : a === b ? 0 : 1;
}
