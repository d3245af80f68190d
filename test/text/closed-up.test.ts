import { expect } from 'chai';
import { closedUp } from '../../src/text/closed-up';

describe('words of a hard-wrapped text', () => {
  const wrapped =
    '遛狗不牵绳\n因赔偿问题协商未果，张大爷将李某起诉到示例市东区人民法\n院，请求判令其赔偿医疗费和护理费，法院经审理支持了其请\n求。\n全文完';

  it('are closed up, but neither behind a heading nor behind a mark', () =>
    expect(closedUp(wrapped).words).to.equal(
      '遛狗不牵绳\n因赔偿问题协商未果，张大爷将李某起诉到示例市东区人民法院，请求判令其赔偿医疗费和护理费，法院经审理支持了其请求。\n全文完',
    ));

  it('stand where they stood', () => {
    const { words, back } = closedUp(wrapped);
    for (const [found, stood] of [
      ['东区人民法院', '东区人民法\n院'],
      ['请求判令', '请求判令'],
      ['其请求。', '其请\n求。'],
      ['全文完', '全文完'],
    ] as const) {
      const at = words.indexOf(found);
      expect(wrapped.slice(...back([at, at + found.length]))).to.equal(stood);
    }
  });

  it('stand where they stood, too, where gaps of several signs are closed', () => {
    const spaced = '某 某  市   法院裁   决   书';
    const { words, back } = closedUp(spaced, / +/g);
    expect(words).to.equal('某某市法院裁决书');
    expect(spaced.slice(...back([3, 5]))).to.equal('法院');
    expect(spaced.slice(...back([5, 8]))).to.equal('裁   决   书');
  });
});
