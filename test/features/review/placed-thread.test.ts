import { expect } from 'chai';
import { Codebook } from '../../../src/annotation/codebook';
import { threadsOf } from '../../../src/annotation/threads';
import { aboutWhat, isMeant, stateSaid } from '../../../src/features/review/placed-thread';
import { Phrases } from '../../../src/features/phrases';
import type { Annotation } from '../../../src/model/annotation';
import { sample } from '../../annotation/sample';

const people = ['张律师', '李律师'];
const phrases = new Phrases('en');
const codebook = new Codebook([{ v: 1, id: 'c1', name: '竞争关系', color: 0, order: 1, definitions: [] }]);
const opening = sample('t', { author: '李律师', note: '@张律师 请看', review: { is: 'comment', on: 'a' } });
const [asked] = threadsOf([opening]);
const [answered] = threadsOf([opening, sample('r', { note: '@张律师 自答', review: { is: 'reply', to: 't' } })]);
const [orphaned] = threadsOf([sample('r', { note: '答', review: { is: 'reply', to: 't' } })]);

describe('whose a thread is', () => {
  for (const [title, thread, whose, person, expected] of [
    ['all are everybody’s', asked, 'all', undefined, true],
    ['who wrote in it', asked, 'mine', '李律师', true],
    ['who did not', asked, 'mine', '张律师', false],
    ['who is named', asked, 'mentions', '张律师', true],
    ['who names others', asked, 'mentions', '李律师', false],
    ['who only names themselves', orphaned, 'mentions', '张律师', false],
    ['who answered', answered, 'mine', '张律师', true],
    ['nobody in particular', asked, 'mentions', undefined, false],
  ] as const)
    it(title, () => expect(isMeant(thread!, whose, person, people)).to.equal(expected));
});

describe('what a thread is about', () => {
  const check = { of: 'citation', is: 'doubted', draft: 'ab' } as const;
  const gone: Annotation = sample('a', { deleted: true });
  const plain = sample('a', { note: '一', codes: [] });
  for (const [on, anchored, expected] of [
    [sample('a'), true, 'On the tag 竞争关系 by 张律师'],
    [plain, true, 'On the note by 张律师'],
    [{ ...plain, check }, true, 'On the check by 张律师'],
    [gone, true, 'On something that was deleted'],
    [undefined, true, 'On something that was deleted'],
  ] as const)
    it(expected, () => expect(aboutWhat(asked!, on, anchored, codebook, phrases)).to.equal(expected));

  it('a passage, where it is about no record', () => {
    const [thread] = threadsOf([sample('t', { review: { is: 'comment' } })]);
    expect(aboutWhat(thread!, undefined, true, codebook, phrases)).to.equal('On this passage');
  });

  it('nothing that is still there, where its first comment is gone', () =>
    expect(aboutWhat(orphaned!, undefined, true, codebook, phrases)).to.equal(
      'The comment that opened this was deleted',
    ));

  it('who changed its state, and when', () => {
    const [thread] = threadsOf([opening, sample('s', { review: { is: 'state', to: 't', state: 'accepted' } })]);
    expect([stateSaid(asked!, phrases), stateSaid(thread!, phrases)]).to.deep.equal([
      undefined,
      'accepted by 张律师, 5 January 2026',
    ]);
  });
});
