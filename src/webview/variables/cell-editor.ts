import type { PageAnswer, PageCell, PageColumn, PageWords } from '../protocol';
import { make } from './element';
import { fitting, type Offer, offersFor } from './offers';

/** Where the focus goes when a cell has been written. */
export type Next = 'below' | 'left' | 'right' | 'stay';

export interface Writing {
  readonly column: PageColumn;
  readonly cell: PageCell | null;
  readonly words: PageWords;
  /** What was typed to begin with, in place of what is there. */
  readonly typed?: string | undefined;
  /** Answers, or nothing where all stays as it was. */
  readonly done: (answer: PageAnswer | undefined, next: Next) => void;
}

/** A field over a cell, with what can be answered without typing below it: a combo box (ARIA 1.2). */
export class CellEditor {
  private readonly input: HTMLInputElement;
  private readonly list = make('ul', { class: 'offers', attributes: { role: 'listbox', id: 'offers' } });
  private readonly offers: readonly Offer[];
  private shown: readonly Offer[] = [];
  private active = -1;
  private readonly before: string;
  private ended = false;

  constructor(
    private readonly host: HTMLElement,
    private readonly writing: Writing,
  ) {
    const { column, cell, words, typed } = writing;
    this.before = cell?.typed ?? '';
    this.offers = offersFor(column, cell, words);
    this.input = make('input', {
      class: 'field',
      attributes: {
        ...{ type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: 'false' },
        ...{
          'aria-autocomplete': 'list',
          'aria-expanded': 'true',
          'aria-controls': 'offers',
          'aria-label': column.name,
        },
      },
    });
    this.input.value = typed ?? this.before;
    host.replaceChildren(this.input);
    document.body.append(this.list);
    this.offer(typed ?? '');
    this.input.addEventListener('input', () => this.offer(this.input.value));
    this.input.addEventListener('keydown', (event) => this.key(event));
    this.input.addEventListener('blur', () => this.end('stay'));
    // The field keeps the focus while an offer is clicked on.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', ({ target }) => {
      const at = [...this.list.children].indexOf((target as Element).closest('li') ?? this.list);
      const chosen = this.shown[at];
      if (chosen) this.finish(chosen.answer, 'stay');
    });
    this.input.focus();
    if (typed === undefined) this.input.select();
  }

  private key(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        this.activate(this.active + (event.key === 'ArrowDown' ? 1 : -1));
        return;
      case 'Escape':
        event.preventDefault();
        this.finish(undefined, 'stay');
        return;
      case 'Enter':
        event.preventDefault();
        this.end('below');
        return;
      case 'Tab':
        event.preventDefault();
        this.end(event.shiftKey ? 'left' : 'right');
    }
  }

  /** What fits what was typed is offered below the field; of a choice the only one that fits is what Enter means. */
  private offer(typed: string): void {
    this.shown = fitting(this.offers, typed === this.before ? '' : typed);
    this.list.replaceChildren(
      ...this.shown.map(({ label }, at) =>
        make('li', { text: label, attributes: { role: 'option', id: `offer-${at}`, 'aria-selected': 'false' } }),
      ),
    );
    this.list.hidden = this.shown.length === 0;
    this.input.setAttribute('aria-expanded', String(this.shown.length > 0));
    const { type } = this.writing.column;
    const chooses = (type === 'choice' || type === 'yes-no') && typed.trim() !== '' && typed !== this.before;
    this.activate(chooses && this.shown.length > 0 ? 0 : -1);
    this.place();
  }

  private activate(at: number): void {
    this.active = this.shown.length === 0 || at < -1 ? -1 : Math.min(at, this.shown.length - 1);
    for (const [index, item] of [...this.list.children].entries()) {
      item.setAttribute('aria-selected', String(index === this.active));
      if (index === this.active) item.scrollIntoView({ block: 'nearest' });
    }
    if (this.active >= 0) this.input.setAttribute('aria-activedescendant', `offer-${this.active}`);
    else this.input.removeAttribute('aria-activedescendant');
  }

  private place(): void {
    const { left, top, bottom, width } = this.host.getBoundingClientRect();
    const { style } = this.list;
    style.minWidth = `${width}px`;
    style.left = `${Math.max(0, Math.min(left, window.innerWidth - this.list.offsetWidth))}px`;
    const below = bottom + this.list.offsetHeight <= window.innerHeight;
    style.top = below ? `${bottom}px` : `${Math.max(0, top - this.list.offsetHeight)}px`;
  }

  private end(next: Next): void {
    const offer = this.shown[this.active];
    if (offer) return this.finish(offer.answer, next);
    const typed = this.input.value;
    const words = typed.trim();
    // What was there and stays is no answer; typed anew over what the reading has, it is one.
    const unchanged = this.writing.typed === undefined ? words === this.before.trim() : words === '';
    this.finish(unchanged ? undefined : words === '' ? null : { typed }, next);
  }

  private finish(answer: PageAnswer | undefined, next: Next): void {
    if (this.ended) return;
    this.ended = true;
    this.list.remove();
    this.writing.done(answer, next);
  }
}
