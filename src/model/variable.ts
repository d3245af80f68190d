/** What kind of thing a variable holds; amounts are in yuan. */
export const variableTypes = ['text', 'number', 'amount', 'date', 'choice', 'yes-no'] as const;
export type VariableType = (typeof variableTypes)[number];

/**
 * A value as it is kept: words; a number; a day, month or year (ISO 8601); the id of a choice; `true` for yes. Which of
 * them, the variable's type says.
 */
export type VariableValue = string | number | boolean;

/** What a document has for a variable. Absent altogether means that nobody has looked yet. */
export type Finding =
  | { readonly is: 'value'; readonly value: VariableValue }
  /** The document does not say it. */
  | { readonly is: 'not-stated' }
  /** The question does not arise for this document. */
  | { readonly is: 'not-applicable' };

/** A finding of a person, as a record of theirs keeps it. */
export type Answer = Finding & {
  /** The stable id of the variable. */
  readonly variable: string;
};
