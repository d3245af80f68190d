import { partText, type Parts } from './archive';
import { readXml } from './xml';

/** What a part says that it goes with: the last word of the kind (`header`, `footnotes`), and the name of the other part. */
export interface Relation {
  readonly kind: string;
  readonly target: string;
}

/** The parts with which a part goes, and that are in the archive: what is said to lie elsewhere is passed over. */
export function relationsOf(parts: Parts, name: string): Relation[] {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const part = parts.get(`${folder}_rels/${name.slice(folder.length)}.rels`);
  const relations: Relation[] = [];
  if (!part) return relations;
  readXml(partText(part), {
    open(element, attribute) {
      if (element !== 'rel:Relationship' || attribute('TargetMode') === 'External') return;
      const target = partName(folder, attribute('Target') ?? '');
      if (parts.has(target)) relations.push({ kind: (attribute('Type') ?? '').replace(/^.*\//, ''), target });
    },
  });
  return relations;
}

/** The name in the archive of what is named from a folder of it. */
function partName(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
