import { expect } from 'chai';
import { readDecision } from '../../../support/read';

/** Self-written: a report without a source, a heading or words for who is who. */
const text = `遛狗不牵绳绊倒老人，谁来担责？
去年10月的一天傍晚，70岁的李大爷在小区散步时，被一只金毛犬绊倒，造成骨折。该犬系小王从某宠物店领回，未系牵引绳。
因协商未果，李大爷将小王和某宠物店起诉到示例市东区人民法院，请求判令两被告赔偿医疗费和护理费3万元、精神损害抚慰金1万元。
小王表示，李大爷走路看手机，自己也有责任。
法院审理后认为，小王遛狗未系牵引绳，应当承担全部赔偿责任。某宠物店不承担责任。
据此，东区法院依法判决小王赔偿李大爷医疗费和护理费3万元、精神损害抚慰金5000元，驳回李大爷的其他诉讼请求。`;

describe('a report that tells a case in its own words alone', () => {
  const reading = readDecision(text);

  it('is recognised, with its court and who sued whom', () => {
    expect(reading.genre).to.equal('press-report');
    expect(reading.meta.court).to.equal('示例市东区人民法院');
    expect(reading.parties.map(({ role, name }) => `${role} ${name}`)).to.deep.equal([
      'plaintiff 李大爷',
      'defendant 小王',
      'defendant 某宠物店',
    ]);
  });

  it('is recognised, with its court, where a hard wrap goes through 法院', () => {
    const wrapped = readDecision(text.replace('东区人民法院', '东区人民法\n院'));
    expect(wrapped.genre).to.equal('press-report');
    expect(wrapped.meta.court).to.equal('示例市东区人民法院');
  });

  it('has its parts', () => {
    expect(reading.sections.map(({ role }) => role)).to.deep.equal([
      ...['heading', 'facts', 'claims', 'defence', 'reasoning', 'disposition'],
    ]);
  });

  it('says what became of each request', () => {
    expect(reading.claims.map(({ span, result }) => [text.slice(...span), result])).to.deep.equal([
      ['医疗费和护理费3万元', 'granted'],
      ['精神损害抚慰金1万元', 'part'],
    ]);
  });
});

describe('a case that is written up', () => {
  const written = `指导案例 900号
雷某诉宋某离婚纠纷案
关键词
民事 离婚
基本案情
雷某与宋某于2003年登记结婚。雷某曾于2014年起诉要求与宋某离婚并返还彩礼，经法院驳回。2015年1月，雷某再次诉至法院，请求判令分割夫妻共同财产。宋某不同意。
裁判结果
示例市东区人民法院于2015年4月16日作出（2015）东民初字第4号民事判决：存款归雷某所有，雷某支付宋某12万元。
裁判理由
法院生效裁判认为：存款系夫妻共同财产，应当依法分割。`;

  it('asks for nothing that an earlier suit asked for', () =>
    expect(readDecision(written).claims.map(({ span }) => written.slice(...span))).to.deep.equal(['分割夫妻共同财产']));
});

describe('who charges in a case that is written up', () => {
  const written = (charge: string): string => `指导案例 901号
骆某贩卖窃听器材案
基本案情
被告人骆某自2019年起在网上出售窃听器材。${charge}骆某对指控没有异议。
裁判结果
示例市东区人民法院于2021年4月16日作出（2021）示0102刑初4号刑事判决：被告人骆某犯非法销售窃听专用器材罪，判处有期徒刑一年。
裁判理由
法院生效裁判认为：骆某的行为构成非法销售窃听专用器材罪。`;
  const charging = (text: string): string[] =>
    readDecision(text)
      .parties.filter(({ role }) => role === 'prosecutor')
      .map(({ name }) => name);

  for (const charge of [
    '示例市东区人民检察院指控骆某的行为构成犯罪，且情节严重。',
    '示例市东区人民检察院以起诉书指控骆某犯非法销售窃听专用器材罪。',
  ])
    it(charge.slice(0, 16), () => expect(charging(written(charge))).to.deep.equal(['示例市东区人民检察院']));

  it('nobody who only looks on', () =>
    expect(charging(written('案件由示例市东区人民检察院批准逮捕骆某。'))).to.deep.equal([]));
});
