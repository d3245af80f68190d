import { isCited, isNorm, type Citation } from '../../../model/citation';
import type { Attribution } from '../../../model/quotation';
import type { Span } from '../../../text/span';

/** Where a quotation stands. */
export interface Place {
  readonly folded: string;
  /** The quoted words without marks. */
  readonly span: Span;
  readonly paragraph: Span;
  /** From here on the words before it are about it: the start of its sentence. */
  readonly sentence: number;
  readonly attribution: Attribution | undefined;
}

/** How far behind a quotation its source may be named. */
const farthestBehind = 60;

/** Between a quotation and the source named behind it: marks, 参见, a court, the title that the number belongs to. */
const toBehind =
  /^[”」’"]?\s?[。,]?\s?(?:[([见]|-{1,3}|参见)?\s?(?:参?见|引自|出自|摘自|源自|载于?|语出|参照)?:?\s?[^,。;:“”()\n]{0,30}$/;
/** Without a bracket, a dash or 见, what follows at once only: “……”（2019）…号. */
const bare = /^[”」’"]?\s?[^,。;:“”()\n]{0,16}$/;

/** The citation that a quotation is from, as an index; `undefined` where the text names none for it. */
export function tiedTo(place: Place, citations: readonly Citation[]): number | undefined {
  const { span, sentence, paragraph, attribution } = place;
  const fitting = (citation: Citation): boolean => fits(citation, attribution);
  const behind = citations.findIndex((one) => startOf(one) >= span[1]);
  const before = lastBefore(citations, span[0], sentence, fitting);
  if (behind !== -1 && fitting(citations[behind]!) && isNamedBehind(place, citations[behind]!, before !== undefined))
    return behind;
  if (before !== undefined) return before;
  const inParagraph = lastBefore(citations, span[0], paragraph[0], fitting);
  if (inParagraph !== undefined) return inParagraph;
  // 法院依据《民法典》第五百七十七条认为 names no decision: the norm is not what is quoted.
  return attribution === undefined ? lastBefore(citations, span[0], paragraph[0], () => true) : undefined;
}

/** Words that courts or parties say come from decisions, the words of a norm from that. */
export function fits(citation: Citation, attribution: Attribution | undefined): boolean {
  if (citation.kind === 'official-document' || citation.kind === 'foreign') return false;
  if (attribution === undefined) return true;
  return attribution === 'law' ? isNorm(citation) : !isNorm(citation);
}

function isNamedBehind({ folded, span }: Place, citation: Citation, namedBefore: boolean): boolean {
  const start = startOf(citation);
  if (start - span[1] > farthestBehind) return false;
  const between = folded.slice(span[1], start).replace(/\($/, '(');
  const marked = /^[”」’"]?\s?[。,]?\s?(?:[([见]|-{1,3}|参见)/.test(between);
  return marked ? toBehind.test(between) : !namedBefore && bare.test(between);
}

/** The last citation that ends before an offset and begins at or behind another. */
export function lastBefore(
  citations: readonly Citation[],
  offset: number,
  from: number,
  fitting: (citation: Citation) => boolean,
): number | undefined {
  for (let i = citations.length - 1; i >= 0; i--) {
    const citation = citations[i]!;
    if (citation.span[1] > offset) continue;
    if (citation.span[0] < from) return undefined;
    if (fitting(citation)) return i;
  }
  return undefined;
}

/** Where a citation begins to be named: its title may stand before its pin. */
function startOf(citation: Citation): number {
  const name = 'nameSpan' in citation ? citation.nameSpan : undefined;
  return name && name[1] > name[0] && name[0] < citation.span[0] ? name[0] : citation.span[0];
}

/**
 * The decision that 该判决, 上述裁定 point back to, as an index; `undefined` where the words before a quotation point to
 * none. What is called a judgment is no ruling.
 */
export function pointedBackTo(before: string, citations: readonly Citation[], from: number): number | undefined {
  const words = pointsBack.exec(before)?.[0];
  if (words === undefined) return undefined;
  const other = words.includes('裁定') ? 'judgment' : words.includes('判决') ? 'ruling' : undefined;
  return lastBefore(
    citations,
    from,
    0,
    (one) => isCited(one) && !(one.kind === 'case' && other !== undefined && one.documentType === other),
  );
}

const pointsBack =
  /该(?:案|判决|裁定|裁判|院|法院|案例)|上述(?:案|判决|裁定|裁判|案例)|前述(?:案|判决|裁定|裁判|案例)|同案|同一(?:判决|案)|前案|\bthat (?:case|judgment|decision|court)\b/i;
