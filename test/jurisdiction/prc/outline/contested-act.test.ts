import { expect } from 'chai';
import { readDecision } from '../../../support/read';

/** Self-written: which parts stand before the findings, in order, and how each begins. */
function before(acts: readonly string[], join = '\n'): string[] {
  const text = [
    '示例市东区人民法院',
    '行政判决书',
    '（2021）示0102行初12号',
    '原告常某，男，1970年1月1日出生，住示例市东区。',
    '被告示例市自然资源局，住所地示例市东区。',
    '原告常某诉被告示例市自然资源局一案，本院受理后，依法组成合议庭，公开开庭审理了本案。本案现已审理终结。',
    ...acts,
    '原告常某诉称，其建房经村委会同意，请求撤销该决定。',
    '被告示例市自然资源局辩称，原告未经批准占地，请求驳回原告的诉讼请求。',
    '经审理查明，2019年10月，示例市自然资源局作出处罚决定。',
    '本院认为，被诉决定事实清楚。依照《中华人民共和国行政诉讼法》第六十九条之规定，判决如下：',
    '驳回原告常某的诉讼请求。',
  ].join(join);
  const { sections } = readDecision(text);
  return sections.slice(2, -4).map(({ role, span }) => `${role} ${text.slice(span[0], span[0] + 8)}`);
}

describe('the act of an organ that is contested', () => {
  const rest = ['claims 原告常某诉称，其', 'defence 被告示例市自然资'];

  for (const act of [
    '2019年10月8日，被告示例市自然资源局对原告作出示资罚〔2019〕12号《行政处罚决定书》，认定原告未经批准占用集体土地，决定限期拆除。',
    '被告于2019年10月8日作出示资罚〔2019〕12号行政处罚决定，主要内容为：常某未经批准占用集体土地，限期拆除。',
    '被诉行政行为：2019年10月8日，示例市自然资源局作出示资罚〔2019〕12号处罚决定。',
  ])
    it(`is told where the case came up, and is of the facts: ${act.slice(0, 14)}`, () =>
      expect(before([act])).to.deep.equal(['procedure 原告常某诉被告示', `facts ${act.slice(0, 8)}`, ...rest]));

  it('with what became of it before another organ', () =>
    expect(
      before([
        '被告于2019年10月8日作出示资罚〔2019〕12号行政处罚决定，决定限期拆除。',
        '常某申请复议，示例省自然资源厅于2019年12月2日予以维持。',
      ]),
    ).to.deep.equal(['procedure 原告常某诉被告示', 'facts 被告于2019年', ...rest]));

  it('also on one line', () =>
    expect(before(['2019年10月8日，被告示例市自然资源局作出示资罚〔2019〕12号行政处罚决定。'], '')).to.deep.equal([
      'procedure 原告常某诉被告示',
      'facts 2019年10月',
      ...rest,
    ]));

  it('is none where it is only named, or nothing was done', () => {
    const silent = '2020年3月5日，原告常某向被告示例市自然资源局邮寄申请。被告至今未予答复。';
    expect(before([silent])).to.deep.equal(['procedure 原告常某诉被告示', ...rest]);
    expect(before(['被诉决定：示资罚〔2019〕12号处罚决定。'])).to.deep.equal(['procedure 原告常某诉被告示', ...rest]);
  });
});

describe('what a debtor says against an application', () => {
  for (const words of [
    '被申请人对申请提出异议，称其资产大于负债，不同意破产清算。',
    '远山公司对破产申请提出异议称，其有能力清偿债务。',
    '被申请人在法定期限内向本院提出书面异议，认为双方的债务尚有争议。',
  ])
    it(words.slice(0, 16), () => {
      const text = `示例市中级人民法院\n民事裁定书\n（2021）示01破申8号\n申请人：示例市青禾食品有限公司，住所地示例市。\n被申请人：示例市远山物流有限公司（以下简称远山公司），住所地示例市。\n2021年1月2日，申请人以被申请人不能清偿到期债务为由，向本院申请对其进行破产清算。本院于1月5日通知了被申请人。${words}\n本院查明：远山公司成立于2010年。\n本院认为，远山公司不能清偿到期债务。裁定如下：\n受理破产清算申请。`;
      const { sections, claims } = readDecision(text);
      const said = sections.find(({ role }) => role === 'defence');
      expect(said && [said.speaker, text.slice(...said.span)]).to.deep.equal(['defendant', words]);
      expect(claims.map(({ by, result }) => [by, result])).to.deep.equal([['applicant', 'granted']]);
    });
});
