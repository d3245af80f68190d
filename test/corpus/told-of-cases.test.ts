import { expect } from 'chai';
import { civil } from '../support/decisions';
import { Matter } from '../support/matter';

const number = '（2022）示0102民初318号';

/** What a brief is found to say of the decision, with a bar between two stretches. */
function told(text: string, decision = civil): string {
  const matter = new Matter({ '代理词.md': `代理词\n\n${text}`, '判决书.txt': decision });
  const document = matter.document('代理词.md');
  return matter.corpus.told
    .of(document)
    .told.map(({ span }) => document.text.slice(...span))
    .join('｜');
}

describe('what a brief says of a decision in its own words', () => {
  for (const [text, expected] of [
    [`${number}民事判决判令赔偿。`, '民事判决判令赔偿。'],
    [`参见${number}民事判决。该案中货物毁损。无关的一句。该案已了结。`, '民事判决。｜该案中货物毁损。'],
    [`参见${number}民事判决。最终法院判令赔偿。`, '民事判决。｜最终法院判令赔偿。'],
    [`${number}民事判决认为：“应当赔偿”，并判令付款。`, '民事判决认为：“｜”，并判令付款。'],
    [`${number}民事判决判令赔偿，本案亦应如此。`, '民事判决判令赔偿，'],
    [`${number}民事判决依照《民法典》判令赔偿。`, '民事判决依照'],
    [`被告海星公司（以下简称海星公司）违约。${number}民事判决判令赔偿，海星公司亦然。`, '民事判决判令赔偿，'],
    [`（2020）沪01民终9号与${number}民事判决均判令赔偿。`, ''],
    ['（2020）沪01民终9号民事判决判令赔偿。', ''],
  ] as const)
    it(text, () => expect(told(text)).to.equal(expected));

  it('a decision that is known without its text is asked for, and nothing is said until it is there', () => {
    const matter = new Matter({ '代理词.md': `代理词\n\n${number}民事判决判令赔偿。`, '判决书.txt': civil });
    const { corpus } = matter;
    const { uri, text, kind, reading } = matter.document('判决书.txt');
    corpus.setKnown(uri, matter.folder, {
      length: text.length,
      keys: corpus.keysFor(reading),
      understood: { kind, reading },
    });
    corpus.catalogue.take();
    expect(corpus.told.of(matter.document('代理词.md')).told).to.deep.equal([]);
    expect(corpus.catalogue.take()).to.deep.equal([uri]);
    corpus.fill(uri, text);
    expect(corpus.told.of(matter.document('代理词.md')).told).to.have.length(1);
  });
});
