import { table } from '../../../support/cited';

const security = '最高人民法院关于适用〈民法典〉有关担保制度的解释';
const works = '最高人民法院关于审理建设工程施工合同纠纷案件适用法律问题的解释（一）';
const procedure = '最高人民法院关于适用〈民事诉讼法〉的解释';
const competition = '最高人民法院关于适用〈反不正当竞争法〉若干问题的解释';

describe('citations: variants of the forms that nobody lists', () => {
  table('an interpretation by the law or the disputes that it is for', [
    `民诉解释第九十条 → ${procedure}:90`,
    `《建设工程司法解释（一）》第二十六条 → ${works}:26`,
    `《建设工程施工合同司法解释（一）》第二十六条 → ${works}:26`,
    `建工解释一第十三条 → ${works}:13`,
    `担保制度司法解释第四条 → ${security}:4`,
    '《劳动争议司法解释（一）》第四十二条 → 最高人民法院关于审理劳动争议案件适用法律问题的解释（一）:42',
    '《道交解释》第十六条 → 最高人民法院关于审理道路交通事故损害赔偿案件适用法律若干问题的解释:16',
    '人损解释第十七条 → 最高人民法院关于审理人身损害赔偿案件适用法律若干问题的解释:17',
  ]);

  table('divisions with their headings between them', [
    '《民法典》第三编合同第一分编通则第四章 → 民法典:bk3/sub1/ch4',
    '《刑法》第二编分则第三章第五节 → 刑法:bk2/ch3/sec5',
    '《民法典》第三编合同的规定 → 民法典:bk3',
  ]);

  table('the order that issued an instrument stands behind its title', [
    '《国务院关于职工工作时间的规定》（国务院令第174号）第三条 → 国务院关于职工工作时间的规定:3',
    '《示例管理条例》（中华人民共和国国务院令第900号）第五条 → 示例管理条例:5',
  ]);

  table('several numbers of a series share one 号', [
    '检例第158、159号 → 检例158 | 检例159',
    '指导案例78、82号 → 指导78 | 指导82',
    '指导案例78、82号和第83号 → 指导78 | 指导82 | 指导83',
  ]);

  table('a number of which even the year is redacted', [
    '京某民终某号 → 京某民终某号',
    '京73民终××号 → 京73民终××号',
    '王某刑某号 → ',
    '京某小区某号 → ',
    '京某路××号 → ',
  ]);

  table('in English', [
    `Article 2 of the Judicial Interpretation on the Anti-Unfair Competition Law → ${competition}:2`,
    `Article 2 of the SPC Interpretation on the Application of the Anti-Unfair Competition Law → ${competition}:2`,
    'Company Law of the PRC (revised 2023), Article 23 → 公司法:23',
    'Civil Code of the People’s Republic of China, art. 577 → 民法典:577',
    'Article 3 of the Provisions on Something of the Civil Code → ',
    '(2003) Yi Zhong Min Chu Zi No. 12345 → （2003）一中民初字第12345号',
  ]);

  table('of Hong Kong, the chapter behind the title', ['香港《公司条例》（第622章）第168条 → foreign:Cap 622 s 168']);
});
