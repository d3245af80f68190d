import { type CodedDocument, type UnitOfCoding, unitsAt } from './coded';
import type { NumberedMarks } from './numbered';

/** Of each mark the units that it stands on, half-open. */
export interface Passages {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** The units of the marks of a document. */
export function unitsOf(document: CodedDocument, marks: NumberedMarks, unit: UnitOfCoding): Passages {
  if (unit === 'character') return marks;
  const { starts, ends } = marks;
  const units = { starts: new Int32Array(starts.length), ends: new Int32Array(starts.length) };
  for (let mark = 0; mark < starts.length; mark++) {
    const [start, end] = unitsAt(document, [starts[mark]!, ends[mark]!], unit);
    units.starts[mark] = start;
    units.ends[mark] = end;
  }
  return units;
}

/**
 * Where passages begin and end, in the order of so many units: twice the mark, and one more for its end. At one place
 * passages begin before others end. Millions are put in order: they are counted into their places, not compared.
 */
export function bordersOf({ starts, ends }: Passages, units: number): Int32Array {
  // Of each unit the first place of what begins at it and the first of what ends, each one further on than it is read.
  const places = new Int32Array(2 * units + 3);
  let count = 0;
  for (let mark = 0; mark < starts.length; mark++) {
    if (starts[mark]! >= ends[mark]!) continue;
    places[2 * starts[mark]! + 1]!++;
    places[2 * ends[mark]! + 2]!++;
    count += 2;
  }
  for (let at = 1; at < places.length; at++) places[at]! += places[at - 1]!;
  const borders = new Int32Array(count);
  for (let mark = 0; mark < starts.length; mark++) {
    if (starts[mark]! >= ends[mark]!) continue;
    borders[places[2 * starts[mark]!]!++] = 2 * mark;
    borders[places[2 * ends[mark]! + 1]!++] = 2 * mark + 1;
  }
  return borders;
}
