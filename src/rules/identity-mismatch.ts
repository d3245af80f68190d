import type { DecisionDocument } from '../corpus/corpus';
import { maybeCalled, readCaseName, type CaseName } from '../corpus/case-name';
import { resolveCase } from '../corpus/resolve';
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
      const name = citation.name === undefined ? undefined : readCaseName(citation.name);
      const stranger = name && strangerIn(name, target);
      if (stranger !== undefined)
        return [{ span: citation.span, message: { key: 'rule.identity.party', args: [stranger, namesOf(target)] } }];
      const cause = name && otherCause(name, target);
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
function strangerIn(
  { claimants, respondent }: CaseName,
  { reading: { parties } }: DecisionDocument,
): string | undefined {
  const known = parties.flatMap((party) => [party.name, ...party.aliases]);
  if (known.length === 0 || parties.some((party) => redaction.test(party.name))) return undefined;
  return [...claimants, respondent].find(
    (one) => one.length >= shortest && !redaction.test(one) && !known.some((whole) => maybeCalled(one, whole)),
  );
}

function otherCause({ cause }: CaseName, { reading: { meta } }: DecisionDocument): string | undefined {
  if (!cause?.endsWith('纠纷') || !meta.cause) return undefined;
  const plain = (words: string): Set<number> => bigrams(words.replace('纠纷', ''));
  return containment(plain(cause), plain(meta.cause)) === 0 ? cause : undefined;
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

function namesOf({ reading: { parties } }: DecisionDocument): string[] {
  return parties.map((party) => party.name);
}
