import { expect } from 'chai';
import { Corpus } from '../../../src/corpus/corpus';
import { Prc } from '../../../src/jurisdiction/prc/prc';
import { plainOf } from '../../../src/text/plain';
import { appeal, civil, criminal } from '../../support/decisions';
import { Matter } from '../../support/matter';

const words = '承运人对运输过程中货物的毁损承担赔偿责任';
const files = { '民事.txt': civil, '刑事.txt': criminal, '上诉.txt': appeal };

function holding(matter: Matter, ...parts: string[]): string[] {
  return matter.corpus.words.holding(parts, matter.folder, 9).map(({ document }) => document.uri.split('/').at(-1)!);
}

describe('words are found in a folder', () => {
  it('in each document that holds them', () => expect(holding(new Matter(files), words)).to.deep.equal(['民事.txt']));

  it('in parts, in their order only', () => {
    const matter = new Matter(files);
    expect(holding(matter, '承运人对运输过程中', '承担赔偿责任')).to.deep.equal(['民事.txt']);
    expect(holding(matter, '承担赔偿责任', '承运人对运输过程中')).to.deep.equal([]);
  });

  it('not in a brief', () => {
    const matter = new Matter({ '代理词.md': `代理词\n\n${words}` });
    expect(holding(matter, words)).to.deep.equal([]);
  });

  it('not in another matter', () => {
    const corpus = new Corpus(new Prc());
    new Matter(files, 'file:///theirs', corpus);
    const ours = new Matter({ '刑事.txt': criminal }, 'file:///ours', corpus);
    expect(holding(ours, words)).to.deep.equal([]);
  });

  it('no longer when they are gone, or their document is', () => {
    const matter = new Matter(files);
    matter.put('民事.txt', civil.replaceAll('毁损', '灭失'));
    expect(holding(matter, words)).to.deep.equal([]);
    expect(holding(matter, words.replace('毁损', '灭失'))).to.deep.equal(['民事.txt']);
    matter.remove('民事.txt');
    expect(holding(matter, words.replace('毁损', '灭失'))).to.deep.equal([]);
  });

  it('in a changed form, in the document that is likest', () => {
    const matter = new Matter(files);
    const changed = words.replace('承担', '负');
    expect(holding(matter, changed)).to.deep.equal([]);
    expect(matter.corpus.words.likest([changed], matter.folder)?.document.uri).to.equal(matter.uri('民事.txt'));
    expect(matter.corpus.words.likest(['完全是另外的一些文字与本案毫无关系'], matter.folder)).to.equal(undefined);
  });
});

it('the index takes less than ten bytes a character, and leaves nothing behind', () => {
  const matter = new Matter(files);
  holding(matter, words);
  const characters = Object.values(files).reduce((sum, text) => sum + plainOf(text).words.length, 0);
  expect(matter.corpus.words.bytes / characters).to.be.within(0.5, 10);
  for (const name of Object.keys(files)) matter.remove(name);
  expect(matter.corpus.words.bytes).to.equal(0);
});

describe('the words of a text that was asked for', () => {
  function fetched(): Matter {
    const matter = new Matter({ '民事.txt': civil });
    const { corpus } = matter;
    const uri = matter.uri('民事.txt');
    const { reading } = corpus.document(uri)!;
    const known = { length: civil.length, keys: corpus.keysFor(reading), understood: { kind: reading.kind, reading } };
    corpus.setKnown(uri, matter.folder, known);
    corpus.fill(uri, civil);
    return matter;
  }

  it('are found, though nobody has waited for them', () => {
    const matter = fetched();
    expect(matter.corpus.words.bytes).to.equal(0);
    expect(holding(matter, words)).to.deep.equal(['民事.txt']);
  });

  it('are made ready in the background', () => {
    const matter = fetched();
    matter.corpus.prepareWords(matter.uri('民事.txt'));
    expect(matter.corpus.words.bytes).to.be.greaterThan(0);
    expect(holding(matter, words)).to.deep.equal(['民事.txt']);
  });
});
