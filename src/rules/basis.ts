import type { CorpusDocument } from '../corpus/document';
import type { Citation } from '../model/citation';
import { covers } from '../text/span';

/** The list of authorities on which a decision rests: what stands in its 依照…判决如下, list by list. */
export function basisOf({ reading }: CorpusDocument): Citation[][] {
  if (reading.kind !== 'judgment') return [];
  return reading.sections
    .filter((section) => section.part === 'basis' && section.speaker === 'court')
    .map((section) => reading.citations.filter((citation) => covers(section.span, citation.span)));
}
