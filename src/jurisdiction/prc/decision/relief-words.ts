import { matches } from '../../../text/matches';

/** What courts are asked to order, and order. */
const verbs = [
  ...['停止', '赔偿', '返还', '支付', '解除', '确认', '撤销', '消除', '赔礼', '道歉', '协助', '离婚', '优先受偿'],
  ...['连带', '退还', '恢复', '中止', '公开', '维持', '变更', '违约金', '利息', '移送', '补缴', '重新', '指定', '责令'],
  ...['交付', '查阅', '返修', '腾退', '搬离', '销毁'],
];
/** Forms of liability that are ordered in these words or not at all (民法典, art 179). */
const reliefs = ['消除影响', '赔礼道歉', '恢复名誉', '恢复原状', '排除妨碍', '继续履行'];

const anyVerb = new RegExp(verbs.join('|'), 'g');
const anyRelief = new RegExp(reliefs.join('|'), 'g');

/** Which of the verbs a text holds. */
export function verbsIn(text: string): string[] {
  return wordsIn(text, anyVerb);
}

/** Which of the reliefs it holds. */
export function reliefsIn(text: string): string[] {
  return wordsIn(text, anyRelief);
}

/** No word is part of another or goes over into it, so that one pass finds all. */
function wordsIn(text: string, any: RegExp): string[] {
  const found: string[] = [];
  for (const [word] of matches(any, text)) if (!found.includes(word)) found.push(word);
  return found;
}
