import { expect } from 'chai';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { URI } from 'vscode-uri';
import { readDocx } from '../../src/features/intake/docx/read-docx';
import { shownText } from '../../src/features/intake/imported';
import { FileImports } from '../../src/server/node/file-imports';
import { writeNew } from '../../src/server/node/new-file';
import { annotationMethod, type AnnotationsResult, type Done } from '../../src/server/protocol-annotations';
import { importMethod, type ImportResult } from '../../src/server/protocol-import';
import { takenScheme } from '../../src/server/protocol-taken';
import { docxFile, p } from '../support/docx-file';
import { positionIn, Serving } from '../support/serving';

const lines = [
  '浙江省示例市中级人民法院',
  '民事判决书',
  '（2021）浙99民终8号',
  '本院认为，被告抓取原告平台的用户评论，实质性替代了原告的服务。',
  '原告对数据资源整体享有竞争权益，应当受到保护。',
];
const fileOf = (texts: readonly string[]): Uint8Array => docxFile({ body: texts.map((line) => p(line)).join('') });

describe('what was written on a Word file goes over to the text that is imported from it', () => {
  let folder: string;
  let serving: Serving;
  let file: string;

  const uriOf = (name: string): string => URI.file(path.join(folder, name)).toString();
  const taken = (): string => URI.file(file).with({ scheme: takenScheme }).toString();
  const put = (name: string): void => serving.platform.put(uriOf(name), fs.readFileSync(path.join(folder, name)));
  const records = (document: string, person: string): string => `.glossator/annotations/${document}/${person}.i1.jsonl`;
  const store = (): Map<string, string> => serving.platform.store(URI.file(folder).toString()).files;
  const quotes = async (uri: string): Promise<unknown[][]> => {
    const { annotations } = await serving.ask<AnnotationsResult>(annotationMethod.annotations, { uri });
    return annotations.map(({ note, outcome }) => [note, outcome]);
  };
  const note = async (words: string): Promise<void> => {
    const text = lines.join('\n');
    const { line, character } = positionIn(text, words);
    const start = { line, character: character - 1 };
    const range = { start, end: { line, character: start.character + words.length } };
    const done = await serving.ask<Done>(annotationMethod.annotate, { uri: taken(), range, codes: [], note: words });
    expect(done).to.include({ ok: true });
  };
  const run = (answers: Record<string, string> = {}): Promise<ImportResult> =>
    serving.ask<ImportResult>(importMethod, { uri: taken(), answers: { grade: 'press', ...answers } });

  beforeEach(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-following-'));
    file = path.join(folder, '判决.docx');
    fs.writeFileSync(file, fileOf(lines));
    serving = await Serving.ready({ settings: { person: '张律师' }, folders: [URI.file(folder).toString()] });
    const { platform } = serving;
    const intake = { take: (one: { bytes: Uint8Array }) => Promise.resolve(readDocx(one)) };
    const files = {
      original: () => Promise.resolve(new Uint8Array(fs.readFileSync(file))),
      writeNew: (uri: string, content: Uint8Array | string) => writeNew(URI.parse(uri).fsPath, content),
    };
    // What is written on the disk is there for the server, and the file is read no more.
    platform.imports = () => {
      const imports = new FileImports(files, intake);
      const write = imports.write.bind(imports);
      imports.write = async (...told) => {
        const uri = await write(...told);
        if (uri !== undefined) put(path.basename(URI.parse(uri).fsPath));
        platform.remove(taken());
        return uri;
      };
      return imports;
    };
    const reading = readDocx({ bytes: fileOf(lines) });
    if ('refused' in reading) throw new Error(reading.refused);
    platform.put(taken(), shownText(reading));
    const read = serving.indexed();
    serving.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: URI.file(file).toString(), type: 1 }] });
    await read;
    for (const words of ['实质性替代了原告的服务', '数据资源整体享有竞争权益']) await note(words);
  });
  afterEach(() => {
    serving.end();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('with its places, and the person is told', async () => {
    expect((await run()).said).to.equal('已导入为 判决.txt · 标签、批注等 2 条均已定位');
    expect(await quotes(uriOf('判决.txt'))).to.deep.equal([
      ['实质性替代了原告的服务', 'found'],
      ['数据资源整体享有竞争权益', 'found'],
    ]);
    expect([...store().keys()].filter((one) => one.includes('/annotations/'))).to.deep.equal([
      records('判决.txt', '张律师'),
    ]);
  });

  it('a passage that the text has no more is not lost, and the person is told of it', async () => {
    fs.writeFileSync(file, fileOf(lines.slice(0, 4)));
    expect((await run()).said).to.equal(
      '已导入为 判决.txt · 标签、批注等 2 条中 1 条已定位，其余待重新定位（见“审阅”）',
    );
    expect((await quotes(uriOf('判决.txt'))).map(([note]) => note)).to.deep.equal([
      '实质性替代了原告的服务',
      '数据资源整体享有竞争权益',
    ]);
  });

  it('what others wrote stays in their files and is found by what the text says of its source', async () => {
    const own = store().get(records('判决.docx', '张律师'))!;
    store().delete(records('判决.docx', '张律师'));
    store().set(records('判决.docx', '李律师'), own.replaceAll('张律师', '李律师'));
    serving.tell('glossator/rescan', {});
    await serving.changedAnnotations(serving.annotationsTold + 1);
    expect((await run()).said).to.equal('已导入为 判决.txt · 标签、批注等 2 条均已定位');
    expect(store().has(records('判决.docx', '李律师'))).to.equal(true);
    expect(await quotes(uriOf('判决.txt'))).to.have.length(2);
  });

  it('of a better copy that takes the place of an earlier import, too', async () => {
    await run();
    fs.writeFileSync(file, fileOf(['裁判文书', ...lines]));
    expect((await run({ [`place ${taken()}`]: 'replace' })).said).to.equal(
      '已导入为 判决.txt · 标签、批注等 2 条均已定位',
    );
  });

  it('nothing is said where nothing was written', async () => {
    const ids = (await serving.ask<AnnotationsResult>(annotationMethod.annotations, { uri: taken() })).annotations;
    await serving.ask<Done>(annotationMethod.remove, { uri: taken(), ids: ids.map(({ id }) => id) });
    expect((await run()).said).to.equal('已导入为 判决.txt');
  });
});
