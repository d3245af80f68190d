import type { SectionRole } from '../../../model/outline';
import { withoutBreaks } from '../../../text/page-breaks';
import { decodedAs, type Decoded } from './likeliest';
import type { Unit } from './units';

/** What the heading says under which the story is told. */
const story = /案情|案件事实|基本事实|事情经过/;
/** So long is no title. */
const longestTitle = 120;
const ended = /[。;:,]$/;
/** Parts that titles of their own are never under. */
const ofOwn: ReadonlySet<SectionRole> = new Set(['keywords', 'gist']);

/** 某法院审理后认为. */
export const thinks =
  /^(?:裁判结果\s?:\s?)?(?:[^。:]{0,40}?(?:法院|法庭)[^。:]{0,12}?|(?:审理|审查|[一二]审|生效裁判)[^。,:]{0,6})认为[,:]?/;
/** 遂判决…, 故依法判决如下: what reports end the reasons with, in the same paragraph. */
export const orders =
  /^(?:[遂故]|据此|最终|最后|因此|为此|综上(?:所述)?)?,?(?:[^。,]{0,16}(?:法院|法庭))?(?:依法|遂|最终|作出|分别|以[^,。]{2,24}罪,?)*(?:判[决令处]|裁定)(?![书的中时后认理要是]|结果|如上|[^。]*(?:符合|正确|[适不]当))/;

const decided: ReadonlySet<SectionRole> = new Set(['reasoning', 'disposition']);

/** Of a case of which nothing else is told to be decided, the paragraph behind what happened says it: 某法院裁定:拍卖…. */
export function withOrderBehindFacts(decoded: Decoded[], folded: string, units: readonly Unit[]): Decoded[] {
  if (decoded.some(({ role }) => decided.has(role))) return decoded;
  const last = decoded.findLastIndex(({ role }) => role === 'facts');
  const first = units.findIndex(({ paragraph }) => paragraph === units[last]?.paragraph);
  if (first < 1 || !units[first]!.opens) return decoded;
  const words = folded.slice(...units[first]!.span);
  if (!words.includes('法院') || !orders.test(words)) return decoded;
  return decoded.map((one, i) => (i >= first && i <= last ? decodedAs('disposition', undefined, one.confidence) : one));
}

/** 案例分析: over what the court, or the committee, thought, or over what somebody thinks of it. */
const analysis = /(?:案[例件情]|裁判)(?:分析|评析)/;
const disputed = /^[^。,]{0,16}争议(?:的?焦点|问题)/;

/**
 * 案例分析 that states the question in dispute gives the reasons of whoever decided, where nothing else does and what the
 * case teaches has a heading of its own.
 */
export function withAnalysis(decoded: readonly Decoded[], folded: string, units: readonly Unit[]): Decoded[] {
  const result = [...decoded];
  let reasoned = false;
  /** Where an analysis begins, and whether it states a question. */
  let from = -1;
  let states = false;
  decoded.forEach(({ role, cue }, i) => {
    if (role === 'noise') return;
    const words = folded.slice(...units[i]!.span);
    const heads = role === 'commentary' && (cue?.heading ?? false);
    if (heads && from !== -1 && states)
      for (let k = from; k < i; k++)
        if (result[k]!.role === 'commentary') result[k] = decodedAs('reasoning', undefined, decoded[k]!.confidence);
    if (heads) from = !reasoned && from === -1 && analysis.test(words.slice(0, 12)) ? i : -1;
    if (heads || from === -1) states = false;
    if (role === 'heading' || role === 'facts') {
      reasoned = false;
      from = -1;
    } else if (from === -1) reasoned ||= role === 'reasoning';
    else states ||= disputed.test(heads ? words.slice(words.search(/[】\]\s:]/) + 1) : words);
  });
  return result;
}

/**
 * How a case is written up: its title stands above what happened, whatever it looks like; what the court thought is told
 * in the midst of what it decided.
 */
export function asWrittenUp(
  decoded: readonly Decoded[],
  folded: string,
  units: readonly Unit[],
  headed: boolean,
): Decoded[] {
  const result = [...decoded];
  const text = (i: number): string => withoutBreaks(folded.slice(...units[i]!.span));
  const become = (i: number, role: SectionRole): void => {
    result[i] = decodedAs(role, undefined, decoded[i]!.confidence);
  };
  let thinking = false;
  decoded.forEach(({ role, cue }, i) => {
    if (role === 'noise') return;
    if (role === 'facts' && cue?.heading && story.test(text(i).slice(0, 12))) titleAbove(i);
    thinking &&= role === 'disposition' && !cue?.heading;
    if (headed || role !== 'disposition') return;
    thinking = thinks.test(text(i)) || (thinking && !orders.test(text(i)));
    if (thinking) become(i, 'reasoning');
  });
  return result;

  function titleAbove(heading: number): void {
    for (let k = heading - 1; k >= 0; k--) {
      const { role, cue } = result[k]!;
      if (role === 'noise' || role === 'heading') continue;
      const words = text(k);
      if (ofOwn.has(role) || (cue?.heading ?? false) || ended.test(words) || words.length > longestTitle) return;
      if (role === 'statutes-appendix' && /第[^,]{1,8}条/.test(words)) return;
      become(k, 'heading');
    }
  }
}
