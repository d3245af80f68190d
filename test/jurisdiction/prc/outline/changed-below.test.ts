import { expect } from 'chai';
import { readDecision, words } from '../../../support/read';

/** Self-written: a case of which one paragraph tells what both courts decided. */
const entry = (appeal: string, second: string): string => `入库编号：2024-00-0-000-001
何某诉某体育公司服务合同纠纷案
【关键词】
民事 服务合同
【基本案情】
何某购买课程后要求退费。何某诉至法院，请求判令某体育公司退还课程费9000元。
示例市东区人民法院于2021年9月17日作出（2021）示0102民初5号民事判决：一、某体育公司退还何某课程费9000元；二、驳回何某的其他诉讼请求。${appeal}示例市中级人民法院于2022年1月25日作出（2021）示01民终6号民事判决：${second}
【裁判理由】
法院生效裁判认为：退费应当按照均价计算。
`;

describe('a judgment and how it was changed, told under one heading', () => {
  const told = (text: string): readonly string[] => {
    const { sections } = readDecision(text);
    const roleOf = (piece: string): string =>
      sections.find(({ span }) => span[0] <= text.indexOf(piece) && text.indexOf(piece) < span[1])!.role;
    return ['示例市东区', '宣判后', '示例市中级'].map(roleOf);
  };
  const ordered = (text: string): readonly string[] =>
    readDecision(text)
      .holdings.filter(({ kind }) => kind === 'disposition')
      .map(({ span }) => words(text, span));
  const changed = '一、维持一审判决第二项；二、变更一审判决第一项为：某体育公司退还何某课程费8000元。';

  it('is one of the court below, and its orders are none of the case', () => {
    const text = entry('宣判后，某体育公司提出上诉。', changed);
    expect(told(text)).to.deep.equal(['lower-court', 'procedure', 'disposition']);
    expect(ordered(text).some((one) => one.includes('9000元'))).to.equal(false);
  });

  it('with what the appeal asked for', () =>
    expect(told(entry('宣判后，某体育公司提出上诉，请求改判少退费用。', changed))).to.deep.equal([
      'lower-court',
      'claims',
      'disposition',
    ]));

  it('stands where it was upheld', () => {
    const text = entry('宣判后，某体育公司提出上诉。', '驳回上诉，维持原判。');
    expect(told(text)[0]).to.equal('disposition');
    expect(ordered(text).some((one) => one.includes('9000元'))).to.equal(true);
  });
});
