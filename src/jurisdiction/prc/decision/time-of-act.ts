import type { IsoDate } from '../../../model/authority';
import type { TimeOfAct } from '../../../model/time-of-act';
import { matches } from '../../../text/matches';
import { Prefilter } from '../../../text/prefilter';
import type { OutlineFound, SpokenUnit } from '../outline/sections';
import { dayBefore, periodsIn, type Period } from './periods';

/** 被诉行为发生于2018年3月 | 侵权行为持续至2020年6月: the court says when the act was. */
const acts =
  /(?:本案|被诉|被控|涉案|案涉|侵权|违法|不正当竞争|垄断|上述|该等?)[^。,;，；]{0,14}行为[^。,;，；]{0,8}(?:发生|实施|持续|延续|存在|始于)(?:于|在|期间|时间)?([^。;；]{0,60})/g;
/** 2018年3月实施的被诉侵权行为. */
const actsBehind =
  /((?:19|20)\d{2}年[^。,;，；]{0,20})(?:发生|实施|从事)的?(?:被诉|被控|涉案|侵权|违法)[^。,;，；]{0,10}行为/g;
export const likelyActs = new Prefilter([acts, actsBehind].map((pattern) => ({ pattern })));
const courtSays = new Set<SpokenUnit['role']>(['facts', 'reasoning']);

/** When the acts that a decision is about happened, where the court says it; never from what a party says. */
export function timeOfActs(folded: string, units: readonly SpokenUnit[]): TimeOfAct | undefined {
  const found: Pick<Period, 'from' | 'to'>[] = [];
  for (const { role, speaker, span } of units) {
    if (!courtSays.has(role) || speaker !== 'court') continue;
    const sentence = folded.slice(...span);
    if (!sentence.includes('行为')) continue;
    for (const { pattern } of likelyActs.possible(sentence))
      for (const match of matches(pattern, sentence)) {
        const period = periodOf(match[1]!, /持续|延续/.test(match[0]));
        if (period) found.push(period);
      }
  }
  return spanning(found);
}

/** What a stretch behind 发生于 tells: 2018年3月至2019年5月; 2018年1月1日之前; 至2020年6月. */
function periodOf(words: string, goesOn: boolean): Pick<Period, 'from' | 'to'> | undefined {
  const [first, second] = periodsIn(words);
  if (!first) return undefined;
  const behind = words.slice(first.end);
  if (second && /^\s?起?[至到~—-]/.test(behind)) return { from: first.from, to: second.to };
  // 法律修正之前: the date is that of the law, the act was earlier.
  if (/^[^。,，;；]{0,30}?(?:之前|以前|前)/.test(behind)) {
    const before = dayBefore(first.from);
    return { from: before, to: before };
  }
  return goesOn && /^\s?[至到]/.test(words) ? { from: first.to, to: first.to } : first;
}

/** What belongs to the proceedings, to the person or to earlier offences, and not to the act. */
const notTheAct =
  /归案|抓获|拘留|逮捕|投案|自首|报案|报警|刑满|释放|判处|判决|缓刑|假释|减刑|鉴定|评估|取保|谅解|退赔|退缴|赔偿|出具|出生|立案|移送|扣押|搜查|查获|传唤|户籍|取得|成立|注册|任命|担任|聘/;

/** When an offence was committed, as far as the findings, or else the charge, tell; nothing later than the decision. */
export function timeOfCrime(
  folded: string,
  { units, of }: Pick<OutlineFound, 'units' | 'of'>,
  decidedOn: IsoDate | undefined,
): TimeOfAct | undefined {
  const told = (telling: readonly SpokenUnit[]): Pick<Period, 'from' | 'to'>[] => {
    const found: Period[] = [];
    for (const unit of telling)
      for (const period of actsToldBy(folded, unit))
        if (decidedOn === undefined || period.to <= decidedOn) found.push(period);
    return found;
  };
  const findings = told(of('facts').filter(({ speaker }) => speaker === 'court'));
  return spanning(findings.length > 0 ? findings : told(units.filter(({ part }) => part === 'charge')));
}

/** When acts happened by the words of a unit. */
function actsToldBy(folded: string, { span, notes }: SpokenUnit): readonly Period[] {
  return notes ? (notes.acts ??= actsIn(folded.slice(...span))) : actsIn(folded.slice(...span));
}

function actsIn(text: string): readonly Period[] {
  const found: Period[] = [];
  for (const clause of clausesWithYear(text)) if (!notTheAct.test(clause)) found.push(...periodsIn(clause));
  return found;
}

/** What stands between full stops and semicolons in a text, where a year is named in it. */
function clausesWithYear(text: string): string[] {
  const found: string[] = [];
  let to = 0;
  for (let year = text.indexOf('年'); year !== -1; year = text.indexOf('年', to)) {
    let from = year;
    while (from > to && !endsClause(text.charCodeAt(from - 1))) from--;
    to = year;
    while (to < text.length && !endsClause(text.charCodeAt(to))) to++;
    found.push(text.slice(from, to));
  }
  return found;
}

const [fullStop, semicolon] = [...'。;'].map((sign) => sign.charCodeAt(0));

function endsClause(code: number): boolean {
  return code === fullStop || code === semicolon;
}

/** What lies further back than so many years before the last act is the story of a person, not of the acts. */
const longestActs = 12;

function spanning(periods: readonly Pick<Period, 'from' | 'to'>[]): TimeOfAct | undefined {
  if (periods.length === 0) return undefined;
  const to = periods.map((one) => one.to).reduce((a, b) => (a > b ? a : b));
  const from = periods
    .map((one) => one.from)
    .filter((day) => Number(to.slice(0, 4)) - Number(day.slice(0, 4)) <= longestActs)
    .reduce((a, b) => (a < b ? a : b), to);
  return { from, to, told: 'text' };
}
