import type { IsoDate } from '../../model/authority';
import type { NormCitation } from '../../model/citation';
import type { Law, LawVersion } from '../../model/law';
import type { Corpus } from '../../corpus/corpus';
import { muted, type Line } from '../card';
import type { Phrases } from '../phrases';

/** The dates of the text that a citation means, where the table of laws has that text. */
export function datesLines(corpus: Corpus, { law: title, version }: NormCitation, phrases: Phrases): Line[] {
  const law = title === undefined ? undefined : corpus.jurisdiction.law(title)?.law;
  const dates = law && version ? versionDates(law, version, phrases) : undefined;
  return dates === undefined ? [] : [[muted(dates)]];
}

/**
 * When a text of a law was adopted and promulgated and from when to when it was or is in force: 2019年4月23日通过并公布 ·
 * 2019年4月23日至2025年10月14日施行. What is not known is said to be unknown. `undefined` for a text that the table of laws
 * does not have.
 */
export function versionDates(law: Law, version: IsoDate, phrases: Phrases): string | undefined {
  const at = law.versions.findIndex(({ adopted }) => adopted === version);
  const text = law.versions[at];
  if (!text) return undefined;
  const next = law.versions[at + 1];
  return `${made(text, phrases)} · ${inForce(law, text, next, phrases)}`;
}

function made({ adopted, promulgated }: LawVersion, phrases: Phrases): string {
  const day = phrases.date(adopted);
  if (promulgated === undefined) return phrases.get('version.adoptedOnly', day);
  return promulgated === adopted
    ? phrases.get('version.madeOnOneDay', day)
    : phrases.get('version.made', day, phrases.date(promulgated));
}

function inForce(law: Law, text: LawVersion, next: LawVersion | undefined, phrases: Phrases): string {
  const from = text.effectiveFrom ?? (next ? undefined : law.effectiveFrom);
  if (from === undefined) return phrases.get('version.forceUnknown');
  const until = next ? next.effectiveFrom : law.repealed?.on;
  if (until !== undefined)
    return phrases.get('version.forceFromTo', phrases.date(from), phrases.date(dayBefore(until)));
  return phrases.get(next ? 'version.forceUntilUnknown' : 'version.forceFrom', phrases.date(from));
}

function dayBefore(date: IsoDate): IsoDate {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
