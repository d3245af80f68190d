import { matches } from '../../../text/matches';
import type { Span } from '../../../text/span';
import { requestsIn, type Requests } from './requests';

/** So much of a piece says whose it is. */
const headLength = 24;
/** 甲:1.支付…: whose the list is that begins behind a name. */
const label = /^(?:[一二三四五六七八九][、.])?[^,。;:、\d]{2,20}:\s?(?=1[.、]|\(1\)|①)/;
/** Where the colon of such a label may stand. */
const [first, last] = [2, 22];
/** No name, though a list follows. */
const noName = /理由|事实|证据|依据|请求|事项|诉请|判令/;
/** What the same who asks goes on with. */
const same = '[并另其故现后遂又再]|同时|一并|庭审|诉讼中|变更|增加|请求|要求|判令|诉[请至]|起诉|法院';
/** 原告乙请求判令…, 乙的诉讼请求为:…, 二、乙:1.…: another of those who sue together begins to ask. */
const another = new RegExp(
  `[;,]\\s?(?:[一二三四五六七八九][、.])?(?=(?!${same})[^,。;:、\\d]{2,24}?(?:(?:的|提出)?(?:诉讼|仲裁)?请求(?:判令|判决|裁决|法院|[为是]?:)|诉请(?:判令|:)|:\\s?(?:1[.、]|\\(1\\)|①)))`,
  'g',
);

/** Whether a name with a colon stands before the list of a sentence, or of a piece of one. */
export function isLabelled(text: string): boolean {
  const colon = text.indexOf(':');
  const found = colon >= first && colon <= last ? label.exec(text) : null;
  return found !== null && !noName.test(found[0]);
}

/** The requests of a sentence in which perhaps several ask, one after another. */
export function requestsInTurn(text: string): Requests {
  const starts = text.includes(';') ? matches(another, text).map(({ index, 0: words }) => index + words.length) : [];
  if (starts.length === 0) return requestsIn(text, false);
  const pieces = [0, ...starts].map((at, i) => {
    const piece = text.slice(at, starts[i]);
    return { at, turn: piece.slice(0, headLength), of: requestsIn(piece, i > 0 && isLabelled(piece)) };
  });
  const found = pieces.flatMap(({ at, turn, of }) =>
    of.found.map(({ span, within }) => ({ span: moved(span, at), within: moved(within, at), turn })),
  );
  const { opensList, endsInReasons } = pieces.at(-1)!.of;
  return { found, plainly: pieces.some(({ of }) => of.plainly), opensList, endsInReasons };
}

function moved([start, end]: Span, by: number): Span {
  return [start + by, end + by];
}
