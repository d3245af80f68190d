import { expect } from 'chai';
import type { DecisionReading } from '../../../src/model/reading';
import { readDecision, words } from '../../support/read';

/** Self-written: a state compensation decision. */
const compensation = `示例市中级人民法院赔偿委员会
国 家 赔 偿 决 定 书
（2022）示01委赔7号
赔偿请求人：顾某，男，1979年5月2日出生，汉族，住示例市东区。
赔偿义务机关：示例市东区人民检察院，住所地示例市东区法院路2号。
法定代表人：孙某，检察长。
赔偿请求人顾某以无罪逮捕为由申请示例市东区人民检察院国家赔偿，不服示例市人民检察院示检赔复决〔2022〕2号刑事赔偿复议决定，向本院赔偿委员会申请作出赔偿决定。现已审理终结。
顾某申请称，其被羁押五百零三日，后被宣告无罪，请求：1.支付侵犯人身自由赔偿金350000元；2.支付精神损害抚慰金100000元；3.赔礼道歉、消除影响、恢复名誉。
示例市东区人民检察院答辩称，其逮捕决定依据当时证据作出，请求驳回申请。
经审理查明，2020年3月18日，顾某因涉嫌诈骗罪被逮捕。2021年8月3日，法院判决宣告顾某无罪，顾某当日被释放。
本院赔偿委员会认为，对公民采取逮捕措施后判决宣告无罪的，受害人有取得赔偿的权利。顾某被羁押503日，示例市东区人民检察院应当支付赔偿金206026.31元，其请求数额过高，超出部分不予支持。酌定精神损害抚慰金60000元。依照《中华人民共和国国家赔偿法》第十七条第二项、第三十三条、第三十五条之规定，决定如下：
一、撤销示例市人民检察院示检赔复决〔2022〕2号刑事赔偿复议决定；
二、示例市东区人民检察院向顾某支付人身自由赔偿金206026.31元；
三、示例市东区人民检察院向顾某支付精神损害抚慰金60000元，并为其消除影响、恢复名誉、赔礼道歉；
四、驳回顾某的其他赔偿请求。
本决定为发生法律效力的决定。
二〇二二年九月六日
`;

/** Self-written: a criminal appeal ended by a ruling that upholds. */
const upheld = `示例省示例市中级人民法院
刑 事 裁 定 书
（2022）示01刑终77号
原公诉机关示例市北区人民检察院。
上诉人（原审被告人）曹某，男，1990年2月1日出生于示例市，汉族，务工。
辩护人严某，示例律师事务所律师。
示例市北区人民法院审理示例市北区人民检察院指控原审被告人曹某犯故意伤害罪一案，于2022年3月10日作出（2021）示0104刑初210号刑事判决。曹某不服，提出上诉。本院依法组成合议庭，决定不开庭审理。现已审理终结。
原审判决认定，2021年7月30日晚，被告人曹某在示例市北区某烧烤店与华某发生口角，持啤酒瓶将华某头部打伤。
上诉人曹某上诉称，被害人有过错，原判量刑过重，请求从轻处罚。
其辩护人提出，曹某系初犯，建议对其适用缓刑。
经二审审理查明的事实和证据与一审一致，本院予以确认。
本院认为，上诉人曹某故意伤害他人身体，致一人轻伤，其行为已构成故意伤害罪。被害人并无明显过错，该上诉理由不能成立，本院不予采纳。原判根据曹某的犯罪事实、性质、情节及悔罪表现，所处刑罚适当。原判认定事实清楚，定罪准确，审判程序合法。依照《中华人民共和国刑事诉讼法》第二百三十六条第一款第（一）项之规定，裁定如下：
驳回上诉，维持原判。
本裁定为终审裁定。
审判长　　金某
二〇二二年五月六日
`;

function parts({ sections }: DecisionReading): string[] {
  return sections.map(({ role }) => role).filter((role, i, all) => role !== all[i - 1]);
}

const opening = ['heading', 'parties', 'procedure'];
const closing = ['reasoning', 'disposition', 'appeal-rights', 'signature'];

describe('genres of which there is no gold', () => {
  for (const [title, text, genre, inside] of [
    ['a compensation decision', compensation, 'decision-compensation', ['claims', 'defence', 'facts']],
    ['a criminal appeal', upheld, 'ruling-criminal', ['lower-court', 'claims', 'defence', 'facts']],
  ] as const)
    for (const [how, shaped] of [
      ['as written', text],
      ['on one line', text.replaceAll('\n', '')],
    ] as const)
      it(`${title}, ${how}: its genre and its parts`, () => {
        const reading = readDecision(shaped);
        expect(reading.genre).to.equal(genre);
        expect(parts(reading)).to.deep.equal([...opening, ...inside, ...closing]);
      });

  it('a compensation decision: what was asked for, what was given', () =>
    expect(
      readDecision(compensation).claims.map(({ span, result }) => [words(compensation, span), result]),
    ).to.deep.equal([
      ['支付侵犯人身自由赔偿金350000元', 'part'],
      ['支付精神损害抚慰金100000元', 'part'],
      ['赔礼道歉、消除影响、恢复名誉', 'granted'],
    ]));

  it('an order that upholds says so of the whole decision', () => {
    const [order] = readDecision(upheld).holdings.filter(({ kind }) => kind === 'disposition');
    expect(order?.reviewed).to.deep.equal({ result: 'upheld', items: [] });
  });
});
