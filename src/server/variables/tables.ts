import { isDecision } from '../../corpus/corpus';
import type { DecisionDocument } from '../../corpus/corpus';
import type { Matter } from '../../corpus/document';
import { answersIn } from '../../features/variables/cell';
import { type Column, columnsOf } from '../../features/variables/column';
import { rowOf, type TableRow } from '../../features/variables/table';
import type { AnnotationService } from '../annotations/service';
import type { Platform } from '../platform';
import { Slices } from '../slices';
import type { State } from '../state';

/** The variables of a folder, and what its judgments have for them. */
export interface Table {
  readonly matter: Matter;
  /** Those that are shown. */
  readonly columns: readonly Column[];
  /** By path. */
  readonly rows: readonly TableRow[];
}

/** Makes tables of folders, in slices: a thousand judgments keep nobody waiting for a hover. */
export class Tables {
  private readonly slices: Slices;
  /** Rows as they were made last: after an answer one of a thousand is another. */
  private readonly made = new WeakMap<DecisionDocument, { readonly key: string; readonly row: TableRow }>();
  private readonly collator = new Intl.Collator('zh-CN', { numeric: true });

  constructor(
    private readonly state: State,
    private readonly annotations: AnnotationService,
    platform: Platform,
  ) {
    this.slices = new Slices(platform);
  }

  /** All variables of a folder, hidden ones too. */
  async columns(matter: Matter): Promise<Column[]> {
    const notebook = this.annotations.notebook(matter);
    await notebook.open();
    return columnsOf(notebook.store.variables, this.state.phrases);
  }

  async of(matter: Matter): Promise<Table> {
    const { corpus, library, phrases } = this.state;
    const columns = (await this.columns(matter)).filter(({ hidden }) => !hidden);
    const notebook = this.annotations.notebook(matter);
    const answers = await notebook.answers();
    const person = this.annotations.writing.author;
    const rows: TableRow[] = [];
    const common = [corpus.version, person, phrases.tongue, JSON.stringify(columns)].join('\n');
    for (const { uri } of corpus.inMatter(matter).filter(isDecision)) {
      const own = answers.get(uri) ?? [];
      const key = [...own.map(({ id, rev }) => `${id} ${rev}`), common].join('\n');
      const look = (document: DecisionDocument): TableRow => {
        const made = this.made.get(document);
        if (made?.key === key) return made.row;
        const source = { document, path: notebook.pathOf(uri), answers: answersIn(own) };
        return rowOf(source, columns, person, corpus, phrases);
      };
      const row = await library.lookAt(uri, look, (work) => this.slices.turn(work));
      if (!row) continue;
      // Only now is it certain that it was made with all that was asked for.
      this.made.set(row.document, { key, row });
      rows.push(row);
    }
    return { matter, columns, rows: rows.sort((a, b) => this.collator.compare(a.path, b.path)) };
  }

  /** One variable of one judgment. */
  async cell(document: DecisionDocument, column: Column): Promise<TableRow['cells'][number]> {
    const notebook = this.annotations.notebook(document.matter);
    const answers = answersIn((await notebook.answers()).get(document.uri) ?? []);
    const source = { document, path: notebook.pathOf(document.uri), answers };
    const { corpus, phrases } = this.state;
    return rowOf(source, [column], this.annotations.writing.author, corpus, phrases).cells[0]!;
  }
}
