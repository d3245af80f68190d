import { expect } from 'chai';
import { keepQuestions, takeQuestions } from '../../src/text/kept-questions';
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
      const taken = takeQuestions(JSON.parse(JSON.stringify(keepQuestions({ openings, needs }))) as string[]);
      expect(taken.openings).to.deep.equal(openings);
      expect(taken.needs).to.have.lengthOf(needs.length);
      needs.forEach((group, i) => expect(taken.needs[i]).to.have.members([...group]));
    });
});
