import type { Correction, SectionSaid } from '../../model/correction';
import type { Section, SectionRole } from '../../model/outline';
import { lengthOf, overlaps, trimmed, type Span } from '../../text/span';
import { marks, type Stating } from './things';
import type { Counting, Dispute } from './weigh';

type SectionCorrection = Stating<Extract<Correction, { readonly of: 'section' }>>;

/** Sections as people say that they are: each correction is written over what stood at its passage, so that they still cover all. */
export function correctSections(
  text: string,
  sections: readonly Section[],
  corrections: readonly Counting<SectionCorrection>[],
  disputes: readonly Dispute[],
): readonly Section[] {
  const corrected = corrections.reduce((before, one) => written(text, before, one), sections);
  return corrected.map((section) => {
    const dispute = disputes.find(({ span }) => overlaps(span, section.span));
    return dispute && !section.corrected ? { ...section, disputed: dispute.disputed } : section;
  });
}

function written(
  text: string,
  sections: readonly Section[],
  { span, correction, ...rest }: Counting<SectionCorrection>,
): readonly Section[] {
  const own: Section = { ...saidOf(correction), span, confidence: 1, ...marks({ span, correction, ...rest }) };
  const left = (section: Section, part: Span): Section[] =>
    lengthOf(trimmed(text, part)) > 0 ? [{ ...section, span: part }] : [];
  const result = sections.flatMap((section) => {
    if (!overlaps(section.span, span)) return [section];
    const [start, end] = section.span;
    return [
      ...(start < span[0] ? left(section, [start, span[0]]) : []),
      ...(end > span[1] ? left(section, [span[1], end]) : []),
    ];
  });
  return [...result, own].sort((a, b) => a.span[0] - b.span[0]);
}

function saidOf({ of: _of, is: _is, together: _together, ...said }: SectionCorrection): SectionSaid {
  return said;
}

/** Parts whose words are never a conclusion of the court. */
const never: ReadonlySet<SectionRole> = new Set([
  ...(['heading', 'parties', 'procedure', 'claims', 'defence', 'lower-court', 'costs', 'appeal-rights'] as const),
  ...(['signature', 'statutes-appendix', 'keywords', 'commentary', 'noise'] as const),
]);

/** Whether a person has said that what stands at an offset is a part of which no words are a conclusion of this court. */
export function isSaidToBeAnothers(sections: readonly Section[], offset: number): boolean {
  const section = sections.find(({ span }) => span[0] <= offset && offset < span[1]);
  return section?.corrected !== undefined && never.has(section.role);
}
