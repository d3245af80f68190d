import { isNorm, type Citation } from '../model/citation';
import type { WithCorrections } from '../model/corrected';
import type { Section, SectionRole } from '../model/outline';
import { Lines } from '../text/lines';
import { isBlank, lengthOf, type Span } from '../text/span';
import type { DecisionDocument } from '../corpus/corpus';

/** A passage as gold has it: an exact substring of one line, and which occurrence in it. Lines count from 1. */
export interface Excerpt {
  readonly line: number;
  readonly text: string;
  readonly nth: number;
}

/**
 * A reading with its corrections in the form of hand-annotated gold, which measures readings: lines and exact substrings
 * of them. What no person has accepted, changed or added bears `unreviewed`: it is what was read, and no gold yet.
 */
export function goldOf(document: Pick<DecisionDocument, 'reading' | 'text'>, name: string): object {
  const { reading, text } = document;
  const lines = new Lines(text);
  const excerpt = (span: Span): Excerpt => excerptOf(text, lines, span);
  const linesIn = ([start, end]: Span): number[] => {
    const [first, last] = [lines.lineAt(start), lines.lineAt(Math.max(start, end - 1))];
    return Array.from({ length: last - first + 1 }, (_, at) => first + at + 1);
  };
  const indexOf = (id: string | undefined): number => reading.issues.findIndex((issue) => issue.id === id);
  const { court = null, caseNumber = null, cause = null, decidedOn = null } = reading.meta;
  return {
    doc: name,
    genre: reading.genre,
    meta: { court, caseNumber, cause, decidedOn },
    parties: reading.parties.map((party) => ({
      ...{ role: party.role, name: party.name, aliases: party.aliases },
      ...reviewed(party),
    })),
    sections: sectionsByLine(document, lines),
    citations: reading.citations.flatMap((citation) => {
      const authority = authorityOf(citation);
      return authority ? [{ ...excerpt(citation.span), ...authority }] : [];
    }),
    issues: reading.issues.map((issue) => {
      const restates = indexOf(issue.restates);
      return { ...excerpt(issue.span), ...(restates >= 0 && { restates }), ...reviewed(issue) };
    }),
    holdings: reading.holdings.map((holding) => {
      const { kind, level, type, outcome, reasoning, pinsCited } = holding;
      const issue = indexOf(holding.issue);
      return {
        ...excerpt(holding.span),
        ...{ kind, level, type, outcome },
        ...(issue >= 0 && { issue }),
        reasoning: [...new Set(reasoning.flatMap(linesIn))],
        pins: pinsCited,
        ...reviewed(holding),
      };
    }),
  };
}

function reviewed({ corrected }: WithCorrections): { readonly unreviewed?: true } {
  return corrected ? {} : { unreviewed: true };
}

/** The part of a passage on the line that has the most of it. */
export function excerptOf(text: string, lines: Lines, [start, end]: Span): Excerpt {
  let best: { readonly line: number; readonly span: Span } | undefined;
  for (let line = lines.lineAt(start); line <= lines.lineAt(Math.max(start, end - 1)); line++) {
    const [from, to] = lines.spanOf(line);
    const span: Span = [Math.max(from, start), Math.min(to, end)];
    if (!best || lengthOf(span) > lengthOf(best.span)) best = { line, span };
  }
  const { line, span } = best!;
  const words = text.slice(...span).trim();
  const [from] = lines.spanOf(line);
  let nth = 0;
  for (let at = text.indexOf(words, from); at !== -1 && at <= span[1] - words.length; at = text.indexOf(words, at + 1))
    nth++;
  return { line: line + 1, text: words, nth: Math.max(1, nth) };
}

function authorityOf(citation: Citation): object | undefined {
  if (isNorm(citation))
    return citation.law
      ? { kind: citation.kind, law: citation.law, ...(citation.pin && { pin: citation.pin }) }
      : undefined;
  if (citation.kind === 'case' && citation.caseNumber) return { kind: 'case', caseNumber: citation.caseNumber };
  if (citation.kind === 'guiding-case' && citation.number) return { kind: citation.kind, number: citation.number };
  return undefined;
}

interface LineSection {
  readonly role: SectionRole;
  readonly from: number;
  to: number;
  readonly unreviewed?: true;
}

/** Each line that says something once, with the role of its larger part. */
function sectionsByLine(
  { text, reading: { sections } }: Pick<DecisionDocument, 'reading' | 'text'>,
  lines: Lines,
): LineSection[] {
  const result: LineSection[] = [];
  const last = lines.lineAt(text.length);
  for (let line = 0; line <= last; line++) {
    const [from, to] = lines.spanOf(line);
    let best: Section | undefined;
    let most = 0;
    for (const section of sections) {
      const share = wordsIn(text, [Math.max(from, section.span[0]), Math.min(to, section.span[1])]);
      if (share > most) [best, most] = [section, share];
    }
    if (!best) continue;
    const open = result.at(-1);
    const mark = reviewed(best);
    if (open?.role === best.role && open.unreviewed === mark.unreviewed) open.to = line + 1;
    else result.push({ role: best.role, from: line + 1, to: line + 1, ...mark });
  }
  return result;
}

/** How many characters of a stretch a reader sees. */
function wordsIn(text: string, [start, end]: Span): number {
  let count = 0;
  for (let at = start; at < end; at++) if (!isBlank(text.charCodeAt(at))) count++;
  return count;
}
