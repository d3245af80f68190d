import { expect } from 'chai';
import { appeal, civil, criminal } from '../../../support/decisions';
import { readDecision } from '../../../support/read';

function parties(text: string): string[] {
  return readDecision(text).parties.map((party) => `${party.role} ${party.name}`);
}

describe('parties are named on lines of their own', () => {
  it('with agents and representatives left out', () => {
    expect(parties(civil)).to.deep.equal([
      'plaintiff 示例市青禾食品有限公司',
      'defendant 示例市远山物流有限公司',
      'defendant 赵某',
    ]);
  });

  it('with the short names that the procedure defines', () => {
    const [plaintiff, defendant] = readDecision(civil).parties;
    expect(plaintiff?.aliases).to.deep.equal(['青禾公司']);
    expect(defendant?.aliases).to.deep.equal(['远山公司']);
  });

  it('in a criminal case with prosecutor, accused and victims', () => {
    expect(parties(criminal)).to.deep.equal(['prosecutor 示例市南区人民检察院', 'accused 郑某', 'victim 卫某']);
  });

  it('on appeal with their roles in both instances', () => {
    const [appellant] = readDecision(appeal).parties;
    expect(appellant?.role).to.equal('appellant');
    expect(appellant?.roles).to.deep.equal([
      { role: 'appellant', instance: 2 },
      { role: 'defendant', instance: 1 },
    ]);
  });

  it('with a second capacity behind 暨', () => {
    const text = criminal
      .replace('公诉机关示例市', '公诉机关暨附带民事公益诉讼起诉人示例市')
      .replace('被告人郑某，男', '被告人暨附带民事公益诉讼被告郑某，男');
    expect(parties(text)).to.deep.equal(parties(criminal));
  });

  it('without the bracket behind a name that says who it was before', () =>
    expect(parties(civil.replace('物流有限公司，住所地', '物流有限公司（原审被告），住所地'))).to.deep.equal(
      parties(civil),
    ));

  for (const [first, second, roles] of [
    ['318号案件原告、406号案件被告', '318号案件被告、406号案件原告', 'plaintiff defendant'],
    ['（2022）示0102民初318号案原告（406号案件被告）', '318号案被告（406号案原告）', 'plaintiff defendant'],
    ['原告（并案被告）', '被告（并案原告）', 'plaintiff defendant'],
    ['本诉原告（反诉被告）', '本诉被告（反诉原告）', 'plaintiff'],
    ['一审原告、二审被上诉人、原再审申请人', '一审被告、二审上诉人', 'plaintiff appellee applicant'],
    ['原审上诉人（一审原告）', '原审被上诉人（一审被告）', 'appellant plaintiff'],
  ] as const)
    it(`with roles in several suits or instances: ${first}`, () => {
      const text = civil
        .replace('原告：示例市青禾', `${first}：示例市青禾`)
        .replace('被告：示例市远山', `${second}：示例市远山`);
      const found = readDecision(text).parties;
      expect(found.map(({ name }) => name)).to.deep.equal(['示例市青禾食品有限公司', '示例市远山物流有限公司', '赵某']);
      expect(found[0]!.roles.map(({ role }) => role).join(' ')).to.equal(roles);
    });

  for (const [word, role] of [
    ['起诉人', 'plaintiff'],
    ['利害关系人', 'third-party'],
    ['申请保全人', 'applicant'],
    ['被保全人', 'respondent'],
  ] as const)
    it(`as ${word}`, () =>
      expect(parties(civil.replace('被告：赵某', `${word}：赵某`)).at(-1)).to.equal(`${role} 赵某`));

  it('as the unit that is charged', () => {
    const line = '被告单位示例市远山物流有限公司，住所地示例市南区。\n诉讼代表人石某，该公司员工。\n';
    expect(parties(criminal.replace('被告人郑某，男', `${line}被告人郑某，男`))).to.include(
      'accused 示例市远山物流有限公司',
    );
  });

  it('with an organ that answers for what its accused did to all', () => {
    const text = criminal.replace(
      '被告人郑某，男',
      '附带民事公益诉讼被告示例市远山物流有限公司，住所地示例市南区。\n被告人郑某，男',
    );
    expect(parties(text)).to.include('incidental-defendant 示例市远山物流有限公司');
  });

  for (const width of [34, 35, 39, 45, 48])
    it(`where a hard wrap of ${width} goes through them`, () => {
      const text = civil.replaceAll('\n', '').replaceAll(new RegExp(`.{${width}}`, 'g'), '$&\n');
      expect(parties(text)).to.deep.equal(parties(civil));
    });

  it('behind what an agent may do, on one line', () => {
    const text = civil.replace('被告：示例市远山', '（特别授权）被告：示例市远山').replaceAll('\n', '');
    expect(parties(text)).to.include('defendant 示例市远山物流有限公司');
  });

  it('where a line begins with whose agent somebody is', () =>
    expect(parties(civil.replace('被告：赵某', '原告委托诉讼代理人倪某。\n被告：赵某'))).to.deep.equal(parties(civil)));

  it('with a counterclaiming defendant in two roles', () => {
    const text = civil.replace('被告：赵某，', '被告（反诉原告）：赵某，');
    const zhao = readDecision(text).parties.find((party) => party.name === '赵某');
    expect(zhao?.role).to.equal('defendant');
    expect(zhao?.roles.map((one) => one.role)).to.include('defendant');
  });
});

describe('two parties of one role with much the same name', () => {
  it('are two where each has a line of its own', () =>
    expect(
      parties(
        civil
          .replace('被告：示例市远山物流有限公司，住所地示例市西区。', '被告：示例市公安局东区分局，住所地示例市东区。')
          .replace('被告：赵某，男，1980年3月4日出生，汉族，住示例市西区。', '被告：示例市公安局，住所地示例市。'),
      ),
    ).to.deep.equal(['plaintiff 示例市青禾食品有限公司', 'defendant 示例市公安局东区分局', 'defendant 示例市公安局']));
});

describe('a report that calls people by nicknames', () => {
  const report = `网购“古董”翻车，卖家被判退一赔三
2023-05-12 09:30 来源：示例日报
收藏爱好者老周网购了一件瓷瓶，却发现是现代工艺品。近日，示例市东区人民法院审结了这起网络购物合同纠纷案。
2022年8月，老周在小陈经营的网店以2万元购得瓷瓶，经鉴定为仿品。
老周要求退货遭拒，遂将小陈诉至法院，请求判令小陈退还货款2万元并赔偿6万元。
小陈辩称，其不知真假，不存在欺诈的故意。
法院审理后认为，小陈在商品页面标注“保真”，其行为构成欺诈。老周要求退还货款并赔偿，于法有据，应予支持。
最终，法院判决小陈退还老周货款2万元，并赔偿6万元。小陈不服提起上诉，示例市中级人民法院二审驳回上诉，维持原判。
法官提醒
经营者应当如实描述商品。`;

  it('says who sued whom', () => expect(parties(report)).to.deep.equal(['plaintiff 老周', 'defendant 小陈']));

  it('begins with a buyer of curiosities, not with a button of its page', () =>
    expect(readDecision(report).sections.some(({ role }) => role === 'noise')).to.equal(false));

  it('tells of an appeal that nobody ordered', () =>
    expect(
      readDecision(report)
        .holdings.filter(({ kind }) => kind === 'disposition')
        .map(({ span }) => report.slice(...span)),
    ).to.deep.equal(['小陈退还老周货款2万元', '赔偿6万元。', '示例市中级人民法院二审驳回上诉，维持原判。']));

  for (const [title, words] of [
    ['a quarter is nobody', '业主将小区诉至法院。小区的绿化被毁。小区没有管理人。小区里有路灯。'],
    ['who is named once', '市民将小陈诉至法院。'],
  ] as const)
    it(title, () =>
      expect(parties(report.replace(/老周|小陈/g, '他').replace('经营者应当', `${words}经营者应当`))).to.deep.equal([]),
    );
});

describe('where no party has a line of its own', () => {
  for (const [text, ...expected] of [
    [
      '2020年5月6日，示例市某法院对原告甲食品有限公司诉被告乙物流有限公司买卖合同纠纷一案作出判决。',
      'plaintiff 甲食品有限公司',
      'defendant 乙物流有限公司',
    ],
    [
      '本院认为，被告违约。判决如下：\n一、被告示例市丁科技有限公司赔偿原告戴某某20000元；\n二、驳回原告戴某某的其他诉讼请求。',
      'defendant 示例市丁科技有限公司',
      'plaintiff 戴某某',
    ],
  ] as const)
    it(text.slice(0, 30), () => expect(parties(text)).to.have.members(expected));

  it('words behind a role that are no name are not taken for one', () => {
    const text =
      '经审理查明，原告提交的证据不足，被告应予赔偿，第三人申请工伤认定。本院认为，原告投入大量资金。判决如下：\n驳回原告的诉讼请求。';
    expect(parties(text)).to.deep.equal([]);
  });
});

describe('a report that introduces nobody by a role', () => {
  const labour = (title: string, facts: string, order: string): string =>
    `# ${title}\n## 基本案情\n${facts}\n## 处理结果\n${order}\n## 典型意义\n用人单位应当依法支付劳动报酬。`;
  const works = '张某于2019年3月入职某物流公司。2020年1月，某物流公司停发张某工资。';
  for (const [what, text, expected] of [
    [
      'whoever asks before a board of arbitration, and of whom',
      labour(
        '停发的工资应当补发',
        `${works}张某向劳动人事争议仲裁委员会（简称仲裁委员会）申请仲裁，请求裁决某物流公司支付工资9000元。`,
        '仲裁委员会裁决某物流公司支付张某工资9000元。',
      ),
      ['applicant 张某', 'respondent 某物流公司'],
    ],
    [
      'whoever takes an award to court',
      labour(
        '停发的工资应当补发',
        `${works}张某申请仲裁，仲裁委员会支持了其请求。某物流公司不服仲裁裁决，诉至人民法院。\n## 原告诉讼请求\n请求判决不支付张某工资9000元。`,
        '一审法院判决某物流公司支付张某工资9000元。',
      ),
      ['plaintiff 某物流公司', 'defendant 张某'],
    ],
    [
      'the sides of its title, however the cause goes on behind the second',
      labour(
        '停发的工资应当补发\n## 张某与某购物广场劳动争议案',
        '张某于2019年3月入职某购物广场。某购物广场停发张某工资。',
        '法院判决补发工资。',
      ),
      ['plaintiff 张某', 'defendant 某购物广场'],
    ],
    [
      'those of an enforcement',
      labour(
        '某某公司申请执行李某某承揽合同案',
        '某某公司申请强制执行，李某某未履行。',
        '法院裁定终结执行，某某公司同意。',
      ),
      ['enforcement-applicant 某某公司', 'enforcement-respondent 李某某'],
    ],
    [
      'no words of a title that are nobody',
      labour('劳动者与用人单位订立协议的争议', '协议已经订立。', '协议有效。'),
      [],
    ],
  ] as const)
    it(what, () => expect(parties(text)).to.deep.equal(expected));
});

describe('how surely someone is a party', () => {
  const passing = '本院认为，原告周某违约，被告理应受偿。原告周某的抗辩不能成立。';
  for (const [where, text, name, surely] of [
    ['on a line of its own', civil, '赵某', 0.95],
    ['in an order', '本院认为，被告违约。判决如下：\n驳回原告戴某某的诉讼请求。', '戴某某', 0.85],
    ['twice in passing: a suggestion', passing, '周某', 0.55],
    ['a victim named again and again', criminal, '卫某', 0.8],
  ] as const)
    it(where, () => expect(readDecision(text).parties.find((one) => one.name === name)?.confidence).to.equal(surely));
});

describe('the parties of a report that tells of them by less than a name', () => {
  const news = (...told: readonly string[]): string =>
    [
      '新车竟是维修车？法院：退一赔三！',
      '买新车本是件高兴事。近日，示例市东区人民法院对这起买卖合同纠纷作出一审判决。',
      ...told,
      '东区法院审理后认为，经营者隐瞒维修事实，构成欺诈。',
      '据此，法院依法判决：撤销买卖合同。',
      '法官提醒，经营者应当如实告知。',
    ].join('\n');
  for (const [who, answers] of [
    ['示例某汽车销售公司', '庭审中，销售公司辩称，更换的是原厂件。销售公司还称不影响安全。'],
    ['示例某健身中心', '健身中心则辩称，概不退款是行业惯例。健身中心不同意退款。'],
  ] as const)
    it(`whoever answers is sued, by the fullest name: ${who}`, () =>
      expect(
        parties(
          news(`2022年3月，小夏与妻子刘女士来到${who}。`, '小夏和刘女士向东区法院提起诉讼，请求撤销合同。', answers),
        ),
      ).to.deep.equal(['plaintiff 小夏', 'plaintiff 刘女士', `defendant ${who}`]));

  const one = (number: string, title: string, told: string): string =>
    `案例${number}\n${title}\n【基本案情】\n${told}\n【裁判结果】\n法院认为，请求有理。判决支持其请求。`;
  for (const dash of ['', '——'])
    it(`those of all cases of a collection, by their titles${dash && ` behind ${dash}`}`, () =>
      expect(
        parties(
          [
            '劳动争议典型案例',
            one('一', `${dash}周某与某餐饮公司劳动争议案`, '周某到某餐饮公司送餐。周某诉至法院，请求确认劳动关系。'),
            one('二', `${dash}鲁某与某传媒公司合同纠纷案`, '鲁某与某传媒公司签约。鲁某诉请解除合同。'),
            one('三', `${dash}某物流公司与冉某劳动争议案`, '冉某系某物流公司分拣员。某物流公司不服裁决，诉至法院。'),
          ].join('\n'),
        ),
      ).to.have.members([
        ...['plaintiff 周某', 'defendant 某餐饮公司', 'plaintiff 鲁某', 'defendant 某传媒公司'],
        ...['plaintiff 某物流公司', 'defendant 冉某'],
      ]));

  const several = `服务群众典型案例
案例一 吕某成诉某县住房和城乡建设局行政登记案
【基本案情】
吕某成申请登记，某县住建局不予登记。吕某成诉至法院，请求撤销该决定。
【裁判结果】
法院判决撤销该决定。
案例二 某市人民检察院诉刘某甲等三被告环境污染民事公益诉讼案
【基本案情】
刘某甲偷排废水。某市人民检察院起诉，请求判令刘某甲修复环境。
【裁判结果】
法院判决刘某甲支付修复费用。
案例三 汪某某、杜某诈骗案
【基本案情】
汪某某、杜某骗取钱款。
【裁判结果】
法院以诈骗罪判处汪某某、杜某有期徒刑三年。
`;
  for (const [how, text] of [
    ['as written', several],
    ['on one line', several.replaceAll('\n', '')],
  ] as const)
    it(`those of all cases of a collection: an authority, a procuratorate, several accused, ${how}`, () =>
      expect(parties(text)).to.have.members([
        ...['plaintiff 吕某成', 'defendant 某县住房和城乡建设局', 'plaintiff 某市人民检察院', 'defendant 刘某甲'],
        ...['accused 汪某某', 'accused 杜某'],
      ]));
});

describe('parties of other kinds on lines of their own', () => {
  const text = (line: string): string =>
    `示例市东区人民法院\n民事判决书\n（2022）示0102民初5号\n原告：安某，男，1990年2月3日出生，汉族，住示例市。\n被告：邢某，男，2005年2月3日出生，汉族，住示例市。\n${line}\n原告安某与被告邢某健康权纠纷一案，本院立案后公开开庭进行了审理。本案现已审理终结。`;
  for (const [line, expected] of [
    ['法定代理人暨被告邢大明，系邢某之父。', 'defendant 邢大明'],
    ['法定代理人兼被告：邢大明，男，1975年1月1日出生，汉族。', 'defendant 邢大明'],
    ['法定代理人（被告）邢大明，男，1975年1月1日出生，汉族。', 'defendant 邢大明'],
    ['被告：Haldane Optics GmbH', 'defendant Haldane Optics GmbH'],
    ['被告：Smith & Sons Trading Co., Ltd.，住所地英国伦敦。', 'defendant Smith & Sons Trading Co., Ltd.'],
    ['第三人：John Miller，男，住美国纽约州。', 'third-party John Miller'],
  ] as const)
    it(line, () => expect(parties(text(line))).to.deep.equal(['plaintiff 安某', 'defendant 邢某', expected]));

  for (const line of ['法定代理人邢大明，系邢某之父。', '法定代理人（系邢某之父）邢大明，男，汉族。'])
    it(`an agent is none: ${line}`, () => expect(parties(text(line))).to.have.length(2));
});

describe('what a party is besides, behind 暨', () => {
  for (const [line, roles] of [
    ['上诉人（原审被告）暨被上诉人（反诉原告）：', ['appellant 2', 'defendant 1', 'appellee 2', 'defendant 2']],
    ['被上诉人暨原审原告：', ['appellee 2', 'plaintiff 1']],
    ['上诉人暨一审被告', ['appellant 2', 'defendant 1']],
    ['被上诉人（原审原告）', ['appellee 2', 'plaintiff 1']],
  ] as const)
    it(line, () => {
      const text = `示例市中级人民法院\n民事判决书\n（2022）示01民终5号\n${line}示例市金鼎（集团）有限公司（以下简称金鼎公司），住所地示例市东区。\n原审第三人：洪某，男，汉族，住示例市。\n上列当事人合同纠纷一案，现已审理终结。`;
      const party = readDecision(text).parties[0]!;
      expect([party.name, ...party.aliases]).to.deep.equal(['示例市金鼎（集团）有限公司', '金鼎公司']);
      expect(party.roles.map(({ role, instance }) => `${role} ${instance}`)).to.deep.equal(roles);
    });
});

describe('no party is', () => {
  it('a witness named behind a victim', () => {
    const text = criminal.replace('有被害人卫某的陈述', '有被害人卫某、证人田某、陆某等人证言');
    expect(parties(text)).to.not.include.members(['victim 证人田某']).and.not.include('victim 陆某');
  });

  it('what several victims lost, up to a bank', () => {
    const text = criminal.replace('有被害人卫某的陈述', '被害人卫某、庞某等12人被骗钱款转入该银行卡，有其陈述');
    expect(parties(text).filter((one) => one.includes('等'))).to.deep.equal([]);
  });

  it('等 of 张某等人', () => {
    expect(
      parties(
        '张某等人诉某销售公司服务合同纠纷案\n【基本案情】\n张某等人购买会员卡后，某销售公司停业，张某等人起诉。\n【裁判结果】\n法院判决某销售公司向张某等人退款。',
      ),
    ).to.include('plaintiff 张某');
  });

  it('what reads on to an office of the court', () => {
    expect(parties('二被告另提交了对玩家操作时在每一局游戏中的记录。')).to.deep.equal([]);
  });
});

describe('names of parties that go on, or do not', () => {
  const guiding = (title: string, told: string): string =>
    `指导案例 997号\n${title}\n【裁判要点】\n应当依法处理。\n【基本案情】\n${told}\n【裁判结果】\n示例市东区人民法院于2012年3月31日作出（2011）示东初字第5号判决：支持原告。\n【裁判理由】\n法院生效裁判认为：被告作为国家批准设立的学校，应当颁发证书。被告作为国家授权的机构，应当审核。`;

  it('up to what somebody is of a company, told more than once', () => {
    const told =
      '原告示例青禾贸易有限公司诉称：被告阮大海、王小明为远山公司的股东，应当清偿。\n被告王小明辩称：王小明未参与经营，王小明不知情。\n法院经审理查明：阮大海、王小明为远山公司的股东，王小明持股三成。王小明、阮大海未组织清算。';
    expect(parties(guiding('示例青禾贸易有限公司诉阮大海、王小明等买卖合同纠纷案', told))).to.deep.equal([
      'plaintiff 示例青禾贸易有限公司',
      'defendant 阮大海',
      'defendant 王小明',
    ]);
  });

  it('an authority for trade is no firm, and has a short name', () => {
    const told =
      '原告示例食品有限公司诉称：被告示例市东湖工商行政管理局（以下简称东湖工商局）处罚有误。\n被告东湖工商局辩称：处罚合法。\n法院经审理查明：东湖工商局作出处罚决定。';
    expect(parties(guiding('示例食品有限公司诉示例市东湖工商行政管理局工商行政处罚案', told))).to.deep.equal([
      'plaintiff 示例食品有限公司',
      'defendant 示例市东湖工商行政管理局',
    ]);
    expect(parties(civil.replaceAll('示例市远山物流有限公司', '示例市远山商行'))).to.include(
      'defendant 示例市远山商行',
    );
  });

  it('by whatever word ends one, where it has its seat behind 。', () =>
    expect(parties(civil.replace('示例市远山物流有限公司，住所地', '示例远山面馆铺。住所地'))).to.include(
      'defendant 示例远山面馆铺',
    ));

  for (const behind of ['经营场所示例市东区一路8号', '经营地址示例市', '注册地示例市东区', '经营者李四'])
    it(`by whatever word ends one, without a colon, ${behind} behind it`, () =>
      expect(
        parties(civil.replace(/原告：.*/, `原告示例市远山炒货店，${behind}。`).replace(/被告：/g, '被告')),
      ).to.include('plaintiff 示例市远山炒货店'));
});
