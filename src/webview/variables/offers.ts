import type { PageAnswer, PageCell, PageColumn, PageWords } from '../protocol';

/** An answer that is offered while a cell is written. */
export interface Offer {
  readonly label: string;
  readonly answer: PageAnswer;
}

/** What can be answered without typing it out: choices, yes and no, the states, and what the reading has. */
export function offersFor({ type, choices }: PageColumn, cell: PageCell | null, words: PageWords): readonly Offer[] {
  const value = (label: string, kept: string | boolean): Offer => ({
    label,
    answer: { finding: { is: 'value', value: kept } },
  });
  const values =
    type === 'choice'
      ? choices.map(({ id, name }) => value(name, id))
      : type === 'yes-no'
        ? [value(words.yes, true), value(words.no, false)]
        : [];
  const read: Offer[] =
    cell?.by === 'reading' ? [{ label: words.asRead.replace('{0}', cell.text), answer: 'reading' }] : [];
  return [
    ...read,
    ...values,
    { label: words.notStated, answer: { finding: { is: 'not-stated' } } },
    { label: words.notApplicable, answer: { finding: { is: 'not-applicable' } } },
  ];
}

/** The offers that what was typed may mean; all before anything was typed. */
export function fitting(offers: readonly Offer[], typed: string): readonly Offer[] {
  const words = typed.trim().toLowerCase();
  return words === '' ? offers : offers.filter(({ label }) => label.toLowerCase().includes(words));
}
