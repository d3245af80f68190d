import type { TextEdit } from '../text/raw-edit';
import type { Span } from '../text/span';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** A message in no language yet: a key of the catalogue and what fills its gaps; a list is joined as the language does. */
export interface Message {
  readonly key: string;
  readonly args: readonly (string | number | readonly string[])[];
}

/** Something a reader should look at, under a stable code with a page in docs/rules/. */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: Message;
  /** Ways to put it right, the best first. */
  readonly fixes?: readonly Fix[];
}

export interface Fix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /** The one right answer: may be applied to a whole document unseen. */
  readonly sure: boolean;
}

/** The fixes that may be applied to a whole document unseen, one at most of each problem. */
export function sureFixes(problems: readonly Problem[]): Fix[] {
  return problems.flatMap(({ fixes }) => fixes?.find(({ sure }) => sure) ?? []);
}
