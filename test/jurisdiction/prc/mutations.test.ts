import { expect } from 'chai';
import fc from 'fast-check';
import type { DocumentKind } from '../../../src/model/reading';
import type { Provision } from '../../../src/model/statute';
import type { Span } from '../../../src/text/span';
import { byLaw } from '../../support/papers';
import { read } from '../../support/read';

/** One citation for each reader: pins, numbers of cases and instruments, series, foreign law, English, treaties. */
const seeds = [
  '《中华人民共和国反不正当竞争法》（2019年修正）第二条、第十二条第二款第（四）项',
  '刑法第一百二十条之一、第二百一十三条至第二百一十九条之一',
  '《刑法》分则第三章第一节',
  '《民事诉讼法》第十三条第（甲）项',
  '《全国法院民商事审判工作会议纪要》第三部分第（二）点',
  '最高人民法院法释〔2022〕9号《最高人民法院关于适用〈反不正当竞争法〉若干问题的解释》第二条',
  '（2019）浙8601民初1987号之一民事判决、（2020）浙01民终12-34号',
  '2019浙8601民初1987号、（20××）京某民终某号、（2018）辽（01）执475号',
  '（2013）湛坡法刑初字第9号、第13号',
  '法（民）〔1986〕11号、国务院令第513号、主席令第二十九号',
  '指导案例78号、第159号至第162号，检例第58号，2023-09-2-488-001',
  '《最高人民法院公报》2020年第3期',
  '香港法例第622章《公司条例》第168条，第16/2001号法律，113年宪判字第1号，民法§184',
  'Articles 2 and 12(2)(iv) of the PRC Anti-Unfair Competition Law (2019), CISG Article 35(2)(a)',
  '(2019) Zhe 8601 Min Chu No. 1987, Guiding Cases Nos. 17 through 22, [2022] HKCFA 20, Fa Shi [2022] No. 9',
  '《合同法》第52条（5）、（3），《专利法》第22条(2)(1)，第三条甲项，GB/T 35273-2020第5.4条、第5.5条',
  'Article 12 (4) of the amended 2019 AUCL, CSL art. 37, Law on Guarding State Secrets, Article 8',
  '（以下简称“反法”）反法第二条，该法第三条，同条第二款',
];
const noise = [...'《》〈〉（）()[]【】〔〕第条款项目章编之至、，。；：“”\n 　号字令报指检称法0１九〇某×§-~.'];

/** Some signs of a text taken out, doubled, moved or put in. */
const mutated = fc
  .tuple(
    fc.constantFrom(...seeds),
    fc.array(
      fc.record({
        at: fc.nat(200),
        how: fc.constantFrom('cut', 'double', 'swap', 'put'),
        sign: fc.constantFrom(...noise),
        long: fc.nat(6),
      }),
      { maxLength: 6 },
    ),
    fc.constantFrom(...seeds),
  )
  .map(([seed, changes, other]) => {
    let text = seed;
    for (const { at, how, sign, long } of changes) {
      const i = at % (text.length + 1);
      const piece = text.slice(i, i + long + 1);
      if (how === 'cut') text = text.slice(0, i) + text.slice(i + long);
      else if (how === 'double') text = text.slice(0, i) + piece + text.slice(i);
      else if (how === 'swap') text = text.slice(0, i) + text.slice(i + long) + piece;
      else text = text.slice(0, i) + sign.repeat(long + 1) + text.slice(i);
    }
    return `本院认为，依照${text}；${other}。\n`;
  });

function isInside([start, end]: Span, length: number): boolean {
  return start >= 0 && start <= end && end <= length;
}

function areInside(provisions: readonly Provision[], [from, to]: Span): boolean {
  return provisions.every(
    ({ span, children }) => span[0] >= from && span[0] <= span[1] && span[1] <= to && areInside(children, span),
  );
}

describe('whatever is broken in a citation, reading neither fails nor leaves the text', () => {
  for (const kind of ['judgment', 'brief'] satisfies DocumentKind[])
    it(kind, () =>
      fc.assert(
        fc.property(mutated, (text) => {
          const { citations, aliases } = read(text, kind);
          for (const citation of citations) {
            expect(isInside(citation.span, text.length), 'a citation').to.equal(true);
            expect(citation.span[1]).to.be.greaterThan(citation.span[0]);
            if ('nameSpan' in citation && citation.nameSpan)
              expect(isInside(citation.nameSpan, text.length), 'a name').to.equal(true);
            if ('pin' in citation && citation.pin !== undefined) expect(citation.pin).to.match(/^[\w.~!/-]+$/);
          }
          expect(aliases.every(({ span }) => isInside(span, text.length))).to.equal(true);
        }),
        { numRuns: 400 },
      ),
    ).timeout(60_000);
});

describe('whatever is broken in a statute, its provisions stay within one another and the text', () => {
  it('lines lost, moved and doubled', () => {
    const lines = byLaw.split('\n');
    const broken = fc
      .array(fc.tuple(fc.nat(lines.length - 1), fc.constantFrom('', ...noise), fc.nat(8)), { maxLength: 40 })
      .map((picks) => picks.map(([i, sign, at]) => lines[i]!.slice(0, at) + sign + lines[i]!.slice(at)).join('\n'));
    fc.assert(
      fc.property(broken, (text) => {
        const reading = read(text, 'statute');
        expect(reading.kind).to.equal('statute');
        if (reading.kind === 'statute') expect(areInside(reading.statute.provisions, [0, text.length])).to.equal(true);
      }),
      { numRuns: 200 },
    );
  }).timeout(60_000);
});

describe('what repeats itself without end takes its time once', () => {
  for (const piece of [
    '《',
    '第',
    '（2019）',
    '第一条、',
    '之一',
    '号',
    '2019浙',
    '〔1986〕',
    '(a)',
    'Article 1 ',
    '被诉行为发生于',
    '诉案',
  ])
    it(piece, () => {
      const start = process.cpuUsage();
      read(`本院认为，${piece.repeat(20_000 / piece.length)}。`, 'judgment');
      read(`${piece.repeat(20_000 / piece.length)}。`, 'brief');
      const { user, system } = process.cpuUsage(start);
      expect((user + system) / 1e6, 'seconds').to.be.lessThan(4);
    }).timeout(60_000);
});
