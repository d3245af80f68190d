import type { Provision } from '../../../model/statute';

/**
 * How a law ends: with its day of force, with what becomes of older texts and of cases that are pending then, with who
 * interprets it or makes rules under it. A copy that was cut off ends as anything else does.
 */
const end =
  /(?:[起前后]|之日|以后)\s*(?:正式|开始)?(?:试行|施行|实施|生效|执行)|(?:试行|施行|实施|生效|执行|公布|发布)(?:之?[后前时]|[。,])|废止|失效|负责解释|解释权|为准|不一致|相?抵触|审结|终审|制定[^。]{0,20}(?:细则|办法|规定)/;

/** Whether the last article is one that laws end with. */
export function tellsItsEnd(lastArticle: string): boolean {
  return end.test(lastArticle);
}

/** Whether the articles run from 1 with none left out: a book of a code, or an extract, does not. */
export function isConsecutive(articles: readonly Provision[]): boolean {
  let last = 0;
  return articles.every(({ pin }) => {
    const number = Number.parseInt(pin, 10);
    const follows = number === last + 1 || (pin.includes('-') && number === last);
    last = number;
    return follows;
  });
}
