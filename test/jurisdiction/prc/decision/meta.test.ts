import { expect } from 'chai';
import { appeal, civil, criminal } from '../../../support/decisions';
import { readDecision } from '../../../support/read';

describe('what a decision says of itself', () => {
  it('civil: court, number, cause, dates, judges, amounts', () => {
    const { meta } = readDecision(civil);
    expect(meta).to.deep.include({
      court: '示例市东区人民法院',
      caseNumber: '（2022）示0102民初318号',
      cause: '运输合同纠纷',
      decidedOn: '2022-05-20',
      filedOn: '2022-03-01',
      amountClaimed: 86000,
      amountAwarded: 78500,
    });
    expect(meta.heardOn).to.deep.equal(['2022-04-12']);
    expect(meta.judges).to.deep.equal(['钱某', '孙某', '李某']);
  });

  for (const before of [
    '浏览：231次 ',
    '某裁判文书库 打印时间：2023-05-06 青禾公司与远山公司运输合同纠纷一审民事判决书审理法院：示例市东区人民法院案号：（2022）示0102民初318号案由：运输合同纠纷',
    '青禾公司与远山公司运输合同纠纷一审民事判决书发布日期：2022-06-01浏览：23次',
  ])
    it(`on one line, behind what a database writes: ${before}`, () => {
      const { meta, sections } = readDecision(before + civil.replaceAll('\n', ''));
      expect(meta.court).to.equal('示例市东区人民法院');
      expect(meta.caseNumbers).to.deep.equal(['（2022）示0102民初318号']);
      expect(sections.some(({ role }) => role === 'heading')).to.equal(true);
    });

  it('criminal: the cause is the offence', () => expect(readDecision(criminal).meta.cause).to.equal('盗窃罪'));

  it('on appeal the number is the own one, not that of the court below', () => {
    const { meta, citations } = readDecision(appeal);
    expect(meta.caseNumbers).to.deep.equal(['（2022）示01民终905号']);
    expect(citations.some((one) => one.kind === 'case' && one.caseNumber === '（2022）示0102民初318号')).to.equal(true);
    expect(citations.some((one) => one.kind === 'case' && one.caseNumber === '（2022）示01民终905号')).to.equal(false);
  });

  for (const [genre, text] of [
    ['judgment-civil-1', civil],
    ['judgment-criminal-1', criminal],
    ['judgment-civil-appeal', appeal],
  ] as const)
    it(`its genre: ${genre}`, () => expect(readDecision(text).genre).to.equal(genre));

  it('a petition for bankruptcy (破申) is no retrial, a review in enforcement (执复) is a second instance', () => {
    const instance = (number: string): number | undefined =>
      readDecision(civil.replace('（2022）示0102民初318号', number)).sections[0]?.instance;
    expect(['（2022）示01破申3号', '（2022）示01民申3号', '（2022）示01执复3号'].map(instance)).to.deep.equal([
      1, 3, 2,
    ]);
  });

  for (const named of [
    '损害公司利益责任纠纷',
    '股东损害公司债权人利益责任纠纷',
    '请求变更公司登记纠纷',
    '与公司有关的纠纷',
  ])
    it(`its cause, that ends like another: ${named}`, () =>
      expect(readDecision(civil.replaceAll('运输合同纠纷', named)).meta.cause).to.equal(named));

  it('its cause without somebody who is no party', () => {
    const text = civil.replaceAll('运输合同纠纷一案', '及张建国运输合同纠纷一案').replaceAll('赵某', '赵某、张建国');
    expect(readDecision(text).meta.cause).to.equal('运输合同纠纷');
  });

  it('its cause where cases are joined', () =>
    expect(readDecision(civil.replaceAll('纠纷一案', '纠纷两案')).meta.cause).to.equal('运输合同纠纷'));

  it('the offences of several accused, without their names', () => {
    const charge = '以示南检刑诉〔2022〕1号起诉书指控被告人郑某犯盗窃罪、被告人韦某犯侵犯公民个人信息罪一案，';
    const lines = criminal.split('\n').filter((line) => !line.includes('盗窃罪'));
    const at = lines.findIndex((line) => line.startsWith('被告人郑某'));
    lines.splice(at + 1, 0, `示例市南区人民检察院${charge}于2022年3月1日向本院提起公诉。现已审理终结。`);
    expect(readDecision(lines.join('\n')).meta.cause).to.equal('盗窃罪、侵犯公民个人信息罪');
  });

  it('the cause keeps 公司 where it is about one, and the offence alone of a convict', () => {
    expect(readDecision(civil.replaceAll('运输合同纠纷', '公司决议撤销纠纷')).meta.cause).to.equal('公司决议撤销纠纷');
    const convict =
      '示例市中级人民法院\n刑事裁定书\n（2023）示01刑更4号\n罪犯邓某，男，1980年2月3日出生。\n示例市中级人民法院于2015年6月9日作出刑事判决，以被告人邓某犯故意杀人罪，判处无期徒刑。现已审理终结。\n本院认为，邓某确有悔改表现。裁定如下：\n对罪犯邓某减去有期徒刑五个月。';
    expect(readDecision(convict).meta.cause).to.equal('故意杀人罪');
  });

  for (const [opening, cause] of [
    ['原告青禾公司诉被告示例市人民政府特许经营协议一案，本院立案受理。', '特许经营协议'],
    ['原告青禾公司诉被告示例市人民政府政府信息公开一案，本院立案受理。', '政府信息公开'],
    ['案由：发明专利权无效行政纠纷\n本院受理时间：2020年9月17日', '发明专利权无效行政纠纷'],
    [
      '原告青禾公司不服被告示例市人力资源和社会保障局作出的《认定工伤决定书》及被告示例市人民政府作出的行政复议决定，于2019年4月2日向本院提起行政诉讼。',
      '工伤认定',
    ],
    ['原告青禾公司与被告远山公司侵害商标权纠纷管辖权异议一案，本院立案受理。', '侵害商标权纠纷'],
    [
      '原告青禾公司不服被告远山公司（以下简称远山）林业行政处罚及被告赵某（以下简称赵）行政复议一案，本院立案受理。',
      '林业行政处罚及行政复议',
    ],
    ['原告青禾公司诉被告示例市东区房屋管理局房屋征收补偿安置协议一案，本院立案受理。', '房屋征收补偿安置协议'],
    ['原告青禾公司诉被告示例市人民政府强制清除行为违法及行政赔偿一案，本院立案受理。', '强制清除行为违法及行政赔偿'],
    ['公益诉讼起诉人示例市人民检察院与被告远山公司环境污染民事公益诉讼一案，本院立案受理。', '环境污染民事公益诉讼'],
  ] as const)
    it(`its cause: ${cause}`, () => {
      const lines = civil.split('\n').filter((line) => !line.includes('运输合同'));
      lines.splice(lines.findLastIndex((line) => line.startsWith('被告')) + 1, 0, opening);
      expect(readDecision(lines.join('\n')).meta.cause).to.equal(cause);
    });

  it('the cause of an objection is the enforcement, of another step what is enforced', () => {
    const ruling = (step: string): string =>
      `示例市东区人民法院\n执行裁定书\n（2023）示0102执异4号\n案外人：邓某，女。\n申请执行人：示例市青禾物流有限公司。\n被执行人：骆某，男。\n本院在执行青禾公司与骆某运输合同纠纷一案中，${step}本院受理后，依法组成合议庭进行审查。现已审查终结。\n本院认为，邓某没有举证。裁定如下：\n驳回邓某的请求。`;
    expect(readDecision(ruling('案外人邓某对查封涉案车辆提出书面异议。')).meta.cause).to.equal('案外人执行异议');
    expect(readDecision(ruling('邓某申请变更其为申请执行人。')).meta.cause).to.equal('运输合同纠纷');
  });

  for (const [effect, text] of [
    ['appealable', civil],
    ['final', appeal],
    ['final', appeal.replace('本判决为终审判决。', '本裁定自即日起生效。')],
  ] as const)
    it(`its effect: ${effect}`, () => expect(readDecision(text).effect.effect).to.equal(effect));
});

describe('what a report says of its case in passing', () => {
  const report = `一瓶酱油的名字：一起调味品不正当竞争案的审与判
来源：示例知产观察
近日，示例市东山区人民法院对（2022）示0102民初77号案件作出一审判决。此前，（2019）示01民终8号判决也处理过类似的问题。
甲味公司起诉到法院，请求判令乙味公司停止使用该名称。
东山法院认为，乙味公司的行为构成不正当竞争。
法院遂判决乙味公司停止使用该名称。`;

  it('has the number of its own case, which is then no citation, and its cause', () => {
    const { meta, citations } = readDecision(report);
    expect([meta.caseNumber, meta.cause]).to.deep.equal(['（2022）示0102民初77号', '不正当竞争纠纷']);
    expect(citations.flatMap((one) => (one.kind === 'case' ? [one.caseNumber] : []))).to.deep.equal([
      '（2019）示01民终8号',
    ]);
  });

  it('is of the court that somebody was taken to, by its name alone', () => {
    const { meta } = readDecision(
      report.replace(/近日[^\n]*\n/, '').replace('起诉到法院', '一纸诉状将乙味公司告上示例市东山区人民法院'),
    );
    expect(meta.court).to.equal('示例市东山区人民法院');
  });

  it('is of the court whose province is told but once, where somebody appeals to it', () => {
    const { meta } = readDecision(
      `${report}\n宣判后，乙味公司向示例省甲市中级人民法院提出上诉。\n甲市中级人民法院经审理于2022年9月1日作出终审判决：驳回上诉，维持原判。`,
    );
    expect(meta.court).to.equal('示例省甲市中级人民法院');
  });
});
