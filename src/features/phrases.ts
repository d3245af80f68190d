import type { IsoDate } from '../model/authority';
import type { Message } from '../model/problem';
import { catalogues, type PhraseKey, type Tongue } from './catalogues';

export type { PhraseKey, Tongue };

const isDate = /^\d{4}-\d{2}-\d{2}$/;

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** Says things in one language: the only way in which a string reaches a user. */
export class Phrases {
  constructor(readonly tongue: Tongue) {}

  /** The phrase of a key. Its gaps are {0}, {1}…; {0|brief|briefs} is a word that follows the number in gap 0. */
  get(key: PhraseKey, ...args: readonly (string | number)[]): string {
    return catalogues[this.tongue][key].replace(
      /\{(\d)(?:\|([^{|}]*)\|([^{|}]*))?\}/g,
      (gap, index: string, one: string | undefined, many: string | undefined) => {
        const value = args[Number(index)];
        if (value === undefined) return gap;
        return (one === undefined ? undefined : value === 1 ? one : many) ?? String(value);
      },
    );
  }

  say(message: Message): string {
    const args = message.args.map((arg) => this.argument(arg));
    return message.key in catalogues.en ? this.get(message.key as PhraseKey, ...args) : message.key;
  }

  private argument(arg: Message['args'][number]): string | number {
    if (typeof arg === 'number') return arg;
    if (typeof arg !== 'string') return this.list(arg);
    return isDate.test(arg) ? this.date(arg) : arg;
  }

  /** Items as a sentence lists them: 甲、乙 or a, b. */
  list(items: readonly string[]): string {
    return items.join(this.tongue === 'en' ? ', ' : '、');
  }

  /** A date as its reader writes it: 2020年6月2日, 2 June 2020; as it stands where it is no date. */
  date(date: IsoDate): string {
    const [year, month = 0, day = 0] = date.split('-').map(Number);
    const name = months[month - 1];
    if (!year || !name || !day) return date;
    return this.tongue === 'en' ? `${day} ${name} ${year}` : `${year}年${month}月${day}日`;
  }
}

/** The language for a locale such as `zh-CN`, `zh_TW.UTF-8` or `en-GB`; Chinese for any Chinese one. */
export function tongueOf(locale: string | undefined): Tongue {
  return /^zh(?:[-_.@]|$)/i.test(locale ?? '') ? 'zh-cn' : 'en';
}
