import { expect } from 'chai';
import { lookUpWords } from '../../../src/features/ledger/authority';
import { Matter } from '../../support/matter';

describe('what one copies to look a citation up says the whole provision', () => {
  for (const [text, ...expected] of [
    ['依照《民法典》第五百七十七条。', '《民法典》第五百七十七条'],
    ['依照《民法典》第六百八十条第一款、第三款。', '《民法典》第六百八十条第一款', '《民法典》第六百八十条第三款'],
    [
      '依照《民法典》第十二条第二款第一项、第（四）项，第三款。',
      '《民法典》第十二条第二款第一项',
      '《民法典》第十二条第二款第（四）项',
      '《民法典》第十二条第三款',
    ],
    [
      '依照《刑法》第一百二十条之一第一款和第二款。',
      '《刑法》第一百二十条之一第一款',
      '《刑法》第一百二十条之一第二款',
    ],
    ['不在《民法典》第12条第2款之列，属于同条第三款的情形。', '《民法典》第12条第2款', '《民法典》第12条第三款'],
    ['参照（2022）示0102民初318号民事判决。', '（2022）示0102民初318号'],
  ] as const)
    it(text, () => {
      const document = new Matter({ '代理词.md': `代理词\n\n${text}` }).document('代理词.md');
      expect(document.reading.citations.map((one) => lookUpWords(document, one))).to.deep.equal(expected);
    });
});
