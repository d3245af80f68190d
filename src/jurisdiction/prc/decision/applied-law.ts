import type { IsoDate, LawTitle } from '../../../model/authority';
import { isNorm, type Citation } from '../../../model/citation';
import { overlaps } from '../../../text/span';
import type { SpokenUnit } from '../outline/sections';

/** 本案应适用‸2017年修订的《反不正当竞争法》; 不应适用, 不再适用 are the contrary. */
const applies =
  /(?:本案|[故仍均须]|因此|据此|应当?|依法|予以)[^。;；《》]{0,16}适用(?:的法律)?[是为于]?[^。;；《》]{0,14}$/;
const denies = /[不非无未][^。,，;；《》]{0,4}适用[^。,，;；《》]{0,14}$/;

/**
 * The text of a law that the court says it applies: 本案应适用修正前的《…法》. It then means that text wherever it cites the
 * law without a word on the version. Nothing for a law of which it says so of two texts.
 */
export function appliedLaw(
  folded: string,
  units: readonly SpokenUnit[],
  stated: readonly Citation[],
): Map<LawTitle, { version: IsoDate; words: string }> {
  if (stated.length === 0) return new Map();
  const found = new Map<LawTitle, { version: IsoDate; words: string } | null>();
  const spoken = units.filter(({ role, speaker }) => role === 'reasoning' && speaker === 'court');
  for (const citation of stated) {
    if (!isNorm(citation) || !citation.law || !citation.version || citation.versionBasis !== 'stated') continue;
    const at = (citation.nameSpan ?? citation.span)[0];
    const unit = spoken.find(({ span }) => overlaps(span, citation.span));
    if (!unit) continue;
    const before = folded.slice(Math.max(unit.span[0], at - 60), at);
    if (!applies.test(before) || denies.test(before)) continue;
    const known = found.get(citation.law);
    if (known === undefined)
      found.set(citation.law, { version: citation.version, words: citation.versionStated ?? citation.version });
    else if (known && known.version !== citation.version) found.set(citation.law, null);
  }
  return new Map([...found].flatMap(([law, one]) => (one ? [[law, one] as const] : [])));
}
