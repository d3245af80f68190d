import type { SectionRole } from '../../../model/outline';
import { decodedAs, type Decoded } from './likeliest';
import type { Unit } from './units';
import { orders } from './written-up';

/** Who goes to court: what stands before these words. */
const goesToCourt = /^([^。]{2,60}?)(?:[将把](?=[^。]*[诉告])|向[^。,]{2,20}法[院庭]|起诉|[诉告][至到上]|一纸诉状)/;
/** 戴某、熊某某不服,提出上诉: who appealed, as a report tells it. */
export const appealTold =
  /^([^。]{2,60}?)(?:[均都也]*不服[^。]{0,24}上诉|[^。,]{0,8}提[起出]了?上诉|上诉(?=[称说]|提出|认为|请求|表示|主张))/;
/** Who speaks in court. */
const speaks =
  /^(?:[^。,:]{0,12}[庭审][^。,:]{0,4},)?[^\u4e00-\u9fff“]{0,6}([\u4e00-\u9fff×]{2,8}?)(?:[则却也很坚表称认说辩觉反:]|一口|当庭|在庭)/;
/** 【二审】, 二审情况: what heads all that the second court found and thought. */
const secondHeading = /^[【[]?(?:二审|终审)(?:法院)?(?:审理|裁判|认定|改判|情况|过程|阶段|观点){0,2}[】\]]?\s?:?$/;
const ofBelow = /^(?:[^。,:]{2,20}(?:法院|[中高]院))?经?[一原]审/;
/** 某中院经审理查明, 某中院审理认为. */
const finds = /^[^。,:]{0,24}(?:法院|[中高]院|法庭|二审|审理)[^。,:]{0,12}查明/;
const thinks = /^[^。,:]{0,24}(?:法院|[中高]院|法庭|二审|审理)[^。,:]{0,12}(?:认为|指出|认定)/;
const ofSecond = /二审|终审|维持|改判|上诉|[中高]级|[中高]院/;
const verdict =
  /(?:法院|[中高]院)[^。]{0,60}(?:宣判|判决|裁定)[,:][^。]{0,20}(?:[判将由对]|维持|驳回|变更|撤销|改判)|(?:法院|[中高]院)[^。]{0,40}终审(?:判决|裁定)(?:维持|驳回|变更|撤销|改判)/;
const nobodyAppealed = /^(?:宣判后|判决后)?[^。]{0,24}(?:没有|未)(?:提[起出])?(?:上诉|抗诉)/;
const takesEffect = /生效|履行/;
/** So long a line is no heading. */
const longest = 32;
const before: ReadonlySet<SectionRole> = new Set(['heading', 'commentary', 'noise']);
const ended: ReadonlySet<SectionRole> = new Set(['disposition', 'procedure']);
/** What only comes behind what happened. */
const afterFacts: ReadonlySet<SectionRole> = new Set(['claims', 'defence', 'lower-court', 'reasoning', 'procedure']);
const dated = /(?:19|20)\d{2}年/;
/** What there is in orders, or in a list of them. */
const ordering =
  /判[决令处]|裁定|驳回|维持|改判|宣判|上诉|生效|支付|赔偿|返还|承担|停止|撤销|确认|解除|履行|没收|有期徒刑|^\s?(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.、]|[(（])/;
const firstInstance: ReadonlySet<SectionRole> = new Set(['reasoning', 'disposition']);

/** What only the order of a story tells: whom a line heads, who of those who speak has sued, which instance is told of. */
export function asStory(decoded: readonly Decoded[], folded: string, units: readonly Unit[]): Decoded[] {
  const story = new Story(decoded, folded, units);
  story.endsInFront();
  story.headsSecond();
  const appeal = story.secondInstance();
  story.tellsWhoSpeaks(appeal);
  story.quotesFirst();
  story.hasLinesThatHead();
  story.tellsWhatHappened();
  story.endsBehindOrders();
  return story.told;
}

class Story {
  readonly told: Decoded[];

  constructor(
    private readonly decoded: readonly Decoded[],
    private readonly folded: string,
    private readonly units: readonly Unit[],
  ) {
    this.told = [...decoded];
  }

  /** How it ended stands in front of all. */
  endsInFront(): void {
    for (let i = 0; i < this.told.length && before.has(this.told[i]!.role); i++)
      if (this.told[i]!.role === 'commentary' && verdict.test(this.text(i))) this.become(i, 'disposition');
  }

  /** Below 【二审】 a court that is called by its name, as the one below is, is the one that decided. */
  headsSecond(): void {
    const heading = this.units.findIndex(({ opens }, i) => opens && secondHeading.test(this.text(i)));
    if (heading === -1) return;
    let own: SectionRole | undefined;
    for (let i = heading + 1; i < this.told.length; i++) {
      const { role, cue } = this.told[i]!;
      if (role !== 'lower-court' || cue?.heading) {
        own = undefined;
        continue;
      }
      const text = this.text(i);
      if (!ofBelow.test(text))
        own = finds.test(text) ? 'facts' : thinks.test(text) ? 'reasoning' : orders.test(text) ? 'disposition' : own;
      if (own) this.become(i, own);
    }
    for (let i = heading - 1; i >= 0; i--)
      if (firstInstance.has(this.told[i]!.role) && !ofSecond.test(this.text(i))) this.become(i, 'lower-court');
    this.become(heading, this.told[heading + 1]?.role ?? 'facts');
  }

  /** What was found before the appeal is of the court below; answers which unit tells of that, where a second court decided. */
  secondInstance(): number | undefined {
    const appeal = this.told.findIndex(
      ({ role }, i) =>
        (role === 'claims' || role === 'procedure') &&
        appealTold.test(this.text(i)) &&
        !nobodyAppealed.test(this.text(i)),
    );
    const second =
      appeal !== -1 &&
      this.told.some(({ role }, i) => role === 'disposition' && (i > appeal || ofSecond.test(this.text(i))));
    if (!second) return undefined;
    for (let i = 0; i < appeal; i++) {
      const { role } = this.told[i]!;
      if (firstInstance.has(role) && !(role === 'disposition' && ofSecond.test(this.text(i))))
        this.become(i, 'lower-court');
    }
    return appeal;
  }

  /** Who has sued, or appealed, asks for something when he speaks; and that nobody appealed is told behind the orders. */
  tellsWhoSpeaks(appeal: number | undefined): void {
    const begins = appeal === undefined ? goesToCourt : appealTold;
    let subjects = '';
    let said: SectionRole | undefined;
    for (let i = 0; i < this.told.length; i++) {
      const { role, cue } = this.told[i]!;
      const text = this.text(i);
      const asks = role === 'claims' || role === 'procedure' ? begins.exec(text)?.[1] : undefined;
      if (asks && i >= (appeal ?? 0)) subjects += `${asks}\n`;
      if (role !== 'defence') said = undefined;
      else if (subjects) {
        const speaker = speaks.exec(text)?.[1];
        if (speaker) said = subjects.includes(speaker) ? 'claims' : undefined;
        else if (cue) said = undefined;
        if (said) this.become(i, said);
      }
      if (ended.has(role) && nobodyAppealed.test(text)) this.endsThere(i);
    }
  }

  /** A line of its own above a paragraph heads that. */
  hasLinesThatHead(): void {
    for (let i = this.told.length - 2; i > 0; i--)
      if (this.mayHead(i) && this.standsAbove(i)) this.become(i, this.told[i + 1]!.role);
  }

  /** “…”庭上,某某说: the quotation is of the part that who said it is of. */
  quotesFirst(): void {
    for (let i = 0; i < this.told.length - 1; i++) {
      const { role, cue } = this.told[i + 1]!;
      const goesOn = this.units[i]!.opens && this.units[i + 1]!.paragraph === this.units[i]!.paragraph;
      if (goesOn && cue && role !== this.told[i]!.role && /^“[^“”]+”$/.test(this.text(i))) this.become(i, role);
    }
  }

  /** Where no words tell that the facts begin, they do with the first paragraph behind the lead that has a date. */
  tellsWhatHappened(): void {
    const lead = this.told.findIndex(({ role }) => role === 'commentary');
    const court = this.told.findIndex(({ role }) => !before.has(role));
    if (lead === -1 || court === -1 || !afterFacts.has(this.told[court]!.role)) return;
    let happened = false;
    for (let i = lead + 1; i < court; i++) {
      const { role, cue } = this.told[i]!;
      happened ||= this.units[i]!.opens && !cue && this.inPassage(i, dated);
      if (happened && role === 'commentary') this.become(i, 'facts');
    }
  }

  /** What somebody says behind the orders, and how they fare since, is the reporter's; orders have words of their own. */
  endsBehindOrders(): void {
    let behind = false;
    for (let i = 1; i < this.told.length; i++) {
      const { role, cue } = this.told[i]!;
      behind = role === 'disposition' && (behind || this.told[i - 1]!.role === 'disposition');
      if (!behind || !this.units[i]!.opens || cue) continue;
      if (!/^“/.test(this.text(i)) && !this.inPassage(i, /记者/) && this.inPassage(i, ordering)) continue;
      const end = this.passageEnd(i);
      while (i < end) this.become(i++, 'commentary');
      // The next passage stands as much behind them.
      i--;
    }
  }

  /** Whether a paragraph, in a text on one line a sentence, has some words. */
  private inPassage(first: number, words: RegExp): boolean {
    for (let i = first, end = this.passageEnd(first); i < end; i++) if (words.test(this.text(i))) return true;
    return false;
  }

  private passageEnd(first: number): number {
    let end = first + 1;
    while (end < this.units.length && !this.units[end]!.opens) end++;
    return end;
  }

  private endsThere(at: number): void {
    this.become(at, 'procedure');
    const { paragraph } = this.units[at]!;
    for (let k = at + 1; k < this.told.length && ended.has(this.told[k]!.role); k++) {
      if (this.units[k]!.paragraph !== paragraph) return;
      this.become(k, takesEffect.test(this.text(k)) ? 'procedure' : 'commentary');
    }
  }

  private mayHead(i: number): boolean {
    const { role, cue } = this.told[i]!;
    const next = this.told[i + 1]!;
    return (
      !cue?.heading &&
      (!before.has(role) || (role === 'commentary' && next.role === 'facts')) &&
      next.role !== 'noise' &&
      role !== next.role &&
      !next.cue?.heading
    );
  }

  /** Whether a unit is a short line, and the next one a paragraph. */
  private standsAbove(i: number): boolean {
    const [unit, next] = [this.units[i]!, this.units[i + 1]!];
    const [start, end] = unit.span;
    const [from, to] = next.span;
    return (
      unit.opens &&
      next.opens &&
      end - start <= longest &&
      (to - from > longest || this.folded[to - 1] === '。') &&
      this.folded.slice(end, from).includes('\n') &&
      !/[。:;,]$/.test(this.folded.slice(start, end))
    );
  }

  private text(i: number): string {
    return this.folded.slice(...this.units[i]!.span);
  }

  private become(i: number, role: SectionRole): void {
    this.told[i] = decodedAs(role, undefined, this.decoded[i]!.confidence);
  }
}
