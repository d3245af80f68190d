/** What client and server say to each other about corrections of a reading. */
import type { WirePosition, WireRange } from './protocol';
import type { Done } from './protocol-annotations';

/** What of a reading may be corrected. */
export type WireCorrectedKind = 'holding' | 'issue' | 'party' | 'section';

/** By its range where a row names it; else by the cursor or the selection. */
export interface ItemParams {
  readonly uri: string;
  readonly range: WireRange;
  readonly of?: WireCorrectedKind;
}

/** One thing that may be said of an item: typed in where there are no options. Labels are ready to be shown. */
export interface WireField {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** The value in words. */
  readonly now: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** An item that may be corrected, or what something new would be. */
export interface WireItem {
  readonly of: WireCorrectedKind;
  readonly range: WireRange;
  readonly words: string;
  readonly fields: readonly WireField[];
}

export interface FormParams extends ItemParams {
  /** Asks for what may be said of words that were read as nothing of the kind. */
  readonly adds?: boolean;
}

/** Why there is none, in words. */
export type FormResult = WireItem | { readonly why: string };

export type WireAct =
  | { readonly is: 'accept' | 'reject' | 'join' }
  | { readonly is: 'change'; readonly values: Readonly<Record<string, string>> }
  | { readonly is: 'add'; readonly values: Readonly<Record<string, string>> }
  | { readonly is: 'span'; readonly range: WireRange }
  | { readonly is: 'split'; readonly at: WirePosition; readonly values?: Readonly<Record<string, string>> };

/** A correction, acknowledged when it is on disk. To add is to say it of the range itself. */
export interface CorrectParams extends ItemParams {
  readonly act: WireAct;
}

/** Takes one’s own correction of an item back, or those named, each with what was written together with it. */
export interface TakeBackParams extends ItemParams {
  readonly ids?: readonly string[];
}

/** Undoes the last correction that this person wrote in the folder of an address, in this session. */
export interface UndoCorrectionParams {
  readonly uri: string;
}

/** What was written, and on which words. */
export type CorrectDone = (Done & { readonly ok: true; readonly words: string }) | (Done & { readonly ok: false });

export interface GoldParams {
  readonly uri: string;
}

/** The reading with its corrections as data for measuring, JSON; `null` for what is no decision. */
export type GoldResult = { readonly text: string; readonly name: string } | null;

export const correctionMethod = {
  form: 'glossator/correctionForm',
  correct: 'glossator/correct',
  takeBack: 'glossator/takeBackCorrection',
  undo: 'glossator/undoCorrection',
  gold: 'glossator/gold',
} as const;
