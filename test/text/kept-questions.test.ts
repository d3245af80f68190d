import { expect } from 'chai';
import { keepQuestions, keptByName, keptTogether, takeQuestions } from '../../src/text/kept-questions';
import { questionsOf } from '../../src/text/questions';

describe('what a pattern asks of a text can be kept', () => {
  for (const pattern of [
    /判令/,
    /^(?:原告|[甲乙]方)诉称/,
    /辩称|述称|[甲乙]说/,
    /^[^,]{0,20}第\d条/,
    /令.*某|某/,
    /^(?:\n|\(|"|\\)某地/,
    /[^甲]/,
    /aucl/i,
  ])
    it(String(pattern), () => {
      const { openings, needs } = questionsOf(pattern);
      const together = keptTogether([
        ['one', keepQuestions({ openings, needs })],
        ['other', keepQuestions({ openings: [], needs: [] })],
      ]);
      const kept = keptByName(together);
      expect(takeQuestions(kept.get('other')!)).to.deep.equal({ openings: [], needs: [] });
      const taken = takeQuestions(kept.get('one')!);
      expect(taken.openings).to.deep.equal(openings);
      expect(taken.needs).to.have.lengthOf(needs.length);
      needs.forEach((group, i) => expect(taken.needs[i]).to.have.members([...group]));
    });
});
