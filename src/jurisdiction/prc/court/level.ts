import type { CourtLevel } from '../../../model/decision';

/**
 * The level that a court code stands for (法〔2015〕137号): the province's sign alone is its high court, two digits behind
 * it an intermediate court, four a basic one. `undefined` for codes of another shape.
 */
export function levelOfCode(code: string): CourtLevel | undefined {
  if (code === '最高法') return 'supreme';
  switch (/^[\u4e00-\u9fff](\d*)$/.exec(code)?.[1]?.length) {
    case 0:
      return 'high';
    case 2:
      return 'intermediate';
    case 4:
      return 'basic';
    default:
      return undefined;
  }
}

const byName: readonly (readonly [RegExp, CourtLevel])[] = [
  [/^最高人民法院/, 'supreme'],
  [/高级人民法院$/, 'high'],
  [/中级(?:人民)?法院$|(?:知识产权|海事|金融)法院$/, 'intermediate'],
  [/[区县市旗]人民法院$|(?:互联网|铁路运输)法院$/, 'basic'],
];

/** The level that a court's full name tells; `undefined` where it tells none. */
export function levelOfName(name: string): CourtLevel | undefined {
  return byName.find(([pattern]) => pattern.test(name))?.[1];
}
