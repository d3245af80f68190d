import { matches } from '../../../text/matches';
import { trimmed, type Span } from '../../../text/span';

/** Signs of an omission: ……, ..., （略）, [略], （中略）. */
const omission = String.raw`…+|⋯+|\.{3,}|。{3,}|[([](?:以?[上中下前后]?略|省略|…+|\.{3,})[)\]]`;
/** What the writer put in: [其], 【注】, a footnote; not the year of a document's number. */
const insertion = String.raw`\[(?!\d{4}\])[^[\]\n]{0,60}\]|【[^【】\n]{0,60}】`;
/** What the writer says of the quotation within it: （着重号为笔者所加）. */
const remark = String.raw`\([^()\n]{0,30}(?:着重|黑体|加粗|下划线|重点|强调|引者|笔者|代理人注|注:)[^()\n]{0,30}\)`;

const gaps = new RegExp(`${omission}|${insertion}|${remark}`, 'g');

/** The stretches of a quotation that are given as the source's own words; `undefined` where all of it is. */
export function partsOf(folded: string, span: Span): Span[] | undefined {
  const parts: Span[] = [];
  let from = span[0];
  let gapped = false;
  for (const match of matches(gaps, folded.slice(...span))) {
    gapped = true;
    const at = span[0] + match.index;
    parts.push([from, at]);
    from = at + match[0].length;
  }
  if (!gapped) return undefined;
  parts.push([from, span[1]]);
  const worded = parts.map((part) => trimmed(folded, part)).filter((part) => hasWords(folded, part));
  return worded;
}

function hasWords(folded: string, part: Span): boolean {
  return /[\u3400-\u9fffA-Za-z0-9]/.test(folded.slice(...part));
}
