import type { Holding } from '../../../model/holding';
import { present } from '../../../text/present';
import type { SpokenUnit } from '../outline/sections';
import { answersTo, type AnswerMemory } from './answers';
import type { Answer, Asking } from './asking';
import { ordersOf } from './orders';

const announces = /(?:判决|裁定)(?:如下)?\s?:\s?/;

/**
 * Where a report tells the first suit and the appeal one after the other: what the court below answered to the requests
 * of the suit stands if its judgment does, by the order that upholds it.
 */
export function withAnswersBelow(
  folded: string,
  asking: readonly Asking[],
  units: readonly SpokenUnit[],
  ordered: readonly Holding[],
  answers: readonly Answer[],
  known: AnswerMemory,
): readonly Answer[] {
  const words = ordered.map(({ span }) => folded.slice(...span));
  const upholds = words.findIndex((order) => /^(?:驳回[^,。]{0,30}上诉|维持)/.test(order));
  if (upholds === -1 || words.some((order) => /撤销|改判|变更/.test(order))) return answers;
  const below = units.filter(({ role }) => role === 'lower-court');
  const told = answersTo(folded, asking.map(unkept), below.map(asOwn('reasoning')), ordersBelow(folded, below), {
    ...known,
  });
  return answers.map((answer, i) => {
    const one = told[i]!;
    if (answer.result !== 'unanswered' || one.result === 'unanswered' || !/claim/.test(asking[i]!.kind)) return answer;
    return present({ ...one, finding: undefined, item: upholds, confidence: Math.min(one.confidence, 0.7) });
  });
}

/** What becomes of it in the end is kept elsewhere. */
function unkept(one: Asking): Asking {
  return { ...one, keeper: undefined };
}

/** What the last of the courts below ordered: what it tells behind 判决：. */
function ordersBelow(folded: string, below: readonly SpokenUnit[]): ReturnType<typeof ordersOf> {
  let own: SpokenUnit[] | undefined;
  for (const unit of below) {
    const text = folded.slice(...unit.span);
    const head = announces.exec(text);
    if (head) own = [];
    const start = unit.span[0] + (head ? head.index + head[0].length : 0);
    if (start < unit.span[1] && !text.includes('受理费')) own?.push({ ...unit, span: [start, unit.span[1]] });
  }
  return ordersOf(folded, (own ?? []).map(asOwn('disposition')), 'decision');
}

function asOwn(role: 'reasoning' | 'disposition'): (unit: SpokenUnit) => SpokenUnit {
  return (unit) => ({ ...unit, role, part: undefined, speaker: 'court' });
}
