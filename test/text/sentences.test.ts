import { expect } from 'chai';
import { fold } from '../../src/text/fold';
import { parts, sentences } from '../../src/text/sentences';

function cut(text: string, into = sentences): string[] {
  return into(fold(text), [0, text.length]).map((span) => text.slice(...span));
}

describe('sentences', () => {
  for (const [title, ...expected] of [
    ['end at 。！？', '合同有效。', '被告应否付款？', '应当！'],
    ['a semicolon ends none', '一、甲付款；二、乙交货。'],
    ['the last may lack its mark', '合同有效。', '判决如下'],
    ['a bracket is a part of its sentence', '（刑期自2020年1月1日起计算。）', '如不服本判决，可以上诉。'],
    ['a mark inside a bracket ends nothing', '甲（已死亡。其继承人为乙）未到庭。', '乙到庭。'],
    ['a quotation that goes on', '甲称“货已收到。”的事实成立。', '应予认定。'],
    ['a quotation that closes the sentence', '第三条规定：“承运人应当预冷。应当记录。”', '据此，甲应当赔偿。'],
    ['a quotation inside a quotation', '甲称：“乙说‘已付款。’我不信。”的陈述不采。', '乙到庭。'],
    ['corner marks', '甲称：「货已收到。」', '乙否认。'],
    ['a mark behind the mark', '甲说：“是！”', '乙未答。'],
    ['a quotation mark that never closes', '甲称“货已收到。', '乙否认。', '本院不采。'],
    ['two marks in a row', '是否付款？！', '未付。'],
    ['a dot for 。, where there is no 。', '被告辩称,已履行.', '本院认为,应予驳回.', '判决如下:驳回原告诉请.'],
    ['before a short clause as well', '责令被告对原告的申请重新作出答复.', '案件受理费,由被告负担.'],
    ['not in a name', '被告艾力.买买提,男,住示例市.'],
    ['not behind the number of an item', '一.关于合同,有效.', '二.关于损失,不予支持.'],
    ['a dot is none where there is 。', '原告甲,乙.丙公司到庭。'],
    ['ellipses end none', '甲……乙未到庭。'],
  ] as const)
    it(title, () => expect(cut(expected.join(''))).to.deep.equal(expected));

  it('blanks between them belong to none', () =>
    expect(cut('　甲到庭。 \n 乙未到庭。　')).to.deep.equal(['甲到庭。', '乙未到庭。']));

  it('of nothing are none', () => expect([cut(''), cut(' 　\n')]).to.deep.equal([[], []]));

  it('are those of the paragraph asked for', () => {
    const text = '甲到庭。乙未到庭。丙到庭。';
    expect(sentences(text, [4, 9]).map((span) => text.slice(...span))).to.deep.equal(['乙未到庭。']);
  });
});

describe('half-width stops between Chinese sentences', () => {
  for (const gap of ['', ' ', '\n'])
    it(`end them, with ${JSON.stringify(gap)} behind`, () =>
      expect(cut(`原告住示例市东区示例路100号.${gap}第三人:方某,女.`)).to.deep.equal([
        '原告住示例市东区示例路100号.',
        '第三人:方某,女.',
      ]));
});

describe('sentences in English', () => {
  for (const [title, ...expected] of [
    ['end at a full stop before a capital', 'The court held so.', 'It reversed.'],
    ['not at the number of a case', 'See Guiding Case No. 78 and No. 79.', 'They differ.'],
    ['not at an article', 'Art. 2 applies.', 'Arts. 12 and 13 do not.'],
    ['not in the name of a company', 'Acme Co. Ltd. sued Beta Inc. The claim failed.'],
    ['not between parties', 'Acme v. Beta was cited.', 'It binds.'],
    ['not in a sum or a section', 'The sum is 3.5 million under cl. 5.4.4.', 'It was paid.'],
    ['not at the number of an item', '1. 合同是否有效；2. 损失如何计算。', '以上为争议焦点。'],
    ['at a bracketed sentence', 'It was so held (see p. 5).', 'Beta appealed.'],
  ] as const)
    it(title, () => expect(cut(expected.join(' '))).to.deep.equal(expected));
});

describe('parts', () => {
  for (const [title, ...expected] of [
    ['are cut at semicolons too', '一、甲付款；', '二、乙交货。', '三、驳回其他请求。'],
    ['not at one inside a quotation or a bracket', '甲称“一、付款；二、交货”（见证据1；2）不实；', '乙到庭。'],
  ] as const)
    it(title, () => expect(cut(expected.join(''), parts)).to.deep.equal(expected));
});
