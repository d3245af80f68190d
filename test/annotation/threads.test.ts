import { expect } from 'chai';
import fc from 'fast-check';
import { threadsOf, wordsOf } from '../../src/annotation/threads';
import type { Annotation } from '../../src/model/annotation';
import type { Review, ReviewState } from '../../src/model/review';
import { sample } from './sample';

/** A record of the nth minute. */
function said(id: string, review: Review, minute = 0): Annotation {
  const created = `2026-01-05T01:${String(minute).padStart(2, '0')}:00Z`;
  return sample(id, { review, note: id, created, modified: created });
}

const opening = said('t', { is: 'comment', on: 'tag' });
const state = (id: string, to: ReviewState, minute: number, after?: string): Annotation =>
  said(id, { is: 'state', to: 't', state: to, ...(after !== undefined && { after }) }, minute);

describe('threads', () => {
  it('are a comment and its replies in the order of writing, open until somebody says otherwise', () => {
    const [thread, ...more] = threadsOf([
      said('b', { is: 'reply', to: 't' }, 2),
      sample('tag'),
      opening,
      said('a', { is: 'reply', to: 't' }, 3),
    ]);
    expect(wordsOf(thread!).map(({ id }) => id)).to.deep.equal(['t', 'b', 'a']);
    expect([thread!.state, thread!.standing, more]).to.deep.equal(['open', undefined, []]);
  });

  it('outlive the comment that opened them', () => {
    const [thread] = threadsOf([said('a', { is: 'reply', to: 't' })]);
    expect([thread!.id, thread!.opening, thread!.replies.length]).to.deep.equal(['t', undefined, 1]);
  });

  it('are none where only a state is left', () => expect(threadsOf([state('s', 'resolved', 1)])).to.deep.equal([]));

  for (const [title, changes, expected] of [
    ['resolved', [state('s', 'resolved', 1)], 'resolved'],
    ['reopened in sight of that', [state('s', 'resolved', 1), state('u', 'open', 2, 's')], 'open'],
    ['reopened, by a clock that is slow', [state('s', 'resolved', 9), state('u', 'open', 2, 's')], 'open'],
    [
      'accepted after all that',
      [state('s', 'resolved', 9), state('u', 'open', 2, 's'), state('v', 'accepted', 1, 'u')],
      'accepted',
    ],
    ['resolved here and accepted there', [state('s', 'resolved', 1), state('u', 'accepted', 2)], 'accepted'],
    [
      'reopened here and accepted there, both in sight of the first',
      [state('s', 'resolved', 1), state('u', 'open', 2, 's'), state('v', 'accepted', 3, 's')],
      'open',
    ],
    [
      'put into a state that only a later version knows',
      [said('s', { is: 'state', to: 't', state: 'shelved' as ReviewState })],
      'open',
    ],
    ['changed in a circle', [state('s', 'resolved', 1, 'u'), state('u', 'accepted', 2, 's')], 'accepted'],
  ] as const)
    it(`${title}: ${expected}, whatever comes first`, () =>
      fc.assert(
        fc.property(fc.shuffledSubarray([opening, ...changes], { minLength: changes.length + 1 }), (records) => {
          const [thread] = threadsOf(records);
          expect(thread!.state).to.equal(expected);
          expect(thread!.changes.length).to.equal(changes.length);
        }),
        { numRuns: 20 },
      ));
});
