/** What client and server say to each other about the states of citations and quotations in briefs. */
import type { WirePlace, WireRange, WireRow } from './protocol';
import type { Done } from './protocol-annotations';

/** 未核对, 已机器比对, 已人工核对, 存疑. */
export type WireLedgerState = 'unchecked' | 'compared' | 'signed' | 'doubted';

/** A citation or quotation of a brief; the range names it in requests, with its kind. */
export interface WireLedgerItem {
  readonly of: 'citation' | 'quotation';
  readonly range: WireRange;
  readonly state: WireLedgerState;
  /** It was checked, and one of the texts has changed since. */
  readonly changed: boolean;
  /** It is signed, or agrees with a copy that is worth it. */
  readonly done: boolean;
  /** Somebody has still to look at it. */
  readonly open: boolean;
}

export interface LedgerParams {
  readonly uri: string;
}

export interface LedgerResult {
  /** In the order of the text, what lies around others first. */
  readonly items: readonly WireLedgerItem[];
  readonly done: number;
  /** How many have changed since they were checked, those that are no longer there among them. */
  readonly changed: number;
}

export interface LedgerRowsParams {
  readonly parent?: string;
  /** What the reader has in front: its row is unfolded. */
  readonly front?: string;
}

export type WireLedgerRow = WireRow & {
  readonly state?: WireLedgerState;
  readonly changed?: boolean;
  readonly done?: boolean;
  /** Of an item: what it is. */
  readonly of?: WireLedgerItem['of'];
  /** The brief. */
  readonly document?: string;
  /** Of an item: where it stands in the brief. */
  readonly range?: WireRange;
  /** The check that counts, by whomever: what a comment on the row is about. */
  readonly checked?: string;
  /** One’s own checks that stand behind it. */
  readonly own?: readonly string[];
};

/** Which item is meant: the one with this very range, else the smallest around it, else the only one in its lines. */
export interface LedgerItemParams {
  readonly uri: string;
  readonly range: WireRange;
  readonly of?: WireLedgerItem['of'];
}

/** An item by its range, or by its very offsets, as cards have them: UTF-16 into the LF text. */
export type LookUpParams = LedgerItemParams | { readonly uri: string; readonly span: readonly [number, number] };

/** A person’s check of an item; acknowledged when it is on disk. */
export interface CheckParams extends LedgerItemParams {
  readonly is: 'signed' | 'doubted';
  readonly note?: string;
  /** `on` is an ISO date. */
  readonly lookedUp?: { readonly platform: string; readonly on: string };
}

/** Takes one’s own checks back: of an item, or those named. */
export interface WithdrawParams extends LedgerItemParams {
  readonly ids?: readonly string[];
}

/** What was written, of what, and how the brief stands now. */
export type CheckDone =
  | (Done & { readonly ok: true; readonly words: string; readonly done: number; readonly total: number })
  | (Done & { readonly ok: false });

/** How many items were compared with a copy that can verify, how many of them agree, and how many had no such copy. */
export type CompareDone =
  | (Done & { readonly ok: true; readonly compared: number; readonly agree: number; readonly without: number })
  | (Done & { readonly ok: false });

/** Where the source of an item is, or why there is none, in words. */
export type LedgerSourceResult = { readonly place: WirePlace } | { readonly why: string } | null;

/** What to copy so as to look an item’s authority up elsewhere; `null` where there is no item or it names none. */
export type LookUpResult = { readonly words: string } | null;

export const ledgerMethod = {
  ledger: 'glossator/ledger',
  rows: 'glossator/ledgerRows',
  check: 'glossator/check',
  withdraw: 'glossator/withdrawCheck',
  compare: 'glossator/compareBrief',
  source: 'glossator/checkedSource',
  lookUp: 'glossator/lookUpWords',
} as const;
