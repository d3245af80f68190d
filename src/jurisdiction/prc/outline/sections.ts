import type { Adoption, Section, SectionPart, SectionRole, Speaker } from '../../../model/outline';
import type { Span } from '../../../text/span';
import type { Decoded } from './likeliest';
import type { PrcMemory } from '../memory';
import type { Unit } from './units';

/** A unit when it is known who speaks in it. */
export type SpokenUnit = Readonly<Omit<Unit, 'span'>> & { readonly span: Span };

const none: readonly SpokenUnit[] = [];

/** The units of some parts, in the order of the text: to ask each of all units takes longer, and many ask. */
export type UnitsOf = (...roles: readonly SectionRole[]) => readonly SpokenUnit[];

export interface OutlineFound {
  readonly units: readonly SpokenUnit[];
  readonly sections: readonly Section[];
  readonly of: UnitsOf;
}

type Made = { -readonly [K in keyof Section]: Section[K] };

/** Puts decoded units together into sections that cover every visible character of the text once. */
export function sectionsOf(
  folded: string,
  units: readonly Unit[],
  decoded: readonly Decoded[],
  instance: number,
  memory: PrcMemory,
): OutlineFound {
  const told: Told = { folded, units, decoded: keepLinesWhole(units, decoded), instance };
  speak(told, memory);
  if (memory.keeps) memory.told = told;
  const spoken: readonly SpokenUnit[] = units;
  const adoption = adoptionOf(folded, spoken);
  const sections: Section[] = [];
  const runs: { readonly role: SectionRole; readonly from: number; readonly to: number }[] = [];
  for (let from = 0; from < spoken.length;) {
    const first = spoken[from]!;
    let to = from + 1;
    let { confidence } = first;
    for (; to < spoken.length && goesOn(first, spoken[to]!); to++)
      confidence = Math.min(confidence, spoken[to]!.confidence);
    const { role, part, speaker, instance } = first;
    const span: Span = [first.span[0], spoken[to - 1]!.span[1]];
    const section: Made = { role, speaker, instance, span, confidence };
    if (part) section.part = part;
    const adopted = adoption(first);
    if (adopted) section.adopted = adopted;
    sections.push(section);
    runs.push({ role, from, to });
    from = to;
  }
  const known = new Map<string, readonly SpokenUnit[]>();
  const of: UnitsOf = (...roles) => {
    const name = roles.length === 1 ? roles[0]! : roles.join();
    let those = known.get(name);
    if (!those) {
      // In pieces: to add units one by one takes twenty times as long.
      those = none.concat(
        ...runs.filter(({ role }) => roles.includes(role)).map(({ from, to }) => spoken.slice(from, to)),
      );
      known.set(name, those);
    }
    return those;
  };
  return { units: spoken, sections: coverAll(folded, sections), of };
}

function goesOn(first: SpokenUnit, unit: SpokenUnit): boolean {
  return (
    first.role === unit.role &&
    first.part === unit.part &&
    first.speaker === unit.speaker &&
    first.instance === unit.instance
  );
}

/**
 * 依照…判决如下 at the end of a paragraph of reasons belongs to it, as its own part; on a line of its own, or in a text
 * without lines, it opens the disposition.
 */
function keepLinesWhole(units: readonly Unit[], decoded: readonly Decoded[]): readonly Decoded[] {
  let changed: Decoded[] | undefined;
  for (let i = 1; i < units.length; i++) {
    const { role, part } = decoded[i]!;
    const result = changed ?? decoded;
    if (role !== 'disposition' || part !== 'basis' || result[i - 1]!.role !== 'reasoning') continue;
    const unit = units[i]!;
    if (unit.opens || units[i - 1]!.paragraph !== unit.paragraph) continue;
    let before = 0;
    for (let k = i - 1; k >= 0 && units[k]!.paragraph === unit.paragraph && result[k]!.role === 'reasoning'; k--)
      before += units[k]!.span[1] - units[k]!.span[0];
    if (before >= unit.span[1] - unit.span[0]) (changed ??= [...decoded])[i] = { ...decoded[i]!, role: 'reasoning' };
  }
  return changed ?? decoded;
}

/** Parts of a single sentence; the others last as long as their section. */
const momentary = new Set<SectionPart>(['basis', 'issue-statement']);

/** What who speaks in the units of a text depends on. */
export interface Told {
  readonly folded: string;
  readonly units: readonly Unit[];
  readonly decoded: readonly Decoded[];
  readonly instance: number;
}

/** So much of a unit, or of what follows it, tells who speaks. */
const headLength = 60;

/**
 * Who speaks in each unit: told by the cue that opened the part, and kept until the part ends. What the units of the
 * reading before begin with is noted in them, and so is what they end with, from where it comes to the same again.
 */
function speak({ folded, units, decoded, instance }: Told, memory: PrcMemory): void {
  const before = memory.told?.instance === instance ? memory.told : undefined;
  const { start, after } = before ? memory.last.differenceFrom(before.folded) : { start: 0, after: Infinity };
  let at = 0;
  while (at < units.length && isAsBefore(at, 0) && units[at]!.span[0] + headLength <= start) at++;
  let tail = units.length;
  const by = before ? before.units.length - units.length : 0;
  while (tail > at && isAsBefore(tail - 1, by) && units[tail - 1]!.span[0] >= after) tail--;
  const above = units[at - 1];
  let speaker: Speaker = above?.speaker ?? 'court';
  let part = above?.part;
  let from = above?.instance ?? instance;
  for (; at < units.length; at++) {
    const unit = units[at]!;
    const one = decoded[at]!;
    const fresh = at === 0 || decoded[at - 1]!.role !== one.role;
    const cue = one.cue?.role === one.role ? one.cue : undefined;
    if (fresh || cue) {
      const head = folded.slice(unit.span[0], unit.span[0] + headLength);
      const named = cue?.speaker ?? speakerOf(one.role, head, fresh ? undefined : speaker);
      if (fresh || named !== speaker || one.part) part = one.part;
      speaker = named;
      from = one.role === 'lower-court' ? lowerInstance(head, instance, fresh ? undefined : from) : instance;
    }
    if (one.part && momentary.has(one.part)) part = one.part;
    else if (part && momentary.has(part)) part = undefined;
    if (at >= tail && unit.part === part && unit.speaker === speaker && unit.instance === from) break;
    unit.role = one.role;
    unit.part = part;
    unit.speaker = speaker;
    unit.instance = from;
    // To write a fraction takes room, the same one too.
    if (unit.confidence !== one.confidence) unit.confidence = one.confidence;
  }

  function isAsBefore(i: number, by: number): boolean {
    return units[i] === before?.units[i + by] && isLike(decoded[i]!, before?.decoded[i + by]);
  }
}

function isLike(one: Decoded, other: Decoded | undefined): boolean {
  if (one === other || !other) return one === other;
  return (
    one.role === other.role && one.cue === other.cue && one.part === other.part && one.confidence === other.confidence
  );
}

function speakerOf(role: SectionRole, head: string, current: Speaker | undefined): Speaker {
  switch (role) {
    case 'claims':
      if (/^公益诉讼起诉人|^[^,。:]{0,40}检察院[^,。:]{0,16}(?:诉讼请求|诉称|诉请)/.test(head)) return 'plaintiff';
      if (/^[^,。:]{0,30}(?:公诉|检察|起诉书|抗诉)/.test(head)) return 'prosecutor';
      if (/^反诉原告|^(?:并|同时)(?:反诉|另?诉|起诉)称/.test(head)) return 'defendant';
      return /^(?:附带民事诉讼)?原告|^自诉人|^[^,。:]{0,30}(?:上诉|诉称|申请|申诉|异议|复议|称[,:])/.test(head)
        ? 'plaintiff'
        : (current ?? 'plaintiff');
    case 'defence':
      if (/^[^,。]{0,24}辩护人/.test(head)) return 'counsel';
      if (/^(?:[一二原]审)?第三人/.test(head)) return 'third-party';
      if (/^[^,。:]{0,30}[对就]反诉[^,。:]{0,8}辩/.test(head)) return 'plaintiff';
      if (/^(?:[两二三四五六七八九各]|原审|上述)*被告人/.test(head) || /^上诉人\(原审被告人/.test(head))
        return 'accused';
      return /^(?:附带民事诉讼|反诉)?被|^[^,。:]{0,30}[辩述]称/.test(head) ? 'defendant' : (current ?? 'defendant');
    case 'lower-court':
      return 'lower-court';
    case 'commentary':
      return /法官|审判长/.test(head.slice(0, 16)) ? 'judge-extrajudicially' : (current ?? 'reporter');
    default:
      return 'court';
  }
}

function lowerInstance(head: string, instance: number, current: number | undefined): number {
  if (/^[^。]{0,12}(?:二审|终审)/.test(head) && instance > 2) return 2;
  if (/^[^。]{0,12}一审/.test(head)) return 1;
  return current ?? Math.max(1, instance - 1);
}

/** Whether this court took over what another said: findings of the court below, a charge that the accused admits. */
function adoptionOf(folded: string, units: readonly SpokenUnit[]): (unit: SpokenUnit) => Adoption | undefined {
  /** Whether it says what cannot be said without a word. */
  const says = (word: string, pattern: RegExp): (() => boolean) => {
    let said: boolean | undefined;
    const saysSo = (text: string): boolean => text.includes(word) && pattern.test(text);
    return () => (said ??= units.some((unit) => speaksItself(unit) && saysSo(folded.slice(...unit.span))));
  };
  const facts = says(
    '事实',
    /(?:一审|原审|原判|原判决)[^。]{0,30}(?:查明|认定)[^。]{0,16}事实[^。]{0,40}(?:予以确认|一致|相同|无异议|属实|清楚|正确)|(?:确认|认可)了?(?:一审|原审)[^。]{0,10}(?:查明|认定)的事实|查明的(?:案件)?事实[^。]{0,20}与(?:一审|原审)[^。]{0,20}(?:一致|相同)/,
  );
  const charge = says(
    '',
    /^(?:针对|对于?)?(?:上述|以上|前述|认定上述|公诉机关指控的?)[^。]{0,20}事实[^。]*(?:证实|证明|无异议|足以认定|属实)|指控[^。]{0,60}(?:事实清楚|罪名成立|予以确认|予以支持)/,
  );
  const doubted = says('指控', /^(?![^。]*辩)[^。]*指控[^。]{0,80}(?:证据不足|不予(?:认定|支持)|不能成立|不成立)/);
  return (unit) => {
    if (unit.role === 'lower-court') return facts() ? 'yes' : 'unknown';
    if (unit.part === 'charge' || (unit.role === 'claims' && unit.speaker === 'prosecutor'))
      return charge() && !doubted() ? 'yes' : 'unknown';
    return unit.role === 'claims' || unit.role === 'defence' ? 'no' : undefined;
  };
}

/** Where this court finds and reasons. */
function speaksItself({ speaker, role }: SpokenUnit): boolean {
  return speaker === 'court' && (role === 'facts' || role === 'reasoning');
}

/** Zero-width signs and other traces that no sentence holds become noise of their own. */
function coverAll(folded: string, sections: readonly Section[]): Section[] {
  const result: Section[] = [];
  let at = 0;
  const fill = (to: number): void => {
    const gap = folded.slice(at, to);
    if (gap === '' || gap === '\n') return;
    const first = gap.search(/\S/);
    if (first === -1) return;
    const span: Span = [at + first, at + gap.trimEnd().length];
    result.push({ role: 'noise', span, confidence: 0.9 });
  };
  for (const section of sections) {
    fill(section.span[0]);
    result.push(section);
    at = section.span[1];
  }
  fill(folded.length);
  return result;
}
