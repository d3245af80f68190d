import { expect } from 'chai';
import { Phrases } from '../../src/features/phrases';
import { verdictHintsOf } from '../../src/features/verdict-hints';
import { civil } from '../support/decisions';
import { Matter } from '../support/matter';

/** Of longer words an editor that nobody has set up otherwise shows the beginning. */
const longest = 43;

const number = '（2022）示0102民初318号';

describe('words behind quotations', () => {
  for (const [quotation, words] of [
    ['判决认为：“远山公司未举证证明毁损系包装所致”', '一致'],
    ['判决认为：“远山公司未举证证明毁损系冷藏所致”', '文字有出入'],
    ['判决认为：“托运人未尽说明义务的，应当自行承担损失”', '所引来源中未见'],
    ['判决认为：“货物毁损系包装不当所致，不应由其赔偿”', '被告方'],
  ] as const)
    it(`${quotation}: ${words}`, () => {
      const text = `代理词\n\n${number}${quotation}。\n`;
      const matter = new Matter({ '判决.txt': civil, '代理词.md': text });
      const whole = [0, text.length] as const;
      const [hint] = verdictHintsOf(matter.corpus, matter.uri('代理词.md'), whole, new Phrases('zh-cn'));
      expect(hint?.words).to.equal(words);
      expect(text.charAt(hint!.at - 1)).to.equal('”');
      expect(verdictHintsOf(matter.corpus, matter.uri('代理词.md'), [0, 3], new Phrases('zh-cn'))).to.deep.equal([]);
    });

  for (const language of ['en', 'zh-cn'] as const)
    it(`are shown whole: ${language}`, () => {
      const phrases = new Phrases(language);
      const verdicts = (['exact', 'variant', 'altered', 'not-found', 'no-source'] as const).map((verdict) =>
        phrases.get(`verdict.${verdict}`),
      );
      expect(verdicts.filter((words) => words.length > longest)).to.deep.equal([]);
    });
});
