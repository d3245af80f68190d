import type { OrderWords } from './answering-orders';

/** 异议成立,本案移送…法院处理. */
export function sends({ words }: OrderWords): boolean {
  return words.includes('移送') && words.includes('成立') && !/不[能予]?成立/.test(words);
}

const toCourt = /移送[至到给由]?([\u4e00-\u9fff]{2,30}?法院)/;

/** Whether the case goes to another court than was asked for, which one of them may name in short. */
export function sendsElsewhere({ words }: OrderWords, text: string): boolean {
  const asked = toCourt.exec(text)?.[1];
  const given = toCourt.exec(words)?.[1];
  return asked !== undefined && given !== undefined && !asked.endsWith(given) && !given.endsWith(asked);
}
