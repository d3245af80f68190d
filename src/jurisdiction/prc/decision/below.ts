import type { Holding } from '../../../model/holding';
import type { SpokenUnit } from '../outline/sections';
import { answersTo, type AnswerMemory } from './answers';
import type { Answer, Asking } from './asking';
import { ordersOf } from './orders';
import { reviewedBy } from './reviewed';

const announces = /(?:判决|裁定)(?:如下)?\s?:\s?/;

/**
 * Where a report tells the first suit and the appeal one after the other: what the court below answered to the requests
 * of the suit stands if its judgment does, or the item of it that says so, by the order that upholds it.
 */
export function withAnswersBelow(
  folded: string,
  asking: readonly Asking[],
  below: readonly SpokenUnit[],
  ordered: readonly Holding[],
  answers: readonly Answer[],
  known: AnswerMemory,
): readonly Answer[] {
  const words = ordered.map(({ span }) => folded.slice(...span));
  const upholds = upholding(words);
  if (!upholds) return answers;
  const told = answersTo(folded, asking.map(unkept), below.map(asOwn('reasoning')), ordersBelow(folded, below), {
    ...known,
  });
  return answers.map((answer, i) => {
    const one = told[i]!;
    if (answer.result !== 'unanswered' || one.result === 'unanswered' || !/claim/.test(asking[i]!.kind)) return answer;
    const item = upholds(one.item);
    if (item === undefined) return answer;
    return { ...one, finding: undefined, item, confidence: Math.min(one.confidence, 0.7) };
  });
}

/** Which order upholds an item of the judgment below, the first of which is 0; `undefined` where none upholds anything. */
function upholding(words: readonly string[]): ((item: number | undefined) => number | undefined) | undefined {
  const reviewed = words.map(reviewedBy);
  const changes = reviewed.filter((one) => one && one.result !== 'upheld').map((one) => one!.items);
  if (changes.some((items) => items.length === 0) || !reviewed.some((one) => one?.result === 'upheld'))
    return undefined;
  return (item) => {
    const at = (items: (numbers: readonly number[]) => boolean): number | undefined => {
      const found = reviewed.findIndex((one) => one?.result === 'upheld' && items(one.items));
      return found === -1 ? undefined : found;
    };
    if (item === undefined) return changes.length > 0 ? undefined : at(() => true);
    if (changes.some((items) => items.includes(item + 1))) return undefined;
    return at((items) => items.includes(item + 1)) ?? at((items) => items.length === 0);
  };
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
    if (start < unit.span[1] && !text.includes('受理费'))
      own?.push({ ...unit, notes: undefined, span: [start, unit.span[1]] });
  }
  return ordersOf(folded, (own ?? []).map(asOwn('disposition')), 'decision');
}

function asOwn(role: 'reasoning' | 'disposition'): (unit: SpokenUnit) => SpokenUnit {
  return (unit) => ({ ...unit, role, part: undefined, speaker: 'court' });
}
