import { standings } from '../../model/corrected';
import { correctedKinds, type Correction } from '../../model/correction';
import type { PartyRole } from '../../model/decision';
import type { HoldingKind, HoldingLevel, HoldingType, Outcome } from '../../model/holding';
import type { Adoption, SectionPart, SectionRole, Speaker } from '../../model/outline';

/** All words of a vocabulary, in the order in which they are offered; one that is left out does not compile. */
function wordsOf<T extends string>(words: Readonly<Record<T, true>>): readonly T[] {
  return Object.keys(words) as T[];
}

export const sectionRoles = wordsOf<SectionRole>({
  ...{ heading: true, parties: true, procedure: true, claims: true, defence: true, 'lower-court': true, facts: true },
  ...{ reasoning: true, disposition: true, costs: true, 'appeal-rights': true, signature: true },
  ...{ 'statutes-appendix': true, keywords: true, gist: true, commentary: true, noise: true },
});
export const sectionParts = wordsOf<SectionPart>({
  ...{ charge: true, 'prosecutor-opinion': true, 'third-party': true, counterclaim: true, evidence: true },
  ...{ 'issue-statement': true, basis: true, notices: true },
});
export const speakers = wordsOf<Speaker>({
  ...{ court: true, 'lower-court': true, plaintiff: true, defendant: true, 'third-party': true, prosecutor: true },
  ...{ accused: true, counsel: true, witness: true, reporter: true, 'judge-extrajudicially': true },
});
export const adoptions = wordsOf<Adoption>({ yes: true, no: true, unknown: true });
export const partyRoles = wordsOf<PartyRole>({
  ...{ plaintiff: true, defendant: true, appellant: true, appellee: true, applicant: true, respondent: true },
  ...{ 'third-party': true, prosecutor: true, accused: true, victim: true, 'private-prosecutor': true },
  ...{ 'incidental-plaintiff': true, 'incidental-defendant': true, 'enforcement-applicant': true },
  ...{ 'enforcement-respondent': true, objector: true },
});
export const holdingKinds = wordsOf<HoldingKind>({ reasoned: true, disposition: true, gist: true });
export const holdingLevels = wordsOf<HoldingLevel>({ main: true, subsidiary: true, quantum: true });
export const holdingTypes = wordsOf<HoldingType>({
  ...{ application: true, rule: true, 'claim-result': true, sentencing: true, evidence: true },
});
export const outcomes = wordsOf<Outcome>({
  ...{ 'for-claimant': true, 'against-claimant': true, mixed: true, neutral: true },
});

/** Whether this version can apply a correction: one of a later version may speak of what this one does not know. */
export function isUnderstood(correction: Correction): boolean {
  const has = (words: readonly string[], word: string): boolean => words.includes(word);
  const may = (words: readonly string[], word: string | undefined): boolean => word === undefined || has(words, word);
  if (!has(correctedKinds, correction.of)) return false;
  if (correction.is === 'rejected') return true;
  if (!has(standings, correction.is)) return false;
  switch (correction.of) {
    case 'issue':
      return true;
    case 'party':
      return has(partyRoles, correction.role);
    case 'section':
      return (
        has(sectionRoles, correction.role) &&
        may(sectionParts, correction.part) &&
        may(speakers, correction.speaker) &&
        may(adoptions, correction.adopted)
      );
    case 'holding':
      return (
        has(holdingKinds, correction.kind) &&
        has(holdingLevels, correction.level) &&
        has(holdingTypes, correction.type) &&
        has(outcomes, correction.outcome)
      );
  }
}
