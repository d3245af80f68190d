import type { Paper } from '../generate/papers';

/** A judgment to quote from: its number and what each of those who speak in it says. */
export interface Quotable {
  readonly number: string;
  readonly text: string;
  readonly court: readonly string[];
  /** Two sentences of the court that follow each other. */
  readonly pairs: readonly string[];
  /** Sentences of the court that quote in their turn. */
  readonly quoting: readonly string[];
  /** Pleas. */
  readonly party: readonly string[];
  readonly witness: readonly string[];
  /** Charges that the court found proved. */
  readonly adopted: readonly string[];
  /** Reasons of the court below, where it was set aside, and where it was confirmed. */
  readonly setAside: readonly string[];
  readonly confirmed: readonly string[];
}

const sentence = /[^。；\n]{16,110}(?=[。；])/g;
const pair = /[^。；\n]{12,80}。[^。；\n]{12,80}(?=[。；])/g;
const plea =
  /(?:^|\n)(?:被告人|被告|原告|辩护人|第三人|上诉人)[^。；，,：:\n]{0,24}(?:辩称|诉称|述称|辩解|提出|认为)[，,：:]([^\n]*)/g;
const charge = /(?:^|\n)(?:公诉机关|[^\n。]{2,20}人民检察院)(?:起诉书)?指控[^。\n]{0,20}[，,：:]([^\n]*)/g;
const testimony = /\n证人[^\n。]{1,8}证言证实，([^\n]*)/g;
const below = /\n一审法院认为，([^\n]*)/g;
/** What a court reports in its reasons, and what it only cites. */
const another = /辩称|诉称|主张|提出|认为|指控|辩护|依照|意见|供述|证言/;

/** What can be quoted from a judgment; told by the words that open its lines, not by the reader that is measured. */
export function quotable({ text }: Paper): Quotable | undefined {
  const number = /（\d{4}）示0102民(?:初|再)\d+号/.exec(text)?.[0];
  const reasons = /\n(?:本院认为|经审查认为)[，,：:]?([\s\S]*?)(?=判决如下|裁定如下)/.exec(text)?.[1];
  if (number === undefined || reasons === undefined) return undefined;
  const once = (one: string): boolean => text.indexOf(one) === text.lastIndexOf(one);
  const saidIn = (lines: RegExp): string[] =>
    [...text.matchAll(lines)].flatMap((match) => plain(match[1]!.match(sentence))).filter(once);
  const own = (found: string[]): string[] => found.filter((one) => !another.test(one));
  const proved = /无异议|供认不讳/.test(text) && /足以认定|予以确认|予以采信/.test(text);
  const overturned = /撤销[^\n]{0,30}判决/.test(text);
  return {
    number,
    text,
    court: own(plain(reasons.match(sentence))),
    pairs: own(plain(reasons.match(pair))),
    quoting: own((reasons.match(sentence) ?? []).map(atWord)).filter((one) => /^[^“”]+“[^“”]+”[^“”]+$/.test(one)),
    party: saidIn(plea).filter((one) => !/本院|予以采纳/.test(one)),
    witness: saidIn(testimony),
    adopted: proved ? saidIn(charge) : [],
    setAside: overturned ? saidIn(below) : [],
    confirmed: overturned ? [] : saidIn(below),
  };
}

function plain(found: readonly string[] | null): string[] {
  return (found ?? []).map(atWord).filter((one) => one.length >= 16 && !/["“”「」『』（(\[…《]|\.{3}/.test(one));
}

function atWord(words: string): string {
  return words.replace(/^[\s　，,、：:"“”]+/, '');
}
