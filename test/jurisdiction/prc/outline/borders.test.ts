import { expect } from 'chai';
import { readDecision, words } from '../../../support/read';

/** The part in which some words stand. */
function partOf(text: string, piece: string): string | undefined {
  const at = text.indexOf(piece);
  return readDecision(text).sections.find(({ span }) => span[0] <= at && at < span[1])?.role;
}

function check(text: string, expected: Readonly<Record<string, string>>): void {
  for (const [piece, role] of Object.entries(expected)) expect(partOf(text, piece), piece).to.equal(role);
}

const inLines = (...lines: readonly string[]): string => lines.join('\n');

describe('where parts of a decision meet', () => {
  const appeal = (exhibits: string, left: string): string =>
    inLines(
      '示例市中级人民法院',
      '民事判决书',
      '（2022）示01民终31号',
      '上诉人（原审被告）：云栈贸易有限公司，住所地示例市东区。',
      '被上诉人（原审原告）：方晓，男，1988年10月17日出生，汉族，住示例市西区。',
      '上诉人云栈贸易有限公司因与被上诉人方晓劳动争议一案，不服示例市东区人民法院（2021）示0102民初80号民事判决，向本院提起上诉。本案现已审理终结。',
      '云栈公司上诉请求：撤销一审判决第二项。',
      '方晓辩称，同意一审判决。',
      '方晓向一审法院起诉请求：云栈公司支付工资及奖金。',
      '一审法院认为，云栈公司应当支付工资。据此，一审法院判决：一、云栈公司支付工资；二、云栈公司支付奖金。',
      exhibits,
      '本院经审理查明的其他事实与一审一致。',
      '本院认为，奖金没有约定，云栈公司无需支付奖金。',
      left,
      '综上所述，云栈公司的上诉请求成立，应予支持。依照《中华人民共和国民事诉讼法》第一百七十七条之规定，判决如下：',
      '撤销示例市东区人民法院（2021）示0102民初80号民事判决第二项。',
      '本判决为终审判决。',
    );

  it('what this court says of the facts found below', () =>
    check(appeal('二审期间，双方均未提交新证据。原审判决认定的事实无误，本院予以确认。', '关于工资，双方均无异议。'), {
      原审判决认定的事实: 'facts',
    }));

  for (const exhibits of [
    '本院二审期间，云栈公司提交审计报告一份、邮件打印件及抄送名单，证明公司亏损。',
    '本院审理过程中，方晓补充提交了银行流水。',
    '二审中，云栈公司向本院提交奖金发放表一份。',
  ])
    it(`what is put before the court of appeal: ${exhibits.slice(0, 8)}`, () =>
      check(appeal(exhibits, '关于工资，双方均无异议。'), { [exhibits]: 'facts' }));

  for (const left of [
    '一审判决第一项，双方均未上诉，本院对此不持异议。',
    '原审判决主文第一项双方均未提出异议，本院予以维持。',
    '一审法院对工资的处理，双方均未上诉，本院不再审查。',
  ])
    it(`what this court says of an item of the judgment below: ${left.slice(0, 8)}`, () =>
      check(appeal('本院二审期间，双方均未提交新证据。', left), { [left]: 'reasoning', 综上所述: 'reasoning' }));

  const administrative = (brought: string, lists: string): string =>
    inLines(
      '示例铁路运输法院',
      '行政判决书',
      '（2021）示71行初9号',
      '原告：任某，女，1959年4月5日出生，汉族，住示例市西区。',
      '被告：示例市西区人民政府石桥街道办事处，住所地示例市西区。',
      brought,
      '原告任某诉称：被告拆除了原告的房屋。请求确认被告强制拆除房屋的行为违法。',
      '原告提交的证据有：1.照片；2.报警记录。',
      '被告石桥街道办事处辩称：拆除系村委会组织。请求驳回原告的诉讼请求。',
      lists,
      '第三人某村村委会述称，房屋系村委会拆除，与街道办事处无关。',
      '经审理查明：2021年6月22日，涉案房屋被拆除。',
      '本院认为：被告强制拆除程序违法，应确认违法。依照《中华人民共和国行政诉讼法》第七十四条之规定，判决如下：',
      '确认被告强制拆除原告任某房屋的行为违法。',
    );

  for (const brought of [
    '原告任某因认为被告强制拆除其房屋的行为违法，于2021年8月16日向本院提起行政诉讼。',
    '原告任某认为被告未依法履行补偿职责，于2021年8月16日诉至本院。',
    '原告任某要求确认被告拆除行为违法，于2021年8月16日向本院起诉。',
  ])
    for (const lists of ['被告提交的证据有：1.决议；2.情况说明。', '被告向本院提交了如下证据：1.决议；2.情况说明。'])
      it(`a suit that no 一案 names, and the lists of both sides: ${brought.slice(0, 12)}…, ${lists.slice(0, 8)}`, () =>
        check(administrative(brought, lists), {
          [brought]: 'procedure',
          原告任某诉称: 'claims',
          原告提交: 'facts',
          被告石桥街道办事处辩称: 'defence',
          [lists]: 'facts',
          第三人某村: 'defence',
        }));

  it('whoever speaks first asks for something, called by a short name alone', () => {
    const text = inLines(
      '示例市东区人民法院',
      '执行裁定书',
      '（2023）示0102执异4号',
      '异议人（利害关系人）：示例锦程部件有限公司，住所地示例市东区。',
      '申请执行人：示例宏顺加工厂，经营场所示例市东区。',
      '本院在执行示例宏顺加工厂与示例力驰制造有限公司承揽合同纠纷一案中，异议人示例锦程部件有限公司向本院提出书面异议。本案现已审查终结。',
      '锦程公司称，该公司并不欠付租金。请求：一、撤销协助执行通知书；二、返还已扣划的租金15万元。',
      '宏顺厂辩称，协议系倒签，应当驳回异议。',
      '本院查明，2022年11月18日，双方签订抵账协议。',
      '本院认为，异议理由成立。依照《中华人民共和国民事诉讼法》第二百三十二条之规定，裁定如下：',
      '撤销协助执行通知书。',
    );
    check(text, { 锦程公司称: 'claims', 宏顺厂辩称: 'defence' });
    expect(readDecision(text).claims.map(({ span }) => words(text, span))).to.have.length(2);
  });

  it('a head of damages is no costs of the suit', () => {
    const text =
      '示例市东区人民法院民事判决书（2022）示0102民初5号原告柯某与被告示例医院医疗损害责任纠纷一案，本院受理后公开开庭进行了审理。原告柯某诉称：请求判令被告赔偿各项损失20万元。被告示例医院辩称：不同意赔偿。经审理查明：柯某在示例医院就医。本院认为，示例医院存在过错，酌定其承担30%的责任。医疗费认定22836元。鉴定费12000元，由示例医院负担10000元，柯某负担2000元。据此，示例医院应赔偿229599元。依照《中华人民共和国民法典》第一千二百一十八条之规定，判决如下：被告示例医院赔偿原告柯某229599元。案件受理费8920元，由被告示例医院负担。';
    check(text, { 鉴定费12000: 'reasoning', 据此: 'reasoning', 案件受理费: 'costs' });
  });

  it('an award tells what the case is about by what was asked for', () => {
    const text = inLines(
      '示例仲裁委员会',
      '裁决书',
      '〔2022〕示仲裁字第21号',
      '申请人：示例仪器有限公司',
      '被申请人：示例光学有限公司',
      '示例仲裁委员会根据申请人与被申请人签订的协议中的仲裁条款，受理了本案。现将本案案情、仲裁庭意见和裁决结果分述如下：',
      '一、案  情',
      '（一）申请人的仲裁请求及事实和理由',
      '申请人称，双方签订协议。为此请求被申请人赔偿利润损失18万元。',
      '（二）被申请人的答辩意见',
      '被申请人没有违约。',
      '二、仲裁庭意见',
      '仲裁庭认为，被申请人构成违约，应当赔偿。',
      '三、裁  决',
      '基于上述意见，仲裁庭裁决如下：',
      '（一）被申请人向申请人赔偿利润损失11万元；',
      '（二）驳回申请人的其他仲裁请求。',
    );
    check(text, { '一、案  情': 'claims', '三、裁  决': 'disposition' });
  });
});

describe('who speaks between the claims and the findings', () => {
  const suit = (...middle: readonly string[]): string =>
    inLines(
      '示例市东区人民法院',
      '民事判决书',
      '（2021）示0102民初12号',
      '原告：常某，男，1970年1月1日出生，住示例市东区。',
      '被告：远山物流有限公司，住所地示例市东区。',
      '第三人：青禾商贸有限公司，住所地示例市东区。',
      '原告常某与被告远山物流有限公司（以下简称远山公司）、第三人青禾商贸有限公司（以下简称青禾公司）买卖合同纠纷一案，本院立案后，依法公开开庭进行了审理。本案现已审理终结。',
      '原告常某向本院提出诉讼请求：1.判令被告支付货款5万元。事实和理由：双方签有合同，被告未付款。',
      ...middle,
      '本院认为，合同合法有效，被告应当支付货款。',
      '依照《中华人民共和国民法典》第五百零九条之规定，判决如下：',
      '被告远山物流有限公司支付原告常某货款5万元。',
    );
  const found = '经审理查明：双方签有合同。';

  for (const shown of [
    '并当庭出示了验收单、照片等证据。',
    '并提交了行政复议申请书、答复书及送达回证等证据。',
    '同时向法庭提供了送货单、对账单等证据材料。',
  ])
    it(`what was shown with an answer: ${shown.slice(0, 8)}`, () =>
      check(suit(`远山公司辩称，货物有瑕疵。${shown}`, '青禾公司述称，同意原告意见。', found), {
        远山公司辩称: 'defence',
        [shown]: 'facts',
        青禾公司述称: 'defence',
      }));

  it('what a third party shows, and what it says', () =>
    check(
      suit(
        '远山公司辩称，货物有瑕疵。',
        '第三人青禾公司向本院提交了对账单一份。',
        '第三人青禾公司提交书面意见称，货已收到。',
        found,
      ),
      { 第三人青禾公司向: 'facts', 第三人青禾公司提交: 'defence' },
    ));

  for (const answer of [
    '远山公司、青禾公司共同答辩：货物有瑕疵；款项已付清。',
    '远山公司答辩如下：货物有瑕疵，款项已付清。',
    '远山公司未到庭，在庭前提交书面答辩状：1.货物有瑕疵。2.款项已付清。',
  ])
    it(`an answer without 称: ${answer.slice(0, 12)}`, () =>
      check(suit(answer, found), { [answer]: 'defence', 款项已付清: 'defence', 经审理查明: 'facts' }));

  it('who answers and sues in turn', () =>
    check(
      suit(
        '远山公司辩称并就13号案件诉称：货物有瑕疵，退货后无需付款。为此请求判令：1.远山公司无需支付货款；2.常某取回货物。',
        '常某对13号案件辩称：货物没有瑕疵。',
        found,
      ),
      { 远山公司辩称: 'defence', 为此请求判令: 'claims', 常某对13号: 'defence' },
    ));

  for (const exhibits of [
    '本案当事人围绕诉讼请求提交了证据，本院组织进行了质证。',
    '庭审中，各方当事人围绕争议焦点提交了证据，本院组织了质证。',
  ])
    it(`exhibits, and what is said of them: ${exhibits.slice(0, 8)}`, () =>
      check(
        suit(
          '远山公司辩称，货物有瑕疵。',
          `${exhibits}远山公司提交的清单没有签名，不予采信。经审理，本院认定事实如下：`,
          '（一）合同的签订。双方签有合同。',
        ),
        { [exhibits]: 'facts', 远山公司提交: 'facts', '（一）': 'facts', 本院认为: 'reasoning' },
      ));

  it('what is said of exhibits when they are shown', () =>
    check(
      suit(
        '第三人青禾公司未陈述意见。',
        '庭审质证中，原告对验收单提出异议。本院认证如下：验收单真实，予以采信。',
        found,
      ),
      {
        第三人青禾公司未: 'defence',
        庭审质证中: 'facts',
      },
    ));

  for (const undisputed of [
    '本院经审查认为，对以下事实双方无争议：1.双方签有合同；2.货已交付。',
    '对下列事实各方当事人均予以确认：双方签有合同。',
  ])
    it(`facts that nobody disputes: ${undisputed.slice(0, 10)}`, () =>
      check(suit('远山公司辩称，货物有瑕疵。', undisputed), { [undisputed]: 'facts', '本院认为，合同': 'reasoning' }));

  for (const valued of [
    '诉讼中，原告申请对货物的价值进行评估，经本院委托，某评估公司出具估价报告，评估价为4万元。',
    '经原告申请，本院依法委托某鉴定所对货物质量进行鉴定，该所作出鉴定意见，认为货物合格。',
  ])
    it(`what an expert found on the way: ${valued.slice(0, 8)}`, () =>
      check(suit('远山公司辩称，货物有瑕疵。', found, valued, '关于运费，原告仅有本人陈述，未提供证据。'), {
        [valued]: 'facts',
        关于运费: 'facts',
      }));

  for (const dispute of ['根据各方的诉辩意见，本案争议在于：货物是否合格。', '各方当事人的主要分歧是：货物是否合格。'])
    it(`what is disputed opens the reasons: ${dispute.slice(0, 10)}`, () =>
      check(suit('远山公司辩称，货物有瑕疵。', found, dispute), { [found]: 'facts', [dispute]: 'reasoning' }));
});

describe('what a court below was told', () => {
  const retrial = (...below: readonly string[]): string =>
    inLines(
      '示例省高级人民法院',
      '民事判决书',
      '（2018）示民再21号',
      '再审申请人（一审原告、二审被上诉人）：葛某，男，1967年12月1日生，住示例市。',
      '被申请人（一审被告、二审上诉人）：示例天池建设有限公司，住所地示例市。',
      '再审申请人葛某因与被申请人示例天池建设有限公司（以下简称天池公司）建设工程施工合同纠纷一案，不服示例市中级人民法院（2017）示01民终5号民事判决，向本院申请再审。本院提审本案。现已审理终结。',
      '葛某申请再审称，二审判决认定事实错误。请求：撤销二审判决。',
      '天池公司辩称，二审判决正确。',
      ...below,
      '本院再审查明，原审查明的事实属实。',
      '本院再审认为，天池公司应当付款。依照《中华人民共和国民事诉讼法》第二百零七条之规定，判决如下：',
      '撤销示例市中级人民法院（2017）示01民终5号民事判决。',
      '本判决为终审判决。',
    );

  it('in the suit and in the appeal, as a retrial tells it', () => {
    const text = retrial(
      '葛某向示例市东区人民法院起诉，请求：判令天池公司给付工程款238万元。',
      '示例市东区人民法院一审查明：葛某于2014年完工。',
      '一审法院认为，天池公司应当付款。遂判决：天池公司给付葛某工程款216万元。',
      '天池公司不服，提起上诉。示例市中级人民法院二审对一审查明的事实予以确认，另查明，印章未备案。二审法院认为，证据不足。遂判决：驳回葛某的诉讼请求。',
    );
    check(text, { 葛某向示例市: 'lower-court', 天池公司不服: 'lower-court', 示例市中级人民法院二审: 'lower-court' });
    expect(readDecision(text).claims.map(({ span }) => words(text, span))).to.deep.equal(['撤销二审判决']);
  });

  it('in the suit, where it is told in one sentence after another', () =>
    check(
      retrial(
        '葛某向一审法院诉称：工程已完工。请求：1.给付工程款238万元；2.支付利息。',
        '一审查明：葛某于2014年完工。',
      ),
      { 葛某向一审: 'lower-court', '请求：1.': 'lower-court' },
    ));
});

describe('where parts of a report meet', () => {
  const digest = (introduction: string, ordered: string): string =>
    inLines(
      '示例市法院发布劳动争议典型案例',
      introduction,
      '案例一',
      '周某与某餐饮公司确认劳动关系纠纷案',
      '【基本案情】',
      '周某到某餐饮公司担任骑手，双方签订《合作协议》。周某起诉请求确认存在劳动关系。',
      '【裁判结果】',
      `法院认为，周某须服从考勤，双方存在劳动关系。${ordered}`,
      '【典型意义】',
      '本案保护了劳动者。',
    );
  for (const introduction of [
    '为统一裁判尺度，现发布两起典型案例。',
    '在“五一”国际劳动节到来之际，示例市中院从近两年审结的案件中选出三件典型案例予以发布，引导企业规范用工。',
    '近日，示例市中级人民法院发布十大劳动争议典型案例，供参考。',
  ])
    for (const ordered of [
      '遂判决确认周某与某餐饮公司存在劳动关系。',
      '故法院判令某餐饮公司支付周某工资3000元。',
      '判决：确认周某与某餐饮公司存在劳动关系。该案二审维持原判。',
    ])
      it(`a collection: ${introduction.slice(0, 6)}…, ${ordered.slice(0, 6)}…`, () =>
        check(digest(introduction, ordered), {
          [introduction]: 'commentary',
          案例一: 'heading',
          '【裁判结果】': 'reasoning',
          [ordered]: 'disposition',
          '【典型意义】': 'commentary',
        }));

  it('a sentence of the reasons that praises what was ordered orders nothing', () =>
    check(digest('现发布典型案例。', '判令某餐饮公司公开道歉，符合诚信原则。'), { 判令某餐饮公司: 'reasoning' }));

  it('where the path of a page and a note of its keeper stand around an entry', () =>
    check(
      inLines(
        '人民法院案例库 > 参考案例 > 详情',
        '某招聘公司诉某数据公司不正当竞争纠纷案',
        '关键词',
        '民事 / 不正当竞争',
        '基本案情',
        '某招聘公司运营招聘平台，某数据公司抓取简历。',
        '裁判理由',
        '法院生效裁判认为，被诉行为构成不正当竞争。',
        '裁判要旨',
        '规避技术措施抓取数据的，可以认定构成不正当竞争。',
        '关联索引',
        '《中华人民共和国反不正当竞争法》第2条',
        '本案例文本已于2024年3月15日作出调整',
      ),
      { '人民法院案例库 >': 'noise', 某招聘公司诉: 'heading', 本案例文本已于: 'noise' },
    ));

  it('news: the byline, the suit, what the court looked into', () =>
    check(
      inLines(
        '新车竟是维修车？法院：退一赔三！',
        '示例日报 2023年6月19日 第A06版 记者 荣华 通讯员 镜法',
        '买新车本是件高兴事。近日，示例市东区人民法院对这起买卖合同纠纷作出一审判决。',
        '2022年3月，小夏到某汽车销售公司订购了一辆轿车。5月，车辆右前门异响。',
        '2022年8月，小夏向东区法院提起诉讼，请求撤销买卖合同，由销售公司返还购车款16万元。',
        '庭审中，销售公司辩称，更换的是原厂件，不影响安全。',
        '法院委托鉴定机构对车辆进行了鉴定。结论显示，右前门有更换痕迹。',
        '东区法院审理后认为，销售公司的行为构成欺诈。',
        '据此，法院依法判决：撤销买卖合同；销售公司返还购车款16万元。',
        '法官提醒，经营者应当如实告知。',
      ),
      {
        示例日报: 'noise',
        '2022年3月': 'facts',
        '2022年8月': 'claims',
        庭审中: 'defence',
        法院委托鉴定: 'facts',
        结论显示: 'facts',
        东区法院审理后: 'reasoning',
      },
    ));
});

describe('what was put forward is answered before 本院认为', () => {
  const answers = [
    '关于骆某所提犯罪数额。经查，其中两万元系货款，不应计入犯罪数额。',
    '关于骆某的地位和作用。骆某联系买家并分配款项，作用大于他人。',
  ];
  const decided = (...answered: readonly string[]): string =>
    inLines(
      '示例市中级人民法院',
      '刑事判决书',
      '（2022）示01刑终31号',
      '原公诉机关示例市东区人民检察院。',
      '上诉人（原审被告人）骆某，男，1988年10月17日出生。',
      '示例市东区人民法院审理示例市东区人民检察院指控原审被告人骆某犯销赃罪一案，作出刑事判决。骆某不服，提出上诉。现已审理终结。',
      '原判认定，骆某代人销售赃物。',
      '上诉人骆某上诉提出，数额有误，其不是主犯。',
      '经审理查明，原判认定的事实有证人证言证实，本院予以确认。',
      ...answered,
      '本院认为，骆某明知是赃物而代为销售，其行为构成犯罪。',
      '依照《中华人民共和国刑事诉讼法》第二百三十六条之规定，裁定如下：',
      '驳回上诉，维持原判。',
      '本裁定为终审裁定。',
    );

  it('under heads of a few words', () =>
    check(decided(...answers), {
      原判认定的事实有: 'facts',
      [answers[0]!]: 'reasoning',
      其中两万元: 'reasoning',
      [answers[1]!]: 'reasoning',
    }));

  it('unless it tells what happened', () =>
    check(decided('关于骆某到案。2021年3月，骆某在家中被抓获。'), { 骆某在家中被抓获: 'facts' }));
});
