import type { Law } from '../../../model/law';
import type { ReadPin } from './pin';

/** What two pins of a list are that a comma of thousands parted, with what stands behind the digits. */
const parted = /^第?\s?([1-9],\d{3})(?!\d)/;
const fewest = 1000;

/** 第1,165条: the comma of thousands is none of a list, where the law has an article of that number. */
export function withThousands(pins: readonly ReadPin[], law: Law | undefined, text: string): readonly ReadPin[] {
  if (law === undefined || law.articles < fewest || pins.length < 2) return pins;
  const joined: ReadPin[] = [];
  for (const pin of pins) {
    const before = joined.at(-1);
    const digit = before?.parts.article?.length === 1 && before.span[1] === pin.span[0] - 1;
    const article = digit ? parted.exec(text.slice(before.span[0], pin.span[1]))?.[1]?.replace(',', '') : undefined;
    if (!before || !article || Number(article) > law.articles) {
      joined.push(pin);
      continue;
    }
    joined.pop();
    joined.push({ parts: { ...pin.parts, article }, span: [before.span[0], pin.span[1]] });
  }
  return joined;
}
