import type { Reading } from '../model/reading';
import { fold } from '../text/fold';

/** Where a document is found, as its editor or file system names it. */
export type Uri = string;

/** A folder that a client's papers lie in: nothing is resolved or listed across two of them. */
export type Matter = string;

/** Law that every matter sees: what the settings name as a collection outside of all of them. No folder has this name. */
export const publicLaw: Matter = 'law:';

/** A document with what was understood of it. */
export interface CorpusDocument {
  readonly uri: Uri;
  readonly matter: Matter;
  /** LF, without BOM: what all offsets count in. */
  readonly text: string;
  /** The folded view of the text, of the same length; made when it is first asked for. */
  readonly folded: string;
  readonly reading: Reading;
  /**
   * Set for what is looked at and not filed, such as an earlier state of a file: it sees what its matter holds and is
   * not seen there. Tells of which document it is a state, where it is one.
   */
  readonly aside?: { readonly of?: Uri };
}

/** A document of the corpus, its text folded when somebody first wants it so. */
export function makeDocument(
  uri: Uri,
  matter: Matter,
  text: string,
  reading: Reading,
  aside?: CorpusDocument['aside'],
): CorpusDocument {
  let folded: string | undefined;
  return {
    uri,
    matter,
    text,
    reading,
    ...(aside && { aside }),
    get folded() {
      return (folded ??= fold(text));
    },
  };
}
