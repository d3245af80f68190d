import type { CaseCitation, Citation } from '../../../model/citation';
import type { Alias } from '../../../model/reading';
import { overlaps } from '../../../text/span';

/** 甲诉乙不正当竞争案(以下简称“某某案”): behind a case that its parties name, the name by which the brief goes on. */
const definition = /^[”"]?(?:一案)?\((?:以下)?(?:简称|下称|称)为?[:“"]?([\u4e00-\u9fff]{2,12}案)[”"]?\)/;
const longest = 32;

/** The short names that a brief gives to cases named by their parties alone, and where it cites them by these. */
export function calledCases(
  folded: string,
  citations: readonly Citation[],
): { readonly aliases: Alias[]; readonly citations: CaseCitation[] } {
  const aliases: Alias[] = [];
  const found: CaseCitation[] = [];
  for (const citation of citations) {
    if (citation.kind !== 'case' || citation.caseNumber !== undefined || citation.name === undefined) continue;
    const [, end] = citation.span;
    const match = definition.exec(folded.slice(end, end + longest));
    const called = match?.[1];
    if (!match || called === undefined) continue;
    const start = end + match[0].indexOf(called);
    const { name, group } = citation;
    aliases.push({ name: called, span: [start, start + called.length], target: { kind: 'case', name } });
    for (let at = folded.indexOf(called, end + match[0].length); at !== -1; at = folded.indexOf(called, at + 1)) {
      const span = [at, at + called.length] as const;
      if (citations.some((other) => overlaps(other.span, span))) continue;
      found.push({ kind: 'case', span, name, group, resolvedBy: 'alias', confidence: 0.6 });
    }
  }
  return { aliases, citations: found };
}
