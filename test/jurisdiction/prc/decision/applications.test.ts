import { expect } from 'chai';
import { readDecision, words } from '../../../support/read';

/** Self-written: a ruling in few lines. */
const ruling = (number: string, ...lines: readonly string[]): string =>
  [
    '示例市东区人民法院',
    '民事裁定书',
    `（2021）示0102${number}号`,
    ...lines,
    '审判员　　安某',
    '二〇二一年四月一日',
  ].join('\n');
const applicant = '申请人：邢某，男，1971年2月3日出生，汉族，住示例市。';
const respondent = '被申请人：示例市金鼎食品有限公司，住所地示例市东区。';
const retrial = [
  '再审申请人（一审原告、二审上诉人）：邢某，男，1971年2月3日出生，汉族，住示例市。',
  '被申请人（一审被告、二审被上诉人）：示例市金鼎食品有限公司，住所地示例市东区。',
  '再审申请人邢某因与被申请人示例市金鼎食品有限公司买卖合同纠纷一案，不服示例市中级人民法院（2020）示01民终150号民事判决，向本院申请再审。本院依法组成合议庭进行了审查，现已审查终结。',
  '邢某申请再审称，原判决认定的基本事实缺乏证据证明。依据《中华人民共和国民事诉讼法》第二百条第二项的规定申请再审。',
];
const parties = ['原告：示例市兴达钢材有限公司，住所地示例市东区。', '被告：华岳建设有限公司，住所地示例市西区。'];

describe('what a ruling decides on', () => {
  for (const [title, text, ...expected] of [
    [
      'an application for bankruptcy that is taken up',
      ruling(
        '破申15',
        applicant,
        respondent,
        '2021年3月2日，邢某以示例市金鼎食品有限公司不能清偿到期债务为由，向本院申请对金鼎公司进行破产清算。',
        '本院认为，被申请人明显缺乏清偿能力，申请人的申请符合法律规定。依照《中华人民共和国企业破产法》第二条之规定，裁定如下：',
        '受理申请人邢某对被申请人示例市金鼎食品有限公司的破产清算申请。',
      ),
      ['申请对金鼎公司进行破产清算', 'applicant', 'granted'],
    ],
    [
      'one that is not taken up',
      ruling(
        '破申16',
        applicant,
        respondent,
        '2021年3月2日，邢某以示例市金鼎食品有限公司不能清偿到期债务为由，向本院申请对该公司进行破产清算。',
        '本院认为，邢某提供的证据不足以证明被申请人具备破产原因。依照《中华人民共和国企业破产法》第十二条之规定，裁定如下：',
        '不予受理邢某对示例市金鼎食品有限公司的破产清算申请。',
      ),
      ['申请对该公司进行破产清算', 'applicant', 'refused'],
    ],
    [
      'what an administrator asks for',
      ruling(
        '破5号之五',
        '申请人：示例市金鼎食品有限公司管理人。',
        '本院于2020年5月6日裁定示例市金鼎食品有限公司重整。2021年3月20日，金鼎公司管理人以重整计划草案已经表决通过为由，请求本院裁定批准重整计划。',
        '本院认为，表决程序合法，应予准许。依照《中华人民共和国企业破产法》第八十六条第二款之规定，裁定如下：',
        '一、批准示例市金鼎食品有限公司重整计划；',
        '二、终止示例市金鼎食品有限公司重整程序。',
      ),
      ['裁定批准重整计划', 'applicant', 'granted'],
    ],
    [
      'an application for a retrial that is refused',
      ruling(
        '民申77',
        ...retrial,
        '本院经审查认为，邢某的再审申请不符合《中华人民共和国民事诉讼法》第二百条规定的情形。依照《中华人民共和国民事诉讼法》第二百零四条第一款规定，裁定如下：',
        '驳回邢某的再审申请。',
      ),
      ['依据《中华人民共和国民事诉讼法》第二百条第二项的规定申请再审', 'applicant', 'refused'],
    ],
    [
      'one that leads to a retrial',
      ruling(
        '民申78',
        ...retrial,
        '本院经审查认为，邢某的再审申请符合《中华人民共和国民事诉讼法》第二百条第二项规定的情形。依照《中华人民共和国民事诉讼法》第二百零四条规定，裁定如下：',
        '一、指令示例市中级人民法院再审本案；',
        '二、再审期间，中止原判决的执行。',
      ),
      ['依据《中华人民共和国民事诉讼法》第二百条第二项的规定申请再审', 'applicant', 'granted'],
    ],
    [
      'an objection to jurisdiction',
      ruling(
        '民初90',
        ...parties,
        '原告示例市兴达钢材有限公司与被告华岳建设有限公司买卖合同纠纷一案，本院于2021年3月1日立案。',
        '被告华岳建设有限公司在提交答辩状期间，对管辖权提出异议，认为双方约定由被告住所地人民法院管辖，请求将本案移送示例市西区人民法院审理。',
        '经审查，合同第九条约定由需方住所地人民法院管辖。',
        '本院认为，约定管辖合法有效。依照《中华人民共和国民事诉讼法》第三十五条规定，裁定如下：',
        '被告华岳建设有限公司对管辖权提出的异议成立，本案移送示例市西区人民法院处理。',
      ),
      ['将本案移送示例市西区人民法院审理', 'defendant', 'granted'],
    ],
    [
      'an objection to jurisdiction told of in the procedure',
      ruling(
        '民初91',
        ...parties,
        '本院受理原告示例市兴达钢材有限公司与被告华岳建设有限公司买卖合同纠纷一案后，被告华岳建设有限公司在提交答辩状期间对管辖权提出异议，请求将本案移送示例市西区人民法院审理。',
        '本院认为，约定管辖合法有效，异议不能成立。依照《中华人民共和国民事诉讼法》第三十五条规定，裁定如下：',
        '驳回被告华岳建设有限公司对本案管辖权提出的异议。',
      ),
      ['将本案移送示例市西区人民法院审理', 'defendant', 'refused'],
    ],
    [
      'property to be preserved',
      ruling(
        '财保17',
        applicant,
        respondent,
        '申请人邢某于2021年3月1日向本院申请诉前财产保全，请求对被申请人示例市金鼎食品有限公司名下价值300000元的财产采取保全措施。',
        '本院经审查认为，申请人的申请符合法律规定。依照《中华人民共和国民事诉讼法》第一百零四条之规定，裁定如下：',
        '冻结被申请人示例市金鼎食品有限公司名下银行存款300000元。',
        '本裁定立即开始执行。',
      ),
      ['对被申请人示例市金鼎食品有限公司名下价值300000元的财产采取保全措施', 'applicant', 'granted'],
    ],
  ] as const)
    it(title, () => {
      const { claims } = readDecision(text);
      expect(claims.map(({ span, by, result }) => [words(text, span), by, result])).to.deep.equal(expected);
    });
});

describe('who applies to a court', () => {
  const special = `示例市东区人民法院
民 事 判 决 书
（2022）示0102民特31号
申请人：施某，女，1965年3月3日出生，汉族，住示例市东区。
被申请人：毕某，男，1938年5月5日出生，汉族，住址同上。
代理人：毕某红，女，1968年7月7日出生，汉族，住示例市。
申请人施某申请宣告毕某无民事行为能力一案，本院于2022年5月5日立案后，依法适用特别程序进行了审理。现已审理终结。
施某称，毕某患病多年，生活不能自理。请求：1.宣告毕某为无民事行为能力人；2.指定施某为毕某的监护人。
代理人毕某红称，对申请人的申请无异议。
经审理查明，毕某患有阿尔茨海默病。
本院认为，毕某不能辨认自己的行为。依照《中华人民共和国民法典》第二十一条第一款之规定，判决如下：
一、宣告毕某为无民事行为能力人；
二、指定施某为毕某的监护人。
本判决为终审判决。
审判员　　谢某
`;
  const treatment = `示例市东区人民法院
强 制 医 疗 决 定 书
（2021）示0102刑医2号
申请机关示例市东区人民检察院。
被申请人米某，男，1987年4月1日出生于示例市，汉族，无业。
示例市东区人民检察院以示东检强医申〔2021〕1号强制医疗申请书，于2021年4月15日向本院申请。本院依法组成合议庭进行了审理。现已审理终结。
申请机关称，2021年3月1日，被申请人米某持刀将邻居砍伤，有继续危害社会可能，申请对其强制医疗。
被申请人的法定代理人对申请无异议。
经审理查明，2021年3月1日，被申请人米某持刀将邻居砍伤。
本院认为，被申请人米某符合强制医疗条件。依照《中华人民共和国刑法》第十八条第一款之规定，决定如下：
对被申请人米某强制医疗。
审判长　　石某
`;
  const interest = `示例市中级人民法院
民 事 判 决 书
（2021）示01民初66号
公益诉讼起诉人：示例市人民检察院，住所地示例市。
被告：示例市蓝天化工有限公司，住所地示例市。
公益诉讼起诉人示例市人民检察院与被告示例市蓝天化工有限公司环境污染民事公益诉讼一案，本院于2021年4月9日立案后进行了审理。现已审理终结。
公益诉讼起诉人示例市人民检察院向本院提出诉讼请求：1.判令被告赔偿修复费用1286000元；2.判令被告公开赔礼道歉。
示例市蓝天化工有限公司辩称，修复费用计算过高。
经审理查明，被告排放未经处理的废水。
本院认为，被告应当赔偿修复费用1286000元，并公开赔礼道歉。依照《中华人民共和国民法典》第一千二百三十五条之规定，判决如下：
一、被告示例市蓝天化工有限公司赔偿修复费用1286000元；
二、被告示例市蓝天化工有限公司公开赔礼道歉。
审判长　　云某
`;

  for (const [title, text, genre, expected, answered] of [
    ['by his name alone', special, 'judgment-civil-1', ['applicant 施某', 'respondent 毕某'], ['granted', 'granted']],
    [
      'a procuratorate that applies for treatment',
      treatment,
      'ruling-criminal',
      ['applicant 示例市东区人民检察院', 'respondent 米某'],
      ['granted'],
    ],
    [
      'a procuratorate that sues for the public',
      interest,
      'judgment-civil-1',
      ['plaintiff 示例市人民检察院', 'defendant 示例市蓝天化工有限公司'],
      ['granted', 'granted'],
    ],
  ] as const)
    for (const shaped of [text, text.replaceAll('\n', '')])
      it(`${title}${shaped === text ? '' : ', on one line'}`, () => {
        const reading = readDecision(shaped);
        expect(reading.genre).to.equal(genre);
        expect(reading.parties.map(({ role, name }) => `${role} ${name}`)).to.deep.equal(expected);
        expect(reading.claims.map(({ result }) => result)).to.deep.equal(answered);
        const roles = reading.sections.map(({ role }) => role);
        expect(roles.slice(roles.indexOf('claims'), roles.indexOf('reasoning'))).to.deep.equal([
          'claims',
          'defence',
          'facts',
        ]);
      });
});
