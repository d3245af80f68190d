import { expect } from 'chai';
import { pseudo } from './pseudo';

describe('a pseudo-text is longer, and whole where it is bracketed', () => {
  for (const [text, made] of [
    ['Open', '⟦OOpeen⟧'],
    ['Nothing fits “{0}”.', '⟦Noothiing fiits “{0}”.⟧'],
    ['Set `false`.', '⟦Seet `false`.⟧'],
    ['Read.\n[Open](command:a.b)', 'Reeaad.\n[OOpeen](command:a.b)'],
  ] as const)
    it(text, () => expect(pseudo(text)).to.equal(made));
});
