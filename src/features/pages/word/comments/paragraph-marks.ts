import { Fields } from '../../../intake/docx/fields';
import { gone, passedOver } from '../../../intake/docx/passed-over';
import { attributeIn, tagsOf, type Tag } from './tags';

/** A run of the body: what is set alike. */
export interface MarkedRun {
  readonly start: number;
  end: number;
  /** Its first tag and its properties as they are written: what a half of it begins with. */
  readonly tag: string;
  properties: string;
  /** The part of its paragraph that it lies in (an insertion, a link), or itself. */
  readonly outer: { readonly start: number; end: number };
}

/** A character of a paragraph, or what stands for some: a note. */
export interface MarkedUnit {
  /** The character; '' for the mark of a note. */
  readonly words: string;
  /** Where it is written. */
  readonly start: number;
  readonly end: number;
  readonly run: MarkedRun;
  /** The element that has it. */
  readonly element: { readonly start: number; end: number };
  /** Whether the element may be cut at it: it holds text, and blanks at its ends count. */
  readonly divisible: boolean;
  /** Whether it is the first that its run has, or only its element; and the last. */
  opens?: 'run' | 'element';
  ends?: 'run' | 'element';
}

/** A paragraph of the body. */
export interface MarkedParagraph {
  readonly units: readonly MarkedUnit[];
  readonly runs: readonly MarkedRun[];
}

interface Opened {
  readonly units: MarkedUnit[];
  readonly runs: MarkedRun[];
  /** How many elements were open when it began. */
  readonly depth: number;
  /** The child of it that is open. */
  outer?: { readonly start: number; end: number };
  run?: MarkedRun;
}

/** The paragraphs of word/document.xml in the order in which they begin, with where their words are written. */
export function paragraphMarks(xml: string): MarkedParagraph[] {
  const all: Opened[] = [];
  const open: Opened[] = [];
  const names: Tag[] = [];
  const fields = new Fields();
  let skipped = 0;
  let text: Tag | undefined;
  for (const tag of tagsOf(xml)) {
    const current = open.at(-1);
    if (tag.kind === 'close') {
      const opened = names.pop();
      if (skipped > 0) {
        skipped--;
        continue;
      }
      if (tag.name === 'w:p') open.pop();
      else if (current) {
        if (tag.name === 'w:t' && text) putText(xml, text, tag, current, fields);
        if (tag.name === 'w:t') text = undefined;
        if (tag.name === 'w:rPr' && current.run && names.at(-1)?.name === 'w:r')
          current.run.properties = xml.slice(opened?.start ?? tag.start, tag.end);
        if (tag.name === 'w:r' && current.run) {
          current.run.end = tag.end;
          delete current.run;
        }
        if (names.length === current.depth && current.outer) {
          current.outer.end = tag.end;
          delete current.outer;
        }
      }
      continue;
    }
    const parent = names.at(-1)?.name;
    const isOpen = tag.kind === 'open';
    if (tag.name === 'w:p') {
      const begun: Opened = { units: [], runs: [], depth: names.length + 1 };
      all.push(begun);
      if (isOpen && skipped === 0) open.push(begun);
    }
    if (isOpen) names.push(tag);
    if (skipped > 0 || passedOver.has(tag.name) || gone.accepted.has(tag.name)) {
      if (isOpen) skipped++;
      continue;
    }
    if (!current || tag.name === 'w:p') continue;
    if (isOpen && names.length === current.depth + 1) current.outer = { start: tag.start, end: tag.end };
    if (tag.name === 'w:r' && isOpen) {
      current.run = {
        ...{ start: tag.start, end: tag.end, tag: xml.slice(tag.start, tag.end), properties: '' },
        outer: current.outer ?? { start: tag.start, end: tag.end },
      };
      current.runs.push(current.run);
    } else if (tag.name === 'w:t' && isOpen) text = tag;
    else if (parent === 'w:r' && current.run) inRun(xml, tag, current, current.run, fields);
  }
  for (const { units } of all) tellEnds(units);
  return all;
}

function tellEnds(units: readonly MarkedUnit[]): void {
  const between = (one: MarkedUnit, other: MarkedUnit | undefined): MarkedUnit['opens'] =>
    other?.run !== one.run ? 'run' : other.element.start !== one.element.start ? 'element' : undefined;
  units.forEach((unit, i) => {
    const [opens, ends] = [between(unit, units[i - 1]), between(unit, units[i + 1])];
    if (opens) unit.opens = opens;
    if (ends) unit.ends = ends;
  });
}

function inRun(xml: string, tag: Tag, { units }: Opened, run: MarkedRun, fields: Fields): void {
  const put = (words: string): void => {
    if (fields.areInCode) return;
    units.push({ words, start: tag.start, end: tag.end, run, element: tag, divisible: false });
  };
  switch (tag.name) {
    case 'w:tab':
    case 'w:ptab':
      return put('\t');
    case 'w:cr':
      return put('\n');
    case 'w:br':
      return attributeIn(xml, tag, 'w:type') === 'page' ? undefined : put('\n');
    case 'w:noBreakHyphen':
      return put('-');
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return put('');
    case 'w:fldChar':
      fields.hear(attributeIn(xml, tag, 'w:fldCharType'));
  }
}

function putText(xml: string, open: Tag, close: Tag, { run, units }: Opened, fields: Fields): void {
  if (!run || fields.areInCode) return;
  const written = xml.slice(open.end, close.start);
  const preserved = attributeIn(xml, open, 'xml:space') === 'preserve';
  const element = { start: open.start, end: close.end };
  const divisible = preserved || written === written.trim();
  const from = preserved ? 0 : written.length - written.trimStart().length;
  const to = preserved ? written.length : written.trimEnd().length;
  for (let at = from; at < to;) {
    const entity = written[at] === '&' ? /^&[^;&<]{1,10};/.exec(written.slice(at, at + 12))?.[0] : undefined;
    const length = entity?.length ?? 1;
    const start = open.end + at;
    for (const words of (entity === undefined ? written[at]! : decoded(entity)).split(''))
      units.push({ words, start, end: start + length, run, element, divisible });
    at += length;
  }
}

const named: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

function decoded(entity: string): string {
  const number = /^&#(?:x([\da-f]{1,6})|(\d{1,7}));$/i.exec(entity);
  if (!number) return named[entity] ?? entity;
  const code = number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
