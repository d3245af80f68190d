import { type AdjudicationRecord, isAdjudicationRecord } from '../../annotation/adjudication';
import type { Codebook } from '../../annotation/codebook';
import { overlaps, type Span } from '../../text/span';
import type { TaggedDocument } from './coded-documents';

/** A decision where coders differed, and where its passage stands now. */
export interface Decision {
  readonly record: AdjudicationRecord;
  readonly span: Span;
  /** Its codes as they are meant now. */
  readonly codes: readonly string[];
}

/** The last word of each who decided on the same records; several who do not say the same are a dispute. */
export interface Decided {
  readonly span: Span;
  readonly decisions: readonly Decision[];
  readonly dispute: boolean;
}

/** What was decided in a document, in the order of the text; what has lost its place is counted. */
export function decidedIn(
  { placed }: TaggedDocument,
  codebook: Codebook,
): { readonly decided: Decided[]; readonly lost: number } {
  let lost = 0;
  const groups: Decision[][] = [];
  const decisions = placed.flatMap(({ annotation, resolved }): Decision[] => {
    if (!isAdjudicationRecord(annotation)) return [];
    if (!resolved || !('span' in resolved)) {
      lost++;
      return [];
    }
    const codes = [...new Set(annotation.adjudication.codes.map((code) => codebook.meant(code)))].sort();
    return [{ record: annotation, span: resolved.span, codes }];
  });
  decisions.sort((a, b) => (a.record.modified < b.record.modified ? -1 : 1));
  for (const decision of decisions) {
    const group = groups.find((one) => one.some((other) => isAboutTheSame(decision, other)));
    if (!group) {
      groups.push([decision]);
      continue;
    }
    const before = group.findIndex(({ record }) => record.author === decision.record.author);
    if (before >= 0) group.splice(before, 1);
    group.push(decision);
  }
  const decided = groups.map((group): Decided => {
    const said = new Set(group.map(({ codes }) => codes.join('\n')));
    return { span: group[0]!.span, decisions: group, dispute: said.size > 1 };
  });
  return { decided: decided.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]), lost };
}

/** Two decisions are about the same where they share a record and a place. */
function isAboutTheSame(a: Decision, b: Decision): boolean {
  return overlaps(a.span, b.span) && Object.keys(a.record.adjudication.on).some((id) => id in b.record.adjudication.on);
}

/** The decision on a passage on which coders differ, by its records and place. */
export function decisionOn(span: Span, document: TaggedDocument, decided: readonly Decided[]): Decided | undefined {
  const near = decided.filter((one) => overlaps(one.span, span));
  if (near.length === 0) return undefined;
  const on = recordsOn(document, span);
  return near.find((one) =>
    one.decisions.some(({ record }) => Object.keys(record.adjudication.on).some((id) => id in on)),
  );
}

/** Whether it was decided what holds on a passage, in one way, and its coders have changed nothing since. */
export function isSettled(span: Span, document: TaggedDocument, decided: readonly Decided[]): boolean {
  const found = decisionOn(span, document, decided);
  return found !== undefined && !found.dispute && !isOutdated(found, recordsOn(document, span));
}

/** Whether coders have changed what was decided on, or added to it, since. */
export function isOutdated({ decisions }: Decided, on: Readonly<Record<string, number>>): boolean {
  const last = decisions.at(-1)!.record.adjudication.on;
  return Object.entries(on).some(([id, rev]) => last[id] !== rev);
}

/** The coders’ records that stand on a passage, with their revisions: what a decision points at. */
export function recordsOn({ placed }: TaggedDocument, span: Span): Record<string, number> {
  const on: Record<string, number> = {};
  for (const { annotation, resolved } of placed)
    if (annotation.codes?.length && resolved && 'span' in resolved && overlaps(resolved.span, span))
      on[annotation.id] = annotation.rev;
  return on;
}
