import type { Location, LocationLink, Range } from 'vscode-languageserver';
import type { Definition } from '../features/definition';
import type { Place } from '../features/card';
import { Lines } from '../text/lines';
import type { Span } from '../text/span';
import type { Corpus } from '../corpus/corpus';
import type { CorpusDocument } from '../corpus/document';

/** Offsets to lines and back: the one place of the server that does it. */
export class Convert {
  private readonly lines = new WeakMap<CorpusDocument, Lines>();

  constructor(private readonly corpus: Corpus) {}

  linesOf(document: CorpusDocument): Lines {
    let lines = this.lines.get(document);
    if (!lines) {
      lines = new Lines(document.text);
      this.lines.set(document, lines);
    }
    return lines;
  }

  offset(uri: string, position: { readonly line: number; readonly character: number }): number | undefined {
    const document = this.corpus.document(uri);
    return document && this.linesOf(document).offsetAt(position);
  }

  range(document: CorpusDocument, span: Span): Range {
    const lines = this.linesOf(document);
    return { start: lines.positionAt(span[0]), end: lines.positionAt(span[1]) };
  }

  /** A place as a location; nothing where its document has gone. */
  location(place: Place): Location | undefined {
    const document = this.corpus.document(place.uri);
    return document && { uri: place.uri, range: this.range(document, place.span) };
  }

  locations(places: readonly Place[]): Location[] {
    return places.flatMap((place) => this.location(place) ?? []);
  }

  /** Places as links from what was asked on. The head of a place is what is selected: a cursor inside it is not there yet. */
  links(uri: string, definition: Definition): LocationLink[] {
    const origin = this.corpus.document(uri);
    return definition.places.flatMap((place) => {
      const target = this.corpus.document(place.uri);
      if (!target || !origin) return [];
      return {
        originSelectionRange: this.range(origin, definition.origin),
        targetUri: place.uri,
        targetRange: this.range(target, place.span),
        targetSelectionRange: this.range(target, headOf(target, place.span)),
      };
    });
  }
}

/** The first line of a stretch of text, at most so many characters of it. */
const longestHead = 24;

function headOf(document: CorpusDocument, span: Span): Span {
  const line = document.text.indexOf('\n', span[0]);
  return [span[0], Math.min(span[1], line === -1 ? span[1] : line, span[0] + longestHead)];
}
