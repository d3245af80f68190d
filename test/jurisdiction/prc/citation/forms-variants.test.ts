import { expect } from 'chai';
import { table } from '../../../support/cited';
import { read } from '../../../support/read';

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

  table('halves of a book', [
    '《商标审查审理指南》下编第五章 → 商标审查审理指南:bk2/ch5',
    '《商标审查审理指南》上编第二章、下编第五章第三节 → 商标审查审理指南:bk1/ch2 | 商标审查审理指南:bk2/ch5/sec3',
    '《商标审查审理指南》上编者按 → 商标审查审理指南',
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

  table('of Hong Kong, the chapter behind the title or before it', [
    '香港《公司条例》（第622章）第168条 → foreign:Cap 622 s 168',
    '《香港法例》第32章《公司条例》第168条 → foreign:Cap 32 s 168',
  ]);

  table('what became of the law stands between its title and the pin', [
    '《侵权责任法》（已失效）第六条 → 侵权责任法:6',
    '《合同法》（现已被废止）第八条、第六十条 → 合同法:8 | 合同法:60',
  ]);

  table('items side by side share one sign', [
    '行诉法第七十条第（一）（二）项 → 行政诉讼法:70.0.1 | 行政诉讼法:70.0.2',
    '《行政诉讼法》第七十条（一）（三）项 → 行政诉讼法:70.0.1 | 行政诉讼法:70.0.3',
    '《商标法》第五十七条第(1)(2)(7)项 → 商标法:57.0.1 | 商标法:57.0.2 | 商标法:57.0.7',
  ]);

  table('orders with their number in brackets or by the year', [
    '中华人民共和国主席令（第七十二号） → doc:主席令第七十二号',
    '商务部令2020年第4号 → doc:商务部令2020年第4号',
    '商务部令2020年第4号《示例清单规定》第七条 → 示例清单规定:7',
  ]);

  table('a number with the year in words', [
    '（二〇〇三）一中民初字第123号 → （2003）一中民初字第123号',
    '（二○一九）浙8601民初187号 → （2019）浙8601民初187号',
    '（一二三四）示例 → ',
  ]);

  table('号文 before a pin', ['法发〔2020〕24号文第四条 → doc:法发〔2020〕24号:4']);

  table('what an instrument is called stands between its number and a pin', [
    '法发〔2022〕2号意见第十条 → doc:法发〔2022〕2号:10',
    '法发〔2022〕2号《意见》第十条、第十二条 → doc:法发〔2022〕2号:10 | doc:法发〔2022〕2号:12',
    '法释〔2022〕9号司法解释第二条 → 最高人民法院关于适用〈反不正当竞争法〉若干问题的解释:2',
    '法〔2018〕335号通知中的第三条 → doc:法〔2018〕335号:3',
    '法发〔2022〕2号意见，《民法典》第十条 → doc:法发〔2022〕2号 | 民法典:10',
    '法发〔2022〕2号，合同第十条 → doc:法发〔2022〕2号',
  ]);

  table('issuers called together for short', [
    '“两高”《关于办理盗窃刑事案件适用法律若干问题的解释》第二条 → 最高人民法院、最高人民检察院关于办理盗窃刑事案件适用法律若干问题的解释:2',
    '“两高一部”《关于办理某类刑事案件若干问题的意见》第二条 → 最高人民法院、最高人民检察院、公安部关于办理某类刑事案件若干问题的意见:2',
    '两高三部联合印发的《关于办理某类刑事案件若干问题的规定》第一条 → 最高人民法院、最高人民检察院、公安部、国家安全部、司法部关于办理某类刑事案件若干问题的规定:1',
  ]);

  table('the short names of interpretations that nobody defines', [
    '《查封扣押冻结规定》第十七条 → 最高人民法院关于人民法院民事执行中查封、扣押、冻结财产的规定:17',
    '网络侵权规定第七条 → 最高人民法院关于审理利用信息网络侵害人身权益民事纠纷案件适用法律若干问题的规定:7',
    '《食安法》第148条 → 食品安全法:148',
  ]);

  table('guidelines of courts', [
    '北京高院《侵害著作权案件审理指南》第9.24条 → 侵害著作权案件审理指南:9.24',
    '《某省高级人民法院关于涉及网络案件的审理指南》第三十四条 → 某省高级人民法院关于涉及网络案件的审理指南:34',
    '《专利审查指南》（2010版）第二部分第四章第3.2节 → 专利审查指南:s2.4.3.2',
    '《专利审查指南2010》第四部分第二章 → 专利审查指南:s4.2',
    '《产品操作指南》第三条 → ',
    '《投保指引》第三条 → ',
    '《某高院关于数据权益案件的审理指引》第四条 → 某高院关于数据权益案件的审理指引:4',
    '《国务院反垄断委员会关于示例领域的反垄断指南》第十五条 → 国务院反垄断委员会关于示例领域的反垄断指南:15',
    '《关于示例领域的合规指南》第十五条 → 关于示例领域的合规指南:15',
  ]);

  it('those of courts are judicial documents, those of ministries rules', () => {
    const kindOf = (title: string): string => read(`依照《${title}》第三条。\n`, 'judgment').citations[0]!.kind;
    expect(kindOf('某省高级人民法院关于示例案件的审理指引')).to.equal('judicial-document');
    expect(kindOf('国务院反垄断委员会关于示例领域的反垄断指南')).to.equal('regulation');
  });

  table('an interpretation on a book of the code by the book', [
    '民法典合同编司法解释第61条 → 最高人民法院关于适用〈民法典〉合同编通则若干问题的解释:61',
    '《合同编解释》第61条 → 最高人民法院关于适用〈民法典〉合同编通则若干问题的解释:61',
  ]);

  it('an instrument known by its shape is of the kind that its number tells', () => {
    const kindOf = (number: string): string =>
      read(`依照《关于审判示例的若干规定》（${number}）第三条。\n`, 'judgment').citations[0]!.kind;
    expect(['法〔2015〕137号', '法释〔2022〕9号', '国发〔2022〕9号'].map(kindOf)).to.deep.equal([
      'judicial-document',
      'interpretation',
      'regulation',
    ]);
  });

  table('in English, with the parts in other places', [
    'Arts. 57(1)-(2) Trademark Law → 商标法:57.0.1~2',
    'Judicial Interpretation No. 9 [2022] of the Supreme People’s Court → 最高人民法院关于适用〈反不正当竞争法〉若干问题的解释',
    'No. 118 [2019], Final, Civil, IP, SPC → （2019）最高法知民终118号',
    'SPC Gazette, Issue 8, 2010 → 公报2010-8',
    '(2010) Hai Min Chu Zi No. 24463 → case:(2010) Hai Min Chu Zi No. 24463',
  ]);
});
