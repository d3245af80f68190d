/** What a translator leaves as it is: places for values, targets of links, code, icons, line breaks. */
const fixed = /(\{\d+\}|\]\([^)]*\)|`[^`]*`|\$\([\w-]+\)|\n)/;

/**
 * A text as long as in a wordy language, between marks that show whether its ends are to be seen. A text of several
 * lines has no marks: a line of its own may have to be a link and nothing else.
 */
export function pseudo(text: string): string {
  const longer = text
    .split(fixed)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/[aeiou]/gi, '$&$&')))
    .join('');
  return text.includes('\n') ? longer : `⟦${longer}⟧`;
}

export function pseudoAll(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, pseudo(text)]));
}
