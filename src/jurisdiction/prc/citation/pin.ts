import type { Span } from '../../../text/span';

/** The parts of a pin as read; 0 for a level that was skipped, `undefined` below the last one written. */
export interface PinParts {
  /** 编, 章, 节 as a path, before or instead of an article. */
  readonly path?: string;
  /** `12`, `120-1`. */
  readonly article?: string;
  readonly paragraph?: string;
  readonly item?: string;
  readonly subitem?: string;
  /** `!proviso`, `!first`, `!latter`, `!sentence2`. */
  readonly suffix?: string;
}

export interface ReadPin {
  readonly parts: PinParts;
  readonly span: Span;
}

export type PinLevel = 'article' | 'paragraph' | 'item' | 'subitem';

/** From 条 down to 目. */
export const pinLevels: readonly PinLevel[] = ['article', 'paragraph', 'item', 'subitem'];

/** The normal form of a pin; a skipped level is 0. `undefined` where nothing was named. */
export function pinText({ path, article, paragraph, item, subitem, suffix = '' }: PinParts): string | undefined {
  if (article === undefined) return path;
  if (subitem !== undefined) return `${article}.${paragraph ?? '0'}.${item ?? '0'}.${subitem}${suffix}`;
  if (item !== undefined) return `${article}.${paragraph ?? '0'}.${item}${suffix}`;
  return paragraph !== undefined ? `${article}.${paragraph}${suffix}` : article + suffix;
}

/** A pin with one level set; what stands above it and was not named is 0, what stood below goes. */
export function withLevel(
  { path, article = '0', paragraph = '0', item = '0' }: PinParts,
  level: PinLevel,
  value: string,
): PinParts {
  const pin: { -readonly [K in keyof PinParts]: PinParts[K] } = {};
  if (path !== undefined) pin.path = path;
  if (level === 'article') {
    pin.article = value;
    return pin;
  }
  pin.article = article;
  if (level !== 'paragraph') pin.paragraph = paragraph;
  if (level === 'subitem') pin.item = item;
  pin[level] = value;
  return pin;
}
