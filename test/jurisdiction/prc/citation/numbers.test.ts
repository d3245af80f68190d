import { expect } from 'chai';
import { cited } from '../../../support/cited';
import { read, words } from '../../../support/read';

function inBrief(text: string) {
  return cited(`本院认为，参见${text}。`);
}

describe('a case number, in the normal form', () => {
  for (const [title, text, ...expected] of [
    ['as the rules have it', '（2022）示0102民初318号', '（2022）示0102民初318号'],
    ['half-width brackets', '(2022)示0102民初318号', '（2022）示0102民初318号'],
    ['mixed brackets', '（2022)示0102民初318号', '（2022）示0102民初318号'],
    ['the brackets of instruments', '〔2022〕示0102民初318号', '（2022）示0102民初318号'],
    ['square brackets', '［2022］示0102民初318号', '（2022）示0102民初318号'],
    ['black brackets', '【2022】示0102民初318号', '（2022）示0102民初318号'],
    ['blanks', '（ 2022 ）示 0102 民初 318 号', '（2022）示0102民初318号'],
    ['its pieces on lines of their own', '（\n2022\n）\n示\n0102\n民初\n318\n号', '（2022）示0102民初318号'],
    ['the year with 年', '（2022年）示0102民初318号', '（2022）示0102民初318号'],
    ['the highest court', '（2021）最高法知民终16号', '（2021）最高法知民终16号'],
    ['a high court', '（2024）黔行申801号', '（2024）黔行申801号'],
    ['a corps court', '（2019）兵0103民初5号', '（2019）兵0103民初5号'],
    ['enforcement, resumed', '（2020）示0102执恢5号', '（2020）示0102执恢5号'],
    ['bankruptcy', '（2019）粤03破申12号', '（2019）粤03破申12号'],
    ['a further document of the case', '（2022）示0102民初318号之一', '（2022）示0102民初318号之一'],
    ['a part of a number and a further document', '（2016）鄂96执122-1号之一', '（2016）鄂96执122-1号之一'],
    ['a stray 号 behind the court', '（2016）鄂96号民初5号', '（2016）鄂96民初5号'],
    ['the code of the court in brackets', '（2018）辽（01）执475号', '（2018）辽01执475号'],
    ['no brackets at all', '2019浙8601民初1987号民事判决', '（2019）浙8601民初1987号'],
    ['年 instead of the brackets', '2019年浙8601民初1987号民事判决', '（2019）浙8601民初1987号'],
    ['a blank instead of the brackets', '2019 浙8601民初1987号', '（2019）浙8601民初1987号'],
    ['no brackets, of the highest court', '2021最高法知民终16号', '（2021）最高法知民终16号'],
    ['no brackets, the style until 2015', '2013湛坡法刑初字第9号', '（2013）湛坡法刑初字第9号'],
    ['half a bracket', '2019)浙8601民初1987号之一', '（2019）浙8601民初1987号之一'],
  ] as const)
    it(title, () => expect(inBrief(text)).to.deep.equal(expected));
});

describe('the style until 2015', () => {
  for (const [title, text, expected] of [
    ['with 字第', '（2003）一中民初字第12345号', '（2003）一中民初字第12345号'],
    ['without 第', '（1988）浙法民上字7号', '（1988）浙法民上字7号'],
    ['zeros before the serial', '（2008）二中民终字第00453号', '（2008）二中民终字第00453号'],
    ['the highest court has no code', '（2014）民一终字第38号', '（2014）民一终字第38号'],
    ['a further document', '（2013）肇四法民一初字第38号之一', '（2013）肇四法民一初字第38号之一'],
    ['a further document behind its type', '（2019）示02民终1号民事裁定之二', '（2019）示02民终1号之二'],
    ['what goes on behind the type is no further document', '（2019）示02民终1号民事裁定之一项', '（2019）示02民终1号'],
  ] as const)
    it(title, () => expect(inBrief(text)).to.deep.equal([expected]));
});

describe('several numbers at once', () => {
  for (const [text, ...expected] of [
    ['（2013）示法刑初字第9号、第13号', '（2013）示法刑初字第9号', '（2013）示法刑初字第13号'],
    ['（2020）示8601民初87、88号', '（2020）示8601民初87号', '（2020）示8601民初88号'],
    ['（2020）示8601民初87号和88号', '（2020）示8601民初87号', '（2020）示8601民初88号'],
    ['（2020）示0102民初5号、（2021）示01民终6号', '（2020）示0102民初5号', '（2021）示01民终6号'],
  ] as const)
    it(text, () => expect(inBrief(text)).to.deep.equal(expected));

  it('each has the words that carry it', () => {
    const text = '本院认为，参见（2020）示8601民初87、88号。';
    expect(read(text, 'judgment').citations.map((one) => words(text, one.span))).to.deep.equal([
      '（2020）示8601民初87',
      '88号',
    ]);
  });
});

describe('what is odd about a number is said', () => {
  for (const [text, oddity] of [
    ['（2021）京73民终××号', 'redacted'],
    ['（2021）京73民终某号', 'redacted'],
    ['（2021）京73民终ＸＸ号', 'redacted'],
    ['（2021）京某民终某号', 'redacted'],
    ['（2021）京××民终××号', 'redacted'],
    ['（20××）京73民终××号', 'redacted'],
    ['（20××）浙0106民初6号', 'redacted'],
    ['（××××）浙0106民初××号', 'redacted'],
    ['（2019）京0105民初12340-12345号', 'range'],
    ['（2019）京0105民初12340至12345号', 'range'],
    ['（2016）鄂96号民初5号', 'malformed'],
    ['（2016）鄂96民初第5号', 'malformed'],
    ['（2018）辽（01）执475号', 'malformed'],
    ['2019浙8601民初1987号', 'malformed'],
    ['（2016）鄂96执122-1号', undefined],
  ] as const)
    it(`${text}: ${oddity ?? 'nothing'}`, () => {
      const [citation] = read(`本院认为，参见${text}。`, 'judgment').citations;
      expect(citation?.kind === 'case' && citation.oddity).to.equal(oddity);
    });
});

it('the court named before a number', () => {
  const text = '本院认为，参见示例市东区人民法院于2022年5月20日作出的（2022）示0102民初318号民事判决。';
  expect(read(text, 'judgment').citations[0]).to.include({ court: '示例市东区人民法院' });
});

describe('a year and a 号 that are no case', () => {
  for (const [text, ...expected] of [
    ['示检刑诉〔2020〕41号起诉书', 'file:示检刑诉〔2020〕41号'],
    ['（2020）示公交认字第33号', 'file:〔2020〕示公交认字第33号'],
    ['（2020）示价鉴字第5号', 'file:〔2020〕示价鉴字第5号'],
    ['（2020）示行罚决字第33号', 'file:〔2020〕示行罚决字第33号'],
    ['（示社试办字［2005］3号）第14条', 'file:示社试办字〔2005〕3号'],
    ['2022示0102民初318号'],
    ['2019年浙江大厦1987号'],
    ['合同编号2019浙商合字1987号'],
    ['于2015年3月1日立案，民初5号'],
    ['身份证号330102201908011234号'],
    ['2015年度民初字第5号'],
    ['（××××）字第3号'],
    ['（2022）'],
    ['（1900）示0102民初5号'],
  ] as const)
    it(text, () => expect(inBrief(text)).to.deep.equal(expected));
});

describe('the number of an instrument', () => {
  for (const [text, ...expected] of [
    ['法释〔2038〕9号', 'doc:法释〔2038〕9号'],
    ['法释〔2022〕9号', '最高人民法院关于适用〈反不正当竞争法〉若干问题的解释'],
    [
      '法释[2022]9号第二条、第三条',
      '最高人民法院关于适用〈反不正当竞争法〉若干问题的解释:2',
      '最高人民法院关于适用〈反不正当竞争法〉若干问题的解释:3',
    ],
    ['法发[2020]24号', 'doc:法发〔2020〕24号'],
    ['（国发[2007]19号）', 'doc:国发〔2007〕19号'],
    ['示高法〔2020〕108号', 'doc:示高法〔2020〕108号'],
    ['法（民）〔1986〕11号', 'doc:法（民）〔1986〕11号'],
    ['法(办)发[1988]6号', '最高人民法院关于贯彻执行〈民法通则〉若干问题的意见（试行）'],
    ['法（办）发〔1988〕16号', 'doc:法（办）发〔1988〕16号'],
    ['发改价格〔2021〕689号', 'doc:发改价格〔2021〕689号'],
    ['国务院令第513号', 'doc:国务院令第513号'],
    ['中华人民共和国主席令第二十九号', 'doc:主席令第二十九号'],
  ] as const)
    it(text, () => expect(inBrief(text)).to.deep.equal(expected));

  describe('before its title is a part of the citation too', () => {
    for (const [text, label, documentNumber] of [
      [
        '法释〔2019〕19号《最高人民法院关于民事诉讼证据的若干规定》第十条',
        '最高人民法院关于民事诉讼证据的若干规定:10',
        '法释〔2019〕19号',
      ],
      ['法〔2019〕254号 《全国法院民商事审判工作会议纪要》', '全国法院民商事审判工作会议纪要', '法〔2019〕254号'],
    ] as const)
      it(text, () => {
        const whole = `本院认为，依照${text}。`;
        expect(cited(whole)).to.deep.equal([label]);
        expect(read(whole, 'judgment').citations[0]).to.include({ documentNumber });
      });

    it('but not the number of another one', () =>
      expect(cited('本院认为，依照法释〔2019〕19号、《民法典》第十条。')).to.deep.equal([
        '最高人民法院关于民事诉讼证据的若干规定',
        '民法典:10',
      ]));
  });

  it('beside its title is a part of the citation', () => {
    const { citations } = read(
      '本院认为，《最高人民法院关于民事诉讼证据的若干规定》（法释〔2019〕19号）第十条。',
      'judgment',
    );
    expect(citations).to.have.lengthOf(1);
    expect(citations[0]).to.include({ documentNumber: '法释〔2019〕19号', pin: '10' });
  });
});
