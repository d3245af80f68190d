import { expect } from 'chai';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as fs from 'node:fs';
import { readArguments } from '../../src/cli/arguments';
import { serialiseRecord } from '../../src/annotation/record';
import { sha256 } from '../../src/cli/open-store';
import { ledgerItemsOf } from '../../src/features/ledger/items';
import { civil } from '../support/decisions';
import type { PlacedCorrection } from '../../src/corpus/correction/weigh';
import { placedOn } from '../support/corrected';
import { Matter } from '../support/matter';
import { Cli } from '../support/run-cli';

const judgment = `---\nkind: judgment\nsourceGrade: official\n---\n${civil}`;
const right = '远山公司未举证证明毁损系包装所致';
const brief = `代理词\n\n（2022）示0102民初318号判决认为：“${right}”。\n`;

describe('glossator report', function () {
  this.timeout(30_000);
  let cli: Cli;
  before(async () => {
    cli = await Cli.built();
    cli.put('案/判决.txt', judgment);
    cli.put('案/代理词.md', brief);
    cli.put('案/笔记.txt', '随手所记。');
  });
  after(() => cli.remove());

  const report = (...args: string[]) => cli.run(['report', ...args, '--language', 'zh']);

  it('writes of a brief what was compared with what, from the folder that it lies in', async () => {
    const { status, out } = await report('verification', '案/代理词.md');
    expect(status).to.equal(0);
    expect(out).to.include('# 援引与引文核对报告：代理词.md').and.include('判决.txt').and.include('与官方文本比对');
    expect(out).to.include('2 处中已完成 0 处');
  });

  /** One of the two quotations is signed. */
  function sign(): void {
    const matter = new Matter({ '判决.txt': judgment, '代理词.md': brief });
    const quotation = ledgerItemsOf(matter.corpus, matter.document('代理词.md')).find(({ of }) => of === 'quotation')!;
    const [start, end] = quotation.span;
    const record = {
      ...{ v: 1, id: '019ac000-0000-7000-8000-000000000001', rev: 1, author: '张律师' },
      ...{ created: '2026-11-02T08:00:00.000Z', modified: '2026-11-02T08:00:00.000Z' },
      anchor: { base: sha256(brief), start, end, exact: right, prefix: '“', suffix: '”' },
      check: { of: 'quotation' as const, is: 'signed' as const, draft: sha256(quotation.draft) },
    };
    cli.put('案/.glossator/annotations/代理词.md/张律师.i1.jsonl', `${serialiseRecord(record)}\n`);
    cli.put(`案/.glossator/base/${sha256(brief)}`, brief);
  }

  it('has the checks that lie in the store, also where the draft has grown since', async () => {
    sign();
    cli.put('案/代理词.md', brief.replace('代理词\n', '代理词\n\n审判长、审判员：\n'));
    const { out } = await report('verification', '案/代理词.md');
    expect(out).to.include('2 处中已完成 1 处').and.include('已人工核对 · 张律师');
  });

  it('has the checks of a brief that was renamed since, known by its text', async () => {
    sign();
    cli.put('案/二稿.md', brief);
    fs.rmSync(cli.path('案/代理词.md'));
    const { out } = await report('verification', '案/二稿.md');
    fs.rmSync(cli.path('案/二稿.md'));
    cli.put('案/代理词.md', brief);
    expect(out).to.include('2 处中已完成 1 处').and.include('已人工核对 · 张律师');
  });

  it('has decisions as people have corrected them; --as-read as they were read', async () => {
    const holding = `${right}，其抗辩不能成立，本院不予采纳。`;
    const [{ record }] = placedOn(civil, [{ on: holding, says: { of: 'holding', is: 'rejected' } }]) as [
      PlacedCorrection,
    ];
    const own = { ...record, anchor: { ...record.anchor, base: sha256(civil) } };
    cli.put('改/判决.txt', civil);
    cli.put('改/代理词.md', brief);
    cli.put('改/.glossator/annotations/判决.txt/张律师.i1.jsonl', `${serialiseRecord(own)}\n`);
    cli.put(`改/.glossator/base/${sha256(civil)}`, civil);
    const gist = holding.slice(0, -1);
    expect((await report('similar-cases', '改/代理词.md')).out).to.not.include(gist);
    expect((await report('similar-cases', '改/代理词.md', '--as-read')).out).to.include(gist);
  });

  it('writes a page into a file, and over it again as long as no hand has been at it', async () => {
    const args = ['quotations', '--format', 'html', '--output', 'r.html', '案/代理词.md'];
    expect((await report(...args)).status).to.equal(0);
    expect((await report(...args)).status).to.equal(0);
    const page = fs.readFileSync(cli.path('r.html'), 'utf8');
    expect(page).to.match(/^<!doctype html>/);
    cli.put('r.html', page.replace('</h1>', '（张律师已阅）</h1>'));
    const refused = await report(...args);
    expect([refused.status, refused.err]).to.deep.equal([
      2,
      'glossator: r.html 经人手改过，未覆盖；加 --force 可覆盖\n',
    ]);
    expect(fs.readFileSync(cli.path('r.html'), 'utf8')).to.include('张律师已阅');
    expect((await report(...args, '--force')).status).to.equal(0);
    expect(fs.readFileSync(cli.path('r.html'), 'utf8')).to.not.include('张律师已阅');
  });

  it('writes a Word file, and over it again as long as it is what was written', async () => {
    const args = ['quotations', '--format', 'docx', '--output', 'r.docx', '案/代理词.md'];
    expect((await report(...args)).status).to.equal(0);
    expect((await report(...args)).status).to.equal(0);
    const parts = unzipSync(fs.readFileSync(cli.path('r.docx')));
    expect(strFromU8(parts['word/document.xml']!)).to.include(right);
    fs.writeFileSync(cli.path('r.docx'), zipSync({ ...parts, 'word/document.xml': strToU8('<w:document/>') }));
    expect((await report(...args)).status).to.equal(2);
    expect((await report(...args, '--force')).status).to.equal(0);
  });

  it('is about briefs', async () => {
    const { status, err } = await report('authorities', '案/笔记.txt');
    expect([status, err]).to.deep.equal([2, 'glossator: 案/笔记.txt 不是律师文书\n']);
  });

  for (const [args, why] of [
    [['report'], 'reportKind'],
    [['report', 'poem', 'a.md'], 'reportKind'],
    [['report', 'quotations'], 'no-files'],
    [['report', 'quotations', '--format', 'rtf', 'a.md'], 'reportFormat'],
    [['report', 'quotations', '--format', 'docx', 'a.md'], 'reportOutput'],
  ] as const)
    it(`wrong: ${args.join(' ')}`, () => expect(readArguments(args).asked).to.include({ command: 'wrong', why }));
});
