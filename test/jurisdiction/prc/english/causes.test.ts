import { expect } from 'chai';
import {
  administrativeCauses,
  causeInEnglish,
  civilCauses,
  offences,
} from '../../../../src/jurisdiction/prc/english/causes';
import { causeName } from '../../../../src/jurisdiction/prc/decision/causes';

describe('a cause in English', () => {
  for (const [cause, english, basis] of [
    ['不正当竞争纠纷', 'unfair competition', 'common'],
    ['著作权权属、侵权纠纷', 'copyright ownership and infringement', 'common'],
    ['侵害商标权及不正当竞争纠纷', 'trademark infringement and unfair competition', 'rendered'],
    ['盗窃罪', 'theft', 'common'],
    ['盗窃罪、掩饰、隐瞒犯罪所得罪', 'theft and disguising or concealing proceeds of crime', 'rendered'],
    ['工伤认定纠纷', 'determination of a work injury', 'common'],
  ] as const)
    it(`${cause} → ${english}`, () => expect(causeInEnglish(cause)).to.deep.equal({ english, basis }));

  it('is absent rather than guessed', () => {
    expect(causeInEnglish('养殖池塘承包合同纠纷')).to.equal(undefined);
    expect(causeInEnglish('盗窃罪、某某罪')).to.equal(undefined);
  });

  it('bears names under which decisions have it', () => {
    for (const name of [...Object.keys(civilCauses), ...Object.keys(offences)])
      expect(causeName(name), name).to.equal(name);
    for (const name of Object.keys(administrativeCauses)) expect(civilCauses[name], name).to.equal(undefined);
  });
});
