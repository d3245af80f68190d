import type { WireAnnotation, WireCode } from '../../server/protocol-annotations';

/** What stands behind the last line of passages: one label for all that end there. */
export interface TagLabel {
  readonly line: number;
  readonly text: string;
  /** The colour of the first code; `undefined` for notes alone. */
  readonly color?: number;
}

/** The names that a label has room for. */
const room = 2;

/** Labels by the line they stand behind: the first names of codes, and how many more tags and notes there are. */
export function tagLabels(annotations: readonly WireAnnotation[], codes: readonly WireCode[]): TagLabel[] {
  const byId = new Map(codes.map((code) => [code.id, code]));
  const byLine = new Map<number, WireAnnotation[]>();
  for (const annotation of annotations)
    for (const { end } of annotation.ranges) byLine.set(end.line, [...(byLine.get(end.line) ?? []), annotation]);
  return [...byLine].flatMap(([line, ending]) => {
    const tags = [...new Set(ending.flatMap((annotation) => annotation.codes))].flatMap((id) => byId.get(id) ?? []);
    const notes = ending.filter(({ note }) => note !== undefined && note !== '').length;
    const names = tags.slice(0, room).map(({ name }) => name);
    const more = tags.length - names.length;
    const parts = [names.join('、'), more > 0 && `+${more}`, notes > 0 && (notes > 1 ? `✎${notes}` : '✎')];
    const text = parts.filter(Boolean).join(' ');
    return text === '' ? [] : { line, text, ...(tags[0] && { color: tags[0].color }) };
  });
}
