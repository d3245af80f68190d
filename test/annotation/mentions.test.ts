import { expect } from 'chai';
import { mentionsIn } from '../../src/annotation/mentions';

const people = ['张', '张律师', 'Li', 'Li Wei', ''];

describe('mentions', () => {
  for (const [text, expected] of [
    ['@张律师请看', ['@张律师']],
    ['请@张看', ['@张']],
    ['@Li Wei and @Li, please', ['@Li Wei', '@Li']],
    ['@Lisa', []],
    ['mail x@Li.example', []],
    ['@nobody @ @@Li', ['@Li']],
    ['', []],
  ] as const)
    it(`in “${text}”: ${expected.join(' ') || 'none'}`, () => {
      const found = mentionsIn(text, people);
      expect(found.map(({ span }) => text.slice(...span))).to.deep.equal(expected);
      for (const { person, span } of found) expect(text.slice(...span)).to.equal(`@${person}`);
    });
});
