import type { RuleContext, Finding, Rule } from './rule';

/**
 * An exhibit that the brief’s list of evidence does not have: the list in the brief itself, else all lists of its folder.
 * Without any list nothing is said.
 */
export const exhibitUnknown: Rule = {
  code: 'exhibit/unknown',
  defaultSeverity: 'warning',
  check: (context) => {
    const { reading } = context.document;
    if (reading.kind !== 'brief' || reading.exhibits.cited.length === 0) return [];
    const listed = listedFor(context);
    if (!listed) return [];
    const told = new Set<number>();
    return reading.exhibits.cited.flatMap(({ number, span }): Finding[] => {
      if (listed.has(number) || told.has(number)) return [];
      told.add(number);
      return [{ span, message: { key: 'rule.exhibitUnknown', args: [number, listed.size] } }];
    });
  },
};

function listedFor({ corpus, document }: RuleContext): ReadonlySet<number> | undefined {
  const own = document.reading.kind === 'brief' ? document.reading.exhibits.listed : undefined;
  if (own) return new Set(own);
  const lists = corpus
    .inMatter(document.matter)
    .flatMap((one) =>
      one.kind === 'brief' && one.reading.kind === 'brief' ? (one.reading.exhibits.listed ?? []) : [],
    );
  return lists.length > 0 ? new Set(lists) : undefined;
}
