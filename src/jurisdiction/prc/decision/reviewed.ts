import type { Reviewed } from '../../../model/holding';
import { matches } from '../../../text/matches';
import { numeralValue } from '../../../text/numerals';

/** What an order does to the decision under review (民事诉讼法, 2023, art 177; 行政诉讼法, 2017, art 89; 刑事诉讼法, 2018, art 236). */
const results: readonly (readonly [RegExp, Reviewed['result']])[] = [
  [/发回[^。;]{0,30}(?:重审|重新)|指令[^。;]{0,30}(?:再审|审理|立案)/, 'remanded'],
  [/^驳回[^。;]{0,60}(?:上诉|抗诉|再审(?:申请|请求)|申诉)|^维持|^准[许予][^。;]{0,60}撤回(?:上诉|抗诉|再审)/, 'upheld'],
  [/^(?:变更|改判)/, 'changed'],
  [/^撤销/, 'reversed'],
];
const earlier = /[判裁决][决定]书?|原判|一审|二审|原审|上诉|抗诉|再审|申诉|调解书/;

/** Whether an order upholds, changes or sets aside an earlier decision, and which of its items; `undefined` where it does none of it. */
export function reviewedBy(order: string): Reviewed | undefined {
  // 驳回其他上诉请求 says what is left when another item has changed the decision.
  if (!earlier.test(order) || /^驳回[^。;]{0,40}(?:其他|其余)/.test(order)) return undefined;
  const words = order.replace(/^\s*(?:同时|并|遂)/, '');
  const result = results.find(([pattern]) => pattern.test(words))?.[1];
  if (!result) return undefined;
  // 第一、三项 and 第一项、第三项 alike.
  const items = matches(/第([一二三四五六七八九十\d]{1,3}(?:[、,和及]第?[一二三四五六七八九十\d]{1,3})*)项/g, words)
    .flatMap(([, numbers]) => numbers!.split(/[、,和及]第?/))
    .map((number) => Number(number) || numeralValue(number))
    .filter((item): item is number => item !== undefined && item > 0);
  return { result, items: [...new Set(items)] };
}
