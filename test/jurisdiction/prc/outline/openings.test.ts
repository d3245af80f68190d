import { expect } from 'chai';
import { appeal, civil } from '../../../support/decisions';
import { readDecision, words } from '../../../support/read';

/** The parts of a text in which the sentences stand that begin with some words, in order. */
function partsOf(text: string, ...beginnings: readonly string[]): (string | undefined)[] {
  const { sections } = readDecision(text);
  return beginnings.map((beginning) => {
    const at = text.indexOf(beginning);
    return sections.find(({ span }) => span[0] <= at && at < span[1])?.role;
  });
}

const onOneLine = (text: string): string => text.replace(/\s*\n\s*/g, '');

describe('findings open', () => {
  for (const opening of [
    '经审理，本院认定事实如下：',
    '经开庭审理，本院确认如下事实：',
    '本院经审理，认定事实如下：',
    '本院经审理后对本案事实认定如下：',
    '经审查，本院认定以下事实：',
    '本院对下列事实予以认定：',
    '综合全案证据，本院认定的事实如下：',
    '本案的基本事实是：',
  ])
    it(opening, () => {
      const text = civil.replace('经审理查明：', opening);
      expect(partsOf(text, opening, '车辆制冷设备')).to.deep.equal(['facts', 'facts']);
      expect(partsOf(onOneLine(text), opening, '车辆制冷设备')).to.deep.equal(['facts', 'facts']);
    });
});

describe('what was applied for on the way is no answer to the claim', () => {
  for (const step of [
    '诉讼中，本院根据原告的申请，于2022年3月5日作出裁定，冻结被告银行存款5万元。',
    '诉讼期间，原告申请财产保全，本院于2022年3月5日作出（2022）示0102民初318号之一民事裁定，查封被告名下房屋一套。',
    '审理过程中，青禾公司于2022年4月2日向本院提出撤诉申请。',
    '2022年4月2日，青禾公司以双方已经和解为由，向本院申请撤回起诉。',
    '因原告申请追加郭某海为第三人，本院依法通知郭某海参加诉讼。',
    '本案在审理过程中，赵某向本院申请对签名进行司法鉴定。',
  ])
    it(step, () => {
      const text = civil.replace('经审理查明：', `${step}\n经审理查明：`);
      expect(partsOf(text, step, '经审理查明')).to.deep.equal(['procedure', 'facts']);
      expect(partsOf(onOneLine(text), step, '经审理查明')).to.deep.equal(['procedure', 'facts']);
    });
});

describe('when an agreement takes effect', () => {
  const mediation = (last: string): string =>
    civil
      .replace('民 事 判 决 书', '民 事 调 解 书')
      .replace(
        /经审理查明[^]*/,
        `本案审理过程中，经本院主持调解，双方当事人自愿达成如下协议：\n一、被告示例市远山物流有限公司支付原告示例市青禾食品有限公司6万元；\n二、双方无其他争议。\n上述协议，不违反法律规定，本院予以确认。\n${last}\n审判员　　孙某\n`,
      );
  for (const effect of [
    '本协议自双方在调解笔录上签名之日起即具有法律效力。',
    '上述协议经双方当事人签收本调解书后即发生法律效力。',
    '该协议，经双方当事人签名后即具有法律效力。',
  ])
    it(effect, () =>
      expect(partsOf(mediation(effect), '上述协议，不违反', effect)).to.deep.equal(['disposition', 'appeal-rights']),
    );
});

describe('an award on labour', () => {
  const award = `示例市东区劳动人事争议仲裁委员会
仲裁裁决书
示东劳人仲案字（2023）第12号
申请人：常某，女，1996年5月1日出生，住示例市东区。
被申请人一：示例市远山教育有限公司，住所地示例市东区。
被申请人二：示例市青禾文化有限公司，住所地示例市西区。
申请人常某与被申请人示例市远山教育有限公司（下称远山公司）、示例市青禾文化有限公司（下称青禾公司）因赔偿金等发生争议，于2023年5月2日向本委申请仲裁。本委受理后依法组成仲裁庭，开庭审理了本案。
申请人的仲裁请求：（1）被申请人一支付赔偿金20000元；（2）被申请人二承担连带责任。
被申请人一辩称：解除合同合法。
经审理查明：申请人于2021年入职被申请人一。
本委认为：被申请人一解除合同违法，应当支付赔偿金20000元。申请人要求被申请人二承担连带责任，本委不予支持。
根据《中华人民共和国劳动合同法》第四十八条之规定，裁决如下：
一、被申请人一支付申请人赔偿金20000元；
二、驳回申请人的其他仲裁请求。
以上第一项为终局裁决。申请人不服的，可自收到本裁决书之日起十五日内向示例市东区人民法院提起诉讼。用人单位有证据证明该项裁决有法定情形的，可以自收到本裁决书之日起三十日内申请撤销。
仲裁员：秦某
`;

  it('tells how it came up, and who may go to which court', () =>
    expect(partsOf(award, '申请人常某与', '本委受理', '以上第一项', '申请人不服', '用人单位有')).to.deep.equal([
      'procedure',
      'procedure',
      'appeal-rights',
      'appeal-rights',
      'appeal-rights',
    ]));

  it('numbers its parties, and orders what it orders', () => {
    const { parties, holdings } = readDecision(award);
    expect(parties.map(({ role, name }) => `${role} ${name}`)).to.deep.equal([
      'applicant 常某',
      'respondent 示例市远山教育有限公司',
      'respondent 示例市青禾文化有限公司',
    ]);
    expect(parties[2]!.aliases).to.include('被申请人二');
    const orders = holdings.filter(({ kind }) => kind === 'disposition');
    expect(orders.map(({ span }) => words(award, span).replace(/[；。]$/, ''))).to.deep.equal([
      '被申请人一支付申请人赔偿金20000元',
      '驳回申请人的其他仲裁请求',
    ]);
  });
});

describe('a retrial', () => {
  it('tells of the appeal that the court below decided', () => {
    const told =
      '远山公司不服一审判决，上诉请求：撤销一审判决，改判驳回青禾公司的诉讼请求。二审法院认为，一审判决正确。二审法院判决：驳回上诉，维持原判。';
    const text = appeal
      .replace('民终905', '民再905')
      .replaceAll('上诉人（原审被告）', '再审申请人（一审被告、二审上诉人）')
      .replaceAll('被上诉人（原审原告）', '被申请人（一审原告、二审被上诉人）')
      .replace(/\n上诉人[^\n]*上诉请求/, '\n再审申请人示例市远山物流有限公司申请再审请求')
      .replace(/\n(?=[^\n]*对一审查明)/, `\n${told}\n`);
    expect(text).to.include(told);
    expect(partsOf(text, '远山公司不服一审', '二审法院认为')).to.deep.equal(['lower-court', 'lower-court']);
  });

  it('but an appeal tells of itself', () =>
    expect(
      partsOf(
        appeal.replace(/\n(?=[^\n]*对一审查明)/, '\n远山公司不服一审判决，上诉请求：撤销一审判决。\n'),
        '远山公司不服一审',
      ),
    ).to.deep.equal(['claims']));
});

describe('before a committee on compensation', () => {
  for (const told of [
    '示例市人民检察院于2022年3月14日作出示检赔决〔2022〕1号刑事赔偿决定：支付缪某赔偿金3万元。缪某不服，申请复议。',
    '2022年3月14日，示例市公安局作出刑事赔偿决定，不予赔偿。缪某申请复议，示例省公安厅维持该决定。',
  ])
    it(`it is told what was decided below: ${told.slice(0, 12)}`, () => {
      const text = `示例省高级人民法院赔偿委员会
国家赔偿决定书
（2022）示委赔7号
赔偿请求人：缪某，男，1979年1月24日生，汉族，住示例市。
赔偿义务机关：示例市人民检察院。
赔偿请求人缪某申请国家赔偿，向本院赔偿委员会申请作出赔偿决定。现已审理终结。
缪某申请称：其被错误羁押100天，请求支付赔偿金5万元。
示例市人民检察院辩称：其作出的赔偿决定正确。
${told}
本院赔偿委员会审理查明：2019年8月5日，缪某被刑事拘留。
本院赔偿委员会认为，缪某有权取得国家赔偿。依照《中华人民共和国国家赔偿法》第十七条之规定，决定如下：
示例市人民检察院支付缪某赔偿金4万元。
`;
      for (const one of [text, onOneLine(text)])
        expect(
          partsOf(one, '示例市人民检察院辩称', told, told.slice(told.indexOf('。') + 1), '本院赔偿委员会审理'),
        ).to.deep.equal(['defence', 'lower-court', 'lower-court', 'facts']);
    });
});

describe('what a page has that is no part of the decision', () => {
  it('above it, on one line: it keeps its heading', () => {
    const text = `打印本页　　字号：大 中 小 ${onOneLine(civil.replaceAll('示例市', '广东省'))}`;
    expect(partsOf(text, '打印本页', '广东省东区人民法院')).to.deep.equal(['noise', 'heading']);
    expect(readDecision(text).meta.caseNumber).to.equal('（2022）示0102民初318号');
  });

  it('the day on which it was taken from a database', () =>
    expect(partsOf(`裁判文书检索系统 导出时间：2024/1/8\n${civil}`, '裁判文书检索')).to.deep.equal(['noise']));

  it('the number of a page between two sentences', () => {
    const text = onOneLine(civil).replace('现已审理终结。', '现已审理终结。 第 1 页 共 4 页 ');
    expect(partsOf(text, '第 1 页', '青禾公司向本院')).to.deep.equal(['noise', 'claims']);
  });

  it('blanks in the number of the case', () => {
    const { parties } = readDecision(onOneLine(civil).replace('民初318号', '民初 318号'));
    expect(parties.map(({ name }) => name)).to.include('示例市青禾食品有限公司');
  });
});
