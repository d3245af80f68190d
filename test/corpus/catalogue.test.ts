import { expect } from 'chai';
import { Corpus } from '../../src/corpus/corpus';
import { publicLaw } from '../../src/corpus/document';
import { withTexts } from '../../src/corpus/catalogue';
import { Prc } from '../../src/jurisdiction/prc/prc';
import { byLaw, byLawOld } from '../support/papers';

const law = '示例市冷链运输管理条例';
const held: Readonly<Record<string, string>> = { 'new.txt': byLaw, 'old.txt': byLawOld };

/** A corpus in which two texts of a law are known by their titles, and what reads them. */
function shelved(matter: string): { corpus: Corpus; fetch: () => Promise<boolean>; read: string[] } {
  const corpus = new Corpus(new Prc());
  const read: string[] = [];
  for (const [name, text] of Object.entries(held))
    corpus.catalogue.put(name, matter, corpus.jurisdiction.titleOf({ name, text: text.slice(0, 60) }));
  const fetch = (): Promise<boolean> => {
    const wanted = corpus.catalogue.take();
    for (const uri of wanted) {
      read.push(uri);
      corpus.catalogue.remove(uri);
      corpus.set(uri, matter, { name: uri, text: held[uri]! });
    }
    return Promise.resolve(wanted.length > 0);
  };
  return { corpus, fetch, read };
}

describe('statutes of which only the title is known', () => {
  for (const [matter, asking, found] of [
    [publicLaw, 'file:///a', 2],
    [publicLaw, 'file:///b', 2],
    [publicLaw, '', 2],
    ['file:///a', 'file:///a', 2],
    ['file:///a', 'file:///b', 0],
    ['file:///a', publicLaw, 0],
  ] as const)
    it(`of ${matter}, asked for from ${asking || 'a loose file'}: ${found} are read`, async () => {
      const { corpus, fetch, read } = shelved(matter);
      const texts = await withTexts(() => corpus.statutesOf(law, asking), fetch);
      expect(texts).to.have.lengthOf(found);
      expect(read).to.have.lengthOf(found);
    });

  it('stay there while others are asked for', async () => {
    const { corpus, fetch, read } = shelved(publicLaw);
    expect(await withTexts(() => corpus.statutesOf('民法典', 'file:///a'), fetch)).to.deep.equal([]);
    expect(read).to.deep.equal([]);
    expect(corpus.catalogue.size).to.equal(1);
  });

  it('are no documents that a matter lists', async () => {
    const { corpus, fetch } = shelved(publicLaw);
    await withTexts(() => corpus.statutesOf(law, 'file:///a'), fetch);
    expect(corpus.inMatter('file:///a')).to.deep.equal([]);
  });
});
