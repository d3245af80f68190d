import type { PageAnswer, PageColumn, PageRow, PageWords } from '../protocol';
import { CellEditor, type Next } from './cell-editor';
import { cellView } from './cell-view';
import { make } from './element';
import { Head } from './head';
import { scrollFor, slotsIn } from './slots';
import { judgmentColumn, type Sheet } from './sheet';

/** A cell by its place: row -2 the names of the columns, -1 the filters; column 0 the judgments. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** What a person does in the grid. */
export interface GridActions {
  answer(row: PageRow, column: PageColumn, answer: PageAnswer): void;
  open(row: PageRow, column: PageColumn | undefined): void;
  undo(): void;
  redo(): void;
  /** Another cell has the focus. */
  moved(): void;
  /** Sorted or filtered anew. */
  arranged(): void;
}

/** The rows in sight, the cell that has the focus, and the field in the cell that is written: ARIA’s grid. */
export class Grid {
  readonly element: HTMLElement;
  private readonly body = make('div', { class: 'body', attributes: { role: 'rowgroup' } });
  private readonly drawn = new Map<string, HTMLElement>();
  private readonly head: Head;
  private at: Position = { row: 0, column: 0 };
  private editing = false;
  private rowHeight = 1;

  constructor(
    private readonly sheet: Sheet,
    private readonly words: PageWords,
    private readonly actions: GridActions,
  ) {
    this.head = new Head(sheet, words, {
      arranged: () => {
        this.at = { row: Math.min(this.at.row, this.sheet.shown - 1), column: this.at.column };
        this.draw();
        actions.arranged();
      },
      focused: (position) => this.take(position),
    });
    this.element = make('div', {
      class: 'grid',
      attributes: { role: 'grid', 'aria-label': words.title, 'aria-multiselectable': 'false' },
      children: [this.head.element, this.body],
    });
    this.element.addEventListener('scroll', () => this.drawRows());
    this.element.addEventListener('keydown', (event) => this.key(event));
    this.body.addEventListener('mousedown', (event) => this.press(event));
    this.body.addEventListener('dblclick', (event) => this.twice(event));
    window.addEventListener('resize', () => {
      this.draw();
      // The cell that a passage was opened from stays in sight beside it.
      const cell = this.at.column > 0 ? this.elementAt(this.at) : undefined;
      if (cell) this.reveal(cell);
    });
  }

  /** The row and the column that have the focus; no column where it is the judgment itself. */
  get current(): { readonly row: PageRow; readonly column: PageColumn | undefined } | undefined {
    const row = this.sheet.rowAt(this.at.row);
    return row && { row, column: this.sheet.columns[this.at.column - 1] };
  }

  /** Draws all anew. */
  draw(): void {
    const size = parseFloat(getComputedStyle(document.body).fontSize);
    this.rowHeight = Math.round(size * 2);
    this.element.style.setProperty('--row-height', `${this.rowHeight}px`);
    this.element.setAttribute('aria-rowcount', String(this.sheet.shown + 2));
    this.element.setAttribute('aria-colcount', String(this.sheet.columns.length + 1));
    this.body.style.height = `${this.sheet.shown * this.rowHeight}px`;
    for (const row of this.drawn.values()) row.remove();
    this.drawn.clear();
    this.head.draw();
    this.drawRows();
    this.mark();
  }

  /** Draws rows that have changed, if they are in sight. */
  redraw(rows: readonly PageRow[]): void {
    const focused = this.element.contains(document.activeElement) && !this.editing && this.at.row >= 0;
    for (const { uri } of rows) {
      this.drawn.get(uri)?.remove();
      this.drawn.delete(uri);
    }
    this.drawRows();
    if (focused) this.focus();
    this.actions.moved();
  }

  /** Puts the focus where it was. */
  focus(): void {
    this.elementAt(this.at)?.focus({ preventScroll: true });
  }

  /** Goes to a cell of the table, wherever it is scrolled. */
  show(uri: string, variable: string): void {
    const row = this.sheet.indexOf(uri);
    if (row >= 0) this.move({ row, column: this.sheet.columnOf(variable) + 1 });
  }

  /** Opens the field of the cell that has the focus. */
  edit(typed?: string): void {
    const { current } = this;
    const cell = this.elementAt(this.at);
    if (!current?.column || !cell || this.editing) return;
    const { row, column } = current;
    this.editing = true;
    cell.classList.add('editing');
    new CellEditor(cell, {
      ...{ column, words: this.words, typed },
      cell: row.cells[this.at.column - 1] ?? null,
      done: (answer, next) => {
        this.editing = false;
        if (answer !== undefined) this.actions.answer(row, column, answer);
        this.redraw([row]);
        this.follow(next);
      },
    });
  }

  private follow(next: Next): void {
    const { row, column } = this.at;
    const steps = { below: [1, 0], left: [0, -1], right: [0, 1], stay: [0, 0] } as const;
    const [down, right] = steps[next];
    if (next !== 'stay' || document.activeElement === document.body)
      this.move({ row: row + down, column: column + right });
  }

  private drawRows(): void {
    const { scrollTop, clientHeight } = this.element;
    const { first, end } = slotsIn(scrollTop, clientHeight, this.rowHeight, this.sheet.shown);
    const wanted = new Set(Array.from({ length: end - first }, (_, i) => first + i));
    // The row with the focus stays, so that no scrolling throws the focus out of the table.
    if (this.at.row >= 0 && this.at.row < this.sheet.shown) wanted.add(this.at.row);
    const uris = new Set([...wanted].map((index) => this.sheet.rowAt(index)!.uri));
    for (const [uri, element] of this.drawn)
      if (!uris.has(uri)) {
        element.remove();
        this.drawn.delete(uri);
      }
    let next: HTMLElement | null = null;
    for (const index of [...wanted].sort((a, b) => b - a)) {
      const row = this.sheet.rowAt(index)!;
      const known = this.drawn.get(row.uri);
      const element: HTMLElement = known ?? this.rowView(row, index);
      this.drawn.set(row.uri, element);
      if (!known) this.body.insertBefore(element, next);
      next = element;
    }
    this.mark();
  }

  private rowView(row: PageRow, index: number): HTMLElement {
    const head = make('div', {
      class: 'cell judgment',
      attributes: { role: 'rowheader', tabindex: '-1', 'aria-colindex': '1', title: row.path },
      children: [make('span', { class: 'text', text: row.name })],
    });
    const cells = this.sheet.columns.map((column, at) => {
      const view = cellView(row.cells[at] ?? null, column, this.words);
      view.setAttribute('aria-colindex', String(at + 2));
      return view;
    });
    const element = make('div', {
      class: 'row',
      attributes: { role: 'row', 'aria-rowindex': String(index + 3), 'data-uri': row.uri },
      children: [head, ...cells],
    });
    element.style.top = `${index * this.rowHeight}px`;
    return element;
  }

  private elementAt({ row, column }: Position): HTMLElement | undefined {
    if (row < 0) return this.head.elementAt(row, column);
    const uri = this.sheet.rowAt(row)?.uri;
    return uri === undefined ? undefined : (this.drawn.get(uri)?.children[column] as HTMLElement | undefined);
  }

  private move({ row, column }: Position): void {
    const at = {
      row: Math.max(-2, Math.min(row, this.sheet.shown - 1)),
      column: Math.max(0, Math.min(column, this.sheet.columns.length)),
    };
    if (at.row >= 0) {
      const { scrollTop, clientHeight } = this.element;
      const height = clientHeight - this.head.height;
      const top = scrollFor(at.row, scrollTop, height, this.rowHeight);
      if (top !== undefined) this.element.scrollTop = top;
    }
    this.take(at);
    this.drawRows();
    const cell = this.elementAt(at);
    cell?.focus({ preventScroll: true });
    if (cell && at.column > 0) this.reveal(cell);
  }

  /** Scrolls sideways so that a cell is wholly in sight beside the judgments, which stay where they are. */
  private reveal(cell: HTMLElement): void {
    const fixed = this.head.judgmentWidth;
    const { offsetLeft, offsetWidth } = cell;
    const { scrollLeft, clientWidth } = this.element;
    if (offsetLeft - fixed < scrollLeft) this.element.scrollLeft = offsetLeft - fixed;
    else if (offsetLeft + offsetWidth > scrollLeft + clientWidth)
      this.element.scrollLeft = offsetLeft + offsetWidth - clientWidth;
  }

  private take(position: Position): void {
    this.at = position;
    this.mark();
    this.actions.moved();
  }

  /** One cell alone is reached with Tab: the one that has the focus, or had it last. */
  private mark(): void {
    for (const cell of this.element.querySelectorAll('[tabindex="0"]')) cell.setAttribute('tabindex', '-1');
    const cell = this.elementAt(this.at);
    cell?.setAttribute('tabindex', '0');
    for (const element of this.body.querySelectorAll('.current')) element.classList.remove('current');
    if (this.at.row >= 0) cell?.parentElement?.classList.add('current');
    for (const element of this.body.querySelectorAll('[aria-describedby]')) element.removeAttribute('aria-describedby');
    if (this.at.row >= 0) cell?.setAttribute('aria-describedby', 'details');
  }

  private positionOf(target: EventTarget | null): Position | undefined {
    const cell = (target as Element).closest<HTMLElement>('.cell');
    const uri = cell?.parentElement?.dataset['uri'];
    if (!cell || uri === undefined) return undefined;
    return { row: this.sheet.indexOf(uri), column: [...cell.parentElement!.children].indexOf(cell) };
  }

  private press(event: MouseEvent): void {
    if ((event.target as Element).closest('.field')) return;
    const position = this.positionOf(event.target);
    if (!position) return;
    event.preventDefault();
    // A field that is open is left first: what was typed there is kept.
    if (this.editing) (document.activeElement as HTMLElement | null)?.blur();
    this.move(position);
    if ((event.ctrlKey || event.metaKey) && this.current) this.actions.open(this.current.row, this.current.column);
  }

  private twice(event: MouseEvent): void {
    if ((event.target as Element).closest('.field') || !this.positionOf(event.target)) return;
    if (this.at.column === 0 && this.current) this.actions.open(this.current.row, undefined);
    else this.edit();
  }

  private key(event: KeyboardEvent): void {
    if (event.isComposing || this.editing) return;
    const mod = event.ctrlKey || event.metaKey;
    const next = this.destination(event.key, mod);
    if (next && !event.altKey && !this.isWrittenIn(event)) {
      event.preventDefault();
      this.move(next);
      return;
    }
    if (this.at.row === -2 && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      const column = this.sheet.columns[this.at.column - 1];
      this.head.sort(column?.id ?? judgmentColumn);
      this.focus();
      return;
    }
    if (this.at.row >= 0) this.inCell(event, mod);
  }

  /** In a filter the arrows to the side and Home and End move in what is written there. */
  private isWrittenIn({ key }: KeyboardEvent): boolean {
    return this.at.row === -1 && !['ArrowUp', 'ArrowDown'].includes(key);
  }

  private inCell(event: KeyboardEvent, mod: boolean): void {
    const { current } = this;
    if (!current) return;
    const { row, column } = current;
    const run = (work: () => void): void => {
      event.preventDefault();
      work();
    };
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (mod && key === 'z') return run(() => (event.shiftKey ? this.actions.redo() : this.actions.undo()));
    if (mod && key === 'y') return run(() => this.actions.redo());
    if (key === 'F12') return run(() => this.actions.open(row, column));
    if (key === 'Enter' && !column) return run(() => this.actions.open(row, undefined));
    if (!column) return;
    if (key === 'Enter' && mod) return run(() => this.actions.answer(row, column, 'reading'));
    if (key === 'Enter' || key === 'F2') return run(() => this.edit());
    if (key === 'Delete' || key === 'Backspace') return run(() => this.actions.answer(row, column, null));
    // The first character that is typed goes into the field itself, so that an input method sees it.
    if (event.key.length === 1 && !mod && !event.altKey) run(() => this.edit(event.key));
    else if (event.key === 'Process') this.edit('');
  }

  private destination(key: string, mod: boolean): Position | undefined {
    const { row, column } = this.at;
    const [last, end] = [this.sheet.shown - 1, this.sheet.columns.length];
    const page = Math.max(1, Math.floor(this.element.clientHeight / this.rowHeight) - 3);
    switch (key) {
      case 'ArrowDown':
        return { row: mod ? last : row + 1, column };
      case 'ArrowUp':
        return { row: mod ? 0 : row - 1, column };
      case 'ArrowRight':
        return { row, column: mod ? end : column + 1 };
      case 'ArrowLeft':
        return { row, column: mod ? 0 : column - 1 };
      case 'Home':
        return { row: mod ? 0 : row, column: 0 };
      case 'End':
        return { row: mod ? last : row, column: end };
      case 'PageDown':
        return { row: row + page, column };
      case 'PageUp':
        return { row: Math.max(0, row - page), column };
      default:
        return undefined;
    }
  }
}
