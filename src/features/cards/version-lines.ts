import type { NormCitation } from '../../model/citation';
import { muted, text, type Line } from '../card';
import type { Phrases } from '../phrases';

/** Which text of a law a citation means, why that one, and which others it may mean; what was inferred says so. */
export function versionLines(citation: NormCitation, phrases: Phrases): Line[] {
  const { version, versionBasis, versionStated, candidates } = citation;
  if (version && versionBasis === 'stated')
    return [[text(phrases.get('version.stated', year(version), versionStated ?? phrases.get('version.by.stated')))]];
  if (version) {
    const others = othersLine(citation, phrases);
    return [
      [text(phrases.get('version.inferred', year(version))), muted(` · ${basis(citation, phrases)}`)],
      ...(others === undefined ? [] : [[muted(others)]]),
    ];
  }
  if (versionStated)
    return [
      [
        text(phrases.get('version.statedUnknown', versionStated)),
        ...(candidates.length > 1 ? [muted(` · ${phrases.get('version.candidates', years(candidates))}`)] : []),
      ],
    ];
  return citation.law ? [[muted(phrases.get('version.none'))]] : [];
}

function basis({ versionBasis, versionRule, versionTime }: NormCitation, phrases: Phrases): string {
  if (versionRule === 'step')
    return phrases.get(versionBasis === 'decision-date' ? 'version.by.stepDecided' : 'version.by.stepDated');
  if (versionBasis !== 'act-date' || !versionTime) return phrases.get(`version.by.${versionBasis}`);
  const { from, to, told } = versionTime;
  const when = from === to ? phrases.date(from) : phrases.get('version.fromTo', phrases.date(from), phrases.date(to));
  return phrases.get('version.byActs', when, phrases.get(`version.told.${told}`));
}

/** What the time of the act leaves open: the milder of two texts, or several that governed acts which went on. */
function othersLine({ versionBasis, versionRule, candidates }: NormCitation, phrases: Phrases): string | undefined {
  if (versionBasis !== 'act-date' || candidates.length < 2) return undefined;
  return phrases.get(versionRule === 'milder' ? 'version.milder' : 'version.acrossTexts', years(candidates));
}

function years(dates: readonly string[]): string {
  return [...new Set(dates.map(year))].sort().join(' / ');
}

function year(date: string): string {
  return date.slice(0, 4);
}
