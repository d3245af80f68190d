const digits = '零一二三四五六七八九';

/** A whole number below 1000 as articles are numbered: 二百六十四. */
export function numeral(n: number): string {
  if (n < 10) return digits[n]!;
  if (n < 20) return `十${n % 10 ? digits[n % 10]! : ''}`;
  if (n < 100) return `${digits[Math.floor(n / 10)]!}十${n % 10 ? digits[n % 10]! : ''}`;
  const rest = n % 100;
  const tail = rest === 0 ? '' : rest < 10 ? `零${digits[rest]!}` : rest < 20 ? `一${numeral(rest)}` : numeral(rest);
  return `${digits[Math.floor(n / 100)]!}百${tail}`;
}
