import { expect } from 'chai';
import { Hover } from '../../src/features/hover';
import { Phrases, type Tongue } from '../../src/features/phrases';
import { civil } from '../support/decisions';
import { wholeFolder } from '../support/folder';
import { linesOf, linksOf, Matter, type Spot } from '../support/matter';
import { codeSummary } from '../support/papers';

const folder = wholeFolder();

function card(matter: Matter, { uri, offset }: Spot, tongue: Tongue): string[] {
  return linesOf(new Hover(matter.corpus, matter.reliances).at(uri, offset, new Phrases(tongue)));
}

/** The card over the ‸ of a memo, in a folder with other files. */
function memo(text: string, files: Readonly<Record<string, string>> = {}, tongue: Tongue = 'zh-cn'): string[] {
  const matter = new Matter({ ...files, 'memo.md': `# 备忘录\n\n${text}\n` });
  return card(matter, matter.cursor, tongue);
}

describe('the card of', () => {
  const cases: [what: string, file: string, words: string, zh: string[], en: string[]][] = [
    [
      'a provision, in a brief that states the version',
      '代理词.md',
      '第八百三十二条',
      [
        '民法典 第八百三十二条',
        '2020年文本 · 文中写明（2020年）',
        '2020年5月28日通过并公布 · 2021年1月1日起施行',
        '-',
        '摘要，非条文原文',
        '第八百三十二条 大意：货在路上坏了、丢了，承运人要赔；能证明是天灾、货物本身的毛病或者托运人自己的错，可以不赔。',
        '-',
        '本文：1 处  ｜  本文件夹：1 份裁判文书、1 份律师文书  查看全部援引',
      ],
      [
        '民法典 Article 832',
        '2020 version, as stated (2020年)',
        'Adopted and promulgated 28 May 2020 · in force from 1 January 2021',
        '-',
        'Summary, not the text of the law',
        '第八百三十二条 大意：货在路上坏了、丢了，承运人要赔；能证明是天灾、货物本身的毛病或者托运人自己的错，可以不赔。',
        '-',
        'Here: 1×  ｜  This folder: 1 decision, 1 brief  Show all citations',
      ],
    ],
    [
      'an item of a by-law: the words it goes on from, then its own',
      '代理词.md',
      '第三条第三项',
      [
        '示例市冷链运输管理条例 第三条第三项',
        '文中写明：2019年',
        '-',
        '承运人应当做到：',
        '（三）发现制冷设备停机的，立即告知托运人。',
        '-',
        '本文：1 处  ｜  本文件夹：1 份律师文书  新旧对照  查看全部援引',
      ],
      [
        '示例市冷链运输管理条例 Article 3(3)',
        'Version as stated: 2019年',
        '-',
        '承运人应当做到：',
        '（三）发现制冷设备停机的，立即告知托运人。',
        '-',
        'Here: 1×  ｜  This folder: 1 brief  Compare versions  Show all citations',
      ],
    ],
    [
      'a case in a brief: what it is, what it ordered, the holding nearest to the sentence and why',
      '代理词.md',
      '远山案指出',
      [
        '青禾公司诉远山公司运输合同纠纷案',
        '示例市东区人民法院 · （2022）示0102民初318号 · 2022年5月20日 · 民事一审判决',
        '已生效',
        '二审 · 维持 · （2022）示01民终905号',
        '结果：远山公司…赔偿青禾公司货物损失78500元；驳回青禾公司的其他诉讼请求',
        '-',
        '与本句最相关的观点：',
        '• 远山公司未举证证明毁损系包装所致，其抗辩不能成立，本院不予采纳  引文相同',
      ],
      [
        '青禾公司 v 远山公司, 运输合同纠纷',
        '示例市东区人民法院 · （2022）示0102民初318号 · 20 May 2022 · civil judgment, first instance',
        'in effect',
        'appeal · upheld · （2022）示01民终905号',
        'Result: 远山公司…赔偿青禾公司货物损失78500元；驳回青禾公司的其他诉讼请求',
        '-',
        'Nearest to this sentence:',
        '• 远山公司未举证证明毁损系包装所致，其抗辩不能成立，本院不予采纳  same words',
      ],
    ],
    [
      'a case that is not in the folder',
      '代理词.md',
      '（2030）',
      ['（2030）示0102民初999号', '-', '不在本文件夹中。放入该裁判文书（文本或 Markdown）即可查看其观点。'],
      [
        '（2030）示0102民初999号',
        '-',
        'Not in this folder. Put the decision here (text or Markdown) to see its holdings.',
      ],
    ],
    [
      'a guiding case',
      '代理词.md',
      '指导案例24号',
      ['最高人民法院指导性案例24号', '-', '不在本文件夹中。放入该裁判文书（文本或 Markdown）即可查看其观点。'],
      [
        'Guiding Case No. 24 (Supreme People’s Court)',
        '-',
        'Not in this folder. Put the decision here (text or Markdown) to see its holdings.',
      ],
    ],
    [
      'a party, by its short name',
      '判决.txt',
      '青禾公司向',
      ['示例市青禾食品有限公司', '原告', '简称：青禾公司', '首次出现处'],
      ['示例市青禾食品有限公司', 'plaintiff', 'Short names: 青禾公司', 'Where first named'],
    ],
    [
      'a party on appeal, with its role in each instance',
      '二审.txt',
      '示例市远山物流有限公司，住所地',
      ['示例市远山物流有限公司', '上诉人（二审）、被告（一审）'],
      ['示例市远山物流有限公司', 'appellant (appeal), defendant (first instance)'],
    ],
    [
      'a holding: on which issue, for whom, why, on what, and who relies on it',
      '判决.txt',
      '举证证明毁损系',
      [
        '裁判观点 · 支持主张方',
        '争议焦点：远山公司应否赔偿货物损失',
        '识别把握一般（0.65）',
        '-',
        '裁判理由：',
        '• 一、关于远山公司应否赔偿货物损失…',
        '推定（据判决所列法律依据）：民法典第八百三十二条',
        '-',
        '援用本观点的律师文书：',
        '• 代理词.md  示例市东区人民法院（2022）示0102民初318号民事判决…',
        '• 代理词.md  远山案指出：“远山公司未举证证明毁损系包装所致…',
      ],
      [
        'Holding · for the claimant',
        'On: 远山公司应否赔偿货物损失',
        'Read with fair confidence (0.65)',
        '-',
        'Reasoning:',
        '• 一、关于远山公司应否赔偿货物损失…',
        'Inferred from the list of authorities: 民法典 Article 832',
        '-',
        'Briefs relying on it:',
        '• 代理词.md  示例市东区人民法院（2022）示0102民初318号民事判决…',
        '• 代理词.md  远山案指出：“远山公司未举证证明毁损系包装所致…',
      ],
    ],
    [
      'an ordered item',
      '判决.txt',
      '货物损失78500元；',
      [
        '判项',
        '识别把握较高（0.90）',
        '-',
        '裁判理由：',
        '• 一、关于远山公司应否赔偿货物损失…',
        '推定（据判决所列法律依据）：民法典第八百三十二条',
      ],
      [
        'Ordered item',
        'Read with high confidence (0.90)',
        '-',
        'Reasoning:',
        '• 一、关于远山公司应否赔偿货物损失…',
        'Inferred from the list of authorities: 民法典 Article 832',
      ],
    ],
    [
      'an issue: the question, and what was held on it',
      '判决.txt',
      '应否承担连带责任。\n',
      [
        '争议焦点',
        '赵某应否承担连带责任',
        '-',
        '法院认为：',
        '• 青禾公司未提交证据证明赵某滥用股东权利，其要求赵某承担连带责任的请求…',
      ],
      [
        'Issue',
        '赵某应否承担连带责任',
        '-',
        'Held:',
        '• 青禾公司未提交证据证明赵某滥用股东权利，其要求赵某承担连带责任的请求…',
      ],
    ],
  ];
  for (const [what, file, words, zh, en] of cases)
    describe(what, () => {
      const spot = folder.spot(file, words);
      it('in Chinese', () => expect(card(folder, spot, 'zh-cn')).to.deep.equal(zh));
      it('in English', () => expect(card(folder, spot, 'en')).to.deep.equal(en));
    });

  it('nothing, where nothing of the kind stands', () => {
    expect(card(folder, folder.spot('判决.txt', '民 事 判'), 'en')).to.deep.equal([]);
    expect(card(folder, { uri: folder.uri('nowhere.txt'), offset: 0 }, 'en')).to.deep.equal([]);
  });
});

describe('the card of a provision says', () => {
  const cases: [what: string, text: string, files: Readonly<Record<string, string>>, says: string][] = [
    ['how to add a law that the folder lacks', '《民法典》第五‸百条。', {}, '本文件夹没有《民法典》的文本。'],
    [
      'that an excerpt lacks an article',
      '《民法典》第五‸百条。',
      { 'a.md': codeSummary },
      '本文件夹的摘录未收此条（全文共 1260 条）。',
    ],
    [
      'that a text lacks an article and may have been cut off',
      '《示例市电梯管理条例》第五‸条。',
      { 'a.md': '示例市电梯管理条例\n\n第一条　为了电梯安全，制定本条例。\n' },
      '本文件夹的文本未收此条；该文本可能不全。',
    ],
    [
      'no number of articles of a text that may have been cut off',
      '《示例市电梯管理‸条例》。',
      { 'a.md': '示例市电梯管理条例\n\n第一条　为了电梯安全，制定本条例。\n' },
      '打开文本',
    ],
    [
      'that the law has no such article',
      '《民法典》第一千三‸百条。',
      { 'a.md': codeSummary.replace('complete: false', 'complete: true') },
      '该文本没有此条款（共 1260 条）。',
    ],
    [
      'that the version meant is not in the folder, and shows no other',
      '《民法典》（2020年）第八百三‸十二条。',
      { 'a.md': codeSummary.replace('2020-05-28', '2030-01-01') },
      '本文件夹没有所指文本，现有：2030年1月1日。不以其他文本代替。',
    ],
    [
      'which version the copy is of where the text states none',
      '《民法典》第八百三‸十二条。',
      { 'a.md': codeSummary },
      '取自本文件夹的2020年5月28日文本；援引所指为哪一文本尚不清楚。',
    ],
    [
      'that the copy has no date',
      '《民法典》第八百三‸十二条。',
      { 'a.md': codeSummary.replace('version: 2020-05-28\n', '') },
      '取自本文件夹的文本，该文本未注明年份。',
    ],
    [
      'that only the article was found',
      '《民法典》第八百三‸十二条第四款。',
      { 'a.md': codeSummary },
      '未找到所引款、项，显示其上级条文。',
    ],
    ['that the text does not say of which law', '依照第八百三‸十二条处理。', {}, '文中未写明是哪部法律'],
    [
      'by which short form the law is named',
      '《中华人民共和国民法典》（以下简称新法典）早已施行。新法典第八百三‸十二条。',
      {},
      '据本文约定的简称',
    ],
    [
      'that words point back to the law',
      '《民法典》第一条。该法第八百三‸十二条。',
      {},
      '推定：由“该法”“同法”等指代语回指',
    ],
  ];
  for (const [what, text, files, says] of cases)
    it(`${what}: ${text.replace('‸', '')}`, () => {
      const lines = memo(text, files);
      expect(lines.some((line) => line.includes(says))).to.equal(true, lines.join('\n'));
    });

  it('no words of another version than the one meant', () => {
    const lines = memo('《民法典》（2020年）第八百三‸十二条。', {
      'a.md': codeSummary.replace('2020-05-28', '2030-01-01'),
    });
    expect(lines.join()).not.to.include('承运人要赔');
  });

  it('what is no official text of a law, by the grade of the copy', () => {
    for (const [grade, says] of [
      ['press', '新闻报道，非条文原文'],
      ['translation', '译文，非条文原文'],
    ] as const) {
      const copy = codeSummary.replace('restatement', grade);
      expect(memo('《民法典》（2020年）第八百三‸十二条。', { 'a.md': copy })).to.include(says);
    }
  });
});

describe('the card of a case says', () => {
  const number = '（2022）示0102民初‸318号民事判决。';
  const graded = (line: string): string => `---\nkind: judgment\n${line}\n---\n${civil}`;
  const cases: [what: string, text: string, files: Readonly<Record<string, string>>, says: string][] = [
    ['that a copy is a restatement', number, { 'a.txt': graded('sourceGrade: restatement') }, '转述，非裁判文书原文'],
    ['that it is a press report', number, { 'a.txt': graded('sourceGrade: press') }, '新闻报道，非裁判文书原文'],
    ['that it is an invented example', number, { 'a.txt': graded('fictional: true') }, '虚构示例，并非任何法院的裁判'],
    [
      'that two documents fit, and chooses none',
      number.replace('民事判决', ''),
      { 'a.txt': civil, 'b.txt': civil.replace('民 事 判 决 书', '民 事 裁 定 书') },
      '本文件夹有 2 份文书符合，未作选择：',
    ],
    ['that a name led to it', '青禾公司诉‸远山公司运输合同纠纷案。', { 'a.txt': civil }, '推定：按当事人名称识别'],
    ['that no passage stands out', number, { 'a.txt': civil }, '裁判理由中没有与本句特别相关的段落。'],
    [
      'which provision and which words a passage shares with the sentence',
      '（2022）示0102民初‸318号民事判决适用《民法典》第八百三十二条，认为运输过程中的毁损由承运人负责。',
      { 'a.txt': civil },
      '同一法条：第八百三十二条 · 用语相近：运输过程中、承运人',
    ],
    [
      'on which page of its copy a passage stands',
      '（2022）示0102民初‸318号民事判决适用《民法典》第八百三十二条，认为运输过程中的毁损由承运人负责。',
      { 'a.txt': civil.replace('\n一、关于远山公司应否', '\n\f一、关于远山公司应否') },
      '第2页 · 同一法条：第八百三十二条',
    ],
    ['what a book is', '参见《民法典理解与‸适用》。', {}, '释义类书籍，不是规范性文件'],
  ];
  for (const [what, text, files, says] of cases)
    it(what, () => {
      const lines = memo(text, files);
      expect(lines.some((line) => line.includes(says))).to.equal(true, lines.join('\n'));
    });
});

describe('a card says on which page of its copy something stands', () => {
  const paged = civil.replace('\n一、关于远山公司应否', '\n\f一、关于远山公司应否');
  const on = (text: string, uri: string): string[] => {
    const matter = new Matter({ '判决.txt': paged.replace('其抗辩', '其抗‸辩'), 'memo.md': `# 备忘录\n\n${text}\n` });
    const { offset } = matter.cursor;
    const card = new Hover(matter.corpus, matter.reliances).at(matter.uri(uri), offset, new Phrases('zh-cn'));
    return card ? linesOf(card) : [];
  };

  it('a holding, and the passages that carry it', () => {
    const lines = on('', '判决.txt');
    expect(lines[0]).to.match(/^.+ · 第2页$/);
    expect(lines.filter((line) => /^• .*  第2页$/.test(line))).to.have.length.above(0);
  });

  it('words that are quoted', () => {
    const lines = on('（2022）示0102民初318号民事判决认为：“未举证证明毁损‸系包装所致”。', 'memo.md');
    expect(lines.at(-1)).to.equal('青禾公司诉远山公司运输合同纠纷案  裁判理由 · 法院 · 第2页');
  });
});

describe('the links of a card', () => {
  const hover = new Hover(folder.corpus, folder.reliances);
  const cases: [what: string, file: string, words: string, link: string, leads: string][] = [
    ['a case leads to its file', '代理词.md', '远山案指出', '青禾公司诉远山公司运输合同纠纷案', '判决.txt'],
    [
      'a holding leads to its passage',
      '代理词.md',
      '远山案指出',
      '远山公司未举证证明毁损系包装所致，其抗辩不能成立，本院不予采纳',
      '一、关于远山公司应否赔偿',
    ],
    ['a party leads to where it is first named', '判决.txt', '青禾公司向', '首次出现处', '示例市青禾食品有限公司'],
    [
      'a holding leads to its issue',
      '判决.txt',
      '举证证明毁损系',
      '远山公司应否赔偿货物损失',
      '远山公司应否赔偿货物损失',
    ],
    ['a holding leads to the brief', '判决.txt', '举证证明毁损系', '代理词.md', '（2022）示0102民初318号'],
  ];
  for (const [what, file, words, link, leads] of cases)
    it(what, () => {
      const spot = folder.spot(file, words);
      const links = linksOf(hover.at(spot.uri, spot.offset, new Phrases('zh-cn')));
      const found = links.find((one) => one.text === link);
      expect(found, links.map((one) => one.text).join(' | ')).not.to.equal(undefined);
      expect(folder.words(found!)).to.include(leads);
    });
});
