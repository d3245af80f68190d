import { expect } from 'chai';
import { lawInEnglish } from '../../../../src/jurisdiction/prc/english/laws';

describe('a law in English', () => {
  for (const [title, english] of [
    ['反不正当竞争法', 'Anti-Unfair Competition Law'],
    ['工伤保险条例', 'Regulations on Work Injury Insurance'],
    ['商标法实施条例', 'Implementing Regulations of the Trademark Law'],
    [
      '最高人民法院关于适用〈反不正当竞争法〉若干问题的解释',
      'SPC Interpretation on the Application of the Anti-Unfair Competition Law',
    ],
    [
      '最高人民法院关于审理民间借贷案件适用法律若干问题的规定',
      'SPC Provisions on the Application of Law in Cases of private lending',
    ],
    [
      '最高人民法院、最高人民检察院关于办理盗窃刑事案件适用法律若干问题的解释',
      'SPC and SPP Interpretation on the Application of Law in Cases of theft',
    ],
    ['某某市养犬管理条例', undefined],
    ['最高人民法院关于审理某种案件适用法律若干问题的解释', undefined],
  ] as const)
    it(`${title}: ${english ?? 'none'}`, () => expect(lawInEnglish(title)?.english).to.equal(english));
});
