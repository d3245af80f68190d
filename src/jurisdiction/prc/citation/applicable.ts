import type { IsoDate } from '../../../model/authority';
import { isNorm, type Citation } from '../../../model/citation';
import type { Law } from '../../../model/law';
import type { Lexicon } from '../lexicon/lexicon';

/**
 * Fills in which version a citation means where the text does not state one: the last adopted before the decision. A
 * guess and the last resort: substantive law follows the time of the act, which a text seldom tells in a form to rely on.
 */
export function versionsByDate(
  citations: readonly Citation[],
  decidedOn: IsoDate | undefined,
  lexicon: Lexicon,
): Citation[] {
  if (!decidedOn) return [...citations];
  return citations.map((citation) => {
    if (!isNorm(citation) || !citation.law || citation.version || citation.versionStated) return citation;
    const law = lexicon.find(citation.law)?.law;
    const before = law ? inForce(law, decidedOn) : [];
    const version = before.at(-1);
    if (!version) return citation;
    return { ...citation, version, versionBasis: 'decision-date', candidates: [...before].reverse().slice(0, 3) };
  });
}

/** The versions in force by a date; one whose day of force is unknown counts from its adoption. */
function inForce(law: Law, on: IsoDate): IsoDate[] {
  const last = law.versions.at(-1);
  return law.versions
    .filter((version) => {
      const since = version.effectiveFrom ?? (version === last ? law.effectiveFrom : undefined) ?? version.adopted;
      return since <= on;
    })
    .map((version) => version.adopted);
}
