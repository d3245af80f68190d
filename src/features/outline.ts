import type { SectionRole } from '../model/outline';
import type { Provision } from '../model/statute';
import { Lines } from '../text/lines';
import { covers, trimmed, type Span } from '../text/span';
import { isDecision, isStatute, type Corpus, type DecisionDocument, type StatuteDocument } from '../corpus/corpus';
import type { CorpusDocument, Uri } from '../corpus/document';
import { holdingLabel, languageOf, sectionNameIn, wordsOf } from './labels';
import { openingWords } from './card';
import type { Phrases } from './phrases';

/** An entry of the outline, for breadcrumbs and the outline view. */
export interface OutlineEntry {
  readonly name: string;
  readonly detail: string;
  readonly kind: 'section' | 'issue' | 'holding' | 'order' | 'chapter' | 'article' | 'heading';
  readonly span: Span;
  readonly extent: Span;
  readonly children: readonly OutlineEntry[];
}

/** The parts of a document as its reader would list them. */
export function outlineOf(corpus: Corpus, uri: Uri, phrases: Phrases): OutlineEntry[] {
  const document = corpus.document(uri);
  if (!document) return [];
  if (isDecision(document)) return decisionOutline(document, phrases);
  if (isStatute(document)) return statuteOutline(corpus, document, document.reading.statute.provisions, phrases);
  return headingOutline(document);
}

function decisionOutline(document: DecisionDocument, phrases: Phrases): OutlineEntry[] {
  const { issues, holdings } = document.reading;
  return partsOf(document)
    .filter((section) => section.role !== 'noise')
    .map((section) => {
      const inside: OutlineEntry[] = [
        ...issues
          .filter((issue) => covers(section.span, issue.span))
          .map((issue) => entry('issue', wordsOf(document, issue.span), '', issue.span)),
        ...holdings
          .filter((holding) => holding.level === 'main' && covers(section.span, holding.span))
          .map((holding) =>
            entry(
              holding.kind === 'disposition' ? 'order' : 'holding',
              holdingLabel(document, holding),
              '',
              holding.span,
            ),
          ),
      ];
      inside.sort((a, b) => a.span[0] - b.span[0]);
      return {
        ...entry(
          'section',
          sectionNameIn(document.reading, section.role, phrases),
          openingWords(wordsOf(document, section.span), 30),
          section.span,
        ),
        span: firstLine(document, section.span),
        children: withoutNesting(inside),
      };
    });
}

interface Part {
  readonly role: SectionRole;
  readonly span: Span;
}

/** The parts as a reader tells them apart: sections of one role that follow each other are one. */
function partsOf({ reading: { sections } }: DecisionDocument): Part[] {
  const result: Part[] = [];
  for (const { role, span } of sections) {
    const last = result.at(-1);
    if (last?.role === role) result[result.length - 1] = { role, span: [last.span[0], span[1]] };
    else result.push({ role, span });
  }
  return result;
}

function entry(kind: OutlineEntry['kind'], name: string, detail: string, span: Span): OutlineEntry {
  return { kind, name: openingWords(name, 48) || '…', detail, span, extent: span, children: [] };
}

/** Siblings of an outline must not overlap: the first of two that do stands. */
function withoutNesting(entries: readonly OutlineEntry[]): OutlineEntry[] {
  const result: OutlineEntry[] = [];
  for (const one of entries) if ((result.at(-1)?.extent[1] ?? -1) <= one.extent[0]) result.push(one);
  return result;
}

function statuteOutline(
  corpus: Corpus,
  document: StatuteDocument,
  provisions: readonly Provision[],
  phrases: Phrases,
): OutlineEntry[] {
  const language = languageOf(phrases);
  return provisions
    .filter((provision) => !['paragraph', 'item', 'subitem'].includes(provision.level))
    .map((provision) => ({
      kind: provision.level === 'article' ? 'article' : 'chapter',
      name: [
        corpus.jurisdiction.pinInWords(provision.pin.slice(provision.pin.lastIndexOf('/') + 1), language),
        provision.title,
      ]
        .filter(Boolean)
        .join(' '),
      detail:
        provision.level === 'article'
          ? openingWords(
              wordsOf(document, provision.span).replace(/^\**第\S{1,9}条(?:之[一二三四五六七八九十])?\**\s?/, ''),
              24,
            )
          : '',
      span: firstLine(document, provision.span),
      extent: provision.span,
      children: statuteOutline(corpus, document, provision.children, phrases),
    }));
}

function firstLine(document: CorpusDocument, span: Span): Span {
  const end = document.text.indexOf('\n', span[0]);
  return [span[0], end === -1 ? span[1] : Math.min(end, span[1])];
}

function headingOutline(document: CorpusDocument): OutlineEntry[] {
  const roots: OutlineEntry[] = [];
  const open: { level: number; children: OutlineEntry[] }[] = [];
  for (const heading of document.reading.headings) {
    const children: OutlineEntry[] = [];
    const made: OutlineEntry = {
      kind: 'heading',
      name: heading.title || '…',
      detail: '',
      span: heading.span,
      extent: heading.extent,
      children,
    };
    while (open.length > 0 && open.at(-1)!.level >= heading.level) open.pop();
    (open.at(-1)?.children ?? roots).push(made);
    open.push({ level: heading.level, children });
  }
  return roots;
}

/**
 * What can be folded: the same parts, those of more than one line, without the blank lines at their ends. `lineAt`
 * tells the line of an offset as it is shown.
 */
export function foldsOf(corpus: Corpus, uri: Uri, lineAt?: (offset: number) => number): Span[] {
  const document = corpus.document(uri);
  if (!document) return [];
  const lines = lineAt ? undefined : new Lines(document.text);
  const line = lineAt ?? ((offset: number) => lines!.lineAt(offset));
  const spans: Span[] = [];
  if (isDecision(document)) spans.push(...partsOf(document).map((part) => part.span));
  else if (isStatute(document)) collect(document.reading.statute.provisions, spans);
  else spans.push(...document.reading.headings.map((heading) => heading.extent));
  return spans
    .map((span) => trimmed(document.text, span))
    .filter(([start, end]) => end > start && line(start) !== line(end - 1));
}

function collect(provisions: readonly Provision[], spans: Span[]): void {
  for (const provision of provisions) {
    spans.push(provision.span);
    if (provision.level !== 'article') collect(provision.children, spans);
  }
}
