import { expect } from 'chai';
import { strToU8 } from 'fflate';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { URI } from 'vscode-uri';
import type { FileToTake, Intake } from '../../../src/features/intake/intake';
import { readDocx } from '../../../src/features/intake/docx/read-docx';
import type { Taking } from '../../../src/features/intake/taken-in';
import { wordWriter } from '../../../src/features/pages/word/main';
import { TakenFiles } from '../../../src/server/node/taken-files';
import { NodePlatform } from '../../../src/server/node/platform';
import { paperFiles, papersOnce } from '../../../src/server/node/walk';
import { importedFrom, takenUri } from '../../../src/server/taken';
import { MemoryPlatform } from '../../support/serving';
import { docxFile, p } from '../../support/docx-file';

/** Takes in whatever it is given, when it is told to. */
class SlowIntake implements Intake {
  running = 0;
  most = 0;
  async take({ name }: FileToTake): Promise<Taking> {
    this.most = Math.max(this.most, ++this.running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    this.running--;
    if (name.startsWith('坏')) return { refused: 'damaged' };
    return { format: 'docx', text: name, removed: [], pages: [], problems: [] };
  }
}

describe('files of a folder are taken in', () => {
  let folder: string;
  const put = (name: string, bytes: Uint8Array): string => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, bytes);
    return file;
  };
  before(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-taken-'))));
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('few at a time, each as a text', async () => {
    const intake = new SlowIntake();
    const taken = new TakenFiles(intake);
    const files = ['一', '二', '三', '四', '五'].map((name) => put(`${name}.docx`, docxFile({ body: p('甲') })));
    const texts = await Promise.all(files.map((file) => taken.papers(file)));
    expect(texts.map((text) => new TextDecoder().decode(text))).to.deep.equal(files.map((file) => path.basename(file)));
    expect(intake.most).to.equal(2);
  });

  it('not what cannot be read, nor what is not there; whoever asks for one is told why', async () => {
    const taken = new TakenFiles(new SlowIntake());
    const bad = put('坏.docx', docxFile({ body: p('甲') }));
    expect(await taken.papers(bad)).to.equal(undefined);
    expect(await taken.take(bad)).to.deep.equal({ refused: 'damaged' });
    expect(await taken.papers(path.join(folder, '无.docx'))).to.equal(undefined);
  });

  it('not what we have written ourselves, unless somebody asks for it', async () => {
    const taken = new TakenFiles({ take: (file) => Promise.resolve(readDocx(file)) });
    const brief = await wordWriter.writeBrief('甲', 'filing', () => Promise.resolve('0'.repeat(64)));
    const comments = '<w:comments><w:comment w:id="0" w:author="Glossator"/></w:comments>';
    const copy = docxFile({ body: p('甲'), others: { comments } });
    for (const file of [put('六.docx', brief), put('七.docx', copy)]) {
      expect(await taken.papers(file)).to.equal(undefined);
      expect(await taken.take(file)).to.have.property('text', '甲');
    }
  });

  it('unless the text was imported and stands beside: then that is read', async () => {
    const platform = new NodePlatform(new MemoryPlatform(), path.join(folder, 'cli.js'));
    const file = put('八.docx', docxFile({ body: p('甲') }));
    const text = takenUri(URI.file(file).toString());
    expect(await platform.stamp(text)).to.be.a('string');
    put('八.txt', strToU8('甲'));
    expect(await platform.stamp(text)).to.be.a('string');
    put('八.txt', strToU8('---\nsource: 八.docx\n---\n甲'));
    expect(await platform.stamp(text)).to.equal(undefined);
    expect(importedFrom(URI.file(path.join(folder, '八.txt')).toString())).to.include(text);
  });

  it('nor one that ends in capitals', async () => {
    put('十.TXT', strToU8('甲'));
    put('十.clean.txt', strToU8('---\nsource: 十.TXT\n---\n甲'));
    const names: string[] = [];
    for await (const path of papersOnce(folder)) names.push(path.slice(folder.length + 1));
    expect(names).to.include('十.clean.txt').and.not.include('十.TXT');
  });

  it('nor a copy in plain text whose clean text was imported and stands beside', async () => {
    const platform = new NodePlatform(new MemoryPlatform(), path.join(folder, 'cli.js'));
    const text = URI.file(put('九.txt', strToU8('甲'))).toString();
    expect(await platform.stamp(text)).to.be.a('string');
    const clean = URI.file(put('九.clean.txt', strToU8('---\nsource: 九.txt\n---\n甲'))).toString();
    expect(await platform.stamp(clean)).to.be.a('string');
    expect(await platform.stamp(text)).to.equal(undefined);
    expect(importedFrom(clean)).to.include(text);
    const names: string[] = [];
    for await (const one of papersOnce(folder)) names.push(path.basename(one));
    expect(names).to.include('九.clean.txt').and.not.include('九.txt');
  });

  it('a web page only if a court or a statute may speak in it: of others it is kept that they say nothing', async () => {
    const intake = new SlowIntake();
    const taken = new TakenFiles(intake);
    const judgment = put('判决.html', strToU8('<p>本院认为</p>'));
    const shop = put('商店.html', strToU8('<p>特价：法式面包</p>'));
    expect(new TextDecoder().decode(await taken.papers(judgment))).to.equal('判决.html');
    expect(await taken.papers(shop)).to.deep.equal(new Uint8Array());
    expect(intake.most).to.equal(1);
    expect(await taken.take(shop)).to.have.property('text', '商店.html');
  });

  const listed = async (): Promise<string[]> => {
    const names: string[] = [];
    for await (const file of paperFiles(folder)) names.push(path.basename(URI.file(file).fsPath));
    return names;
  };

  it('where they lie among texts', async () => {
    for (const name of ['a.txt', 'b.docx', 'c.pdf', 'd.xlsx', 'e.html', 'f.mht']) put(name, new Uint8Array());
    expect(await listed()).to.include.members(['a.txt', 'b.docx', 'c.pdf', 'e.html', 'f.mht']);
    expect(await listed()).to.not.include('d.xlsx');
  });

  it('not what a browser has saved beside a page, nor all of a web site', async () => {
    fs.mkdirSync(path.join(folder, 'e_files'));
    put('e_files/frame.html', new Uint8Array());
    expect(await listed())
      .to.include('e.html')
      .and.not.include('frame.html');
    fs.mkdirSync(path.join(folder, 'site'));
    for (let i = 0; i < 510; i++) put(`site/${i}.html`, new Uint8Array());
    put('site/z.txt', new Uint8Array());
    const pages = (await listed()).filter((name) => name.endsWith('.html'));
    expect(pages).to.have.length.below(510);
    expect(await listed()).to.include('z.txt');
  });
});
