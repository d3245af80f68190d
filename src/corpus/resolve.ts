import type { Pin } from '../model/authority';
import { isCited, type Citation, type NormCitation } from '../model/citation';
import type { PartyRole } from '../model/decision';
import type { Provision } from '../model/statute';
import { numeralValue } from '../text/numerals';
import type { Span } from '../text/span';
import { isSpelledNumber, maybeCalled, maybeNumbered, readCaseName, type CaseName } from './case-name';
import { withoutCopies, withoutCopiesOfEach } from './copies';
import type { Corpus, DecisionDocument, StatuteDocument } from './corpus';
import { isDecision } from './corpus';
import { citationMeant } from './quoted-version';
import type { CorpusDocument } from './document';

/** By what a decision was found for a citation; anything but the number is a guess. */
export type FoundBy = 'number' | 'name' | 'parties';

/** A decision found for a citation, and by what. */
export interface ResolvedCase {
  readonly document: DecisionDocument;
  readonly by: FoundBy;
}

/** The decisions of a matter that a citation may mean: one is found, of several none is chosen. */
export interface FittingCases {
  readonly documents: readonly DecisionDocument[];
  readonly by: FoundBy;
}

/** The decision of the same matter that a citation means; nothing where two would do. */
export function resolveCase(corpus: Corpus, from: CorpusDocument, citation: Citation): ResolvedCase | undefined {
  const { documents, by } = fittingCases(corpus, from, citation);
  return documents.length === 1 ? { document: documents[0]!, by } : undefined;
}

/** All decisions of the same matter that fit a citation. One that gives a number is found by that number or not at all. */
export function fittingCases(corpus: Corpus, from: CorpusDocument, citation: Citation): FittingCases {
  return corpus.fitting.of(from, citation, () => fittingNow(corpus, from, citation));
}

function fittingNow(corpus: Corpus, from: CorpusDocument, citation: Citation): FittingCases {
  const others = (documents: readonly DecisionDocument[]): DecisionDocument[] =>
    documents.filter(({ uri }) => uri !== from.uri && uri !== from.aside?.of);
  const keys = corpus.keysOf(citation);
  if (keys.length > 0)
    return {
      documents: withoutCopies(
        others([...new Set(keys.flatMap((key) => corpus.decisionsByNumber(key, from.matter)))]),
        citation.kind === 'case' ? citation.documentType : undefined,
      ),
      by: 'number',
    };
  if (!isCited(citation) || !citation.name) return { documents: [], by: 'name' };
  const named = others(corpus.decisionsByName(citation.name, from.matter));
  if (named.length > 0) return { documents: withoutCopies(named, undefined), by: 'name' };
  const { name } = citation;
  const decisions = others(corpus.inMatter(from.matter).filter(isDecision));
  if (isSpelledNumber(name)) {
    const numbered = decisions.filter(({ reading }) =>
      reading.meta.caseNumbers.some((one) => maybeNumbered(name, one)),
    );
    return { documents: withoutCopies(numbered, undefined), by: 'name' };
  }
  const sides = readCaseName(name);
  if (!sides) return { documents: [], by: 'parties' };
  return {
    documents: withoutCopiesOfEach(
      corpus,
      decisions.filter((document) => fits(document, sides)),
    ),
    by: 'parties',
  };
}

const claimants = new Set<PartyRole>(['plaintiff', 'appellant', 'applicant', 'prosecutor', 'private-prosecutor']);
const respondents = new Set<PartyRole>(['defendant', 'appellee', 'respondent', 'accused']);

/** Every claimant named is a party of the one side, the respondent one of the other. */
function fits(document: DecisionDocument, { claimants: left, respondent }: CaseName): boolean {
  const { parties } = document.reading;
  const stands = (name: string, roles: ReadonlySet<PartyRole>): boolean =>
    parties.some(
      (party) => roles.has(party.role) && [party.name, ...party.aliases].some((whole) => maybeCalled(name, whole)),
    );
  return stands(respondent, respondents) && left.every((name) => stands(name, claimants));
}

/** The text of the provision that a citation means. */
export interface ResolvedProvision {
  readonly document: StatuteDocument;
  /** Absent where the file does not hold the article. */
  readonly provision?: Provision;
  /** Where its text stands: of a range, from its first provision to its last. */
  readonly span?: Span;
  /** Whether the level asked for was found, not only the article above it. */
  readonly exact: boolean;
  /** Whether the version is the one that the citation means, or the only one at hand for a citation that names none. */
  readonly version: 'meant' | 'unknown';
}

/** The provision of the version meant; another version is never put in its place. */
export function resolveProvision(
  corpus: Corpus,
  from: CorpusDocument,
  cited: NormCitation,
): ResolvedProvision | undefined {
  const citation = citationMeant(corpus, from, cited);
  if (!citation.law) return undefined;
  const held = corpus.statutesOf(citation.law, from.matter);
  const version = versionMeant(citation);
  const meant = version === undefined ? [] : held.filter((document) => isOf(version, document));
  const undated = held.filter(({ reading }) => reading.statute.version === undefined);
  const possible = meant.length > 0 ? meant : version === undefined ? held : undated;
  const chosen = theOne(corpus, possible, citation.pin);
  if (!chosen) return undefined;
  const found = citation.pin === undefined ? undefined : provisionOf(corpus, chosen, citation.pin);
  return { document: chosen, exact: false, ...found, version: meant.length > 0 ? 'meant' : 'unknown' };
}

/**
 * Of several files the one to show: a law may lie in a folder in pieces (民法典 in eight files) or in two copies of one
 * text, but of two different texts none is chosen.
 */
function theOne(corpus: Corpus, files: readonly StatuteDocument[], pin: Pin | undefined): StatuteDocument | undefined {
  const [first, ...others] = files;
  if (!first || others.length === 0) return first;
  const { version } = first.reading.statute;
  if (others.some(({ reading }) => reading.statute.version !== version)) return undefined;
  const words = new Map<string, StatuteDocument>();
  for (const file of files) {
    const found = pin === undefined ? undefined : corpus.jurisdiction.provisionAt(file.reading.statute.provisions, pin);
    if (found) words.set(file.folded.slice(...found.provision.span).replace(/\s/g, ''), file);
  }
  if (words.size === 1) return [...words.values()][0];
  return words.size === 0 && version !== undefined ? first : undefined;
}

/** The date of the version that a citation means, or its year where the text gives one of a law that we do not know. */
export function versionMeant({ version, versionStated }: NormCitation): string | undefined {
  if (version !== undefined) return version;
  const year = /[12]\d{3}|[一二][九〇零一二三四五六七八]{3}/.exec(versionStated ?? '')?.[0];
  return year === undefined ? undefined : String(numeralValue(year) ?? year);
}

/** Whether a text of a law is of the version meant: adopted or, where only a year is stated, in force since then. */
function isOf(version: string, { reading: { statute } }: StatuteDocument): boolean {
  return [statute.version, statute.effectiveFrom].some(
    (date) => date !== undefined && (date === version || (version.length === 4 && date.startsWith(version))),
  );
}

function provisionOf(
  corpus: Corpus,
  document: StatuteDocument,
  pin: Pin,
): { provision: Provision; span: Span; exact: boolean } | undefined {
  const { provisions } = document.reading.statute;
  const first = corpus.jurisdiction.provisionAt(provisions, pin);
  if (!first) return undefined;
  const { provision, exact } = first;
  const end = endOfRange(pin);
  if (end === undefined) return { provision, span: provision.span, exact };
  const last = corpus.jurisdiction.provisionAt(provisions, end);
  if (!last) return { provision, span: provision.span, exact: false };
  return { provision, span: [provision.span[0], last.provision.span[1]], exact: exact && last.exact };
}

/** 12.2.1~3 ends in 12.2.3, 213~219-1 in 219-1; `undefined` for what is no range. */
function endOfRange(pin: Pin): Pin | undefined {
  const [first = '', last] = pin.split('~');
  if (last === undefined) return undefined;
  return first.slice(0, Math.max(first.lastIndexOf('.'), first.lastIndexOf('/')) + 1) + last;
}
