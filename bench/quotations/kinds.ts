/** What was done to a quotation before it was planted in a brief. */
export const kinds = [
  'exact',
  'two sentences',
  'width',
  'traditional',
  'quotation in it',
  'name struck out',
  'emphasis added',
  'omission marked',
  'insertion marked',
  'words replaced in brackets',
  'one word changed',
  'negation cut out',
  'cut at a negation',
  'silently shortened',
  'wrong speaker',
  'speaker told',
  'lower court set aside',
  'witness',
  'adopted words',
  'lower court confirmed',
  'other judgment',
  'invented',
  'no copy',
] as const;

export type Kind = (typeof kinds)[number];

/** Those in which another’s words are given as the court’s. */
export const others: ReadonlySet<Kind> = new Set(['wrong speaker', 'lower court set aside', 'witness']);
