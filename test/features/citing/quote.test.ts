import { expect } from 'chai';
import { quotableAt } from '../../../src/features/citing/quotable';
import { quoteAlone, quoteInto } from '../../../src/features/citing/quote';
import { problemsOf } from '../../../src/rules/check';
import type { Span } from '../../../src/text/span';
import { appeal, civil, criminal } from '../../support/decisions';
import { Matter } from '../../support/matter';

const number = '（2022）示0102民初318号';
const right = '远山公司未举证证明毁损系包装所致，其抗辩不能成立，本院不予采纳。';
const law = '# 示例网络法\n\n第一条 为了示例，制定本法。\n\n第二条 经营者不得“强制跳转”，不得恶意干扰。\n';

function spanOf(text: string, words: string): Span {
  const at = text.indexOf(words);
  if (at === -1) throw new Error(`${words} does not stand there`);
  return [at, at + words.length];
}

/** What is put into a brief at its ‸, for words of one of the files. */
function put(brief: string, words: string, source = civil, name = '代理词.md'): { matter: Matter; after: string } {
  const matter = new Matter({ '来源.txt': source, [name]: brief });
  const { uri, offset } = matter.cursor;
  const quotable = quotableAt(matter.corpus, matter.document('来源.txt'), spanOf(source, words))!;
  const text = quoteInto(matter.corpus, quotable, matter.corpus.document(uri)!, offset);
  const after = brief.replace('‸', text);
  matter.put(name, after);
  return { matter, after };
}

describe('a passage copied with its citation', () => {
  const alone = (source: string, words: string): string => {
    const matter = new Matter({ '来源.txt': source });
    return quoteAlone(matter.corpus, quotableAt(matter.corpus, matter.document('来源.txt'), spanOf(source, words))!);
  };

  it('has the decision, the part of it and the opening words of the paragraph', () =>
    expect(alone(civil, right)).to.equal(
      `“${right}”（示例市东区人民法院${number}民事判决，裁判理由，段首：一、关于远山公司应否赔偿货物损失…）`,
    ));

  it('has the page where the copy numbers its pages, instead of the opening words', () => {
    const pages = civil.replace('经审理查明', '第1页 共2页\n经审理查明').replace(/\n*$/, '\n第2页 共2页\n');
    expect(alone(pages, right)).to.equal(`“${right}”（示例市东区人民法院${number}民事判决，裁判理由，第2页）`);
  });

  it('says whose words they are where they are not the court’s', () =>
    expect(alone(civil, '货物毁损系包装不当所致')).to.match(/^被告方辩称：“货物毁损系包装不当所致”（/));

  it('of a statute has the provision, and turns the marks inside', () =>
    expect(alone(law, '经营者不得“强制跳转”，不得恶意干扰。')).to.equal(
      '“经营者不得‘强制跳转’，不得恶意干扰。”（《示例网络法》第二条）',
    ));

  it('without a selection is the conclusion or the sentence at the cursor', () => {
    const matter = new Matter({ '来源.txt': civil });
    const document = matter.document('来源.txt');
    const at = civil.indexOf('车辆制冷');
    const found = quotableAt(matter.corpus, document, [at, at]);
    expect(document.text.slice(...found!.span)).to.equal('车辆制冷设备途中停机，货物解冻，损失经评估为78500元。');
  });

  it('is nothing in a brief', () => {
    const matter = new Matter({ '代理词.md': '代理词\n\n本案如下。\n' });
    expect(quotableAt(matter.corpus, matter.document('代理词.md'), [0, 3])).to.equal(undefined);
  });
});

describe('a passage put into a brief', () => {
  for (const [what, brief, expected] of [
    ['in full where nothing names it', '代理词\n\n‸\n', `示例市东区人民法院${number}民事判决认为：“${right}”`],
    [
      'by the short form that the brief has defined',
      `代理词\n\n${number}民事判决（以下简称冷链案）如下。\n\n‸\n`,
      `冷链案认为：“${right}”`,
    ],
    ['by 该判决 where the paragraph has named it', `代理词\n\n参见${number}民事判决。‸\n`, `该判决认为：“${right}”`],
    ['behind an announcement only the words', `代理词\n\n${number}民事判决认为：‸\n`, `认为：“${right}”\n`],
    [
      'behind one that names no decision, with the decision behind it',
      '代理词\n\n有法院认为：‸\n',
      `“${right}”（示例市东区人民法院${number}民事判决）`,
    ],
    ['between marks that stand there only the words', `代理词\n\n${number}认为：“‸”。\n`, `认为：“${right}”。`],
    ['in the marks of the brief', '代理词\n\n所謂「舉證」，見「前述」。\n\n‸\n', `認為：「`.replace('認為', '认为')],
  ] as const)
    it(what, () => expect(put(brief, right).after).to.include(expected));

  it('of an English brief, in English', () =>
    expect(
      put(
        '---\nkind: brief\n---\n# Closing statement\n\nMay it please the tribunal: the carrier has not shown anything.\n\n‸\n',
        right,
        civil.replace('示0102', '浙0102'),
        'brief.md',
      ).after,
    ).to.include(`(2022) Zhe 0102 Min Chu No. 318 shows that the court held: “${right}”`));

  it('of a statute, in the numerals of the brief', () =>
    expect(
      put('代理词\n\n依据《民法典》第577条、第584条，应当赔偿。\n\n‸\n', '经营者不得“强制跳转”', law).after,
    ).to.include('《示例网络法》第2条规定：“经营者不得‘强制跳转’”'));
});

describe('whatever is put into a brief agrees with its source, under the name of who said it', () => {
  for (const [who, source, words] of [
    ['the court', civil, right],
    ['the court’s findings', civil, '损失经评估为78500元'],
    ['an order', civil, '驳回原告示例市青禾食品有限公司的其他诉讼请求'],
    ['the claimant', civil, '判令赵某承担连带责任'],
    ['the defendant', civil, '货物毁损系包装不当所致，不应由其赔偿'],
    ['the court below', appeal, '远山公司未举证证明毁损系包装所致，应当赔偿损失'],
    ['findings below that were adopted', appeal, '车辆制冷设备途中停机'],
    ['the appellant', appeal, '撤销原判，改判驳回青禾公司的诉讼请求'],
    ['the prosecutor', criminal, '被告人郑某潜入被害人卫某家中，窃得手机一部'],
    ['counsel', criminal, '郑某系初犯，建议从轻处罚'],
  ] as const)
    it(who, () => {
      const { matter } = put('代理词\n\n‸。\n', words, source);
      const document = matter.document('代理词.md');
      const [found, ...others] = matter.corpus.quotations.of(document);
      expect(others).to.deep.equal([]);
      expect(found?.verdict).to.equal('exact');
      const codes = problemsOf({ corpus: matter.corpus, document }).map(({ code }) => code);
      expect(codes.filter((code) => code.startsWith('quotation/'))).to.deep.equal([]);
    });

  it('and leads back to the words also when the source has changed around them', () => {
    const { matter } = put('代理词\n\n‸。\n', right);
    matter.put('来源.txt', civil.replace('赵某未作答辩。', '赵某未作答辩，亦未到庭。\n本段系后来补入。'));
    const [found] = matter.corpus.quotations.of(matter.document('代理词.md'));
    expect(matter.words(found!.source!)).to.equal(`来源.txt: ${right.slice(0, -1)}`);
  });
});
