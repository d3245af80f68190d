import { expect } from 'chai';
import { factRows, lawOfRow, readVersion } from '../../../../src/jurisdiction/prc/lexicon/facts';
import { Lexicon } from '../../../../src/jurisdiction/prc/lexicon/lexicon';

const lexicon = new Lexicon();

describe('a version of a law as the table has it', () => {
  for (const [words, wanted] of [
    [
      '1999-03-15?+1999-10-01?/428?',
      { adopted: '1999-03-15', how: 'enacted', effectiveFrom: '1999-10-01', articles: 428 },
    ],
    ['2025-06-27r2025-10-15/41', { adopted: '2025-06-27', how: 'revised', effectiveFrom: '2025-10-15', articles: 41 }],
    [
      '2022-01-29+2022-03-20/29@2022-03-16?',
      {
        adopted: '2022-01-29',
        how: 'enacted',
        effectiveFrom: '2022-03-20',
        articles: 29,
        promulgated: '2022-03-16',
      },
    ],
    ['2019-04-23m', { adopted: '2019-04-23', how: 'amended' }],
    ['2019-04-23', undefined],
    ['2019m', undefined],
  ] as const)
    it(words, () => expect(readVersion(words)).to.deep.equal(wanted));
});

describe('the table of the laws cited most', () => {
  it('holds more than two hundred, each once', () => {
    const titles = factRows.map(([title]) => title);
    expect(titles.length).to.be.greaterThan(200);
    expect(new Set(titles).size).to.equal(titles.length);
  });

  for (const row of factRows)
    it(`${row[0]}: every version can be read, in order, in force not before it was adopted`, () => {
      const { versions, repealed } = lawOfRow(row);
      expect(versions).to.have.lengthOf(row[2].split(' ').length);
      versions.forEach(({ adopted, effectiveFrom, promulgated }, i) => {
        expect((promulgated ?? adopted) >= adopted, `${adopted} promulgated ${promulgated}`).to.equal(true);
        expect((promulgated ?? '') <= (effectiveFrom ?? '9999'), `in force ${effectiveFrom}`).to.equal(true);
        expect(adopted > (versions[i - 1]?.adopted ?? ''), adopted).to.equal(true);
        expect((effectiveFrom ?? adopted) >= adopted, `${adopted} in force ${effectiveFrom}`).to.equal(true);
        expect((effectiveFrom ?? '9999') >= (versions[i - 1]?.effectiveFrom ?? ''), adopted).to.equal(true);
      });
      expect(versions[0]!.how, 'the first enacts').to.equal('enacted');
      if (repealed) expect(repealed.on > versions.at(-1)!.adopted).to.equal(true);
    });
});

describe('what a lawyer looks up in it', () => {
  for (const [title, adopted, since] of [
    ['反不正当竞争法', '2025-06-27', '2025-10-15'],
    ['民法典', '2020-05-28', '2021-01-01'],
    ['民事诉讼法', '2023-09-01', '2024-01-01'],
    ['仲裁法', '2025-09-12', '2026-03-01'],
    ['最高人民法院关于审理民间借贷案件适用法律若干问题的规定', '2020-12-23', '2021-01-01'],
    ['最高人民法院关于民事诉讼证据的若干规定', '2001-12-06', '2002-04-01'],
    ['最高人民法院关于适用〈反不正当竞争法〉若干问题的解释', '2022-01-29', '2022-03-20'],
  ] as const)
    it(`${title} of ${adopted} is in force since ${since}`, () => {
      const version = lexicon.find(title)?.law.versions.find((one) => one.adopted === adopted);
      expect(version?.effectiveFrom).to.equal(since);
    });

  for (const [title, adopted, promulgated] of [
    ['反不正当竞争法', '2025-06-27', '2025-06-27'],
    ['刑法', '1979-07-01', '1979-07-06'],
    ['职工带薪年休假条例', '2007-12-07', '2007-12-14'],
    ['最高人民法院关于适用〈民事诉讼法〉的解释', '2014-12-18', '2015-01-30'],
    ['最高人民法院关于审理民间借贷案件适用法律若干问题的规定', '2020-12-23', '2020-12-29'],
    ['最高人民法院关于适用〈合同法〉若干问题的解释（二）', '2009-02-09', '2009-04-24'],
    ['最高人民法院关于审理专利纠纷案件适用法律问题的若干规定', '2013-02-25', undefined],
  ] as const)
    it(`${title} of ${adopted} was promulgated ${promulgated ?? 'on a day that is not known'}`, () => {
      const version = lexicon.find(title)?.law.versions.find((one) => one.adopted === adopted);
      expect(version?.promulgated).to.equal(promulgated);
    });

  for (const [number, title] of [
    ['法释〔2022〕9号', '最高人民法院关于适用〈反不正当竞争法〉若干问题的解释'],
    ['法〔2019〕254号', '全国法院民商事审判工作会议纪要'],
    ['法释〔2038〕9号', undefined],
  ] as const)
    it(`${number}: ${title ?? 'not known'}`, () => expect(lexicon.numbered(number)?.title).to.equal(title));

  for (const [short, title] of [
    ['消权法', '消费者权益保护法'],
    ['买卖合同司法解释', '最高人民法院关于审理买卖合同纠纷案件适用法律问题的解释'],
    ['异议复议规定', '最高人民法院关于人民法院办理执行异议和复议案件若干问题的规定'],
  ] as const)
    it(`${short}: ${title}`, () =>
      expect(lexicon.find(short)).to.include({ match: 'short-form' }).and.have.nested.property('law.title', title));
});
