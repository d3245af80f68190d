import type { CodedDocument, UnitOfCoding } from './coded';
import { joined, type Marked, type Passages } from './numbered';

/** The units that bear each code by each coder. */
export function unitsOf({ document, marks, passages }: Marked, unit: UnitOfCoding, codes: number): Passages {
  return unit === 'character' ? passages : joined(inSentences(document, marks), codes);
}

/** The sentences that marks touch. Later marks begin in no earlier sentence, so these are in order, too. */
function inSentences({ sentences }: CodedDocument, marks: Passages): Passages {
  const count = marks.starts.length;
  const [starts, ends] = [new Int32Array(count), new Int32Array(count)];
  let from = 0;
  for (let mark = 0; mark < count; mark++) {
    while (from < sentences.length && sentences[from]![1] <= marks.starts[mark]!) from++;
    let to = from;
    while (to < sentences.length && sentences[to]![0] < marks.ends[mark]!) to++;
    starts[mark] = from;
    ends[mark] = to;
  }
  return { ...marks, starts, ends };
}
