import { isBlank, type Span } from '../../../text/span';

/** A number of an instrument or of a file: 法释〔2022〕9号, 国发[2007]19号, 沪奉检诉刑诉［2017］700号. */
export interface ReadDocumentNumber {
  readonly span: Span;
  /** Normal form with 〔〕. */
  readonly number: string;
  /** Who numbers: `norm` instruments of state, `court` rules and replies of courts, `file` anything else. */
  readonly series: 'interpretation' | 'judicial' | 'norm' | 'file';
}

const interpretation = /^(?:法释|高检发释字?|法解)$/;
const judicial =
  /^(?:法发|法|法办|法办发|法函|法民|法经|法复|法研|法政|法传|法明传|高检发|高检会|高检发研字?|\D{1,3}高法(?:办|发)?|\D{1,2}高法〔)$/;
const norm =
  /^(?:国发|国办发|国函|国办函|中发|中办发|主席令|国务院令|发改\D{0,4}|财\D{1,3}|人社\D{1,4}|劳社\D{1,4}|劳部发|建\D{1,3}|银发|税总\D{1,3}|国税\D{1,3}|公通字|司发通?|证监(?![罚禁立])\D{1,3}|保监\D{1,3}|银监\D{1,3}|国土资\D{1,3}|教\D{1,3}|工商\D{1,3})$/;

/** 法(民)〔1986〕11号, 法(办)发〔1988〕6号: the division of the highest court stands in brackets. */
const divided = /法\([民经行刑研办司交政赔知执]\)[发复函]?$/;

/** The number whose year bracket opens at `at`, with the letters before it. `undefined` where no 号 closes it. */
export function readDocumentNumber(folded: string, at: number, end: number): ReadDocumentNumber | undefined {
  const bracket =
    /^[([【]\s*((?:19|20)\d{2})\s*年?[)\]】]\s*(?:第\s*)?([\u4e00-\u9fff]{0,8}?(?:字\s*)?(?:第\s*)?[A-Za-z]?\d[\d-]{0,10})\s*号(?![楼室房院])/.exec(
      folded.slice(at, Math.min(end, at + 40)),
    );
  if (!bracket) return undefined;
  const division = divided.exec(folded.slice(Math.max(0, at - 8), at))?.[0];
  if (division) {
    const letters = division.replace('(', '（').replace(')', '）');
    const span: Span = [at - division.length, at + bracket[0].length];
    return { span, number: `${letters}〔${bracket[1]}〕${bracket[2]!.replace(/\s/g, '')}号`, series: 'judicial' };
  }
  let start = at;
  while (start > 0 && at - start < 14 && isIssuerSign(folded.charCodeAt(start - 1))) start--;
  const letters = lettersBefore(folded.slice(start, at));
  const from = at - letters.length;
  const body = bracket[2]!.replace(/\s/g, '');
  const plain = /^\d[\d-]*$/.test(body);
  const series = !plain
    ? 'file'
    : interpretation.test(letters)
      ? 'interpretation'
      : judicial.test(letters)
        ? 'judicial'
        : norm.test(letters)
          ? 'norm'
          : 'file';
  return {
    span: [from, at + bracket[0].length],
    number: `${letters}〔${bracket[1]}〕${body}号`,
    series,
  };
}

/** The run of characters that belongs to the number, not the sentence: 以坛检诉刑诉 → 坛检诉刑诉. */
function lettersBefore(run: string): string {
  const known =
    /(?:[\u4e00-\u9fff]高法(?:办|发)|法释|高检发释字|法发|法办发|法办|法函|法民|法复|法研|高检发研字|高检会|高检发|国办发|国办函|国发|国函|中办发|中发|银发|公通字|劳部发)$/.exec(
      run,
    );
  if (known) return known[0];
  const cut = /[以的据出为了按照及和、号书见载]([^以的据出为了按照及和、号书见载]*)$/.exec(run);
  return cut ? cut[1]! : run;
}

function isIssuerSign(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff && !isBlank(code);
}

/** 主席令第二十九号, 主席令（第七十二号）, 国务院令第513号, 商务部令2020年第4号. */
const order =
  /(?:主席令|国务院令|[\u4e00-\u9fff]{2,12}(?:部|委员会|总局)令)\s*(?:\(十[一二三四]届\)\s*)?(?:(?:(?:19|20)\d{2}年)?第\s*[\d一二三四五六七八九十百]{1,5}\s*号|\(第[\d一二三四五六七八九十百]{1,5}号\))/y;

export function readOrder(folded: string, at: number): ReadDocumentNumber | undefined {
  order.lastIndex = at;
  const match = order.exec(folded);
  if (!match) return undefined;
  const number = match[0].replace(/\s/g, '').replace(/\((第.*)\)$/, '$1');
  return { span: [at, at + match[0].length], number, series: 'norm' };
}
