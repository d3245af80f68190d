import { expect } from 'chai';
import { chosenByDigit, endedName, likeliest, newName, offeredCodes } from '../../../src/extension/tags/code-list';
import type { WireCode } from '../../../src/server/protocol-annotations';

const code = (name: string, parent?: string): WireCode => ({
  id: name,
  name,
  definition: '',
  color: 0,
  count: 0,
  ...(parent !== undefined && { parent }),
});

const codes = [code('竞争关系'), code('不正当性', '竞争关系'), code('数据权益'), code('损害赔偿')];

describe('the codes as they are offered', () => {
  it('those used last come first, the others in the order of the codebook, each once', () => {
    const { recent, others } = offeredCodes({ codes, recent: ['损害赔偿', '不正当性'] });
    expect(recent.map((one) => one.code.name)).to.deep.equal(['损害赔偿', '不正当性']);
    expect(others.map((one) => one.code.name)).to.deep.equal(['竞争关系', '数据权益']);
  });

  it('the first nine have digits', () => {
    const many = Array.from({ length: 12 }, (_, i) => code(`编码${String.fromCharCode(65 + i)}`));
    const { recent, others } = offeredCodes({ codes: many, recent: ['编码L'] });
    expect([...recent, ...others].map(({ digit }) => digit)).to.deep.equal([
      ...[1, 2, 3, 4, 5, 6, 7, 8, 9],
      ...[undefined, undefined, undefined],
    ]);
  });

  it('a code used last that is gone is not offered', () => {
    expect(offeredCodes({ codes, recent: ['已合并'] }).recent).to.deep.equal([]);
  });

  it('a code says what it is below, and a circle of codes ends', () => {
    const circle = [code('甲', '乙'), code('乙', '甲')];
    expect(offeredCodes({ codes, recent: ['不正当性'] }).recent[0]?.path).to.deep.equal(['竞争关系']);
    expect(offeredCodes({ codes: circle, recent: [] }).others.map(({ path }) => path)).to.deep.equal([['乙'], ['甲']]);
  });
});

describe('a digit chooses a code at once', () => {
  const offered = [
    ...offeredCodes({ codes, recent: ['数据权益'] }).recent,
    ...offeredCodes({ codes, recent: ['数据权益'] }).others,
  ];

  for (const [typed, chosen] of [
    ['1', '数据权益'],
    ['2', '竞争关系'],
    ['4', '损害赔偿'],
    ['5', undefined],
    ['0', undefined],
    ['12', undefined],
    ['竞', undefined],
  ] as const)
    it(`${typed} → ${chosen ?? 'nothing'}`, () => expect(chosenByDigit(typed, offered)?.code.name).to.equal(chosen));

  it('not where the name of a code begins with it', () => {
    const { others } = offeredCodes({ codes: [code('2019年法'), code('2025年法')], recent: [] });
    expect(chosenByDigit('2', others)).to.equal(undefined);
    expect(chosenByDigit('1', others)?.code.name).to.equal('2019年法');
  });
});

describe('what is typed names a new code', () => {
  for (const [typed, name] of [
    [' 搭便车 ', '搭便车'],
    ['数据权益', undefined],
    ['', undefined],
    ['  ', undefined],
  ] as const)
    it(JSON.stringify(typed), () => expect(newName(typed, codes)).to.equal(name));
});

describe('a comma ends a name, and another may follow', () => {
  for (const [typed, name] of [
    ['数据，', '数据'],
    ['数据, ', '数据'],
    ['数据、', '数据'],
    ['数据；', '数据'],
    ['数据', undefined],
    ['，', undefined],
    ['妨碍、破坏', undefined],
  ] as const)
    it(JSON.stringify(typed), () => expect(endedName(typed)).to.equal(name));
});

describe('what was typed most likely means', () => {
  const all = [
    code('数据权益一般'),
    code('数据权益'),
    code('不正当性', '数据权益'),
    { ...code('甲'), definition: '单一用户' },
  ];
  const { others } = offeredCodes({ codes: all, recent: [] });
  for (const [typed, name] of [
    ['数据权益', '数据权益'],
    ['数据', '数据权益一般'],
    ['不正当', '不正当性'],
    ['单一', '甲'],
    ['无', undefined],
    ['', undefined],
  ] as const)
    it(`${typed || 'nothing'} → ${name ?? 'nothing'}`, () =>
      expect(likeliest(typed, others)?.code.name).to.equal(name));
});
