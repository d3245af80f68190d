import { expect } from 'chai';
import { areOtherCauses } from '../../../../src/jurisdiction/prc/decision/cause-kinds';
import { administrativeCauses, civilCauses, offences } from '../../../../src/jurisdiction/prc/english/causes';

describe('two names of causes', () => {
  for (const [one, other] of [
    ['买卖合同纠纷', '运输合同纠纷'],
    ['房屋买卖合同纠纷', '房屋租赁合同纠纷'],
    ['租赁合同纠纷', '融资租赁合同纠纷'],
    ['公路货物运输合同纠纷', '海上货物运输合同纠纷'],
    ['民间借贷纠纷', '离婚纠纷'],
    ['民间借贷纠纷', '保证合同纠纷'],
    ['侵害商标权纠纷', '侵害著作权纠纷'],
    ['侵害发明专利权纠纷', '侵害外观设计专利权纠纷'],
    ['著作权侵权纠纷', '不正当竞争纠纷'],
    ['名誉权纠纷', '肖像权纠纷'],
    ['机动车交通事故责任纠纷', '医疗损害责任纠纷'],
    ['劳动争议', '劳务合同纠纷'],
    ['财产保险合同纠纷', '人身保险合同纠纷'],
    ['股东知情权纠纷', '股权转让纠纷'],
    ['法定继承纠纷', '遗嘱继承纠纷'],
    ['行政处罚', '工伤认定'],
    ['行政许可', '专利权纠纷'],
    ['网络虚拟藏品纠纷', '运输合同纠纷'],
    ['盗窃罪', '故意伤害罪'],
    ['盗窃罪、抢劫罪', '诈骗罪'],
    ['盗窃罪', '买卖合同纠纷'],
  ] as const)
    it(`${one} and ${other} are of different disputes`, () => {
      expect(areOtherCauses(one, other)).to.equal(true);
      expect(areOtherCauses(other, one)).to.equal(true);
    });

  for (const [one, other] of [
    ['合同纠纷', '运输合同纠纷'],
    ['运输合同纠纷', '公路货物运输合同纠纷'],
    ['侵权责任纠纷', '机动车交通事故责任纠纷'],
    ['财产损害赔偿纠纷', '相邻关系纠纷'],
    ['借款合同纠纷', '民间借贷纠纷'],
    ['买卖合同纠纷', '商品房预售合同纠纷'],
    ['购销合同纠纷', '买卖合同纠纷'],
    ['居间合同纠纷', '中介合同纠纷'],
    ['装修合同纠纷', '建设工程施工合同纠纷'],
    ['劳动争议', '经济补偿金纠纷'],
    ['追索劳动报酬纠纷', '经济补偿金纠纷'],
    ['人身损害赔偿纠纷', '机动车交通事故责任纠纷'],
    ['健康权纠纷', '人身损害赔偿纠纷'],
    ['商标侵权纠纷', '侵害商标权及不正当竞争纠纷'],
    ['不正当竞争纠纷', '商业诋毁纠纷'],
    ['侵犯商业秘密纠纷', '侵害技术秘密纠纷'],
    ['版权纠纷', '侵害作品信息网络传播权纠纷'],
    ['房屋拆迁补偿', '行政征收'],
    ['商标权无效宣告请求纠纷', '商标权无效宣告请求行政纠纷'],
    ['贩卖毒品罪', '走私、贩卖、运输、制造毒品罪'],
    ['杀人罪', '故意杀人罪'],
    ['盗窃罪', '盗窃罪、掩饰、隐瞒犯罪所得罪'],
    ['出版合同纠纷', '出版合同'],
  ] as const)
    it(`${one} and ${other} may be of one`, () => {
      expect(areOtherCauses(one, other)).to.equal(false);
      expect(areOtherCauses(other, one)).to.equal(false);
    });

  it('none is another one than itself', () => {
    for (const name of [...Object.keys({ ...civilCauses, ...offences, ...administrativeCauses })])
      expect(areOtherCauses(name, name), name).to.equal(false);
  });
});
