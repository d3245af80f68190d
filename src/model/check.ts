import type { IsoDate, SourceGrade } from './authority';
import type { QuotationVerdict } from './quotation';

/** What of a brief has a state of its own. */
export type CheckedKind = 'citation' | 'quotation';

/**
 * What a comparison came to: of a quotation its verdict; of a citation that what it names is there, or that a rule has
 * something against it. Whether the authority supports the sentence, no comparison says.
 */
export type CheckVerdict = Exclude<QuotationVerdict, 'no-source'> | 'exists' | 'objected';

/** The source as it was when a check was made. */
export interface CheckedSource {
  /** Its path in the folder, or its name alone where it lies outside. For people: it is never opened. */
  readonly name: string;
  /** sha256, in hexadecimal, of its words at the place that was compared. */
  readonly words: string;
  readonly grade: SourceGrade;
}

interface CheckBase {
  readonly of: CheckedKind;
  /** sha256, in hexadecimal, of the words of the draft that the check stands for. */
  readonly draft: string;
  /** Absent where the folder had none. */
  readonly source?: CheckedSource;
}

/** What a record says of a citation or quotation; by whom and when, the record itself says, and its note why. */
export type Check = CheckBase &
  (
    | {
        /** A machine compared it, because its author asked for that. */
        readonly is: 'compared';
        readonly verdict: CheckVerdict;
        /** Of the program. */
        readonly version: string;
      }
    | {
        /** Its author has checked it. */
        readonly is: 'signed';
        /** Where and when it was looked up outside of the folder. */
        readonly lookedUp?: { readonly platform: string; readonly on: IsoDate };
      }
    | { readonly is: 'doubted' }
  );
