import { expect } from 'chai';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { readDocx } from '../../src/features/intake/docx/read-docx';
import type { FileToTake, Intake } from '../../src/features/intake/intake';
import { takeText } from '../../src/features/intake/plain/take-text';
import type { Taking } from '../../src/features/intake/taken-in';
import { FileImports } from '../../src/server/node/file-imports';
import { writeNew } from '../../src/server/node/new-file';
import { originalOf } from '../../src/server/node/taken-files';
import { importMethod, type ImportResult } from '../../src/server/protocol-import';
import { takenScheme } from '../../src/server/protocol-taken';
import { frontMatter } from '../../src/text/front-matter';
import { civil } from '../support/decisions';
import { docxFile, p, r } from '../support/docx-file';
import { brief } from '../support/papers';
import { Serving } from '../support/serving';

/** As the thread does it, within this process; or as long as nobody ends it. */
class InlineIntake implements Intake {
  endless = false;
  async take(file: FileToTake, signal?: AbortSignal): Promise<Taking> {
    if (!this.endless) return file.name.endsWith('.txt') ? takeText(file) : readDocx(file);
    if (!signal?.aborted) await new Promise((resolve) => signal?.addEventListener('abort', resolve));
    return { refused: 'too-slow' };
  }
}

const pathOf = (uri: string): string => URI.parse(uri).with({ scheme: 'file' }).fsPath;
const docx = (text: string): Uint8Array =>
  docxFile({
    body: text
      .split('\n')
      .map((line) => p(line))
      .join(''),
    others: { header: `<w:hdr>${p('某某律师事务所')}</w:hdr>` },
  });

describe('a file is imported from the editor', () => {
  let serving: Serving;
  let folder: string;
  let intake: InlineIntake;
  beforeEach(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-import-'));
    intake = new InlineIntake();
    serving = await Serving.ready({ settings: { person: '张律师' } });
    const files = {
      original: (uri: string) => originalOf(pathOf(uri)),
      writeNew: (uri: string, content: Uint8Array | string) => writeNew(pathOf(uri), content),
    };
    serving.platform.imports = () => new FileImports(files, intake);
    fs.writeFileSync(path.join(folder, '判决书.docx'), docx(civil));
  });
  afterEach(() => {
    serving.end();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  const addressOf = (name: string): string =>
    URI.file(path.join(folder, name)).with({ scheme: takenScheme }).toString();
  const ask = (name: string, answers: Record<string, string> = {}): Promise<ImportResult> =>
    serving.ask<ImportResult>(importMethod, { uri: addressOf(name), answers });
  const read = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8');
  const body = (name: string): string =>
    read(name)
      .slice(frontMatter(read(name))!.end)
      .trim();
  const placeKey = (): string => `place ${addressOf('判决书.docx')}`;

  it('a copy in plain text stays as it is, and its clean text goes beside it', async () => {
    const copy = `${civil.trim()}\n分享到：微信 微博\n`;
    fs.writeFileSync(path.join(folder, '网文.txt'), copy);
    const { written, said } = await ask('网文.txt', { grade: 'press' });
    expect(pathOf(written!)).to.equal(path.join(folder, '网文.clean.txt'));
    expect(said).to.equal('已导入为 网文.clean.txt · 略去：多余空格 4、分享链接 1');
    expect(read('网文.txt')).to.equal(copy);
    expect(body('网文.clean.txt')).to.equal(civil.trim().replace('民 事 判 决 书', '民事判决书'));
  });

  it('once a person has said what kind of copy it is: as a text beside it that says where it is from', async () => {
    const { ask: question } = await ask('判决书.docx');
    expect([question?.key, question?.choices[0]]).to.deep.equal(['grade', { value: 'official', label: '官方文本' }]);
    expect(fs.readdirSync(folder)).to.deep.equal(['判决书.docx']);
    const { written, said } = await ask('判决书.docx', { grade: 'official' });
    expect(pathOf(written!)).to.equal(path.join(folder, '判决书.txt'));
    expect(said).to.equal('已导入为 判决书.txt · 略去：页眉 1');
    expect(body('判决书.txt')).to.equal(civil.trim());
    const { values } = frontMatter(read('判决书.txt'))!;
    expect(['source', 'sourceGrade', 'importedBy'].map((key) => values.get(key))).to.deep.equal([
      '判决书.docx',
      'official',
      '张律师',
    ]);
  });

  it('a brief without that question, as Markdown, for it goes on being written', async () => {
    fs.writeFileSync(path.join(folder, '代理词.docx'), docx(brief));
    expect((await ask('代理词.docx')).said).to.match(/^已导入为 代理词\.md/);
  });

  it('over no text that a hand was at: beside it, under a name with a number', async () => {
    for (const name of ['判决书.txt', '判决书 (2).txt']) fs.writeFileSync(path.join(folder, name), '手写');
    const { written } = await ask('判决书.docx', { grade: 'press' });
    expect(pathOf(written!)).to.equal(path.join(folder, '判决书 (3).txt'));
    expect([read('判决书.txt'), read('判决书 (2).txt')]).to.deep.equal(['手写', '手写']);
  });

  it('in the place of an earlier import only where a person says so', async () => {
    await ask('判决书.docx', { grade: 'press' });
    fs.writeFileSync(path.join(folder, '判决书.docx'), docx(`${civil.trim()}\n附：裁定书`));
    const { ask: question } = await ask('判决书.docx', { grade: 'database' });
    expect([question?.key, question?.choices.map(({ value }) => value)]).to.deep.equal([
      placeKey(),
      ['replace', 'beside'],
    ]);
    await ask('判决书.docx', { grade: 'database', [placeKey()]: 'beside' });
    expect(body('判决书 (2).txt')).to.match(/附：裁定书$/);
    expect(body('判决书.txt')).to.equal(civil.trim());
    await ask('判决书.docx', { grade: 'database', [placeKey()]: 'replace' });
    expect(body('判决书.txt')).to.match(/附：裁定书$/);
  });

  it('of tracked changes with the side that a person chooses', async () => {
    const changed = `<w:p>${r('本院认为')}<w:del w:id="1"><w:r><w:delText>，甲</w:delText></w:r></w:del><w:ins w:id="2">${r('，乙')}</w:ins></w:p>`;
    fs.writeFileSync(path.join(folder, '稿.docx'), docxFile({ body: changed }));
    expect((await ask('稿.docx')).ask?.key).to.equal('changes');
    await ask('稿.docx', { changes: 'original', grade: 'unknown' });
    expect(body('稿.txt')).to.equal('本院认为，甲');
    expect(frontMatter(read('稿.txt'))!.values.get('trackedChanges')).to.equal('original');
  });

  it('with what a person wants of what is left out: all of a kind, or one thing', async () => {
    const params = { uri: addressOf('判决书.docx'), answers: { grade: 'press' }, leftOut: true };
    const { ask: question } = await serving.ask<ImportResult>(importMethod, params);
    expect(question?.many).to.equal(true);
    expect(question?.choices).to.deep.equal([
      { value: 'header', label: '页眉', description: '全部 1 处' },
      { value: '0', label: '某某律师事务所', description: '页眉' },
    ]);
    const answered = (value: string): Promise<ImportResult> =>
      serving.ask<ImportResult>(importMethod, { ...params, answers: { grade: 'press', [question!.key]: value } });
    expect(await answered('')).to.deep.equal({});
    expect(fs.readdirSync(folder)).to.deep.equal(['判决书.docx']);
    expect(await answered('0'))
      .to.deep.include({ said: '已导入为 判决书.txt' })
      .and.not.have.property('leftOut');
    expect(read('判决书.txt')).to.include('某某律师事务所');
    fs.writeFileSync(path.join(folder, '无.docx'), docxFile({ body: p('甲') }));
    const none = { uri: addressOf('无.docx'), answers: {}, leftOut: true };
    expect((await serving.ask<ImportResult>(importMethod, none)).said).to.include('没有略去');
  });

  it('and is told how to see what was left out, where anything was', async () => {
    expect((await ask('判决书.docx', { grade: 'press' })).leftOut).to.equal('查看略去的内容…');
  });

  it('not once a person has called it off: nothing is written then', async () => {
    intake.endless = true;
    const stop = new CancellationTokenSource();
    const params = { uri: addressOf('判决书.docx'), answers: { grade: 'press' } };
    const answer = serving.connection.sendRequest<ImportResult>(importMethod, params, stop.token);
    stop.cancel();
    expect(await answer).to.deep.equal({});
    expect(fs.readdirSync(folder)).to.deep.equal(['判决书.docx']);
  });

  it('not where it cannot be read, and it is said why', async () => {
    fs.writeFileSync(path.join(folder, '坏.docx'), 'PK');
    expect((await ask('坏.docx')).said)
      .to.include('坏.docx')
      .and.include('损坏');
    serving.platform.imports = () => undefined;
    expect((await ask('判决书.docx')).said).to.include('桌面版');
  });
});
