import type { PageAnswer, PageColumn, PageRow, PageWords } from '../protocol';
import { button, make } from './element';

export interface DetailActions {
  open(): void;
  answer(answer: PageAnswer): void;
  edit(): void;
}

/** Below the table: what the cell with the focus is about, whose its value is, and what can be done with it. */
export class Details {
  private readonly text = make('div', { class: 'about', attributes: { id: 'details' } });
  private readonly alert = make('div', { class: 'alert', attributes: { role: 'alert' } });
  private readonly buttons: readonly HTMLButtonElement[];
  readonly element: HTMLElement;

  constructor(
    private readonly words: PageWords,
    actions: DetailActions,
  ) {
    this.buttons = [
      button(words.edit, () => actions.edit()),
      button(words.confirm, () => actions.answer('reading')),
      button(words.takeBack, () => actions.answer(null)),
      button(words.passage, () => actions.open()),
    ];
    this.element = make('footer', {
      class: 'details',
      children: [this.text, this.alert, make('div', { class: 'buttons', children: this.buttons })],
    });
  }

  show(row: PageRow | undefined, column: PageColumn | undefined, at: number): void {
    const cell = column ? (row?.cells[at] ?? null) : undefined;
    const lines = !row
      ? []
      : !column
        ? [row.path]
        : [column.definition || this.words.noDefinition, ...(cell ? cell.details : [this.words.open])];
    const title = [column?.name, row?.name].filter((part) => part !== undefined).join(' · ');
    this.text.replaceChildren(
      make('strong', { text: title }),
      ...lines.map((line, index) => make('div', { class: index === 0 ? 'definition' : 'line', text: line })),
    );
    const [edit, confirm, takeBack, passage] = this.buttons;
    edit!.disabled = !column;
    confirm!.disabled = cell?.by !== 'reading';
    takeBack!.disabled = cell?.by !== 'mine';
    passage!.disabled = !row;
    this.alert.textContent = '';
  }

  /** Says why something was not written; until another cell has the focus. */
  refuse(why: string): void {
    this.alert.textContent = why;
  }
}
