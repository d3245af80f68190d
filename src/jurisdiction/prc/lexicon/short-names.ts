/**
 * The short forms in which a judicial interpretation is cited and which nobody defines: by the law that it interprets,
 * 公司法司法解释（三）, 公司法解释三, 民法典婚姻家庭编解释（一）, 合同编通则解释, or by the disputes that it is for,
 * 建设工程施工合同司法解释（一）, 民间借贷规定. Empty for a title of another shape.
 */
export function interpretationNames(title: string): string[] {
  return title.startsWith('最高人民法院关于') ? [...namesByLaw(title), ...namesByDispute(title)] : [];
}

const byDispute =
  /^最高人民法院关于审理(?<dispute>[^〈〉（）]{2,16}?)(?:纠纷)?(?:民事|行政)?案件(?:具体)?(?:适用|应用)法律(?:若干)?问题的(?<word>解释|规定)(?:（(?<number>[一二三四五六七八九十])）)?$/;

function namesByDispute(title: string): string[] {
  const { dispute, word, number } = byDispute.exec(title)?.groups ?? {};
  if (!dispute || !word) return [];
  const numbers = number ? [`（${number}）`, number] : [''];
  return ['司法解释', word].flatMap((kind) => numbers.map((n) => dispute + kind + n));
}

function namesByLaw(title: string): string[] {
  const match =
    /^最高人民法院关于(?:适用|贯彻执行)〈([^〈〉]+)〉([^〈〉（）]{0,16}?)(?:若干问题)?的?(?:若干)?(解释|规定)(?:（([一二三四五六七八九十])）)?$/.exec(
      title,
    );
  if (!match) return [];
  const [, law = '', rest = '', word = '', number] = match;
  const subject = rest.replace(/^有关/, '').replace(/(?:若干问题|的)$/, '');
  const bases =
    subject && /法典$/.test(law) && /(?:编|通则|制度)$/.test(subject) ? [law + subject, subject] : [law + subject];
  const words = subject === '' || word === '解释' ? ['司法解释', '解释'] : [word];
  const numbers = number ? [`（${number}）`, number] : [''];
  return bases.flatMap((base) =>
    ['', '的'].flatMap((of) => words.flatMap((kind) => numbers.map((n) => base + of + kind + n))),
  );
}
