import { expect } from 'chai';
import * as fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type Hover,
  type InitializeResult,
  type MarkupContent,
} from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { civil } from '../support/decisions';
import { gb18030, utf16 } from '../support/encode';
import { brief, codeSummary, mediation } from '../support/papers';
import { Cli } from '../support/run-cli';
import { positionIn } from '../support/serving';

interface Line {
  readonly uri: string;
  readonly kind?: string;
  readonly error?: string;
  readonly meta?: { readonly caseNumber?: string };
  readonly citations?: readonly { readonly kind: string; readonly target?: string | null }[];
}

function linesOf(out: string): Line[] {
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
}

describe('glossator', function () {
  this.timeout(60_000);
  let cli: Cli;

  before(async () => {
    cli = await Cli.built();
    cli.put('判决.txt', civil);
    cli.put('代理词.md', brief);
    cli.put('调解书.txt', mediation);
    cli.put('空.txt', '');
    cli.put('图.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 7, 1));
    cli.put('旧.txt', gb18030(civil));
    cli.put('宽.txt', utf16(civil));
    cli.put('带回车.txt', `\ufeff${civil.replaceAll('\n', '\r\n')}`);
    cli.put('folder/民法典.md', codeSummary);
    cli.put('folder/判决.txt', civil);
    // As large as a file can be without taking any room.
    fs.closeSync(fs.openSync(cli.path('大.txt'), 'w'));
    fs.truncateSync(cli.path('大.txt'), 200 * 1024 * 1024);
  });
  after(() => cli.remove());

  describe('analyze', () => {
    it('prints one JSON object a file and line, in the order given', async () => {
      const { status, out, err } = await cli.run([
        'analyze',
        '--format',
        'json',
        '代理词.md',
        '判决.txt',
        '调解书.txt',
      ]);
      expect([status, err]).to.deep.equal([0, '']);
      expect(out.endsWith('}\n')).to.equal(true);
      expect(linesOf(out).map(({ uri, kind }) => [uri, kind])).to.deep.equal([
        ['代理词.md', 'brief'],
        ['判决.txt', 'judgment'],
        ['调解书.txt', 'judgment'],
      ]);
    });

    it('resolves citations among the files named, whatever their order', async () => {
      const { out } = await cli.run(['analyze', '代理词.md', '判决.txt']);
      expect(linesOf(out)[0]!.citations!.find(({ kind }) => kind === 'case')?.target).to.equal('判决.txt');
    });

    it('and against a folder, which is read and not printed', async () => {
      const { status, out } = await cli.run(['analyze', '--folder', 'folder', '代理词.md']);
      const lines = linesOf(out);
      expect([status, lines.length]).to.deep.equal([0, 1]);
      expect(lines[0]!.citations!.find(({ kind }) => kind === 'case')?.target).to.match(/^folder.判决\.txt$/);
    });

    for (const file of ['旧.txt', '宽.txt', '带回车.txt'])
      it(`reads ${file} as it reads the same text in UTF-8`, async () => {
        const { out } = await cli.run(['analyze', '判决.txt', file]);
        const [plain, other] = linesOf(out);
        expect({ ...other, uri: '' }).to.deep.equal({ ...plain, uri: '' });
      });

    const refused: [file: string, en: string, zh: string][] = [
      ['空.txt', 'is empty', '空文件'],
      ['图.txt', 'is not text; save it as .txt or Markdown', '不是文本文件，请另存为 .txt 或 Markdown'],
      ['大.txt', 'larger than 64 MB, which no judgment is', '超过 64 MB，不像裁判文书'],
      [
        'folder',
        'is a folder; name its files, or give it with --folder',
        '是文件夹；请列出其中的文件，或用 --folder 指定',
      ],
      ['没有.txt', 'not found', '未找到'],
      ['判决.txt/里面.txt', 'not found', '未找到'],
    ];
    for (const [file, en, zh] of refused)
      it(`refuses ${file}: ${en}; the other files are still done`, async () => {
        const { status, out, err } = await cli.run(['analyze', '判决.txt', file, '调解书.txt']);
        expect(status).to.equal(2);
        expect(err).to.equal(`glossator: ${file}: ${en}\n`);
        const lines = linesOf(out);
        expect(lines.map(({ uri }) => uri)).to.deep.equal(['判决.txt', file, '调解书.txt']);
        expect(lines[1]).to.deep.equal({ uri: file, error: `${file}: ${en}` });
        expect(lines.map(({ kind }) => kind)).to.deep.equal(['judgment', undefined, 'judgment']);
        const chinese = await cli.run(['analyze', '--language', 'zh-cn', file]);
        expect(chinese.err).to.equal(`glossator: ${file}：${zh}\n`);
      });

    // Nothing is locked to root, and Windows has no such bits.
    if (process.platform !== 'win32' && process.getuid?.() !== 0)
      it('refuses a file that may not be read', async () => {
        cli.put('锁.txt', civil);
        fs.chmodSync(cli.path('锁.txt'), 0);
        const { status, err } = await cli.run(['analyze', '锁.txt', '判决.txt']);
        expect([status, err]).to.deep.equal([2, 'glossator: 锁.txt: may not be read\n']);
      });

    it('says of a folder that is none', async () => {
      const { status, out, err } = await cli.run(['analyze', '--folder', '判决.txt', '代理词.md']);
      expect([status, err, linesOf(out).length]).to.deep.equal([2, 'glossator: 判决.txt: is no folder\n', 1]);
    });

    it('shows no progress to what is no terminal', async () => {
      const { err } = await cli.run(['analyze', ...Array.from({ length: 40 }, () => '判决.txt')]);
      expect(err).to.equal('');
    });

    it('stops quietly when its reader has seen enough', async () => {
      const child = cli.start(['analyze', ...Array.from({ length: 60 }, () => '判决.txt')]);
      let err = '';
      child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
      child.stdout?.once('data', () => child.stdout?.destroy());
      const status = await new Promise((resolve) => child.once('close', resolve));
      expect([status, err]).to.deep.equal([0, '']);
    });
  });

  describe('holdings', () => {
    it('prints the tree of the decisions named', async () => {
      const { status, out } = await cli.run(['holdings', '--language', 'zh', '判决.txt']);
      expect(status).to.equal(0);
      expect(out.split('\n').slice(0, 4)).to.deep.equal([
        '§ 青禾公司诉远山公司运输合同纠纷案  （2022）示0102民初318号 · 2022年5月20日',
        '  ? 远山公司应否赔偿货物损失  2 项观点',
        '    • 远山公司未举证证明毁损系包装所致，其抗辩不能成立，本院不予采纳  支持主张方',
        '      " 一、关于远山公司应否赔偿货物损失。根据《中华人民共和国民法典》第八百三十二条…',
      ]);
    });

    it('says which files are no decisions', async () => {
      const { status, out, err } = await cli.run(['holdings', '代理词.md']);
      expect([status, out, err]).to.deep.equal([0, '', 'glossator: 代理词.md: no decision, so it has no holdings\n']);
    });
  });

  describe('its usage', () => {
    it('--help names every command, in both languages', async () => {
      for (const [language, word] of [
        ['en', 'Nothing leaves this machine.'],
        ['zh-cn', '数据不出本机。'],
      ] as const) {
        const { status, out, err } = await cli.run(['--help', '--language', language]);
        expect([status, err]).to.deep.equal([0, '']);
        expect(out).to.include(word);
        for (const command of ['analyze', 'check', 'holdings', 'lsp']) expect(out).to.include(`glossator ${command}`);
      }
    });

    for (const option of ['--version', '-v'])
      it(`${option} is that of the package`, async () =>
        expect(await cli.run([option])).to.deep.equal({ status: 0, out: `${version}\n`, err: '' }));

    const wrong: [args: string[], says: string][] = [
      [[], 'What shall be done? Name a command.'],
      [['analyse', 'a.txt'], 'There is no command “analyse”.'],
      [['analyze'], '“analyze” needs at least one file.'],
      [['analyze', '--colour', 'a.txt'], 'There is no option “--colour”.'],
      [['analyze', '--format', 'xml', 'a.txt'], '“xml” is no format of analyze; it prints json or gold.'],
      [['analyze', 'a.txt', '--folder'], 'The option “--folder” does not go with this value, or lacks one.'],
      [['analyze', '--language', 'fr', 'a.txt'], '“fr” is no language of Glossator; it speaks en and zh-cn.'],
    ];
    for (const [args, says] of wrong)
      it(`glossator ${args.join(' ')}: ${says}`, async () =>
        expect(await cli.run(args)).to.deep.equal({
          status: 2,
          out: '',
          err: `glossator: ${says}\nglossator: See glossator --help.\n`,
        }));

    const languages: [environment: Record<string, string>, args: string[], zh: boolean][] = [
      [{ LANG: 'zh_CN.UTF-8' }, [], true],
      [{ LANG: 'C' }, [], false],
      [{}, [], false],
      [{ LANG: 'en_GB.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, [], true],
      [{ LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'en_US.UTF-8' }, [], false],
      [{ LANG: 'zh_CN.UTF-8' }, ['--language', 'en'], false],
      [{ LANG: 'C' }, ['--language', 'zh'], true],
    ];
    for (const [environment, args, zh] of languages)
      it(`${JSON.stringify(environment)} ${args.join(' ')}: ${zh ? 'Chinese' : 'English'}`, async () => {
        const { err } = await cli.run(['analyze', '没有.txt', ...args], environment);
        expect(err).to.equal(`glossator: 没有.txt${zh ? '：未找到' : ': not found'}\n`);
      });
  });

  for (const unread of [[], ['--unread']])
    it(`lsp ${unread.join('')} serves an editor over standard input and output, and ends with it`, () =>
      serves(unread));

  async function serves(options: readonly string[]): Promise<void> {
    const child = cli.start(['lsp', '--stdio', ...options]);
    const closed = new Promise((resolve) => child.once('close', resolve));
    const client = createProtocolConnection(
      new StreamMessageReader(child.stdout!),
      new StreamMessageWriter(child.stdin!),
    );
    client.listen();
    const { capabilities } = await client.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: [{ uri: pathToFileURL(cli.path('folder')).href, name: 'folder' }],
      capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } },
    });
    expect(capabilities.hoverProvider).to.equal(true);
    await client.sendNotification('initialized', {});
    const textDocument = { uri: pathToFileURL(cli.path('folder/memo.md')).href };
    await client.sendNotification('textDocument/didOpen', {
      textDocument: { ...textDocument, languageId: 'markdown', version: 1, text: brief },
    });
    const position = positionIn(brief, '第八百三十二条');
    // The folder is read meanwhile: asked until the law is there.
    let said = '';
    while (!said.includes('货在路上坏了'))
      said = (
        (await client.sendRequest<Hover>('textDocument/hover', { textDocument, position })).contents as MarkupContent
      ).value;
    expect(said).to.include('民法典 Article 832').and.include('Summary, not the text of the law');
    await client.sendRequest('shutdown');
    await client.sendNotification('exit');
    expect(await closed).to.equal(0);
    client.dispose();
  }

  describe('summary', () => {
    it('is in English whatever the terminal speaks, and takes names that are given', async () => {
      cli.put('names.json', JSON.stringify({ 青禾: 'Greenfield' }));
      const { status, out } = await cli.run(['--language', 'zh-cn', 'summary', '--names', 'names.json', '判决.txt']);
      expect(status).to.equal(0);
      expect(out).to.match(/^# Greenfield v\. Yuanshan et al\. \(English summary\)\n\n\*\*Unofficial\*\*/);
    });

    it('is a file that prints, or its terms alone', async () => {
      const { out: html } = await cli.run(['summary', '--format', 'html', '判决.txt']);
      expect(html).to.match(/^<!doctype html>\n<html lang="en">/);
      const { out: csv } = await cli.run(['summary', '--format', 'csv', '判决.txt']);
      expect(csv).to.match(/^\uFEFFChinese,English,Kind/);
    });

    it('refuses what is no decision, and names that cannot be read', async () => {
      expect(await cli.run(['--language', 'en', 'summary', '代理词.md'])).to.include({ status: 2, out: '' });
      const { status, err } = await cli.run(['--language', 'en', 'summary', '--names', '代理词.md', '判决.txt']);
      expect([status, err.trim()]).to.deep.equal([
        2,
        'glossator: 代理词.md was not read: it must be JSON, English names by Chinese ones.',
      ]);
    });
  });
});
