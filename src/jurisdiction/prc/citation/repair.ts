import { numeralValue } from '../../../text/numerals';
import type { Norm } from './classify';
import type { ScanScope } from './emitter';
import { type ReadPin } from './pin';
import { readPins } from './read-pins';

/** Pins put together again from damaged text, with how far to trust them. */
export interface Repaired {
  readonly pins: readonly ReadPin[];
  readonly end: number;
  readonly confidence: number;
}

/**
 * 十二、《反法》第二款第四项 | 第十二条《反法》第二款第四项: rewriting has put the article before the title. Or the
 * article of the same law, named just before: 《反法》第二款. `undefined` where neither explains the loss.
 */
export function movedArticle(
  { text, context }: ScanScope,
  titleStart: number,
  pinsStart: number,
  norm: Norm,
): Repaired | undefined {
  const before = text.slice(Math.max(0, titleStart - 12), titleStart);
  const moved = /(?:^|[。;,:\s])(第?([一二三四五六七八九十百零〇\d]{1,6})\s*[条、]\s*)$/.exec(before);
  const article = moved ? numeralValue(moved[2]!) : undefined;
  if (moved && article) {
    const read = readPins(text, pinsStart, text.length, { article: String(article) });
    const [first, ...rest] = read.pins;
    if (!first) return undefined;
    const carrier: ReadPin = { ...first, span: [titleStart - moved[1]!.length, first.span[1]] };
    return { pins: [carrier, ...rest], end: read.end, confidence: 0.4 };
  }
  const last = context.last;
  if (last?.norm?.law !== norm.law || !last.pin?.article) return undefined;
  const read = readPins(text, pinsStart, text.length, { article: last.pin.article });
  return read.pins.length > 0 ? { pins: read.pins, end: read.end, confidence: 0.4 } : undefined;
}
