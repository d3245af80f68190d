/** A text of so few lines has its headings inside. */
const fewLines = 3;

/** Whether a text has hardly any lines, by its beginning. */
export function isRunOn(head: string): boolean {
  return head.trim().split('\n', fewLines + 1).length <= fewLines;
}
