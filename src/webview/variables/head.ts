import type { PageWords } from '../protocol';
import { make } from './element';
import type { Position } from './grid';
import { judgmentColumn, type Sheet } from './sheet';

export interface HeadActions {
  arranged(): void;
  focused(position: Position): void;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly type: string;
}

/** The names of the columns, by which they are sorted, and below them the fields by which they are filtered. */
export class Head {
  private readonly names = make('div', { class: 'row names', attributes: { role: 'row', 'aria-rowindex': '1' } });
  private readonly filters = make('div', { class: 'row filters', attributes: { role: 'row', 'aria-rowindex': '2' } });
  readonly element = make('div', {
    class: 'head',
    attributes: { role: 'rowgroup' },
    children: [this.names, this.filters],
  });
  /** The columns that the fields are for, as they were drawn last. */
  private drawn = '';

  constructor(
    private readonly sheet: Sheet,
    private readonly words: PageWords,
    private readonly actions: HeadActions,
  ) {
    this.names.addEventListener('mousedown', (event) => {
      const at = [...this.names.children].indexOf((event.target as Element).closest('.cell') ?? this.names);
      if (at < 0) return;
      event.preventDefault();
      actions.focused({ row: -2, column: at });
      this.sort(this.columns[at]!.id);
      this.elementAt(-2, at)?.focus({ preventScroll: true });
    });
  }

  /** In pixels. */
  get height(): number {
    return this.element.offsetHeight;
  }

  get judgmentWidth(): number {
    return (this.names.children[0] as HTMLElement | undefined)?.offsetWidth ?? 0;
  }

  elementAt(row: number, column: number): HTMLElement | undefined {
    const cell = (row === -2 ? this.names : this.filters).children[column] as HTMLElement | undefined;
    return row === -2 ? cell : (cell?.firstElementChild as HTMLElement | undefined);
  }

  sort(column: string): void {
    this.sheet.sortBy(column);
    this.actions.arranged();
  }

  draw(): void {
    const { sort } = this.sheet.view;
    const { columns } = this;
    this.names.replaceChildren(
      ...columns.map(({ id, name, definition, type }, at) => {
        const sorted = sort?.column === id ? (sort.descending ? 'descending' : 'ascending') : 'none';
        const sign = { none: '', ascending: ' ↑', descending: ' ↓' }[sorted];
        return make('div', {
          class: `cell of-${type}${id === judgmentColumn ? ' judgment' : ''}`,
          attributes: {
            ...{ role: 'columnheader', tabindex: '-1', 'aria-colindex': String(at + 1), 'aria-sort': sorted },
            title: [name, definition].filter(Boolean).join('\n'),
          },
          children: [make('span', { class: 'text', text: name }), make('span', { class: 'sign', text: sign })],
        });
      }),
    );
    // A field that is being written in stays the one it is.
    const key = JSON.stringify(columns.map(({ id, name }) => [id, name]));
    if (key === this.drawn) return;
    this.drawn = key;
    this.filters.replaceChildren(...columns.map((column, at) => this.filter(column, at)));
  }

  private get columns(): readonly Named[] {
    const judgment = { id: judgmentColumn, name: this.words.judgment, definition: '', type: 'text' };
    return [judgment, ...this.sheet.columns];
  }

  private filter({ id, name, type }: Named, at: number): HTMLElement {
    const label = this.words.filterOf.replace('{0}', name);
    const field = make('input', {
      class: 'field',
      attributes: { type: 'text', tabindex: '-1', 'aria-label': label, title: label, spellcheck: 'false' },
    });
    field.value = this.sheet.view.filters[id] ?? '';
    field.addEventListener('focus', () => this.actions.focused({ row: -1, column: at }));
    field.addEventListener('input', () => {
      const { view } = this.sheet;
      this.sheet.view = { ...view, filters: { ...view.filters, [id]: field.value } };
      this.actions.arranged();
    });
    return make('div', {
      class: `cell of-${type}${id === judgmentColumn ? ' judgment' : ''}`,
      attributes: { role: 'gridcell', 'aria-colindex': String(at + 1) },
      children: [field],
    });
  }
}
