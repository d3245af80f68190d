import { plainOf } from '../../text/plain';
import { fold } from '../../text/fold';
import type { Span } from '../../text/span';
import { publicLaw, type CorpusDocument, type Matter, type Uri } from '../document';
import { plainWords } from './plain-words';
import { closest, places, type Located } from './locate';
import { pieceLength, piecesOf, Sketch } from './sketch';

/** Words that stand in a document, and where its words have them. */
export interface Standing {
  readonly document: CorpusDocument;
  readonly located: Located;
}

interface Sketched {
  readonly document: CorpusDocument;
  /** Made when somebody first looks for words, if not before. */
  sketch?: Sketch;
}

/** Pieces by which a document is told to hold some words. */
const mostPieces = 24;
/** So many of them a document holds that may have the words in a changed form. */
const enoughPieces = 0.55;
/** So many documents are looked into that may have them so. */
const mostLookedInto = 3;

/**
 * Which documents of a folder hold some words: sources only, decisions and statutes. Each has a sketch of its own, so
 * that one which changes or goes takes no other with it, and no matter is looked for words of another.
 */
export class WordsIndex {
  private readonly sketches = new Map<Matter, Map<Uri, Sketched>>();
  private revision = 0;

  /** Rises with every change. */
  get version(): number {
    return this.revision;
  }

  /** What all sketches take, in bytes. */
  get bytes(): number {
    let sum = 0;
    for (const documents of this.sketches.values())
      for (const { sketch } of documents.values()) sum += sketch?.bytes ?? 0;
    return sum;
  }

  /** Takes up a source; `now` makes its sketch at once, and not when somebody first looks for words. */
  put(document: CorpusDocument, now: boolean): void {
    this.remove(document.uri);
    if (document.unread || (document.kind !== 'judgment' && document.kind !== 'statute')) return;
    let documents = this.sketches.get(document.matter);
    if (!documents) {
      documents = new Map<Uri, Sketched>();
      this.sketches.set(document.matter, documents);
    }
    documents.set(document.uri, { document, ...(now && { sketch: sketchOf(document) }) });
    this.revision++;
  }

  /** Makes the sketch of a source that was taken up without one, before somebody looks for words. */
  prepare({ uri, matter }: CorpusDocument): void {
    const entry = this.sketches.get(matter)?.get(uri);
    if (entry) entry.sketch ??= sketchOf(entry.document);
  }

  /** A document that says what it said, and is understood otherwise. */
  renew(document: CorpusDocument): void {
    const documents = this.sketches.get(document.matter);
    const known = documents?.get(document.uri);
    if (known) documents?.set(document.uri, { ...known, document });
    this.revision++;
  }

  remove(uri: Uri): void {
    for (const [matter, documents] of this.sketches) {
      if (!documents.delete(uri)) continue;
      if (documents.size === 0) this.sketches.delete(matter);
      this.revision++;
    }
  }

  /** The documents that a matter sees in which all parts of a quotation stand as they are, at most so many. */
  holding(parts: readonly string[], matter: Matter, most: number): Standing[] {
    const pieces = parts.flatMap((part) => piecesOf(part, Math.ceil(mostPieces / parts.length)));
    if (pieces.length === 0 || parts.every((part) => part.length < pieceLength)) return [];
    const found: Standing[] = [];
    for (const { document, sketch } of this.seenFrom(matter)) {
      if (!pieces.every((piece) => sketch.holds(piece))) continue;
      const { words } = plainWords(document);
      const [located] = places(parts, words, [0, words.length]);
      if (located) found.push({ document, located });
      if (found.length === most) break;
    }
    return found;
  }

  /** The document that a matter sees which has the words in a changed form, if any has. */
  likest(parts: readonly string[], matter: Matter): Standing | undefined {
    const pieces = parts.flatMap((part) => piecesOf(part, Math.ceil((mostPieces * 2) / parts.length)));
    const ranked: { readonly document: CorpusDocument; readonly held: number }[] = [];
    for (const { document, sketch } of this.seenFrom(matter)) {
      let held = 0;
      for (const piece of pieces) if (sketch.holds(piece)) held++;
      if (held >= pieces.length * enoughPieces && held > 0) ranked.push({ document, held });
    }
    for (const { document } of ranked.sort((a, b) => b.held - a.held).slice(0, mostLookedInto)) {
      const { words } = plainWords(document);
      const whole: Span = [0, words.length];
      const located = closest(parts, words, whole);
      if (located) return { document, located };
    }
    return undefined;
  }

  private *seenFrom(matter: Matter): Generator<{ readonly document: CorpusDocument; readonly sketch: Sketch }> {
    for (const one of new Set([matter, publicLaw]))
      for (const entry of this.sketches.get(one)?.values() ?? [])
        yield { document: entry.document, sketch: (entry.sketch ??= sketchOf(entry.document)) };
  }
}

/** Folded for this alone: most documents are never compared with anything. */
function sketchOf({ text }: CorpusDocument): Sketch {
  return new Sketch(plainOf(fold(text)).words);
}
