import type { Corpus } from '../corpus/corpus';
import { resolveCase } from '../corpus/resolve';
import type { CorpusDocument } from '../corpus/document';
import type { Numerals } from '../jurisdiction/jurisdiction';
import { isNorm, type NormCitation } from '../model/citation';
import type { Law } from '../model/law';
import type { TextEdit } from '../text/raw-edit';
import { chineseNumeral, numeralValue } from '../text/numerals';
import { overlaps, type Span } from '../text/span';
import { closedBehind, withTitleMarks } from '../text/title-marks';
import { decisionInFull } from './citing/mention';
import { englishEdits, englishNumberEdits } from './english-style';
import { Phrases } from './phrases';
import { fullTitle } from './title-form';

/**
 * How a brief is to cite: `defined` names a law in full once, with （以下简称…）, and by its short form from there on;
 * `full` always in full; `marked` by 《》 and the short title; `note` so with Arabic numerals and decisions by court,
 * number and name, as notes in journals do; `english` is the form of a brief in English.
 */
export const citationStyles = ['defined', 'full', 'marked', 'note', 'english'] as const;
export type CitationStyle = (typeof citationStyles)[number];

const numeralsOf: Readonly<Record<Exclude<CitationStyle, 'english'>, Numerals>> = {
  defined: 'chinese',
  full: 'chinese',
  marked: 'chinese',
  note: 'arabic',
};

/**
 * The edits that put the citations of a brief, or those that a stretch of it touches, into a style. Words by which the
 * text itself defined a law are left as they are, and so is every title that is not known for certain.
 */
export function formatCitations(
  corpus: Corpus,
  document: CorpusDocument,
  style: CitationStyle,
  within?: Span,
): TextEdit[] {
  if (document.reading.kind !== 'brief') return [];
  const norms = document.reading.citations.filter(isNorm);
  const edits =
    style === 'english'
      ? [...englishEdits(corpus, document, norms), ...englishNumberEdits(corpus, document)]
      : [
          ...pinEdits(corpus, document, norms, numeralsOf[style]),
          ...titleEdits(corpus, document, norms, style),
          ...(style === 'note' ? decisionEdits(corpus, document) : []),
        ];
  return edits
    .filter(({ span, text }) => text !== document.text.slice(...span) && (!within || overlaps(span, within)))
    .sort((a, b) => a.span[0] - b.span[0]);
}

/** 示例市东区人民法院（2022）示0102民初318号民事判决书: what the brief leaves out beside a number, where the folder has the decision. */
function decisionEdits(corpus: Corpus, document: CorpusDocument): TextEdit[] {
  const { jurisdiction } = corpus;
  return document.reading.citations.flatMap((citation): TextEdit[] => {
    if (citation.kind !== 'case' || citation.caseNumber === undefined || citation.suffix || citation.oddity) return [];
    const { span, caseNumber, court, documentType } = citation;
    const decision = resolveCase(corpus, document, citation)?.document;
    const shared = jurisdiction.caseKey(document.text.slice(...span)) !== jurisdiction.caseKey(caseNumber);
    if (shared || decision?.reading.meta.caseNumber !== caseNumber) return [];
    const [before = '', name = ''] = decisionInFull(corpus, decision, new Phrases('zh-cn')).split(caseNumber);
    const behind = name === '' || name.endsWith('书') ? name : `${name}书`;
    return [{ span, text: (court ? '' : before) + caseNumber + (documentType ? '' : behind) }];
  });
}

/** §509, 第1165（1）条, 22.3, the 第4 of 第4、22条: numbers of which the signs are left out. */
const compact = /§|^第?\s?[零〇一二三四五六七八九十百千\d\uff10-\uff19]+\s?(?:[（(.,，]|$)/;

function pinEdits(
  { jurisdiction }: Corpus,
  { text }: CorpusDocument,
  norms: readonly NormCitation[],
  numerals: Numerals,
): TextEdit[] {
  /** The lists that begin with §§: the numbers behind the first have no sign at all. */
  const underSections = new Set<number>();
  return norms.flatMap(({ kind, law, pin, span, group }): TextEdit[] => {
    if (law === undefined || pin === undefined || !/^\d/.test(pin)) return [];
    const words = text.slice(...span);
    if (words.startsWith('§§')) underSections.add(group);
    if (!compact.test(words) && !underSections.has(group)) return [{ span, text: withNumerals(words, numerals) }];
    // 第5.4条 of a standard or of guidelines is numbered so.
    return kind === 'statute' ? [{ span, text: jurisdiction.pinInWords(pin, 'zh', numerals) }] : [];
  });
}

/** 第十二条第二款 ↔ 第12条第2款; 之一 stays as it is, it is no number of its own. */
function withNumerals(words: string, numerals: Numerals): string {
  return words.replace(
    /(第?[（(]?)([零〇一二三四五六七八九十百千\d\uff10-\uff19]{1,6})([）)]?[条款项目句])/g,
    (whole, before: string, number: string, sign: string) => {
      const value = numeralValue(number.replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10)));
      if (value === undefined) return whole;
      return before + (numerals === 'arabic' ? String(value) : chineseNumeral(value)) + sign;
    },
  );
}

function titleEdits(
  corpus: Corpus,
  document: CorpusDocument,
  norms: readonly NormCitation[],
  style: CitationStyle,
): TextEdit[] {
  const mentions = new Map<string, { law: Law; span: Span }>();
  for (const norm of norms) {
    const law = titled(corpus, document, norm);
    if (!law || !norm.nameSpan || closedBehind(document.text, norm.span[1])) continue;
    const span = withTitleMarks(document.text, norm.nameSpan);
    mentions.set(span.join(), { law, span });
  }
  const defined = new Set(document.reading.aliases.map(({ target }) => target.name));
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  for (const { law } of mentions.values()) counts.set(law.title, (counts.get(law.title) ?? 0) + 1);
  return [...mentions.values()].map(({ law, span }) => {
    const first = !seen.has(law.title);
    seen.add(law.title);
    if (style === 'full') return { span, text: `《${fullTitle(law)}》` };
    if (style !== 'defined') return { span, text: `《${law.title}》` };
    if (!first) return { span, text: defined.has(law.title) ? `《${law.title}》` : law.title };
    const again = counts.get(law.title)! > 1 && !defined.has(law.title);
    return { span, text: `《${fullTitle(law)}》${again ? `（以下简称${law.title}）` : ''}` };
  });
}

/** The law that words name by its own title, with or without 《》 and the name of the state; nothing more in them. */
function titled(
  corpus: Corpus,
  { text }: CorpusDocument,
  { law, nameSpan, resolvedBy }: NormCitation,
): Law | undefined {
  if (!law || !nameSpan || (resolvedBy !== 'name' && resolvedBy !== 'list')) return undefined;
  const found = corpus.jurisdiction.law(law);
  if (found?.match !== 'exact' || found.law.rank !== 'law') return undefined;
  const words = text.slice(...nameSpan).replace(/[《》\s]/g, '');
  return words === found.law.title || words === fullTitle(found.law) ? found.law : undefined;
}
