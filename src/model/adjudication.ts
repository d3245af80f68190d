/**
 * What a person decides where coders differ: which codes the passage has in the gold layer. The passage is the anchor of the
 * record, the reason its note. It points at what it decides on and changes none of it.
 */
export interface Adjudication {
  /** The coders’ records that were there, by id, with their revision: one that changed since was not decided on. */
  readonly on: Readonly<Record<string, number>>;
  /** Whose codes were taken, by name; nobody’s where neither was, or others were given. */
  readonly from: readonly string[];
  /** Ids of codes; none where none holds. */
  readonly codes: readonly string[];
}
