import { expect } from 'chai';
import * as fs from 'node:fs';
import { serialiseRecord } from '../../src/annotation/record';
import { readArguments } from '../../src/cli/arguments';
import { sha256 } from '../../src/cli/open-store';
import { ledgerItemsOf } from '../../src/features/ledger/items';
import { frontMatter } from '../../src/text/front-matter';
import { civil } from '../support/decisions';
import { wordFile } from '../support/compound-file';
import { docxFile, p } from '../support/docx-file';
import { gb18030 } from '../support/encode';
import { Matter } from '../support/matter';
import { Cli } from '../support/run-cli';

const right = '远山公司未举证证明毁损系包装所致';
const briefLines = ['代理词', '', `（2022）示0102民初318号判决认为：“${right}”。`];
const docx = (lines: readonly string[]): Uint8Array =>
  docxFile({
    body: lines.map((line) => p(line)).join(''),
    others: { header: `<w:hdr>${p('某某律师事务所')}</w:hdr>` },
  });

describe('glossator import', function () {
  this.timeout(60_000);
  let cli: Cli;
  before(async () => {
    cli = await Cli.built();
    cli.put('案/判决书.docx', docx(civil.split('\n')));
    cli.put('案/代理词.docx', docx(briefLines));
  });
  after(() => cli.remove());

  const run = (...args: string[]) => cli.run([...args, '--language', 'zh']);
  const read = (name: string): string => fs.readFileSync(cli.path(name), 'utf8');

  it('first says what it would write and leave out, and writes nothing', async () => {
    const { status, out } = await run('import', '案/判决书.docx', '--dry-run');
    expect(out).to.include('案/判决书.docx → 案/判决书.txt（未写入）').and.include('页眉: "某某律师事务所"');
    expect([status, fs.existsSync(cli.path('案/判决书.txt'))]).to.deep.equal([0, false]);
  });

  it('writes the text beside the file: a judgment as text, a brief as Markdown', async () => {
    const { status, out } = await run(
      'import',
      '案/判决书.docx',
      '案/代理词.docx',
      '--grade',
      'official',
      '--person',
      '张律师',
    );
    expect([status, out.match(/→ .*/g)]).to.deep.equal([0, ['→ 案/判决书.txt', '→ 案/代理词.md']]);
    const text = read('案/判决书.txt');
    const matter = frontMatter(text)!;
    expect(text.slice(matter.end).trim()).to.equal(civil.trim());
    expect(matter.values.get('source')).to.equal('判决书.docx');
    expect(matter.values.get('importedBy')).to.equal('张律师');
  });

  it('writes into another folder, and says from there where the file is', async () => {
    await run('import', '案/判决书.docx', '--out', '文本', '--keep', 'header');
    const text = read('文本/判决书.txt');
    expect(frontMatter(text)!.values.get('source')).to.equal('../案/判决书.docx');
    expect(text.slice(frontMatter(text)!.end)).to.match(/^某某律师事务所\n/);
  });

  it('checks signed on the text stay when a better copy takes its place', async () => {
    const text = read('案/代理词.md');
    const matter = new Matter({ '判决书.txt': read('案/判决书.txt'), '代理词.md': text });
    const quotation = ledgerItemsOf(matter.corpus, matter.document('代理词.md')).find(({ of }) => of === 'quotation')!;
    const start = text.indexOf(right);
    const record = {
      ...{ v: 1, id: '019ac000-0000-7000-8000-000000000001', rev: 1, author: '张律师' },
      ...{ created: '2026-11-02T08:00:00.000Z', modified: '2026-11-02T08:00:00.000Z' },
      anchor: { base: sha256(text), start, end: start + right.length, exact: right, prefix: '“', suffix: '”' },
      check: { of: 'quotation' as const, is: 'signed' as const, draft: sha256(quotation.draft) },
    };
    cli.put('案/.glossator/annotations/代理词.md/张律师.i1.jsonl', `${serialiseRecord(record)}\n`);
    cli.put(`案/.glossator/base/${sha256(text)}`, text);
    const [title, ...others] = briefLines;
    cli.put('案/代理词.docx', docx([title!, '审判长、审判员：', ...others]));
    expect((await run('import', '案/代理词.docx')).status).to.equal(0);
    expect(read('案/代理词.md')).to.include('审判长');
    expect((await run('report', 'verification', '案/代理词.md')).out).to.include('2 处中已完成 1 处');
  });

  it('never writes over a text that a hand has changed, unless told to', async () => {
    cli.put('案/代理词.md', read('案/代理词.md').replace('审判长', '尊敬的审判长'));
    const { status, err } = await run('import', '案/代理词.docx');
    expect([status, err]).to.deep.equal([
      2,
      'glossator: 案/代理词.md 不是导入的文本，或已经人手改动，未予覆盖；加 --force 可覆盖\n',
    ]);
    expect(read('案/代理词.md')).to.include('尊敬的');
    expect((await run('import', '案/代理词.docx', '--force')).status).to.equal(0);
    expect(read('案/代理词.md')).not.to.include('尊敬的');
  });

  it('cleans a copy in plain text, of whatever encoding, into a text beside it, and leaves the copy as it is', async () => {
    const copy = gb18030(
      `案由：买卖合同纠纷\n案号：（2022）示0102民初318号\n文书类型：判决书\n${civil.trim()}\n分享到：微信\n`,
    );
    cli.put('网/判决书.txt', copy);
    const { status, out } = await run('import', '网/判决书.txt', '--grade', 'database');
    expect([status, out]).to.deep.equal([
      0,
      '网/判决书.txt → 网/判决书.clean.txt\n  略去：网站页面内容 3、多余空格 4、分享链接 1\n',
    ]);
    const text = read('网/判决书.clean.txt');
    const matter = frontMatter(text)!;
    expect(text.slice(matter.end).trim()).to.equal(civil.trim().replace('民 事 判 决 书', '民事判决书'));
    expect([matter.values.get('source'), matter.values.get('sourceGrade')]).to.deep.equal(['判决书.txt', 'database']);
    expect(fs.readFileSync(cli.path('网/判决书.txt')).equals(copy)).to.equal(true);
    cli.put('网/判决书.clean.txt', text.replace('原告', '甲'));
    expect((await run('import', '网/判决书.txt')).status).to.equal(2);
    expect(read('网/判决书.clean.txt')).to.include('甲');
  });

  it('keeps what the front matter of a text says, below where it is from', async () => {
    cli.put('案/意见.md', '---\nside: plaintiff\naliases:\n  反法: 反不正当竞争法\n---\n代理词\n\n分享\n');
    await run('import', '案/意见.md', '--keep', 'share-link');
    const [name] = fs.readdirSync(cli.path('案')).filter((one) => one.startsWith('意见.clean.'));
    const text = read(`案/${name}`);
    const { values, tables, end } = frontMatter(text)!;
    expect([values.get('side'), values.get('source'), tables.get('aliases')?.get('反法')]).to.deep.equal([
      ...['plaintiff', '意见.md', '反不正当竞争法'],
    ]);
    expect(text.slice(end)).to.equal('代理词\n\n分享\n');
  });

  it('says of each file why it was not taken in, and imports the others', async () => {
    cli.put('损坏.docx', docx(['甲']).slice(0, 300));
    cli.put('改名.docx', 'plain words');
    fs.closeSync(fs.openSync(cli.path('巨大.docx'), 'w'));
    fs.truncateSync(cli.path('巨大.docx'), 500 * 1024 * 1024);
    const { status, out, err } = await run(
      'import',
      '损坏.docx',
      '改名.docx',
      '巨大.docx',
      '无.docx',
      '案/判决书.docx',
    );
    expect(err.trim().split('\n')).to.deep.equal([
      'glossator: 损坏.docx：文件损坏或不完整，请另取一份',
      'glossator: 改名.docx：无论文件名为何，内容不是可读取的格式（.docx、.doc、.wps、.pdf、网页）',
      'glossator: 巨大.docx：超过 64 MB，不像裁判文书',
      'glossator: 无.docx：未找到',
    ]);
    expect([status, out.includes('判决书.txt')]).to.deep.equal([2, true]);
  });

  for (const [args, why] of [
    [['a.docx', '--grade', 'best'], 'grade'],
    [['a.docx', '--changes', 'both'], 'changes'],
    [['a.docx', '--keep', 'header,words'], 'kept'],
    [[], 'no-files'],
  ] as const) {
    it(`wrong usage is told: ${args.join(' ')}`, () => {
      expect(readArguments(['import', ...args]).asked).to.include({ command: 'wrong', why });
    });
  }
});

describe('a .docx is read in its place', function () {
  this.timeout(60_000);
  let cli: Cli;
  before(async () => {
    cli = await Cli.built();
    cli.put('判决书.docx', docx(civil.split('\n')));
    cli.put('判决书.txt', civil);
    cli.put('代理词.docx', docx(['代理词', '', `（2022）示0102民初318号判决认为：“${right.replace('未', '已')}”。`]));
  });
  after(() => cli.remove());

  it('by analyze, as its text is', async () => {
    const [word, text] = (await cli.run(['analyze', '判决书.docx', '判决书.txt'])).out.trim().split('\n');
    const [read, expected] = [word, text].map((line) => ({ ...(JSON.parse(line!) as object), uri: '' }));
    expect(read).to.deep.equal(expected);
  });

  it('by holdings', async () => {
    expect((await cli.run(['holdings', '判决书.docx'])).out.split('\n').length).to.be.above(3);
  });

  it('by check: places are lines, which are its paragraphs', async () => {
    const { status, out } = await cli.run(['check', '代理词.docx', '判决书.txt', '--format', 'json']);
    expect(status).to.equal(1);
    expect(out).to.include('代理词.docx').and.include('quotation');
    const stylish = (await cli.run(['check', '代理词.docx', '判决书.txt'])).out;
    expect(stylish).to.match(/^\s+3:\d+/m);
  });

  it('and so are a brief in .doc and one that was saved as a web page', async () => {
    const lines = ['代理词', '', `（2022）示0102民初318号判决认为：“${right.replace('未', '已')}”。`];
    cli.put('旧代理词.doc', wordFile(`${lines.join('\r')}\r`));
    cli.put('网代理词.html', lines.map((line) => `<p>${line}</p>`).join(''));
    for (const name of ['旧代理词.doc', '网代理词.html']) {
      const { status, out } = await cli.run(['check', name, '判决书.txt', '--format', 'json']);
      expect([name, status]).to.deep.equal([name, 1]);
      expect(out).to.include(name).and.include('quotation/altered');
    }
  });

  it('and is never written by --fix', async () => {
    const before = fs.readFileSync(cli.path('代理词.docx'));
    await cli.run(['check', '--fix', '代理词.docx', '判决书.txt']);
    expect(fs.readFileSync(cli.path('代理词.docx')).equals(before)).to.equal(true);
  });
});
