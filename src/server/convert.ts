import type { Location, LocationLink, Range } from 'vscode-languageserver';
import type { Place } from '../features/card';
import type { Definition } from '../features/definition';
import { readingViewOf } from '../features/reading-view';
import type { BrokenText } from '../text/broken-text';
import { Lines, type Position } from '../text/lines';
import type { Span } from '../text/span';
import { isDecision, type Corpus, type DecisionDocument } from '../corpus/corpus';
import type { CorpusDocument } from '../corpus/document';
import { Face } from './face';
import { originalOf, Views } from './views';

/** Offsets to lines and back: the one place of the server that does it. */
export class Convert {
  private readonly lines = new WeakMap<CorpusDocument, Lines>();
  private readonly broken = new WeakMap<CorpusDocument, { view: BrokenText; lines: Lines }>();

  constructor(
    private readonly corpus: Corpus,
    private readonly views = new Views(),
  ) {}

  linesOf(document: CorpusDocument): Lines {
    let lines = this.lines.get(document);
    if (!lines) {
      lines = new Lines(document.text);
      // Of blanks nothing is kept: whoever asks next asks for the text as well.
      if (!document.unread) this.lines.set(document, lines);
    }
    return lines;
  }

  /** A document broken for reading. */
  viewOf(document: DecisionDocument): BrokenText {
    return this.brokenOf(document).view;
  }

  /** What stands at an address; nothing while a reading view shows what its document no longer says. */
  face(uri: string): Face | undefined {
    const original = originalOf(uri);
    if (original === undefined) return this.plainFace(uri);
    const document = this.corpus.document(original);
    if (!document || !isDecision(document)) return undefined;
    const { view, lines } = this.brokenOf(document);
    return this.views.textOf(uri) === view.text ? new Face(uri, document, lines, view) : undefined;
  }

  /** A document as it is to be shown: as the one who asked has it open, else in its reading view where that is open. */
  faceOf(uri: string, asked?: Face): Face | undefined {
    if (asked?.document.uri === uri) return asked;
    const view = this.views.of(uri);
    return (view === undefined ? undefined : this.face(view)) ?? this.plainFace(uri);
  }

  offset(uri: string, position: Position): number | undefined {
    return this.face(uri)?.offsetAt(position);
  }

  range(document: CorpusDocument, span: Span): Range {
    const lines = this.linesOf(document);
    return { start: lines.positionAt(span[0]), end: lines.positionAt(span[1]) };
  }

  /** A place as a location; nothing where its document has gone. */
  location(place: Place, asked?: Face): Location | undefined {
    const face = this.faceOf(place.uri, asked);
    return face && { uri: face.uri, range: face.range(place.span) };
  }

  locations(places: readonly Place[], asked?: Face): Location[] {
    return places.flatMap((place) => this.location(place, asked) ?? []);
  }

  /** Places as links from what was asked on. The head of a place is what is selected: a cursor inside it is not there yet. */
  links(asked: Face, definition: Definition): LocationLink[] {
    return definition.places.flatMap((place) => {
      const target = this.faceOf(place.uri, asked);
      if (!target) return [];
      return {
        originSelectionRange: asked.range(definition.origin),
        targetUri: target.uri,
        targetRange: target.range(place.span),
        targetSelectionRange: target.headOf(place.span, longestHead),
      };
    });
  }

  private plainFace(uri: string): Face | undefined {
    const document = this.corpus.document(uri);
    return document && new Face(uri, document, this.linesOf(document));
  }

  private brokenOf(document: DecisionDocument): { view: BrokenText; lines: Lines } {
    let broken = this.broken.get(document);
    if (!broken) {
      const view = readingViewOf(this.corpus, document);
      broken = { view, lines: new Lines(view.text) };
      if (!document.unread) this.broken.set(document, broken);
    }
    return broken;
  }
}

/** So many characters of a place at most are its head. */
const longestHead = 24;
