import { takenForCourt } from '../../corpus/quotation/speech';
import type { CheckedQuotation, Elsewhere } from '../../corpus/quotation/quotations';
import { isDecision, type Corpus } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import type { SourceGrade } from '../../model/authority';
import type { Span } from '../../text/span';
import { card, icon, link, muted, strong, text, type Card, type Inline, type Line } from '../card';
import { caseName, fileName, pageName, sectionNameIn } from '../labels';
import type { Phrases } from '../phrases';
import { lineStart } from '../../text/line-around';

/** Of a text so many characters are shown before and behind what matters. */
const context = 60;
/** And at most so many of what was quoted. */
const longest = 240;

/** The card of quoted words: what comparing them came to, the source’s words with what differs, who says them and where. */
export function quotationCard(
  corpus: Corpus,
  document: CorpusDocument,
  checked: CheckedQuotation,
  phrases: Phrases,
): Card {
  const { quotation, source, elsewhere } = checked;
  const theirs = source && corpus.document(source.uri);
  return card(quotation.span, [
    verdictLines(checked, phrases),
    theirs ? wordsLines(document, theirs, checked, phrases) : [],
    [
      ...(theirs && source ? [placeLine(theirs, source.span, checked, phrases)] : []),
      ...(elsewhere ? elsewhereLine(corpus, elsewhere, phrases) : []),
    ],
  ]);
}

function verdictLines({ verdict, why, source, verified }: CheckedQuotation, phrases: Phrases): Line[] {
  const sign =
    verdict === 'exact' || verdict === 'variant' ? 'check' : verdict === 'no-source' ? 'question' : 'warning';
  const head: Line = [icon(sign), text(' '), strong(phrases.get(`verdict.${verdict}`))];
  if (!source) return why ? [head, [muted(phrases.get(`verdict.why.${why}`))]] : [head];
  return [head, [muted(phrases.get(verified ? 'verdict.verified' : gradeKeys[source.grade]))]];
}

/** What a copy of this grade makes of an agreement; only an official one or that of a database can verify. */
const gradeKeys = {
  official: 'verdict.against.official',
  database: 'verdict.against.database',
  unknown: 'verdict.against.unknown',
  press: 'verdict.against.press',
  restatement: 'verdict.against.restatement',
  translation: 'verdict.against.translation',
} as const satisfies Record<SourceGrade, string>;

/** The source’s words with what differs standing out, and the brief’s below; where they agree, with what stands around. */
function wordsLines(
  document: CorpusDocument,
  source: CorpusDocument,
  { verdict, quotation, source: found, differences }: CheckedQuotation,
  phrases: Phrases,
): Line[] {
  const span = found!.span;
  if (verdict !== 'altered') return [[...around(source, span)]];
  return [
    [
      muted(phrases.get('verdict.theirs')),
      ...marked(
        source,
        span,
        differences.map((one) => one.source),
      ),
    ],
    [
      muted(phrases.get('verdict.ours')),
      ...marked(
        document,
        quotation.span,
        differences.map((one) => one.quoted),
      ),
    ],
  ];
}

function around({ text: whole }: CorpusDocument, [start, end]: Span): Inline[] {
  const from = Math.max(lineStart(whole, start), lastStop(whole, start), start - context);
  const stop = whole.slice(end, end + context).search(/[。\n]/);
  const to = stop === -1 ? Math.min(whole.length, end + context) : end + stop + (whole[end + stop] === '。' ? 1 : 0);
  return [
    muted(whole.slice(from, start)),
    strong(flat(shortened(whole.slice(start, end)))),
    muted(whole.slice(end, to)),
  ];
}

function lastStop(whole: string, start: number): number {
  return Math.max(0, ...['。', '；', ';'].map((sign) => whole.lastIndexOf(sign, start - 1) + 1));
}

/** A stretch of text in which some parts stand out; long ones are shortened between those. */
function marked({ text: whole }: CorpusDocument, [start, end]: Span, parts: readonly Span[]): Inline[] {
  const pieces: Inline[] = [];
  let at = start;
  for (const [from, to] of parts) {
    if (from > at) pieces.push(text(flat(shortened(whole.slice(at, from)))));
    if (to > from) pieces.push(strong(flat(whole.slice(from, to))));
    at = Math.max(at, to);
  }
  if (end > at) pieces.push(text(flat(shortened(whole.slice(at, end)))));
  return pieces;
}

function shortened(words: string): string {
  return words.length <= longest ? words : `${words.slice(0, longest / 2)}……${words.slice(-longest / 2)}`;
}

function flat(words: string): string {
  return words.replaceAll('\n', '');
}

/** Where the words stand and who says them: it stands out where that is not whom the brief gives. */
function placeLine(
  source: CorpusDocument,
  span: Span,
  { quotation, speech }: CheckedQuotation,
  phrases: Phrases,
): Line {
  const part = speech && isDecision(source) ? sectionNameIn(source.reading, speech.role, phrases) : undefined;
  const said = speech && phrases.get(`speaker.${speech.speaker}`);
  const adopted = speech?.adopted === 'yes' && speech.speaker !== 'court' ? phrases.get('speaker.adopted') : undefined;
  const page = pageName(source, span[0], phrases);
  const facts = [part, said, adopted, ...page].filter((one) => one !== undefined).join(' · ');
  return [
    icon('law'),
    text(' '),
    link(nameOf(source, phrases), { uri: source.uri, span }),
    muted('  '),
    takenForCourt(quotation, speech) ? strong(facts) : muted(facts),
  ];
}

function elsewhereLine(corpus: Corpus, { uri, span, changed }: Elsewhere, phrases: Phrases): Line[] {
  const other = corpus.document(uri);
  if (!other) return [];
  const said = phrases.get(changed ? 'verdict.likeElsewhere' : 'verdict.elsewhere');
  return [[icon('info'), text(` ${said}`), link(nameOf(other, phrases), { uri, span })]];
}

function nameOf(document: CorpusDocument, phrases: Phrases): string {
  if (document.kind === 'judgment') return caseName(document, phrases);
  return document.reading.kind === 'statute' ? `《${document.reading.statute.law}》` : fileName(document.uri);
}
