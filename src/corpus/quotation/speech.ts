import type { Adoption, SectionRole, Speaker } from '../../model/outline';
import type { Quotation } from '../../model/quotation';
import { firstOverlapping, type Span } from '../../text/span';
import { isDecision } from '../corpus';
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
  const section = firstOverlapping(document.reading.sections, span);
  if (!section) return undefined;
  const own = { role: section.role, speaker: section.speaker ?? 'court' };
  const speech: Speech = {
    ...own,
    ...(section.instance !== undefined && { instance: section.instance }),
    ...(section.adopted && { adopted: section.adopted }),
  };
  return own.speaker === 'court' ? (reported(document, section, span) ?? speech) : speech;
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
