import { expect } from 'chai';
import { courtInEnglish } from '../../../../src/jurisdiction/prc/english/courts';

describe('a court in English', () => {
  for (const [court, english] of [
    ['最高人民法院', 'Supreme People’s Court'],
    ['中华人民共和国最高人民法院', 'Supreme People’s Court'],
    ['杭州铁路运输法院', 'Hangzhou Railway Transportation Court'],
    ['杭州互联网法院', 'Hangzhou Internet Court'],
    ['上海海事法院', 'Shanghai Maritime Court'],
    ['浙江省高级人民法院', 'Zhejiang High People’s Court'],
    ['浙江省杭州市中级人民法院', 'Hangzhou Intermediate People’s Court (Zhejiang)'],
    ['北京市第一中级人民法院', 'Beijing No. 1 Intermediate People’s Court'],
    ['上海铁路运输中级法院', 'Shanghai Railway Transportation Intermediate Court'],
    ['北京市朝阳区人民法院', 'Beijing Chaoyang District People’s Court'],
    ['济南市市中区人民法院', 'Jinan Shizhong District People’s Court'],
    ['上海市浦东新区人民法院', 'Shanghai Pudong New Area People’s Court'],
    ['浙江省义乌市人民法院', 'Yiwu People’s Court (Zhejiang)'],
    ['山东省单县人民法院', 'Shanxian County People’s Court (Shandong)'],
    ['陕西省西安市雁塔区人民法院', "Xi'an Yanta District People’s Court (Shaanxi)"],
    ['广西壮族自治区南宁市青秀区人民法院', 'Nanning Qingxiu District People’s Court (Guangxi)'],
    [
      '湖北省恩施土家族苗族自治州中级人民法院',
      'Enshi Tujia and Miao Autonomous Prefecture Intermediate People’s Court (Hubei)',
    ],
    [
      '新疆维吾尔自治区高级人民法院伊犁哈萨克自治州分院',
      'Ili Kazakh Autonomous Prefecture Branch of the Xinjiang Uyghur Autonomous Region High People’s Court',
    ],
    ['某某法院', undefined],
    ['中国国际经济贸易仲裁委员会', undefined],
  ] as const)
    it(`${court}: ${english ?? 'none'}`, () => expect(courtInEnglish(court)).to.equal(english));
});
