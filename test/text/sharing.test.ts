import { expect } from 'chai';
import { Sharing } from '../../src/text/sharing';
import { bigrams, containment } from '../../src/text/similarity';
import type { Span } from '../../src/text/span';

describe('what a stretch shares with several queries', () => {
  const text = '承运人应当赔偿损失。托运人应当支付运费。承运人未按约定预冷车厢，应当赔偿托运人的损失。';
  const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const queries = [spanOf('承运人应当赔偿损失'), spanOf('托运人应当支付运费'), spanOf('。')];
  const sharing = new Sharing(text, queries);

  for (const words of ['承运人应当赔偿损失', '承运人未按约定预冷车厢，应当赔偿托运人的损失', '预冷车厢', '，'])
    it(`${words}: what comparing them one by one gives`, () => {
      const one = bigrams(words);
      expect([...sharing.with(spanOf(words))]).to.deep.equal(
        queries.map((query) => containment(one, bigrams(text.slice(...query)))),
      );
    });

  it('a piece that a stretch holds twice counts once', () => {
    const twice = '应当应当';
    const shares = new Sharing(`${twice}应当`, [[4, 6]]).with([0, 4]);
    expect([...shares]).to.deep.equal([1]);
  });

  it('is the same in a text that has changed around the queries, which are not gone through again', () => {
    const known = new Sharing(text, queries);
    const moved = queries.map(([start, end]): Span => [start + 2, end + 2]);
    const stretch: Span = [10, 30];
    expect(known.in(`原告${text}`, moved)).to.equal(known);
    expect([...known.with(stretch)]).to.deep.equal([...new Sharing(`原告${text}`, moved).with(stretch)]);
  });

  it('is told anew where a query says something else, or there is one less', () => {
    const stretch: Span = [10, 30];
    for (const [changed, others] of [
      [text.replace('承运人应当', '收货人应当'), queries],
      [text, queries.slice(1)],
    ] as const) {
      const again = new Sharing(text, queries).in(changed, others);
      expect([...again.with(stretch)]).to.deep.equal([...new Sharing(changed, others).with(stretch)]);
    }
  });

  it('no queries, no shares', () => expect([...new Sharing(text, []).with([0, 10])]).to.deep.equal([]));
});
