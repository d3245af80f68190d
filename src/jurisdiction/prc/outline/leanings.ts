import type { SectionRole } from '../../../model/outline';

/** A sentence in which the court answers what was argued; naming the argument does not make it one. */
export const answers =
  /本院[^,。:]{0,12}(?:支持|采纳|采信|确认|照准|准许)|罪名成立|指控(?![,:])[^。]{0,120}(?:事实清楚|罪名[^,。]{0,8}成立|定性(?:正确|准确|恰当)|证据[^,。]{0,4}(?:确实|充分)|应予(?:确认|支持|惩处)|予以(?:确认|支持))|(?:不予|予以|应予)(?:支持|采纳|采信)|(?:意见|主张|理由|请求|抗辩|异议)[^,。]{0,12}(?:不能成立|不成立|成立)[,。]?$/;

/** What this court says of the decision below is no report of it, unless a court in between said so. */
export const judges =
  /^(?![^。,]{0,30}法院[^。,]{0,12}(?:认为|判决|裁定|认定|查明))(?:综上,?|故|因此)?(?:原判|原审|[一二]审)[^。]{0,200}?(?:认定的?事实(?:基本清楚|清楚|不清|错误|无误|属实)|(?:认定|判决|处理|裁定)(?:结果)?(?:正确|并无不当),?[^。]{0,12}(?:本院|应)|(?:属实|一致),?本院[^。]{0,6}确认|,(?:故|对此)?,?本院[^,。]{0,8}(?:不持异议|不再(?:审查|处理|评判)|维持|纠正|改判)|适用法律(?:、法规)?(?:正确|错误|不当)|并?无不当|量刑(?:适当|畸轻|畸重|过重)|刑罚适当|应予(?:维持|纠正|撤销|确认)|予以(?:维持|纠正|撤销)|处理(?:正确|不当)|有误|符合[^,。]{0,12}(?:规定|约定)|定[罪性](?:准确|正确))/;

export interface Leaning {
  readonly role: SectionRole;
  readonly pattern: RegExp;
  readonly weight: number;
}

/** Words that occur anywhere in a sentence and lean towards a part: weak on their own, strong together. */
export const leanings: readonly Leaning[] = [
  {
    role: 'reasoning',
    weight: 1.2,
    pattern:
      /(?:本院|法院)(?:依法)?均?不?(?:予以?|应予|难以)?(?:支持|采信|采纳|照准|准许|确认)|(?:不予|予以)(?:支持|采纳|采信|照准)|于法(?:有据|无据)|(?:理由|主张|抗辩|请求)不?能?成立/,
  },
  {
    role: 'reasoning',
    weight: 0.8,
    pattern:
      /(?:应当?|依法)(?:承担|认定|予以|构成)|构成(?:违约|侵权|不正当竞争|[^,。]{2,12}罪)|属于[^,。]{2,40}(?:情形|范围|行为)|符合[^,。]{2,30}(?:规定|要件)|(?:违反|根据|依据)《/,
  },
  {
    role: 'facts',
    weight: 0.6,
    pattern: /\d{4}年\d{1,2}月\d{1,2}日|签订|约定|支付|出具|转账|证人|笔录|鉴定(?:意见|结论)|登记/,
  },
  {
    role: 'facts',
    weight: 1.2,
    pattern: /(?:予以|佐)证实|(?:供述|陈述|证言|笔录|照片|清单)[、,]|证据(?:在案|证明|佐证)/,
  },
  {
    role: 'claims',
    weight: 0.8,
    pattern: /(?:请求|要求|诉请)(?:依法)?(?:法院|本院)?(?:判令|判决|确认|撤销)|请求(?:法院)?依法/,
  },
  { role: 'costs', weight: 1.5, pattern: /\d元[^。]{0,40}由[^。]{2,80}(?:负担|承担)/ },
];
