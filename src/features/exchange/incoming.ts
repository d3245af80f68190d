import { anchorOf } from '../../annotation/anchor';
import type { Code } from '../../annotation/code';
import type { Store, Writer } from '../../annotation/store';
import { type Annotation, annotationSchema } from '../../model/annotation';
import { grouped } from '../../text/counting';
import type { Phrases } from '../phrases';
import { documentFor } from './document-for';
import type { Imported, ImportedTag } from './exchanged';
import { ImportedReviews } from './imported-reviews';
import { IncomingCodes } from './incoming-codes';
import { placeOf } from './place';

/** A file of another program as read, and what its format is called in the records. */
export interface ReadExchange extends Imported {
  readonly format: string;
}

/** What comes in on one document. */
export interface IncomingDocument {
  readonly path: string;
  /** The text that its places are of, which is kept. */
  readonly text: string;
  readonly records: ReadonlyMap<string, Annotation>;
  /** How many were not found in it. */
  readonly missed: number;
}

/** What would come in, before anything is written. */
export interface Incoming {
  readonly documents: readonly IncomingDocument[];
  /** Codes that nobody had. */
  readonly codes: readonly Code[];
  /** How many were there already. */
  readonly known: number;
  /** Documents that are not here, with how many tags. */
  readonly absent: readonly { readonly name: string; readonly count: number }[];
  readonly passedOver: Imported['passedOver'];
}

/** Into what and by whom something comes in. */
export interface Taking {
  readonly store: Store;
  /** The texts of the folder by their paths. */
  readonly texts: ReadonlyMap<string, string>;
  readonly person: string;
  /** ISO 8601 with time, UTC. */
  readonly now: string;
  readonly newId: () => string;
  readonly sha256: (text: string) => Promise<string>;
}

/**
 * Makes the records of what a file says, under the name of whoever takes it in; who wrote them is kept beside. What is there
 * already is not taken twice. Where the file brings a text along, places are of that text: they are found in the document as
 * those of an earlier copy are.
 */
export async function incoming(read: ReadExchange, taking: Taking): Promise<Incoming> {
  const codes = new IncomingCodes(taking.store, read, taking);
  const documents: IncomingDocument[] = [];
  const absent: { name: string; count: number }[] = [];
  const there = new Set([...taking.store.live()].map(sameness));
  let known = 0;
  for (const [name, tags] of grouped(read.tags, ({ document }) => document)) {
    const path = documentFor(name, tags[0]?.text, taking.texts);
    if (path === undefined) {
      absent.push({ name, count: tags.length });
      continue;
    }
    const taken = await takenOn(path, tags, read.format, { ...taking, codes, there });
    documents.push(taken.document);
    known += taken.known;
  }
  return { documents, codes: codes.made, known, absent, passedOver: read.passedOver };
}

async function takenOn(
  path: string,
  tags: readonly ImportedTag[],
  format: string,
  { store, texts, person, now, codes, there, newId, sha256 }: Taking & { codes: IncomingCodes; there: Set<string> },
): Promise<{ readonly document: IncomingDocument; readonly known: number }> {
  const text = tags[0]?.text ?? texts.get(path)!;
  const base = await sha256(text);
  const records = new Map<string, Annotation>();
  const reviews = new ImportedReviews(store, tags);
  let [missed, known] = [0, 0];
  for (const tag of tags) {
    if (tag.id !== undefined && store.get(tag.id)) {
      known++;
      continue;
    }
    const review = tag.review && reviews.here(tag.review);
    const place = review && review.is !== 'comment' ? 'whole' : placeOf(tag, text);
    const anchor = place && place !== 'whole' ? anchorOf(text, base, place) : undefined;
    if ((tag.review && !review) || (place !== 'whole' && !anchor)) {
      missed++;
      continue;
    }
    const given = [...new Set(tag.codes.map((code) => codes.idOf(code)))];
    const { author, created, id } = tag;
    const record: Annotation = {
      ...{ v: annotationSchema, id: newId(), rev: 1, author: person, created: now, modified: now },
      ...(anchor ? { anchor } : { base }),
      ...(given.length > 0 && { codes: given }),
      ...(tag.note !== undefined && { note: tag.note }),
      ...(review && { review }),
      imported: {
        format,
        ...(author !== undefined && { author }),
        ...(created !== undefined && { created }),
        ...(id !== undefined && { id }),
      },
    };
    if (there.has(sameness(record))) known++;
    else {
      records.set(record.id, record);
      reviews.took(tag, record);
    }
    there.add(sameness(record));
  }
  return { document: { path, text, records, missed }, known };
}

/** What makes two records one import: the same passage, codes and note of the same author. */
function sameness({ anchor, base, codes, note, imported }: Annotation): string {
  const place = anchor ? [anchor.base, anchor.start, anchor.end] : [base];
  return JSON.stringify([...place, codes ?? [], note, imported?.author, imported?.id]);
}

/**
 * Writes what comes in, document by document; what was written stays where it is ended before the end.
 *
 * @param next Called before each document; nothing more is written where it answers false.
 * @throws {StoreRefusal} where not all was written
 */
export async function writeIncoming(
  { codes, documents }: Incoming,
  store: Store,
  writer: Writer,
  next: (path: string, done: number) => boolean | Promise<boolean> = () => true,
): Promise<number> {
  for (const code of codes) await store.writeCode(code.id, (before) => before ?? code);
  let written = 0;
  for (const [at, { path, text, records }] of documents.entries()) {
    if (records.size === 0) continue;
    if (!(await next(path, at))) break;
    await store.write(writer, path, [...records.keys()], (_, id) => records.get(id)!, text);
    written += records.size;
  }
  return written;
}

/** How many records would come in. */
export function countOf({ documents }: Incoming): number {
  return documents.reduce((sum, { records }) => sum + records.size, 0);
}

/** How much was there already, in words; no line where nothing was. */
export function knownLines({ known }: Incoming, phrases: Phrases): string[] {
  return known > 0 ? [phrases.get('exchange.known', known)] : [];
}

/** What could not be taken, in words, a line each. */
export function missedLines({ documents, absent, passedOver }: Incoming, phrases: Phrases): string[] {
  return [
    ...absent.map(({ name, count }) => phrases.get('exchange.noDocument', name, count)),
    ...documents.flatMap(({ path, missed }) => (missed > 0 ? [phrases.get('exchange.notPlaced', path, missed)] : [])),
    ...passedOver.map(({ what, count }) => phrases.get(`exchange.passedOver.${what}`, count)),
  ];
}
