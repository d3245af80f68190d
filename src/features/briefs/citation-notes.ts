import { isNorm, type Citation } from '../../model/citation';
import type { BriefReading } from '../../model/reading';
import { overlaps, type Span } from '../../text/span';

/** A bracket that gives a short name: taken out of the text, nobody knew later what the name stands for. */
const givesName = /简称|下称|hereinafter|hereafter|\bthe\s*[“"]/i;

/**
 * The text of a brief in Markdown with what it cites in brackets as footnotes: `……（参见（2019）浙8601民初1987号）。` is a sentence
 * with a note. What a sentence itself cites, a bracket that belongs to a name (`《…解释》（法释〔2022〕9号）`) or gives a short one,
 * and what stands in headings, tables and quotations stays.
 */
export function citationsAsNotes(text: string, reading: Pick<BriefReading, 'citations' | 'quotations'>): string {
  const label = freeLabel(text);
  const quoted = reading.quotations.map(({ span }) => span);
  const movable = brackets(text).filter(
    (bracket) => !quoted.some((span) => overlaps(span, bracket)) && isOwn(text, bracket, reading.citations),
  );
  const notes: string[] = [];
  let result = '';
  let at = 0;
  for (const [start, end] of movable) {
    const words = text
      .slice(start + 1, end - 1)
      .split('\n')
      .map((line) => line.trim())
      .join(' ');
    notes.push(`[^${label}${notes.length + 1}]: ${ended(words)}`);
    const [, blank, mark] = /^([ \t]*)([。，；！？,.;:!?]?)/.exec(text.slice(end, end + 40))!;
    const isBefore = mark !== '';
    result += `${text.slice(at, start).trimEnd()}${mark}[^${label}${notes.length}]`;
    at = isBefore ? end + blank!.length + 1 : end;
  }
  if (notes.length === 0) return text;
  return `${result}${text.slice(at)}\n\n${notes.join('\n\n')}\n`;
}

/** Letters that no footnote of the text begins with. */
function freeLabel(text: string): string {
  let label = 'cited';
  while (text.includes(`[^${label}`)) label += '-';
  return label;
}

/** A note is a sentence. */
function ended(words: string): string {
  if (/[。.！!？?”"]$/.test(words)) return words;
  return `${words}${/[\p{Script=Han}〕）》]/u.test(words) ? '。' : '.'}`;
}

/** Outermost round brackets within one paragraph of running text, with their marks. */
function brackets(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  let depth = 0;
  let lineAt = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char === '\n') {
      lineAt = i + 1;
      if (text[i + 1] === '\n') depth = 0;
    } else if (char === '（' || char === '(') {
      if (depth === 0) start = i;
      depth++;
    } else if ((char === '）' || char === ')') && depth > 0) {
      depth--;
      // Headings, tables, links and definitions of notes are left as they are.
      if (
        depth === 0 &&
        !/[#|\]]/.test(text[lineAt] ?? '') &&
        !text.startsWith('](', start - 1) &&
        !isDefinition(text, lineAt)
      )
        found.push([start, i + 1]);
    }
  }
  return found;
}

function isDefinition(text: string, lineAt: number): boolean {
  return text.startsWith('[^', lineAt);
}

/** Whether a bracket is there to cite: an authority lies in it, and it neither belongs to a name before it nor gives one. */
function isOwn(text: string, [start, end]: Span, citations: readonly Citation[]): boolean {
  const within = citations.filter(({ span }) => span[0] > start && span[1] < end);
  if (within.length === 0 || givesName.test(text.slice(start, end))) return false;
  // The year of a case number has brackets of its own; a name may go on behind one.
  if (citations.some(({ span }) => overlaps(span, [start, end]) && (span[0] <= start || span[1] >= end))) return false;
  const before = text.slice(0, start).trimEnd();
  if (before.endsWith('》')) return false;
  const follows = citations.some(({ span }) => span[1] === before.length);
  return follows ? within.every(({ kind }) => kind === 'case') : within.some(standsAlone);
}

/** The number of a document that is named before the bracket says nothing by itself. */
function standsAlone(citation: Citation): boolean {
  if (isNorm(citation)) return citation.pin !== undefined || citation.documentNumber === undefined;
  return citation.kind !== 'official-document';
}
