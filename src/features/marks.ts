import type { Section, SectionRole } from '../model/outline';
import { Lines } from '../text/lines';
import { lengthOf, type Span } from '../text/span';
import { isDecision, type Corpus } from '../corpus/corpus';
import type { Uri } from '../corpus/document';
import { outcomeName } from './labels';
import type { Phrases } from './phrases';
import { isUnsure } from './unsure';

/** A stretch of a decision in which one role speaks, for the bar beside the lines. */
export interface RoleMark {
  readonly role: SectionRole;
  readonly span: Span;
}

/** A marked issue or holding: an underline, and a short label behind the last line of the passage. */
export interface TagMark {
  readonly kind: 'issue' | 'holding' | 'order';
  readonly span: Span;
  /** Where several overlap, only the first has one. */
  readonly label?: string;
  /** Issues are told apart by colour: the index of the one it belongs to, absent where it belongs to none. */
  readonly issue?: number;
  readonly unsure: boolean;
}

export interface Marks {
  readonly roles: readonly RoleMark[];
  readonly tags: readonly TagMark[];
  /** Most of the text is on lines in which several speak: bars and labels behind lines mean nothing there. */
  readonly oneLine: boolean;
}

/** The marks of a decision; nothing for any other document. `lineAt` tells the line of an offset as it is shown. */
export function marksOf(corpus: Corpus, uri: Uri, phrases: Phrases, lineAt?: (offset: number) => number): Marks {
  const document = corpus.document(uri);
  if (!document || !isDecision(document)) return { roles: [], tags: [], oneLine: false };
  const { sections, issues, holdings } = document.reading;
  const lines = lineAt ?? linesOf(document.text);
  const stated = issues.filter((issue) => issue.restates === undefined).map((issue) => issue.id);
  const indexOf = (id: string | undefined): number | undefined => {
    const index = id === undefined ? -1 : stated.indexOf(id);
    return index === -1 ? undefined : index;
  };
  const tags: TagMark[] = [];
  for (const issue of issues) {
    const index = indexOf(issue.restates ?? issue.id);
    tags.push({
      kind: 'issue',
      span: issue.span,
      label: phrases.get('tag.issue', (index ?? 0) + 1),
      ...(index !== undefined && { issue: index }),
      unsure: false,
    });
  }
  for (const holding of holdings) {
    if (holding.level !== 'main') continue;
    const index = indexOf(holding.issue);
    const outcome = outcomeName(holding.outcome, phrases);
    const name =
      holding.kind === 'disposition'
        ? phrases.get('tag.order')
        : index === undefined
          ? phrases.get('tag.holding')
          : phrases.get('tag.onIssue', index + 1);
    tags.push({
      kind: holding.kind === 'disposition' ? 'order' : 'holding',
      span: holding.span,
      label: [name, outcome].filter(Boolean).join(' · '),
      ...(index !== undefined && { issue: index }),
      unsure: isUnsure(holding),
    });
  }
  tags.sort((a, b) => a.span[0] - b.span[0]);
  return {
    roles: sections.map(({ role, span }) => ({ role, span })),
    tags: oneLabelEach(lines, tags),
    oneLine: runsOn(lines, sections),
  };
}

function linesOf(text: string): (offset: number) => number {
  const lines = new Lines(text);
  return (offset) => lines.lineAt(offset);
}

/** Parts of a decision that share a line with so many others, or more, have none of their own to be marked at. */
const crowd = 3;

/** Whether most of a decision is made of parts that are crowded together on lines. */
function runsOn(lineAt: (offset: number) => number, sections: readonly Section[]): boolean {
  const counts = new Map<number, number>();
  const placed = sections.map(({ span }) => {
    const [first, last] = [lineAt(span[0]), lineAt(Math.max(span[0], span[1] - 1))];
    for (const line of new Set([first, last])) counts.set(line, (counts.get(line) ?? 0) + 1);
    return { length: lengthOf(span), line: first === last ? first : undefined };
  });
  const crowded = placed.filter(({ line }) => line !== undefined && counts.get(line)! >= crowd);
  return sum(crowded) > sum(placed) / 2;
}

function sum(sections: readonly { readonly length: number }[]): number {
  return sections.reduce((all, { length }) => all + length, 0);
}

/** Labels stand behind a line: several on one line become one with a count. */
function oneLabelEach(lineAt: (offset: number) => number, tags: readonly TagMark[]): TagMark[] {
  const lines = tags.map(({ span }) => lineAt(Math.max(span[0], span[1] - 1)));
  const counts = new Map<number, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  const last = new Map(lines.map((line, i) => [line, i]));
  return tags.map(({ label, ...rest }, i) => {
    const line = lines[i]!;
    if (label === undefined || last.get(line) !== i) return rest;
    const others = counts.get(line)! - 1;
    return { ...rest, label: others > 0 ? `${label} +${others}` : label };
  });
}
