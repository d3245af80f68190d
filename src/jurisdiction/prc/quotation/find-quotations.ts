import { isCited, type Citation } from '../../../model/citation';
import type { Attribution, Quotation } from '../../../model/quotation';
import type { Alias } from '../../../model/reading';
import { matches } from '../../../text/matches';
import { paragraphs } from '../../../text/paragraphs';
import { covers, isBlank, lengthOf, overlaps, type Span } from '../../../text/span';
import { attributionOf, isAnnounced } from './attribution';
import { blocksIn } from './blocks';
import { caseAbove } from './case-above';
import { markedIn } from './marks';
import { partsOf } from './parts';
import { dealtOut, joins } from './deal-out';
import { fits, lastBefore, pointedBackTo, tiedTo } from './tie';
import { attackedBy, attackedIn } from './under-attack';
import { lineStart } from '../../../text/line-around';

/** Fewer words between marks are a term, unless they are announced; those without a mark inside need still more. */
const shortest = 8;
const shortestAnnounced = 5;
const longEnough = 12;
/** English words. */
const fewestEnglish = 6;
/** So much of a sentence is looked at on either side. */
const around = 200;
/** A case named in the lines right above, in characters. */
const closeBy = 120;
/** English says the same in more of them. */
const closeByInEnglish = 400;

/** What a brief quotes from decisions and norms, in the order of the text: terms, names and defined words left out. */
export function quotationsIn(folded: string, citations: readonly Citation[], aliases: readonly Alias[]): Quotation[] {
  const finder = new Finder(folded, citations, aliases);
  return [...finder.blocks(), ...finder.marked()].sort((a, b) => a.span[0] - b.span[0]);
}

/** How a quotation is announced and what it is tied to; handed on to one that follows it without words of its own. */
interface Announced {
  readonly end: number;
  readonly citation: number | undefined;
  readonly attribution: Attribution | undefined;
  /** The mark was not closed in its paragraph: the next one goes on. */
  readonly open: boolean;
}

/** Quotations that one phrase announces. */
type Row = { readonly inner: Span; readonly found: Announced }[];

class Finder {
  private readonly taken: Span[] = [];
  private readonly attacked: readonly number[];

  constructor(
    private readonly folded: string,
    private readonly citations: readonly Citation[],
    private readonly aliases: readonly Alias[],
  ) {
    this.attacked = attackedIn(folded, citations);
  }

  /** Block quotations: set off, and tied by the paragraph that leads to them or by the source that they end with. */
  *blocks(): Generator<Quotation> {
    for (const { span, lead, below } of blocksIn(this.folded)) {
      const before = this.folded.slice(Math.max(lead[0], lead[1] - around), lead[1]);
      const attribution = attributionOf(before, '');
      const tail = this.citations.findIndex((one) => covers(span, one.span) && this.closes(one.span, span));
      const announced = /:$/.test(before) || isAnnounced(before);
      const led = announced ? this.citationOf(lead, lead, attribution, before) : undefined;
      const citation = tail !== -1 ? tail : (led ?? this.sourceBelow(below));
      if (citation === undefined) continue;
      let end = tail === -1 ? span[1] : this.startOfSource(span, this.citations[tail]!.span[0]);
      while (end > span[0] && /[\s>]/.test(this.folded[end - 1]!)) end--;
      this.taken.push(span);
      yield this.make([span[0], end], { citation, attribution, block: true });
    }
  }

  *marked(): Generator<Quotation> {
    let last: Announced | undefined;
    for (const paragraph of paragraphs(this.folded)) {
      if (this.taken.some((span) => overlaps(span, paragraph))) continue;
      const rows: Row[] = [];
      for (const { inner, open } of markedIn(this.folded, paragraph)) {
        const found: Announced | undefined =
          last?.open && inner[0] - 1 === paragraph[0]
            ? { ...last, end: inner[1], open }
            : this.announced(inner, paragraph, open, last);
        if (!found) continue;
        if (last && this.goesOn(last, inner, paragraph)) rows.at(-1)?.push({ inner, found });
        else rows.push([{ inner, found }]);
        last = found;
      }
      for (const row of rows) {
        const spans = row.map(({ inner }) => inner);
        const dealt = dealtOut(this.folded, this.citations, spans, paragraph[0]);
        for (const [i, { inner, found }] of row.entries())
          yield this.make(inner, dealt ? { ...found, citation: dealt[i] } : found);
      }
      if (last && !last.open) last = undefined;
    }
  }

  /** `undefined` for what is no quotation of a source. */
  private announced(span: Span, own: Span, open: boolean, last: Announced | undefined): Announced | undefined {
    const { folded } = this;
    const led = this.leadOf(span, own);
    const paragraph: Span = led ? [led[0], own[1]] : own;
    const until = led ? led[1] : span[0] - 1;
    const sentence = this.sentenceStart(paragraph[0], until + 1, last?.end);
    const before = folded.slice(Math.max(sentence, until - around), until);
    const behind = /^[^。;\n]*/.exec(folded.slice(span[1], Math.min(paragraph[1], span[1] + 60)))![0];
    if (this.isTerm(span, before, behind)) return undefined;
    if (last && this.goesOn(last, span, paragraph)) return { ...last, end: span[1], open };
    const sameSentence = last !== undefined && !last.open && last.end >= paragraph[0] && sentence === last.end + 1;
    const told = attributionOf(before, behind) ?? (sameSentence ? last.attribution : undefined);
    const tied = this.citationOf(span, paragraph, told, before, sentence);
    const above = last && last.end >= paragraph[0] ? last.citation : undefined;
    const citation = tied ?? (above !== undefined && fits(this.citations[above]!, told) ? above : undefined);
    // To an appeal the court below is the court that it quotes.
    const isAttacked =
      (told === undefined || told === 'lower-court') &&
      citation !== undefined &&
      attackedBy(before, this.attacked, this.citations) === citation;
    const attribution = isAttacked ? 'court' : told;
    if (citation === undefined && (attribution === undefined || attribution === 'party')) return undefined;
    const quoted = folded.slice(...span);
    if (isEnglish(quoted) && quoted.trim().split(/\s+/).length < fewestEnglish) return undefined;
    const words = quoted.replace(/[^\u3400-\u9fffA-Za-z0-9]/g, '');
    const announced = isAnnounced(before);
    const needed = announced ? shortestAnnounced : /[,;。]/.test(quoted) ? shortest : longEnough;
    const enough = attribution !== undefined ? Math.min(needed, shortest) : needed;
    return words.length >= enough ? { end: span[1], citation, attribution, open } : undefined;
  }

  /** Whether the words of one phrase that announced a quotation announce the next one as well. */
  private goesOn(last: Announced, [start]: Span, paragraph: Span): boolean {
    return !last.open && last.end >= paragraph[0] && joins(this.folded.slice(last.end + 1, start - 1));
  }

  private citationOf(
    span: Span,
    paragraph: Span,
    attribution: Attribution | undefined,
    before: string,
    sentence = paragraph[0],
  ): number | undefined {
    const place = { folded: this.folded, span: [span === paragraph ? span[1] : span[0], span[1]] as const };
    const tied = tiedTo({ ...place, paragraph, sentence, attribution }, this.citations);
    if (tied !== undefined) return tied;
    const attacked = attackedBy(before, this.attacked, this.citations);
    if (attacked !== undefined) return attacked;
    const pointed = pointedBackTo(before, this.citations, paragraph[0]);
    if (pointed !== undefined) return pointed;
    // 裁判要旨：“……” below the line that names the case.
    const near = Math.max(0, paragraph[0] - (/[A-Za-z]{3}/.test(before) ? closeByInEnglish : closeBy));
    if (attribution !== 'court' || namesAnother(before)) return undefined;
    const above =
      lastBefore(this.citations, paragraph[0], near, isCited) ?? caseAbove(this.folded, this.citations, paragraph[0]);
    return above !== undefined && isOfAnotherCourt(before, this.citations[above]!) ? undefined : above;
  }

  /** The line before a paragraph that opens with the quotation, if that line announces it: ……认为：⏎“……”. */
  private leadOf(span: Span, paragraph: Span): Span | undefined {
    if (span[0] - 1 !== paragraph[0]) return undefined;
    const end = this.endBefore(paragraph[0]);
    if (this.folded[end - 1] !== ':') return undefined;
    return [lineStart(this.folded, end), end];
  }

  private endBefore(offset: number): number {
    let end = offset;
    while (end > 0 && isBlank(this.folded.charCodeAt(end - 1))) end--;
    return end;
  }

  /** Where the words begin that are about a quotation: behind the last full stop, and behind the quotation before it. */
  private sentenceStart(from: number, at: number, lastEnd = 0): number {
    const words = this.folded.slice(from, at - 1);
    const stop = Math.max(...['。', '!', '?', '\n'].map((sign) => words.lastIndexOf(sign)));
    return Math.max(from + stop + 1, Math.min(lastEnd + 1, at - 1));
  }

  private isTerm(span: Span, before: string, behind: string): boolean {
    if (this.aliases.some((alias) => overlaps(alias.span, span) && lengthOf(span) <= lengthOf(alias.span) + 2))
      return true;
    if (/(?:简称|统称|合称|下称|称之为|称为|称作|所谓的?|名为|题为|名称为|俗称|又称):?$/.test(before)) return true;
    const length = span[1] - span[0];
    return (
      length < 20 &&
      /^[”」’"](?:的?字样|标识|商标|品牌|软件|平台|项目|系统|标签|按钮|功能|栏目|公众号|小程序|账号|客户端|等字样|一词|一语|之说)/.test(
        behind,
      )
    );
  }

  /** Whether a citation within a block is the source that the block ends with: nothing but marks behind it. */
  private closes(citation: Span, block: Span): boolean {
    return (
      !/[\u3400-\u9fff]{12}/.test(this.folded.slice(citation[1], block[1])) && this.isBracketed(citation[0], block[0])
    );
  }

  private isBracketed(at: number, from: number): boolean {
    return /(?:[([]|-{2}|\n[> ]*-)[^()[\]。;]{0,40}$/.test(this.folded.slice(Math.max(from, at - 60), at));
  }

  /** The citation with which the line below a block tells its source: （摘自……）, ——某法院（2020）……号判决. */
  private sourceBelow(start: number): number | undefined {
    const opening = /^(?:\(|-{1,2} ?(?=[^- ])|参见|摘自|引自|出自|载于|见)[^。;\n]{0,60}/.exec(
      this.folded.slice(start, start + 64),
    );
    if (!opening) return undefined;
    const found = this.citations.findIndex(({ span }) => span[0] >= start);
    return found !== -1 && this.citations[found]!.span[0] <= start + opening[0].length ? found : undefined;
  }

  /** Where the words of a block end that ends with its source: before the bracket or the dash. */
  private startOfSource(block: Span, citation: number): number {
    const words = this.folded.slice(block[0], citation);
    return (
      block[0] +
      Math.max(words.search(/[([][^()[\]。;]{0,40}$/), words.search(/(?:-{2}|(?<=\n[> ]{0,8})-)[^。;]{0,40}$/), 0)
    );
  }

  private make(
    span: Span,
    told: {
      readonly citation: number | undefined;
      readonly attribution: Attribution | undefined;
      readonly block?: true;
    },
  ): Quotation {
    const parts = partsOf(this.folded, span);
    return {
      span,
      ...(told.citation !== undefined && { citation: told.citation }),
      ...(parts && { parts }),
      ...(told.block && { block: true as const }),
      ...(told.attribution && { attribution: told.attribution }),
      ...(isEnglish(this.folded.slice(...span)) && { translation: true as const }),
    };
  }
}

const courtsByPlace = /([\u4e00-\u9fff]{2})[\u4e00-\u9fff]{0,8}(?:法院|高院|中院)/g;
const noPlace = /[本该此一二原终审上述级]|生效|裁判|人民|其后|最后/;

/** Whether the words before a quotation name a court by its place that is not the one of a citation. */
function isOfAnotherCourt(before: string, citation: Citation): boolean {
  const court = citation.kind === 'case' ? citation.court : undefined;
  const named = matches(courtsByPlace, before).at(-1)?.[1];
  return court !== undefined && named !== undefined && !noPlace.test(named) && !court.includes(named);
}

/** Whether the words before a quotation name a case that was not read as a citation: A v. B, 某某案中. */
function namesAnother(before: string): boolean {
  return /[a-z] v\. [A-Z]|[^该本此前上述同类]案[中里]/.test(before);
}

function isEnglish(words: string): boolean {
  const latin = words.match(/[A-Za-z]/g)?.length ?? 0;
  const han = words.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  return latin > 20 && latin > han * 4;
}
