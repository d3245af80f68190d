import { expect } from 'chai';
import { answersApart } from '../../../../src/jurisdiction/prc/decision/answers-apart';
import { clausesOf, conclusionsIn } from '../../../../src/jurisdiction/prc/decision/conclusions';

function pieces(sentence: string): string[] {
  const clauses = clausesOf(sentence, [0, sentence.length]);
  const starts = [0, ...answersApart(sentence, clauses).map((i) => clauses[i]![0])];
  return starts.map((start, i) => sentence.slice(start, starts[i + 1]));
}

describe('one sentence that answers several requests', () => {
  for (const expected of [
    ['对其返还货款的请求予以支持,', '赔偿损失的请求,不予支持。'],
    ['原告的利息请求于法有据,予以支持,', '但其违约金请求过高,不予支持。'],
    ['原告主张的误工费缺乏证据,不予支持,', '而护理费有票据证实,应予支持。'],
    ['医疗费予以支持,', '交通费未提交票据,不予支持,', '对于律师费,本院照准。'],
  ])
    it(expected.join(' | '), () => expect(pieces(expected.join(''))).to.deep.equal(expected));

  for (const whole of [
    '原告的请求有事实和法律依据,本院予以支持。',
    '原告主张缺乏依据,对该请求不予支持。',
    '原告的诉讼请求缺乏证据,对原告的诉讼请求不予支持。',
    '借款关系已经成立并生效,借款应当返还,故原告的请求予以支持。',
  ])
    it(`none apart in: ${whole}`, () => expect(pieces(whole)).to.deep.equal([whole]));

  it('makes as many conclusions', () => {
    const sentence = '原告安某返还货款的请求有法律依据,予以支持,但其赔偿停业损失的请求缺乏证据,不予支持。';
    expect(conclusionsIn(sentence, ['安某']).map(({ span }) => sentence.slice(...span))).to.deep.equal([
      '原告安某返还货款的请求有法律依据,予以支持,',
      '但其赔偿停业损失的请求缺乏证据,不予支持。',
    ]);
  });
});
