/** Fields stand at the head of a copy: within so many lines. */
const head = 100;
/** Fewer in a row are no table of a database. */
const fewest = 3;
const field =
  /^【?(案由|案号|案件名称|案件类型|审理法院|法院级别|审理程序|审理日期|裁判日期|审结日期|公开日期|公开类型|发布日期|文书类型|文书性质|当事人|审判人员|审理法官|审判长|代理律师|代理律所|律师事务所|案件字号|浏览次数|权责关键词|来源)】?[\s：:]{1,4}(\S.{0,119})$/;
/** Without these the text would not say what it is. */
const told = /^(?:案号|案件字号|审理法院)$/;

/**
 * The lines at the head of a copy that are fields which a database puts before a text (案由：…, 审理法院：…), three or more in
 * a row. The number and the court stay where no other line tells them.
 */
export function fieldsAmong(lines: readonly string[]): ReadonlySet<number> {
  const matches = lines.slice(0, head).map((line) => field.exec(line.trim()));
  const filled = matches.flatMap((match, i) => (lines[i]!.trim() === '' ? [] : [{ i, match }]));
  const found: number[] = [];
  let row: number[] = [];
  for (const { i, match } of [...filled, { i: -1, match: null }]) {
    if (match) row.push(i);
    else {
      if (row.length >= fewest) found.push(...row);
      row = [];
    }
  }
  const fields = new Set(found);
  const others = lines.filter((_, i) => !fields.has(i)).join('\n');
  return new Set(found.filter((i) => !told.test(matches[i]![1]!) || others.includes(matches[i]![2]!.trim())));
}
