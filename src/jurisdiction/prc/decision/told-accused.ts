import type { Party } from '../../../model/decision';
import { matches } from '../../../text/matches';
import type { SpokenUnit } from '../outline/sections';
import { appealTold } from '../outline/stories';
import { isLikelyPerson } from './names';
import type { ToldParty } from './told-parties';

/** 判处戴某有期徒刑十一年: whom a report tells to have been sentenced. */
const sentenced = /判处(?:被告人)?([\u4e00-\u9fff×]{2,4}?)(?=(?:有|无)期徒刑|死刑|拘役|管制)/g;

/** Those who were sentenced in a report that calls nobody an accused. */
export function toldAccused(folded: string): ToldParty[] {
  const found = new Map<string, ToldParty>();
  for (const { index, 0: words, 1: name } of matches(sentenced, folded)) {
    const at = index + words.length - name!.length;
    if (!found.has(name!) && (name!.includes('某') || isLikelyPerson(name!)))
      found.set(name!, { role: 'accused', name: name!, span: [at, at + name!.length] });
  }
  return [...found.values()];
}

/** 某区人民检察院指控: who charges, where a report tells of it. */
const charges = /(?<=^|[。,;\n])\s?(?![由经后])([\u4e00-\u9fff]{2,24}?人民检察院)(?=[^。,]{0,24}?指控)/;

/** The procuratorate that a report tells to have charged somebody. */
export function toldProsecutor(folded: string): ToldParty[] {
  const found = folded.includes('检察院') ? charges.exec(folded) : null;
  if (!found) return [];
  const at = found.index + found[0].length - found[1]!.length;
  return [{ role: 'prosecutor', name: found[1]!, span: [at, at + found[1]!.length] }];
}

const bothAppeal = /(?:[双两各]方|两[边家头])[^。,]{0,4}不服/;
const alsoSays = /^[则也却](?:表示|坚持|认为|坚称|称|说|提出|要求|主张|上诉)/;

/** The parties of an appeal that a report tells of: who appealed, and against whom. */
export function inAppeal(parties: readonly Party[], folded: string, units: readonly SpokenUnit[]): readonly Party[] {
  const texts = units.map(({ span }) => folded.slice(...span));
  const told = texts.map((text) => appealTold.exec(text)?.[1] ?? '').join('\n');
  // 两边都不服: the other is who says what he asks for.
  const both = texts.findIndex((text) => bothAppeal.test(text));
  const since = both === -1 ? [] : texts.slice(both);
  const alsoAppeals = (name: string): boolean =>
    since.some((text) => text.startsWith(name) && alsoSays.test(text.slice(name.length)));
  const appellants = parties.filter(({ name }) => told.includes(name) || alsoAppeals(name));
  if (appellants.length === 0) return parties;
  return parties.map((party) => {
    const role = appellants.includes(party)
      ? 'appellant'
      : party.role === 'plaintiff' || party.role === 'defendant'
        ? 'appellee'
        : party.role;
    return role === party.role ? party : { ...party, role, roles: [{ role, instance: 2 }, ...party.roles] };
  });
}
