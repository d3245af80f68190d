import { codeAt, Signs } from '../../../text/signs';
import type { Span } from '../../../text/span';
import type { ScanScope } from './emitter';
import { skipBlanks } from './pin-level';
import { readPins } from './read-pins';

const places =
  '香港(?:特别行政区)?|澳门(?:特别行政区)?|台湾(?:地区)?|日本国?|韩国|德国|法国|美国|英国|瑞士|意大利|奥地利|荷兰|俄罗斯(?:联邦)?|新加坡|马来西亚|加拿大|澳大利亚|印度|巴西|欧盟';
const before = new RegExp(
  `(?:${places})(?:的|现行|法律|之)?[“"]?$|(?:香港)?法例》?第\\s?\\d{1,4}[A-Z]{0,2}\\s?章[,:]?$|第\\s?[\\d/]{3,9}(?:/M)?\\s?号(?:法律|法令)(?:核准的)?$`,
);
const inside = new RegExp(
  `^(?:(?:${places})[^,。]{0,20}(?:法典|法|条例|规则|制度|法案|令|章程)|(?:通用|一般)数据保护条例|(?:谢尔曼|克莱顿|兰哈姆)法案?|统一商法典)$`,
);
const chapter = /法例》?第\s?(\d{1,4}[A-Z]{0,2})\s?章/;
const chapterBehind = /^\s?\((?:(?:(?:香港)?法例)?第\s?(\d{1,4}[A-Z]{0,2})\s?章|[A-Z]{2,8})\)/;

/** What such words end in: tells most places where none stand at a glance. */
const lastSigns = new Signs('港门湾区本国士利兰斯邦坡亚大度西盟的行律之令章“",:');

const comma = ','.charCodeAt(0);
const colon = ':'.charCodeAt(0);

/** Whether the words right before a name put it under another jurisdiction: 香港‸《公司条例》, 德国‸民法典. */
export function isForeignLead(text: string, at: number): boolean {
  const last = codeAt(text, at - 1);
  if (!lastSigns.has(last) || ((last === comma || last === colon) && text[at - 2] !== '章')) return false;
  return before.test(text.slice(Math.max(0, at - 20), at));
}

const firstOfPlaces = new Signs(
  places
    .split('|')
    .map((place) => place[0])
    .join('') + '通一谢克兰统',
);

/** Whether a title names the jurisdiction that it belongs to: 日本民法典. 台湾同胞… and the basic laws are in the lexicon. */
export function isForeignTitle(title: string): boolean {
  return firstOfPlaces.at(title, 0) && inside.test(title);
}

/** A law of another jurisdiction with its pins, from the end of its name. Returns where to go on. */
export function scanForeignLaw({ text, out }: ScanScope, name: Span, title: string): number {
  const lead = before.exec(text.slice(Math.max(0, name[0] - 20), name[0]))?.[0] ?? '';
  const behind = chapterBehind.exec(text.slice(name[1], name[1] + 20));
  const cap = chapter.exec(lead)?.[1] ?? behind?.[1];
  const from = name[1] + (behind?.[0].length ?? 0);
  const label = cap ? `Cap ${cap}` : lead.replace(/(?:的|现行|法律|之)?[“"]?$/, '') + title;
  const { pins, end } = readPins(text, skipMarks(text, from), text.length);
  const citation = (span: Span, normalized: string): void =>
    out.others([{ kind: 'foreign', span, normalized, title, resolvedBy: 'name', confidence: 0.85 }]);
  for (const pin of pins) {
    const words = text.slice(...pin.span).replace(/\s/g, '');
    citation(pin.span, cap && pin.parts.article ? `${label} s ${pin.parts.article}` : label + words);
  }
  if (pins.length === 0) citation(name, label);
  out.privateText();
  return Math.max(end, from);
}

function skipMarks(text: string, at: number): number {
  let i = skipBlanks(text, at, text.length);
  while (i < text.length && '”"』」'.includes(text[i]!)) i++;
  return i;
}

const unknownAbroad = new RegExp(
  `(?:${places})[\\u4e00-\\u9fff]{1,14}(?:法典|法|条例|法案)$|(?<![A-Za-z])(?:GDPR|CCPA|DMCA|TFEU|BGB|HGB)$`,
);

const lastOfLaws = new Signs('法典例案RAUB');

/** 瑞士债法‸第41条, GDPR‸第6条: a law of another jurisdiction that is none here by any name. */
export function foreignLawBefore(text: string, at: number): { title: string; start: number } | undefined {
  if (!lastOfLaws.at(text, at - 1)) return undefined;
  const title = unknownAbroad.exec(text.slice(Math.max(0, at - 24), at))?.[0];
  return title === undefined ? undefined : { title, start: at - title.length };
}

/** 民法第184条, 民法§184: no law of the PRC bears this name. The name before `at`, if it is such a one. */
export function foreignNameBefore(text: string, at: number): { title: string; start: number } | undefined {
  const match = /(?:^|[^\u4e00-\u9fff]|[依按据照反及和与]|台湾(?:地区)?)(民法|民事诉讼法典|商法)[”"』」]?\s?$/.exec(
    text.slice(Math.max(0, at - 10), at),
  );
  if (!match) return undefined;
  const from = at - match[0].length;
  return { title: match[1]!, start: from + match[0].indexOf(match[1]!) };
}

/** §184 behind a name in Chinese: the way in which laws of Taiwan are cited. */
export function scanParagraphSign({ text, out }: ScanScope, at: number): number {
  const number = /^§+\s?(\d{1,4}(?:-\d{1,3})?)/.exec(text.slice(at, at + 12));
  const name = /([\u4e00-\u9fff]{1,12}(?:法典?|条例|规则))\s?$/.exec(text.slice(Math.max(0, at - 16), at));
  if (!number || !name) return at + 1;
  const span: Span = [at - name[0].length, at + number[0].length];
  const normalized = `${name[1]} §${number[1]}`;
  out.others([{ kind: 'foreign', span, normalized, title: name[1]!, resolvedBy: 'name', confidence: 0.8 }]);
  return span[1];
}

/** Signs of the names and numbers of Taiwan's courts that the folded text has in their simplified form. */
const traditional: Readonly<Record<string, string>> = {
  号: '號',
  释: '釋',
  宪: '憲',
  诉: '訴',
  简: '簡',
  国: '國',
  赔: '賠',
  劳: '勞',
  专: '專',
  侦: '偵',
  诈: '詐',
  选: '選',
  杂: '雜',
  听: '聽',
  声: '聲',
  执: '執',
  法: '法',
};
const numberBehind = /^字\s*第\s*(\d{1,6})\s*号/;
const yearBefore = /(?<!\d)(\d{2,3})\s?年\s?([\u4e00-\u9fff][\u4e00-\u9fff ]{0,9})$/;

/** 98年度台上字第1045号 | 113年宪判字第1号 | 释字第748号, from 字; the years are those of the Republic. */
export function scanTaiwaneseNumber({ text, out }: ScanScope, at: number): number {
  const number = numberBehind.exec(text.slice(at, at + 14));
  if (!number) return at + 1;
  const lead = text.slice(Math.max(0, at - 18), at);
  const interpretation = /(?<![\u4e00-\u9fff])释$|司法院[^\u4e00-\u9fff]?(?:大法官)?释$|[据按照依]释$/.exec(lead);
  const dated = interpretation ? null : yearBefore.exec(lead);
  if (!interpretation && !dated) return at + 1;
  const words = dated ? `${dated[1]}年${dated[2]!.replaceAll(' ', '')}` : '释';
  const start = at - (dated ? dated[0].length : 1);
  const span: Span = [start, at + number[0].length];
  const normalized = `${words}字第${number[1]}号`.replace(/[\u4e00-\u9fff]/g, (sign) => traditional[sign] ?? sign);
  out.others([{ kind: 'foreign', span, normalized, resolvedBy: 'name', confidence: 0.9 }]);
  return span[1];
}

const macau = /第\s?\d{1,4}\/(?:\d{4}|\d{2}(?:\/M)?)\s?号\s?(案件?|法律|法令|行政法规|合议庭裁判)?/y;

/** 第12/2019号案 | 第16/2001号法律 | 第39/99/M号法令, from 第: numbers of Macau's courts and legislator. */
export function scanMacaneseNumber({ text, out }: ScanScope, at: number): number | undefined {
  macau.lastIndex = at;
  const match = macau.exec(text);
  if (!match || (!match[1] && !/澳门/.test(text.slice(Math.max(0, at - 40), at)))) return undefined;
  const span: Span = [at, at + match[0].length];
  const normalized = match[0].replace(/\s/g, '').replace('号', '號').replace('案件', '案');
  // The title of the law behind its number carries the pins.
  if (/^(?:核准的)?《/.test(text.slice(span[1], span[1] + 4))) return span[1];
  out.others([{ kind: 'foreign', span, normalized, resolvedBy: 'name', confidence: 0.85 }]);
  return span[1];
}
