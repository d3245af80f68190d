import { isNorm, type NormCitation } from '../model/citation';
import { resolveProvision } from '../corpus/resolve';
import type { Law, LawVersion } from '../model/law';
import { dayOf } from './dates';
import { lawOf } from './law-of';
import type { Finding, Rule, RuleContext } from './rule';

/**
 * An article, paragraph or item that the law does not have: compared with the text in the folder where that is of the
 * version meant, else with the number of articles where that is known for that version.
 */
export const noSuchProvision: Rule = {
  code: 'citation/no-such-provision',
  defaultSeverity: 'error',
  check: (context) =>
    context.document.reading.citations.flatMap((citation) =>
      isNorm(citation) && citation.law && citation.pin ? (missing(context, citation) ?? []) : [],
    ),
};

function missing(context: RuleContext, citation: NormCitation): Finding | undefined {
  const article = numberOf(citation.pin!);
  const resolved = resolveProvision(context.corpus, context.document, citation);
  if (resolved && (resolved.version === 'meant' || !citation.version)) {
    const { statute } = resolved.document.reading;
    if (resolved.version === 'unknown' && statute.version === undefined && !statute.complete) return undefined;
    const { total } = statute;
    if (article !== undefined && total !== undefined && total > 0 && article > total)
      return finding(citation, 'rule.noSuchProvision.beyond', total);
    if (!resolved.provision)
      return statute.complete && !statute.summary ? finding(citation, 'rule.noSuchProvision.article') : undefined;
    return resolved.exact || statute.summary || isLoose(citation.pin!)
      ? undefined
      : finding(citation, 'rule.noSuchProvision.part');
  }
  const law = lawOf(context.corpus, citation);
  const stated = citation.versionBasis === 'stated' ? law?.versions.find(isMeant(citation))?.articles : undefined;
  if (stated !== undefined && article !== undefined)
    return article > stated ? finding(citation, 'rule.noSuchProvision.beyond', stated) : undefined;
  if (!law || law.articles === 0 || article === undefined || !meansLast(context, citation, law)) return undefined;
  return article > law.articles ? finding(citation, 'rule.noSuchProvision.beyond', law.articles) : undefined;
}

function isMeant({ version }: NormCitation): (one: LawVersion) => boolean {
  return ({ adopted }) => adopted === version;
}

/** Without a version stated, the number of articles known is that of the last one. */
function meansLast(context: RuleContext, citation: NormCitation, law: Law): boolean {
  const last = law.versions.at(-1)?.adopted;
  if (last === undefined) return false;
  if (citation.versionBasis === 'stated') return citation.version === last;
  const day = dayOf(context);
  if (day === undefined && law.versions.length === 1) return true;
  return day !== undefined && day >= (law.effectiveFrom ?? last) && (law.repealed?.on ?? '9999') > day;
}

function finding({ span, law }: NormCitation, key: string, articles = 0): Finding {
  return { span, message: { key, args: [law ?? '', articles] } };
}

/** The number of the article that a pin begins with; of a range the last. */
function numberOf(pin: string): number | undefined {
  const range = /^\d+(?:-\d+)?~(\d+)/.exec(pin);
  const first = /^(\d+)/.exec(pin);
  return range ? Number(range[1]) : first ? Number(first[1]) : undefined;
}

/** Provisos, half sentences and ranges below the article are not told apart in every text. */
function isLoose(pin: string): boolean {
  return /[!~]/.test(pin);
}
