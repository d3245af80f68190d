import type { Span } from '../text/span';

/** How far from a citation its sentence is read, in UTF-16 units. */
const reach = 120;

const cue =
  /(?:行为|事实|案|签订|订立|成立|作出|发生|实施|裁判|起诉|立案)[之当]?时(?:[仍所]?(?:有效|施行|适用|生效)|的|(?=[《，]|$))|[当彼其]时[仍尚所]?(?:有效|施行|适用|生效|的)|从旧兼从轻|\bthen in force\b|\b(?:in force|applicable|applied) (?:then|when|at (?:the|that) (?:\w+ )?time)\b/i;

/**
 * Whether the sentence of a citation says that the text applied at another time than today: 行为发生时施行的, 合同签订时有效的,
 * 当时的, then in force. Substantive law follows the time of the act (法释〔2020〕15号, art 1; 法释〔2022〕9号, art 28).
 */
export function saysOfPastForce(text: string, [from, to]: Span): boolean {
  const before = text.slice(Math.max(0, from - reach), from).split(/[。！？\n]/);
  const behind = text.slice(to, to + reach).split(/[。！？\n]/);
  return cue.test(before.at(-1)!) || cue.test(behind[0]!);
}
