import type { DecisionDocument } from '../corpus/corpus';
import { resolveCase, sidesOf } from '../corpus/resolve';
import { bigrams, containment, isSubsequence } from '../text/similarity';
import type { Finding, Rule } from './rule';

/**
 * A number that exists, with parties, a cause or a court that are not its own: in the folder's copy of the decision
 * other ones stand. Redacted and short names cannot tell, and then nothing is said.
 */
export const identityMismatch: Rule = {
  code: 'case/identity-mismatch',
  defaultSeverity: 'error',
  check: ({ corpus, document }) =>
    document.reading.citations.flatMap((citation): Finding[] => {
      if (citation.kind !== 'case' || !citation.caseNumber) return [];
      const resolved = resolveCase(corpus, document, citation);
      if (resolved?.by !== 'number') return [];
      const { document: target } = resolved;
      const stranger = citation.name === undefined ? undefined : strangerIn(citation.name, target);
      if (stranger !== undefined)
        return [{ span: citation.span, message: { key: 'rule.identity.party', args: [stranger, namesOf(target)] } }];
      const cause = citation.name === undefined ? undefined : otherCause(citation.name, target);
      if (cause !== undefined)
        return [
          { span: citation.span, message: { key: 'rule.identity.cause', args: [cause, target.reading.meta.cause!] } },
        ];
      const contradicted = corpus.jurisdiction.doubtOfCaseNumber(citation.caseNumber, citation.court) !== undefined;
      if (!citation.court || contradicted || !otherCourt(citation.court, target)) return [];
      const args = [citation.court, target.reading.meta.court!];
      return [{ span: citation.span, message: { key: 'rule.identity.court', args } }];
    }),
};

const redaction = /[某×Xx*＊○〇□甲乙丙丁]/;
/** A name shorter than this is a short form that many could bear. */
const shortest = 3;

/** A name in 甲诉乙…案 that no party of the decision bears. */
function strangerIn(name: string, { reading: { parties } }: DecisionDocument): string | undefined {
  const sides = sidesOf(name);
  const known = parties.flatMap((party) => [party.name, ...party.aliases]);
  if (!sides || known.length === 0 || parties.some((party) => redaction.test(party.name))) return undefined;
  return [...sides[0], sides[1]].find(
    (one) => one.length >= shortest && !redaction.test(one) && !known.some((whole) => isSubsequence(one, whole)),
  );
}

function otherCause(name: string, { reading: { meta } }: DecisionDocument): string | undefined {
  const stated = /([\u4e00-\u9fff]{2,14}纠纷)案$/.exec(name)?.[1];
  if (!stated || !meta.cause) return undefined;
  const shared = containment(bigrams(stated.replace('纠纷', '')), bigrams(meta.cause.replace('纠纷', '')));
  return shared === 0
    ? (/(?:公司|[厂局院行店部社])([\u4e00-\u9fff]{2,12}纠纷)$/.exec(stated)?.[1] ?? stated)
    : undefined;
}

function otherCourt(court: string, { reading: { meta } }: DecisionDocument): boolean {
  const own = [meta.court, ...(meta.courtAliases ?? [])].filter((one) => one !== undefined);
  return (
    own.length > 0 &&
    court.endsWith('法院') &&
    court !== '法院' &&
    !own.some((one) => isSubsequence(court, one) || isSubsequence(one, court))
  );
}

function namesOf({ reading: { parties } }: DecisionDocument): string {
  return parties.map((party) => party.name).join('、');
}
