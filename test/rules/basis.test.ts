import { expect } from 'chai';
import { civil } from '../support/decisions';
import { findings } from '../support/check';

/** The judgment with another list of authorities. */
const resting = (on: string): Record<string, string> => ({
  '判决书.txt': civil.replace(/综上，依照[^，]*，判决如下：/, `综上，依照${on}，判决如下：`),
});

describe('the order of the authorities of a decision', () => {
  for (const [on, ...expected] of [
    ['《民法典》第八百三十二条、《民事诉讼法》第六十七条规定'],
    ['《民法典》第八百三十二条、《最高人民法院关于民事诉讼证据的若干规定》第二条、《民事诉讼法》第六十七条规定'],
    [
      '《民事诉讼法》第六十七条、《民法典》第八百三十二条规定',
      '第八百三十二条｜裁判依据的次序：《民法典》应在《民事诉讼法》之前（法释〔2009〕14号第二条）。',
    ],
    [
      '《最高人民法院关于民事诉讼证据的若干规定》第二条、《民法典》第八百三十二条规定',
      '第八百三十二条｜裁判依据的次序：《民法典》应在《最高人民法院关于民事诉讼证据的若干规定》之前（法释〔2009〕14号第二条）。',
    ],
  ] as const)
    it(on, () => expect(findings('citation/authority-order', resting(on))).to.deep.equal(expected));

  it('a brief may order them as it argues', () =>
    expect(
      findings('citation/authority-order', {
        '代理词.md': '代理词\n\n依照《民事诉讼法》第六十七条、《民法典》第二条规定，判决如下：',
      }),
    ).to.deep.equal([]));
});

describe('what a decision cannot rest on', () => {
  for (const [on, ...expected] of [
    ['《民法典》第八百三十二条规定'],
    [
      '《宪法》第三十三条、《民法典》第八百三十二条规定',
      '第三十三条｜宪法不作为裁判依据，可在说理部分阐述（法〔2016〕221号）。',
    ],
    [
      '《民法典》第八百三十二条、《全国法院民商事审判工作会议纪要》第三条规定',
      '第三条｜会议纪要、指导性文件不作为裁判依据，可在说理部分援引（法〔2016〕221号）。',
    ],
    [
      '《民法典》第八百三十二条、指导案例24号规定',
      '指导案例24号｜案例不作为裁判依据；指导性案例在说理部分援引（法〔2015〕130号第十条）。',
    ],
  ] as const)
    it(on, () => expect(findings('citation/not-a-basis', resting(on))).to.deep.equal(expected));
});
