import { expect } from 'chai';
import { Resolver, spansOf } from '../../src/annotation/resolve';

const before = '原告甲公司诉称，被告擅自抓取其平台上的用户评论数据。';
const passage = '本院认为，被告的行为实质性替代了原告的服务，违反商业道德。';
const after = '综上，依照有关规定，判决被告赔偿原告经济损失三十万元。';
const base = [before, passage, after].join('\n');
const anchor = { start: before.length + 1, end: before.length + 1 + passage.length };

describe('a passage in a later copy of its text', () => {
  for (const [title, text, outcome, words] of [
    ['the same text', base, 'found', passage],
    ['text added above', `浙江省某法院民事判决书\n${base}`, 'found', passage],
    [
      'lines broken by a page',
      base.replace('实质性替代', '实质\n性替代'),
      'found',
      passage.replace('实质性', '实质\n性'),
    ],
    [
      'half width and traditional',
      base.replace('违反商业道德', '違反商業道德').replace('认为，', '認為,'),
      'found',
      '本院認為,被告的行为实质性替代了原告的服务，違反商業道德。',
    ],
    [
      'a word of it replaced',
      base.replace('实质性替代', '完全取代'),
      'changed',
      passage.replace('实质性替代', '完全取代'),
    ],
    ['its paragraph moved', [passage, before, after].join('\n'), 'found or moved', passage],
    ['deleted', [before, after].join('\n'), 'orphaned', undefined],
    ['another text', '刑事判决书。被告人犯盗窃罪，判处有期徒刑一年。', 'orphaned', undefined],
    ['no text', '', 'orphaned', undefined],
    ['twice now', [before, passage, passage, after].join('\n'), 'found', passage],
    ['twice elsewhere', [passage, '原审认定如下', passage, '另查明', before, after].join('\n'), 'ambiguous', undefined],
  ] as const)
    it(title, () => {
      const resolved = Resolver.of(base, text).resolve(anchor);
      expect(outcome.split(' or ')).to.include(resolved.outcome);
      if ('span' in resolved) expect(text.slice(...resolved.span)).to.equal(words);
    });

  it('a passage deleted that is like one elsewhere goes to neither', () => {
    const twin = `${base}\n二审法院认为，被告的行为实质性替代了原告的服务，违反商业道德。`;
    const left = twin.replace(`${passage}\n`, '');
    expect(Resolver.of(twin, left).resolve(anchor)).to.deep.equal({ outcome: 'orphaned' });
  });

  it('a passage torn apart is in two places, most of it first', () => {
    const [first, second] = ['被告的行为实质性替代了原告的服务，违反商业道德。', '法院据此依法酌定被告的赔偿数额。'];
    const one = [before, first + second, after].join('\n');
    const start = before.length + 1;
    const torn = [second, before, '经审理查明，双方均为同业经营者，相关事实有证据证明。'.repeat(4), first, after].join(
      '\n',
    );
    const resolved = Resolver.of(one, torn).resolve({ start, end: start + first.length + second.length });
    expect(spansOf(resolved).map((span) => torn.slice(...span))).to.deep.equal([first, second]);
    expect(resolved.outcome).to.equal('changed');
  });

  it('of words that stand twice, those in a paragraph that was moved go with it', () => {
    const twice = '判决执行以前先行羁押的，羁押一日折抵刑期一日。';
    const [one, two] = [
      `被告人甲犯盗窃罪，判处有期徒刑一年，缓刑二年。${twice}`,
      `被告人乙犯诈骗罪，判处有期徒刑三年，并处罚金二万元。${twice}`,
    ];
    const [from, to] = [
      [before, one, passage, two, after],
      [before, passage, two, after, one],
    ].map((paragraphs) => paragraphs.join('\n')) as [string, string];
    for (const words of [one, two]) {
      const start = from.indexOf(words) + words.length - twice.length;
      const resolved = Resolver.of(from, to).resolve({ start, end: start + twice.length });
      expect(spansOf(resolved)).to.deep.equal([
        [to.indexOf(words) + words.length - twice.length, to.indexOf(words) + words.length],
      ]);
    }
  });
});
