import { isDecision, isStatute, type Corpus } from '../../corpus/corpus';
import type { CorpusDocument, Uri } from '../../corpus/document';
import { canVerify } from '../../corpus/verifying';
import { caseName, fileName } from '../labels';
import type { Ledger } from '../ledger/ledger';
import { plain, fact, type Cell, type Fact, type Table } from '../pages/page';
import type { Phrases } from '../phrases';
import { shortHash, type ReportFacts } from './report';

/** The documents that the items of a ledger were looked for in, in the order in which the brief needs them. */
export function sourcesIn({ entries }: Ledger): Uri[] {
  return [...new Set(entries.flatMap(({ item }) => (item.source ? [item.source.place.uri] : [])))];
}

/** A source as a report names it: a case by its parties and number, a law by its title and version. */
export function sourceName(document: CorpusDocument, phrases: Phrases): string {
  if (isDecision(document))
    return [caseName(document, phrases), document.reading.meta.caseNumber].filter(Boolean).join(' ');
  if (isStatute(document)) return `《${document.reading.statute.law}》`;
  return fileName(document.uri);
}

/** What was compared with: each copy with its grade, its date or version and its hash. */
export function sourceTable(corpus: Corpus, ledger: Ledger, { hashes }: ReportFacts, phrases: Phrases): Table {
  const rows = sourcesIn(ledger).flatMap((uri): (readonly Cell[])[] => {
    const document = corpus.document(uri);
    if (!document) return [];
    const uses = ledger.entries.filter(({ item }) => item.source?.place.uri === uri).length;
    const { sourceGrade, fictional } = document.reading;
    const grade = [phrases.get(`grade.${sourceGrade}`)];
    grade.push(phrases.get(canVerify(sourceGrade) ? 'report.canVerify' : 'report.cannotVerify'));
    if (fictional) grade.push(phrases.get('grade.fictional'));
    return [
      [
        plain(sourceName(document, phrases), fileName(uri)),
        plain(...grade),
        plain(dateOf(document, phrases)),
        plain(shortHash(hashes.get(uri))),
        plain(String(uses)),
      ],
    ];
  });
  return {
    kind: 'table',
    heads: [
      phrases.get('report.source'),
      phrases.get('report.grade'),
      phrases.get('report.versionOf'),
      'sha256',
      phrases.get('report.uses'),
    ],
    widths: [32, 22, 20, 16, 10],
    rows,
  };
}

function dateOf(document: CorpusDocument, phrases: Phrases): string {
  if (isDecision(document)) {
    const { decidedOn } = document.reading.meta;
    return decidedOn === undefined ? phrases.get('report.unknown') : phrases.date(decidedOn);
  }
  const version = isStatute(document) ? document.reading.statute.version : undefined;
  return version === undefined ? phrases.get('report.unknown') : phrases.get('report.adopted', phrases.date(version));
}

/** When a report was made, and by which version: a line of its head. */
export function madeLine({ now, version }: ReportFacts, phrases: Phrases): Fact {
  return fact(phrases.get('report.made'), `${moment(now, phrases)} · Glossator ${version}`);
}

/** A moment as a reader writes it, with the zone that it is told in. */
function moment(iso: string, phrases: Phrases): string {
  return `${phrases.date(iso.slice(0, 10))} ${iso.slice(11, 16)} UTC`;
}
