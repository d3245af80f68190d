import { expect } from 'chai';
import { tokensOf } from '../../src/features/semantic-tokens';
import { appeal, civil, criminal } from '../support/decisions';
import { wholeFolder } from '../support/folder';
import { Matter } from '../support/matter';

const folder = wholeFolder();

function tokens(matter: Matter, file: string): string[] {
  const { text, uri } = matter.document(file);
  return tokensOf(matter.corpus, uri).map((token) =>
    [text.slice(...token.span), token.type, ...token.modifiers].join(' '),
  );
}

describe('semantic tokens', () => {
  it('of a decision: its court and number, the parties where they are named, provisions with the titles before them', () =>
    expect(tokens(folder, '判决.txt').slice(0, 11)).to.deep.equal([
      '示例市东区人民法院 court',
      '（2022）示0102民初318号 caseNumber',
      '示例市青禾食品有限公司 party',
      '示例市远山物流有限公司 party',
      '赵某 party',
      '《中华人民共和国民法典》 provision',
      '第八百三十二条 provision',
      '《中华人民共和国民法典》 provision',
      '第八百三十二条 provision',
      '《中华人民共和国民事诉讼法》 provision',
      '第六十七条第一款 provision',
    ]));

  it('of a brief: what was inferred is told apart', () =>
    expect(tokens(folder, '代理词.md')).to.deep.equal([
      '（2022）示0102民初318号 case',
      '远山案 case',
      '《中华人民共和国民法典》 provision',
      '第八百三十二条 provision',
      '《示例市冷链运输管理条例》 provision',
      '第三条第三项 provision',
      '同条 provision',
      '第一项 provision guess',
      '青禾公司诉远山公司运输合同纠纷案 case',
      '（2030）示0102民初999号 case',
      '指导案例24号 case',
      '检例第58号 case',
    ]));

  const cases: [text: string, expected: string[]][] = [
    ['依照《民法典》第一条、第二条。', ['《民法典》 provision', '第一条 provision', '第二条 provision']],
    ['示南检刑诉〔2020〕41号起诉书。', []],
    ['参见《民法典理解与适用》。', []],
  ];
  for (const [text, expected] of cases)
    it(`${text} ${expected.join(', ') || 'none'}`, () => {
      const found = tokens(new Matter({ 'memo.md': `# 备忘录\n\n${text}\n` }), 'memo.md');
      expect(found).to.have.lengthOf(expected.length);
      found.forEach((token, i) => expect(token.endsWith(expected[i]!)).to.equal(true, token));
    });

  it('headings of parts, where they stand on a line of their own', () => {
    const text = civil.replace('本院认为，', '裁判理由\n本院认为，');
    expect(tokens(new Matter({ 'a.txt': text }), 'a.txt')).to.include('裁判理由 roleHeading');
  });

  it('come in order, and none overlaps another', () => {
    for (const text of [civil, criminal, appeal]) {
      const matter = new Matter({ 'a.txt': text });
      let end = 0;
      for (const { span } of tokensOf(matter.corpus, matter.uri('a.txt'))) {
        expect(span[0]).to.be.at.least(end);
        expect(span[1]).to.be.greaterThan(span[0]);
        end = span[1];
      }
    }
  });
});
