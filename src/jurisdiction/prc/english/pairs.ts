/** A table written as 杭州Hangzhou 内蒙古Inner_Mongolia: Chinese words, what they are in Latin letters, blanks as _. */
export function pairs(...rows: readonly string[]): ReadonlyMap<string, string> {
  const entries = rows.join(' ').split(' ');
  return new Map(
    entries.map((entry) => {
      const at = entry.search(/[A-Z]/);
      return [entry.slice(0, at), entry.slice(at).replace(/_/g, ' ')];
    }),
  );
}
