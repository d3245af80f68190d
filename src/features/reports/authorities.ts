import type { Corpus } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import { resolveCase } from '../../corpus/resolve';
import { isNorm, type Citation, type NormCitation } from '../../model/citation';
import { covers } from '../../text/span';
import { caseName, fileName, languageOf } from '../labels';
import { authorityOf, lookUpWords } from '../ledger/authority';
import { plain, fact, heading, words, type Block, type Cell, type Page } from '../pages/page';
import type { Phrases } from '../phrases';
import type { ReportFacts } from './report';
import { madeLine } from './source-facts';

/** The groups of a table of authorities, norms by rank and before decisions. */
const groups = ['laws', 'regulations', 'interpretations', 'norms', 'guiding', 'cases', 'others', 'unresolved'] as const;
type Group = (typeof groups)[number];

/** All that a brief cites, each once, with the pins and with the headings of the brief below which it is cited. */
export function authoritiesReport(
  corpus: Corpus,
  document: CorpusDocument,
  facts: ReportFacts,
  phrases: Phrases,
): Page {
  const byGroup = new Map<Group, Map<string, Citation[]>>();
  for (const citation of document.reading.citations) {
    const group = groupOf(citation);
    const key = keyOf(corpus, document, citation);
    const found = byGroup.get(group) ?? new Map<string, Citation[]>();
    byGroup.set(group, found.set(key, [...(found.get(key) ?? []), citation]));
  }
  const title = phrases.get('report.titleOf', phrases.get('report.authorities'), fileName(document.uri));
  const heads = [phrases.get('report.authority'), phrases.get('report.pins'), phrases.get('report.where')];
  return {
    title,
    tongue: phrases.tongue,
    blocks: [
      heading(1, words(title)),
      {
        kind: 'facts',
        facts: [
          madeLine(facts, phrases),
          fact(phrases.get('report.meaning'), phrases.get('report.authoritiesCaution')),
        ],
      },
      ...groups.flatMap((group): Block[] => {
        const found = byGroup.get(group);
        if (!found) return [];
        const rows = [...found.values()].map((citations) => rowOf(corpus, document, citations, phrases));
        return [
          heading(2, words(phrases.get(`report.group.${group}`))),
          { kind: 'table', heads, widths: [40, 26, 34], rows },
        ];
      }),
    ],
  };
}

/** A law whatever its provisions; a decision whatever it is called by. */
function keyOf(corpus: Corpus, document: CorpusDocument, citation: Citation): string {
  if (isNorm(citation)) return citation.law ?? authorityOf(document, citation);
  return resolveCase(corpus, document, citation)?.document.uri ?? authorityOf(document, citation);
}

function groupOf(citation: Citation): Group {
  if (isNorm(citation)) {
    if (citation.law === undefined && citation.documentNumber === undefined) return 'unresolved';
    if (citation.kind === 'interpretation') return 'interpretations';
    if (citation.kind === 'regulation') return 'regulations';
    return citation.kind === 'statute' ? 'laws' : 'norms';
  }
  if (citation.kind === 'case') return 'cases';
  return citation.kind === 'guiding-case' || citation.kind === 'gazette-case' || citation.kind === 'case-library'
    ? 'guiding'
    : 'others';
}

function rowOf(corpus: Corpus, document: CorpusDocument, citations: readonly Citation[], phrases: Phrases): Cell[] {
  const [first] = citations;
  return [
    nameOf(corpus, document, first!, new Set(citations.map((one) => lookUpWords(document, one))), phrases),
    plain(phrases.list([...new Set(citations.flatMap((one) => (isNorm(one) ? pinOf(corpus, one, phrases) : [])))])),
    placesOf(document, citations, phrases),
  ];
}

function nameOf(
  corpus: Corpus,
  document: CorpusDocument,
  citation: Citation,
  said: ReadonlySet<string>,
  phrases: Phrases,
): Cell {
  if (isNorm(citation)) {
    const { law, documentNumber } = citation;
    if (law === undefined) return plain(documentNumber ?? document.text.slice(...citation.span));
    return plain(`《${law}》`, ...(documentNumber === undefined ? [] : [documentNumber]));
  }
  const target = resolveCase(corpus, document, citation)?.document;
  if (!target) return plain(...said);
  const { court, decidedOn } = target.reading.meta;
  const facts = [court, decidedOn && phrases.date(decidedOn)].filter(Boolean).join(' · ');
  return plain(...[...new Set([caseName(target, phrases), ...said, facts])].filter((line) => line !== ''));
}

function pinOf(corpus: Corpus, { pin, version, versionBasis }: NormCitation, phrases: Phrases): string[] {
  const inWords = pin === undefined ? undefined : corpus.jurisdiction.pinInWords(pin, languageOf(phrases));
  const year = version !== undefined && versionBasis === 'stated' ? version.slice(0, 4) : undefined;
  const stated = year === undefined ? '' : phrases.tongue === 'en' ? ` (${year})` : `（${year}）`;
  return inWords === undefined ? [] : [inWords + stated];
}

/** The innermost headings below which something is cited, with how often; the lines where there are no headings. */
function placesOf({ text, reading }: CorpusDocument, citations: readonly Citation[], phrases: Phrases): Cell {
  const times = new Map<string, number>();
  for (const { span } of citations) {
    const heading = reading.headings
      .filter(({ extent, level }) => level > 1 && covers(extent, span))
      .reduce<string | undefined>((_, { title }) => title, undefined);
    const place = heading ?? phrases.get('report.line', text.slice(0, span[0]).split('\n').length);
    times.set(place, (times.get(place) ?? 0) + 1);
  }
  return plain(
    ...[...times].map(([place, count]) => (count === 1 ? place : phrases.get('report.times', place, count))),
  );
}
