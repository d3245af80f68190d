import type { IsoDate } from '../model/authority';
import type { RuleContext } from './rule';

/** The day as of which a paper is checked: its own date, else that of the check. */
export function dayOf({ document: { reading }, today }: RuleContext): IsoDate | undefined {
  if (reading.kind === 'judgment') return reading.meta.decidedOn ?? today;
  return (reading.kind === 'brief' ? reading.dated : undefined) ?? today;
}
