/** What client and server say to each other about who codes what, and what is hidden meanwhile. */
import type { WirePlace, WirePosition, WireRange } from './protocol';
import type { Done } from './protocol-annotations';

export interface CodingParams {
  /** A document or a folder that is open. */
  readonly uri: string;
}

/** Makes a plan; the lead is the person that the settings name. */
export interface AssignParams extends CodingParams {
  readonly coders: readonly string[];
  /** From 0 to 1. */
  readonly share: number;
  readonly each: number;
  readonly seed: number;
  /** A glob of paths in the folder; all its decisions where absent. */
  readonly only?: string;
}

/** What was done, in words ready to be shown. */
export type CodingDone = Done & { readonly said?: string };

/** What the person that the settings name has to code in all folders that are open, and how far that is. */
export interface AssignmentsResult {
  /** In words; empty where nothing is assigned to them. */
  readonly progress: string;
  /** In words, where something is hidden from them. */
  readonly hidden: string;
  readonly documents: readonly { readonly uri: string; readonly label: string; readonly coded: boolean }[];
}

/** Passages on which coders differ: those at a position, or all of a folder that are not decided. */
export interface DifferingParams extends CodingParams {
  readonly position?: WirePosition;
}

/** One passage on which coders differ. */
export interface WireDiffering {
  readonly place: WirePlace;
  readonly words: string;
  readonly document: string;
  /** Ids of codes of each coder, with what they are called. */
  readonly given: readonly { readonly coder: string; readonly codes: readonly string[]; readonly names: string }[];
  /** What it points at when it is decided. */
  readonly on: Readonly<Record<string, number>>;
  /** In words what was decided; absent where nothing was. */
  readonly decided?: string;
}

/** The first passages on which coders differ, and how many there are. */
export interface DifferingResult {
  readonly first: readonly WireDiffering[];
  readonly all: number;
}

/** Decides on a passage; `from` and `codes` as the record keeps them. */
export interface DecideParams extends CodingParams {
  readonly range: WireRange;
  readonly on: Readonly<Record<string, number>>;
  readonly from: readonly string[];
  readonly codes: readonly string[];
  readonly reason: string;
}

export const codingMethod = {
  assign: 'glossator/assignCoding',
  release: 'glossator/releaseCoding',
  /** A page of where coders differ and how far they agree, or nothing. */
  compare: 'glossator/compareCoders',
  differing: 'glossator/codersDiffering',
  decide: 'glossator/decideCoding',
  /** No parameters. */
  assignments: 'glossator/codingAssignments',
} as const;
