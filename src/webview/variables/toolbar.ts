import type { PageWords } from '../protocol';
import { button, make } from './element';
import type { Sheet, View } from './sheet';

export interface ToolbarActions {
  arranged(): void;
  newVariable(): void;
  chooseColumns(): void;
  export(): void;
}

/** Above the table: a search over all cells, which rows are shown, how many there are, and what can be done with it all. */
export class Toolbar {
  readonly element: HTMLElement;
  private readonly count = make('span', { class: 'count', attributes: { role: 'status' } });
  private readonly search: HTMLInputElement;
  private readonly choice: HTMLSelectElement;

  constructor(
    private readonly sheet: Sheet,
    private readonly words: PageWords,
    actions: ToolbarActions,
  ) {
    this.search = make('input', {
      class: 'search',
      attributes: { type: 'search', placeholder: words.search, 'aria-label': words.search, spellcheck: 'false' },
    });
    const shows: readonly (readonly [View['show'], string])[] = [
      ['all', words.showAll],
      ['open', words.showOpen],
      ['guesses', words.showGuesses],
      ['differs', words.showDiffers],
    ];
    this.choice = make('select', {
      attributes: { 'aria-label': words.show },
      children: shows.map(([value, text]) => make('option', { text, attributes: { value } })),
    });
    this.search.addEventListener('input', () => {
      sheet.view = { ...sheet.view, search: this.search.value };
      actions.arranged();
    });
    this.choice.addEventListener('change', () => {
      sheet.view = { ...sheet.view, show: this.choice.value as View['show'] };
      actions.arranged();
    });
    this.element = make('header', {
      class: 'toolbar',
      attributes: { role: 'toolbar', 'aria-label': words.title },
      children: [
        this.search,
        this.choice,
        this.count,
        make('span', { class: 'gap' }),
        button(words.newVariable, () => actions.newVariable()),
        button(words.columns, () => actions.chooseColumns()),
        button(words.export, () => actions.export(), 'button primary'),
      ],
    });
  }

  draw(): void {
    const { shown, all, view } = this.sheet;
    if (this.search.value !== view.search) this.search.value = view.search;
    this.choice.value = view.show;
    const { count, countOf } = this.words;
    this.count.textContent = (shown === all ? count : countOf)
      .replace('{0}', String(shown))
      .replace('{1}', String(all));
  }
}
