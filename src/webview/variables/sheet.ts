import type { PageCell, PageColumn, PageRow, PageState } from '../protocol';
import { fits } from './filter';

/** The column of the judgments themselves, for sorting and filtering. */
export const judgmentColumn = '';

export type View = Omit<PageState, 'matter'>;

export const everything: View = { filters: {}, search: '', show: 'all' };

/** The rows of a table in the order and the choice that a person has made. */
export class Sheet {
  columns: readonly PageColumn[] = [];
  private rows = new Map<string, PageRow>();
  private ordered: string[] = [];
  private chosen: View = everything;
  private readonly collator = new Intl.Collator('zh-CN', { numeric: true });

  get view(): View {
    return this.chosen;
  }

  set view(view: View) {
    this.chosen = view;
    this.arrange();
  }

  /** How many rows are shown, and how many there are. */
  get shown(): number {
    return this.ordered.length;
  }

  get all(): number {
    return this.rows.size;
  }

  setTable(columns: readonly PageColumn[], rows: readonly PageRow[]): void {
    this.columns = columns;
    this.rows = new Map(rows.map((row) => [row.uri, row]));
    this.arrange();
  }

  /** Takes rows up where they stand: none moves under the reader's hand because of what was written into it. */
  update(rows: readonly PageRow[]): void {
    for (const row of rows) if (this.rows.has(row.uri)) this.rows.set(row.uri, row);
  }

  rowAt(index: number): PageRow | undefined {
    const uri = this.ordered[index];
    return uri === undefined ? undefined : this.rows.get(uri);
  }

  indexOf(uri: string): number {
    return this.ordered.indexOf(uri);
  }

  /** The index of a column; -1 where it is not shown. */
  columnOf(variable: string): number {
    return this.columns.findIndex(({ id }) => id === variable);
  }

  /** By a column: from the least, from the greatest, as they were. */
  sortBy(column: string): void {
    const { sort, ...rest } = this.chosen;
    if (sort?.column !== column) this.view = { ...rest, sort: { column, descending: false } };
    else this.view = sort.descending ? rest : { ...rest, sort: { column, descending: true } };
  }

  private arrange(): void {
    const rows = [...this.rows.values()].filter((row) => this.isWanted(row));
    const { sort } = this.chosen;
    if (sort) {
      const at = this.columnOf(sort.column);
      if (at >= 0 || sort.column === judgmentColumn) rows.sort((a, b) => this.compare(a, b, at, sort.descending));
    }
    this.ordered = rows.map(({ uri }) => uri);
  }

  private isWanted({ name, path, cells }: PageRow): boolean {
    const { filters, search, show } = this.chosen;
    const words = search.trim().toLowerCase();
    if (
      words !== '' &&
      ![name, path, ...cells.map((cell) => cell?.text ?? '')].some((text) => text.toLowerCase().includes(words))
    )
      return false;
    const own = (filters[judgmentColumn] ?? '').trim().toLowerCase();
    if (own !== '' && ![name, path].some((text) => text.toLowerCase().includes(own))) return false;
    if (!this.columns.every((column, at) => fits(cells[at] ?? null, column, filters[column.id] ?? ''))) return false;
    return show === 'all' || cells.some((cell) => marks[show](cell));
  }

  /** What has no value comes last, whichever way the others stand. */
  private compare(a: PageRow, b: PageRow, at: number, descending: boolean): number {
    if (at < 0) return this.collator.compare(a.name, b.name) * (descending ? -1 : 1);
    const [left, right] = [a.cells[at]?.key, b.cells[at]?.key];
    if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : this.collator.compare(String(left), String(right));
    return descending ? -order : order;
  }
}

const marks: Readonly<Record<Exclude<View['show'], 'all'>, (cell: PageCell | null) => boolean>> = {
  differs: (cell) => cell?.differs === true,
  open: (cell) => cell === null,
  guesses: (cell) => cell?.guess === true,
};
