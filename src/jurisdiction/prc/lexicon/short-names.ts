/** Names by which an interpretation is cited though nobody defines them. */
export interface ShortNames {
  readonly anywhere: readonly string[];
  /** Only in 《》: 违反旅游规定 speaks of no title. */
  readonly asTitles: readonly string[];
}

/**
 * The short forms in which a judicial interpretation is cited: by the law that it interprets, 公司法司法解释（三）,
 * 公司法解释三, 民法典婚姻家庭编解释（一）, 合同编通则解释, or by the disputes and crimes that it is for,
 * 建设工程施工合同司法解释（一）, 盗窃解释, 《旅游纠纷规定》. `shortLaws` are the short forms of a law's title: 破产法解释二.
 * Empty for a title of another shape.
 */
export function interpretationNames(title: string, shortLaws: (law: string) => readonly string[]): ShortNames {
  if (!/^最高人民法院(?:、最高人民检察院)?关于/.test(title)) return { anywhere: [], asTitles: [] };
  const { anywhere, asTitles } = namesByDispute(title);
  return { anywhere: [...namesByLaw(title, shortLaws), ...anywhere], asTitles };
}

const byDispute =
  /关于(?:审理|办理)(?:涉及?)?(?<dispute>[^〈〉（）]{2,30}?)(?<kind>民事|行政|刑事)?(?:纠纷)?(?:民事|行政|刑事)?案件(?:具体)?(?:适用|应用)?(?:法律)?(?:有关|若干)*(?:问题)?的?(?:若干)?(?<word>解释|规定)(?:（(?<number>[一二三四五六七八九十])）)?$/;

function namesByDispute(title: string): ShortNames {
  const { dispute: whole, kind = '', word, number } = byDispute.exec(title)?.groups ?? {};
  const dispute = whole?.replace(/[的等]$/, '');
  if (!dispute || dispute.length < 2 || !word) return { anywhere: [], asTitles: [] };
  const numbers = number ? [`（${number}）`, number] : [''];
  const named = (kinds: readonly string[]): string[] => kinds.flatMap((of) => numbers.map((n) => dispute + of + n));
  const titled = [`${kind}纠纷${word}`, `纠纷${word}`, `案件${word}`, `若干${word}`];
  return word === '解释'
    ? { anywhere: named(['司法解释', '解释']), asTitles: named(titled) }
    : { anywhere: named(['司法解释']), asTitles: named([word, ...titled]) };
}

function namesByLaw(title: string, shortLaws: (law: string) => readonly string[]): string[] {
  const match =
    /^最高人民法院关于(?:适用|贯彻执行)〈([^〈〉]+)〉([^〈〉（）]{0,16}?)(?:若干问题)?的?(?:若干)?(解释|规定)(?:（([一二三四五六七八九十])）)?$/.exec(
      title,
    );
  if (!match) return [];
  const [, law = '', rest = '', word = '', number] = match;
  const subject = rest.replace(/^有关/, '').replace(/(?:若干问题|的)$/, '');
  const ofCode = subject !== '' && /法典$/.test(law) && /(?:编|通则|制度)$/.test(subject);
  // 合同编司法解释 is the one on its 通则: there is no other.
  const subjects = subject.endsWith('编通则') ? [subject, subject.slice(0, -2)] : [subject];
  const bases = [law, ...shortLaws(law)].flatMap((name) => subjects.map((of) => name + of));
  if (ofCode) bases.push(...subjects);
  const words = subject === '' || word === '解释' ? ['司法解释', '解释'] : [word];
  const numbers = number ? [`（${number}）`, number] : [''];
  return bases.flatMap((base) =>
    ['', '的'].flatMap((of) => words.flatMap((kind) => numbers.map((n) => base + of + kind + n))),
  );
}
