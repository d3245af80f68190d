import { expect } from 'chai';
import { suggestionsAt } from '../../../src/features/completion/completion';
import { initialsOf } from '../../../src/features/completion/initials';
import type { Suggestion } from '../../../src/features/completion/suggestion';
import { Phrases } from '../../../src/features/phrases';
import { appeal, civil } from '../../support/decisions';
import { Matter } from '../../support/matter';
import { byLaw } from '../../support/papers';

const phrases = new Phrases('zh-cn');

/** What is suggested at the ‸ of a brief beside the papers of the matter. */
function at(text: string, files: Readonly<Record<string, string>> = {}): Suggestion[] {
  const matter = new Matter({ ...files, '代理词.md': `代理词\n\n${text}` });
  const { uri, offset } = matter.cursor;
  return suggestionsAt(matter.corpus, uri, offset, phrases);
}

/** The line as it reads when the first suggestion is taken. */
function taken(text: string, files: Readonly<Record<string, string>> = {}): string {
  const [first] = at(text, files);
  if (!first) return '—';
  const whole = `代理词\n\n${text}`.replace('‸', '');
  const [from, to] = first.replaces;
  return (whole.slice(0, from) + first.insert + whole.slice(to)).slice(5);
}

describe('laws are completed', () => {
  for (const [text, result] of [
    ['依据《反不正‸', '依据《中华人民共和国反不正当竞争法》'],
    ['依据《反不正‸》', '依据《中华人民共和国反不正当竞争法》'],
    ['依据《fbzdjz‸', '依据《中华人民共和国反不正当竞争法》'],
    ['依据fbzdjz‸', '依据《中华人民共和国反不正当竞争法》'],
    ['依据msfjs‸', '依据《最高人民法院关于适用〈民事诉讼法〉的解释》'],
    ['依据《dbzdjs‸', '依据《最高人民法院关于适用〈民法典〉有关担保制度的解释》'],
    ['依据jmjy‸', '依据《全国法院民商事审判工作会议纪要》'],
    ['依据反不正‸', '依据《中华人民共和国反不正当竞争法》'],
    ['依据《民诉法‸', '依据《中华人民共和国民事诉讼法》'],
    ['依据《中华人民共和国反不正‸', '依据《中华人民共和国反不正当竞争法》'],
    [
      '《中华人民共和国反不正当竞争法》第二条。依据《反不正‸',
      '《中华人民共和国反不正当竞争法》第二条。依据《反不正当竞争法》',
    ],
    ['《民法典》第二条。依据《反不正‸', '《民法典》第二条。依据《反不正当竞争法》'],
  ] as const)
    it(text, () => expect(taken(text)).to.equal(result));

  it('interpretations are listed without whose they are, and written with it', () => {
    const [found] = at('依据《民间借贷‸').filter(({ label }) => label.includes('民间借贷'));
    expect(found?.label).to.match(/^关于审理民间借贷案件/);
    expect(found?.insert).to.match(/^最高人民法院关于审理民间借贷案件/);
  });

  it('behind an open mark before the parties of cases, whose names may hold the same words', () => {
    const kinds = (text: string): string[] =>
      at(text, { '判决书.txt': civil.replaceAll('青禾', '反不正') }).map(({ kind }) => kind);
    expect(kinds('依据《反不正‸')[0]).to.equal('law');
    expect(kinds('依据反不正‸')[0]).to.equal('case');
    expect(kinds('依据《反不正‸')).to.have.members(kinds('依据反不正‸'));
  });

  it('a repealed one says so and comes last', () => {
    const found = at('依据《合同法‸');
    expect(found.map(({ label, obsolete, detail }) => [label, obsolete, detail])).to.deep.include([
      '合同法',
      true,
      '2021年1月1日废止 → 民法典',
    ]);
  });
});

describe('provisions are completed from the text in the folder', () => {
  const files = { '条例.md': byLaw };
  for (const [text, ...labels] of [
    ['依据《示例市冷链运输管理条例》第‸', '第一条', '第二条', '第三条', '第四条'],
    ['依据《示例市冷链运输管理条例》第3‸', '第三条'],
    ['依据《示例市冷链运输管理条例》第二条‸', '第一款', '第二款'],
    ['依据《示例市冷链运输管理条例》第三条第一款第‸', '第一项', '第二项', '第三项'],
    ['依据《示例市冷链运输管理条例》第三条第一款（‸', '第一项', '第二项', '第三项'],
    ['依据《示例市冷链运输管理条例》第三条第一款第（二‸', '第二项'],
    ['依据《示例市冷链运输管理条例》第３‸', '第三条'],
    ['依據《示例市冷鏈運輸管理條例》第二條‸', '第一款', '第二款'],
    ['《示例市冷链运输管理条例》（以下简称冷链条例）第二条。依冷链条例第四‸', '第四条'],
    ['依据《民法典》第‸'],
  ] as const)
    it(text, () =>
      expect(
        at(text, files)
          .filter((one) => one.kind === 'provision')
          .map((one) => one.label),
      ).to.deep.equal(labels),
    );

  it('with their first words', () =>
    expect(at('依据《示例市冷链运输管理条例》第一‸', files)[0]!.detail).to.equal('为了规范冷链运输，制定本条例。'));

  it('in the numerals that the document uses', () =>
    expect(taken('依据《示例市冷链运输管理条例》第2条、第4条，《示例市冷链运输管理条例》第3‸', files)).to.match(
      /第3条$/,
    ));

  it('of the version that is stated', () => {
    const text = (version: string, article: string): string =>
      `---\nkind: statute\nlaw: 反不正当竞争法\nversion: ${version}\n---\n**第一条** ${article}\n`;
    const versions = { '旧.md': text('2019-04-23', '旧的大意。'), '新.md': text('2025-06-27', '新的大意。') };
    const first = (words: string): string | undefined => at(`依据《反不正当竞争法》${words}第‸`, versions)[0]?.detail;
    expect([first('（2019年修正）'), first('（2025年修订）'), first('')]).to.deep.equal([
      '旧的大意。',
      '新的大意。',
      '新的大意。',
    ]);
  });
});

describe('cases of the folder are completed', () => {
  const files = { '判决书.txt': `---\naliases: [冷链案]\n---\n${civil}` };
  for (const [text, result] of [
    ['参见（‸', '参见（2022）示0102民初318号'],
    ['参见(2022‸', '参见（2022）示0102民初318号'],
    ['参见冷链‸', '参见示例市东区人民法院（2022）示0102民初318号'],
    ['参见青禾公司‸', '参见示例市东区人民法院（2022）示0102民初318号'],
    ['参见lla‸', '参见示例市东区人民法院（2022）示0102民初318号'],
  ] as const)
    it(text, () => expect(taken(text, files)).to.equal(result));

  it('but not where an item is typed', () => expect(at('依据《民法典》第二条第（‸', files)).to.deep.equal([]));

  it('and one that a later one set aside says so', () => {
    const second = appeal.replace(
      '驳回上诉，维持原判。',
      '一、撤销示例市东区人民法院（2022）示0102民初318号民事判决；\n二、驳回青禾公司的诉讼请求。',
    );
    const found = (last: string): unknown[] =>
      at('参见（‸', { ...files, '二审.txt': last }).map(({ detail, about, obsolete }) => [detail, about, obsolete]);
    expect(found(second)).to.deep.equal([
      ['（2022）示01民终905号', '示例市中级人民法院', undefined],
      ['已被改判或撤销 · （2022）示0102民初318号', '示例市东区人民法院\n已被改判或撤销', true],
    ]);
    expect(found(appeal)[0]).to.deep.equal(['（2022）示0102民初318号', '示例市东区人民法院', undefined]);
  });

  describe('by a tag', () => {
    const tagged = (text: string): Suggestion[] => {
      const matter = new Matter({ ...files, '代理词.md': `代理词\n\n${text}` });
      const { uri, offset } = matter.cursor;
      return suggestionsAt(matter.corpus, uri, offset, phrases, (of) => (of.endsWith('.txt') ? ['货损举证'] : []));
    };
    for (const text of ['参见货损举证‸', '参见货损‸'])
      it(text, () =>
        expect(tagged(text).map(({ insert, about }) => [insert, about])).to.deep.equal([
          ['示例市东区人民法院（2022）示0102民初318号', '货损举证\n示例市东区人民法院'],
        ]),
      );
    for (const text of ['参见举证‸', '参见货‸'])
      it(`${text} begins none`, () => expect(tagged(text)).to.deep.equal([]));
  });

  it('and none of another matter', () => {
    const matter = new Matter({ '代理词.md': '代理词\n\n参见冷链‸' });
    matter.corpus.set('file:///other/判决书.txt', 'file:///other', { name: '判决书.txt', text: files['判决书.txt'] });
    const { uri, offset } = matter.cursor;
    expect(suggestionsAt(matter.corpus, uri, offset, phrases).filter((one) => one.kind === 'case')).to.deep.equal([]);
  });
});

describe('in a brief in English', () => {
  const statute = (articles: string): string =>
    `---\nkind: statute\nlaw: 反不正当竞争法\nversion: 2019-04-23\n---\n${articles}\n`;
  const files = {
    '法.md': statute(
      '**第一条** 大意一。\n**第十一条** 大意十一。\n**第十二条** 网上经营同样受约束。\n经营者不得：\n（一）插入链接；\n（二）误导用户。',
    ),
    '判决书.txt': civil.replaceAll('示0102', '浙0102'),
  };
  /** The line as it reads when the first suggestion is taken. */
  const written = (text: string): string => {
    const whole = `# Memorandum\n\nTo the client. The court applied the law as follows.\n\n${text}`;
    const matter = new Matter({ ...files, 'memo.md': whole });
    const { uri, offset } = matter.cursor;
    const [first] = suggestionsAt(matter.corpus, uri, offset, new Phrases('en'));
    if (!first) return '—';
    const plain = whole.replace('‸', '');
    return (plain.slice(0, first.replaces[0]) + first.insert + plain.slice(first.replaces[1])).split('\n').at(-1)!;
  };
  for (const [text, result] of [
    ['Under the Anti-Unf‸', 'Under the Anti-Unfair Competition Law'],
    ['Under the anti-unfair comp‸', 'Under the Anti-Unfair Competition Law'],
    ['Article 2 of the Civil Co‸', 'Article 2 of the Civil Code'],
    ['Under the AUC‸', 'Under the AUCL'],
    ['Under the PIP‸', 'Under the PIPL'],
    ['Anti-Unfair Competition Law, art. 1‸', 'Anti-Unfair Competition Law, art. 1'],
    ['Anti-Unfair Competition Law, art. 12‸', 'Anti-Unfair Competition Law, art. 12'],
    ['AUCL, Article 11‸', 'AUCL, Article 11'],
    ['Anti-Unfair Competition Law, art. 12(‸', 'Anti-Unfair Competition Law, art. 12(1)'],
    ['Anti-Unfair Competition Law, art. 12(2)(‸', 'Anti-Unfair Competition Law, art. 12(2)(i)'],
    ['AUCL, art. 12(2)(1) and AUCL, art. 12(2)(‸', 'AUCL, art. 12(2)(1) and AUCL, art. 12(2)(1)'],
    ['See (2022‸', 'See (2022) Zhe 0102 Min Chu No. 318'],
    ['See (2022) Zhe‸', 'See (2022) Zhe 0102 Min Chu No. 318'],
    ['We went to the‸', '—'],
  ] as const)
    it(text, () => expect(written(text)).to.equal(result));

  it('articles come with their first words', () => {
    const matter = new Matter({ ...files, 'memo.md': '# Memorandum\n\nUnder Anti-Unfair Competition Law, art. 11‸' });
    const found = suggestionsAt(matter.corpus, matter.cursor.uri, matter.cursor.offset, new Phrases('en'));
    expect(found.map(({ label, detail }) => [label, detail])).to.deep.equal([['Article 11', '大意十一。']]);
  });

  it('a repealed law says so and comes last', () => {
    const matter = new Matter({ 'memo.md': '# Memorandum\n\nUnder the Con‸' });
    const found = suggestionsAt(matter.corpus, matter.cursor.uri, matter.cursor.offset, new Phrases('en'));
    expect(found.at(-1)).to.include({ label: 'Contract Law', obsolete: true });
    expect(found.length).to.be.greaterThan(1);
  });
});

it('nothing is suggested in a decision: its words are not ours', () => {
  const matter = new Matter({ '判决书.txt': `${civil}依据《反不正‸` });
  expect(suggestionsAt(matter.corpus, matter.cursor.uri, matter.cursor.offset, phrases)).to.deep.equal([]);
});

describe('initials', () => {
  for (const [name, initials] of [
    ['反不正当竞争法', 'fbzdjzf'],
    ['民事诉讼法', 'msssf'],
    ['个人信息保护法', 'grxxbhf'],
    ['冷链案', 'lla'],
    ['TCL公司', 'tclgs'],
  ] as const)
    it(`${name} → ${initials}`, () => expect(initialsOf(name)).to.equal(initials));
});

describe('quotations are completed from what the cited decision held', () => {
  const files = { '判决.txt': civil };
  const number = '（2022）示0102民初318号';
  const first = '故远山公司应当赔偿青禾公司货物损失78500元。';

  for (const [text, result] of [
    [`${number}判决认为：“故远山‸`, `${number}判决认为：“${first}”`],
    [`${number}判决认为：“故远山‸”。`, `${number}判决认为：“${first}”。`],
    [`${number}判決認為：「故远山‸`, `${number}判決認為：「${first}」`],
  ] as const)
    it(text, () => expect(taken(text, files)).to.equal(result));

  it('what was held before what was ordered, all where nothing is typed', () => {
    const [suggested, orders] = [at(`${number}判决认为：“‸`, files), '被告示例市远山物流有限公司于本判决生效之日起'];
    expect(suggested.map(({ kind }) => kind)).to.include('quotation');
    expect(suggested.findIndex(({ insert }) => insert.includes(orders))).to.be.greaterThan(1);
  });

  for (const text of [
    '判决认为：“‸',
    `${number}判决认为：“故远山”，‸`,
    '（2011）示0102民初1号判决认为：“‸',
    `${number}判决认为：“毫不相干‸`,
  ])
    it(`none: ${text}`, () => expect(at(text, files).filter(({ kind }) => kind === 'quotation')).to.deep.equal([]));
});
