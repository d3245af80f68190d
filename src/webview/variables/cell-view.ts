import type { PageCell, PageColumn, PageWords } from '../protocol';
import { make } from './element';

/** What a cell looks like: its words, and marks for what is inferred, another's or in dispute, which are also said. */
export function cellView(cell: PageCell | null, { type }: PageColumn, words: PageWords): HTMLElement {
  const marks = cell === null ? [] : marksOf(cell, words);
  const names = [
    'cell',
    `of-${type}`,
    ...(cell === null ? ['nobody'] : [`by-${cell.by}`, `is-${cell.is}`]),
    ...(cell?.guess ? ['guess'] : []),
    ...(cell?.differs ? ['differs'] : []),
  ];
  return make('div', {
    class: names.join(' '),
    attributes: { role: 'gridcell', tabindex: '-1', title: cell?.text },
    children: [
      make('span', { class: 'text', text: cell?.text ?? '' }),
      ...marks.map(({ sign, said }) =>
        make('span', { class: 'mark', text: sign, attributes: { 'aria-label': said, role: 'img', title: said } }),
      ),
    ],
  });
}

function marksOf(
  { by, guess, differs }: PageCell,
  words: PageWords,
): { readonly sign: string; readonly said: string }[] {
  return [
    ...(guess ? [{ sign: '?', said: words.inferred }] : []),
    ...(by === 'another' ? [{ sign: '◦', said: words.ofAnother }] : []),
    ...(differs ? [{ sign: '≠', said: words.differs }] : []),
  ];
}
