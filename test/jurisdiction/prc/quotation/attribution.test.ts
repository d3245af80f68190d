import { expect } from 'chai';
import { attributionOf } from '../../../../src/jurisdiction/prc/quotation/attribution';

describe('whose words a brief in English says that it quotes', () => {
  for (const [before, who] of [
    ['In that case the court held that', 'court'],
    ['The judgment expressly noted:', 'court'],
    ['The court below found that', 'lower-court'],
    ['As the trial court had held,', 'lower-court'],
    ['The court of first instance concluded that', 'lower-court'],
    ['The first-instance judgment stated:', 'lower-court'],
    ['The prosecution alleged that', 'party'],
    ['The People’s Procuratorate of Dongqu District charged that', 'party'],
    ['Counsel for the defendant contended:', 'party'],
    ['The third party submitted that', 'party'],
    ['A witness testified that', 'witness'],
    ['The court below erred. On appeal the court held that', 'court'],
    ['The prosecution argued otherwise; the court found:', 'court'],
    ['The trial of the case began in May.', undefined],
  ] as const)
    it(`${before} → ${who ?? 'nobody'}`, () => expect(attributionOf(before, '')).to.equal(who));
});
