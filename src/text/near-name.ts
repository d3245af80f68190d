/** What names of organisations end in; what stands before tells one from another. */
const suffix = /(?:公司|集团|银行|医院|学校|大学|学院|中心|事务所|合作社|委员会|协会|工厂|商行|研究院)$/;
/** Shorter names are too much alike to tell a slip from another name. */
const shortestStem = 3;
/** Up to so many characters before the ending one may differ, from there on two. */
const longStem = 8;
/** What tells two names apart on purpose: 一厂 and 二厂, 东区 and 西区. */
const ordinals = /^[一二三四五六七八九十甲乙丙丁东南西北中上下新老大小\dA-Za-z]+$/;

/** Words that are a name but for a slip of the pen. */
export interface NearName {
  readonly start: number;
  readonly end: number;
  /** The name that is meant. */
  readonly name: string;
}

/**
 * Where a text has a name of an organisation with one character (of long ones two) another than it is known with. What
 * only lacks characters is a short form and no slip, and a name that is known itself is none either.
 */
export function nearNames(text: string, known: readonly string[]): NearName[] {
  const names = [...new Set(known)].filter((name) => stemOf(name) >= shortestStem && !/[某×*○〇□]/.test(name));
  const result: NearName[] = [];
  for (const name of names) {
    const ending = suffix.exec(name)![0];
    for (let at = text.indexOf(ending); at !== -1; at = text.indexOf(ending, at + 1)) {
      const end = at + ending.length;
      const start = end - name.length;
      if (start < 0 || text[start] !== name[0]) continue;
      const own = text.slice(start, end);
      if (!/^[\u4e00-\u9fff()]+$/.test(own) || names.some((one) => own.includes(one) || one.includes(own))) continue;
      if (isSlip(own, name)) result.push({ start, end, name });
    }
  }
  return result;
}

function stemOf(name: string): number {
  const ending = suffix.exec(name)?.[0];
  return ending === undefined ? 0 : name.length - ending.length;
}

function isSlip(own: string, name: string): boolean {
  const different = [...own].flatMap((sign, at) => (sign === name[at] ? [] : [at]));
  const allowed = stemOf(name) >= longStem ? 2 : 1;
  if (different.length === 0) return false;
  if (different.some((at) => ordinals.test(own[at]!) && ordinals.test(name[at]!))) return false;
  if (different.length <= allowed) return true;
  const [first, second] = different;
  return (
    different.length === 2 && second === first! + 1 && own[first!] === name[second] && own[second] === name[first!]
  );
}
