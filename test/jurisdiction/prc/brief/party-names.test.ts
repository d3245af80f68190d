import { expect } from 'chai';
import { partyNamesIn } from '../../../../src/jurisdiction/prc/brief/party-names';
import { fold } from '../../../../src/text/fold';

const namesIn = (text: string): string[] =>
  partyNamesIn(fold(text), []).map(({ name, target }) => `${name} = ${target.name}`);

describe('the short forms of parties in a brief', () => {
  for (const [text, ...names] of [
    ['原告青鸾网络科技有限公司（以下简称青鸾公司）诉称', '青鸾公司 = 青鸾网络科技有限公司'],
    ['受青鸾网络科技有限公司(下称“青鸾公司”)委托', '青鸾公司 = 青鸾网络科技有限公司'],
    ['被告：叠影科技有限公司，以下简称叠影。', '叠影 = 叠影科技有限公司'],
    [
      '青鸾网络科技有限公司（以下简称青鸾公司）与叠影科技有限公司（以下简称叠影公司）',
      '青鸾公司 = 青鸾网络科技有限公司',
      '叠影公司 = 叠影科技有限公司',
    ],
    ['示例市青鸾网络科技有限公司（以下简称青鸾公司）', '青鸾公司 = 青鸾网络科技有限公司'],
  ] as const)
    it(text, () => expect(namesIn(text)).to.deep.equal(names));

  for (const text of [
    '《反不正当竞争法》（2019年修正，以下简称旧法）',
    '（2019）浙8601民初1987号民事判决（以下简称微信群控案）',
    '两原告（以下统称“腾讯方”）',
    '被告辩称青鸾公司无权',
  ])
    it(`none in ${text}`, () => expect(namesIn(text)).to.deep.equal([]));
});
