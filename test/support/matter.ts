import { Corpus } from '../../src/corpus/corpus';
import type { CorpusDocument, Uri } from '../../src/corpus/document';
import type { Card, Inline, Line } from '../../src/features/card';
import { Reliances } from '../../src/features/reliance';
import { Prc } from '../../src/jurisdiction/prc/prc';
import type { Span } from '../../src/text/span';

/** A place in a document of a test. */
export interface Spot {
  readonly uri: Uri;
  readonly offset: number;
}

const cursor = '‸';

/** A folder that exists in memory only. A ‸ in a text is taken out and marks the cursor. */
export class Matter {
  readonly reliances: Reliances;
  private marked: Spot | undefined;

  constructor(
    files: Readonly<Record<string, string>>,
    readonly folder = 'file:///matter',
    readonly corpus = new Corpus(new Prc()),
  ) {
    this.reliances = new Reliances(corpus);
    for (const [name, text] of Object.entries(files)) this.put(name, text);
  }

  put(name: string, text: string): CorpusDocument {
    const at = text.indexOf(cursor);
    if (at !== -1) this.marked = { uri: this.uri(name), offset: at };
    return this.corpus.set(this.uri(name), this.folder, { name, text: text.replace(cursor, '') });
  }

  remove(name: string): void {
    this.corpus.remove(this.uri(name));
  }

  uri(name: string): Uri {
    return `${this.folder}/${name}`;
  }

  document(name: string): CorpusDocument {
    const document = this.corpus.document(this.uri(name));
    if (!document) throw new Error(`${name} is not in the folder`);
    return document;
  }

  /** Where the ‸ of the text that was put last stood. */
  get cursor(): Spot {
    if (!this.marked) throw new Error('no text had a ‸');
    return this.marked;
  }

  /** Behind the first character of an occurrence of some words. */
  spot(name: string, words: string, occurrence = 1): Spot {
    const { text } = this.document(name);
    let at = -1;
    for (let i = 0; i < occurrence; i++) at = text.indexOf(words, at + 1);
    if (at === -1) throw new Error(`“${words}” does not stand ${occurrence} times in ${name}`);
    return { uri: this.uri(name), offset: at + 1 };
  }

  /** The words that a place covers, with the file that it is in. */
  words({ uri, span }: { readonly uri: Uri; readonly span: Span }): string {
    return `${uri.slice(this.folder.length + 1)}: ${this.corpus.document(uri)?.text.slice(...span) ?? '?'}`;
  }
}

/** What a card says, line by line; blocks are set apart by a dash. */
export function linesOf(card: Card | undefined): string[] {
  const words = (piece: Inline): string => (piece.kind === 'icon' ? '' : piece.text);
  const line = (one: Line): string => one.map(words).join('').trim();
  return (card?.blocks ?? []).flatMap((block, i) => [...(i > 0 ? ['-'] : []), ...block.map(line)]);
}

/** The words and places of the links in a card. */
export function linksOf(card: Card | undefined): { readonly text: string; readonly uri: Uri; readonly span: Span }[] {
  return (card?.blocks ?? [])
    .flat(2)
    .flatMap((piece) => (piece.kind === 'place' ? [{ text: piece.text, ...piece.place }] : []));
}
