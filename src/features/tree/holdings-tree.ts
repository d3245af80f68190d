import { touches } from '../../text/span';
import { lawAndPin } from '../../model/citation';
import { isDecision, type Corpus, type DecisionDocument } from '../../corpus/corpus';
import type { Matter, Uri } from '../../corpus/document';
import { caseName, fileName, keyInWords, languageOf } from '../labels';
import type { Phrases } from '../phrases';
import type { Reliances } from '../reliance';
import { JudgmentRows } from './judgment-rows';
import { byPin } from './pins';
import { idOf, partsOf, type Row, type RowKind, type TreeOptions } from './row';

/** Up to so many decisions stand open at first; more would be a wall. */
const fewDecisions = 3;

/** Rows that a filter looks below: what stands under a holding belongs to it and is shown with it. */
const searched = new Set<RowKind>(['matter', 'judgment', 'issue', 'claim', 'heading', 'more', 'law', 'provision']);

/** The tree of holdings: by judgment, by issue across judgments, or by provision; rows are made as they are unfolded. */
export class HoldingsTree {
  private readonly rows: JudgmentRows;

  constructor(
    private readonly corpus: Corpus,
    reliances: Reliances,
    private readonly phrases: Phrases,
    /** What a reader calls a folder. */
    private readonly nameOf: (matter: Matter) => string = fileName,
  ) {
    this.rows = new JudgmentRows(corpus, reliances, phrases);
  }

  /** The topmost rows: of one matter what it holds, of several the matters, each with its own below it. */
  roots(matters: readonly Matter[], options: TreeOptions): Row[] {
    const held = matters.filter((matter) => this.decisionsOf(matter).length > 0);
    const rows =
      matters.length > 1 ? held.map((matter) => this.matter(matter)) : held.flatMap((one) => this.inside(one, options));
    return options.filter ? rows.filter((row) => this.holds(row, options)) : rows;
  }

  children(id: string, options: TreeOptions): Row[] {
    const rows = this.below(id, options);
    if (!options.filter) return rows;
    const kept = rows.filter((row) => this.holds(row, options));
    return kept.length > 0 ? kept : rows;
  }

  /** The matters whose decisions are all looked into for the topmost rows, or for those of a matter; for others one is. */
  lookedThrough(parent: string | undefined, matters: readonly Matter[], options: TreeOptions): readonly Matter[] {
    if (options.grouping !== 'issue' && !options.filter) return [];
    if (parent === undefined) return matters;
    const [kind, matter = ''] = partsOf(parent);
    return kind === 'M' ? [matter] : [];
  }

  /** Looks into a decision for what such rows ask of it. */
  lookInto(document: DecisionDocument, { filter }: TreeOptions): void {
    if (filter) this.rows.underJudgment(document);
    else this.rows.topics(document);
  }

  /** The rows from the top down to what stands at an offset; empty where nothing of the tree does. */
  pathTo(uri: Uri, offset: number, matters: readonly Matter[], options: TreeOptions): string[] {
    const document = this.corpus.document(uri);
    if (!document || !isDecision(document) || document.aside || !matters.includes(document.matter)) return [];
    const top = matters.length > 1 ? [idOf('M', document.matter)] : [];
    const { holdings, issues } = document.reading;
    const holding =
      holdings.find((one) => touches(one.span, offset)) ??
      holdings.find((one) => one.level === 'main' && one.reasoning.some((span) => touches(span, offset)));
    const issue = issues.find((one) => touches(one.span, offset));
    const judgment = idOf('j', uri);
    switch (options.grouping) {
      case 'judgment':
        if (holding) return [...top, judgment, ...this.rows.chainTo(document, holding)];
        return [...top, judgment, ...(issue ? [idOf('i', uri, issue.restates ?? issue.id)] : [])];
      case 'issue':
        if (holding?.kind === 'reasoned') return [...top, ...this.rows.chainTo(document, holding)];
        return issue ? [...top, idOf('i', uri, issue.restates ?? issue.id)] : [];
      case 'provision': {
        const key = holding?.pinsCited[0];
        if (!holding || !key) return [];
        const { matter } = document;
        return [...top, idOf('L', matter, lawAndPin(key).law), idOf('P', matter, key), idOf('h', uri, holding.id, key)];
      }
    }
  }

  private decisionsOf(matter: Matter): DecisionDocument[] {
    return this.corpus.inMatter(matter).filter(isDecision);
  }

  private matter(matter: Matter): Row {
    const label = matter === '' ? this.phrases.get('tree.looseFiles') : this.nameOf(matter);
    const count = this.phrases.get('count.judgment', this.decisionsOf(matter).length);
    const id = idOf('M', matter);
    const spoken = this.phrases.get('row.matter', label);
    return { id, kind: 'matter', label, description: count, children: 'unfolded', spoken };
  }

  /** What one matter holds, grouped as wanted. */
  private inside(matter: Matter, { grouping }: TreeOptions): Row[] {
    const collator = new Intl.Collator('zh-CN', { numeric: true });
    const decisions = this.decisionsOf(matter)
      .map((document) => ({ document, name: caseName(document, this.phrases) }))
      .sort((a, b) => collator.compare(a.name, b.name));
    switch (grouping) {
      case 'judgment':
        return decisions.map(({ document }) => this.rows.judgment(document, decisions.length <= fewDecisions));
      case 'issue':
        return decisions.flatMap(({ document, name }) =>
          this.rows.topics(document).map((row): Row => ({
            ...row,
            children: row.children === 'none' ? 'none' : 'folded',
            description: name,
          })),
        );
      case 'provision':
        return this.laws(
          matter,
          decisions.map(({ document }) => document),
        );
    }
  }

  private laws(matter: Matter, decisions: readonly DecisionDocument[]): Row[] {
    const laws = counted(
      decisions.flatMap(({ reading }) =>
        reading.holdings.flatMap((holding) => [...new Set(holding.pinsCited.map((key) => lawAndPin(key).law))]),
      ),
    );
    return [...laws]
      .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .map(([law, count]) => ({
        id: idOf('L', matter, law),
        kind: 'law',
        label: law,
        description: this.phrases.get('count.holdings', count),
        children: 'folded',
        spoken: this.phrases.get('row.law', law),
      }));
  }

  private below(id: string, options: TreeOptions): Row[] {
    const [kind = '', first = '', second = '', third = ''] = partsOf(id);
    if (kind === 'M') return this.inside(first, options);
    if (kind === 'L') return this.pins(first, second);
    if (kind === 'P') return this.citing(first, second);
    const document = this.corpus.document(first);
    if (!document || !isDecision(document)) return [];
    switch (kind) {
      case 'j':
        return this.rows.underJudgment(document);
      case 'i':
        return this.rows.underIssue(document, second);
      case 'c':
        return this.rows.underClaim(document, second);
      case 'v':
        return this.rows.underHeaded(document, second);
      case 'o':
      case 'k':
      case 'd':
      case 'g':
      case 'W':
      case 'S':
      case 'X':
        return this.rows.underGroup(document, kind);
      case 'm':
        return this.rows.folded(document, second);
      case 'h':
        return this.rows.underHolding(document, second, third);
      default:
        return [];
    }
  }

  private pins(matter: Matter, law: string): Row[] {
    const keys = counted(
      this.decisionsOf(matter).flatMap(({ reading }) =>
        reading.holdings.flatMap((holding) => holding.pinsCited.filter((key) => lawAndPin(key).law === law)),
      ),
    );
    return [...keys]
      .sort(([a], [b]) => byPin(a, b))
      .map(([key, count]) => {
        const words = keyInWords(this.corpus, key, this.phrases);
        const pin = key.slice(law.length + 1);
        return {
          id: idOf('P', matter, key),
          kind: 'provision',
          label:
            pin === ''
              ? this.phrases.get('tree.wholeLaw')
              : this.corpus.jurisdiction.pinInWords(pin, languageOf(this.phrases)),
          description: this.phrases.get('count.holdings', count),
          tooltip: words,
          children: 'folded',
          spoken: this.phrases.get('row.provision', words),
        };
      });
  }

  private citing(matter: Matter, key: string): Row[] {
    return this.decisionsOf(matter).flatMap((document) =>
      document.reading.holdings
        .filter((holding) => holding.pinsCited.includes(key))
        .map((holding) => ({
          ...this.rows.holding(document, holding, key),
          description: caseName(document, this.phrases),
        })),
    );
  }

  /** Whether a row or one below it holds the words of the filter. */
  private holds(row: Row, options: TreeOptions): boolean {
    const wanted = options.filter.toLowerCase();
    const shown = [row.label, row.description, row.tooltip, row.hidden, row.place && fileName(row.place.uri)];
    if (shown.some((words) => words?.toLowerCase().includes(wanted))) return true;
    if (row.children === 'none' || !searched.has(row.kind)) return false;
    return this.below(row.id, options).some((child) => this.holds(child, options));
  }
}

function counted(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
