import { expect } from 'chai';
import type { DecisionReading } from '../../../src/model/reading';
import { civil } from '../../support/decisions';
import { readDecision, words } from '../../support/read';

const award = `示例市仲裁委员会
裁决书
（2019）示仲裁字第482号
申请人（被反请求人）：甲市恒昌淀粉有限公司
住所：甲市陵城区
法定代表人：邢某，总经理
被申请人（反请求人）：示例市海力干燥设备有限公司
住所：示例市城阳区
（一）仲裁程序
示例市仲裁委员会（以下称本会）根据申请人与被申请人于2016年11月18日签订的《采购合同》中的仲裁条款，于2019年5月30日受理了双方之间的买卖合同争议一案。本案现已审理终结。
（二）申请人的仲裁请求和理由
申请人称，设备始终不能达到约定的产能。申请人提出如下仲裁请求：
1. 裁决被申请人支付违约金120万元；
2. 裁决被申请人支付律师费20万元。
（三）被申请人的答辩意见
被申请人答辩认为：设备已经验收合格。
（四）被申请人的反请求
被申请人提出反请求：裁决申请人支付合同尾款180万元。
（五）仲裁庭查明的事实
1.《采购合同》总价人民币1200万元。
2. 试运行期间平均产能7.31吨/小时。
（六）仲裁庭意见
1. 关于违约金。实测产能低于约定，对申请人主张的违约金，仲裁庭支持54万元。
（七）裁决
基于上述事实和理由，根据《仲裁规则》的有关规定，仲裁庭裁决如下：
（一）被申请人向申请人支付违约金人民币54万元；
（二）申请人向被申请人支付合同尾款人民币180万元；
（三）驳回申请人的其他仲裁请求；
（四）本案仲裁费112630元，由申请人承担78841元，被申请人承担33789元。
本裁决为终局裁决，自作出之日起发生法律效力。
首席仲裁员：孙某某
仲裁员：侯某某
二〇二〇年四月十七日
`;

/** What copies set apart, each on a line of its own or at the head of one. */
const apart =
  /^(?:[\u4e00-\u9fff]{2,20}(?:法院|仲裁委员会)|裁决书|民事判决书|申请人|被申请人|原告|被告|住所|首席仲裁员|仲裁员|审判长|审判员|书记员)/gm;

function spacedOut(text: string, blanks: string): string {
  return text.replace(apart, (word) => [...word].join(blanks));
}

function told(text: string): unknown {
  const { genre, meta, parties, sections, holdings, claims }: DecisionReading = readDecision(text);
  const close = (span: readonly [number, number]): string => words(text, [...span]).replace(/\s/g, '');
  return {
    genre,
    court: meta.court,
    number: meta.caseNumber,
    cause: meta.cause,
    decided: meta.decidedOn,
    parties: parties.map(({ role, name }) => `${role} ${name}`),
    sections: sections.map(({ role, span }) => `${role} ${close(span)}`),
    holdings: holdings.map(({ span }) => close(span)),
    claims: claims.map(({ result, span }) => `${result} ${close(span)}`),
  };
}

describe('a decision whose headings are set apart', () => {
  for (const [what, text] of [
    ['an award', award],
    ['a judgment', civil],
  ] as const)
    for (const blanks of [' ', '   ', '\u3000'])
      it(`${what}, by ${JSON.stringify(blanks)}`, () => {
        const spaced = spacedOut(text, blanks);
        expect(spaced).not.to.equal(text);
        expect(told(spaced)).to.deep.equal(told(text));
      });
});

describe('an award with its parts numbered in brackets', () => {
  const read = readDecision(award);
  it('has them all', () =>
    expect(read.sections.filter(({ part }) => part !== 'basis').map(({ role }) => role)).to.deep.equal([
      'heading',
      'parties',
      'procedure',
      'claims',
      'defence',
      'claims',
      'facts',
      'reasoning',
      'disposition',
      'disposition',
      'appeal-rights',
      'signature',
    ]));
  it('is of the commission, not of the name behind it in brackets', () => {
    const two = award.replace('示例市仲裁委员会\n', '示例国际经济贸易仲裁委员会\n（示例国际仲裁中心）\n');
    expect(readDecision(two).meta.court).to.equal('示例国际经济贸易仲裁委员会');
  });
  it('is of the commission of a place on the line above', () => {
    const parted = award.replace('示例市仲裁委员会\n', '示例市城东区\n劳动人事争议仲裁委员会\n');
    expect(readDecision(parted).meta.court).to.equal('示例市城东区劳动人事争议仲裁委员会');
  });
});

describe('decisions whose titles do not tell of what field they are', () => {
  const fined = `示例市城北区人民法院
决 定 书
（2022）示0411司惩5号
被罚款人：示例建材有限公司，住所地示例市城北区。
本院认为，示例建材有限公司伪造重要证据，情节严重，应予处罚。依照《中华人民共和国民事诉讼法》第一百一十四条规定，决定如下：
对示例建材有限公司罚款人民币10万元。
二〇二二年六月十五日
`;
  const told = `示例省高级人民法院
驳回申诉通知书
（2021）示刑申123号
刘某：
你对示例市中级人民法院（2019）示01刑终321号刑事裁定不服，向本院提出申诉。本院经审查认为，你提出的申诉理由不能成立，予以驳回。
特此通知。
二〇二一年九月二十六日
`;
  it('a decision on a fine', () => {
    const { genre, meta, parties, holdings } = readDecision(fined);
    expect(genre).to.equal('ruling-civil');
    expect(meta.court).to.equal('示例市城北区人民法院');
    expect(parties.map(({ role, name }) => [role, name])).to.deep.equal([['respondent', '示例建材有限公司']]);
    expect(holdings.filter(({ kind }) => kind === 'disposition')).to.have.length(1);
  });
  it('a notice that dismisses a petition', () => {
    expect(readDecision(told).genre).to.equal('ruling-criminal');
    expect(readDecision(told.replace('刑申', '行申')).genre).to.equal('ruling-admin');
    expect(readDecision(told).meta.caseNumber).to.equal('（2021）示刑申123号');
  });
});
