import { expect } from 'chai';
import { readDecision, words } from '../../../support/read';

const typical = [
  '加班费应当支付',
  '【基本案情】张某在某公司工作，公司未付加班费。张某不服仲裁裁决，诉至人民法院。',
  '【原告诉讼请求】请求判决某公司支付加班费8000元。',
  '【裁判结果】一审法院判决：某公司支付张某加班费3000元。',
  '【案例分析】本案的争议焦点是张某是否加班。审批手续欠缺的，不应成为拒付的理由。',
  '【典型意义】本案保护了劳动者。',
];
const comment = [
  '顾客摔伤如何担责',
  '【案情】2020年5月1日，原告李某到某商场购物摔伤，花去医疗费6000元。李某诉至法院，请求判令某商场赔偿医疗费6000元。',
  '【裁判】示例市东区人民法院经审理认为，某商场未尽到安全保障义务，应当承担赔偿责任。遂判决某商场赔偿李某医疗费4200元。',
  '【评析】本案的争议焦点是某商场是否尽到义务。笔者认为，商场应当对顾客承担责任。',
];

/** The part that each heading opens, in order. */
function parts(text: string): readonly string[] {
  const { sections } = readDecision(text);
  return sections.map(({ role, span }) => `${role}: ${words(text, span).replace(/\s/g, '').slice(0, 6)}`);
}

describe('headings with their text behind them', () => {
  const expected = [
    'heading: 加班费应当支',
    'facts: 【基本案情】',
    'claims: 【原告诉讼请',
    'disposition: 【裁判结果】',
    'reasoning: 【案例分析】',
    'commentary: 【典型意义】',
  ];
  const plain = (text: string): string => text.replace(/[【】]/g, ' ');
  for (const [what, text] of [
    ['on a line for each part', typical.join('\n')],
    ['all on one line', typical.join('')],
  ] as const)
    it(what, () => expect(parts(text)).to.deep.equal(expected));

  it('on one line, blanks for brackets', () =>
    expect(parts(plain(typical.join('')))).to.deep.equal([
      'heading: 加班费应当支',
      'facts: 基本案情张某',
      'claims: 原告诉讼请求',
      'disposition: 裁判结果一审',
      'reasoning: 案例分析本案',
      'commentary: 典型意义本案',
    ]));

  it('the claim is answered by the order', () =>
    expect(readDecision(typical.join('')).claims.map(({ result }) => result)).to.deep.equal(['part']));

  for (const [what, text] of [
    ['lines', comment.join('\n')],
    ['one line', comment.join('')],
  ] as const)
    it(`a comment on a case, in ${what}: who comments holds nothing`, () => {
      const { genre, sections, holdings, issues } = readDecision(text);
      expect(genre).to.equal('press-report');
      expect(sections[1]?.role).to.equal('facts');
      expect(words(text, sections[1]!.span)).to.match(/^【案情】2020年5月1日/);
      expect(sections.at(-1)?.role).to.equal('commentary');
      expect(words(text, sections.at(-1)!.span)).to.match(/^【评析】.*承担责任。$/);
      expect(issues).to.deep.equal([]);
      expect(holdings.map(({ span }) => words(text, span)).join()).not.to.include('笔者');
    });
});
