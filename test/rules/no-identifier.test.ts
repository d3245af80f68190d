import { expect } from 'chai';
import { findings } from '../support/check';
import { civil } from '../support/decisions';

const code = 'case/no-identifier';

describe('a case that nobody could look up', () => {
  for (const [text, ...expected] of [
    [
      '参见白帆公司诉远山公司运输合同纠纷案。',
      '白帆公司诉远山公司运输合同纠纷案｜“白帆公司诉远山公司运输合同纠纷案”没有案号，本文件夹也没有以此为名的裁判文书，请补充案号。',
    ],
    ...[
      ['参见某案例，法院支持了原告。参见（2022）示0102民初318号。', '某案例'],
      ['参见某高级人民法院某典型案例，参照指导案例45号。', '某高级人民法院某典型案例'],
      ['参照“远山群控案”的裁判思路。', '远山群控案'],
    ].map(
      ([text = '', name = '']) =>
        [text, `${name}｜“${name}”没有案号，本文件夹也没有以此为名的裁判文书，请补充案号。`] as const,
    ),
  ] as const)
    it(text, () => expect(findings(code, { '代理词.md': `代理词\n\n${text}` })).to.deep.equal(expected));
});

describe('case/no-identifier stays silent', () => {
  for (const text of [
    '参见青禾公司诉远山公司运输合同纠纷案（（2022）示0102民初318号）。',
    '参见（2022）示0102民初318号（以下简称群控案）。参照群控案，应当赔偿。',
    '参照本案，参照上述案件，参照该案，参见上述指导案例，参照示范方案。',
    '参见指导案例45号（北京百度网讯科技有限公司诉青岛奥商网络技术有限公司等不正当竞争纠纷案）。',
  ])
    it(text, () => expect(findings(code, { '代理词.md': `代理词\n\n${text}` })).to.deep.equal([]));
});

it('a decision of the folder that fits the names is identification enough', () => {
  const brief = '代理词\n\n参见青禾公司诉远山公司运输合同纠纷案。';
  expect(findings(code, { '代理词.md': brief, '判决书.txt': civil })).to.deep.equal([]);
});
