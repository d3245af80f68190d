import { expect } from 'chai';
import type { PlacedThread } from '../../../src/features/review/placed-thread';
import { stepFrom } from '../../../src/server/review/step';
import { civil } from '../../support/decisions';
import { Matter } from '../../support/matter';

const matter = new Matter({ 'a.txt': civil, 'b.txt': civil, 'c.txt': civil });

function thread(id: string, name: string | undefined, start: number): PlacedThread {
  return {
    thread: { id, opening: undefined, replies: [], state: 'open', changes: [], standing: undefined },
    ...{ span: [start, start + 2], outcome: 'found', exact: '', about: '', path: name ?? '' },
    document: name === undefined ? undefined : matter.document(name),
  };
}

const threads = [
  thread('lost', undefined, 0),
  thread('a5', 'a.txt', 5),
  thread('a9', 'a.txt', 9),
  thread('b3', 'b.txt', 3),
];

describe('from thread to thread', () => {
  for (const [name, at, way, expected] of [
    ['a.txt', 0, 'next', 'a5'],
    ['a.txt', 5, 'next', 'a9'],
    ['a.txt', 9, 'next', 'b3'],
    ['b.txt', 3, 'next', 'a5'],
    ['b.txt', 3, 'previous', 'a9'],
    ['a.txt', 5, 'previous', 'b3'],
    ['c.txt', 7, 'next', 'a5'],
    ['c.txt', 7, 'previous', 'b3'],
  ] as const)
    it(`${way} from ${name}:${at} is ${expected}`, () => {
      const { uri } = matter.document(name);
      expect(stepFrom(threads, { uri, span: [at, at] }, way)?.thread.id).to.equal(expected);
    });

  it('there is none where none is open', () => expect(stepFrom([], undefined, 'next')).to.equal(undefined));
});
