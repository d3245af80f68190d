import { expect } from 'chai';
import { cited } from '../../../support/cited';

const before = '本院认为，依照《劳动合同法》第四十六条，应予支持。';

describe('第四十七条规定 at the start of a line', () => {
  for (const [title, text, ...expected] of [
    [
      'goes on with the law cited last',
      `${before}\n第四十七条规定，经济补偿按年限支付。`,
      '劳动合同法:46',
      '劳动合同法:47',
    ],
    ['across an empty line', `${before}\n\n第四十七条规定，经济补偿按年限支付。`, '劳动合同法:46', '劳动合同法:47'],
    ['in the words 亦规定', `${before}\n第四十七条第一款亦规定，应予支付。`, '劳动合同法:46', '劳动合同法:47.1'],
    [
      'with others beside it',
      `${before}\n第四十七条、第四十八条规定，应予支付。`,
      '劳动合同法:46',
      '劳动合同法:47',
      '劳动合同法:48',
    ],
    [
      'not where that law has no such article',
      '依照《劳动合同法》第四十六条。\n第四百七十条规定，应予支付。',
      '劳动合同法:46',
      '?:470',
    ],
    ['no law before: it stays unresolved', '第四十七条规定，用人单位应当支付经济补偿。', '?:47'],
    ['between 甲方 and 乙方 it is a clause', `${before}\n第四十七条规定，乙方应当付款。`, '劳动合同法:46'],
    ['no law before and parties in it: a clause', '双方签订合同。\n第四十七条规定甲方应当付款。'],
    ['no law before and a contract in it: a clause', '第四十七条规定，本合同自签订之日起生效。'],
    ['behind a contract it is a clause', '双方签订《租赁合同》。\n第四十七条规定租金按月支付。'],
    ['约定 is a word of contracts', `${before}\n第四十七条约定，应予支付。`, '劳动合同法:46'],
    ['an article printed there cites nothing', `${before}\n第四十七条　经济补偿按年限支付。`, '劳动合同法:46'],
  ] as const)
    it(title, () => expect(cited(`${text}\n`)).to.deep.equal(expected));
});
