import type { Phrases } from '../phrases';
import { removedByKind } from './imported';
import { restored } from './restore';
import type { Removal, TakenIn } from './taken-in';

/** Something that was left out, or all of a kind, as a person may choose to have it back. */
export interface LeftOut {
  /** A kind, or which of the removals it is: what `takingBack` takes. */
  readonly value: string;
  readonly label: string;
  /** Kind and page, or how many there are. */
  readonly description: string;
}

/** Nobody goes through more of them one by one; by their kinds all can be had back. */
const mostSingly = 5000;
/** Of what is left out no more is shown, in UTF-16 units; and so much around what is only a blank. */
const longest = 160;
const around = 12;

/** What was left out: each kind with its number, then each thing where it stood. */
export function leftOutOf(taken: TakenIn, phrases: Phrases): readonly LeftOut[] {
  const kinds = [...removedByKind(taken)].map(([kind, count]) => ({
    ...{
      value: kind,
      label: phrases.get(`intake.removed.${kind}`),
      description: phrases.get('import.kept.all', count),
    },
  }));
  const singly = taken.removed.slice(0, mostSingly).map((removal, index) => {
    const label = leftOutWords(taken.text, removal).replaceAll('$(', '\\$(');
    return { value: `${index}`, label, description: kindAndPage(removal, phrases) };
  });
  return [...kinds, ...singly];
}

/** What was taken in with those back that a person has chosen, by their values. */
export function takingBack(taken: TakenIn, chosen: ReadonlySet<string>): TakenIn {
  const back = new Set(taken.removed.filter(({ kind }, index) => chosen.has(kind) || chosen.has(`${index}`)));
  return restored(taken, (removal) => back.has(removal));
}

/** Of what kind something was that was left out, and on which page. */
export function kindAndPage({ kind, page }: Removal, phrases: Phrases): string {
  const where = page === undefined ? [] : [phrases.get('quote.page', page)];
  return [phrases.get(`intake.removed.${kind}`), ...where].join(' · ');
}

/** What was left out of a text, on one line; a break or blank that stood within words is seen between them. */
export function leftOutWords(text: string, { at, words, instead = '' }: Removal): string {
  const end = at + instead.length;
  const line =
    words.trim() === ''
      ? `${text.slice(Math.max(0, at - around), at)}${words.includes('\n') ? '⏎' : '␣'}${text.slice(end, end + around)}`
      : words.trim();
  return line.replace(/\s+/g, ' ').slice(0, longest);
}
