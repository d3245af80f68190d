import { expect } from 'chai';
import { citationStyles, formatCitations, type CitationStyle } from '../../src/features/format-citations';
import * as protocol from '../../src/server/protocol';
import { civil } from '../support/decisions';
import { Matter } from '../support/matter';

const head = '代理词\n\n';

function formatted(text: string, style: CitationStyle, others: Readonly<Record<string, string>> = {}): string {
  const matter = new Matter({ ...others, '代理词.md': head + text });
  const document = matter.document('代理词.md');
  const edits = formatCitations(matter.corpus, document, style);
  return [...edits]
    .reverse()
    .reduce((words, { span, text: put }) => words.slice(0, span[0]) + put + words.slice(span[1]), document.text)
    .slice(head.length);
}

const mixed = '依据反不正当竞争法第12条第2款第（4）项、第2条。《中华人民共和国反不正当竞争法》第十七条。';

describe('the citations of a brief in one style', () => {
  for (const [style, result] of [
    [
      'defined',
      '依据《中华人民共和国反不正当竞争法》（以下简称反不正当竞争法）第十二条第二款第（四）项、第二条。反不正当竞争法第十七条。',
    ],
    [
      'full',
      '依据《中华人民共和国反不正当竞争法》第十二条第二款第（四）项、第二条。《中华人民共和国反不正当竞争法》第十七条。',
    ],
    ['marked', '依据《反不正当竞争法》第十二条第二款第（四）项、第二条。《反不正当竞争法》第十七条。'],
    ['note', '依据《反不正当竞争法》第12条第2款第（4）项、第2条。《反不正当竞争法》第17条。'],
  ] as const)
    it(style, () => expect(formatted(mixed, style)).to.equal(result));

  for (const style of citationStyles)
    it(`${style}: what is in the style stays as it is`, () => {
      const once = formatted(mixed, style);
      expect(formatted(once, style)).to.equal(once);
    });
});

it('signs that a number is cited without are written out, and a pin stays the pin that it was', () => {
  const text = '《民法典》§509、第1165（1）条、第188条第2款第3句、第§577条。专利法22.3，刑法§162-1，公司法§§20、63。';
  const signs = (style: CitationStyle): string => formatted(text, style);
  expect(signs('marked')).to.equal(
    '《民法典》第五百零九条、第一千一百六十五条第一款、第一百八十八条第二款第三句、第五百七十七条。《专利法》第二十二条第三款，《刑法》第一百六十二条之一，《公司法》第二十条、第六十三条。',
  );
  expect(signs('note')).to.equal(
    '《民法典》第509条、第1165条第1款、第188条第2款第3句、第577条。《专利法》第22条第3款，《刑法》第162条之一，《公司法》第20条、第63条。',
  );
});

it('a comma of thousands goes', () =>
  expect(formatted('《民法典》第1,165条第2款。', 'marked')).to.equal('《民法典》第一千一百六十五条第二款。'));

it('numbers that share a sign have one each, in the same numerals', () => {
  const text = '《公司法》第4、20（3）、22条，《民法典》第五百零九、五百七十七条第一款。';
  expect(formatted(text, 'marked')).to.equal(
    '《公司法》第四条、第二十条第三款、二十二条，《民法典》第五百零九条、五百七十七条第一款。',
  );
  expect(formatted(text, 'note')).to.equal('《公司法》第4条、第20条第3款、22条，《民法典》第509条、577条第1款。');
});

describe('marks that are lost or doubled are put right with the title', () => {
  for (const text of [
    '依《中华人民共和国民法典第577条。',
    '依中华人民共和国民法典第577条。',
    '依民法典》第577条。',
    '依《《民法典》》第577条。',
  ])
    it(text, () => {
      expect(formatted(text, 'full')).to.equal('依《中华人民共和国民法典》第五百七十七条。');
      expect(formatted(text, 'marked')).to.equal('依《民法典》第五百七十七条。');
    });
});

describe('what is left alone', () => {
  for (const text of [
    '《民法典第五百七十七条》。',
    '《示例验收规范》第5.2.1条。',
    '《中华人民共和国反不正当竞争法》（2019年修正）以下简称“旧法”。旧法第十二条。',
    '《示例市冷链运输管理条例》第三条第一项。',
    '《特许经营协议》第12条。',
    '赔偿款第12条。',
    '《刑法》第一百二十条之一。',
  ])
    it(text, () => {
      const marked = formatted(text, 'marked');
      expect(marked.replaceAll('中华人民共和国', '')).to.equal(text.replaceAll('中华人民共和国', ''));
    });
});

describe('a decision in a note has its court before the number and its name behind it', () => {
  const note = (text: string, style: CitationStyle = 'note'): string => formatted(text, style, { '判决书.txt': civil });
  const whole = '示例市东区人民法院（2022）示0102民初318号民事判决书';
  for (const [text, result] of [
    ['参见（2022）示0102民初318号。', `参见${whole}。`],
    ['参见示例市东区人民法院（2022）示0102民初318号。', `参见${whole}。`],
    ['参见（2022）示0102民初318号民事判决书。', `参见${whole}。`],
    [`参见${whole}。`, `参见${whole}。`],
    ['参见（2021）沪01民终5号。', '参见（2021）沪01民终5号。'],
    ['参见（2022）示0102民初318号之一。', '参见（2022）示0102民初318号之一。'],
  ] as const)
    it(text, () => expect(note(text)).to.equal(result));

  it('in a note only', () =>
    expect(note('参见（2022）示0102民初318号。', 'marked')).to.equal('参见（2022）示0102民初318号。'));
});

it('only what is selected', () => {
  const matter = new Matter({ '代理词.md': head + mixed });
  const document = matter.document('代理词.md');
  const at = document.text.indexOf('第2条');
  expect(formatCitations(matter.corpus, document, 'marked', [at, at + 2]).map(({ text }) => text)).to.deep.equal([
    '第二条',
  ]);
});

it('client and server know the same styles', () => expect(protocol.citationStyles).to.deep.equal(citationStyles));

describe('a brief in English', () => {
  const opening =
    '---\nkind: brief\nlanguage: en\n---\n\n# Memorandum\n\nThe court found that the conduct was unfair, and the client asks what follows. ';
  const english = (text: string): string => {
    const matter = new Matter({ 'memo.md': opening + text });
    const document = matter.document('memo.md');
    return [...formatCitations(matter.corpus, document, 'english')]
      .reverse()
      .reduce((words, { span, text: put }) => words.slice(0, span[0]) + put + words.slice(span[1]), document.text)
      .slice(opening.length);
  };
  const pins = (text: string): (string | undefined)[] =>
    new Matter({ 'memo.md': opening + text })
      .document('memo.md')
      .reading.citations.map((one) => ('pin' in one ? `${one.law}:${one.pin}` : one.kind));

  for (const [text, wanted] of [
    ['See Article 12(2)(4) of the Anti-Unfair Competition Law.', 'See Anti-Unfair Competition Law, art. 12(2)(iv).'],
    ['See Art. 2 AUCL.', 'See Anti-Unfair Competition Law, art. 2.'],
    ['See AUCL, Articles 2 and 12(2)(4).', 'See Anti-Unfair Competition Law, arts. 2 and 12(2)(iv).'],
    ['See PRC Civil Code, Articles 667 and 679.', 'See Civil Code, arts. 667 and 679.'],
    ['See Article 120-1 of the Criminal Law.', 'See Criminal Law, art. 120-1.'],
    ['See Articles 143 to 147 of the Civil Code.', 'See Civil Code, arts. 143 to 147.'],
    ['See《反不正当竞争法》第十二条第二款第四项.', 'See Anti-Unfair Competition Law, art. 12(2)(iv).'],
    ['See (2019) Zhe 8601 Minchu 1987.', 'See (2019) Zhe 8601 Min Chu No. 1987.'],
    ['See No. 1987 [2019], First, Civil, 8601, Zhejiang.', 'See (2019) Zhe 8601 Min Chu No. 1987.'],
    ['See （2019）浙8601民初1987号.', 'See (2019) Zhe 8601 Min Chu No. 1987.'],
  ] as const) {
    it(text, () => expect(english(text)).to.equal(wanted));
    it(`${wanted} reads as before and stays as it is`, () => {
      expect(pins(wanted)).to.deep.equal(pins(text));
      expect(english(wanted)).to.equal(wanted);
    });
  }

  for (const text of [
    'See Article 12 of the Anti-Unfair Competition Law (2019).',
    'See Chapter II of the Anti-Unfair Competition Law.',
    'See《民法典》第十三条但书.',
    'See (2019) Zhe 8601 Min Chu No. 1987.',
    'See （2019）豫0102民初5号.',
    'See （2019）浙8601民初××号.',
    'See （2019）浙8601民初1987号之一.',
  ])
    it(`${text} is left alone`, () => expect(english(text)).to.equal(text));

  it('a brief in Chinese has no such form', () => expect(formatted(mixed, 'english')).to.equal(mixed));
});
