import type { IsoDate } from '../model/authority';
import { isNorm, type NormCitation } from '../model/citation';
import type { RuleContext } from './rule';

/**
 * The day as of which a paper is checked: its own date, for a draft without one that of the check. A decision whose date
 * is not known was given some day in the past.
 */
export function dayOf({ document: { reading }, today }: RuleContext): IsoDate | undefined {
  if (reading.kind === 'judgment') return reading.meta.decidedOn;
  return (reading.kind === 'brief' ? reading.dated : undefined) ?? today;
}

/** The norms that a brief cites, with the day on which they are to be in force; nothing for other documents. */
export function normsOfBrief(
  context: RuleContext,
): { readonly day: IsoDate; readonly norms: readonly NormCitation[] } | undefined {
  const { reading } = context.document;
  const day = dayOf(context);
  return reading.kind === 'brief' && day ? { day, norms: reading.citations.filter(isNorm) } : undefined;
}
