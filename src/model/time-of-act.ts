import type { IsoDate } from './authority';

/**
 * When the acts of a matter happened, from their first to their last day: what decides which text of substantive law
 * applies (立法法, 2023 amended, art 104: no retroactive effect unless it is to protect).
 */
export interface TimeOfAct {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Who says so: the text itself, the paper's front matter, or the settings of its folder. */
  readonly told: 'text' | 'front-matter' | 'setting';
}

const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** `2024-03-01`, or `2024-03-01/2025-12-31` for acts that went on; `undefined` for anything else. */
export function readTimeOfAct(words: unknown, told: TimeOfAct['told']): TimeOfAct | undefined {
  if (typeof words !== 'string') return undefined;
  const [from = '', to = from, ...more] = words.split('/').map((part) => part.trim());
  return day.test(from) && day.test(to) && from <= to && more.length === 0 ? { from, to, told } : undefined;
}
