import type { Corpus } from '../corpus/corpus';
import type { CorpusDocument } from '../corpus/document';
import type { Pin } from '../model/authority';
import type { NormCitation } from '../model/citation';
import type { TextEdit } from '../text/raw-edit';

/** Below it other words than the name stand between the law and its provisions. */
const surely = 0.95;
const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
/** Words that tell a version, or stand for more than the law and its articles: what holds them is left as it is. */
const tellsMore =
  /\b(?:19|20)\d\d\b|\b(?:[Aa]mended|[Rr]evised|[Nn]ew|[Oo]ld|[Cc]urrent|[Ff]ormer|[Cc]hapter|[Bb]ook|[Pp]art)\b/;

/**
 * The edits that put the citations of a brief in English into one form: `Anti-Unfair Competition Law, art. 12(2)(iv)`,
 * several provisions as `arts. 2 and 12(2)(iv)`. Laws without an English name in use are left alone, and so is whatever
 * says more than law and provision. Nothing for a brief in Chinese.
 */
export function englishEdits(corpus: Corpus, document: CorpusDocument, norms: readonly NormCitation[]): TextEdit[] {
  if (document.reading.language !== 'en') return [];
  const groups = new Map<number, NormCitation[]>();
  for (const norm of norms) groups.set(norm.group, [...(groups.get(norm.group) ?? []), norm]);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const span = first?.nameSpan;
    const name = first?.law === undefined ? undefined : corpus.jurisdiction.nameInEnglish(first.law);
    const pins = group.map(({ pin }) => (pin === undefined ? undefined : pinAsCited(pin)));
    if (!first || !span || name === undefined || !pins.every((pin) => pin !== undefined)) return [];
    // In words of English the name span takes in the provisions; a Chinese citation ends at its last one.
    const end = Math.max(span[1], ...group.map((one) => one.span[1]));
    const words = document.text.slice(span[0], end);
    if (first.resolvedBy !== 'name' || first.confidence < surely || first.versionStated !== undefined) return [];
    if (tellsMore.test(words)) return [];
    const several = pins.length > 1 || pins[0]!.includes(' to ');
    const blank = /[A-Za-z]/.test(document.text[span[0] - 1] ?? '') ? ' ' : '';
    const text = `${blank}${name}, ${several ? 'arts.' : 'art.'} ${listed(pins)}`;
    return [{ span: [span[0], end] as const, text }];
  });
}

/**
 * The edits that put the numbers of cases in a brief in English into the form in which most papers cite them:
 * (2019) Zhe 8601 Min Chu No. 1987. A number that lacks a part, shares one with others or is not read back from that form
 * is left as it is.
 */
export function englishNumberEdits(corpus: Corpus, document: CorpusDocument): TextEdit[] {
  if (document.reading.language !== 'en') return [];
  return document.reading.citations.flatMap((citation): TextEdit[] => {
    if (citation.kind !== 'case' || !citation.caseNumber || citation.resolvedBy !== 'name') return [];
    if (citation.oddity !== undefined || citation.suffix !== undefined) return [];
    const text = corpus.jurisdiction.caseNumberInEnglish(citation.caseNumber);
    const whole = /\b(?:19|20)\d\d\b/.test(document.text.slice(...citation.span));
    return text !== undefined && whole ? [{ span: citation.span, text }] : [];
  });
}

/** 12(2)(iv); 12, item 4 where no paragraph is named; `undefined` for what has no such form: 但书, a chapter, 目. */
export function pinAsCited(pin: Pin): string | undefined {
  const [article = '', ...below] = pin.split('.');
  if (below.length > 2 || !/^\d+(?:-\d+)?(?:~\d+)?$/.test(article) || below.some((level) => !/^\d+$/.test(level)))
    return undefined;
  const number = article.replace('~', ' to ');
  const [paragraph, item] = below;
  if (paragraph === undefined) return number;
  if (article.includes('~')) return undefined;
  if (item === undefined) return `${number}(${paragraph})`;
  return paragraph === '0' ? `${number}, item ${item}` : `${number}(${paragraph})(${roman[Number(item) - 1] ?? item})`;
}

function listed(pins: readonly string[]): string {
  const last = pins.at(-1)!;
  return pins.length === 1 ? last : `${pins.slice(0, -1).join(', ')} and ${last}`;
}
