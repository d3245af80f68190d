import { expect } from 'chai';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as fs from 'node:fs';
import { readArguments } from '../../src/cli/arguments';
import { Cli } from '../support/run-cli';

describe('glossator word', function () {
  this.timeout(30_000);
  let cli: Cli;
  before(async () => {
    cli = await Cli.built();
    cli.put('代理词.md', '# 代理词\n\n被告应当赔偿（《民法典》第五百七十七条）。\n');
    cli.put('说明.md', '---\nkind: brief\n---\n# 说明\n\n没有援引。\n');
  });
  after(() => cli.remove());

  const word = (...args: string[]) => cli.run(['word', ...args, '--language', 'zh']);
  const part = (file: string, name: string): string => strFromU8(unzipSync(fs.readFileSync(cli.path(file)))[name]!);

  it('tells what is left to check and writes nothing, unless that is no matter; nothing of it is in the file', async () => {
    const refused = await word('代理词.md', '-o', '代理词.docx');
    expect(refused.status).to.equal(1);
    expect(refused.err).to.include('共 1 处，其中未核对 1 处，存疑 0 处').and.include('--unchecked');
    expect(fs.existsSync(cli.path('代理词.docx'))).to.equal(false);
    const written = await word('代理词.md', '-o', '代理词.docx', '--unchecked');
    expect([written.status, written.out]).to.deep.equal([0, '']);
    expect(part('代理词.docx', 'word/document.xml')).to.include('第五百七十七条').and.not.include('核对');
  });

  it('writes at once where nothing is left', async () =>
    expect((await word('说明.md', '-o', '说明.docx')).status).to.equal(0));

  it('puts what is cited in brackets into footnotes', async () => {
    await word('代理词.md', '-o', '注.docx', '--unchecked', '--citations', 'footnotes');
    expect(part('注.docx', 'word/document.xml')).to.include('<w:footnoteReference').and.not.include('第五百七十七条');
    expect(part('注.docx', 'word/footnotes.xml')).to.include('《民法典》第五百七十七条。');
  });

  it('writes over its own file, and over one that a hand has changed only by force', async () => {
    await word('说明.md', '-o', '改.docx');
    expect((await word('说明.md', '-o', '改.docx')).status).to.equal(0);
    const parts = unzipSync(fs.readFileSync(cli.path('改.docx')));
    const changed = strFromU8(parts['word/document.xml']!).replace('没有援引', '另有援引');
    fs.writeFileSync(cli.path('改.docx'), zipSync({ ...parts, 'word/document.xml': strToU8(changed) }));
    const refused = await word('说明.md', '-o', '改.docx');
    expect(refused.status).to.equal(2);
    expect(refused.err).to.include('经人手改过');
    expect((await word('说明.md', '-o', '改.docx', '--force')).status).to.equal(0);
  });

  for (const [args, why] of [
    [['a.md'], 'wordOutput'],
    [['a.md', '-o', 'a.docx', '--style', 'letter'], 'wordStyle'],
    [['a.md', '-o', 'a.docx', '--citations', 'endnotes'], 'wordCitations'],
    [['-o', 'a.docx'], 'no-files'],
  ] as const)
    it(`is asked wrongly: ${args.join(' ')}`, () =>
      expect(readArguments(['word', ...args]).asked).to.include({ command: 'wrong', why }));
});
