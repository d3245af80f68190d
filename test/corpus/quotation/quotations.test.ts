import { expect } from 'chai';
import { appeal, civil } from '../../support/decisions';
import { Matter } from '../../support/matter';

const number = '（2022）示0102民初318号';
const graded = (grade: string): string => `---\nkind: judgment\nsourceGrade: ${grade}\n---\n${civil}`;
const code = `---
kind: statute
law: 民法典
sourceGrade: official
---

# 民法典

第八百三十二条 承运人对运输过程中货物的毁损、灭失承担赔偿责任。但是，承运人证明毁损系不可抗力造成的，不承担赔偿责任。

第八百三十三条 货物的毁损按照交付时的市场价格计算。
`;

function check(text: string, files: Readonly<Record<string, string>> = { '判决书.txt': civil }): string[] {
  const matter = new Matter({ '代理词.md': `代理词\n\n${text}`, ...files });
  const document = matter.document('代理词.md');
  return matter.corpus.quotations.of(document).map(({ verdict, why, verified, source, differences, elsewhere }) => {
    const theirs = source && matter.corpus.document(source.uri)!.text;
    return [
      verdict,
      why,
      verified && 'verified',
      ...differences.map((one) => `${document.text.slice(...one.quoted)}→${theirs!.slice(...one.source)}`),
      elsewhere && `${elsewhere.changed ? 'like ' : ''}in ${elsewhere.uri.split('/').at(-1)}`,
    ]
      .filter(Boolean)
      .join(' ');
  });
}

describe('a quotation of a decision', () => {
  for (const [words, expected] of [
    ['承运人对运输过程中货物的毁损承担赔偿责任', 'exact'],
    ['承运人对运输过程中货物的毁损承担赔偿责任。', 'exact'],
    ['远山公司未举证证明毁损系包装所致，其抗辩不能成立', 'exact'],
    ['远山公司未举证证明毁损系包装所致,其抗辩不能成立', 'variant'],
    ['遠山公司未舉證證明毀損係包裝所致，其抗辯不能成立', 'variant'],
    ['**远山公司未举证证明毁损系包装所致**，其抗辩不能成立', 'exact'],
    ['远山公司……其抗辩不能成立', 'exact'],
    ['[远山公司]未举证证明毁损系包装所致，其抗辩不能成立（着重号为笔者所加）', 'exact'],
    ['某某公司未举证证明毁损系包装所致，其抗辩不能成立', 'variant'],
    ['远山公司未举证证明毁损系装卸所致，其抗辩不能成立', 'altered 装卸→包装'],
    ['远山公司举证证明毁损系包装所致，其抗辩不能成立', 'altered →未'],
    ['能成立，本院不予采纳', 'altered →不'],
    ['故远山公司应当赔偿青禾公司货物损失87500元', 'altered 87→78'],
    ['其抗辩不能成立……远山公司未举证证明毁损系包装所致', 'not-found'],
    ['托运人未尽说明义务的，应当自行承担相应的损失', 'not-found'],
  ] as const)
    it(`${words}: ${expected}`, () => expect(check(`${number}判决认为：“${words}”。`)).to.deep.equal([expected]));

  it('of words with an omission stands where its parts are closest together', () => {
    const text = `代理词\n\n${number}判决认为：“远山公司……货物损失78500元”。`;
    const matter = new Matter({ '代理词.md': text, '判决书.txt': civil });
    const [checked] = matter.corpus.quotations.of(matter.document('代理词.md'));
    expect(civil.slice(...checked!.source!.span)).to.equal('远山公司应当赔偿青禾公司货物损失78500元');
  });

  it('in a block over several lines', () =>
    expect(
      check(
        `${number}判决认为：\n\n> 远山公司未举证证明毁损系包装所致，\n> 其抗辩不能成立，本院不予采纳。\n\n可资参照。`,
      ),
    ).to.deep.equal(['exact']));

  it('is looked for in the whole folder where its source does not have it', () => {
    const files = { '判决书.txt': civil, '上诉.txt': appeal };
    const other = /本院认为，([^。]{20,60})。/.exec(appeal)![1]!;
    expect(check(`${number}判决认为：“${other}”。`, files)).to.deep.equal(['not-found in 上诉.txt']);
  });

  it('has no source where the folder has none', () =>
    expect(check('（2020）沪01民终9号判决认为：“承运人应当赔偿损失”。')).to.deep.equal(['no-source not-in-folder']));

  for (const [grade, expected] of [
    ['official', 'exact verified'],
    ['database', 'exact verified'],
    ['press', 'exact'],
    ['restatement', 'exact'],
    ['translation', 'exact'],
  ] as const)
    it(`against a copy of grade ${grade}: ${expected}`, () =>
      expect(
        check(`${number}判决认为：“承运人对运输过程中货物的毁损承担赔偿责任”。`, { '判决书.txt': graded(grade) }),
      ).to.deep.equal([expected]));

  it('in English is a translation and is never compared', () =>
    expect(
      check('The court in (2022) Zhe 8601 Min Chu No. 318 held: “the carrier is liable for the loss of the goods”.', {
        '判决书.txt': civil.replaceAll('示0102民初', '浙8601民初'),
      }),
    ).to.deep.equal(['no-source translation']));
});

describe('a quotation of a provision', () => {
  const files = { '民法典.md': code };
  for (const [words, expected] of [
    ['承运人对运输过程中货物的毁损、灭失承担赔偿责任', 'exact verified'],
    ['承运人对运输过程中货物的毁损、灭失不承担赔偿责任', 'altered 不→'],
    ['货物的毁损按照交付时的市场价格计算', 'not-found in 民法典.md'],
  ] as const)
    it(`${words}: ${expected}`, () =>
      expect(check(`《民法典》第八百三十二条规定：“${words}”。`, files)).to.deep.equal([expected]));

  it('may stand in any that a list names', () =>
    expect(
      check('《民法典》第八百三十二条、第八百三十三条规定：“承运人对运输过程中货物的毁损、灭失承担赔偿责任”。', files),
    ).to.deep.equal(['exact verified']));

  it('may stand in any of the files of a law, where none of its articles is named', () => {
    const dated = code.replace('law: 民法典', 'law: 民法典\nversion: 2020-05-28');
    const [head, ...articles] = dated.split(/(?=第八百三十[二三]条)/);
    const pieces = Object.fromEntries(articles.map((article, i) => [`民法典-${i}.md`, head + article]));
    for (const words of ['货物的毁损按照交付时的市场价格计算', '承运人对运输过程中货物的毁损、灭失承担赔偿责任'])
      expect(check(`《民法典》规定：“${words}”。`, pieces)).to.deep.equal(['exact verified']);
  });

  it('is not compared with a summary', () =>
    expect(
      check('《民法典》第八百三十二条规定：“承运人对运输过程中货物的毁损、灭失承担赔偿责任”。', {
        '民法典.md': code
          .replace('# 民法典\n', '# 民法典\n\n> 摘要，非条文原文。\n')
          .replace('official', 'restatement'),
      }),
    ).to.deep.equal(['no-source summary']));
});
