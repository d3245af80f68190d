/** What client and server say to each other about variables and their table. Ids are opaque. */
import type { WirePlace } from './protocol';
import type { Done } from './protocol-annotations';

export type WireVariableType = 'text' | 'number' | 'amount' | 'date' | 'choice' | 'yes-no';

/** What a document has for a variable; nobody has looked where there is none. */
export type WireFinding =
  | { readonly is: 'value'; readonly value: string | number | boolean }
  | { readonly is: 'not-stated' | 'not-applicable' };

export interface WireVariable {
  readonly id: string;
  readonly name: string;
  readonly type: WireVariableType;
  /** Of a choice, in the order in which they are offered. */
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  /** Empty where nobody has defined it. */
  readonly definition: string;
  /** Whether the reading fills it. */
  readonly filled: boolean;
  readonly hidden: boolean;
  /** Comes with the product: its type and choices stay. */
  readonly builtIn: boolean;
}

/** What counts in a cell, in words. */
export interface WireCell {
  readonly text: string;
  /** The same as it is written again. */
  readonly typed: string;
  /** By what it is put in order; none for what is no value. */
  readonly key?: string | number;
  readonly is: 'value' | 'not-stated' | 'not-applicable';
  readonly by: 'mine' | 'another' | 'reading';
  /** The reading has inferred it. */
  readonly guess?: boolean;
  /** People say different things. */
  readonly differs?: boolean;
  /** Whose it is and what else is said, a line each. */
  readonly details: readonly string[];
}

export interface WireTableRow {
  /** Of the judgment. */
  readonly uri: string;
  readonly name: string;
  /** Its path in the folder. */
  readonly path: string;
  /** In the order of the columns; `null` where nobody has looked and the reading has nothing. */
  readonly cells: readonly (WireCell | null)[];
}

export interface VariableTableParams {
  /** A document or a folder that is open: the table is that of its folder and of no other. */
  readonly uri: string;
}

export interface VariableTableResult {
  /** The folder. */
  readonly matter: string;
  readonly name: string;
  /** Those that are shown. */
  readonly columns: readonly WireVariable[];
  readonly rows: readonly WireTableRow[];
}

/** All variables of a folder, hidden ones too. */
export interface VariablesParams {
  readonly uri: string;
}

/**
 * A person's own answer for one judgment: what they typed, what is to be kept as it is, or `null` to take their answer
 * back; `'reading'` keeps as theirs what the reading has.
 */
export interface AnswerParams {
  readonly uri: string;
  readonly variable: string;
  readonly answer: { readonly typed: string } | { readonly finding: WireFinding } | 'reading' | null;
}

/** What was written, with what the person had answered before. */
export type AnswerDone = Done & { readonly before?: WireFinding | null };

/** Makes a variable, or changes one: `id` absent makes it. What is absent stays as it is; a type is for good. */
export interface SaveVariableParams {
  readonly uri: string;
  readonly id?: string;
  readonly name?: string;
  readonly type?: WireVariableType;
  /** All of them, in their order; those without an id are new. */
  readonly choices?: readonly { readonly id?: string; readonly name: string }[];
  readonly definition?: string;
  readonly hidden?: boolean;
}

/** Where the reading found what it filled in; the head of the judgment where no passage says it. */
export interface VariablePlaceParams {
  readonly uri: string;
  readonly variable: string;
}

export interface ExportVariablesParams {
  readonly uri: string;
  readonly format: 'csv' | 'json';
}

export interface ExportVariablesResult {
  readonly text: string;
  readonly rows: number;
  /** In how many cells an apostrophe stands before what a spreadsheet would have taken for a formula. */
  readonly defused: number;
}

export const variableMethod = {
  table: 'glossator/variableTable',
  variables: 'glossator/variables',
  answer: 'glossator/answerVariable',
  save: 'glossator/saveVariable',
  place: 'glossator/variablePlace',
  export: 'glossator/exportVariables',
} as const;

export type VariablePlaceResult = WirePlace | null;
