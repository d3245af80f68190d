import { isObject } from '../text/is-object';
import { type Anchor, type Annotation, type ImportedFrom } from '../model/annotation';
import { isAdjudication, orderedAdjudication } from './adjudication';
import { isCheck, orderedCheck } from './check';
import { isConflictMark } from './conflict';
import { isCorrection, orderedCorrection } from './correction';
import { isReview, orderedReview } from './review';
import { recordSteps, upgraded } from './schema';
import { Sharing } from './sharing';
import { lastOf, type Steps } from '../text/steps';
import type { Answer } from '../model/variable';

/** Why a line is no record: no JSON, JSON of another shape, a record of a schema newer than ours, a mark of git's. */
export type Damage = 'not-json' | 'not-a-record' | 'newer-schema' | 'conflict';

/** A line that could not be read as a record; it is kept, word for word, when the file is written again. */
export interface DamagedLine {
  /** From 1, as editors count. */
  readonly line: number;
  readonly text: string;
  readonly damage: Damage;
}

/** One file of the store as read: nothing in it is lost, whatever it holds. */
export interface RecordFile {
  readonly records: readonly Annotation[];
  /** The line of each record, from 1. */
  readonly lines: readonly number[];
  readonly damaged: readonly DamagedLine[];
  /** A newer version wrote here: to write would lose what it meant. */
  readonly readOnly: boolean;
}

/** So many lines are read at a time. */
const atOnce = 200;

/** Reads a file of records, one a line. A blank line and a BOM mean nothing; a damaged line never hides the others. */
export function parseRecords(content: string): RecordFile {
  return lastOf(recordsInSteps(content, new Sharing()));
}

/** The same for one of many files, others having their turn meanwhile. */
export function* recordsInSteps(content: string, sharing: Sharing): Steps<RecordFile> {
  const records: Annotation[] = [];
  const damaged: DamagedLine[] = [];
  const at: number[] = [];
  const lines = content.replace(/^\uFEFF/, '').split('\n');
  for (const [index, raw] of lines.entries()) {
    if (index % atOnce === atOnce - 1) yield;
    const text = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (text.trim() === '') continue;
    const read = parseRecord(text);
    if (typeof read === 'string') damaged.push({ line: index + 1, text, damage: read });
    else {
      records.push(sharing.share(read));
      at.push(index + 1);
    }
  }
  return { records, lines: at, damaged, readOnly: damaged.some((line) => line.damage === 'newer-schema') };
}

/** The hash of the text that the first record of a file counts in, as nearly always all do; before the file is read. */
export function firstBase(content: string): string | undefined {
  return /"base":"([0-9a-f]{64})"/.exec(content)?.[1];
}

/**
 * The records by id and revision, then the damaged lines as they were: the same records give the same bytes. Marks of a
 * conflict are left out: the records of both its sides are there, and that is all they say.
 */
export function serialiseRecords(records: readonly Annotation[], damaged: readonly DamagedLine[] = []): string {
  const sorted = [...records].sort((a, b) => compare(a.id, b.id) || a.rev - b.rev);
  const kept = damaged.filter((line) => line.damage !== 'conflict').map((line) => line.text);
  return [...sorted.map(serialiseRecord), ...kept].map((line) => `${line}\n`).join('');
}

/** One record as a line without its end: keys in one order, those we do not know after them in the order read. */
export function serialiseRecord(record: Annotation): string {
  const { v, id, rev, author, created, modified, deleted, restores } = record;
  const { anchor, base, codes, meanings, note, answer, check, correction, review, adjudication } = record;
  const { imported, unknown } = record;
  // An undefined value leaves its key out. The anchor passes as it was read: its unknown keys stay where they were.
  return JSON.stringify({
    ...{ v, id, rev, author, created, modified, deleted, restores },
    ...{ anchor: anchor && ordered(anchor), base, codes, meanings, note },
    ...{ answer: answer && orderedAnswer(answer), check: check && orderedCheck(check) },
    ...{ correction: correction && orderedCorrection(correction), review: review && orderedReview(review) },
    ...{ adjudication: adjudication && orderedAdjudication(adjudication) },
    ...{ imported: imported && orderedImport(imported) },
    ...unknown,
  });
}

function parseRecord(text: string): Annotation | Damage {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return isConflictMark(text) ? 'conflict' : 'not-json';
  }
  const made = isObject(value) ? upgraded(value, recordSteps) : 'none';
  if (made === 'newer') return 'newer-schema';
  if (made === 'none') return 'not-a-record';
  const { id, rev, author, created, modified, deleted, restores, anchor, base } = made;
  const { codes, meanings, note, answer, check, correction, review, adjudication, imported } = made;
  const known =
    isText(id) &&
    isCount(rev) &&
    isText(author) &&
    isText(created) &&
    isText(modified) &&
    (deleted === undefined || typeof deleted === 'boolean') &&
    (restores === undefined || isCount(restores)) &&
    (anchor === undefined || isAnchor(anchor)) &&
    (base === undefined || isText(base)) &&
    (codes === undefined || (Array.isArray(codes) && codes.every(isText))) &&
    (meanings === undefined || (isObject(meanings) && Object.values(meanings).every(isText))) &&
    (note === undefined || isText(note)) &&
    (answer === undefined || isAnswer(answer)) &&
    (check === undefined || isCheck(check)) &&
    (correction === undefined || isCorrection(correction)) &&
    (review === undefined || isReview(review)) &&
    (adjudication === undefined || isAdjudication(adjudication)) &&
    (imported === undefined || isImport(imported));
  if (!known) return 'not-a-record';
  return withUnknown(made as unknown as Annotation & Record<string, unknown>);
}

const keys = new Set<string>([
  ...(['v', 'id', 'rev', 'author', 'created', 'modified', 'deleted', 'restores'] as const),
  ...(['anchor', 'base', 'codes', 'meanings', 'note', 'answer', 'check'] as const),
  ...(['correction', 'review', 'adjudication', 'imported'] as const),
] satisfies (keyof Annotation)[]);

/** A record as it was parsed, with what we do not know of it set apart; most have nothing of the kind. */
function withUnknown(value: Annotation & Record<string, unknown>): Annotation {
  let strange = false;
  for (const key in value) if (!keys.has(key)) strange = true;
  if (!strange) return value;
  const entries = Object.entries(value);
  return {
    ...(Object.fromEntries(entries.filter(([key]) => keys.has(key))) as unknown as Annotation),
    unknown: Object.fromEntries(entries.filter(([key]) => !keys.has(key))),
  };
}

function ordered(anchor: Anchor): Anchor {
  const { base, start, end, exact, prefix, suffix, ...unknown } = anchor;
  return { base, start, end, exact, prefix, suffix, ...unknown };
}

function orderedAnswer(answer: Answer): object {
  const { variable, is, ...rest } = answer;
  return { variable, is, ...rest };
}

function orderedImport(imported: ImportedFrom): object {
  const { format, author, created, id, ...rest } = imported;
  return { format, author, created, id, ...rest };
}

function isImport(value: unknown): value is ImportedFrom {
  if (!isObject(value) || !isText(value.format)) return false;
  return [value.author, value.created, value.id].every((one) => one === undefined || isText(one));
}

function isAnswer(answer: unknown): answer is Answer {
  if (!isObject(answer) || !isText(answer.variable)) return false;
  if (answer.is !== 'value') return answer.is === 'not-stated' || answer.is === 'not-applicable';
  return ['string', 'number', 'boolean'].includes(typeof answer.value);
}

function isAnchor(value: unknown): value is Anchor {
  return (
    isObject(value) &&
    isCount(value.start) &&
    isCount(value.end) &&
    value.start <= value.end &&
    [value.base, value.exact, value.prefix, value.suffix].every(isText)
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

/** By code units: the same order on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
