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

describe('whose words a brief in Chinese says that it quotes', () => {
  for (const [before, who] of [
    ['星河公司在(2021)示01民终100号案中主张,', 'party'],
    ['星河公司在该案件中辩称,', 'party'],
    ['星河公司在(2021)示01民终100号案中败诉,法院认为,', 'court'],
    ['在星河公司诉青山公司案中,法院认为,', 'court'],
    ['(2021)示01民终100号判决认为,', 'court'],
  ] as const)
    it(`${before} → ${who}`, () => expect(attributionOf(before, '')).to.equal(who));
});
