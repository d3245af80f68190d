/**
 * The short forms in which a judicial interpretation of a law is cited and which nobody defines:
 * 公司法司法解释（三）, 公司法解释三, 民法典婚姻家庭编解释（一）, 合同编通则解释. Empty for a title of another shape.
 */
export function interpretationNames(title: string): string[] {
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
