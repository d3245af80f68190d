import { expect } from 'chai';
import { readDecision, words } from '../../../support/read';

/** Self-written: a collection whose headings are numbered in three ways, and whose titles stand above them in three. */
const collection = `示例法院服务保障民生典型案例
一、家中擦窗受伤，亦属工作场所
——吕某诉某县人社局工伤认定案
（一）基本案情
吕某系某公司的保洁员。吕某擦窗时跌落受伤，某县人社局不予认定。吕某不服，诉至法院，请求撤销该决定。某县人社局辩称，受伤处不是工作场所。
(二)裁判结果
某县人民法院审理后认为，客户家中即为吕某的工作场所，被告适用法律错误。遂判决撤销被诉决定，责令某县人社局重新作出处理。宣判后，各方均未上诉。
(三)典型意义
本案对工作场所作出了合理解释。
二、改装电池起火，销售者应当赔偿
——贾某诉某电动车经营部产品责任纠纷案
1.基本案情
贾某在某电动车经营部改装电池，后车辆起火。贾某起诉，要求某电动车经营部赔偿损失8万元。
2.裁判结果
法院审理认为，某电动车经营部应自负八成责任。据此判决：某电动车经营部赔偿贾某损失6万元；驳回贾某的其他诉讼请求。
3.典型意义
本案提醒经营者不得擅自改装。
案例三 汪某某诈骗案
【基本案情】
汪某某虚构理财项目，骗取老人钱款。某市人民检察院以汪某某犯诈骗罪提起公诉。
【裁判结果】
某市某区人民法院经审理认为，汪某某的行为已构成诈骗罪。依法以诈骗罪判处汪某某有期徒刑十年。
【典型意义】
本案依法惩处了侵害老人的犯罪。
`;

describe('a collection of cases', () => {
  for (const [how, text] of [
    ['as written', collection],
    ['on one line', collection.replaceAll('\n', '')],
  ] as const) {
    const roleOf = (piece: string): string | undefined => {
      const at = text.indexOf(piece);
      return readDecision(text).sections.find(({ span }) => span[0] <= at && at < span[1])?.role;
    };

    it(`tells in each what was asked for, answered and thought, ${how}`, () => {
      expect(readDecision(text).genre).to.equal('typical-cases');
      for (const [piece, role] of [
        ['吕某系', 'facts'],
        ['吕某不服', 'claims'],
        ['某县人社局辩称', 'defence'],
        ['客户家中', 'reasoning'],
        ['遂判决', 'disposition'],
        ['本案对', 'commentary'],
        ['二、改装', 'heading'],
        ['贾某起诉', 'claims'],
        ['法院审理认为', 'reasoning'],
        ['据此判决', 'disposition'],
        ['案例三', 'heading'],
        ['汪某某虚构', 'facts'],
        ['某市人民检察院', 'claims'],
        ['汪某某的行为', 'reasoning'],
        ['依法以', 'disposition'],
        ['本案依法', 'commentary'],
      ] as const)
        expect(roleOf(piece), piece).to.equal(role);
    });

    it(`answers what each asks for by its own orders, ${how}`, () => {
      const { claims, holdings } = readDecision(text);
      expect(
        claims.map(({ span, result, item }) => [
          words(text, span),
          result,
          words(text, holdings.find(({ id }) => id === item)?.span ?? [0, 0]),
        ]),
      ).to.deep.equal([
        ['撤销该决定', 'granted', '撤销被诉决定'],
        ['某电动车经营部赔偿损失8万元', 'part', '某电动车经营部赔偿贾某损失6万元'],
      ]);
    });
  }
});
