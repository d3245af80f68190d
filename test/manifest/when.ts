/** What VS Code knows when it decides whether to offer a command: what is absent is not so. */
export type Context = Readonly<Record<string, string | boolean>>;

/**
 * Whether a when clause holds: `&&` binds closer than `||`, comparisons are with words, `=~` with a pattern.
 *
 * @see code.visualstudio.com/api/references/when-clause-contexts
 */
export function holds(clause: string | undefined, context: Context): boolean {
  if (clause === undefined) return true;
  return parts(clause, '||').some((either) => parts(either, '&&').every((term) => termHolds(term.trim(), context)));
}

function termHolds(term: string, context: Context): boolean {
  if (term.startsWith('(') && term.endsWith(')')) return holds(term.slice(1, -1), context);
  if (term === 'true' || term === 'false') return term === 'true';
  const compared = /^([\w.]+)\s*(==|!=|=~)\s*(.+)$/.exec(term);
  if (!compared) return term.startsWith('!') ? !termHolds(term.slice(1), context) : Boolean(context[term]);
  const [, key = '', sign, wanted = ''] = compared;
  const value = String(context[key] ?? '');
  const [, pattern = '', flags = ''] = /^\/(.*)\/(\w*)$/.exec(wanted) ?? [];
  if (sign === '=~') return new RegExp(pattern, flags).test(value);
  return (value === wanted) === (sign === '==');
}

/** Cuts at a sign that stands in no brackets and in no pattern. */
function parts(clause: string, sign: '||' | '&&'): string[] {
  const found: string[] = [];
  let depth = 0;
  let part = '';
  for (const piece of clause.match(/=~ \/[^/]*\/|\|\||&&|./g) ?? []) {
    if (piece === '(') depth++;
    if (piece === ')') depth--;
    if (depth > 0 || piece !== sign) part += piece;
    else {
      found.push(part);
      part = '';
    }
  }
  return [...found, part];
}
