import { expect } from 'chai';
import { table } from '../../../support/cited';
import { read } from '../../../support/read';

table('a clause of a standard belongs to the standard, not to a law', [
  'GB/T 35273 第5.4条规定 → standard:GB/T 35273:5.4',
  'GB/T 35273-2020第5.4条 → standard:GB/T 35273-2020:5.4',
  'GB/T35273第5条 → standard:GB/T35273:5',
  'GB/T 35273 第五条、第六条 → standard:GB/T 35273:5 | standard:GB/T 35273:6',
  'GB 7718-2011第4.1.3条、第4.1.4条 → standard:GB 7718-2011:4.1.3 | standard:GB 7718-2011:4.1.4',
  'GB 2760第3.4条 → standard:GB 2760:3.4',
  'GB 2760中第3.4条 → standard:GB 2760:3.4',
  'JGJ 59-2011 第3.1.3条 → standard:JGJ 59-2011:3.1.3',
  'DB31/T 1234-2020第3条 → standard:DB31/T 1234-2020:3',
  '《GB/T 35273-2020》第5.4条 → standard:GB/T 35273-2020:5.4',
]);

table('a standard by title and number is cited once', [
  '《示例信息安全规范》（GB/T 35273-2020）第5.4条 → standard:示例信息安全规范:5.4',
  '《示例信息安全规范》（GB/T 35273-2020） → standard:示例信息安全规范',
  '《示例信息安全规范》GB/T 35273-2020第5.4条、第5.5条 → standard:示例信息安全规范:5.4 | standard:示例信息安全规范:5.5',
  'GB/T 35273—2020《示例信息安全规范》第5.4条 → standard:示例信息安全规范:5.4',
  // The last word alone would make the one a rule of a ministry and the other nothing.
  '《国家标准 示例食品标签通则》（GB 7718-2011）第4.1.3条 → standard:国家标准示例食品标签通则:4.1.3',
  '《示例门窗》（JC/T 1234-2020） → standard:示例门窗',
  '《食品安全法》，GB 7718-2011 → 食品安全法 | standard:GB 7718-2011',
  '《示例检测报告》（2020年） → ',
]);

table('nor does it become an article of the law named before or behind', [
  '《民法典》第三条，GB/T 35273 第5条 → 民法典:3 | standard:GB/T 35273:5',
  '《民法典》第三条，GB/T 35273 第5条，第7条 → 民法典:3 | standard:GB/T 35273:5 | standard:GB/T 35273:7',
  'GB/T 35273标准第5.4条，《民法典》第五条 → standard:GB/T 35273:5.4 | 民法典:5',
  '《民法典》第三条、GB 7718-2011 → 民法典:3 | standard:GB 7718-2011',
]);

table('a standard without a clause', [
  'GB/T 7714—2015 → standard:GB/T 7714-2015',
  '（GB9137－88） → standard:GB9137-88',
  'GA/T 1-2003 → standard:GA/T 1-2003',
]);

table('an international standard', [
  'ISO/IEC 27001：2022第5.2条 → standard:ISO/IEC 27001:2022:5.2',
  'IEC 60335-1:2020 → standard:IEC 60335-1:2020',
  '《示例管理体系要求》（ISO 9001:2015） → standard:示例管理体系要求',
  '通过ISO 9001认证 →',
]);

it('keeps the number beside the title', () => {
  const { citations } = read('依照《示例信息安全规范》（GB/T 35273-2020）第5.4条。', 'judgment');
  expect(citations[0]).to.include({ law: '示例信息安全规范', documentNumber: 'GB/T 35273-2020', pin: '5.4' });
});

table('sizes, plates and goods are no standards', [
  '内存8GB 256GB →',
  '容量512GB，16GB 2400 →',
  '车牌浙A12345 →',
  '货号SL 1234-56 →',
  '发票号NY 123456 →',
]);
