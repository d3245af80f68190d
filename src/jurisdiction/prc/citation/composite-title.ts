import { classify } from './classify';
import type { Emission, ScanScope } from './emitter';
import { readPins } from './read-pins';
import { normalTitle } from './title';
import { readTail } from './title-tail';

/** 关于 stands at most this far before the 《. */
const farthest = 34;
const head =
  /(?:最高人民法院|最高人民检察院|全国人民代表大会常务委员会|全国人大常委会|国务院)(?:[、,和]?最高人民检察院)?关于[^。,;:《》()“”\n]{0,30}$/;
const rest = /^[^。,;:《》()“”\n第]{0,24}?(?:解释|规定|批复|决定|意见|通知|解答)(?:\([一二三四五六七八九十]\))?/;

/** 最高人民法院关于适用《担保法》若干问题的解释: the 《》 stand around a part of the title. Returns where to go on. */
export function scanComposite({ text, lexicon, out }: ScanScope, at: number, titleEnd: number): number | undefined {
  if (!text.slice(Math.max(0, at - farthest), at).includes('关于')) return undefined;
  const before = head.exec(text.slice(Math.max(0, at - 60), at));
  const behind = before && rest.exec(text.slice(titleEnd, titleEnd + 40));
  if (!before || !behind) return undefined;
  const from = at - before[0].length;
  const to = titleEnd + behind[0].length;
  const found = classify(normalTitle(text.slice(from, to)), lexicon);
  if (found.what !== 'norm') return undefined;
  const tail = readTail(text, to);
  const { pins, end } = readPins(text, tail.end, text.length);
  const shared: Emission = {
    norm: found.norm,
    nameSpan: [from, to],
    resolvedBy: 'name',
    confidence: found.norm.confidence,
    stated: tail.stated,
    documentNumber: tail.documentNumber,
  };
  if (pins.length === 0) out.title(shared, [from, to]);
  else out.pins(pins, shared);
  return Math.max(end, to);
}
