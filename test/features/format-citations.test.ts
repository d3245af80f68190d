import { expect } from 'chai';
import { citationStyles, formatCitations, type CitationStyle } from '../../src/features/format-citations';
import * as protocol from '../../src/server/protocol';
import { Matter } from '../support/matter';

const head = '代理词\n\n';

function formatted(text: string, style: CitationStyle): string {
  const matter = new Matter({ '代理词.md': head + text });
  const document = matter.document('代理词.md');
  const edits = formatCitations(matter.corpus, document, style);
  return [...edits]
    .reverse()
    .reduce((words, { span, text: put }) => words.slice(0, span[0]) + put + words.slice(span[1]), document.text)
    .slice(head.length);
}

const mixed = '依据反不正当竞争法第12条第2款第（4）项、第2条。《中华人民共和国反不正当竞争法》第十七条。';

describe('the citations of a brief in one style', () => {
  for (const [style, result] of [
    [
      'defined',
      '依据《中华人民共和国反不正当竞争法》（以下简称反不正当竞争法）第十二条第二款第（四）项、第二条。反不正当竞争法第十七条。',
    ],
    [
      'full',
      '依据《中华人民共和国反不正当竞争法》第十二条第二款第（四）项、第二条。《中华人民共和国反不正当竞争法》第十七条。',
    ],
    ['marked', '依据《反不正当竞争法》第十二条第二款第（四）项、第二条。《反不正当竞争法》第十七条。'],
    ['note', '依据《反不正当竞争法》第12条第2款第（4）项、第2条。《反不正当竞争法》第17条。'],
  ] as const)
    it(style, () => expect(formatted(mixed, style)).to.equal(result));

  for (const style of citationStyles)
    it(`${style}: what is in the style stays as it is`, () => {
      const once = formatted(mixed, style);
      expect(formatted(once, style)).to.equal(once);
    });
});

describe('what is left alone', () => {
  for (const text of [
    '《中华人民共和国反不正当竞争法》（2019年修正）以下简称“旧法”。旧法第十二条。',
    '《示例市冷链运输管理条例》第三条第一项。',
    '《特许经营协议》第12条。',
    '赔偿款第12条。',
    '《刑法》第一百二十条之一。',
  ])
    it(text, () => {
      const marked = formatted(text, 'marked');
      expect(marked.replaceAll('中华人民共和国', '')).to.equal(text.replaceAll('中华人民共和国', ''));
    });
});

it('only what is selected', () => {
  const matter = new Matter({ '代理词.md': head + mixed });
  const document = matter.document('代理词.md');
  const at = document.text.indexOf('第2条');
  expect(formatCitations(matter.corpus, document, 'marked', [at, at + 2]).map(({ text }) => text)).to.deep.equal([
    '第二条',
  ]);
});

it('client and server know the same styles', () => expect(protocol.citationStyles).to.deep.equal(citationStyles));
