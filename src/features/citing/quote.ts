import { isDecision, type Corpus, type DecisionDocument } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import { isCourts, speechIn, type Speech } from '../../corpus/quotation/speech';
import { isNorm } from '../../model/citation';
import { openingWords } from '../card';
import { sectionNameIn, wordsOf } from '../labels';
import { Phrases } from '../phrases';
import { decisionIn, decisionInFull, phrasesOf, provisionIn } from './mention';
import { marksIn, wordsToQuote, type Quotable } from './quotable';
import { linesAround, lineStart } from '../../text/line-around';
import { pageAt } from '../../text/page-marks';

/** So many of the opening words of a paragraph tell which it is. */
const opening = 24;

/**
 * A quotation for any program: the words, the decision or provision, the part of the decision and the page where its copy
 * numbers them, else the opening words of the paragraph, since judgments have no numbers for those. Words that are not the
 * court's are introduced by whose they are.
 */
export function quoteAlone(corpus: Corpus, source: Quotable): string {
  const phrases = new Phrases('zh-cn');
  const marks = marksIn('');
  const quoted = `${marks.open}${wordsToQuote(source, marks)}${marks.close}`;
  const { document, span } = source;
  if (!isDecision(document)) return `${quoted}（${provisionIn(corpus, undefined, 0, document, span)}）`;
  const speech = speechIn(document, span);
  const whose = speech && !isCourts(speech) ? `${saidBy(speech, phrases)}：` : '';
  const part = speech && sectionNameIn(document.reading, speech.role, phrases);
  const place = [decisionInFull(corpus, document, phrases), part, placeIn(document, span[0], phrases)];
  return `${whose}${quoted}（${place.filter(Boolean).join('，')}）`;
}

/** 第15页 | 段首：原告主张 */
function placeIn(document: DecisionDocument, at: number, phrases: Phrases): string {
  const page = pageAt(document.text, at);
  if (page !== undefined) return phrases.get('quote.page', page);
  const paragraph = wordsOf(document, linesAround(document.text, [at, at]));
  return phrases.get('quote.paragraph', openingWords(paragraph, opening).replace(/[“”「」]/g, ''));
}

/**
 * The same for an offset of a brief, as that brief goes on: in its language, its marks and its numerals, by the short form
 * that it has for the case. Behind words that announce a quotation only this, behind an open mark only the words.
 */
export function quoteInto(corpus: Corpus, source: Quotable, brief: CorpusDocument, offset: number): string {
  const marks = marksIn(brief.text);
  const words = wordsToQuote(source, marks);
  const before = brief.text.slice(lineStart(brief.text, offset), offset);
  const phrases = phrasesOf(brief);
  const isOpen = /[“「]\s?$/.test(before);
  const closed = /^[”」]/.test(brief.text.slice(offset));
  const quoted = isOpen ? words + (closed ? '' : marks.close) : marks.open + words + marks.close;
  const { name, named, lead } = nameOf(corpus, source, brief, offset, phrases);
  if (isOpen || isAnnounced(before)) return named || closed ? quoted : phrases.get('quote.behind', quoted, name);
  return phrases.get('quote.whole', name, lead, quoted);
}

/** 该判决认为：‸ | The court held: ‸ */
function isAnnounced(before: string): boolean {
  return /[：:]\s?$/.test(before);
}

function nameOf(
  corpus: Corpus,
  { document, span }: Quotable,
  brief: CorpusDocument,
  offset: number,
  phrases: Phrases,
): { readonly name: string; readonly named: boolean; readonly lead: string } {
  if (isDecision(document)) {
    const { words, named } = decisionIn(corpus, brief, offset, document);
    const speech = speechIn(document, span);
    return { name: words, named, lead: leadOf(speech, phrases) };
  }
  const name = provisionIn(corpus, brief, offset, document, span);
  const last = brief.reading.citations
    .filter((one) => isNorm(one) && one.span[1] <= offset && one.span[0] >= lineStart(brief.text, offset))
    .at(-1);
  const pin = phrases.tongue === 'en' ? name : name.slice(name.indexOf('》') + 1);
  const named = last !== undefined && pin !== '' && brief.text.slice(...last.span).endsWith(pin);
  return { name, named, lead: phrases.get('quote.lead.law') };
}

/** The words with which a paper says whose words of a decision follow. */
function leadOf(speech: Speech | undefined, phrases: Phrases): string {
  if (speech && !isCourts(speech)) return phrases.get('quote.reports', saidBy(speech, phrases));
  switch (speech?.role) {
    case 'reasoning':
    case 'facts':
    case 'gist':
      return phrases.get(`quote.lead.${speech.role}`);
    default:
      return phrases.get('quote.lead.court');
  }
}

function saidBy({ speaker }: Speech, phrases: Phrases): string {
  return speaker === 'court' ? phrases.get('speaker.court') : phrases.get(`quote.said.${speaker}`);
}
