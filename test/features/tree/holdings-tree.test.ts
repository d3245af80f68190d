import { expect } from 'chai';
import { Phrases, type Tongue } from '../../../src/features/phrases';
import { HoldingsTree } from '../../../src/features/tree/holdings-tree';
import type { Grouping, Row } from '../../../src/features/tree/row';
import { civil } from '../../support/decisions';
import { wholeFolder } from '../../support/folder';
import { Matter } from '../../support/matter';

/** Self-written: as `civil`, but the conclusions themselves name their provisions. */
const naming = civil
  .replace('故远山公司应当赔偿', '根据《中华人民共和国民法典》第八百三十二条，远山公司应当赔偿')
  .replace('其要求赵某', '依据《中华人民共和国公司法》第二十条，其要求赵某');

const folder = wholeFolder();

interface Looked {
  readonly grouping?: Grouping;
  readonly filter?: string;
  readonly tongue?: Tongue;
  readonly deepest?: number;
}

/** The rows of a tree as a reader sees them, indented; ? behind what is unsure. */
function rows(
  matter: Matter,
  { grouping = 'judgment', filter = '', tongue = 'zh-cn', deepest = 2 }: Looked = {},
): string[] {
  const tree = new HoldingsTree(matter.corpus, matter.reliances, new Phrases(tongue));
  const options = { grouping, filter };
  const lines: string[] = [];
  const add = (some: readonly Row[], depth: number): void => {
    for (const row of some) {
      lines.push(`${'  '.repeat(depth)}${row.kind} ${row.label}${row.unsure ? ' ?' : ''}`);
      if (row.children !== 'none' && row.kind !== 'aside' && depth < deepest)
        add(tree.children(row.id, options), depth + 1);
    }
  };
  add(tree.roots([matter.folder], options), 0);
  return lines;
}

describe('the tree of holdings by judgment', () => {
  it('stands on the issues, then on what was ordered', () =>
    expect(rows(new Matter({ 'a.txt': civil }))).to.deep.equal([
      'judgment 青禾公司诉远山公司运输合同纠纷案',
      '  issue 远山公司应否赔偿货物损失',
      '    holding 远山公司未举证证明毁损系包装所致，其抗辩不能成立，本院不予采纳',
      '    holding 故远山公司应当赔偿青禾公司货物损失78500元',
      '  issue 赵某应否承担连带责任',
      '    holding 青禾公司未提交证据证明赵某滥用股东权利，其要求赵某承担连带责任的请求，本院不予支持',
      '  heading 诉请—判项',
      '    claim 判令远山公司赔偿货物损失86000元',
      '    claim 判令赵某承担连带责任',
      '  heading 判项',
      '    order 远山公司…赔偿青禾公司货物损失78500元',
      '    order 驳回青禾公司的其他诉讼请求',
      '  aside 当事人',
      '  aside 各部分',
    ]));

  it('stands on the claims where no issue is stated', () => {
    const matter = new Matter({ 'a.txt': folder.document('装修.txt').text });
    expect(rows(matter).slice(0, 7)).to.deep.equal([
      'judgment 沈某诉松果公司装饰装修合同纠纷案',
      '  claim 判令松果公司退还装修款20000元',
      '    holding 松果公司收款后未施工，其行为构成违约，应当退还装修款20000元',
      '    order 松果公司…退还原告沈某装修款20000元',
      '  claim 判令松果公司支付违约金5000元',
      '    holding 双方没有约定违约金，沈某要求松果公司支付违约金的请求，本院不予支持',
      '    order 驳回原告沈某的其他诉讼请求',
    ]);
  });

  it('says of a mediation that it states no view of the court', () => {
    const matter = new Matter({ 'a.txt': folder.document('调解书.txt').text });
    expect(rows(matter)).to.deep.equal([
      'judgment 青禾公司诉白帆公司仓储合同纠纷案',
      '  note 本文书没有法院的裁判观点。',
      '  heading 调解协议',
      '    order 白帆公司于2023年4月1日前支付青禾公司30000元',
      '    order 双方就本案无其他争议',
      '  aside 当事人',
      '  aside 各部分',
    ]);
    expect(rows(matter, { tongue: 'en' })[1]).to.equal('  note This document states no view of the court.');
  });

  it('shows under a holding its passages, the provisions named and inferred, and the briefs', () => {
    const lines = rows(folder, { deepest: 4 });
    const at = lines.findIndex((line) => line.includes('远山公司未举证证明'));
    expect(lines.slice(at + 1, at + 5)).to.deep.equal([
      '      passage 一、关于远山公司应否赔偿货物损失。根据《中华人民共和国民法典》第八百三十二条…',
      '      provision 民法典第八百三十二条 ?',
      '      brief 代理词.md',
      '      brief 代理词.md',
    ]);
  });

  it('is empty where there is no decision', () =>
    expect(rows(new Matter({ 'memo.md': '# 备忘录\n' }))).to.deep.equal([]));

  it('has the matters on top where there are several, those without decisions left out', () => {
    const tree = new HoldingsTree(folder.corpus, folder.reliances, new Phrases('zh-cn'));
    const top = tree.roots([folder.folder, 'file:///empty'], { grouping: 'judgment', filter: '' });
    expect(top.map((row) => [row.kind, row.label, row.description])).to.deep.equal([
      ['matter', 'matter', '4 份裁判文书'],
    ]);
  });
});

describe('the tree by issue and by provision', () => {
  it('by issue: all issues of the folder, each with the case it is from', () => {
    const tree = new HoldingsTree(folder.corpus, folder.reliances, new Phrases('zh-cn'));
    const top = tree.roots([folder.folder], { grouping: 'issue', filter: '' });
    expect(top.slice(0, 2).map((row) => [row.kind, row.label, row.description])).to.deep.equal([
      ['issue', '远山公司应否赔偿货物损失', '青禾公司诉远山公司运输合同纠纷案'],
      ['issue', '赵某应否承担连带责任', '青禾公司诉远山公司运输合同纠纷案'],
    ]);
  });

  it('by provision: laws, their provisions, the holdings that name them', () =>
    expect(rows(new Matter({ 'a.txt': naming }), { grouping: 'provision' })).to.deep.equal([
      'law 公司法',
      '  provision 第二十条',
      '    holding 青禾公司未提交证据证明赵某滥用股东权利，依据《中华人民共和国公司法》第二十条…',
      'law 民法典',
      '  provision 第八百三十二条',
      '    holding 根据《中华人民共和国民法典》第八百三十二条，远山公司应当赔偿青禾公司货物损失78500元',
    ]));

  it('by provision in English: the provisions in English', () =>
    expect(rows(new Matter({ 'a.txt': naming }), { grouping: 'provision', tongue: 'en', deepest: 1 })).to.deep.equal([
      'law 公司法',
      '  provision Article 20',
      'law 民法典',
      '  provision Article 832',
    ]));

  it('by provision: what was only inferred is not under any', () =>
    expect(rows(new Matter({ 'a.txt': civil }), { grouping: 'provision' })).to.deep.equal([]));
});

describe('the filter keeps rows that hold the words, and what leads to them', () => {
  const cases: [filter: string, kept: string[]][] = [
    [
      '股东权利',
      [
        'judgment 青禾公司诉远山公司运输合同纠纷案',
        '  issue 赵某应否承担连带责任',
        '    holding 青禾公司未提交证据证明赵某滥用股东权利，其要求赵某承担连带责任的请求，本院不予支持',
        '  heading 诉请—判项',
        '    claim 判令赵某承担连带责任',
      ],
    ],
    ['不存在的词', []],
    [
      '装修款2',
      [
        'judgment 沈某诉松果公司装饰装修合同纠纷案',
        '  claim 判令松果公司退还装修款20000元',
        '    holding 松果公司收款后未施工，其行为构成违约，应当退还装修款20000元',
        '    order 松果公司…退还原告沈某装修款20000元',
        '  heading 判项',
        '    order 松果公司…退还原告沈某装修款20000元',
      ],
    ],
  ];
  for (const [filter, kept] of cases) it(`“${filter}”`, () => expect(rows(folder, { filter })).to.deep.equal(kept));

  it('finds a decision by a party’s full name, by its file, without regard to case', () => {
    for (const filter of ['示例市白帆仓储', '调解书', '（2023）示0102']) {
      const [first] = rows(folder, { filter, deepest: 0 });
      expect(first, filter).to.equal('judgment 青禾公司诉白帆公司仓储合同纠纷案');
    }
    expect(rows(new Matter({ 'Award.txt': civil }), { filter: 'AWARD', deepest: 0 })).to.have.lengthOf(1);
  });
});

describe('rows', () => {
  it('have an id each, the same after another look', () => {
    const all = (): string[] => {
      const tree = new HoldingsTree(folder.corpus, folder.reliances, new Phrases('zh-cn'));
      const options = { grouping: 'judgment', filter: '' } as const;
      const below = (row: Row): string[] => [
        row.id,
        ...(row.children === 'none' ? [] : tree.children(row.id, options).flatMap(below)),
      ];
      return tree.roots([folder.folder], options).flatMap(below);
    };
    const ids = all();
    expect(new Set(ids).size).to.equal(ids.length);
    expect(all()).to.deep.equal(ids);
  });

  it('say to a screen reader what kind they are', () => {
    const tree = new HoldingsTree(folder.corpus, folder.reliances, new Phrases('en'));
    const options = { grouping: 'issue', filter: '' } as const;
    const [issue] = tree.roots([folder.folder], options);
    expect(issue?.spoken).to.equal('Issue: 远山公司应否赔偿货物损失');
    expect(tree.children(issue!.id, options)[0]?.spoken.startsWith('Holding: ')).to.equal(true);
  });

  it('of a document that has gone lead to nothing', () => {
    const matter = new Matter({ 'a.txt': civil });
    const tree = new HoldingsTree(matter.corpus, matter.reliances, new Phrases('en'));
    const options = { grouping: 'judgment', filter: '' } as const;
    const [row] = tree.roots([matter.folder], options);
    matter.remove('a.txt');
    expect(tree.children(row!.id, options)).to.deep.equal([]);
    for (const id of ['', 'x', 'j', 'h\u001fnowhere']) expect(tree.children(id, options)).to.deep.equal([]);
  });
});

describe('the path to what stands at the cursor', () => {
  const cases: [grouping: Grouping, file: string, words: string, labels: string[]][] = [
    ['judgment', 'a.txt', '举证证明毁损系', ['青禾公司诉远山公司运', '远山公司应否赔偿货物', '远山公司未举证证明毁']],
    ['judgment', 'a.txt', '于本判决生效', ['青禾公司诉远山公司运', '判项', '远山公司…赔偿青禾公']],
    ['judgment', 'a.txt', '应否承担连带责任。\n', ['青禾公司诉远山公司运', '赵某应否承担连带责任']],
    ['judgment', 'a.txt', '经审理查明', ['青禾公司诉远山公司运']],
    ['issue', 'a.txt', '举证证明毁损系', ['远山公司应否赔偿货物', '远山公司未举证证明毁']],
    ['issue', 'a.txt', '于本判决生效', []],
    ['provision', 'a.txt', '经审理查明', []],
    ['provision', 'a.txt', '其要求赵某', ['公司法', '第二十条', '青禾公司未提交证据证']],
    ['judgment', 'memo.md', '备忘录', []],
  ];
  const matter = new Matter({ 'a.txt': naming, 'memo.md': '# 备忘录\n' });
  const tree = new HoldingsTree(matter.corpus, matter.reliances, new Phrases('zh-cn'));
  for (const [grouping, file, words, labels] of cases)
    it(`by ${grouping}, ${file}, at ${words.trim()}: ${labels.join(' › ') || 'none'}`, () => {
      const options = { grouping, filter: '' };
      const { uri, offset } = matter.spot(file, words);
      const path = tree.pathTo(uri, offset, [matter.folder], options);
      const found: string[] = [];
      let level = tree.roots([matter.folder], options);
      for (const id of path) {
        const row = level.find((one) => one.id === id);
        expect(row, `no row ${id} under ${found.join(' › ')}`).not.to.equal(undefined);
        found.push(row!.label.slice(0, 10));
        level = tree.children(id, options);
      }
      expect(found).to.deep.equal(labels);
    });

  it('leads to every holding of every decision, whatever the folder holds', () => {
    const options = { grouping: 'judgment', filter: '' } as const;
    const whole = new HoldingsTree(folder.corpus, folder.reliances, new Phrases('zh-cn'));
    for (const { uri, reading } of folder.corpus.all()) {
      if (reading.kind !== 'judgment') continue;
      for (const holding of reading.holdings) {
        let level = whole.roots([folder.folder], options);
        for (const id of whole.pathTo(uri, holding.span[0], [folder.folder], options)) {
          expect(level.map((row) => row.id)).to.include(id);
          level = whole.children(id, options);
        }
      }
    }
  });
});
