import type { SectionRole } from '../../../model/outline';
import { decodedAs, type Decoded } from './likeliest';
import type { Unit } from './units';

/** Who goes to court: what stands before these words. */
const goesToCourt = /^([^。]{2,60}?)(?:[将把](?=[^。]*[诉告])|向[^。,]{2,20}法[院庭]|起诉|[诉告][至到上]|一纸诉状)/;
/** 戴某、熊某某不服,提出上诉: who appealed, as a report tells it. */
export const appealTold = /^([^。]{2,60}?)(?:[均都也]*不服[^。]{0,24}|[^。,]{0,8}提[起出]了?)上诉/;
/** Who speaks in court. */
const speaks =
  /^(?:[^。,:]{0,12}[庭审][^。,:]{0,4},)?[^\u4e00-\u9fff“]{0,6}([\u4e00-\u9fff×]{2,8}?)(?:[则却也很坚表称认说辩觉反:]|一口|当庭|在庭)/;
const ofSecond = /二审|终审|维持|改判|上诉|[中高]级|[中高]院/;
const verdict =
  /(?:法院|[中高]院)[^。]{0,60}(?:宣判|判决|裁定)[,:][^。]{0,20}(?:[判将由对]|维持|驳回|变更|撤销|改判)|(?:法院|[中高]院)[^。]{0,40}终审(?:判决|裁定)(?:维持|驳回|变更|撤销|改判)/;
const nobodyAppealed = /^(?:宣判后|判决后)?[^。]{0,24}(?:没有|未)(?:提[起出])?(?:上诉|抗诉)/;
const takesEffect = /生效|履行/;
/** So long a line is no heading. */
const longest = 32;
const before: ReadonlySet<SectionRole> = new Set(['heading', 'commentary', 'noise']);
const ended: ReadonlySet<SectionRole> = new Set(['disposition', 'procedure']);
const firstInstance: ReadonlySet<SectionRole> = new Set(['claims', 'reasoning', 'disposition']);

/** What only the order of a story tells: whom a line heads, who of those who speak has sued, which instance is told of. */
export function asStory(decoded: readonly Decoded[], folded: string, units: readonly Unit[]): Decoded[] {
  const result = [...decoded];
  const textOf = (i: number): string => folded.slice(...units[i]!.span);
  const as = (i: number, role: SectionRole): void => {
    result[i] = decodedAs(role, undefined, decoded[i]!.confidence);
  };
  // How it ended stands in front of all.
  for (let i = 0; i < result.length && before.has(result[i]!.role); i++)
    if (result[i]!.role === 'commentary' && verdict.test(textOf(i))) as(i, 'disposition');
  const appeal = result.findIndex(
    ({ role }, i) =>
      (role === 'claims' || role === 'procedure') && appealTold.test(textOf(i)) && !nobodyAppealed.test(textOf(i)),
  );
  const second =
    appeal !== -1 && result.some(({ role }, i) => role === 'disposition' && (i > appeal || ofSecond.test(textOf(i))));
  if (second)
    for (let i = 0; i < appeal; i++)
      if (firstInstance.has(result[i]!.role) && !(result[i]!.role === 'disposition' && ofSecond.test(textOf(i))))
        as(i, 'lower-court');
  let subjects = '';
  let said: SectionRole | undefined;
  for (let i = 0; i < result.length; i++) {
    const { role, cue } = result[i]!;
    const text = textOf(i);
    const asks =
      role === 'claims' || role === 'procedure' ? (second ? appealTold : goesToCourt).exec(text)?.[1] : undefined;
    if (asks && (!second || i >= appeal)) subjects += `${asks}\n`;
    if (role !== 'defence') said = undefined;
    else if (subjects) {
      const speaker = speaks.exec(text)?.[1];
      if (speaker) said = subjects.includes(speaker) ? 'claims' : undefined;
      else if (cue) said = undefined;
      if (said) as(i, said);
    }
    if (ended.has(role) && nobodyAppealed.test(text)) {
      as(i, 'procedure');
      const { paragraph } = units[i]!;
      for (let k = i + 1; k < result.length && ended.has(result[k]!.role) && units[k]!.paragraph === paragraph; k++)
        as(k, takesEffect.test(textOf(k)) ? 'procedure' : 'commentary');
    }
  }
  // A line of its own above a paragraph heads that.
  for (let i = result.length - 2; i > 0; i--) {
    const { role, cue } = result[i]!;
    const next = result[i + 1]!;
    const [start, end] = units[i]!.span;
    const [from, to] = units[i + 1]!.span;
    const heads =
      !cue?.heading &&
      (!before.has(role) || (role === 'commentary' && next.role === 'facts')) &&
      next.role !== 'noise' &&
      role !== next.role &&
      !next.cue?.heading;
    if (
      heads &&
      units[i]!.opens &&
      units[i + 1]!.opens &&
      end - start <= longest &&
      (to - from > longest || folded[to - 1] === '。') &&
      folded.slice(end, from).includes('\n') &&
      !/[。:;,]$/.test(folded.slice(start, end))
    )
      as(i, next.role);
  }
  return result;
}
