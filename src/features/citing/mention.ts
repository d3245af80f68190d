import { resolveCase } from '../../corpus/resolve';
import type { Corpus, DecisionDocument, StatuteDocument } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import { isNorm } from '../../model/citation';
import type { DecisionGenre } from '../../model/decision';
import type { Span } from '../../text/span';
import { habitsOf, type Habits } from '../completion/habits';
import { caseName, fileName } from '../labels';
import { Phrases } from '../phrases';
import { fullTitle } from '../title-form';
import { provisionAround } from './quotable';
import { lineStart } from '../../text/line-around';

/** What a court writes over its decision, behind the number: a paper names it alike. */
const titles: Readonly<Partial<Record<DecisionGenre, string>>> = {
  'judgment-civil-1': '民事判决',
  'judgment-civil-appeal': '民事判决',
  'judgment-civil-retrial': '民事判决',
  'ruling-civil': '民事裁定',
  'mediation-civil': '民事调解书',
  'judgment-criminal-1': '刑事判决',
  'judgment-criminal-appeal': '刑事判决',
  'judgment-criminal-retrial': '刑事判决',
  'judgment-criminal-civil': '刑事附带民事判决',
  'ruling-criminal': '刑事裁定',
  'judgment-admin-1': '行政判决',
  'judgment-admin-appeal': '行政判决',
  'judgment-admin-retrial': '行政判决',
  'ruling-admin': '行政裁定',
  'ruling-enforcement': '执行裁定',
  'decision-compensation': '国家赔偿决定',
};

/** The language in which a paper is written, for the words that are put into it. */
export function phrasesOf({ reading }: CorpusDocument): Phrases {
  return new Phrases(reading.language === 'en' ? 'en' : 'zh-cn');
}

/** A decision in full: 示例市东区人民法院（2022）示0102民初318号民事判决; in English by its number alone. */
export function decisionInFull(corpus: Corpus, document: DecisionDocument, phrases: Phrases): string {
  const { meta, genre } = document.reading;
  if (meta.guidingCase !== undefined) return phrases.get('case.guiding', meta.guidingCase);
  const { caseNumber } = meta;
  if (caseNumber === undefined) return caseName(document, phrases);
  if (phrases.tongue === 'en') return corpus.jurisdiction.caseNumberInEnglish(caseNumber) ?? caseNumber;
  return `${meta.court ?? ''}${caseNumber}${titles[genre] ?? ''}`;
}

/** A decision as a brief goes on naming it at an offset. */
export interface Mention {
  readonly words: string;
  /** The paragraph has named it, and no other decision since: what is quoted here is tied to it anyway. */
  readonly named: boolean;
}

/** By 该判决 where the paragraph has just named it, by its short form where the brief has one, else in full. */
export function decisionIn(corpus: Corpus, brief: CorpusDocument, offset: number, document: DecisionDocument): Mention {
  const phrases = phrasesOf(brief);
  const last = brief.reading.citations
    .filter((one) => !isNorm(one) && one.span[1] <= offset && one.span[0] >= lineStart(brief.text, offset))
    .at(-1);
  const named = last !== undefined && resolveCase(corpus, brief, last)?.document === document;
  if (named) return { words: phrases.get(backKey(document)), named };
  const short = shortForm(corpus, brief, offset, document);
  const words = short ?? decisionInFull(corpus, document, phrases);
  return { words, named };
}

function backKey({
  reading: { genre },
}: DecisionDocument): 'quote.thatRuling' | 'quote.thatCase' | 'quote.thatJudgment' {
  if (genre.startsWith('ruling')) return 'quote.thatRuling';
  return genre.startsWith('judgment') ? 'quote.thatJudgment' : 'quote.thatCase';
}

/** 微信群控案, where the brief has defined it before the offset. */
function shortForm(
  corpus: Corpus,
  { reading }: CorpusDocument,
  offset: number,
  document: DecisionDocument,
): string | undefined {
  const keys = new Set(corpus.keysOfDecision(document.reading));
  return reading.aliases.find(
    ({ target, span }) =>
      target.kind === 'case' &&
      span[1] <= offset &&
      corpus.jurisdiction.caseKeys(target.name).some((key) => keys.has(key)),
  )?.name;
}

/** 《反不正当竞争法》第十二条第二款, in the numerals and with the titles that the brief is used to; in English by its name there. */
export function provisionIn(
  corpus: Corpus,
  brief: CorpusDocument | undefined,
  offset: number,
  document: StatuteDocument,
  span: Span,
): string {
  const { statute } = document.reading;
  const english = brief?.reading.language === 'en';
  const habits: Habits | undefined = brief && habitsOf(brief, offset);
  const provision = provisionAround(statute.provisions, span);
  const law = corpus.jurisdiction.law(statute.law)?.law;
  const pin = provision && corpus.jurisdiction.pinInWords(provision.pin, english ? 'en' : 'zh', habits?.numerals);
  const title = statute.law || fileName(document.uri);
  if (english) return [corpus.jurisdiction.nameInEnglish(title) ?? `《${title}》`, pin].filter(Boolean).join(', ');
  const full = habits?.fullTitles === true && law && !habits.named.has(statute.law);
  return `《${full ? fullTitle(law) : title}》${pin ?? ''}`;
}
