import { table } from '../../../support/cited';

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
  '《示例信息安全规范》（GB/T 35273-2020）第5.4条 → standard:示例信息安全规范 | standard:GB/T 35273-2020:5.4',
  'GB/T 35273—2020《示例信息安全规范》第5.4条 → standard:GB/T 35273-2020 | standard:示例信息安全规范:5.4',
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

table('sizes, plates and goods are no standards', [
  '内存8GB 256GB →',
  '容量512GB，16GB 2400 →',
  '车牌浙A12345 →',
  '货号SL 1234-56 →',
  '发票号NY 123456 →',
]);
