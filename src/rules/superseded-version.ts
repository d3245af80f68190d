import type { NormCitation } from '../model/citation';
import { lawOf } from './law-of';
import { normsOfBrief } from './dates';
import { saysOfPastForce } from './past-force';
import type { Rule } from './rule';

/**
 * A brief states a version of a law that another had replaced by its date, and nowhere mentions the later one: whoever
 * compares two versions knows, and so does who says that the old text applied. Old facts may still call for it.
 */
export const supersededVersion: Rule = {
  code: 'citation/superseded-version',
  defaultSeverity: 'info',
  check: (context) => {
    const cited = normsOfBrief(context);
    if (!cited) return [];
    const { day, norms } = cited;
    const told = new Set<string>();
    return norms.flatMap((citation) => {
      const { law: title, version } = citation;
      if (!title || !version || citation.versionBasis !== 'stated' || told.has(title)) return [];
      const law = lawOf(context.corpus, citation);
      const latest = law?.versions.at(-1);
      if (!law || !latest || law.repealed || latest.adopted <= version) return [];
      if ((law.effectiveFrom ?? latest.adopted) > day || comparesVersions(norms, title, version)) return [];
      if (saysOfPastForce(context.document.text, citation.span)) return [];
      told.add(title);
      const args = [version.slice(0, 4), law.effectiveFrom ?? latest.adopted, latest.adopted.slice(0, 4)];
      return [{ span: citation.span, message: { key: 'rule.superseded', args } }];
    });
  },
};

/** Whether a paper states a later text of a law than a given one; what is inferred of a plain citation compares nothing. */
export function comparesVersions(norms: readonly NormCitation[], law: string, version: string): boolean {
  return norms.some((other) => other.law === law && other.versionBasis === 'stated' && other.version! > version);
}
