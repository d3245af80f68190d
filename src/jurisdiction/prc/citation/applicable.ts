import type { IsoDate, LawTitle } from '../../../model/authority';
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
  const known = new Map<LawTitle, readonly IsoDate[]>();
  const latest = (title: LawTitle): readonly IsoDate[] => {
    let dates = known.get(title);
    if (!dates) {
      const law = lexicon.find(title)?.law;
      known.set(title, (dates = law ? inForce(law, decidedOn).reverse().slice(0, mostCandidates) : []));
    }
    return dates;
  };
  return citations.map((citation) => {
    if (!isNorm(citation) || !citation.law || citation.version || citation.versionStated) return citation;
    const candidates = latest(citation.law);
    const [version] = candidates;
    return version ? { ...citation, version, versionBasis: 'decision-date', candidates } : citation;
  });
}

/** Older versions than these are hardly ever meant. */
const mostCandidates = 3;

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
