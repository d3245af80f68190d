import { chineseNumeral } from '../../../text/numerals';

/** The number of a list in one of the forms of ECMA-376 part 1, 17.18.59; in digits where we know the form not. */
export function formatNumber(value: number, format: string): string {
  return formats[format]?.(value) ?? String(value);
}

type Form = (value: number) => string | undefined;

const latin: Form = (value) => {
  // After z come aa, bb, cc.
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return value > 0 ? letter.repeat(Math.min(Math.ceil(value / 26), 8)) : undefined;
};

const roman: Form = (value) => {
  if (value < 1 || value > 3999) return undefined;
  let left = value;
  return romans
    .map(([sign, worth]) => {
      const times = Math.floor(left / worth);
      left -= times * worth;
      return sign.repeat(times);
    })
    .join('');
};
const romans = [
  ...([
    ['m', 1000],
    ['cm', 900],
    ['d', 500],
    ['cd', 400],
    ['c', 100],
    ['xc', 90],
    ['l', 50],
  ] as const),
  ...([
    ['xl', 40],
    ['x', 10],
    ['ix', 9],
    ['v', 5],
    ['iv', 4],
    ['i', 1],
  ] as const),
];

const chinese: Form = (value) => (value > 0 && value < 10_000 ? chineseNumeral(value) : undefined);
const digits: Form = (value) =>
  [...String(value)].map((digit) => '〇一二三四五六七八九'[Number(digit)] ?? digit).join('');
/** 壹、贰、拾: the numerals that cannot be altered. */
const formal: Form = (value) =>
  chinese(value)?.replace(
    /[一二三四五六七八九十百千]/g,
    (sign) => '壹贰叁肆伍陆柒捌玖拾佰仟'['一二三四五六七八九十百千'.indexOf(sign)]!,
  );

/** One of signs that stand in a row, from 1 on. */
function oneOf(signs: string): Form {
  const all = [...signs];
  return (value) => all[value - 1];
}

/** One of as many signs as follow a first one in Unicode. */
function following(first: number, count: number): Form {
  return (value) => (value > 0 && value <= count ? String.fromCharCode(first + value - 1) : undefined);
}

const upper =
  (form: Form): Form =>
  (value) =>
    form(value)?.toUpperCase();

const circled: Form = following(0x2460, 20);

const formats: Readonly<Record<string, Form>> = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: (value) =>
    String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: following(0x2474, 20),
  decimalEnclosedFullstop: following(0x2488, 20),
  numberInDash: (value) => `- ${value} -`,
  lowerLetter: latin,
  upperLetter: upper(latin),
  lowerRoman: roman,
  upperRoman: upper(roman),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: chinese,
  ideographDigital: digits,
  taiwaneseDigital: digits,
  japaneseDigitalTenThousand: digits,
  chineseLegalSimplified: formal,
  ideographLegalTraditional: formal,
  ideographTraditional: oneOf('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: oneOf('子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: following(0x3280, 10),
};
