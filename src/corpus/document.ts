import type { Claim } from '../model/holding';
import type { DecisionWithoutClaims, DocumentKind, Reading, ReadingWithoutClaims } from '../model/reading';
import { fold } from '../text/fold';

/** Where a document is found, as its editor or file system names it. */
export type Uri = string;

/** A folder that a client's papers lie in: nothing is resolved or listed across two of them. */
export type Matter = string;

/** Law that every matter sees: what the settings name as a collection outside of all of them. No folder has this name. */
export const publicLaw: Matter = 'law:';

/** What was understood of a text; more than its kind may be brought up when somebody first asks for it. */
export interface Understood<R extends ReadingWithoutClaims = Reading> {
  readonly kind: DocumentKind;
  readonly reading: R;
}

/** What was understood of a text at another time or by others: the claims of a decision are not among it. */
export type UnderstoodBefore = Understood<ReadingWithoutClaims>;

/** A document with what was understood of it. */
export interface CorpusDocument extends Understood {
  readonly uri: Uri;
  readonly matter: Matter;
  /** LF, without BOM: what all offsets count in. */
  readonly text: string;
  /** The folded view of the text, of the same length; made when it is first asked for. */
  readonly folded: string;
  /**
   * Set where only the reading is at hand. Whoever asks for the text gets as many blanks, so that every span lies in it,
   * and whoever asks for the claims of a decision, which are found by its text, gets none. The text is asked for: what
   * was made of the blanks, or without the claims, is made again when it is there.
   */
  readonly unread?: UnderstoodBefore;
  /**
   * Set for what is looked at and not filed, such as an earlier state of a file: it sees what its matter holds and is
   * not seen there. Tells of which document it is a state, where it is one.
   */
  readonly aside?: { readonly of?: Uri };
  /** What it was read as; set where people have corrected that, and `reading` is what they say. */
  readonly asRead?: Reading;
}

/** A document of the corpus, its text folded when somebody first wants it so. */
export function makeDocument(
  uri: Uri,
  matter: Matter,
  text: string,
  understood: Understood,
  aside?: CorpusDocument['aside'],
): CorpusDocument {
  let folded: string | undefined;
  return {
    uri,
    matter,
    text,
    kind: understood.kind,
    get reading() {
      return understood.reading;
    },
    ...(aside && { aside }),
    get folded() {
      return (folded ??= fold(text));
    },
  };
}

/** A document with what people say of it in place of what it was read as; worked out when somebody first looks. */
export function correctedDocument(document: CorpusDocument, correct: (asRead: Reading) => Reading): CorpusDocument {
  const { uri, matter, text, reading, asRead = reading } = document;
  let corrected: Reading | undefined;
  return {
    ...{ uri, matter, text, kind: asRead.kind, asRead },
    get reading() {
      return (corrected ??= correct(asRead));
    },
    get folded() {
      return document.folded;
    },
  };
}

/** What was understood before, with claims by `claimsOf`, which is asked whenever somebody asks for them. */
function withClaims(
  before: UnderstoodBefore,
  claimsOf: (reading: DecisionWithoutClaims) => readonly Claim[],
): Understood {
  let made: Reading | undefined;
  const make = (reading: ReadingWithoutClaims): Reading => {
    if (reading.kind !== 'judgment') return reading;
    return {
      ...reading,
      get claims() {
        return claimsOf(reading);
      },
    };
  };
  return {
    kind: before.kind,
    get reading() {
      return (made ??= make(before.reading));
    },
  };
}

/** A document as it was understood before, with its text, in which claims are found when somebody first asks for them. */
export function makeKnownDocument(
  uri: Uri,
  matter: Matter,
  text: string,
  before: UnderstoodBefore,
  claimsIn: (text: string, reading: DecisionWithoutClaims) => readonly Claim[],
): CorpusDocument {
  let found: readonly Claim[] | undefined;
  return makeDocument(
    uri,
    matter,
    text,
    withClaims(before, (reading) => (found ??= claimsIn(text, reading))),
  );
}

/** A document of which the reading is at hand, and the length of its text; `want` is told when somebody asks for that. */
export function withoutText(
  uri: Uri,
  matter: Matter,
  length: number,
  before: UnderstoodBefore,
  want: () => void,
): CorpusDocument {
  const blank = (): string => {
    want();
    return ' '.repeat(length);
  };
  const understood = withClaims(before, () => {
    want();
    return [];
  });
  return {
    uri,
    matter,
    kind: before.kind,
    unread: before,
    get reading() {
      return understood.reading;
    },
    get text() {
      return blank();
    },
    get folded() {
      return blank();
    },
  };
}
