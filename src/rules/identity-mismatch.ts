import { accusedIn, maybeCalled, readCaseName } from '../corpus/case-name';
import type { DecisionDocument } from '../corpus/corpus';
import { resolveCase } from '../corpus/resolve';
import type { Jurisdiction } from '../jurisdiction/jurisdiction';
import { isCited, type CaseCitation, type SeriesCitation } from '../model/citation';
import type { DecisionReading } from '../model/reading';
import { isSubsequence } from '../text/similarity';
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
      if (!isCited(citation)) return [];
      const resolved = resolveCase(corpus, document, citation);
      if (resolved?.by !== 'number') return [];
      const { document: target } = resolved;
      const { cause, persons } = disputeNamed(corpus.jurisdiction, citation, target.reading);
      const stranger = strangerIn(persons, target);
      if (stranger !== undefined)
        return [{ span: citation.span, message: { key: 'rule.identity.party', args: [stranger, namesOf(target)] } }];
      if (cause !== undefined && isOther(corpus.jurisdiction, cause, target))
        return [
          { span: citation.span, message: { key: 'rule.identity.cause', args: [cause, target.reading.meta.cause!] } },
        ];
      if (citation.kind !== 'case' || citation.caseNumber === undefined) return [];
      const contradicted = corpus.jurisdiction.doubtOfCaseNumber(citation.caseNumber, citation.court) !== undefined;
      if (!citation.court || contradicted || !otherCourt(citation.court, target)) return [];
      const args = [citation.court, target.reading.meta.court!];
      return [{ span: citation.span, message: { key: 'rule.identity.court', args } }];
    }),
};

const redaction = /[某×Xx*＊○〇□甲乙丙丁]/;
/** A name shorter than this is a short form that many could bear. */
const shortest = 3;

/** What a citation says of its dispute. */
interface Dispute {
  readonly persons: readonly string[];
  readonly cause?: string;
}

function disputeNamed(
  jurisdiction: Jurisdiction,
  citation: CaseCitation | SeriesCitation,
  { parties }: DecisionReading,
): Dispute {
  const { name } = citation;
  const stated = citation.kind === 'case' ? citation.cause : undefined;
  if (name === undefined) return { persons: [], ...(stated !== undefined && { cause: stated }) };
  const sides = readCaseName(name);
  const words = name.replace(/(?:一|再审)?案$/, '');
  const known = jurisdiction.knownCauseAtEnd(words);
  const cause = stated ?? known?.name ?? (sides?.cause?.endsWith('纠纷') ? sides.cause : undefined);
  const suing = sides ? [...sides.claimants, sides.respondent].filter((one) => one.length >= shortest) : [];
  const isAccused = (one: string): boolean => parties.some((party) => party.name === one);
  const persons = known?.name.endsWith('罪') ? accusedIn(words.slice(0, known.start), isAccused) : suing;
  return { persons, ...(cause !== undefined && { cause }) };
}

/** A name that no party of the decision bears and that stands nowhere in its text. */
function strangerIn(
  persons: readonly string[],
  { folded, reading: { parties } }: DecisionDocument,
): string | undefined {
  const known = parties.flatMap((party) => [party.name, ...party.aliases]);
  if (known.length === 0 || parties.some(({ name, role }) => role !== 'victim' && redaction.test(name)))
    return undefined;
  return persons.find(
    (one) => !redaction.test(one) && !known.some((whole) => maybeCalled(one, whole)) && !folded.includes(one),
  );
}

/** A cause that the decision itself names somewhere may be another name of its own. */
function isOther(jurisdiction: Jurisdiction, cause: string, { folded, reading: { meta } }: DecisionDocument): boolean {
  return meta.cause !== undefined && jurisdiction.areOtherCauses(cause, meta.cause) && !folded.includes(cause);
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
