import type { Corpus } from '../corpus/corpus';
import type { Phrases } from '../features/phrases';
import { Reliances } from '../features/reliance';
import { HoldingsTree } from '../features/tree/holdings-tree';
import { partsOf, type Row } from '../features/tree/row';

const signs: Readonly<Partial<Record<Row['kind'], string>>> = {
  judgment: '§',
  instance: '↔',
  issue: '?',
  claim: '»',
  holding: '•',
  order: '✓',
  heading: '─',
  passage: '"',
  provision: '#',
  brief: '@',
  note: '·',
};
/** Rows of these kinds hold only what a terminal reader has on the screen already. */
const deepest = 4;

/** The tree of holdings as indented lines; of the files named only. */
export function holdingLines(corpus: Corpus, uris: ReadonlySet<string>, phrases: Phrases): string[] {
  const tree = new HoldingsTree(corpus, new Reliances(corpus), phrases);
  const options = { grouping: 'judgment', filter: '' } as const;
  const lines: string[] = [];
  const print = (rows: readonly Row[], depth: number): void => {
    for (const row of rows) {
      // A terminal corrects nothing.
      if (row.kind === 'aside') continue;
      if (row.kind === 'more') {
        print(tree.children(row.id, options), depth);
        continue;
      }
      const description = row.description && row.kind !== 'passage' ? `  ${row.description}` : '';
      lines.push(`${'  '.repeat(depth)}${signs[row.kind] ?? '·'} ${row.label}${row.unsure ? ' ?' : ''}${description}`);
      if (row.children !== 'none' && depth < deepest) print(tree.children(row.id, options), depth + 1);
    }
  };
  print(
    tree.roots([''], options).filter((row) => uris.has(partsOf(row.id)[1] ?? '')),
    0,
  );
  return lines;
}
