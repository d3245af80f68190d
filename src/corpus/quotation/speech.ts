import type { Adoption, Section, SectionRole, Speaker } from '../../model/outline';
import type { Quotation } from '../../model/quotation';
import { firstOverlapping, type Span } from '../../text/span';
import { isDecision, type DecisionDocument } from '../corpus';
import type { CorpusDocument } from '../document';
import { reported } from './reported';

/** Who says a passage of a decision, and in which part of it. */
export interface Speech {
  readonly role: SectionRole;
  readonly speaker: Speaker;
  readonly instance?: number;
  readonly adopted?: Adoption;
}

/** Who says what stands in a stretch of a document; `undefined` for what is no decision. */
export function speechIn(document: CorpusDocument, span: Span): Speech | undefined {
  if (!isDecision(document)) return undefined;
  const found = firstOverlapping(document.reading.sections, span);
  if (!found) return undefined;
  const section = isAnswered(document, found, span)
    ? ({ ...found, role: 'reasoning', speaker: 'court' } as const)
    : found;
  const own = { role: section.role, speaker: section.speaker ?? 'court' };
  const speech: Speech = {
    ...own,
    ...(section.instance !== undefined && { instance: section.instance }),
    ...(section.adopted && { adopted: isUndone(document, section, span) ? 'no' : section.adopted }),
  };
  return own.speaker === 'court' ? (reported(document, section, span) ?? speech) : speech;
}

/** With this a court answers what it has just told of a party. */
const answers = /经审[查理]|经查|本院|综上|依[照据]《|根据《/;

/** A plea told among the reasons, right before the order: from where the court answers it, the words are the court’s. */
function isAnswered({ folded, reading: { sections } }: DecisionDocument, section: Section, [start]: Span): boolean {
  if (section.role !== 'claims' && section.role !== 'defence') return false;
  const at = sections.indexOf(section);
  const next = sections.slice(at + 1).find(({ role }) => role !== 'claims' && role !== 'defence');
  return (
    next?.role === 'disposition' &&
    sections.slice(0, at).some(({ role, speaker }) => role === 'reasoning' && speaker === 'court') &&
    answers.test(folded.slice(section.span[0], start))
  );
}

/** With this a court below goes from what it found to what it holds. */
const holds = /(?:法院|一审|二审|原审|原判)(?:经审[理查])?认为[,:]/;
/** The order by which the whole judgment below falls; one that lets a part of it stand says so. */
const setsAside = /撤销[^。;]{0,80}(?:判决|裁定)/;

/** Whose findings of fact are confirmed is not followed in what it held where its judgment is set aside. */
function isUndone({ folded, reading }: DecisionDocument, { role, span: part }: Section, [start]: Span): boolean {
  if (role !== 'lower-court' || !holds.test(folded.slice(part[0], start))) return false;
  const order = reading.sections.filter((one) => one.role === 'disposition').map(({ span }) => folded.slice(...span));
  return order.some((words) => setsAside.test(words)) && !order.some((words) => /维持/.test(words));
}

/**
 * Who says what stands at several places that a brief quotes as one: whoever is not the court, if any of it is another’s.
 */
export function speechAt(document: CorpusDocument, spans: readonly Span[]): Speech | undefined {
  const all = spans.map((span) => speechIn(document, span)).filter((speech) => speech !== undefined);
  return all.find((speech) => !isCourts(speech)) ?? all[0];
}

/** Whether the court’s words are these: its own, or another’s that it made its own. */
export function isCourts({ speaker, adopted }: Speech): boolean {
  return speaker === 'court' || adopted === 'yes';
}

/** Who speaks where a brief gives another’s words as the court’s; nothing where it is right, or says itself whose they are. */
export function takenForCourt(
  { attribution }: Quotation,
  speech: Speech | undefined,
): Exclude<Speaker, 'court'> | undefined {
  if (!speech || (attribution !== undefined && attribution !== 'court')) return undefined;
  return speech.speaker === 'court' || isCourts(speech) ? undefined : speech.speaker;
}
