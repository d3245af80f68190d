import { matches } from '../../../text/matches';
import { trimmed, type Span } from '../../../text/span';

/** The headings under which cases are written up and simple judgments are laid out. */
const title =
  '关\\s?键\\s?词|裁判要[点旨]|裁判摘要|基本案情|简要案情|裁判理由(?:[与和及](?:裁判|判决)?结果)?|裁判结果|相关法条|关联索引|典型意义|检察(?:机关)?履[职行][^。,】]{0,4}(?:过程|情况)|诉讼(?:过程|经过|过程[和及与]结果|结果)|指导意义|相关规定|要旨|案[例件]评析|评析|案例分析|案情(?:简介|回顾)?|法院裁判|裁判|判决理由|处理结果|审判|分歧|原告诉讼请求|申请人请求|法官(?:说法|提醒|释法|点评|解读)';
/** What goes on with a sentence behind the words of a heading. */
const goesOn = '(?![的中与和及、,是为系]|并无)';
/** Of them those that no sentence begins with. */
const plain = `(?:裁判理由[与和及](?:裁判|判决)?结果|裁判(?:理由|结果)|相关法条|典型意义|检察机关履[职行][^。,]{0,4}过程|指导意义|法官(?:说法|提醒|释法|点评|解读)|处理结果|案例分析|案情(?:简介|回顾)|法院(?:裁判|审理)|法条链接(?=[:\\s《])|(?:原告)?诉讼请求(?=\\s?(?:\\d[.、]|判令|请求))|申请人请求(?=\\s?请求)|事实[与和]理由(?=[\\u4e00-\\u9fff])|答辩意见(?=被告))${goesOn}`;
/** And those that stand for nothing else, whatever is before them. */
const sure = `(?:基本案情|裁判要[点旨]|关联索引)${goesOn}`;
/** Some number them. */
const number = '(?:\\(?[一二三四五\\d][、.)]|(?:PART|Part) ?0?\\d\\s?|0\\d\\s?)?';
/** Those of an award, each behind its number. */
const ofAward =
  '(?:[一二三四五六七八][、.]|\\([一二三四五六七八]\\))(?:(?:本案)?(?:案情|案件程序|仲裁程序|程序事项)|(?:本案)?仲裁庭的?(?:意见|认定(?!的)|评判)|(?:仲裁)?裁决(?=结果|主文|内容|基于|根据|依[据照]|综上|据此|经|仲裁庭)|(?:关于)?(?:(?:反请求)?(?:被申请人|申请人)的?(?:仲裁)?反?(?:请求|主张|答辩|抗辩|代理)|(?:本案|仲裁庭)?(?:经审理)?(?:查明|认定)的?(?:案件)?事实))';
/** What such a heading may have besides. */
const restOfAward =
  '(?:意见|事项|主张|请求|结果|主文|内容|[、和与及]其?(?:所依据的)?(?:主要)?(?:事实|理由|依据|请求|主张)){0,4}';
/** Where there is an edge of a heading, one of these matches. */
export const edges = [
  `(?=[【[](?:${title})[】\\]])|(?<=[【[](?:${title})[】\\]])(?=\\s?\\S)`,
  // Any words in such brackets where a sentence begins head what follows.
  '(?<=^【[\\u4e00-\\u9fff]{2,10}】)(?=\\s?\\S)',
  `(?<=[。;!?”"》案\\s】\\]])(?=${number}${plain})|(?<=(?:^|[。;!?”"》案\\s】\\]])${number}${plain}:?)(?=[\\u4e00-\\u9fff《“\\s\\d])`,
  `(?<![的该【[(]|本案|[一二三四五\\d][、.)])(?=${number}${sure})|(?<=(?<![的该]|本案)${sure}:?)(?=[\\u4e00-\\u9fff《“\\s\\d])`,
  `(?=${ofAward})|(?<=(?:${ofAward})${restOfAward})(?![、和与及]|意见|事项|主张|请求|结果|主文|内容)(?=[\\u4e00-\\u9fff\\s\\d(])`,
  // What stands above a report: where it is from, where it begins.
  '(?<=\\s)(?=本报讯|来源\\s?:)',
  '(?<![【[])(?=关\\s?键\\s?词(?:[\\s:】]|民事|刑事|行政|执行))',
  // 于2018年9月12日判决: 驳回上诉
  '(?<=日(?:作出)?(?:判决:|裁定:))(?=\\s{0,4}\\S)',
  // The parties of an award, and where their list ends.
  '(?<=号\\s{0,4})(?=申\\s{0,4}请\\s{0,4}人\\s?(?:\\([^()]{2,12}\\)\\s?)?:)|(?<![反被请求])(?=被\\s{0,4}申\\s{0,4}请\\s{0,4}人\\s?(?:\\([^()]{2,12}\\)\\s?)?:)|(?<=[日号书])(?=[\\u4e00-\\u9fff]{2,16}仲裁委员会(?:\\([^()]{2,40}\\))?[根于])',
].map((source) => new RegExp(source, 'g'));
export const anyEdge = new RegExp(edges.map(({ source }) => source).join('|'), 'g');

/** The pieces of a sentence of a text on one line, between the headings that stand in it without marks of their own; `edge` finds these. */
export function apartFromHeadings(text: string, [start, end]: Span, edge: RegExp): Span[] {
  const words = text.slice(start, end);
  const result: Span[] = [];
  let from = 0;
  for (const { index } of matches(edge, words)) {
    if (words.slice(from, index).trim() === '') continue;
    result.push(trimmed(text, [start + from, start + index]));
    from = index;
  }
  result.push(trimmed(text, [start + from, end]));
  return result;
}
