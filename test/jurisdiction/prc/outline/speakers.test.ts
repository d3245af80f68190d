import { expect } from 'chai';
import { read, readDecision } from '../../../support/read';

/** Self-written: an appeal of the prosecution and of an accused, answered point by point. */
const protest = `示例省示例市中级人民法院
刑 事 判 决 书
（2022）示01刑终31号
抗诉机关暨原公诉机关示例市北区人民检察院。
上诉人（原审被告人）沙甲，男，1990年2月1日出生，汉族，务工。
辩护人严某，示例律师事务所律师。
原审被告人水乙，女，1991年3月1日出生，汉族，务工。
原审附带民事诉讼原告人华某，男，1980年1月1日出生，住示例市。
示例市北区人民法院审理示例市北区人民检察院指控被告人沙甲、水乙犯盗窃罪一案，于2022年1月10日作出（2021）示0104刑初9号刑事判决。示例市北区人民检察院提出抗诉，沙甲提出上诉。本院依法组成合议庭，公开开庭审理了本案。现已审理终结。
原判认定：2021年5月6日，被告人沙甲、水乙潜入华某家中，窃得现金6000元。
原判认为，沙甲、水乙的行为均构成盗窃罪，判处沙甲有期徒刑一年，判处水乙拘役四个月。
示例市北区人民检察院抗诉认为：原判未认定沙甲系累犯，量刑畸轻。
示例市人民检察院支持抗诉，认为抗诉理由成立。
沙甲上诉称：原判量刑过重。
沙甲的辩护人认为：沙甲系从犯，请求从轻处罚。
水乙在二审庭审中无异议。
经审理查明：原判认定的事实有证人证言、照片等证据证实，足以认定。
针对抗诉意见及上诉理由、辩护意见，本院综合评判如下：
1．关于累犯。经查，沙甲前罪刑满释放后不满五年又犯罪，依法构成累犯。抗诉意见成立，予以采纳。
2．关于从犯。经查，沙甲直接入户行窃，不是从犯。该项意见不予采纳。
本院认为，上诉人沙甲、原审被告人水乙的行为均已构成盗窃罪。依照《中华人民共和国刑法》第二百六十四条之规定，判决如下：
一、维持示例市北区人民法院（2021）示0104刑初9号刑事判决第二项；
二、上诉人沙甲犯盗窃罪，判处有期徒刑一年六个月。
本判决为终审判决。
审判长　　金某
二〇二二年五月六日
`;

/** Self-written: a retrial on the protest of the prosecution. */
const retrial = `示例省高级人民法院
民 事 判 决 书
（2020）示民再17号
抗诉机关：示例省人民检察院。
申诉人（一审被告、二审上诉人）：示例市宏远建设有限公司，住所地示例市。
被申诉人（一审原告、二审被上诉人）：戴卫，男，1971年3月3日出生，住示例市。
申诉人示例市宏远建设有限公司（以下简称宏远公司）因与被申诉人戴卫建设工程施工合同纠纷一案，不服示例市中级人民法院（2018）示01民终21号民事判决，向检察机关申诉。示例省人民检察院向本院提出抗诉。本院提审本案。现已审理终结。
示例省人民检察院抗诉认为，双方没有合同关系。二审判决突破合同相对性，适用法律确有错误。
宏远公司称，同意检察机关的抗诉意见，请求撤销原判，驳回戴卫的诉讼请求。
戴卫辩称，原判正确，应予维持。
戴卫向一审法院起诉请求：判令宏远公司支付工程款862000元。
一审法院认定事实：武某向戴卫出具结算单。
一审法院认为，宏远公司应当付款。判决：宏远公司支付工程款862000元。
宏远公司不服一审判决，上诉请求：撤销一审判决。
二审法院对一审查明的事实予以确认。二审法院认为，宏远公司曾直接付款，上诉理由不能成立。判决：驳回上诉，维持原判。
本院再审查明，2015年2月10日，武某委托宏远公司付款。
本院再审认为，宏远公司系受托付款，并非合同相对方。戴卫的请求没有依据，本院不予支持。依照《中华人民共和国民事诉讼法》第二百零七条规定，判决如下：
一、撤销示例市中级人民法院（2018）示01民终21号民事判决；
二、驳回戴卫的诉讼请求。
本判决为终审判决。
审判长　　金某
二〇二〇年十一月九日
`;

/** Self-written: an objection in an enforcement, reviewed by the court above. */
const review = `示例省高级人民法院
执行裁定书
（2022）示执复9号
复议申请人（利害关系人）：示例市华中建材有限公司。
申请执行人：示例银行股份有限公司。
复议申请人示例市华中建材有限公司（以下简称华中建材）不服示例市中级人民法院（以下简称示例中院）（2021）示01执异12号执行裁定，向本院申请复议。现已审查终结。
示例中院查明，该院拍卖了土地使用权，由案外人竞得。
示例中院认为，华中建材的异议不符合受理条件，裁定驳回异议申请。
华中建材复议称，异议并未逾期，请求撤销异议裁定。
申请执行人示例银行股份有限公司称，异议裁定正确。
本院对示例中院查明的事实予以确认。另查明，异议书于2021年9月3日寄出。
本院认为，华中建材提出异议未超过法定期限，示例中院以逾期为由驳回，适用法律错误，应予纠正。依照《中华人民共和国民事诉讼法》第二百三十二条之规定，裁定如下：
撤销示例市中级人民法院（2021）示01执异12号执行裁定。
本裁定送达后即发生法律效力。
审判长　　金某
二〇二二年三月三十日
`;

/** Self-written: half-width marks all through. */
const narrow = `示例市东区人民法院行政判决书(2019)示0101行初45号
原告林兰,女,1956年8月1日出生,住示例市东区.
被告示例市东区住房和城市建设委员会,住所地示例市东区.
原告林兰诉被告示例市东区住房和城市建设委员会政府信息公开答复一案,本院受理后,依法组成合议庭.现已审理终结.
原告诉称,被告未尽检索义务.故诉请法院:判决撤销被诉告知书;责令被告重新答复.
被告辩称,已尽检索义务,请求驳回原告的诉讼请求.
在举证期限内,被告提交了申请表、检索记录等证据.经质证,本院对上述证据的真实性予以确认.
根据上述证据以及当事人的陈述,本院认定如下事实:2018年11月12日,林兰申请公开安置方案.被告以单一关键词检索.
本院认为,被告未对档案进行查找.故被诉告知书认定事实不清,依法应予撤销.依照《中华人民共和国行政诉讼法》第七十条之规定,判决如下:
一、撤销被诉告知书;
二、责令被告于本判决生效之日起二十个工作日内重新答复.
如不服本判决,可在判决书送达之日起十五日内上诉.
审判长 王欣
二○一九年六月二十八日
`;

/** Self-written: openings that stand for themselves, in a civil case of first instance. */
const civil = (opening: string): string => `示例市东区人民法院
民事判决书
（2022）示0102民初3号
原告：顾某，男，1984年8月8日出生，住示例市。
被告：示例市熙源科技有限公司，住所地示例市。
原告顾某与被告示例市熙源科技有限公司（以下简称熙源公司）劳动合同纠纷一案，本院立案后，现已审理终结。
顾某诉称，熙源公司违法解除劳动合同。请求判令熙源公司：1.支付赔偿金304000元；2.支付年终奖76000元。
${opening}
经审理查明，双方签订劳动合同。
本院认为，熙源公司解除违法，应支付赔偿金304000元。年终奖没有约定，本院不予支持。判决如下：
一、示例市熙源科技有限公司支付顾某赔偿金304000元；
二、驳回顾某的其余诉讼请求。
如不服本判决，可在十五日内上诉。
审判员　　徐某
二〇二二年五月十六日
`;

function sectionOf(text: string, piece: string) {
  const at = text.indexOf(piece);
  return readDecision(text).sections.find(({ span }) => span[0] <= at && at < span[1]);
}

describe('who speaks, in openings that some courts use', () => {
  for (const [title, text, piece, expected] of [
    [
      'the higher prosecution supports a protest',
      protest,
      '认为抗诉理由成立',
      { role: 'claims', speaker: 'prosecutor' },
    ],
    ['an accused appeals', protest, '原判量刑过重', { role: 'claims', speaker: 'plaintiff' }],
    ['counsel of somebody named', protest, '沙甲系从犯', { role: 'defence', speaker: 'counsel' }],
    ['经查 below a heading of the reasons', protest, '经查，沙甲前罪', { role: 'reasoning', speaker: 'court' }],
    ['what a protest says of the judgment', retrial, '二审判决突破', { role: 'claims', speaker: 'prosecutor' }],
    ['who is called by a short name', retrial, '请求撤销原判', { role: 'claims', speaker: 'plaintiff' }],
    ['the court of appeal, in a retrial', retrial, '曾直接付款', { role: 'lower-court', instance: 2 }],
    ['the court below by its own name', review, '由案外人竞得', { role: 'lower-court', instance: 1 }],
    ['its view', review, '不符合受理条件', { role: 'lower-court', speaker: 'lower-court' }],
    ['the creditor of an enforcement', review, '申请执行人示例银行股份有限公司称', { role: 'defence' }],
    ['findings of the court below, confirmed', review, '查明的事实予以确认', { role: 'facts', speaker: 'court' }],
    ['evidence behind half-width marks', narrow, '提交了申请表', { role: 'facts', part: 'evidence' }],
    ['findings behind half-width marks', narrow, '林兰申请公开', { role: 'facts', speaker: 'court' }],
    ['reasons behind half-width marks', narrow, '未对档案进行查找', { role: 'reasoning', speaker: 'court' }],
    [
      'who answers and sues as well',
      civil('熙源公司辩称，解除合法。并诉称，请求判令：无需支付赔偿金。'),
      '无需支付',
      { role: 'claims', part: 'counterclaim', speaker: 'defendant' },
    ],
    [
      'a defendant with a third party',
      civil('被告熙源公司及第三人曾某共同辩称，解除合法。'),
      '解除合法',
      { role: 'defence', speaker: 'defendant' },
    ],
  ] as const)
    it(title, () => expect(sectionOf(text, piece)).to.deep.include(expected));

  it('a document handed in within the time for evidence is evidence', () => {
    const text = narrow.replace('在举证期限内,被告提交了', '被告在法定期限内向本院提交了作出被诉行为的证据:');
    expect(sectionOf(text, '作出被诉行为的证据')).to.deep.include({ role: 'facts', part: 'evidence' });
  });

  it('roles that stand only in such decisions', () =>
    expect(readDecision(protest).parties.map(({ role, name }) => `${role} ${name}`)).to.deep.equal([
      'prosecutor 示例市北区人民检察院',
      'appellant 沙甲',
      'accused 水乙',
      'incidental-plaintiff 华某',
    ]));
});

describe('claims, in decisions of such kinds', () => {
  const claims = (text: string): string[] =>
    readDecision(text).claims.map(({ span, result }) => `${text.slice(...span)}: ${result}`);

  it('of a retrial are those of the retrial alone', () =>
    expect(claims(retrial)).to.deep.equal(['撤销原判，驳回戴卫的诉讼请求: granted']));

  it('stand in a list behind who is to be ordered', () =>
    expect(claims(civil('熙源公司辩称，解除合法。'))).to.deep.equal([
      '支付赔偿金304000元: granted',
      '支付年终奖76000元: refused',
    ]));

  it('for a divorce are answered by it, heads of damages are called in full', () => {
    const text = civil('')
      .replace(
        '1.支付赔偿金304000元；2.支付年终奖76000元。',
        '1.判令原、被告离婚；2.赔偿护理费100元、残疾赔偿金200元。',
      )
      .replace('一、示例', '一、准予顾某与水某离婚；\n二、示例');
    expect(claims(text).map((one) => one.split(':')[0])).to.deep.equal([
      '判令原、被告离婚',
      '护理费100元',
      '残疾赔偿金200元',
    ]);
    expect(claims(text)[0]).to.contain('granted');
  });
});

/** Self-written: blanks where the marks were. */
const unmarked = `裁判文书 浏览：126次 示例市东区人民法院 民事判决书 （2019）示0102民初28号 原告：于海 男 1975年5月6日出生 汉族 住示例市东区 被告：郭涛 男 1978年8月2日出生 汉族 住示例市西区 原告于海与被告郭涛民间借贷纠纷一案 本院于2019年7月1日立案后 公开开庭进行了审理 现已审理终结 于海向本院提出诉讼请求：1.判令被告郭涛偿还借款200000元 2.判令被告郭涛支付违约金8000元 事实和理由：2018年3月1日 被告向原告借款 郭涛未答辩亦未提交证据 经审理查明 2018年3月1日 郭涛出具借条一份 本院认为 借贷关系合法有效 被告应偿还借款200000元 违约金没有约定 本院不予支持 综上所述 依照《中华人民共和国合同法》第二百零六条之规定 判决如下 一、被告郭涛偿还原告于海借款200000元 二、驳回原告于海的其他诉讼请求 案件受理费4300元 由被告郭涛负担 如不服本判决 可在十五日内上诉 审判员 时某 二〇一九年九月十日 书记员 蔺某`;

/** Self-written: an award with its words set apart, and headings that number what follows. */
const award = `示例仲裁委员会
裁 决 书
申 请 人：示例市蓝图数据有限公司
地　　址：示例市东区
被申请人：示例市云帆科技有限公司
示例仲裁委员会根据双方签订的合同中的仲裁条款，受理了本案。仲裁庭于2020年12月15日开庭审理了本案。
一、案情
（一）申请人的仲裁请求及理由
申请人提出如下仲裁请求：
1．裁决被申请人支付尾款620,000元；
2．本案仲裁费由被申请人承担。
（二）被申请人的答辩意见
被申请人认为，系统未通过验收。
（三）仲裁庭查明的事实
2020年1月6日，系统上线。
二、仲裁庭意见
（一）关于尾款
被申请人将系统投入使用，应支付尾款620,000元。违约金过高，酌情调整为46,500元。
三、裁决
综上，仲裁庭裁决如下：
（一）被申请人向申请人支付尾款620,000元；
（二）本案仲裁费32,000元，由被申请人承担。
本裁决为终局裁决，自作出之日起生效。
首席仲裁员：翁某
`;

/** Self-written: an entry of a case library, in which the facts end with what each instance ordered. */
const entry = `入库编号：2029-07-2-103-905
某建材公司诉某置业公司、黄某合同纠纷案
关键词
民事　合同
基本案情
某建材公司诉至法院，请求：1.某置业公司支付货款312万元；2.黄某承担连带责任。
某置业公司辩称：货款为298万元。
示例市东区人民法院于2021年8月20日作出（2021）示0102民初10号民事判决：一、某置业公司支付某建材公司货款312万元；二、驳回其他诉讼请求。某建材公司提出上诉。示例市中级人民法院于2021年12月13日作出（2021）示01民终12号民事判决：一、维持一审判决第一项；二、撤销一审判决第二项；三、黄某承担连带清偿责任。
裁判理由
法院生效裁判认为：黄某以个人账户收款，应承担连带责任。
裁判要旨
股东以个人账户收取公司款项的，承担连带责任。
`;

describe('copies and kinds that leave out what others have', () => {
  const roles = (text: string): string[] =>
    readDecision(text)
      .sections.map(({ role }) => role)
      .filter((role) => role !== 'noise')
      .filter((role, i, all) => role !== all[i - 1]);

  it('blanks for marks: the parts, the claims and the orders', () => {
    expect(roles(unmarked)).to.deep.equal([
      ...['heading', 'parties', 'procedure', 'claims', 'defence', 'facts', 'reasoning', 'disposition'],
      ...['costs', 'appeal-rights', 'signature'],
    ]);
    const { claims, holdings, parties } = readDecision(unmarked);
    expect(parties.map(({ name }) => name)).to.deep.equal(['于海', '郭涛']);
    expect(claims.map(({ result }) => result)).to.deep.equal(['granted', 'refused']);
    expect(
      holdings.filter(({ kind }) => kind === 'disposition').map(({ span }) => unmarked.slice(...span)),
    ).to.deep.equal(['被告郭涛偿还原告于海借款200000元', '驳回原告于海的其他诉讼请求']);
  });

  it('an award: its parts under numbered headings, its parties in spaced words, no order on its fees', () => {
    expect(roles(award)).to.deep.equal([
      ...['heading', 'parties', 'procedure', 'claims', 'defence', 'facts', 'reasoning', 'disposition'],
      ...['appeal-rights', 'signature'],
    ]);
    const { parties, holdings } = readDecision(award);
    expect(parties.map(({ role }) => role)).to.deep.equal(['applicant', 'respondent']);
    expect(holdings.filter(({ kind }) => kind === 'disposition')).to.have.length(1);
    expect(holdings.some(({ span }) => award.slice(...span).includes('调整为46,500元'))).to.equal(true);
  });

  it('an award: its fees behind the orders, in a line of their own, are costs and no order', () => {
    const fees = '本案本请求仲裁费32,000元、反请求仲裁费9,000元，由被申请人承担。';
    const text = award.replace(/（二）本案仲裁费.*/, `（二）驳回申请人的其他仲裁请求；\n${fees}`);
    expect(sectionOf(text, fees)?.role).to.equal('costs');
    const { holdings } = readDecision(text);
    expect(holdings.filter(({ kind }) => kind === 'disposition')).to.have.length(2);
  });

  it('an entry of a case library: what stands of the first instance, then what the second ordered', () => {
    const { claims, holdings } = readDecision(entry);
    expect(sectionOf(entry, '于2021年8月20日作出')?.role).to.equal('lower-court');
    expect(holdings.filter(({ kind }) => kind === 'disposition').map(({ span }) => entry.slice(...span))).to.deep.equal(
      ['某置业公司支付某建材公司货款312万元', '维持一审判决第一项', '撤销一审判决第二项', '黄某承担连带清偿责任。'],
    );
    expect(claims.map(({ result }) => result)).to.deep.equal(['granted', 'granted']);
  });

  it('on one line an objector behind the number, an order behind a bracket, fees of two instances', () => {
    const line = (text: string): string => text.replaceAll('\n', '');
    const objector = review.replace(
      '复议申请人（利害关系人）：示例市华中建材有限公司。',
      '案外人：赖春生，男，住示例市。',
    );
    expect(sectionOf(line(objector), '案外人：赖春生')?.role).to.equal('parties');
    const fees = line(
      protest
        .replace('六个月。', '六个月；\n（刑期自2021年6月1日起至2022年11月30日止）\n三、责令退赔6000元。')
        .replace('本判决为终审判决。', '一审案件受理费50元，二审案件受理费50元，由沙甲负担。\n本判决为终审判决。'),
    );
    const { holdings } = readDecision(fees);
    expect(holdings.filter(({ kind }) => kind === 'disposition').map(({ span }) => fees.slice(...span))).to.include(
      '责令退赔6000元。',
    );
    expect(sectionOf(fees, '一审案件受理费')?.role).to.equal('costs');
  });

  it('what the court finds of evidence in dispute is no reasoning', () => {
    const text = civil('对有争议的证据，本院认定如下：聊天记录未提供原始载体，本院不予采信。');
    expect(sectionOf(text, '聊天记录')?.role).to.equal('facts');
  });

  it('reasons under 裁判理由与结果, a request behind 起诉请求', () => {
    const text = civil('被告未答辩。')
      .replace('本院认为，', '裁判理由与结果\n')
      .replace('顾某诉称，熙源公司违法解除劳动合同。请求判令熙源公司：', '原告起诉请求：');
    expect(sectionOf(text, '熙源公司解除违法')?.role).to.equal('reasoning');
    expect(sectionOf(text, '被告未答辩')?.role).to.equal('defence');
    expect(readDecision(text).claims).to.have.length(2);
  });

  it('a counterclaim is the defendant’s, the answer to it the plaintiff’s', () => {
    const text = civil('熙源公司反诉称：顾某泄露商业秘密，请求判令顾某支付违约金16000元。\n顾某对反诉辩称：没有泄露。');
    expect(sectionOf(text, '顾某泄露')).to.deep.include({ part: 'counterclaim', speaker: 'defendant' });
    expect(sectionOf(text, '没有泄露')).to.deep.include({ role: 'defence', speaker: 'plaintiff' });
  });

  it('questions that are taken up by their numbers', () => {
    const text = civil('').replace(
      /本院认为，.*?判决如下：/s,
      '本院认为，争议焦点为：一、解除是否违法；二、年终奖应否支付。\n关于焦点一。熙源公司未举证，应支付赔偿金304000元。\n关于焦点二。年终奖没有约定，顾某的该项请求，本院不予支持。\n判决如下：',
    );
    const { holdings } = readDecision(text);
    expect(holdings.filter(({ kind }) => kind === 'reasoned').map(({ issue }) => issue)).to.deep.equal(['i1', 'i2']);
  });

  it('an appeal for another item, or against one that stands', () => {
    const text = protest.replace('刑 事 判 决 书', '民 事 判 决 书').replace(
      /抗诉机关[\s\S]*本判决为终审判决。/,
      `上诉人（原审被告）：示例市冰城装饰有限公司，住所地示例市。
上诉人（原审原告）：麻艳，女，1980年9月9日出生，住示例市。
原审第三人：示例市盛世家居商场，经营场所示例市。
上诉人示例市冰城装饰有限公司（以下简称冰城公司）、麻艳因装饰装修合同纠纷一案，均不服示例市北区人民法院（2020）示0103民初12号民事判决，向本院提起上诉。现已审理终结。
冰城公司上诉请求：撤销原判第二项，改判不支付违约金。
麻艳上诉请求：变更原判第一项，改判返还装修款56000元。
一审法院判决：一、冰城公司返还装修款36000元；二、冰城公司支付违约金15000元。
本院认为，冰城公司逾期完工，其要求不支付违约金的上诉请求不能成立，本院不予支持。装修款应返还56000元。判决如下：
一、维持示例市北区人民法院（2020）示0103民初12号民事判决第二项；
二、变更示例市北区人民法院（2020）示0103民初12号民事判决第一项为：冰城公司返还麻艳装修款56000元。
本判决为终审判决。`,
    );
    const { claims, holdings, parties } = readDecision(text);
    expect(parties.map(({ name }) => name)).to.include('示例市盛世家居商场');
    const items = claims.map(({ result, item }) => [
      result,
      text.slice(...holdings.find(({ id }) => id === item)!.span).slice(0, 2),
    ]);
    expect(items).to.deep.equal([
      ['refused', '维持'],
      ['granted', '变更'],
    ]);
  });
});

describe('rulings and orders that are seldom met', () => {
  const order = `示例市东区人民法院
支 付 令
（2021）示0102民督6号
申请人：示例市恒昌贷款有限公司，住所地示例市。
被申请人：朱某某，男，1984年5月5日出生，住示例市。
申请人称，被申请人借款到期未还，要求被申请人给付借款50000元。
本院经审查认为，申请符合法律规定的条件。依照《中华人民共和国民事诉讼法》第二百一十四条之规定，特发出如下支付令：
被申请人朱某某应当自收到本支付令之日起十五日内，给付借款50000元。
申请费377元，由被申请人负担。
被申请人如有异议，应当在十五日内书面提出；逾期不提出的，本支付令即发生法律效力。
审判员　　虞某
二〇二一年四月十二日
`;
  const bankruptcy = `示例市东区人民法院
民事裁定书
（2019）示0102破3号
申请人：示例市华丰服饰有限公司管理人。
被申请人：示例市华丰服饰有限公司，住所地示例市。
2019年10月8日，本院根据债权人的申请，裁定受理示例市华丰服饰有限公司（以下简称华丰公司）破产清算一案。
经审理查明，华丰公司资产总额为120万元。
本院认为，华丰公司不能清偿到期债务。依照《中华人民共和国企业破产法》第一百零七条之规定，裁定如下：
宣告示例市华丰服饰有限公司破产。
本裁定自即日起生效。
审判长　　夏某
二〇二〇年三月二十三日
`;
  const prosecution = protest
    .replace(
      /抗诉机关暨[^\n]*\n[^\n]*\n[^\n]*\n[^\n]*\n[^\n]*/,
      '自诉人朱某，女，1979年3月3日生。\n被告人崔某，男，1976年8月8日生。',
    )
    .replace(
      /示例市北区人民法院审理[^\n]*/,
      '自诉人朱某以被告人崔某犯重婚罪，于2019年1月14日向本院提起控诉。现已审理终结。',
    );
  const remitted = review.replace('本裁定送达后', '上诉人预交的二审案件受理费6510元予以退回。\n本裁定送达后');

  for (const [title, text, piece, role] of [
    ['an order to pay', order, '给付借款50000元。\n申请费', 'disposition'],
    ['the objection that it allows', order, '应当在十五日内书面提出', 'appeal-rights'],
    ['how a bankruptcy came up', bankruptcy, '裁定受理', 'procedure'],
    ['a private prosecution', prosecution, '提起控诉', 'procedure'],
    ['fees that are given back', remitted, '予以退回', 'costs'],
  ] as const)
    it(title, () => expect(sectionOf(text, piece)?.role).to.equal(role));

  it('the administrator of a company is not the company', () =>
    expect(readDecision(bankruptcy).parties.map(({ role, name }) => `${role} ${name}`)).to.deep.equal([
      'applicant 示例市华丰服饰有限公司管理人',
      'respondent 示例市华丰服饰有限公司',
    ]));

  it('an order to pay is a ruling, recognised without being told', () => {
    const { kind } = read(order);
    expect([kind, readDecision(order).genre]).to.deep.equal(['judgment', 'ruling-civil']);
  });
});
