import { expect } from 'chai';
import { readDecision } from '../../../support/read';

/** Self-written: rulings on applications for retrial, whose grounds speak of the courts below. */
const ruling = (claims: string, reasons: string): string => `示例省高级人民法院
民事裁定书
（2022）示民申77号
再审申请人（一审被告、二审上诉人）：示例市远山木业有限公司，住所地示例市。
被申请人（一审原告、二审被上诉人）：闻静，女，1980年1月1日出生，住示例市。
再审申请人示例市远山木业有限公司（以下简称远山公司）因与被申请人闻静买卖合同纠纷一案，不服示例市中级人民法院（2021）示01民终33号民事判决，向本院申请再审。本院依法组成合议庭进行了审查，现已审查终结。
${claims}
闻静提交意见称，原审判决正确，请求驳回再审申请。
${reasons}
依照《中华人民共和国民事诉讼法》第二百一十一条第一款规定，裁定如下：
驳回示例市远山木业有限公司的再审申请。
审判长　　金某
二〇二二年九月一日
`;

const inLines = `远山公司申请再审称：
1.二审判决认定的基本事实缺乏证据证明。二审认定木材在2020年交付，仅凭一张复印件。
2.有新的证据。2022年3月，远山公司找到了当时的门卫。
3.一审判决适用法律错误。一审法院认为，远山公司应承担运费，没有合同依据。
综上，依据《中华人民共和国民事诉讼法》第二百零七条第二项的规定申请再审。`;
const inOne =
  '远山公司申请再审称，（一）原判决缺乏证据证明。二审认定数量为300方，与磅单不符。（二）二审法院未开庭，程序违法。';
const reasons = `本院经审查认为，远山公司的申请理由不能成立。
一、关于木材数量
经审查，一审中闻静提交了磅单与对账表。二审期间，远山公司提交的照片时间不明，不足以推翻对账表记载的数量。
二、关于程序
经查阅卷宗，二审法院通知双方到庭谈话，笔录有双方签名。二审未开庭，不违反法律规定。`;

function partsOf(text: string): string[] {
  const roles = readDecision(text).sections.map(({ role }) => role);
  return roles.filter((role, i) => role !== roles[i - 1]);
}
const expected = ['heading', 'parties', 'procedure', 'claims', 'defence', 'reasoning', 'disposition', 'signature'];

describe('rulings on applications for retrial', () => {
  it('leaves the grounds of the applicant whole, though they say what the courts below found', () => {
    expect(partsOf(ruling(inLines, reasons))).to.deep.equal(expected);
    expect(partsOf(ruling(inOne, reasons))).to.deep.equal(expected);
  });

  it('does so on one line', () => {
    for (const claims of [inLines, inOne])
      expect(partsOf(ruling(claims, reasons).replaceAll('\n', ''))).to.deep.equal(expected);
  });

  it('knows an application by what follows it', () => {
    const told =
      '远山公司向本院申请再审，事实与理由：\n一、原审认定的数量错误。\n二、二审法院认为合同有效，该认定错误。';
    expect(partsOf(ruling(told, reasons))).to.deep.equal(expected);
    const headed =
      '远山公司申请再审的主要理由：\n（一）原审认定的数量没有依据。\n（二）一审法院判决远山公司付款，二审法院予以维持，属于适用法律错误。';
    expect(partsOf(ruling(headed, reasons))).to.deep.equal(expected);
  });

  it('finds what is thought of evidence, though 本院认为 opens it', () => {
    const found =
      '二审期间，远山公司提交照片一组。\n本院审查后认为，该证据真实性无法确认，不予采信。\n二审期间，闻静提交磅单一份。';
    expect(partsOf(ruling(inOne, `${found}\n${reasons}`)).slice(4, 7)).to.deep.equal(['defence', 'facts', 'reasoning']);
  });

  it('still knows the report of a court below behind what was asked of this one', () => {
    const told = `${inOne}\n一审法院认定事实：2020年双方签订合同。\n一审法院认为，合同有效。`;
    expect(partsOf(ruling(told, reasons)).slice(3, 6)).to.deep.equal(['claims', 'lower-court', 'defence']);
    const onOneLine = '远山公司申请再审称，原判决错误。一审法院查明：2020年双方签订合同。合同没有约定运费。';
    expect(partsOf(ruling(onOneLine, reasons)).slice(3, 6)).to.deep.equal(['claims', 'lower-court', 'defence']);
  });
});
