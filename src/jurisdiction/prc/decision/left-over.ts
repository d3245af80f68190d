import type { OrderWords } from './answering-orders';
import type { Asking } from './asking';
import type { Settled } from './settled';

/**
 * What claimants do not ask for in so many words, or not at all: that they give something back, that nothing is left, who
 * else owes it.
 */
const notAsked =
  /^撤销|^[^,;。]{0,24}再无|^原告[^,;。]{2,60}(?:返还|退还)|对[^,;。]{0,40}(?:上述|第[一二三四五六七八九十]项)[^,;。]{0,60}承担[^,;。]{0,12}责任/;

/** More than so many are not paired: their order in the text alone says too little. */
const most = 2;

/**
 * Requests that nothing was found to answer, with the orders that were found to answer nothing, where there are as many:
 * what was granted in words of the court’s own. The numbers of orders by those of requests.
 */
export function leftOver(
  asking: readonly Asking[],
  decided: readonly Settled[],
  orders: readonly OrderWords[],
): ReadonlyMap<number, number> {
  const answering = new Set<number | undefined>();
  for (const { answer } of decided) answering.add(answer.item);
  const idle = orders.flatMap((order, at) =>
    order.grants && !order.ends && !notAsked.test(order.words) && !answering.has(at) ? [at] : [],
  );
  if (idle.length === 0 || idle.length > most) return new Map();
  const open: number[] = [];
  decided.forEach(({ guess }, i) => guess && asking[i]!.kind.includes('claim') && open.push(i));
  return open.length === idle.length ? new Map(open.map((i, at) => [i, idle[at]!])) : new Map();
}
