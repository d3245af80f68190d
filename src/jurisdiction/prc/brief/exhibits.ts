import type { BriefGenre, Exhibits } from '../../../model/reading';
import { matches } from '../../../text/matches';
import { numeralValue } from '../../../text/numerals';
import type { Span } from '../../../text/span';

const numeral = String.raw`\d{1,3}|[一二三四五六七八九十百零〇]{1,5}`;
const first = new RegExp(`证据 ?(${numeral})`, 'g');
/** 证据5至证据7, 证据1、2和4: what goes on with a list of numbers. */
const next = new RegExp(`^号?[、,~至到和及与-](?:证据)? ?(${numeral})`);
/** What follows a number that is none of an exhibit: 证据3份, 证据2019年. */
const counted = /^(?:[页份项年月日天万元条款组名人次个%\d]|\.\d)/;
/** A numeral in characters is often part of a word (证据一致, 证据十分): only before these it is a number. */
const behindNumeral = /^(?:$|[,、。;:)\]”|\s号的能与和及至到均系是所中为]|可以|证[明实]|显示|表明)/;
/** Whose evidence it is: that of the other side is in no list of ours. */
const ofOthers =
  /(?:被告|对方|原告|第三人|上诉人|被申请人|申请人|一审|原审|[该他另]案|公诉机关|控方)(?:[^。;,()\n“”]{0,10}(?:提[交供]|出示|举示|所举)[^。;,()\n“”]{0,4}|的)?$/;
/** A line of its own that opens a list of evidence. */
const opensList =
  /^[#\s>*]*(?:附件?[一二三四五六七八九十\d]{0,2}[:、.]?)?[\u4e00-\u9fff、]{0,10}证据(?:材料)?(?:清单|目录|列表|一览表?)[\s*:]*$/;
/** What ends it again: a heading of another part, the end of a paper. */
const endsList = /^(?:#{1,6} | {0,4}(?:此致|具状人|代理人|提交人))/;
const endsArabicList = /^ {0,4}[一二三四五六七八九十]{1,3}、/;
const behindRow = String.raw`(?: ?[|.、:)]| {1,4}(?=[\u4e00-\u9fff《“]))`;
const row = new RegExp(`^[ |>*-]*(?:证据 ?)?(${numeral})${behindRow}`);
const range = new RegExp(`^[ |>*-]*(?:证据 ?)?(${numeral}) ?[至到~-] ?(?:证据 ?)?(${numeral})${behindRow}`);

/** The exhibits that a brief refers to by number, and its list of evidence; nothing that belongs to another side or case. */
export function exhibitsIn(folded: string, genre: BriefGenre): Exhibits {
  const listed = listIn(folded, genre);
  const references = folded.includes('证据') ? citedIn(folded, listed?.span) : [];
  return { cited: references, ...(listed && { listed: listed.numbers }) };
}

function citedIn(folded: string, list: Span | undefined): { readonly number: number; readonly span: Span }[] {
  const result: { readonly number: number; readonly span: Span }[] = [];
  for (const match of matches(first, folded)) {
    if (list && match.index >= list[0] && match.index < list[1]) continue;
    if (ofOthers.test(folded.slice(Math.max(0, match.index - 24), match.index))) continue;
    let end = match.index + match[0].length;
    for (let [digits, start] = [match[1]!, match.index]; ;) {
      const number = isExhibit(digits, folded.slice(end, end + 8)) ? numeralValue(digits) : undefined;
      if (!number) break;
      result.push({ number, span: [start, end] });
      const more = next.exec(folded.slice(end, end + 20));
      // One that says 证据 again is found by itself.
      if (!more || more[0].includes('证据')) break;
      digits = more[1]!;
      end += more[0].length;
      start = end - digits.length;
    }
  }
  return result;
}

function isExhibit(digits: string, behind: string): boolean {
  return /\d/.test(digits) ? !counted.test(behind) : behindNumeral.test(behind);
}

/** The numbers of the first list, and where it stands: rows of a table, numbered lines. */
function listIn(
  folded: string,
  genre: BriefGenre,
): { readonly numbers: readonly number[]; readonly span: Span } | undefined {
  const numbers = new Set<number>();
  let start = genre === 'evidence-list' ? 0 : -1;
  let end = folded.length;
  let arabic = false;
  for (let at = 0; at < folded.length;) {
    const stop = folded.indexOf('\n', at);
    const line = folded.slice(at, stop === -1 ? folded.length : stop);
    if (start === -1) {
      if (opensList.test(line)) start = at;
    } else if (
      genre !== 'evidence-list' &&
      numbers.size > 0 &&
      (endsList.test(line) || (arabic && endsArabicList.test(line)))
    ) {
      end = at;
      break;
    } else {
      add(numbers, line);
      arabic ||= numbers.size > 0 && /\d/.test(line.slice(0, 8));
    }
    at = stop === -1 ? folded.length : stop + 1;
  }
  return start === -1 || numbers.size === 0 ? undefined : { numbers: [...numbers], span: [start, end] };
}

function add(numbers: Set<number>, line: string): void {
  const many = range.exec(line);
  const [first, last] = many ? [many[1], many[2]] : [row.exec(line)?.[1], undefined];
  const from = first === undefined ? undefined : numeralValue(first);
  if (!from) return;
  const to = (last === undefined ? undefined : numeralValue(last)) ?? from;
  for (let number = from; number <= Math.min(to, from + 200); number++) numbers.add(number);
}
