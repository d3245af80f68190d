import type { Section } from '../../../model/outline';
import type { OutlineFound } from './sections';
import type { Unit } from './units';

/** The outline of a text by the sections that were found in it: each of its units is what its section is. */
export function outlineBy(units: readonly Unit[], sections: readonly Section[]): OutlineFound {
  let at = 0;
  for (const unit of units) {
    while (sections[at] && sections[at]!.span[1] <= unit.span[0]) at++;
    const section = sections[at];
    if (!section) break;
    const { role, part, speaker, instance, confidence } = section;
    unit.role = role;
    unit.part = part;
    unit.speaker = speaker ?? 'court';
    unit.instance = instance ?? 0;
    unit.confidence = confidence;
  }
  return { units, sections, of: (...roles) => units.filter(({ role }) => roles.includes(role)) };
}
