import { expect } from 'chai';
import { findings } from '../support/check';

const code = 'citation/unknown-law';

describe('a national law that no list has', () => {
  for (const [text, ...expected] of [
    [
      '依据《中华人民共和国网络社交保护法》第二条。',
      '《中华人民共和国网络社交保护法》｜未查到名为《网络社交保护法》的法律，请核对名称。',
    ],
    [
      '依据《最高人民法院关于自首和立功具体应用法律若干问题的解释》第一条。',
      '《最高人民法院关于自首和立功具体应用法律若干问题的解释》｜未查到此名称的规范性文件，最接近的是《最高人民法院关于处理自首和立功具体应用法律若干问题的解释》，请核对名称。',
    ],
    [
      '依据《反不正当竟争法》第二条。',
      '《反不正当竟争法》｜未查到此名称的规范性文件，最接近的是《反不正当竞争法》，请核对名称。',
    ],
    ['依据《物权法法》第二条。', '《物权法法》｜未查到此名称的规范性文件，最接近的是《物权法》，请核对名称。'],
  ] as const)
    it(text, () => expect(findings(code, { '代理词.md': `代理词\n\n${text}` })).to.deep.equal(expected));
});

describe('citation/unknown-law stays silent', () => {
  for (const text of [
    '依据《中华人民共和国民法典》第二条。',
    '依据《示例市冷链运输管理条例》第二条。',
    '依据《新疆非主要农作物品种登记办法》第二条。',
    '依据《特许经营协议》第七十七条。',
    '依据原《合同法》第六十条。',
    '依据《反法》第二条。',
  ])
    it(text, () => expect(findings(code, { '代理词.md': `代理词\n\n${text}` })).to.deep.equal([]));
});
