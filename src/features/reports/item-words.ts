import { isDecision, type Corpus } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import type { CheckedQuotation } from '../../corpus/quotation/quotations';
import { canVerify } from '../../corpus/verifying';
import { isNorm } from '../../model/citation';
import { lengthOf, type Span } from '../../text/span';
import { openingWords, type Line } from '../card';
import { versionLines } from '../cards/version-lines';
import { sectionNameIn } from '../labels';
import type { LedgerItem } from '../ledger/items';
import { itemName } from '../ledger/said';
import { plain, differingWords, plainOf, words, type Cell, type Run, type Runs } from '../pages/page';
import type { Phrases } from '../phrases';
import { sourceName } from './source-facts';

/** So many characters of a text stand in a cell; of what is longer its two ends. */
const longest = 400;
/** So many of a sentence that rests on a citation, and of a provision. */
const opening = 120;

/** What comparing each quotation of a draft comes to, by its item in the ledger; nothing for a citation. */
export function comparedIn(
  corpus: Corpus,
  document: CorpusDocument,
): (item: LedgerItem) => CheckedQuotation | undefined {
  const quotations = new Map(corpus.quotations.of(document).map((one) => [one.quotation.span.join(), one]));
  return ({ of, span }) => (of === 'quotation' ? quotations.get(span.join()) : undefined);
}

/** What an item says in the draft: quoted words with what differs standing out; an authority with its sentence. */
export function draftCell(
  corpus: Corpus,
  document: CorpusDocument,
  item: LedgerItem,
  checked: CheckedQuotation | undefined,
  phrases: Phrases,
): Cell {
  if (item.of === 'quotation') {
    const quoted = marked(document, item.span, checked?.differences.map(({ quoted: span }) => span) ?? []);
    const cited = item.citation && itemName(document, { ...item, of: 'citation' });
    return [quoted, ...(cited === undefined ? [] : plain(cited))];
  }
  const sentence = corpus.propositions.sentenceAt(document, item.span);
  const { citation } = item;
  const version = citation && isNorm(citation) ? versionLines(citation, phrases).map(textOf) : [];
  return plain(itemName(document, item), ...version, openingWords(document.text.slice(...sentence), opening));
}

/** The words of the source beside it, and where they stand; why there are none where there are none. */
export function sourceCell(
  corpus: Corpus,
  item: LedgerItem,
  checked: CheckedQuotation | undefined,
  phrases: Phrases,
): Cell {
  const document = item.source && corpus.document(item.source.place.uri);
  if (!item.source || !document) return plain(phrases.get(`verdict.why.${item.why ?? 'no-text'}`));
  const name = sourceName(document, phrases);
  if (item.of === 'quotation') {
    const found = checked?.source;
    if (!found) return plain(name, ...elsewhereOf(corpus, checked, phrases));
    const said = marked(
      document,
      found.span,
      checked.differences.map(({ source: span }) => span),
    );
    return [said, ...plain(placeOf(document, name, checked, phrases))];
  }
  const { span } = item.source.place;
  if (isDecision(document)) {
    const { court, decidedOn } = document.reading.meta;
    return plain(name, [court, decidedOn && phrases.date(decidedOn)].filter(Boolean).join(' · '));
  }
  return plain(...[openingWords(document.text.slice(...span), opening), name].filter((line) => line !== ''));
}

/** What comparing comes to now and with what kind of copy; nothing where there is nothing to compare. */
export function verdictCell({ verdict, source }: LedgerItem, phrases: Phrases): Cell {
  if (verdict === undefined || !source) return plain(phrases.get('report.notCompared'));
  const comesTo =
    verdict === 'exists' || verdict === 'objected'
      ? phrases.get(`ledger.verdict.${verdict}`)
      : phrases.get(`verdict.${verdict}`);
  return plain(comesTo, phrases.get(`verdict.against.${source.grade}`));
}

/** Whether comparing says something that counts: there is a copy, and of a grade that can verify. */
export function isComparable({ verdict, source }: LedgerItem): boolean {
  return verdict !== undefined && source !== undefined && canVerify(source.grade);
}

/** Whether what a rule has against words is about this item: a law that is named within a quotation is not what it has against the quotation. */
export function isAbout(code: string, { of }: LedgerItem): boolean {
  return code.startsWith('quotation/') === (of === 'quotation');
}

function placeOf(document: CorpusDocument, name: string, { speech }: CheckedQuotation, phrases: Phrases): string {
  if (!speech || !isDecision(document)) return name;
  const facts = [sectionNameIn(document.reading, speech.role, phrases), phrases.get(`speaker.${speech.speaker}`)];
  if (speech.adopted === 'yes' && speech.speaker !== 'court') facts.push(phrases.get('speaker.adopted'));
  return [name, ...facts].join(' · ');
}

function elsewhereOf(corpus: Corpus, checked: CheckedQuotation | undefined, phrases: Phrases): string[] {
  const { elsewhere } = checked ?? {};
  const document = elsewhere && corpus.document(elsewhere.uri);
  if (!elsewhere || !document) return [];
  const said = phrases.get(elsewhere.changed ? 'verdict.likeElsewhere' : 'verdict.elsewhere');
  return [said + sourceName(document, phrases)];
}

function textOf(line: Line): string {
  return line.map((piece) => (piece.kind === 'icon' ? '' : piece.text)).join('');
}

/** A stretch of text between marks of quotation, in which some parts stand out. */
function marked({ text }: CorpusDocument, [start, end]: Span, parts: readonly Span[]): Runs {
  const runs: Run[] = [words('“')];
  let at = start;
  for (const [from, to] of parts) {
    if (from > at) runs.push(words(flat(text.slice(at, from))));
    if (to > from) runs.push(differingWords(flat(text.slice(from, to))));
    at = Math.max(at, to);
  }
  if (end > at) runs.push(words(flat(text.slice(at, end))));
  runs.push(words('”'));
  if (lengthOf([start, end]) <= longest) return runs;
  const whole = plainOf(runs);
  if (runs.some(({ differs }) => differs)) return runs;
  return [words(`${whole.slice(0, longest / 2)}……${whole.slice(-longest / 2)}`)];
}

function flat(text: string): string {
  return text.replace(/\n\s*/g, '');
}
