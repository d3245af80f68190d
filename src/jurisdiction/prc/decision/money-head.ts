import { Signs } from '../../../text/signs';

/** What a request is about, when it is a head of money. */
const about = /([\u4e00-\u9fff]{1,12}(?:[费金款]|损失|工资|差额|补助|津贴|利息|补偿))(?=[\d,，。;、(]|$|[为计]|人民币)/;
/** Without one of these it is about none: they are found faster than the words before them. */
const headOfMoney = /[费金款]|损失|工资|差额|补助|津贴|利息|补偿/;

/** 医疗费, 货物损失, 违约金: what a request for money calls it, without who is to pay it. */
export function topicOf(text: string): string | undefined {
  if (!headOfMoney.test(text)) return undefined;
  const words = about.exec(text)?.[1];
  if (words === undefined) return undefined;
  const named = words.slice(headAt(words));
  return named.length >= 2 ? named : undefined;
}

/** What tells who is to do what, before the head itself. */
const telling =
  /赔偿(?![金款])|支付|返还|退还|给付|偿还|承担|原告|被告|公司|补足|申请人|支出|拖欠|剩余|的|(?=违约金$|利息$)/y;
const mayTell = new Signs('赔支返退给偿承原被公补申拖剩的违利');

/** Behind the last word that tells who is to do what; from the end, since to try each that may be the last takes longer. */
function headAt(words: string): number {
  for (let at = words.length - 1; at >= 0; at--) {
    if (!mayTell.at(words, at)) continue;
    telling.lastIndex = at;
    if (telling.test(words)) return telling.lastIndex;
  }
  return 0;
}

/** 二倍工资差额 of 未签订劳动合同二倍工资差额: what a court calls it the second time. */
export function coreOf(topic: string): string {
  return topic.replace(/^.*(?:合同|期间|关系|的|应休|住院|精神(?:损害)?)(?=[\u4e00-\u9fff]{3})/, '');
}

/** Heads of money of which one is never ordered under the name of another. */
export const heads = /(?:费|补偿金?|(?:合同|死亡|伤残|残疾|惩罚性)赔偿金|工资|差额|津贴|违约金|利息|[定押]金|抚慰金)$/;
