import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { misprints, textsOf } from './languages';

describe('a misprint in a Chinese text is seen', () => {
  for (const [text, broken] of [
    ['判决如下:', 'a half-width mark after a Chinese character'],
    ['查看全文,共三条', 'a half-width mark before a Chinese character'],
    ['一审(原审)情况', 'half-width brackets around Chinese'],
    ['据"该法"推定', 'straight quotation marks around Chinese'],
    ['已停止读取.', 'a full stop of Latin script after Chinese'],
    ['裁判 观点', 'a blank between Chinese characters'],
    ['本文： 原告主张', 'a blank beside a full-width mark'],
  ] as const)
    it(text, () => expect(misprints(text).join()).to.include(broken));

  for (const text of [
    '本文：原告主张 1 · 本院认为 2',
    '3 份裁判文书、1 份代理词',
    '设为 `false`',
    '2019年文本 · 文中写明（{0}）',
  ])
    it(`not in ${text}`, () => expect(misprints(text)).to.deep.equal([]));
});

describe('Chinese texts are set as a lawyer would', () => {
  const pages = fs.readdirSync(path.resolve('media/walkthrough')).filter((name) => name.endsWith('.zh-cn.md'));
  const sources: [string, string[]][] = [
    ...['package.nls.zh-cn.json', 'l10n/bundle.l10n.zh-cn.json', 'l10n/phrases.zh-cn.json'].map(
      (file): [string, string[]] => [file, Object.values(textsOf(file))],
    ),
    ...pages.map((name): [string, string[]] => [
      name,
      [fs.readFileSync(path.resolve('media/walkthrough', name), 'utf8')],
    ]),
  ];
  for (const [name, texts] of sources) it(name, () => expect(texts.flatMap(misprints)).to.deep.equal([]));

  it('a numbered instrument and a year stand without blanks, as in the gazette', () => {
    const { 'case.guiding': guiding, 'case.gazette': gazette } = textsOf('l10n/phrases.zh-cn.json');
    expect(guiding).to.equal('最高人民法院指导性案例{0}号');
    expect(gazette).to.equal('《最高人民法院公报》{0}年第{1}期');
  });
});
