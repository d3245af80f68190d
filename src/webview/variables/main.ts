import type { FromPage, PageState, ToPage } from '../protocol';
import { Details } from './details';
import { make } from './element';
import { Grid } from './grid';
import { everything, Sheet } from './sheet';
import { Toolbar } from './toolbar';

/** What an editor gives to the page. */
declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
};

const host = acquireVsCodeApi();
const sheet = new Sheet();
let page: Page | undefined;

/** The table as it is laid out: made once the words are known. */
class Page {
  private readonly toolbar: Toolbar;
  private readonly details: Details;
  private readonly empty: HTMLElement;
  readonly grid: Grid;

  constructor(
    private readonly table: Extract<ToPage, { type: 'table' }>,
    private readonly remembered: () => void,
  ) {
    const { words } = table;
    this.grid = new Grid(sheet, words, {
      answer: ({ uri }, { id }, answer) => host.postMessage({ type: 'answer', uri, variable: id, answer }),
      open: ({ uri }, column) => host.postMessage({ type: 'open', uri, ...(column && { variable: column.id }) }),
      undo: () => host.postMessage({ type: 'undo' }),
      redo: () => host.postMessage({ type: 'redo' }),
      moved: () => this.describe(),
      arranged: () => this.arranged(),
    });
    this.toolbar = new Toolbar(sheet, words, {
      arranged: () => {
        this.grid.draw();
        this.arranged();
      },
      newVariable: () => host.postMessage({ type: 'newVariable' }),
      chooseColumns: () => host.postMessage({ type: 'chooseColumns' }),
      export: () => host.postMessage({ type: 'export' }),
    });
    this.details = new Details(words, {
      edit: () => this.grid.edit(),
      open: () => {
        const { current } = this.grid;
        if (current)
          host.postMessage({
            ...{ type: 'open', uri: current.row.uri },
            ...(current.column && { variable: current.column.id }),
          });
      },
      answer: (answer) => {
        const { current } = this.grid;
        if (!current?.column) return;
        host.postMessage({ type: 'answer', uri: current.row.uri, variable: current.column.id, answer });
        this.grid.focus();
      },
    });
    this.empty = make('p', { class: 'empty', attributes: { role: 'status' } });
    document.title = words.title;
    document.body.replaceChildren(this.toolbar.element, this.grid.element, this.empty, this.details.element);
  }

  draw(): void {
    this.grid.draw();
    this.arranged();
    this.describe();
  }

  refuse({ uri, variable, typed, why }: Extract<ToPage, { type: 'refused' }>): void {
    this.grid.show(uri, variable);
    this.grid.edit(typed);
    this.details.refuse(why);
  }

  private arranged(): void {
    this.toolbar.draw();
    const { words } = this.table;
    this.empty.textContent = sheet.all === 0 ? words.empty : sheet.shown === 0 ? words.nothingFits : '';
    this.remembered();
  }

  private describe(): void {
    const { current } = this.grid;
    const at = current?.column ? sheet.columnOf(current.column.id) : -1;
    this.details.show(current?.row, current?.column, at);
  }
}

function take(message: ToPage): void {
  switch (message.type) {
    case 'table': {
      const { matter, columns, rows } = message;
      const state = host.getState();
      const { matter: before, ...view } = state ?? { matter, ...everything };
      sheet.setTable(columns, rows);
      if (!page || before !== matter) sheet.view = before === matter ? view : everything;
      const first = page === undefined;
      page ??= new Page(message, () => host.setState({ matter, ...sheet.view }));
      page.draw();
      if (first) page.grid.focus();
      return;
    }
    case 'rows':
      sheet.update(message.rows);
      page?.grid.redraw(message.rows);
      return;
    case 'refused':
      page?.refuse(message);
      return;
    case 'show':
      page?.grid.show(message.uri, message.variable);
  }
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => take(data));
host.postMessage({ type: 'ready' });
