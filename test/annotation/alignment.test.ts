import { expect } from 'chai';
import fc from 'fast-check';
import { align, type Alignment } from '../../src/annotation/alignment';
import { Resolver } from '../../src/annotation/resolve';

function aligned(from: string, to: string): Alignment {
  const work = align(from, to);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Texts as they come: of few characters, so that they repeat themselves, or of many. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('甲', '乙', '，'), maxLength: 1500 }),
  fc.string({ unit: fc.constantFrom(...'本院认为被告的行为构成不正当竞争，。\n 1'), maxLength: 3000 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
);
/** A text and what became of it by a few replaced stretches. */
const edited = fc
  .tuple(text, fc.array(fc.tuple(fc.nat(3000), fc.nat(40), fc.string({ maxLength: 12 })), { maxLength: 6 }))
  .map(
    ([from, edits]) =>
      [
        from,
        edits.reduce(
          (to, [at, gone, put]) => to.slice(0, at % (to.length + 1)) + put + to.slice((at % (to.length + 1)) + gone),
          from,
        ),
      ] as const,
  );

describe('two texts compared', () => {
  it('partners are the same character, one for each, whatever the texts', () =>
    fc.assert(
      fc.property(fc.oneof(edited, fc.tuple(text, text)), ([from, to]) => {
        const { forward, back } = aligned(from, to);
        forward.forEach((place, at) => {
          if (place < 0) return;
          expect(to[place]).to.equal(from[at]);
          expect(back[place]).to.equal(at);
        });
        expect(back.filter((place) => place >= 0).length).to.equal(forward.filter((place) => place >= 0).length);
      }),
      { numRuns: 150 },
    ));

  it('a text is wholly its own partner', () =>
    fc.assert(
      fc.property(text, (one) => {
        const everywhere = Array.from({ length: one.length }, (_, at) => at);
        expect([...aligned(one, one).forward]).to.deep.equal(everywhere);
      }),
      { numRuns: 30 },
    ));

  it('what is left between words that were replaced has its partner, though most of it differs', () => {
    const [from, to] = [
      '甲方有限公司尚应支付原告南山华城有限公司第一年租金',
      '甲方有限公司和过可到学中用民南山华城有要主中第一年租金',
    ];
    const at = from.indexOf('南山华城有');
    expect([...aligned(from, to).forward.subarray(at, at + 5)]).to.deep.equal(
      Array.from({ length: 5 }, (_, i) => to.indexOf('南山华城有') + i),
    );
  });

  it('a passage is never found in words of which it has none', () =>
    fc.assert(
      fc.property(edited, fc.nat(), fc.integer({ min: 1, max: 80 }), ([from, to], at, length) => {
        const start = at % Math.max(1, from.length);
        const resolved = Resolver.of(from, to).resolve({ start, end: Math.min(from.length, start + length) });
        const spans = 'span' in resolved ? [resolved.span] : 'spans' in resolved ? resolved.spans : [];
        for (const [low, high] of spans) {
          expect(low).to.be.within(0, high - 1);
          expect(high).to.be.at.most(to.length);
        }
      }),
      { numRuns: 150 },
    ));
});

describe('a text that repeats itself', () => {
  const clause = (n: number): string => `第${n}项，被告应当停止侵害并赔偿损失；`;
  const once = Array.from({ length: 150 }, (_, i) => clause(i % 5)).join('');
  const thrice = once.repeat(3);
  for (const [title, to] of [
    [
      'one character replaced in each',
      thrice.replaceAll('第3项，被告应当停止侵害并赔偿损失；第4项', '第3项，被告应当停止侵害并赔偿损失；弟4项'),
    ],
    ['a clause put before it', `本案：${thrice}`],
    ['a clause put in its middle', thrice.slice(0, once.length) + clause(9) + thrice.slice(once.length)],
  ] as const)
    it(`keeps each passage in its own repetition: ${title}`, () => {
      const [at, length] = [thrice.length - 300, 40];
      const behind = thrice.length - at;
      const resolved = Resolver.of(thrice, to).resolve({ start: at, end: at + length });
      expect('span' in resolved && to.length - resolved.span[0]).to.equal(behind);
    });
});
