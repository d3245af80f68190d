import { expect } from 'chai';
import { InvertedIndex } from '../../src/corpus/inverted-index';

type Step = readonly [what: 'add', key: string, uri: string, matter: string] | readonly [what: 'remove', uri: string];

function indexAfter(...steps: readonly Step[]): InvertedIndex<string> {
  const index = new InvertedIndex<string>();
  for (const step of steps)
    if (step[0] === 'add') index.add(step[1], step[2], step[3], `${step[2]} on ${step[1]}`);
    else index.remove(step[1]);
  return index;
}

const add = (key: string, uri: string, matter = 'm'): Step => ['add', key, uri, matter];
const remove = (uri: string): Step => ['remove', uri];

describe('an inverted index', () => {
  const cases: [what: string, steps: Step[], keys: number, found: string[]][] = [
    ['holds what was put in', [add('法', 'a')], 1, ['a']],
    ['holds each document under a key once', [add('法', 'a'), add('法', 'a')], 1, ['a']],
    ['holds all documents under a key', [add('法', 'a'), add('法', 'b')], 1, ['a', 'b']],
    ['gives nothing to another matter', [add('法', 'a', 'other')], 1, []],
    ['forgets a key with its last document', [add('法', 'a'), remove('a')], 0, []],
    ['keeps a key that another document holds', [add('法', 'a'), add('法', 'b'), remove('a')], 1, ['b']],
    ['forgets all keys of a document', [add('法', 'a'), add('典', 'a'), remove('a')], 0, []],
    ['takes the same document again', [add('法', 'a'), remove('a'), add('法', 'a')], 1, ['a']],
    ['is not troubled by a document it never held', [add('法', 'a'), remove('b')], 1, ['a']],
  ];
  for (const [what, steps, keys, found] of cases)
    it(what, () => {
      const index = indexAfter(...steps);
      expect(index.size).to.equal(keys);
      expect(index.get('法', 'm').map(({ uri }) => uri)).to.deep.equal(found);
    });

  it('lists the keys of one matter, each once', () => {
    const index = indexAfter(add('法', 'a'), add('法', 'b'), add('典', 'b'), add('约', 'c', 'other'));
    expect(index.keys('m')).to.deep.equal(['法', '典']);
    expect(index.keys('other')).to.deep.equal(['约']);
  });

  it('keeps the entries of a document in the order in which they came', () => {
    const index = new InvertedIndex<number>();
    for (const entry of [3, 1, 2]) index.add('法', 'a', 'm', entry);
    expect(index.get('法', 'm')[0]?.entries).to.deep.equal([3, 1, 2]);
  });
});
