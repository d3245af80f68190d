import { expect } from 'chai';
import { readDecision, words } from '../../../support/read';

/** Self-written: cases as pages in Markdown have them, with comments of whoever keeps the pages. */
const rule = (heading: string): string => `# 住房与执行

<!-- 以上为标题 -->

## 某建材厂申请执行魏某买卖合同案

## 基本案情

某建材厂向某法院申请强制执行，魏某名下仅有一套住房。

<!-- PAGE -->

魏某请求保留其居住的房间。

## 裁判要旨

唯一住房在保障居住的前提下可以处置。

## ${heading}

执行的落脚点在于保障居住而非保护所有权。`;

const both = (second: string): string => `# 丁某诉示例市规划局房屋补偿协议案

## 基本案情

丁某与示例市规划局订立补偿协议，后示例市规划局未交房。丁某遂提起诉讼，请求判令示例市规划局交付房屋。

## 裁判结果

示例市河东区人民法院一审认为，补偿协议合法有效，示例市规划局应当承担违约责任。

一审法院遂判决示例市规划局向丁某支付违约金30000元。丁某不服，提起上诉。

示例市中级人民法院二审认为，交付房屋的条件已经成就，丁某的主张成立。${second}

## 典型意义

本案对行政协议的履行有示范意义。`;

const roleIn = (text: string, piece: string): string | undefined => {
  const at = text.indexOf(piece);
  return readDecision(text).sections.find(({ span }) => span[0] <= at && at < span[1])?.role;
};
const held = (text: string): readonly string[] => readDecision(text).holdings.map(({ span }) => words(text, span));

describe('a case on a page in Markdown', () => {
  it('has comments that are none of it', () => {
    const text = rule('适用解析');
    for (const comment of ['<!-- 以上', '-- 以上', '<!-- PAGE'])
      expect(roleIn(text, comment), comment).to.equal('noise');
    expect(roleIn(text, '魏某请求')).to.equal('facts');
  });

  for (const heading of ['适用解析', '法理评析', '专家解读', '案例启示'])
    it(`ends its rule at ${heading}`, () => {
      const text = rule(heading);
      expect(roleIn(text, heading)).to.equal('commentary');
      expect(held(text)).to.deep.equal(['唯一住房在保障居住的前提下可以处置。']);
    });

  it('is called by its title without marks', () =>
    expect(readDecision(both('')).meta.title).to.equal('丁某诉示例市规划局房屋补偿协议案'));
});

describe('both instances told under one heading', () => {
  for (const [how, second] of [
    ['changed', '二审法院遂判决撤销一审判决，责令示例市规划局交付房屋。'],
    ['upheld', '二审法院遂判决驳回上诉，维持一审判决。'],
  ] as const)
    it(`the first is the court below, where it was ${how}`, () => {
      const text = both(second);
      for (const [piece, role] of [
        ['## 裁判结果', 'lower-court'],
        ['补偿协议合法有效', 'lower-court'],
        ['丁某不服', 'procedure'],
        ['交付房屋的条件', 'reasoning'],
        ['二审法院遂', 'disposition'],
        ['本案对', 'commentary'],
      ] as const)
        expect(roleIn(text, piece), piece).to.equal(role);
      expect(held(text).join()).not.to.include('违约责任');
      expect(readDecision(text).meta.court).to.equal('示例市中级人民法院');
    });

  it('stays with its own reasons where the second gives none', () => {
    const text = both('').replace(/示例市中级人民法院二审认为.*/, '示例市中级人民法院二审判决驳回上诉，维持一审判决。');
    expect(roleIn(text, '补偿协议合法有效')).to.equal('reasoning');
  });

  it('and what a court above says of a second instance is no beginning of one', () => {
    const text = both('示例市中级人民法院二审判决认为条件未成就不当。').replace('二审认为', '审理认为');
    expect(roleIn(text, '补偿协议合法有效')).to.equal('reasoning');
  });
});

/** Self-written: an award as committees publish it, as it stands on a page and without its marks. */
const award = (analysis: string): string => `# 试用期内能否随意解除劳动合同

## 基本案情

邵某于2021年3月入职某食品公司。同年5月，某食品公司以不合适为由与其解除劳动合同。邵某向劳动人事争议仲裁委员会（简称仲裁委员会）申请仲裁。

## 申请人请求

请求裁决某食品公司支付违法解除劳动合同赔偿金6000元。

## 处理结果

仲裁委员会裁决某食品公司支付邵某违法解除劳动合同赔偿金6000元。

## 案例分析

${analysis}

## 典型意义

用人单位应当诚信用工，人民法院与仲裁委员会应当统一尺度。`;
const reasons = `本案的争议焦点是某食品公司能否以不合适为由解除劳动合同。

从上述规定可知，用人单位解除劳动合同应当支付相应补偿。某食品公司未举证证明邵某不符合录用条件，其解除行为违反法律规定。故仲裁委员会依法裁决某食品公司支付邵某赔偿金。`;

describe('an award told under headings', () => {
  for (const [how, text] of [
    ['on a page in Markdown', award(reasons)],
    ['without its marks', award(reasons).replaceAll(/^#+ /gm, '').replaceAll(/\n+/g, '\n')],
  ] as const)
    it(`${how}: who decided, between whom, in dispute about what, and why`, () => {
      const { meta, parties, issues, holdings } = readDecision(text);
      expect(meta.court).to.equal('劳动人事争议仲裁委员会');
      expect(parties.map(({ role, name }) => `${role} ${name}`)).to.deep.equal([
        'applicant 邵某',
        'respondent 某食品公司',
      ]);
      expect(issues.map(({ span }) => words(text, span))).to.deep.equal(['某食品公司能否以不合适为由解除劳动合同']);
      expect(roleIn(text, '案例分析')).to.equal('reasoning');
      expect(roleIn(text, '典型意义')).to.equal('commentary');
      expect(holdings.map(({ kind, span }) => `${kind} ${words(text, span)}`)).to.deep.equal([
        'disposition 某食品公司支付邵某违法解除劳动合同赔偿金6000元。',
        'reasoned 某食品公司未举证证明邵某不符合录用条件，其解除行为违反法律规定。',
        'disposition 某食品公司支付邵某赔偿金。',
      ]);
    });

  it('is only commented on where no question in dispute is stated', () => {
    const text = award('试用期是双方相互了解的期间，某食品公司违反了法律规定。');
    expect(roleIn(text, '案例分析')).to.equal('commentary');
    expect(held(text)).to.have.length(1);
  });

  it('or where the reasons have been told before', () => {
    const text = award(reasons).replace(
      '## 案例分析',
      '仲裁委员会认为，解除没有依据。\n\n## 裁判理由\n\n仲裁庭认为，解除没有依据。\n\n## 案例分析',
    );
    expect(roleIn(text, '本案的争议焦点')).to.equal('commentary');
  });

  it('is one of a court where a court is told to have ordered something', () => {
    const text = award(reasons)
      .replace('## 申请人请求', '## 原告诉讼请求')
      .replaceAll('仲裁委员会裁决某', '人民法院判决某');
    expect(readDecision(text).parties.map(({ role }) => role)).to.deep.equal(['plaintiff', 'defendant']);
  });
});

describe('what a court orders behind what happened', () => {
  it('in an enforcement of which nothing else is told, against all who did not pay', () => {
    const text = rule('适用解析')
      .replace('某建材厂向某法院', '因魏某、康某未按生效判决履行义务，某建材厂向某法院')
      .replace('\n\n## 裁判要旨', '\n\n康某已迁居外地。\n\n示例市东区人民法院裁定：拍卖该住房。\n\n## 裁判要旨');
    const { parties, holdings } = readDecision(text);
    expect(parties.map(({ role, name }) => `${role} ${name}`)).to.deep.equal([
      'enforcement-applicant 某建材厂',
      'enforcement-respondent 魏某',
      'enforcement-respondent 康某',
    ]);
    expect(roleIn(text, '示例市东区人民法院裁定')).to.equal('disposition');
    expect(words(text, holdings[0]!.span)).to.equal('拍卖该住房。');
  });

  it('but not where it tells of an earlier suit', () => {
    const text = both('二审法院遂判决驳回上诉，维持一审判决。').replace(
      '\n\n## 裁判结果',
      '\n\n示例市河东区人民法院判决：驳回丁某在前案中的请求。\n\n## 裁判结果',
    );
    expect(roleIn(text, '示例市河东区人民法院判决')).to.equal('facts');
  });

  it('with items that go on in the next paragraph', () => {
    const text = both(
      '\n\n关于违约金的数额，约定的标准过高，依法可以调整。\n\n二审法院遂判决：一、撤销一审判决。二、示例市规划局向丁某交付房屋。\n\n三、示例市规划局向丁某支付违约金50000元。',
    );
    for (const piece of ['二审法院遂', '三、']) expect(roleIn(text, piece), piece).to.equal('disposition');
    expect(held(text)).to.include.members(['示例市规划局向丁某交付房屋。', '示例市规划局向丁某支付违约金50000元。']);
  });
});

describe('what a case on a page leaves unsaid', () => {
  it('is carried by its rule, where it gives no reasons', () => {
    const text = rule('适用解析');
    const [gist] = readDecision(text).holdings;
    expect(gist!.reasoning.map((span) => words(text, span))).to.deep.equal(['唯一住房在保障居住的前提下可以处置。']);
  });

  it('was decided by the court above, though its reasons are not told', () => {
    const text = both('').replace(/示例市中级人民法院二审认为.*/, '示例市中级人民法院二审判决驳回上诉，维持一审判决。');
    expect(readDecision(text).meta.court).to.equal('示例市中级人民法院');
  });

  it('is about what its title says behind the authority', () =>
    expect(readDecision(both('')).meta.cause).to.equal('房屋补偿协议'));

  it('is between those of its title, below where it was published', () => {
    const text = both('').replaceAll(/^#+ /gm, '').replace('丁某诉', '行政审判典型案例\n2022-05-20\n丁某诉');
    expect(readDecision(text).parties.map(({ role, name }) => `${role} ${name}`)).to.deep.equal([
      'plaintiff 丁某',
      'defendant 示例市规划局',
    ]);
  });

  it('or an office for expropriation', () => {
    const text = both('').replaceAll('示例市规划局', '示例市河东区房屋征收办公室');
    expect(readDecision(text).parties.map(({ name }) => name)).to.include('示例市河东区房屋征收办公室');
  });

  const report = (end: string): string => `# 一起家事纠纷

## 案情回顾

康某与柳某于2020年5月登记结婚。康某婚前患有重病，柳某婚后才得知，两人为此多次争吵。示例市东区人民法院于2021年3月审理该案。

法院认为，康某应当如实告知。${end}

## 法官解读

婚前应当如实告知重大疾病。`;
  for (const end of ['法院判决撤销柳某与康某的婚姻关系。', '法院判决准予柳某和康某离婚。'])
    it(`is between whom it parts: ${end}`, () =>
      expect(readDecision(report(end)).parties.map(({ role, name }) => `${role} ${name}`)).to.deep.equal([
        'plaintiff 柳某',
        'defendant 康某',
      ]));

  it('was asked for by whom it is refused to', () =>
    expect(
      readDecision(report('法院判决驳回柳某的全部诉讼请求。')).parties.map(({ role, name }) => `${role} ${name}`),
    ).to.deep.equal(['plaintiff 柳某']));
});
