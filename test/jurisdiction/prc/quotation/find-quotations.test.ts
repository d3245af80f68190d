import { expect } from 'chai';
import { readBrief, words } from '../../../support/read';

const number = '（2022）示0102民初318号';
const other = '（2021）示0103民初77号';

/** What a brief quotes: the words, the citation they are tied to, and whose they are said to be. */
function quoted(text: string): string[] {
  const brief = `代理词\n\n${text}`;
  const { quotations, citations } = readBrief(brief);
  return quotations.map(({ span, citation, attribution }) =>
    [
      words(brief, span).replace(/\n/g, '⏎'),
      citation === undefined ? '-' : words(brief, citations[citation]!.span),
      attribution ?? '-',
    ].join('｜'),
  );
}

describe('words of a source are quoted', () => {
  for (const [what, text, ...expected] of [
    ['between “”', `${number}判决认为：“承运人应当赔偿损失”。`, `承运人应当赔偿损失｜${number}｜court`],
    ['between 「」', `${number}判决認為：「承運人應當賠償損失」。`, `承運人應當賠償損失｜${number}｜court`],
    ['between 『』', `${number}判决指出：『承运人应当赔偿损失』。`, `承运人应当赔偿损失｜${number}｜court`],
    ['between straight marks', `${number}判决指出："承运人应当赔偿损失"。`, `承运人应当赔偿损失｜${number}｜court`],
    [
      'between marks set the wrong way round',
      `${number}判决指出：“承运人应当赔偿损失“，可资参照。`,
      `承运人应当赔偿损失｜${number}｜court`,
    ],
    [
      'with a quotation inside, once',
      `${number}判决指出：“所谓‘货物毁损’，包括“包装破裂”在内”。`,
      `所谓‘货物毁损’，包括“包装破裂”在内｜${number}｜court`,
    ],
    [
      'with a definition inside',
      `${number}判决认为：“依照《中华人民共和国民法典》（以下简称“民法典”），承运人应当赔偿”。`,
      `依照《中华人民共和国民法典》（以下简称“民法典”），承运人应当赔偿｜${number}｜court`,
    ],
    [
      'before the citation in a bracket',
      `“承运人对运输过程中货物的毁损应当负责”（参见${number}民事判决）。`,
      `承运人对运输过程中货物的毁损应当负责｜${number}｜-`,
    ],
    [
      'before a citation with its court',
      `法院认为，“承运人应当赔偿损失”（见示例市东区人民法院${number}民事判决书）。`,
      `承运人应当赔偿损失｜${number}｜court`,
    ],
    [
      'twice of one citation',
      `${number}判决认为：“承运人应当赔偿损失”，并指出：“托运人无须证明过错”。`,
      `承运人应当赔偿损失｜${number}｜court`,
      `托运人无须证明过错｜${number}｜court`,
    ],
    [
      'in a row that one phrase announces',
      `${number}判决认定，“承运人应当赔偿损失”“托运人无须证明过错”。`,
      `承运人应当赔偿损失｜${number}｜court`,
      `托运人无须证明过错｜${number}｜court`,
    ],
    [
      'of a norm',
      '《民法典》第八百三十二条规定：“承运人对货物的毁损承担赔偿责任”。',
      '承运人对货物的毁损承担赔偿责任｜第八百三十二条｜law',
    ],
    [
      'each of its own authority, by the words that announce it',
      `${number}判决适用《民法典》第八百三十二条，认为“承运人应当赔偿损失”。`,
      `承运人应当赔偿损失｜${number}｜court`,
    ],
    [
      'in a later paragraph that points back',
      `参见${number}民事判决。\n\n该判决进一步指出：“托运人无须证明过错”。`,
      `托运人无须证明过错｜${number}｜court`,
    ],
    [
      'of the ruling that 上述裁定 points back to, past a judgment',
      `参见${other}民事裁定。\n\n另见${number}民事判决。\n\n上述裁定认为：“托运人无须证明过错”。`,
      `托运人无须证明过错｜${other}｜court`,
    ],
    [
      'over several paragraphs, each with a mark of its own',
      `${number}判决认为：“承运人应当赔偿损失。\n\n“托运人无须证明过错。”`,
      `承运人应当赔偿损失。｜${number}｜court`,
      `托运人无须证明过错。｜${number}｜court`,
    ],
    [
      'on a line of their own below what announces them',
      `${number}判决认为：\n“承运人应当赔偿损失。”`,
      `承运人应当赔偿损失。｜${number}｜court`,
    ],
    [
      'below the line that names the case',
      `参考案例：${number}\n\n裁判观点：“承运人应当赔偿损失”。`,
      `承运人应当赔偿损失｜${number}｜court`,
    ],
    [
      'of a case with its number behind 案号',
      `法院在该判决（案号：${number}）中指出：“承运人应当赔偿损失”。`,
      `承运人应当赔偿损失｜${number}｜court`,
    ],
    ['of an order', `${number}判决主文第一项判令：“被告赔偿原告货物损失”。`, `被告赔偿原告货物损失｜${number}｜court`],
    [
      'as a block behind >',
      `${number}判决认为：\n\n> 承运人应当赔偿损失。\n> 托运人无须证明过错。\n\n可资参照。`,
      `承运人应当赔偿损失。⏎> 托运人无须证明过错。｜${number}｜court`,
    ],
    [
      'as a block that ends with its source',
      `> 承运人应当赔偿损失。（示例市东区人民法院${number}民事判决书）\n\n可资参照。`,
      `承运人应当赔偿损失。｜${number}｜-`,
    ],
    [
      'as a block set in',
      `${number}判决认为：\n\n　　　　承运人应当赔偿损失。\n\n可资参照。`,
      `承运人应当赔偿损失。｜${number}｜court`,
    ],
    [
      'as a block of several paragraphs that ends with its source',
      `> 承运人应当赔偿损失。\n>\n> ——示例市东区人民法院${number}民事判决书\n\n可资参照。`,
      `承运人应当赔偿损失。｜${number}｜-`,
    ],
    [
      'as a block above the line that tells its source',
      `> 承运人应当赔偿损失。\n\n（摘自${number}民事判决书）\n\n> 托运人无须证明过错。\n\n——${number}民事判决书`,
      `承运人应当赔偿损失。｜${number}｜-`,
      `托运人无须证明过错。｜${number}｜court`,
    ],
    [
      'each of its own decision where several are named for several',
      `${number}判决与${other}判决分别指出：“承运人应当赔偿损失”“托运人无须证明过错”。`,
      `承运人应当赔偿损失｜${number}｜court`,
      `托运人无须证明过错｜${other}｜court`,
    ],
    [
      'further on in a paragraph that points back to its case',
      `参见${number}民事判决。\n\n该判决第4页：“托运人无须证明过错”；判项并载明，被告应“赔偿原告货物损失人民币三万元”。`,
      `托运人无须证明过错｜${number}｜-`,
      `赔偿原告货物损失人民币三万元｜${number}｜-`,
    ],
  ] as const)
    it(what, () => expect(quoted(text)).to.deep.equal(expected));
});

describe('what stands under a line that names a case is of that case', () => {
  const facts = '本案事实与之相近：原告委托被告承运货物，途中货物毁损，双方就赔偿数额不能协商一致，遂成讼。'.repeat(4);
  const holds = '法院认为，“承运人应当赔偿损失”。';
  for (const [heading, between, tied] of [
    [`1. ${number}民事判决`, facts, number],
    [`案例一：示例市东区人民法院${number}`, facts, number],
    [`## ${number}民事判决`, facts, number],
    [`（一）${number}判决：`, `1. ${facts}`, number],
    [`1. ${number}民事判决`, `${facts}\n\n2. 本案\n\n${facts}`, '-'],
    [`## ${number}民事判决`, `${facts}\n\n## 本案\n\n${facts}`, '-'],
    [`1. ${number}判决与${other}判决`, facts, '-'],
    [`1. ${number}判决支持赔偿。被告不服。`, facts, '-'],
  ] as const)
    it(`${heading} ${tied}: ${between.length}`, () =>
      expect(quoted(`${heading}\n\n${between}\n\n${holds}`)).to.deep.equal([`承运人应当赔偿损失｜${tied}｜court`]));

  it('named by 案号 among the lines on it, up to the next case', () => {
    const text = [
      '## 类案',
      '### （一）承运案',
      `**案号**：${number}`,
      facts,
      '**法院观点**：“承运人应当赔偿损失”。',
      '**裁判结果**：“被告赔偿原告货物损失三万元”。',
      '### （二）另案',
      facts,
      '裁判理由：“托运人无须证明过错”。',
    ].join('\n\n');
    expect(quoted(text)).to.deep.equal([
      `承运人应当赔偿损失｜${number}｜court`,
      `被告赔偿原告货物损失三万元｜${number}｜court`,
      '托运人无须证明过错｜-｜court',
    ]);
  });

  it('but not what another court holds', () => {
    const text = `参见示例市东区人民法院${number}民事判决。\n\n乙市法院认为“承运人应当赔偿损失”。`;
    expect(quoted(text)).to.deep.equal(['承运人应当赔偿损失｜-｜court']);
    expect(quoted(text.replace('乙市法院', '东区法院'))[0]).to.include(number);
  });

  it('but for what is told of another', () => {
    const text = `## ${number}民事判决\n\n${facts}\n\n青禾案中法院认为，“承运人应当赔偿损失”。`;
    expect(quoted(text)).to.deep.equal(['承运人应当赔偿损失｜-｜court']);
  });
});

describe('the judgment that an appeal attacks is what 一审判决 means', () => {
  const second = '（2023）示01民终52号';
  const against = (decisions: string): string =>
    `上诉人不服示例市东区人民法院${decisions}，现提出上诉。\n\n事实与理由：\n\n`;
  for (const [decisions, text, tied, attribution] of [
    [`${number}民事判决`, '一审判决认定“承运人应当赔偿损失”，与事实不符。', number, 'court'],
    [`${number}民事判决`, '原审法院认为：“承运人应当赔偿损失”。', number, 'court'],
    [
      `${number}民事判决`,
      '原判又以“承运人应当赔偿全部损失”为由判令上诉人担责，认为“托运人无须证明”。',
      number,
      'court',
    ],
    [`${number}民事判决、${second}民事判决`, '二审法院认为：“承运人应当赔偿损失”。', second, 'court'],
    [`${number}民事判决、${second}民事判决`, '一审法院认为：“承运人应当赔偿损失”。', number, 'court'],
    [`${number}民事判决、${second}民事判决`, '原审法院认为：“承运人应当赔偿损失”。', '-', 'lower-court'],
  ] as const)
    it(`${decisions}: ${text}`, () => {
      const [found] = quoted(against(decisions) + text);
      expect(found?.split('｜').slice(1)).to.deep.equal([tied, attribution]);
    });

  for (const text of [
    '一审中提交的合同约定“承运人应当赔偿损失”。',
    '一审判决对合同第三条约定的“承运人应当赔偿损失”未予审查。',
  ])
    it(`but not ${text}`, () => expect(quoted(against(`${number}民事判决`) + text).join()).to.not.include(number));

  it('also where 不服 stands behind it', () => {
    const text = `上诉人对示例市东区人民法院${number}民事判决不服，提起上诉。\n\n原审判决认为：“承运人应当赔偿损失”。`;
    expect(quoted(text)).to.deep.equal([`承运人应当赔偿损失｜${number}｜court`]);
  });

  it('and nothing where none is attacked', () => {
    expect(quoted(`参见${number}判决。\n\n一审判决认定“承运人应当赔偿损失”。`)[0]).to.match(/｜-｜lower-court$/);
  });
});

describe('whose words they are said to be', () => {
  for (const [text, expected] of [
    [`${number}案中，法院认为：“承运人应当赔偿损失”`, 'court'],
    [`${number}判决还明确，“承运人应当赔偿损失”`, 'court'],
    [`${number}案中，被告辩称：“货物毁损系包装所致”`, 'party'],
    [`${number}案中，原告青禾公司主张，“货物毁损系装卸所致”`, 'party'],
    [`${number}案中，远山公司称“货物毁损系包装所致”`, 'party'],
    [`${number}案中曾有“货物毁损系包装所致，与承运人无关”，但法院未予采纳`, 'party'],
    [`在${number}案中，“货物毁损系包装所致，与承运人无关”的抗辩未获支持`, 'party'],
    [`${number}判决记载，一审法院认为：“货物毁损系包装所致”`, 'lower-court'],
    [`${number}案中，证人某某陈述：“货物装车时包装完好”`, 'witness'],
    [`${number}案的承办法官表示：“货物毁损的风险由承运人负担”`, 'commentary'],
    [`参见${number}案：“货物毁损的风险由承运人负担”`, '-'],
  ] as const)
    it(text, () => expect(quoted(`${text}。`).map((one) => one.split('｜')[2])).to.deep.equal([expected]));
});

describe('no quotation is', () => {
  for (const [what, text] of [
    ['a term', `${number}判决审理的“智能配货”软件与本案相同。`],
    ['a defined short form', `${number}民事判决（以下简称“示例市青禾公司货运合同案”）可资参照。`],
    ['a name', `${number}判决审理的“示例市青禾智能配货系统”软件与本案相同。`],
    ['a slogan of a party without any source', '被告在网站上宣称“全市送达最快，价格最低，毁损必赔”。'],
    ['a note set off as a block', '> 示例文书：当事人与案情均为虚构。\n\n审判长、审判员：'],
  ] as const)
    it(what, () => expect(quoted(text)).to.deep.equal([]));
});

describe('what is given as the source’s own words', () => {
  const partsOf = (text: string): string[] | undefined => {
    const brief = `代理词\n\n${number}判决认为：“${text}”。`;
    return readBrief(brief).quotations[0]?.parts?.map((part) => words(brief, part));
  };
  for (const [text, ...expected] of [
    ['承运人……应当赔偿损失', '承运人', '应当赔偿损失'],
    ['承运人...应当赔偿损失', '承运人', '应当赔偿损失'],
    ['承运人（略）应当赔偿损失', '承运人', '应当赔偿损失'],
    ['……承运人应当赔偿损失……', '承运人应当赔偿损失'],
    ['[该]承运人应当赔偿〔货物〕损失', '承运人应当赔偿', '损失'],
    ['承运人应当赔偿损失（着重号为笔者所加）', '承运人应当赔偿损失'],
    ['承运人应当赔偿损失[1]', '承运人应当赔偿损失'],
  ] as const)
    it(text, () => expect(partsOf(text)).to.deep.equal(expected));

  it('is all of it where nothing was left out or put in, a document’s number among it', () => {
    expect(partsOf('依照法释〔2022〕9号第二十八条，承运人应当赔偿损失')).to.equal(undefined);
  });
});

it('English words for a Chinese text are a translation', () => {
  const text = `# Memorandum\n\nThe court in (2022) Zhe 8601 Min Chu No. 318 held: “the carrier is liable for the loss of the goods”.`;
  expect(readBrief(text).quotations[0]).to.include({ translation: true, citation: 0 });
});

describe('an English memo quotes the court that it spoke of before', () => {
  const memo = (text: string): (string | undefined)[] => {
    const brief = `# Memorandum\n\nThe court in (2022) Zhe 8601 Min Chu No. 318 held: “承运人应当赔偿损失”.\n\n${text}`;
    const { quotations, citations } = readBrief(brief);
    return quotations.slice(1).map(({ citation }) => citations[citation!]?.kind);
  };
  for (const text of [
    'It went on: “托运人无须证明过错”.',
    'The court added that “托运人无须证明过错”.',
    'The plaintiff in that case argued that “托运人无须证明过错”.',
    '> 托运人无须证明过错。\n>\n> — (2022) Zhe 8601 Min Chu No. 318',
  ])
    it(text, () => expect(memo(text)).to.deep.equal(['case']));

  it('but not in a case that is named by parties whom it does not know', () =>
    expect(memo('As the court put it in Wang v. Li, “托运人无须证明过错”.')).to.deep.equal([undefined]));
});
