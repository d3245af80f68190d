/** 零〇○ and the many look-alikes that scans and typists put for a Chinese zero. */
const zeros = '零〇○ＯOoΟ0';
const digits = '一二三四五六七八九';
const variants: Readonly<Record<string, number>> = {
  两: 2,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const units: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
  廿: 20,
  卅: 30,
};

/** By code unit: 1 + the value of a digit, minus the value of a power of ten, 0 for what is neither. */
const signs = new Int16Array(0x10000);
for (let i = 0; i < 10; i++) signs[0x30 + i] = i + 1;
for (const zero of zeros) signs[zero.charCodeAt(0)] = 1;
for (let i = 0; i < digits.length; i++) signs[digits.charCodeAt(i)] = i + 2;
for (const [sign, value] of Object.entries(variants)) signs[sign.charCodeAt(0)] = value + 1;
for (const [sign, value] of Object.entries(units)) signs[sign.charCodeAt(0)] = -value;

/** All signs that can stand in a numeral. */
export const numeralSigns: string = [
  ...'0123456789',
  ...zeros,
  ...digits,
  ...Object.keys({ ...variants, ...units }),
].join('');

/** No number that a law, a date or a case counts with has more signs; money is read in pieces. */
const mostDigits = 5;

/** Whether a folded code unit can stand in a Chinese or Arabic numeral up to 9999; NaN, behind the end of a text, cannot. */
export function isNumeral(code: number): boolean {
  // A table that is once asked for NaN is slow ever after.
  return signs[code & 0xffff] !== 0;
}

/**
 * The value of a numeral up to 9999 as law texts write them: 一百二十条's 一百二十, 二〇一九, 十二, 12,
 * 一百零五. `undefined` where the signs do not make a number.
 */
export function numeralValue(text: string): number | undefined {
  let total = 0;
  /** The digits since the last power; 一百零 leaves a zero here. */
  let pending = 0;
  let count = 0;
  let power = Infinity;
  for (let i = 0; i < text.length; i++) {
    const sign = signs[text.charCodeAt(i)]!;
    if (sign === 0) return undefined;
    if (sign > 0) {
      if (power !== Infinity && pending > 0) return undefined;
      pending = pending * 10 + sign - 1;
      count++;
    } else {
      const next = sign === -20 || sign === -30 ? 10 : -sign;
      if (next >= power || pending > 9 || (next !== -sign && pending > 0)) return undefined;
      total += -sign * (pending || 1);
      power = next;
      pending = 0;
    }
  }
  if (count === 0 && power === Infinity) return undefined;
  return count > mostDigits ? undefined : total + pending;
}

/** 12 → 十二, 133 → 一百三十三, 1005 → 一千零五: the form in which provisions are printed. */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return String(value);
  if (value < 10) return value === 0 ? '零' : digits[value - 1]!;
  const signs = ['', '十', '百', '千'];
  const places = String(value);
  let result = '';
  for (let i = 0; i < places.length; i++) {
    const digit = Number(places[i]);
    const power = places.length - 1 - i;
    if (digit !== 0) result += digits[digit - 1]! + signs[power]!;
    else if (!result.endsWith('零') && Number(places.slice(i)) > 0) result += '零';
  }
  return value < 20 ? result.slice(1) : result;
}
