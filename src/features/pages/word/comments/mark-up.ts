import type { MarkedParagraph, MarkedRun, MarkedUnit } from './paragraph-marks';
import type { CommentPlace } from './place';

interface Insertion {
  readonly at: number;
  /** What ends before a place stands before what begins there. */
  readonly order: 0 | 1;
  readonly markup: string;
  /** The run that is cut here, which is closed before and goes on behind. */
  readonly cut?: { readonly run: MarkedRun; readonly inText: boolean };
}

/** The markup of a document with marks around what comments are about; no other byte of it changes. */
export function withMarks(
  xml: string,
  placed: readonly { readonly id: number; readonly place: CommentPlace }[],
): string {
  const insertions: Insertion[] = [];
  const preserved = new Set<number>();
  for (const { id, place } of placed) {
    const begin = `<w:commentRangeStart w:id="${id}"/>`;
    const end = `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    insertions.push(before(place.from, begin), behind(place.to, end));
    for (const unit of [place.from, place.to]) if ('words' in unit && unit.divisible) preserved.add(unit.element.start);
  }
  for (const at of preserved) {
    const tag = /^<w:t\b[^>]*>/.exec(xml.slice(at, at + 400))?.[0];
    if (tag !== undefined && !tag.includes('xml:space'))
      insertions.push({ at: at + '<w:t'.length, order: 0, markup: ' xml:space="preserve"' });
  }
  insertions.sort((a, b) => a.at - b.at || a.order - b.order);
  const pieces: string[] = [];
  let from = 0;
  for (let i = 0; i < insertions.length;) {
    const { at, cut } = insertions[i]!;
    let markup = '';
    for (; insertions[i]?.at === at; i++) markup += insertions[i]!.markup;
    pieces.push(xml.slice(from, at), cut ? cutAround(cut, markup) : markup);
    from = at;
  }
  return pieces.join('') + xml.slice(from);
}

function cutAround({ run, inText }: NonNullable<Insertion['cut']>, markup: string): string {
  const [close, open] = inText ? ['</w:t>', '<w:t xml:space="preserve">'] : ['', ''];
  return `${close}</w:r>${markup}${run.tag}${run.properties}${open}`;
}

function before(unit: MarkedUnit | MarkedParagraph, markup: string): Insertion {
  const order = 1;
  if (!('words' in unit)) return { at: unit.runs[0]!.outer.start, order, markup };
  const { run, element, start, divisible, opens } = unit;
  if (run.outer.start !== run.start) return { at: run.outer.start, order, markup };
  if (opens === 'run') return { at: run.start, order, markup };
  if (opens === 'element' || !divisible) return { at: element.start, order, markup, cut: { run, inText: false } };
  return { at: start, order, markup, cut: { run, inText: true } };
}

function behind(unit: MarkedUnit | MarkedParagraph, markup: string): Insertion {
  const order = 0;
  if (!('words' in unit)) return { at: unit.runs.at(-1)!.outer.end, order, markup };
  const { run, element, end, divisible, ends } = unit;
  if (run.outer.start !== run.start) return { at: run.outer.end, order, markup };
  if (ends === 'run') return { at: run.end, order, markup };
  if (ends === 'element' || !divisible) return { at: element.end, order, markup, cut: { run, inText: false } };
  return { at: end, order, markup, cut: { run, inText: true } };
}
