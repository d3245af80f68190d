const issuers = [
  '最高人民法院',
  '最高人民检察院',
  '公安部',
  '司法部',
  '国家安全部',
  '全国人民代表大会常务委员会',
  '全国人大常委会',
  '全国人民代表大会',
  '国务院',
];
/** Issuers together, as they are called for short. */
const together: Readonly<Record<string, string>> = {
  两高: '最高人民法院、最高人民检察院',
  两高一部: '最高人民法院、最高人民检察院、公安部',
  两高两部: '最高人民法院、最高人民检察院、公安部、司法部',
  两高三部: '最高人民法院、最高人民检察院、公安部、国家安全部、司法部',
};
const provinces = [
  ...['北京市', '天津市', '上海市', '重庆市', '河北省', '山西省', '辽宁省', '吉林省', '黑龙江省', '江苏省', '浙江省'],
  ...['安徽省', '福建省', '江西省', '山东省', '河南省', '湖北省', '湖南省', '广东省', '海南省', '四川省', '贵州省'],
  ...['云南省', '陕西省', '甘肃省', '青海省', '内蒙古自治区', '广西壮族自治区', '西藏自治区', '宁夏回族自治区'],
  '新疆维吾尔自治区',
];
const highCourt = '高级人民法院';
const joints = '、,和与及';

/** The issuers that stand right before a title, and where they begin. */
export interface Issuers {
  readonly start: number;
  /** As a title has them. */
  readonly names: string;
}

/** 最高人民法院、最高人民检察院‸《关于…》 | “两高一部”‸《关于…》. */
export function issuersBefore(folded: string, at: number): Issuers | undefined {
  const short = /[“"]?(?<name>两高(?:[一两三]部)?)[”"]?\s?(?:联合(?:发布|印发|制定)的?)?$/.exec(
    folded.slice(Math.max(0, at - longestShort), at),
  );
  if (short) return { start: at - short[0].length, names: together[short.groups!['name']!]! };
  const start = issuerBefore(folded, at);
  return start === undefined ? undefined : { start, names: folded.slice(start, at) };
}

const longestShort = 14;

/** Where the issuers begin that stand right before a title: 最高人民法院、最高人民检察院《关于…》. */
function issuerBefore(folded: string, at: number): number | undefined {
  let from: number | undefined;
  for (let end = at; end > 0;) {
    const name = issuerAt(folded, end);
    if (!name) {
      if (!isJoint(folded[end - 1]!)) break;
      end--;
      continue;
    }
    from = end -= name.length;
  }
  return from;
}

function isJoint(sign: string): boolean {
  return joints.includes(sign) || sign === ' ' || sign === '\n' || sign === '\t';
}

/** The issuer whose name ends at `end`. */
function issuerAt(folded: string, end: number): string | undefined {
  const name = issuers.find((issuer) => folded.endsWith(issuer, end));
  if (name || !folded.endsWith(highCourt, end)) return name;
  const province = provinces.find((known) => folded.endsWith(known, end - highCourt.length));
  return province && province + highCourt;
}
