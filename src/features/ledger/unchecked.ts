import type { CorpusDocument } from '../../corpus/document';
import type { ShownState } from './ledger';

/** What cards say of a brief that nobody has checked anything in: for that no source has to be looked at. */
export function unchecked({ reading }: CorpusDocument): ShownState[] {
  if (reading.kind !== 'brief') return [];
  const { citations, quotations } = reading;
  const items: ShownState['item'][] = [
    ...citations.map((citation) => ({ span: citation.span, citation })),
    ...quotations.map(({ span, citation }) => ({
      span,
      ...(citation !== undefined && { citation: citations[citation]! }),
    })),
  ];
  return items.map((item) => ({ item, state: 'unchecked', by: [], lapsed: [] }));
}
