import { expect } from 'chai';
import { readDecision } from '../../../support/read';

const appeal = `“古币能卖三百万”？骗老人的公司二审宣判
来源：示例日报  作者：记者 谭某
本报讯 “这枚铜钱，起拍价三百万。”一句话让十几名老人掏空了积蓄。11月19日，示例市中级人民法院对万某等人诈骗上诉案公开宣判，维持一审对万某的判决，对孟某某改判为有期徒刑四年，并处罚金六万元。
“他们记得我的生日”
今年71岁的乔大爷有一枚铜钱。2018年4月，他接到自称拍卖公司的电话，交了五万元的“参展费”，一年后只等来一张流拍通知书。
2020年6月，示例县人民法院一审以诈骗罪判处万某有期徒刑十一年；判处孟某某有期徒刑五年六个月。
一审宣判后，万某、孟某某不服，提出上诉。
“这是买卖自愿”？
二审法庭上，万某一口咬定自己只是“夸大宣传”，请法庭改判无罪。
孟某某则称，自己只干了五个月，希望二审从轻改判。
出庭检察员认为，一审认定事实清楚，建议法庭依法裁判。
法院：从头到尾没有打算拍
示例中院审理认为，万某等人从未与拍卖机构签约，其行为构成诈骗罪。
法官提醒：先交钱的，多半是坑
正规的拍卖公司不会先收费用。
责任编辑：谭某`;

const sued = `📌卖自家腌菜被罚2万元？法院：改！
▌案情回顾
老乔是山里的农户。2020年10月，他在集市上卖了6瓶腌菜，得款90元，县市场监管局罚款20000元。
3月，老乔在邻居的帮助下，向示例县人民法院提起行政诉讼（当地集中管辖），请求撤销处罚决定。
▌法庭交锋
🔹市场监管局：法条写得清清楚楚，罚款没有超出幅度。
🔸老乔：我是农民，不是开厂的。
▌法院怎么看
法院据此认为，罚款数额与危害程度不相适应，属于明显不当。
▌判决结果
最终，法院判决将罚款变更为1000元。
宣判后，双方都没有上诉，判决已经生效。听说老乔已经办好了登记。
▌法官说法
执法要有力度，也要有温度。`;

function partsOf(text: string): string[] {
  return readDecision(text).sections.map(({ role, span }) => `${role} ${text.slice(...span).slice(0, 5)}`);
}

describe('a report that introduces nobody by a role', () => {
  it('tells how it ended in front of all, and who appealed', () => {
    expect(partsOf(appeal)).to.deep.equal([
      'heading “古币能卖',
      'noise 来源：示例',
      'commentary 本报讯 “',
      'disposition 11月19',
      'facts “他们记得',
      'lower-court 2020年',
      'procedure 一审宣判后',
      'claims “这是买卖',
      'defence 出庭检察员',
      'reasoning 法院：从头',
      'commentary 法官提醒：',
      'noise 责任编辑：',
    ]);
  });

  it('tells who was sentenced, and who of them appealed', () => {
    const told = appeal
      .replace('判处孟某某', '判处卜某拘役五个月；判处孟某某')
      .replace('。11月19日，', '。日前，随着宣判，案件告一段落。11月19日，');
    expect(readDecision(told).parties.map(({ role, name }) => `${role} ${name}`)).to.deep.equal([
      'appellant 万某',
      'accused 卜某',
      'appellant 孟某某',
    ]);
  });

  it('has its parts under ornaments, and tells who has sued from who answers', () => {
    expect(partsOf(sued)).to.deep.equal([
      'heading 📌卖自家',
      'facts ▌案情回顾',
      'claims 3月，老乔',
      'defence ▌法庭交锋',
      'claims 🔸老乔：',
      'reasoning ▌法院怎么',
      'disposition ▌判决结果',
      'procedure 宣判后，双',
      'commentary 听说老乔已',
    ]);
  });

  it('ends with the provisions first, and an appeal that was withdrawn is no second instance', () => {
    const withdrawn = `猫归谁？法院判了！
原创 民一庭 示例法院 2023-03-08 17:30 发表于示例
案情回顾
尹某与裘某共同买了一只猫，分开后谁也不肯让。尹某遂起诉到示例区人民法院，请求判令：1.猫归自己；2.裘某补偿500元。
法院审理
示例法院经审理认为，猫系共同购买，依法可以分割。
最终，法院依照民法典第一千零八十七条等规定，一审判决猫归尹某。
一审宣判后裘某不服，提起上诉，后又在二审期间撤回，目前判决已发生法律效力。`;
    expect(partsOf(withdrawn).slice(2)).to.deep.equal([
      'facts 案情回顾\n',
      'claims 尹某遂起诉',
      'reasoning 法院审理\n',
      'disposition 最终，法院',
      'procedure 一审宣判后',
    ]);
  });

  const bothAppealed = `玻璃门前的一跤
——一起商场摔倒案的两次开庭
□ 本报记者 谭某
“我到现在看见玻璃门还绕着走。”4月里的一天，樊大姐坐在自家阳台上说。她和商场的官司打了一年多。
事情发生在2021年11月。樊玉珍在示例商场买东西，出门时撞上了一扇没有贴防撞条的玻璃门，摔断了手腕。
2022年3月，樊玉珍将装修商场的庞立和示例商场公司一起告上示例市东山区人民法院，要求二者赔偿8万元。
“门是商场让装成那样的。”一审庭上，庞立的态度很坚决。示例商场公司则表示，门口有保安提醒。
东山区法院一审认为，庞立安装时没有贴条，存在过错；商场尽到了提醒义务。法院于2022年9月5日判决庞立赔偿6万元。
判决下来，双方都不服。樊玉珍上诉说：“商场怎么就没有责任？”庞立则坚持，要赔也该一起赔。
2023年1月10日，示例市中级人民法院公开开庭审理此案。记者看到，合议庭在庭上放了录像。
示例中院认为，商场是门的管理人，没有尽到安全保障义务，应当与庞立共同承担赔偿责任。
3月2日，示例中院作出终审判决：撤销一审判决；庞立、示例商场公司共同赔偿樊玉珍6万元。
“一张防撞条才几块钱。”宣判之后，审判长对记者说。
如今，商场的门上都贴了醒目的黄条，樊大姐也敢一个人逛街了。`;

  it('is one of two instances, whose lead, quotations and aftermath belong to what they tell of', () => {
    expect(partsOf(bothAppealed)).to.deep.equal([
      'heading 玻璃门前的',
      'noise □ 本报记',
      'commentary “我到现在',
      'facts 事情发生在',
      'claims 2022年',
      'defence “门是商场',
      'lower-court 东山区法院',
      'claims 判决下来，',
      'procedure 2023年',
      'reasoning 示例中院认',
      'disposition 3月2日，',
      'commentary “一张防撞',
    ]);
  });

  it('has the court and the day of the second instance, and both who did not agree as appellants', () => {
    const { meta, parties } = readDecision(bothAppealed);
    expect([meta.court, meta.decidedOn]).to.deep.equal(['示例市中级人民法院', '2023-03-02']);
    expect(parties.map(({ role, name }) => `${role} ${name}`)).to.deep.equal([
      'appellant 樊玉珍',
      'appellant 庞立',
      'appellee 示例商场公司',
    ]);
  });

  const counterclaimed = `菜地租期到了，大棚归谁？
示例县人民法院 2022-10-20 09:12 发表于示例
“棚是我搭的，凭什么给你？”两家人在村口吵了半天。
老项有三亩菜地。2019年3月，他把地租给芮某种菜，租期三年，到期后芮某没有走。
2022年5月，老项起诉到示例县人民法院，要求芮某把菜地腾空交还。
芮某也有话说。他讲搭棚花了两万元，于是提起反诉，要求老项补偿两万元。
审理中，承办法官到地里查看了大棚，又组织双方调解，没有谈拢。
法院审理后认为，租期已经届满，芮某应当交还菜地。大棚是芮某搭建的，可以拆走，要求补偿不予支持。
9月8日，示例法院作出一审判决：芮某在一个月内将菜地交还老项；驳回芮某的反诉请求。
前几天，芮某已经把棚拆走，两家又在一起打牌了。
法官提醒，租地的事最好写清楚。`;

  it('tells of a counterclaim, of what the judge did, and how the parties fare', () => {
    expect(partsOf(counterclaimed).slice(1)).to.deep.equal([
      'noise 示例县人民',
      'commentary “棚是我搭',
      'facts 老项有三亩',
      'claims 2022年',
      'claims 他讲搭棚花',
      'procedure 审理中，承',
      'reasoning 法院审理后',
      'disposition 9月8日，',
      'commentary 前几天，芮',
      'commentary 法官提醒，',
    ]);
    expect(readDecision(counterclaimed).meta.decidedOn).to.equal('2022-09-08');
  });

  it('is of no day that only the words for a term, or a story that went on since, would give it', () => {
    const older = counterclaimed.replace(' 2022-10-20 09:12', '').replace('9月8日，示例', '3月8日，示例');
    expect(readDecision(older).meta.decidedOn).to.equal(undefined);
    expect(readDecision(counterclaimed.replace('2022-10-20', '2023-05-20')).meta.decidedOn).to.equal('2022-09-08');
  });

  it('keeps orders behind orders, and facts that a court found', () => {
    const listed = counterclaimed
      .replace('9月8日，示例法院作出一审判决：', '9月8日，示例法院判决：\n一、')
      .replace('；驳回', '；\n二、驳回');
    expect(partsOf(listed).filter((part) => part.startsWith('disposition'))).to.deep.equal(['disposition 9月8日，']);
    expect(readDecision(listed).holdings.filter(({ kind }) => kind === 'disposition')).to.have.length(2);
  });
});

describe('a report with a heading for each instance', () => {
  const told = (second: string): string => `示例“遛狗不牵绳案”二审改判
来源：示例市中级人民法院    2019-05-20
5月20日，备受关注的“遛狗不牵绳案”在示例省示例市中级人民法院宣判，法院二审判决撤销一审判决，驳回原告卜某的诉讼请求。
【案情】
2018年3月2日晚，骆某在示例小区遛狗，卜某受惊后摔倒。卜某将骆某诉至示例市东湖区人民法院，要求骆某赔偿医疗费等共计3万元。
【一审】
东湖区法院审理认为，骆某未牵绳，与卜某摔倒有关，酌定承担部分责任。2018年9月4日，一审判决骆某赔偿卜某1万元。宣判后，卜某不服，提起上诉。
${second}
示例中院经审理查明的事实与一审一致。监控显示，骆某的狗一直系着绳。
示例中院审理认为：
1．骆某的行为与卜某摔倒之间没有因果关系，不应承担侵权责任。
2．一审判决判令骆某赔偿，属于适用法律错误，应予纠正。
【判决】
综上，示例中院依照《中华人民共和国民事诉讼法》第一百七十条的规定，判决：一、撤销东湖区法院一审民事判决；二、驳回卜某的诉讼请求。`;

  for (const heading of ['【二审】', '二审', '【二审情况】', '二审法院审理：'])
    it(`below ${heading} the court that is called by its name decides`, () => {
      expect(partsOf(told(heading)).slice(-4)).to.deep.equal([
        'lower-court 【一审】\n',
        `facts ${`${heading}\n示例`.slice(0, 5)}`,
        'reasoning 示例中院审',
        'disposition 【判决】\n',
      ]);
    });

  it('orders what the court did, not what it says that the other did', () => {
    const text = told('【二审】');
    const orders = readDecision(text).holdings.filter(({ kind }) => kind === 'disposition');
    expect(orders.map(({ span }) => text.slice(...span))).to.deep.equal([
      '撤销一审判决',
      '驳回原告卜某的诉讼请求。',
      '撤销东湖区法院一审民事判决',
      '驳回卜某的诉讼请求。',
    ]);
  });

  it('names by its role only who sued, and whom, all the same', () =>
    expect(readDecision(told('【二审】')).parties.map(({ role, name }) => `${role} ${name}`)).to.deep.equal([
      'plaintiff 卜某',
      'defendant 骆某',
    ]));
});

describe('a report that tells in front how it ended', () => {
  const told = (lead: string): string => `租来的陶艺公司换了址 学费退不退
示例法院网讯（阮某）报了班，陶艺公司却搬了家。近日，示例市东湖区人民法院${lead}
2022年6月，卜女士与某陶艺公司签订培训协议，学费共计9000元。多次协商未果后，卜女士将陶艺公司诉至法院，请求解除协议，退还学费4000元。
陶艺公司辩称，搬迁系房东原因，卜女士可到新址上课。
法院审理后认为，陶艺公司未经卜女士同意搬迁，构成根本违约，卜女士有权要求解除合同。
据此，法院依照民法典第五百六十三条之规定，作出如下判决：一、解除双方签订的培训协议；二、某陶艺公司于判决生效之日起十日内返还卜女士4000元；三、驳回卜女士的其他诉讼请求。
宣判后，双方当事人均未上诉。`;
  const orders = (text: string): string[] =>
    readDecision(text)
      .holdings.filter(({ kind }) => kind === 'disposition')
      .map(({ span }) => text.slice(...span));
  const below = [
    '解除双方签订的培训协议',
    '某陶艺公司于判决生效之日起十日内返还卜女士4000元',
    '驳回卜女士的其他诉讼请求。',
  ];

  for (const [lead, told0] of [
    [
      '审结这起服务合同纠纷案，依法判决解除双方签订的协议，被告某陶艺公司返还学费4000元。',
      ['解除双方签订的协议', '被告某陶艺公司返还学费4000元。'],
    ],
    ['公开宣判一起服务合同纠纷案，判令某陶艺公司退还学费4000元。', ['判令某陶艺公司退还学费4000元。']],
    ['审结这起服务合同纠纷案，判决书已经送达双方。', []],
    ['审结这起服务合同纠纷案，判决结果让不少人意外。', []],
    ['审结这起服务合同纠纷案，判决支持了卜女士。', []],
  ] as const)
    it(lead, () => expect(orders(told(lead))).to.deep.equal([...told0, ...below]));

  it('introduces the case behind a question, too', () => {
    const text = told('审结一起服务合同纠纷案件，判令某陶艺公司退还学费4000元。').replace(
      /示例法院网讯.*?搬了家。/,
      '报了班，公司却搬了家，学费能否退还？',
    );
    expect(partsOf(text)[1]).to.match(/^commentary (?:报了班|近日)/);
  });

  it('knows who sued where the lead tells only whom by a role', () =>
    expect(
      readDecision(told('审结这起案件，依法判决解除协议，被告某陶艺公司返还学费4000元。')).parties.map(
        ({ role, name }) => `${role} ${name}`,
      ),
    ).to.have.members(['plaintiff 卜女士', 'defendant 某陶艺公司']));
});
