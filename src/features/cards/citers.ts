import { isNorm, type NormCitation } from '../../model/citation';
import type { SectionRole } from '../../model/outline';
import { touches, type Span } from '../../text/span';
import type { Corpus } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import { provisionsMeet } from '../../corpus/same-provision';
import { muted, text, type CardCommand, type Inline, type Line } from '../card';
import { isComparable } from '../compare';
import { sectionNameIn } from '../labels';
import type { Phrases } from '../phrases';

/** 本文：原告主张 1 · 本院认为 2｜本文件夹：3 份裁判文书、1 份律师文书. */
export function citers(corpus: Corpus, document: CorpusDocument, citation: NormCitation, phrases: Phrases): Line[] {
  if (!citation.law) return [];
  const { law, pin: asked } = citation;
  const here = document.reading.citations
    .filter(isNorm)
    .filter(({ law: cited, pin }) => cited === law && (asked === undefined || (!!pin && provisionsMeet(pin, asked))))
    .map(({ span }) => span);
  const kinds = corpus.citing(law, asked, document.matter).map(({ kind }) => kind);
  const counts = (['judgment', 'brief'] as const)
    .map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => phrases.get(`count.${kind}`, count));
  const command = (words: string, name: CardCommand): Inline => ({
    kind: 'command',
    text: words,
    command: name,
    args: [document.uri, citation.span[0]],
  });
  const line: Line = [
    muted(phrases.get('card.here')),
    muted(inThisText(document, here, phrases)),
    ...(counts.length > 0 ? [muted(`  ｜  ${phrases.get('card.inFolder')}${phrases.list(counts)}`)] : []),
    ...(isComparable(corpus, document, citation)
      ? [text('  '), command(phrases.get('card.compare'), 'glossator.compareVersions')]
      : []),
    text('  '),
    command(phrases.get('card.allCitations'), 'glossator.showReferences'),
  ];
  return [line];
}

/** Who cites it here, by whose words: in a decision by section, elsewhere by number. */
function inThisText(document: CorpusDocument, spans: readonly Span[], phrases: Phrases): string {
  const { reading } = document;
  if (reading.kind !== 'judgment') return phrases.get('count.times', spans.length);
  const byRole = new Map<SectionRole, number>();
  for (const span of spans) {
    const role = reading.sections.find((section) => touches(section.span, span[0]))?.role ?? 'noise';
    byRole.set(role, (byRole.get(role) ?? 0) + 1);
  }
  return [...byRole].map(([role, count]) => `${sectionNameIn(reading, role, phrases)} ${count}`).join(' · ');
}
