import { expect } from 'chai';
import { roleAtStart } from '../../../../src/jurisdiction/prc/decision/roles';

describe('the role that a line begins with', () => {
  for (const [line, role, word] of [
    ['被告人谢某,男', 'accused', '被告人'],
    ['被告某公司', 'defendant', '被告'],
    ['原审附带民事诉讼原告人谢某', 'incidental-plaintiff', '原审附带民事诉讼原告人'],
    ['原 告谢某', 'plaintiff', '原 告'],
    ['申 请  执 行 人:某公司', 'enforcement-applicant', '申 请  执 行 人'],
    ['被\u3000告\u3000人谢某', 'accused', '被\u3000告\u3000人'],
    ['原告', 'plaintiff', '原告'],
  ] as const)
    it(`${line}: ${role}`, () => expect(roleAtStart(line)).to.deep.equal({ role, end: word.length }));

  for (const line of ['', '原', '委托代理人李某', '某被告', '原\n告谢某', '原     告谢某', '原,告'])
    it(`${JSON.stringify(line)}: none`, () => expect(roleAtStart(line)).to.equal(undefined));
});
