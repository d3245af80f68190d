import { expect } from 'chai';
import { citationMeant } from '../../src/corpus/quoted-version';
import { isNorm } from '../../src/model/citation';
import { Matter } from '../support/matter';

/** Self-written: two texts of one by-law. */
const head = (date: string, how: string): string =>
  `# 示例市渡轮条例\n\n${date} 示例市人民代表大会常务委员会${how}\n\n`;
const texts = {
  'old.md': `${head('2010年5月1日', '通过')}第一条 渡轮应当每小时发船一次。\n\n第二条 船上应当备有救生衣若干件。\n`,
  'new.md': `${head('2020年5月1日', '修订')}第一条 渡轮应当每半小时发船一次。\n\n第二条 船上应当备有救生衣若干件。\n`,
};

function meant(sentence: string): string {
  const matter = new Matter({ ...texts, 'memo.md': `# 备忘录\n\n${sentence}\n` });
  const memo = matter.document('memo.md');
  const { version, versionBasis } = citationMeant(matter.corpus, memo, memo.reading.citations.find(isNorm)!);
  return `${version ?? 'none'} ${versionBasis}`;
}

describe('the version that a citation means by the words it quotes', () => {
  for (const [sentence, wanted] of [
    ['《示例市渡轮条例》第一条规定：“渡轮应当每小时发船一次。”', '2010-05-01 quoted-text'],
    ['《示例市渡轮条例》第一条规定，“渡轮应当每半小时发船一次”。', '2020-05-01 quoted-text'],
    ['《示例市渡轮条例》第二条规定：“船上应当备有救生衣若干件。”', 'none none'],
    ['《示例市渡轮条例》第一条规定：“每小时发船。”', 'none none'],
    ['《示例市渡轮条例》第一条。“渡轮应当每小时发船一次。”', 'none none'],
    ['《示例市渡轮条例》第一条规定：“渡轮应当每天发船一次不误。”', 'none none'],
  ] as const)
    it(sentence, () => expect(meant(sentence)).to.equal(wanted));
});
