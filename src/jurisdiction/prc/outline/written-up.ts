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
const thinks =
  /^(?:裁判结果\s?:\s?)?(?:[^。:]{0,40}?(?:法院|法庭)[^。:]{0,12}?|(?:审理|审查|[一二]审|生效裁判)[^。,:]{0,6})认为[,:]?/;
/** 遂判决…, 故依法判决如下: what reports end the reasons with, in the same paragraph. */
export const orders =
  /^(?:[遂故]|据此|最终|最后|因此|为此|综上(?:所述)?)?,?(?:[^。,]{0,16}(?:法院|法庭))?(?:依法|遂|最终|作出|分别|以[^,。]{2,24}罪,?)*(?:判[决令处]|裁定)(?![书的中时后认理要是]|结果|如上|[^。]*(?:符合|正确|[适不]当))/;

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
