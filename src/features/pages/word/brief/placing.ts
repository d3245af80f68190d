import { plainOf } from '../../page';
import type { PaperBlock, Standing } from './paper';

/** Nobody's name, and no salutation, is longer. */
const longestLine = 60;

/** 审判长、审判员： | 示例市云帆区人民法院： */
const salutation = /(?:审判长|审判员|合议庭|法官|仲裁员|仲裁庭|首席|人民法院|检察院|委员会)[^。，；]{0,20}[：:]$/;
/** 此致, also at the end of a sentence. */
const closing = /此致[：:！!]?$/;
/** 法院, 仲裁委员会: to whom a paper goes. */
const addressee = /(?:法院|法庭|检察院|委员会|仲裁院|国际仲裁中心|法律援助中心|厅|局)[：:]?$|^敬礼[！!]?$/;
/** 2026年5月20日, 二〇二六年五月二十日, and blanks to fill in. */
const date = /^[\d二〇○Ｏ零一三四五六七八九十_＿Xx×\s]{0,12}年.{0,8}月.{0,8}日$/u;
const signer =
  /^(?:具状人|起诉人|上诉人|被上诉人|答辩人|反诉人|申请人|被申请人|再审申请人|异议人|申诉人|原告|被告|第三人|(?:委托|诉讼|委托诉讼)?代理人|(?:指定)?辩护人|(?:承办|主办|经办|代理|辩护)?律师|法定代表人|[^：:，。]{2,30}(?:律师事务所|公司|中心))(?:[（(][^（）()]{0,20}[）)])?(?:[：:].{0,40})?$/;
/** 附：本起诉状副本2份: what follows the names. */
const annex = /^附[件：:]/;

/**
 * Puts the lines of a paper where filings with Chinese courts have them: a salutation and the court behind 此致 at the margin,
 * whoever signs and the date to the right. Lines of other papers look like none of these.
 */
export function placed(blocks: readonly PaperBlock[]): PaperBlock[] {
  const lines = blocks.map((block) => (block.kind === 'paragraph' ? plainOf(block.runs).trim() : ''));
  const standing = new Map<number, Standing>();
  const body = blocks.findIndex((block) => block.kind === 'heading' && block.level > 1);
  lines.forEach((line, i) => {
    if ((body < 0 || i < body) && line.length <= longestLine && salutation.test(line)) standing.set(i, 'margin');
  });
  const end = lines.findLastIndex((line) => closing.test(line));
  if (end >= 0 && lines[end + 1] !== undefined && addressee.test(lines[end + 1]!)) standing.set(end + 1, 'margin');
  for (const i of signatures(lines, end)) if (!standing.has(i)) standing.set(i, 'right');
  return blocks.map((block, i) => {
    const stands = standing.get(i);
    return stands && block.kind === 'paragraph' ? { ...block, standing: stands } : block;
  });
}

/** The lines with names and the date: all that look so behind 此致, else those just above the last date. */
function signatures(lines: readonly string[], closingAt: number): number[] {
  const isOne = (i: number): boolean => {
    const line = lines[i] ?? '';
    return line !== '' && line.length <= longestLine && !annex.test(line) && (date.test(line) || signer.test(line));
  };
  if (closingAt >= 0) return lines.map((_, i) => i).filter((i) => i > closingAt && isOne(i));
  const last = lines.findLastIndex((line) => date.test(line));
  const found: number[] = [];
  for (let i = last; i >= 0 && i > last - 6 && isOne(i); i--) found.unshift(i);
  return found.length > 1 ? found : [];
}
