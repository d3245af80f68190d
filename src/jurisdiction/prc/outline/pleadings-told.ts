import type { SectionRole } from '../../../model/outline';
import { decodedAs, type Decoded } from './likeliest';
import type { Unit } from './units';

/** 诉至法院,请求判令…; 某公司反诉要求…; 检察院以…罪提起公诉; not what an earlier suit asked for. */
const asks =
  /^(?![^。]*(?:曾[^。,]{0,24}诉|,经?法院(?:判决|驳回|裁定)))(?:[^。:]{2,90}?(?:(?:诉至|诉到|告上|告到|诉诸)[^。,]{0,24}(?:法院|法庭)?|向[^。,]{2,24}法院(?:起诉|提起[^。,上]{0,6}诉讼)|(?:提起|参加)[^。,上]{0,6}诉讼|起诉|反诉|诉),?(?:请求|要求|诉请|主张)|[^。:]{2,50}?(?<![告起反公])诉(?:称|请)|[^。]{2,60}?(?:以|指控)[^。]{2,60}(?:提起公诉|诉至))/;
const answers =
  /^(?:(?:庭审|案?件?审理|诉讼)(?:过程)?中,)?(?!法院|本院)(?:[^。,:]{2,24}(?:辩称|抗辩称?|答辩称|辩护人[^。,:]{0,8}(?:提出|认为|称|主张))[,:]|(?:[^。,:]{2,20},)?[^。,:]{2,16}辩护人[^。,:]{0,4}(?:坚持)?(?:认为|提出|主张)|[^。:]{2,30}未(?:作出?|提交)?[^。,]{0,4}答辩)/;
/** What goes on with what somebody said. */
const goesOn = /^(?:同时|此外|而?且|[其并还故]|即[便使]|另外?,|请求|要求|因此)/;

/**
 * Under the heading 基本案情 a write-up tells what was asked for and what was answered among what happened: sentences of
 * their own in the midst of a paragraph, which no words of a part announce.
 */
export function withPleadingsTold(decoded: Decoded[], folded: string, units: readonly Unit[]): Decoded[] {
  let speaks: SectionRole | undefined;
  return decoded.map((one, i) => {
    const { span, paragraph } = units[i]!;
    if (one.role !== 'facts') {
      speaks = undefined;
      return one;
    }
    const text = folded.slice(...span);
    const goes = speaks !== undefined && units[i - 1]?.paragraph === paragraph && goesOn.test(text);
    speaks = asks.test(text) ? 'claims' : answers.test(text) ? 'defence' : goes ? speaks : undefined;
    return speaks ? decodedAs(speaks, undefined, one.confidence) : one;
  });
}

/** 原告甲诉称:… | 被告人乙的辩护人辩称,… | 公诉机关指控:… at the head of a paragraph. */
const announced =
  /^(?![^。,:]{0,60}(?:法院|查明))[^。,:()]{2,60}?(?:\([^()]{2,30}\)[^。,:()]{0,40}?)?(?:(诉称|指控|申请再审称|请求)|[辩述]称|辩护称)\s?[:,]/;
/** 2. …: an item of what somebody says. */
const item = /^(?:\d{1,2}[.、]|[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十\d]{1,2}\))/;

/**
 * A guiding case tells all of the case as facts, and lets a party speak only where a paragraph of its own announces it.
 */
export function withPleadingsAnnounced(decoded: Decoded[], folded: string, units: readonly Unit[]): Decoded[] {
  let speaks: SectionRole | undefined;
  return decoded.map((one, i) => {
    const { span, opens } = units[i]!;
    if (one.role !== 'facts') {
      speaks = undefined;
      return one;
    }
    if (opens) {
      const text = folded.slice(...span).trimStart();
      const head = announced.exec(text);
      speaks = head ? (head[1] ? 'claims' : 'defence') : item.test(text) ? speaks : undefined;
    }
    return speaks ? decodedAs(speaks, undefined, one.confidence) : one;
  });
}
