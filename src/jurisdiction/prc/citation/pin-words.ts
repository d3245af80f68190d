import type { Numerals } from '../../jurisdiction';
import type { Pin } from '../../../model/authority';
import type { Language } from '../../../model/reading';
import { chineseNumeral } from '../../../text/numerals';

const suffixes: Readonly<Record<string, readonly [string, string]>> = {
  proviso: ['但书', 'proviso'],
  first: ['前段', 'first clause'],
  latter: ['后段', 'second clause'],
  middle: ['中段', 'middle clause'],
};
const divisions: Readonly<Record<string, readonly [string, string]>> = {
  bk: ['编', 'Book'],
  sub: ['分编', 'Sub-book'],
  ch: ['章', 'Chapter'],
  sec: ['节', 'Section'],
};
const signs = ['条', '款', '项', '目'];

/** A pin as people write it: 12.2.4 → 第十二条第二款第四项, or Article 12(2)(4). A skipped level stays unsaid. */
export function pinInWords(pin: Pin, language: Language, numerals: Numerals = 'chinese'): string {
  const [body = '', suffix] = pin.split('!');
  const tail = suffix ? suffixInWords(suffix, language) : '';
  if (/^(?:bk|sub|ch|sec)\d/.test(body)) return divisionsInWords(body, language);
  if (/^s\d/.test(body)) return partsInWords(body, language);
  if (/^\d+(?:\.\d+)*\.[a-z]$/.test(body)) return body;
  if (language === 'en') return english(body) + (tail && `, ${tail}`);
  return (
    body
      .split('.')
      .map((level, i) =>
        level === '0'
          ? ''
          : level
              .split('~')
              .map((one) => numbered(one, signs[i] ?? '目', numerals))
              .join('至'),
      )
      .join('') + tail
  );
}

/** sentence2 → 第二句. */
function suffixInWords(suffix: string, language: Language): string {
  const number = /^sentence(\d+)$/.exec(suffix)?.[1];
  if (number) return language === 'zh' ? `第${chineseNumeral(Number(number))}句` : `sentence ${number}`;
  return suffixes[suffix]?.[language === 'zh' ? 0 : 1] ?? '';
}

/** 120-1 → 第一百二十条之一. */
function numbered(level: string, sign: string, numerals: Numerals): string {
  const [number = '', branch] = level.split('-');
  return `第${numerals === 'arabic' ? number : chineseNumeral(Number(number))}${sign}${branch ? `之${chineseNumeral(Number(branch))}` : ''}`;
}

function english(body: string): string {
  const [article = '', ...below] = body.split('.');
  const range = article.includes('~');
  const levels = below.map((level) => (level === '0' ? '' : `(${level.replace('~', '–')})`)).join('');
  return `${range ? 'Articles' : 'Article'} ${article.replace('~', '–')}${levels}`;
}

function divisionsInWords(body: string, language: Language): string {
  return body
    .split('/')
    .map((step) => {
      const [, sign = '', number = ''] = /^([a-z]+)(\d+)$/.exec(step) ?? [];
      const words = divisions[sign];
      if (!words) return step;
      return language === 'zh' ? `第${chineseNumeral(Number(number))}${words[0]}` : `${words[1]} ${number}`;
    })
    .join(language === 'zh' ? '' : ', ');
}

/** s1.2.3 → 一、（二）3 of an instrument without articles. */
function partsInWords(body: string, language: Language): string {
  const [first = '', second, third] = body.slice(1).split('.');
  if (language === 'en') return `Part ${first}${second ? `(${second})` : ''}${third ? `(${third})` : ''}`;
  return `第${chineseNumeral(Number(first))}部分${second ? `第（${chineseNumeral(Number(second))}）点` : ''}${third ? third : ''}`;
}
