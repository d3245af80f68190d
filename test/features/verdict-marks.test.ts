import { expect } from 'chai';
import { verdictMarksOf } from '../../src/features/verdict-marks';
import { civil } from '../support/decisions';
import { Matter } from '../support/matter';

const number = '（2022）示0102民初318号';
const right = '远山公司未举证证明毁损系包装所致';
const wrong = '远山公司未举证证明毁损系装卸所致';
const plea = '货物毁损系包装不当所致';

function marks(text: string, grade = 'unknown'): string[] {
  const matter = new Matter({
    '代理词.md': `代理词\n\n${text}`,
    '判决.txt': `---\nkind: judgment\nsourceGrade: ${grade}\n---\n${civil}`,
  });
  const { text: brief, uri } = matter.document('代理词.md');
  return verdictMarksOf(matter.corpus, uri).map(({ span, state }) => `${brief.slice(...span)} ${state}`);
}

describe('a mark stands beside', () => {
  for (const [what, text, ...expected] of [
    ['words that agree', `${number}判决认为：“${right}”。`, `${right} agrees`],
    ['no words that differ', `${number}判决认为：“${wrong}”。`],
    ['no words of another', `${number}判决认为：“${plea}”。`],
    ['another’s words that are said to be his', `${number}案中，远山公司辩称：“${plea}”。`, `${plea} agrees`],
    ['no line with a problem', `${number}判决认为：“${right}”，又认为：“${wrong}”。`],
    ['the lines around it', `${number}判决认为：“${wrong}”。\n\n${number}判决认为：“${right}”。`, `${right} agrees`],
    ['nothing without a source', `（2020）沪01民终9号判决认为：“${right}”。`],
  ] as const)
    it(what, () => expect(marks(text)).to.deep.equal(expected));

  it('verified words, if the copy is worth it', () =>
    expect(marks(`${number}判决认为：“${right}”。`, 'database')).to.deep.equal([`${right} verified`]));
});
