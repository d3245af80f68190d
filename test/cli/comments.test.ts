import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { wordWriter } from '../../src/features/pages/word/main';
import { civil } from '../support/decisions';
import { Cli } from '../support/run-cli';

const sha256 = (text: string): Promise<string> =>
  Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));
const brief =
  '# 代理词\n\n审判长、审判员：\n\n（2022）示0102民初318号判决认为：“远山公司未举证证明毁损系运输所致”。\n\n代理人：某某\n\n2026年5月20日\n';

describe('glossator check --comments', function () {
  this.timeout(30_000);
  let cli: Cli;
  let original: Uint8Array;
  before(async () => {
    cli = await Cli.built();
    original = await wordWriter.writeBrief(brief, 'filing', sha256);
    fs.writeFileSync(cli.path('代理词.docx'), original);
    cli.put('判决.txt', `---\nkind: judgment\nsourceGrade: official\n---\n${civil}`);
  });
  after(() => cli.remove());

  const check = (...args: string[]) => cli.run(['check', ...args, '--language', 'zh']);

  it('reads a brief in Word beside its sources, and writes what it finds into the margin of a copy', async () => {
    const { out, err } = await check('代理词.docx', '判决.txt', '--comments', '批注.docx');
    expect(out).to.include('quotation/altered');
    expect(err).to.match(/已将 \d 条批注写入 批注\.docx/);
    const copy = unzipSync(fs.readFileSync(cli.path('批注.docx')));
    expect(strFromU8(copy['word/comments.xml']!)).to.include('文字有出入').and.include('毁损系包装所致');
    expect(new Uint8Array(fs.readFileSync(cli.path('代理词.docx')))).to.deep.equal(original);
  });

  it('never writes over a file, least of all over the brief', async () => {
    const { status, err } = await check('代理词.docx', '判决.txt', '--comments', '代理词.docx');
    expect([status, err.includes('已存在')]).to.deep.equal([2, true]);
    expect(new Uint8Array(fs.readFileSync(cli.path('代理词.docx')))).to.deep.equal(original);
  });

  it('needs a brief in Word', async () => {
    const { status, err } = await check('判决.txt', '--comments', '无.docx');
    expect([status, err.includes('现有 0 份')]).to.deep.equal([2, true]);
  });

  it('says of a file that cannot be read why', async () => {
    fs.writeFileSync(cli.path('坏.docx'), original.slice(0, 2000));
    const { status, err } = await check('坏.docx');
    expect(status).to.equal(2);
    expect(err).to.include('坏.docx：文件损坏');
  });
});
