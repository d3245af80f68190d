/** How a brief sets quoted words beside their source. */
export interface Form {
  readonly name: string;
  /** The marks for what is quoted within the quotation. */
  readonly inner: '‘’' | '『』' | '“”';
  /** A paragraph or several; `other` are further words of the same court, free to be quoted beside them. */
  readonly write: (number: string, words: string, other: string) => string;
}

export const asCourt: readonly Form[] = [
  { name: 'behind its number', inner: '‘’', write: (number, words) => `${number}民事判决认为：“${words}”。` },
  {
    name: 'within a sentence',
    inner: '‘’',
    write: (number, words) => `对此，${number}案中法院指出，“${words}”，可资参照。`,
  },
  {
    name: 'before its number',
    inner: '‘’',
    write: (number, words) => `“${words}”（示例市东区人民法院${number}民事判决书）。`,
  },
  { name: 'corner marks', inner: '『』', write: (number, words) => `参见${number}判决，其裁判理由为：「${words}」。` },
  {
    name: 'block behind >',
    inner: '“”',
    write: (number, words) => `${number}判决载明：\n\n> ${words}。\n\n本案与之相同。`,
  },
  {
    name: 'block set in',
    inner: '“”',
    write: (number, words) => `${number}判决写道：\n\n    ${words}。\n\n本案与之相同。`,
  },
  {
    name: 'second of two',
    inner: '‘’',
    write: (number, words, other) => `${number}判决先指出：“${other}”，继而认为：“${words}”。`,
  },
  {
    name: 'a paragraph below',
    inner: '‘’',
    write: (number, words) => `此类争议已有先例，见${number}民事判决。\n\n该判决明确：“${words}”。`,
  },
  {
    name: 'below a heading',
    inner: '‘’',
    write: (number, words) =>
      `## ${number}民事判决\n\n${'该案与本案的争点相同，审理经过不再赘述。'.repeat(10)}\n\n法院认为，“${words}”。`,
  },
  {
    name: 'block above its source',
    inner: '“”',
    write: (number, words) => `以下论述可资参照。\n\n> ${words}。\n>\n> ——${number}民事判决书\n\n本案与之相同。`,
  },
  {
    name: 'row of a table',
    inner: '‘’',
    write: (number, words) => `| 案号 | 裁判观点 |\n| --- | --- |\n| ${number} | “${words}” |`,
  },
  { name: 'point of a list', inner: '‘’', write: (number, words) => `1. ${number}：法院认定“${words}”；` },
  { name: 'in brackets', inner: '‘’', write: (number, words) => `类似观点见${number}（“${words}”）。` },
];

export const asParty: readonly Form[] = [
  { name: 'plea announced', inner: '‘’', write: (number, words) => `${number}案中，被告辩称：“${words}”，未获支持。` },
  { name: 'plea refused', inner: '‘’', write: (number, words) => `在${number}案中，“${words}”的抗辩未获采纳。` },
];
