import { expect } from 'chai';
import { readDecision } from '../../../support/read';

/** Self-written: the sentences with which each part of a report on one line begins. */
function partsOf(text: string): string[] {
  const { genre, sections } = readDecision(text);
  return [genre, ...sections.map(({ role, span }) => `${role} ${text.slice(span[0], span[0] + 6)}`)];
}

describe('a report on one line without brackets', () => {
  it('of a newspaper', () =>
    expect(
      partsOf(
        '网购假酒 索赔获支持 2021年5月3日 来源：示例日报 本报讯 近日，示例市东区人民法院审结一起网络购物合同纠纷案。2020年10月，市民赵某在某酒类专营店购买白酒，支付货款1200元，后发现为假冒产品。赵某诉至法院，请求判令某酒类专营店退还货款1200元。庭审中，某酒类专营店辩称，白酒系正规渠道进货。法院经审理认为，某酒类专营店的行为构成欺诈，应当退款。据此，法院判决某酒类专营店退还赵某货款1200元。法官提醒，消费者应当保留凭证。',
      ),
    ).to.deep.equal([
      'press-report',
      'heading 网购假酒 索',
      'noise 来源：示例日',
      'commentary 本报讯 近日',
      'facts 2020年1',
      'claims 赵某诉至法院',
      'defence 庭审中，某酒',
      'reasoning 法院经审理认',
      'disposition 据此，法院判',
      'commentary 法官提醒，消',
    ]));

  for (const [what, mark] of [
    ['between colons', '：'],
    ['between blanks', ' '],
    ['with nothing between them', ''],
  ] as const)
    it(`with headings ${what}`, () =>
      expect(
        partsOf(
          `停发工资应当补发${mark && ' '}基本案情${mark}2019年3月，吴某入职某物流公司。后某物流公司停发工资，吴某申请仲裁，请求裁决某物流公司支付工资9000元。${mark && ' '}处理结果${mark}仲裁委员会裁决某物流公司支付吴某工资9000元。${mark && ' '}案例分析${mark}某物流公司停发工资没有依据。`,
        ),
      ).to.deep.equal([
        'typical-cases',
        'heading 停发工资应当',
        `facts 基本案情${mark}2${mark ? '' : '0'}`,
        `disposition 处理结果${mark}仲${mark ? '' : '裁'}`,
        `commentary 案例分析${mark}某${mark ? '' : '物'}`,
      ]));

  it('of a judge, with what happened and what it teaches', () =>
    expect(
      partsOf(
        '打印遗嘱如何写才有效 案情回顾 韩先生与哥哥因遗嘱起争议，2021年韩先生诉至示例市东区人民法院，法院判决遗嘱无效。 法官解读 打印遗嘱应当有两个以上见证人在场见证，遗嘱人和见证人应当在每一页签名。',
      )[0],
    ).to.equal('press-report'));
});
