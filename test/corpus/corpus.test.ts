import { expect } from 'chai';
import fc from 'fast-check';
import { Corpus } from '../../src/corpus/corpus';
import type { Keys } from '../../src/corpus/filing';
import { Prc } from '../../src/jurisdiction/prc/prc';
import { appeal, civil } from '../support/decisions';
import { Matter } from '../support/matter';
import { brief, byLaw, codeSummary, mediation, withoutIssues } from '../support/papers';

const papers: Readonly<Record<string, string>> = {
  '民法典.md': codeSummary,
  '条例.txt': byLaw,
  '判决.txt': civil,
  '二审.txt': appeal,
  '代理词.md': brief,
  '调解书.txt': mediation,
  '装修.txt': withoutIssues,
};
const number = '（2022）示0102民初318号';
const key = new Prc().caseKey(number);

describe('a corpus', () => {
  it('leaves nothing in its indexes of documents that went', () => {
    const matter = new Matter(papers);
    expect(matter.corpus.keys).to.be.greaterThan(0);
    for (const name of Object.keys(papers)) matter.remove(name);
    expect(matter.corpus.keys).to.equal(0);
    expect([...matter.corpus.all()]).to.deep.equal([]);
  });

  it('whatever comes, changes and goes: its indexes hold what one that read only the rest would', () => {
    const names = Object.keys(papers);
    const step = fc.record({ name: fc.constantFrom(...names), as: fc.constantFrom(...names, undefined) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const changed = new Matter({});
        const last = new Map<string, string>();
        for (const { name, as } of steps)
          if (as === undefined) {
            changed.remove(name);
            last.delete(name);
          } else {
            changed.put(name, papers[as]!);
            last.set(name, papers[as]!);
          }
        const fresh = new Matter(Object.fromEntries(last));
        expect(changed.corpus.keys).to.equal(fresh.corpus.keys);
        for (const law of ['民法典', '示例市冷链运输管理条例'])
          expect(changed.corpus.citationsOfLaw(law, changed.folder)).to.have.lengthOf(
            fresh.corpus.citationsOfLaw(law, fresh.folder).length,
          );
      }),
      { numRuns: 12 },
    );
  });

  it('reads a document anew in the place of what its address held', () => {
    const matter = new Matter({ 'a.txt': civil });
    matter.put('a.txt', mediation);
    expect(matter.corpus.decisionsByNumber(key, matter.folder)).to.deep.equal([]);
    expect(matter.corpus.inMatter(matter.folder)).to.have.lengthOf(1);
  });

  const changes: [what: string, change: (matter: Matter) => unknown, rises: boolean][] = [
    ['a document that comes', (matter) => matter.put('b.txt', mediation), true],
    ['one that is read anew', (matter) => matter.put('a.txt', civil), true],
    ['one that goes', (matter) => matter.remove('a.txt'), true],
    ['one that was never there', (matter) => matter.remove('c.txt'), false],
  ];
  for (const [what, change, rises] of changes)
    it(`its version ${rises ? 'rises' : 'stays'} with ${what}`, () => {
      const matter = new Matter({ 'a.txt': civil });
      const before = matter.corpus.version;
      change(matter);
      expect(matter.corpus.version > before).to.equal(rises);
    });

  it('finds the versions of a law, the latest first', () => {
    const dated = (day: string): string => codeSummary.replace('2020-05-28', day);
    const matter = new Matter({
      'a.md': dated('1999-03-15'),
      'b.md': dated('2020-05-28'),
      'c.md': dated('2010-01-01'),
    });
    expect(matter.corpus.statutesOf('民法典', matter.folder).map((one) => one.reading.statute.version)).to.deep.equal([
      '2020-05-28',
      '2010-01-01',
      '1999-03-15',
    ]);
  });

  for (const spelling of ['（2022）示0102民初318号', '(2022)示0102民初318号', '〔2022〕示0102民初318号'])
    it(`finds a decision by its number, written ${spelling}`, () => {
      const matter = new Matter({ 'a.txt': civil });
      const found = matter.corpus.decisionsByNumber(matter.corpus.jurisdiction.caseKey(spelling), matter.folder);
      expect(found.map(({ uri }) => uri)).to.deep.equal([matter.uri('a.txt')]);
    });
});

describe('who cites a provision is counted', () => {
  const names = Object.keys(papers);
  const citing = ({ corpus, folder }: Matter, pin?: string): string[] =>
    corpus.citing('民法典', pin, folder).map(({ uri }) => uri.slice(folder.length + 1));
  const cases: [pin: string | undefined, by: readonly string[]][] = [
    [undefined, ['民法典.md', '判决.txt', '代理词.md', '装修.txt']],
    ['832', ['判决.txt', '代理词.md']],
    ['832.2', ['判决.txt', '代理词.md']],
    ['560~570', ['装修.txt']],
    ['831', []],
  ];
  /** As a later session knows it: by keys, with a reading that nobody may ask for. */
  const known = (): Matter => {
    const matter = new Matter(papers);
    const { corpus, folder } = matter;
    for (const name of names) {
      const { uri, text, kind, reading } = matter.document(name);
      const keys = JSON.parse(JSON.stringify(corpus.keysFor(reading))) as Keys;
      const asked = (): never => {
        throw new Error(`${name} was unpacked`);
      };
      corpus.setKnown(uri, folder, {
        length: text.length,
        keys,
        understood: {
          kind,
          get reading() {
            return asked();
          },
        },
      });
    }
    return matter;
  };
  for (const [pin, by] of cases) {
    it(`${pin ?? 'the whole law'}, by papers that were read`, () =>
      expect(citing(new Matter(papers), pin)).to.have.members(by));
    it(`${pin ?? 'the whole law'}, by papers that are known, and none is unpacked`, () =>
      expect(citing(known(), pin)).to.have.members(by));
  }

  it('once each, and not by papers that went', () => {
    const matter = known();
    matter.remove('判决.txt');
    matter.put('二审.txt', civil);
    matter.put('装修.txt', civil);
    matter.put('装修.txt', mediation);
    expect(citing(matter, '832')).to.have.members(['代理词.md', '二审.txt']);
    expect(citing(matter, '563')).to.deep.equal([]);
  });

  it('not from another folder', () => {
    const matter = new Matter(papers);
    expect(matter.corpus.citing('民法典', undefined, 'file:///theirs')).to.deep.equal([]);
  });
});

describe('matters are walls: a folder knows nothing of what lies in another', () => {
  const corpus = new Corpus(new Prc());
  const ours = new Matter({ '代理词.md': brief }, 'file:///ours', corpus);
  const theirs = new Matter(
    { '判决.txt': civil, '民法典.md': codeSummary, '代理词.md': brief },
    'file:///theirs',
    corpus,
  );

  const looks: [what: string, look: (matter: string) => readonly { readonly uri: string }[]][] = [
    ['decisions by number', (matter) => corpus.decisionsByNumber(key, matter)],
    ['laws', (matter) => corpus.statutesOf('民法典', matter)],
    ['citations of a law', (matter) => corpus.citationsOfLaw('民法典', matter)],
    ['citations of a case', (matter) => corpus.citationsOfCase([key], matter)],
    ['citations by name', (matter) => corpus.citationsByName('青禾公司诉远山公司运输合同纠纷案', matter)],
    ['all documents', (matter) => corpus.inMatter(matter)],
  ];
  for (const [what, look] of looks)
    it(what, () => {
      expect(look(theirs.folder).length).to.be.greaterThan(0);
      for (const matter of [ours, theirs])
        for (const { uri } of look(matter.folder)) expect(uri.startsWith(`${matter.folder}/`)).to.equal(true, uri);
    });

  it('and a decision that lies in the other folder only is not found', () =>
    expect(corpus.decisionsByNumber(key, ours.folder)).to.deep.equal([]));
});
