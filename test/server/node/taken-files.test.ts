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
import { paperFiles } from '../../../src/server/node/walk';
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

  it('where they lie among texts', async () => {
    for (const name of ['a.txt', 'b.docx', 'c.pdf', 'd.xlsx', 'e.html']) put(name, new Uint8Array());
    const listed: string[] = [];
    for await (const file of paperFiles(folder)) listed.push(path.basename(URI.file(file).fsPath));
    expect(listed).to.include.members(['a.txt', 'b.docx', 'c.pdf']);
    expect(listed).to.not.include('d.xlsx').and.not.include('e.html');
  });
});
