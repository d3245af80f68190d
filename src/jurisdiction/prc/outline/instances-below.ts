import type { SectionRole } from '../../../model/outline';
import { withoutBreaks } from '../../../text/page-breaks';
import { decodedAs, type Decoded } from './likeliest';
import type { Unit } from './units';
import { thinks } from './written-up';

const appeals = /^[^。]{0,60}(?:不服[^。]{0,60}上诉|上诉(?:称|请求|提出))/;
const closing: ReadonlySet<SectionRole> = new Set(['disposition', 'costs', 'appeal-rights']);
/** A report of both instances tells of what the first found and thought as well, often under its name alone. */
const toldBelow: ReadonlySet<SectionRole> = new Set([...closing, 'facts', 'reasoning']);

const suesBelow =
  /^[^,。;:]{2,40}(?:向|在)(?:一审|原审|原一审)法院(?:起诉|诉称|提[出起]|反诉|诉请|请求)|^[^,。;:]{2,40}在?[一原]审[中时]?的?反?诉讼?请求[为是]?:|均?不服[^。,]{0,8}一审[^。,]{0,8},(?:均?向[^。,]{2,30})?提[出起]上诉。?$/;

const appealedBelow = /^(?![^。]*再审)[^。]{2,80}不服(?:[^。]{0,12}[一原]审[^。]{0,40}|,?[^。,]{0,12}提[出起])上诉/;
const secondBelow = /^(?!本院)[^。,]{0,24}二审/;

/**
 * What was asked of the court below, and the counterclaim told behind it, is no claim of the appeal or the retrial; nor
 * is, in a retrial, the appeal that the court below decided.
 */
export function withSuitBelow(decoded: Decoded[], folded: string, units: readonly Unit[]): Decoded[] {
  const appealBelow = decoded.findLastIndex(
    ({ role }, i) => role === 'lower-court' && secondBelow.test(folded.slice(...units[i]!.span)),
  );
  let below = false;
  return decoded.map((one, i) => {
    const { span, paragraph } = units[i]!;
    below &&= one.role === 'claims' && units[i - 1]!.paragraph === paragraph;
    if (!below && (one.role === 'claims' || one.role === 'lower-court')) {
      const text = folded.slice(...span);
      below = suesBelow.test(text) || (i < appealBelow && appealedBelow.test(text));
    }
    return below ? toldBelowBy(one) : one;
  });
}

/** Where both instances are told one after the other, what was ordered before the appeal was the court below. */
export function withOrdersBelow(decoded: Decoded[], folded: string, units: readonly Unit[]): Decoded[] {
  const appeal = units.findIndex(({ span }, i) => decoded[i]!.role === 'claims' && appeals.test(folded.slice(...span)));
  return asBelow(decoded, appeal, closing);
}

const goesOn = /^[^。]{0,60}(?:不服[^。]{0,60}(?:上诉|抗诉|申请再审|申诉)|(?:上诉|申请再审),?称)/;
const withdrawn = /撤回[^。,]{0,12}上诉/;

/** Of all instances that a report tells of the last is its own, unless there is nothing to tell of it. */
export function withCourtsBelow(decoded: Decoded[], folded: string, units: readonly Unit[]): Decoded[] {
  const appeal = units.findLastIndex(
    ({ span }, i) => /claims|procedure/.test(decoded[i]!.role) && goesOn.test(withoutBreaks(folded.slice(...span))),
  );
  if (appeal === -1 || withdrawn.test(folded.slice(units[appeal]!.span[0])))
    return withOwnFindings(decoded, folded, units, appeal === -1 ? units.length : appeal);
  return asBelow(decoded, appeal, toldBelow);
}

const rules = /(?:判决|裁定)(?:如下)?\s?:?$/;
const stated = /^(?:综上|本案的?|双方|各方)[^。]{0,12}争议焦点/;

/** 某法院一审查明, 一审认为, where nobody appealed, or not to the end: there is no court below. */
function withOwnFindings(decoded: Decoded[], folded: string, units: readonly Unit[], end: number): Decoded[] {
  let role: SectionRole = 'facts';
  return decoded.map((one, i) => {
    if (i >= end)
      return one.role === 'claims' && end < units.length ? decodedAs('procedure', undefined, one.confidence) : one;
    if (one.role === 'reasoning') role = 'reasoning';
    if (one.role !== 'lower-court') return one;
    const text = folded.slice(...units[i]!.span);
    const states = stated.test(text);
    if (rules.test(text)) role = 'disposition';
    else if (states || thinks.test(text)) role = 'reasoning';
    return { role, cue: undefined, part: states ? 'issue-statement' : undefined, confidence: one.confidence };
  });
}

/** Without orders behind the appeal none was decided. */
function asBelow(decoded: Decoded[], appeal: number, below: ReadonlySet<SectionRole>): Decoded[] {
  if (appeal === -1 || !decoded.slice(appeal).some(({ role }) => role === 'disposition')) return decoded;
  return decoded.map((one, i) => (i < appeal && below.has(one.role) ? toldBelowBy(one) : one));
}

function toldBelowBy({ confidence }: Decoded): Decoded {
  return decodedAs('lower-court', undefined, confidence);
}
