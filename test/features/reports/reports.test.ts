import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { ledgerItemsOf } from '../../../src/features/ledger/items';
import { ledgerOf, type PlacedCheck } from '../../../src/features/ledger/ledger';
import { Phrases, type Tongue } from '../../../src/features/phrases';
import { reportPage, writtenReport, type ReportWanted } from '../../../src/features/reports/make';
import { civil } from '../../support/decisions';
import { Matter } from '../../support/matter';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const number = '（2022）示0102民初318号';
const right = '远山公司未举证证明毁损系包装所致';
const brief = [
  '# 代理词',
  '',
  '## 一、关于举证',
  '',
  `依据《民法典》第八百三十二条、第五百七十七条，${number}民事判决认为：“${right}”。`,
  '',
  '## 二、关于损失',
  '',
  `该判决还查明：“损失经评估为87500元”。${number}民事判决可资参照。指导案例24号亦同。`,
  '',
].join('\n');

/** A report on the brief, beside a copy of the judgment of some grade. */
function written(
  wanted: Partial<ReportWanted> = {},
  {
    grade = 'database',
    tongue = 'zh-cn',
    text = brief,
    decision = civil,
  }: { grade?: string; tongue?: Tongue; text?: string; decision?: string } = {},
  checks: (draft: (words: string) => string) => PlacedCheck[] = () => [],
): string {
  const judgment = `---\nkind: judgment\nsourceGrade: ${grade}\n---\n${decision}`;
  const matter = new Matter({ '判决.txt': judgment, '代理词.md': text });
  const { corpus } = matter;
  const document = matter.document('代理词.md');
  const hashed = ledgerItemsOf(corpus, document).map((item) => ({
    ...{ item, draft: sha256(item.draft) },
    ...(item.source && { source: sha256(item.source.words) }),
  }));
  const draft = (words: string): string =>
    hashed.find(({ item }) => document.text.slice(...item.span).includes(words))!.draft;
  const facts = {
    ...{ now: '2026-11-28T09:30:00.000Z', version: '9.9.9' },
    hashes: new Map([...corpus.all()].map((one) => [one.uri, sha256(one.text)])),
  };
  const all: ReportWanted = { kind: 'verification', format: 'markdown', ...wanted };
  const ledger = ledgerOf(hashed, checks(draft));
  return writtenReport(reportPage(corpus, document, ledger, all, facts, new Phrases(tongue)), all);
}

const rowWith = (report: string, words: string): string =>
  report.split('\n').find((line) => line.startsWith('|') && line.includes(words)) ?? '';

describe('the verification report', () => {
  it('says first what was compared with what, and how much was not', () => {
    const head = written().split('## ')[0]!;
    expect(head).to.include(`sha256 ${sha256(brief).slice(0, 16)}…`);
    expect(head).to.include('2026年11月28日 09:30 UTC · Glossator 9.9.9');
    expect(head).to.include('文件夹中有所引来源 1 份').and.include('比对 4 处').and.include('3 处，因文件夹中没有');
    expect(head).to.include('未核对 7').and.include('均属未核实');
  });

  it('lists each source with its grade, its date and its hash', () => {
    const row = rowWith(written(), '判决.txt');
    expect(row).to.include('数据库文本<br>可供核实').and.include('2022年5月20日');
    expect(row).to.match(/\| [0-9a-f]{16} \|/);
  });

  it('sets the words of the source beside those of the draft, with what differs standing out', () => {
    const row = rowWith(written(), '87500');
    expect(row).to.include('“损失经评估为**87**500元”').and.include('“损失经评估为**78**500元”');
    expect(row).to.include('查明事实 · 法院').and.include('文字有出入');
  });

  it('says of each item its state, who gave it and when; nothing is done before somebody does it', () => {
    const check = (words: string, draft: (words: string) => string): PlacedCheck => {
      const at = brief.indexOf(words);
      return {
        record: {
          ...{ v: 1, id: '019ac000-0000-7000-8000-000000000001', rev: 1, author: '张律师' },
          ...{ created: '2026-11-02T08:00:00.000Z', modified: '2026-11-02T08:00:00.000Z', note: '与原件一致' },
          check: { of: 'quotation', is: 'signed', draft: draft(words) },
        },
        resolved: { outcome: 'found', span: [at, at + words.length] },
      };
    };
    const report = written({}, {}, (draft) => [check(right, draft)]);
    expect(rowWith(report, `| “${right}`))
      .to.include('| 已人工核对 · 张律师 |')
      .and.include('与原件一致');
    expect(rowWith(report, '87500')).to.include('**未核对**');
    expect(report).to.include('7 处中已完成 1 处');
  });

  it('calls nothing compared that was not held against a copy that can verify', () => {
    const report = written({}, { grade: 'press' });
    expect(report).to.include('比对 0 处').and.include('不足以核实');
    expect(rowWith(report, `| “${right}`)).to.include('仍属未核对');
    expect(report).to.include('新闻报道比对，并非裁判文书原文，仍属未核对（4 处）');
  });

  it('says why there was nothing to compare with', () => {
    expect(rowWith(written(), '指导案例24号')).to.include('所引裁判不在本文件夹中').and.include('未比对');
    expect(rowWith(written(), '第五百七十七条')).to.include('没有所引版本的条文');
  });

  it('is there in English', () => {
    const report = written({}, { tongue: 'en' });
    expect(report).to.include('# Verification of citations and quotations: 代理词.md').and.include('Words differ');
  });

  it('is no brief to whoever reads the folder', () => {
    const matter = new Matter({ '核对.md': written() });
    expect(matter.document('核对.md').kind).to.equal('other');
  });
});

describe('the table of authorities', () => {
  const report = written({ kind: 'authorities' });

  it('has a law once, with its provisions and with the headings below which it is cited', () =>
    expect(rowWith(report, '《民法典》')).to.equal(
      '| 《民法典》 | 第八百三十二条、第五百七十七条 | 一、关于举证（2 处） |',
    ));

  it('has a decision once, by its name, number, court and date', () =>
    expect(report.split('\n').filter((line) => line.includes(number))).to.deep.equal([
      `| 青禾公司诉远山公司运输合同纠纷案<br>${number}<br>示例市东区人民法院 · 2022年5月20日 |  | 一、关于举证<br>二、关于损失 |`,
    ]));

  it('says that being listed proves nothing', () => expect(report).to.include('不表示其存在、有效或者已经核对'));
});

describe('the list of quotations', () => {
  it('has quotations only, with where they stand and who says them', () => {
    const report = written({ kind: 'quotations' });
    expect(rowWith(report, `| “${right}`))
      .to.include('裁判理由 · 法院')
      .and.include('一致');
    expect(report).to.not.include('| 《民法典》');
  });
});

describe('the report on similar cases', () => {
  const of = (court?: string): string => written({ kind: 'similar-cases', ...(court !== undefined && { court }) });

  it('has the parts that are required, blank where only the searcher knows', () => {
    for (const part of ['检索人', '检索时间', '检索平台', '检索方法', '待决案件', '受诉法院'])
      expect(of()).to.include(`- **${part}** ＿`);
    for (const part of ['待决案件争议焦点', '类案', '检索结论']) expect(of()).to.include(`## ${part}\n`);
  });

  it('flags what is not final and what is older than three years', () =>
    expect(rowWith(of(), number)).to.include('作出时尚可上诉，须核实是否生效<br>已逾三年'));

  for (const [court, tier] of [
    [undefined, '四（须核实：是否本院或上一级法院）'],
    ['示例市东区人民法院', '四：本院或上一级法院裁判'],
    ['示例市西区人民法院', '不在顺位之内'],
  ] as const)
    it(`before ${court ?? 'a court that is not known'}: ${tier}`, () =>
      expect(rowWith(of(court), number)).to.include(`| ${tier} |`));

  it('lists guiding cases first, also those that are not at hand', () => {
    const rows = of()
      .split('\n')
      .filter((line) => /^\| \d/.test(line));
    expect(rows[0]).to.include('指导案例24号<br>不在本文件夹中').and.include('一：指导性案例');
  });

  it('gives what else a court concludes where nothing of it is a main conclusion', () => {
    const only = civil.replace(/(?<=本院认为，)[^]*(?=综上，依照)/, '迟延交货达三十日以上的，守约方有权解除合同。\n');
    const report = written({ kind: 'similar-cases' }, { decision: only });
    expect(rowWith(report, number)).to.include('“本院认为，迟延交货达三十日以上的，守约方有权解除合同');
  });

  it('gives the gist in the court’s words, and is a brief whose words are checked like any', () => {
    const matter = new Matter({ '判决.txt': civil, '类案.md': of() });
    const document = matter.document('类案.md');
    expect(document.reading).to.include({ kind: 'brief', genre: 'similar-case-report' });
    const verdicts = matter.corpus.quotations.of(document).map(({ verdict }) => verdict);
    expect(verdicts.length).to.be.greaterThan(0);
    expect(new Set(verdicts)).to.deep.equal(new Set(['exact']));
  });
});

describe('the list of exhibits', () => {
  const text = [
    '# 代理词',
    '',
    '青禾公司交付了货物（证据1），车辆途中停机（证据3至证据5），损失已经评估（证据5）。',
    '',
    '## 证据清单',
    '',
    '1. 运单',
    '2. 发票',
    '3. 温度记录',
    '4. 照片',
    '',
  ].join('\n');
  const report = written({ kind: 'evidence' }, { text });

  it('has each by its number with what rests on it, also those within a range and those that nobody names', () => {
    expect(rowWith(report, '| 证据1 |')).to.include('青禾公司交付了货物（证据1）');
    expect(rowWith(report, '| 证据4 |')).to.include('车辆途中停机');
    expect(rowWith(report, '| 证据2 |')).to.include('清单中有，文书中未引用');
    expect(rowWith(report, '| 证据5 |')).to.include('文书所附证据清单中没有此项');
  });

  it('leaves to the parties what only they can say', () => {
    expect(report).to.include('| 编号 | 证据名称 | 真实性 | 合法性 | 关联性 | 证明力 |');
    expect(report).to.include('| 证据1 |  |  |  |  |  |');
  });
});

describe('a page to print', () => {
  it('needs nothing else, runs nothing and asks nobody', () => {
    const page = written({ format: 'html' });
    expect(page).to.include(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).to.not.match(/<script|<link|<img|<iframe|url\(|@import|https?:/i);
    expect(page).to.include('<html lang="zh-CN">').and.include('@page { size: A4;').and.include('<th scope="col">');
  });

  it('has every word of a document as text', () => {
    const text = brief.replace('毁损系包装所致', '<img src=x onerror=alert(1)> & "包装"');
    const page = written({ format: 'html' }, { text });
    expect(page).to.not.include('<img');
    expect(page).to.include('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;包装&quot;');
  });

  it('so has Markdown', () => {
    const text = brief.replace('毁损系包装所致', '<img src=x>|[x](y)');
    expect(written({}, { text })).to.include('\\<img src=x\\>\\|\\[x\\](y)');
  });
});
