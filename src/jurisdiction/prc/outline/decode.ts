import type { PrcMemory } from '../memory';
import { evidence, indexOf, type Evidence, type Family, type Where } from './evidence';
import { likeliest, type Decoded } from './likeliest';
import type { Unit } from './units';

/**
 * The likeliest sequence of parts: what each unit says for each part against the cost of going from one part to
 * another. Cues at the head of a unit count whether a part begins or goes on with it; words inside it only help to
 * decide where a change is, so that a long part is not outweighed by its own length. Noise is set aside first.
 */
export function decode(folded: string, units: readonly Unit[], family: Family, memory: PrcMemory): Decoded[] {
  let found = false;
  // To look for a word is a twentieth of trying the expression at each character.
  const headedReasoning =
    folded.includes('裁判理由') && /(?:^|\n)[^\S\n]{0,20}(?:#{1,6}\s)?[【[]?裁判理由/.test(folded);
  let where: Where | undefined;
  const said = units.map((unit, index) => {
    const late = index > Math.max(40, units.length * 0.5);
    const early = index < units.length * 0.5;
    const nth = index === 0 ? 0 : index < 4 ? 1 : 2;
    // Most units stand where the one before them does.
    if (where?.late !== late || where.early !== early || where.nth !== nth || where.found !== found)
      where = { family, late, early, nth, found, headedReasoning };
    const says = evidence(folded, unit, where, memory.evidence);
    found ||= says.cued[facts]?.findings ?? false;
    return says;
  });
  const heard: Evidence[] = [];
  const opens: boolean[] = [];
  said.forEach((says, i) => {
    if (says.noise) return;
    heard.push(says);
    opens.push(units[i]!.opens);
  });
  const path = likeliest(heard, opens, family, memory);
  let next = 0;
  return said.map(({ noise }) => (noise ? { role: 'noise', cue: noise, confidence: 0.95 } : path[next++]!));
}

const facts = indexOf.get('facts')!;
