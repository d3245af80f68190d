import { expect } from 'chai';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { Prc } from '../../src/jurisdiction/prc/prc';
import type { Provision, Statute } from '../../src/model/statute';
import { describeShared } from '../support/shared';

/** Files whose articles do not run from 1 to the last, and why. */
const gaps: Readonly<Record<string, string>> = {
  '宪法修正案（1993年）': 'amendments are numbered on from those of 1988: 3 to 11',
  '宪法修正案（1999年）': 'numbered on: 12 to 17',
  '宪法修正案（2004年）': 'numbered on: 18 to 31',
  '宪法修正案（2018年）': 'numbered on: 32 to 52; article 52 prints the articles 123 to 127 that it inserts',
  人格权编: 'a book of the Civil Code begins where the one before it ended: 989',
  侵权责任编: 'a book of the Civil Code: 1164',
  合同编: 'a book of the Civil Code: 463',
  婚姻家庭编: 'a book of the Civil Code: 1040',
  物权编: 'a book of the Civil Code: 205',
  继承编: 'a book of the Civil Code: 1119',
  附则: 'the last two articles of the Civil Code: 1259 and 1260',
};

/** Files in which a pattern that knows no more than 第…条 at the start of a line counts otherwise, and why. */
const counts: Readonly<Record<string, string>> = {
  '农民专业合作社法(2017-12-27)': 'article 54 is printed with 笫 for 第',
  '飞行基本规则(2007-10-18)': 'each chapter is printed on one line',
};

/** Files whose parts numbered 一、 do not run from 1, and why. */
const partGaps: Readonly<Record<string, string>> = {
  '最高人民检察院关于检察工作中具体适用修订刑法第十二条若干问题的通知(1997-10-06)':
    'the copy has lost the numbers of its first two parts',
  '最高人民法院关于内地与香港特别行政区相互执行仲裁裁决的安排(2000-01-24)':
    'a supplement follows, numbered from 1 again',
  '关于爱国卫生运动委员会及其办事机构若干问题的规定(1980-05-09)': 'the copy has lost the number of its first part',
};

function articlesOf(provisions: readonly Provision[]): Provision[] {
  return provisions.flatMap((one) => (one.level === 'article' ? [one] : articlesOf(one.children)));
}

/** Whether numbers go 1, 2, 2-1, 3: each one more than the last, or a branch of it. */
function runs(pins: readonly string[]): boolean {
  let [last, branch] = [0, 0];
  return pins.every((pin) => {
    const [main = 0, below = 0] = pin.split('-').map(Number);
    const follows = below > 0 ? main === last && below === branch + 1 : main === last + 1;
    [last, branch] = [main, below];
    return follows;
  });
}

describeShared('the statutes of a public collection', (shared) => {
  const folder = path.join(shared, 'corpora/statutes');
  const prc = new Prc();
  const files = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const text = fs
        .readFileSync(path.join(folder, file), 'utf8')
        .replace(/^\ufeff/, '')
        .replace(/\r\n?/g, '\n');
      return { name: path.basename(file, '.md'), text };
    });
  const read = new Map<string, { statute: Statute; text: string }>();

  before(function () {
    this.timeout(60_000);
    for (const { name, text } of files) {
      const reading = prc.read({ name: `${name}.md`, text, kind: 'statute' });
      if (reading.kind === 'statute') read.set(name, { statute: reading.statute, text });
    }
  });

  it('are 1,500, all read', () => expect(read.size).to.be.greaterThan(1450));

  it('number their articles from 1 to the last, 之一 included, but for those explained', () => {
    const odd = [...read].filter(([, { statute }]) => !runs(articlesOf(statute.provisions).map(({ pin }) => pin)));
    expect(odd.map(([name]) => name)).to.have.members(Object.keys(gaps));
  });

  it('have as many articles as a pattern of its own counts, but for those explained', () => {
    const odd = [...read].filter(([, { statute, text }]) => {
      const body = text.split('<!-- INFO END -->').at(-1)!;
      const counted = body.match(/^[ \t\u3000#*]*第\s*[一二三四五六七八九十百千零〇0-9]+\s*条/gm)?.length ?? 0;
      return articlesOf(statute.provisions).length !== counted;
    });
    expect(odd.map(([name]) => name)).to.have.members(Object.keys(counts));
  });

  it('number their parts from 一 where they have no articles, but for those explained', () => {
    const odd = [...read].filter(([, { statute }]) => {
      const parts = statute.provisions.filter(({ pin }) => /^s\d+$/.test(pin)).map(({ pin }) => pin.slice(1));
      return !runs(parts);
    });
    expect(odd.map(([name]) => name)).to.have.members(Object.keys(partGaps));
  });

  it('have a text for each provision, within that of the one above it', () => {
    const outside = (provisions: readonly Provision[], [from, to]: readonly [number, number]): string[] =>
      provisions.flatMap(({ pin, span, children }) =>
        from <= span[0] && span[0] < span[1] && span[1] <= to ? outside(children, span) : [pin],
      );
    const odd = [...read].filter(([, { statute, text }]) => outside(statute.provisions, [0, text.length]).length > 0);
    expect(odd.map(([name]) => name)).to.deep.equal([]);
  });

  it('are not taken for whole where they are a book of a code, or were cut off', () => {
    const { statute } = read.get('总则')!;
    expect(statute).to.include({ law: '民法典', complete: false, articles: 1260 });
    const cut = read.get('麻醉药品和精神药品管理条例(2016-02-06)')!.statute;
    expect(cut).to.include({ complete: false, articles: 3 }).and.not.to.have.property('total');
    expect(read.get('民事诉讼法(2023-09-01)')!.statute).to.include({ complete: true, effectiveFrom: '2024-01-01' });
  });
});
