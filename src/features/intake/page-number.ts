/** What is left of the number of a page without blanks: 3, -3-, 第3页, 第3页共9页, 3/9, Page 3 of 9. */
const pageNumber = /^(?:[-—–－·~]*|第|page)(\d{1,4})(?:[-—–－·~]*|页|(?:页?[，,/]?共|\/|of)\d{1,4}页?)$/i;

/** The number of a page that a line is, if it is one. */
export function pageNumberIn(line: string): number | undefined {
  const digits = pageNumber.exec(line.replace(/\s/g, ''))?.[1];
  return digits === undefined ? undefined : Number(digits);
}
