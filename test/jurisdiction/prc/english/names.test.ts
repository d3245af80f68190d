import { expect } from 'chai';
import { partyInEnglish } from '../../../../src/jurisdiction/prc/english/names';

const nobody: ReadonlyMap<string, string> = new Map();
const given = new Map([
  ['搜道', 'SouDao'],
  ['杭州聚客通科技有限公司', 'Joketo Tech (Hangzhou) Ltd'],
]);

describe('a party in English', () => {
  for (const [name, full, short, basis] of [
    ['浙江搜道网络技术有限公司', 'Zhejiang Soudao Network Technology Co., Ltd.', 'Soudao', 'rendered'],
    ['深圳市腾讯计算机系统有限公司', 'Shenzhen Tencent Computer Systems Co., Ltd.', 'Tencent', 'common'],
    ['腾讯科技（深圳）有限公司', 'Tencent Technology (Shenzhen) Co., Ltd.', 'Tencent', 'common'],
    ['中国银行股份有限公司杭州分行', 'Bank of China Co., Ltd., Hangzhou Branch', 'Bank of China', 'common'],
    ['上海某投资合伙企业（有限合伙）', 'Shanghai Mou Investment Partnership (LP)', 'Mou', 'rendered'],
    ['北京大成律师事务所', 'Beijing Dacheng Law Firm', 'Dacheng', 'rendered'],
    ['张三', 'Zhang San', 'Zhang San', 'romanised'],
    ['欧阳青', 'Ouyang Qing', 'Ouyang Qing', 'romanised'],
    ['曾某某', 'Zeng Moumou', 'Zeng Moumou', 'romanised'],
    ['买买提·艾力', 'Maimaiti Aili', 'Maimaiti Aili', 'romanised'],
    ['Acme Inc.', 'Acme Inc.', 'Acme Inc.', 'as-written'],
  ] as const)
    it(`${name} → ${full}`, () => expect(partyInEnglish(name, nobody)).to.deep.equal({ full, short, basis }));

  for (const [organ, english] of [
    ['杭州市人民政府', 'People’s Government of Hangzhou'],
    ['杭州市余杭区人民检察院', 'People’s Procuratorate of Yuhang District, Hangzhou'],
    ['杭州市西湖区市场监督管理局', 'Administration for Market Regulation of Xihu District, Hangzhou'],
    ['国家知识产权局', 'China National Intellectual Property Administration'],
  ] as const)
    it(`${organ} → ${english}`, () => expect(partyInEnglish(organ, nobody).full).to.equal(english));

  it('has the name that was given for it, whole or in part', () => {
    expect(partyInEnglish('杭州聚客通科技有限公司', given)).to.include({
      full: 'Joketo Tech (Hangzhou) Ltd',
      basis: 'given',
    });
    expect(partyInEnglish('浙江搜道网络技术有限公司', given)).to.deep.equal({
      full: 'Zhejiang SouDao Network Technology Co., Ltd.',
      short: 'SouDao',
      basis: 'given',
    });
  });

  it('has the name that its short form tells apart', () =>
    expect(partyInEnglish('北江恒丰纸品有限公司', nobody, ['恒丰公司'])).to.include({
      full: 'Beijiang Hengfeng Zhipin Co., Ltd.',
      short: 'Hengfeng',
    }));

  it('never fails, whatever it is given', () => {
    for (const name of ['', '有限公司', '（）', '某', '公司公司', '分公司', '省市区', '（有限合伙）'])
      expect(partyInEnglish(name, nobody).full, name).to.be.a('string');
  });
});
