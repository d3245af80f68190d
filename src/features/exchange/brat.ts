import { CodePoints } from '../../text/code-points';
import type { Span } from '../../text/span';
import {
  Counts,
  type Exchanged,
  type ExchangedCode,
  explainedIn,
  type Imported,
  type ImportedTag,
  type LostKind,
  type PassedOver,
  type Written,
  type WrittenFile,
} from './exchanged';
import { withoutCr } from './without-cr';

/**
 * brat’s standoff files: for each document its text and its annotations, and for all the types with what they are called.
 * A type of brat is ASCII, so a code whose name is not goes by a number and `visual.conf` has its name. A passage over
 * several lines is given in as many pieces. What is about a whole document, who wrote it and when has no place in them.
 */
export function writeBrat(exchanged: Exchanged): Written {
  const lost = new Counts<LostKind>();
  const types = typesOf(exchanged.codes);
  const taken = new Set<string>();
  const files: WrittenFile[] = exchanged.documents.flatMap(({ path, text, tags }) => {
    const name = freeName(path, taken);
    const points = new CodePoints(text);
    const lines: string[] = [];
    let [marks, notes] = [0, 0];
    for (const { span, codes, note } of tags) {
      if (!span || codes.length === 0) {
        lost.add(span ? 'uncoded' : 'whole-document');
        continue;
      }
      const pieces = piecesOf(text, span);
      if (pieces.length === 0) {
        lost.add('blank');
        continue;
      }
      lost.add('together', codes.length > 1 ? 1 : 0);
      const places = pieces.map((piece) => points.pointsOf(piece).join(' ')).join(';');
      const words = pieces.map((piece) => text.slice(...piece)).join(' ');
      const first = marks + 1;
      for (const code of codes) lines.push(`T${++marks}\t${types.get(code) ?? 'Code'} ${places}\t${words}`);
      for (const line of note?.split('\n') ?? []) lines.push(`#${++notes}\tAnnotatorNotes T${first}\t${line}`);
    }
    lost.add('authors', marks);
    return [
      { path: `${name}.txt`, content: text },
      { path: `${name}.ann`, content: lines.map((line) => `${line}\n`).join('') },
    ];
  });
  const names = exchanged.codes.map(({ id, name }) => ({ type: types.get(id)!, name: name.replace(/\s+/g, ' ') }));
  lost.add('codebook', explainedIn(exchanged));
  return {
    files: [
      ...files,
      {
        path: 'annotation.conf',
        content: ['[entities]', ...names.map(({ type }) => type), '[relations]', '[events]', '[attributes]', ''].join(
          '\n',
        ),
      },
      {
        path: 'visual.conf',
        content: ['[labels]', ...names.map(({ type, name }) => `${type} | ${name}`), '[drawing]', ''].join('\n'),
      },
    ],
    lost: lost.all,
  };
}

/** ASCII names that are free, or numbers. */
function typesOf(codes: readonly ExchangedCode[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    codes.map(({ id, name }, at) => {
      const plain = /^[A-Za-z][\w-]*$/.test(name) && !taken.has(name) ? name : `Code_${at + 1}`;
      taken.add(plain);
      return [id, plain];
    }),
  );
}

/** The name of a document without its ending; with it where another goes by the same. */
function freeName(path: string, taken: Set<string>): string {
  const short = path.replace(/\.[^./]*$/, '');
  const name = taken.has(short) ? path : short;
  taken.add(name);
  return name;
}

/** The stretches of a passage on single lines. */
function piecesOf(text: string, [start, end]: Span): Span[] {
  const pieces: Span[] = [];
  for (let at = start; at < end;) {
    const lineEnd = text.indexOf('\n', at);
    const stop = lineEnd < 0 ? end : Math.min(end, lineEnd);
    if (stop > at) pieces.push([at, stop]);
    at = stop + 1;
  }
  return pieces;
}

/** A document of brat: its name without an ending, its text and its annotations. */
export interface BratDocument {
  readonly name: string;
  /** As in the file, whatever its line ends: brat counts them. */
  readonly text: string;
  readonly annotations: string;
}

/**
 * Reads text-bound annotations and their notes. Pieces with nothing but blanks between them are one passage; where there
 * is more, the passage goes from the first to the last and is counted. Relations, events and attributes are passed over.
 *
 * @param visual what `visual.conf` says, if there is one
 */
export function readBrat({ name, text: raw, annotations }: BratDocument, visual = ''): Imported {
  const passedOver = new Counts<PassedOver>();
  const labels = labelsIn(visual);
  const { text, pointOf } = withoutCr(raw);
  const points = new CodePoints(text);
  const tags = new Map<string, ImportedTag>();
  for (const line of annotations.replace(/^\uFEFF/, '').split('\n')) {
    const [id = '', head = '', ...rest] = line.replace(/\r$/, '').split('\t');
    if (id === '') continue;
    if (id.startsWith('T')) {
      const [type = '', ...offsets] = head.split(/[ ;]/);
      const given = offsets.map(Number);
      if (given.length < 2 || given.length % 2 > 0 || !given.every((one) => Number.isSafeInteger(one) && one >= 0)) {
        passedOver.add('not-understood');
        continue;
      }
      const places = given.map(pointOf);
      const span = [places[0]!, places.at(-1)!] as const;
      for (let at = 1; at < places.length - 1; at += 2)
        if (text.slice(...points.unitsOf([places[at]!, places[at + 1]!])).trim() !== '') {
          passedOver.add('discontinuous');
          break;
        }
      tags.set(id, { document: name, text, points: span, codes: [{ name: labels.get(type) ?? type }], id });
    } else if (id.startsWith('#')) {
      const [, of = ''] = head.split(' ');
      const tag = tags.get(of);
      const note = rest.join('\t');
      if (tag) tags.set(of, { ...tag, note: tag.note === undefined ? note : `${tag.note}\n${note}` });
      else passedOver.add('relation');
    } else passedOver.add('relation');
  }
  return { tags: [...tags.values()], passedOver: passedOver.all };
}

function labelsIn(visual: string): Map<string, string> {
  const labels = new Map<string, string>();
  let inside = false;
  for (const line of visual.split(/\r?\n/)) {
    if (line.startsWith('[')) inside = line.startsWith('[labels]');
    const [type, label] = line.split(' | ');
    if (inside && type !== undefined && label !== undefined) labels.set(type.trim(), label.trim());
  }
  return labels;
}
