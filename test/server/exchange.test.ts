import { expect } from 'chai';
import { serialiseRecord } from '../../src/annotation/record';
import { annotationMethod, type AnnotationsResult, type Done } from '../../src/server/protocol-annotations';
import { bytesOf } from '../../src/server/protocol-bytes';
import { codingMethod, type CodingDone } from '../../src/server/protocol-coding';
import {
  exchangeMethod,
  type ExchangeChoices,
  type ExportTagsParams,
  type ExportTagsResult,
  type ImportTagsResult,
} from '../../src/server/protocol-exchange';
import { sample } from '../annotation/sample';
import { civil } from '../support/decisions';
import { matterFolder, positionIn, Serving } from '../support/serving';

const words = '其要求赵某承担连带责任';
const sent = 'file:///sent/tags.csv';

describe('tags that go out and come in, on the server', () => {
  let serving: Serving;

  const ask = <T>(method: string, params: object = {}): Promise<T> => serving.ask<T>(method, params);
  const out = (params: Partial<ExportTagsParams> = {}): Promise<ExportTagsResult> =>
    ask(exchangeMethod.export, { uri: matterFolder, format: 'csv', layer: 'all', redact: false, ...params });
  const take = (write: boolean, ...files: string[]): Promise<ImportTagsResult> =>
    ask(exchangeMethod.import, { uri: matterFolder, files, write });
  const contentOf = (made: ExportTagsResult): string => new TextDecoder().decode(bytesOf(made!.files[0]!.content));
  const there = async (): Promise<number> =>
    (await ask<AnnotationsResult>(annotationMethod.annotations, { uri: serving.uri('甲.txt') })).annotations.length;

  beforeEach(async () => {
    serving = await Serving.ready({ files: { '甲.txt': civil }, settings: { person: '张律师' }, locale: 'en' });
    serving.platform.put(sent, `document,exact,code,author\n甲.txt,${words},连带责任,李研究员\n乙.txt,一,二,三\n`);
  });
  afterEach(() => serving.end());

  const tag = async (): Promise<void> => {
    const at = positionIn(civil, words);
    const range = { start: at, end: { line: at.line, character: at.character + 5 } };
    const uri = serving.uri('甲.txt');
    expect(
      await ask<Done>(annotationMethod.annotate, { uri, range, codes: [], note: '赵某的电话 13812345678' }),
    ).to.include({ ok: true });
  };

  it('offers each format, and to share all or the gold layer, redacted or not', async () => {
    const { formats, shares } = await ask<ExchangeChoices>(exchangeMethod.choices);
    expect(formats.map(({ format }) => format))
      .to.include('refi-project')
      .and.include('gold');
    expect(formats.filter(({ goldOnly }) => goldOnly)).to.have.lengthOf(1);
    expect(shares.map(({ layer, redact }) => `${layer} ${String(redact)}`)).to.deep.equal([
      ...['all false', 'all true', 'gold false', 'gold true'],
    ]);
  });

  it('says what would be shared, and writes nothing', async () => {
    await tag();
    const known = serving.platform.store(matterFolder).written.length;
    const made = await out();
    expect(made!.said).to.deep.equal([
      '1 tag or note on 1 document, by 张律师',
      '  甲.txt: 1',
      'The files hold the passages that are marked and what stands beside them.',
      'Nothing is blotted out.',
    ]);
    expect(made!.files.map(({ path, text }) => [path, text])).to.deep.equal([['annotations.csv', true]]);
    expect(contentOf(made)).to.include('13812345678');
    expect(serving.platform.store(matterFolder).written).to.have.lengthOf(known);
  });

  it('blots out where that was asked for', async () => {
    await tag();
    const made = await out({ redact: true });
    expect(contentOf(made)).not.to.include('13812345678');
    expect(made!.said.join('\n')).to.include('telephones, mail: 1');
  });

  it('says where there is nothing to share, and takes no format that it does not know', async () => {
    expect(await out()).to.deep.equal({ said: ['There are no tags or notes here.'], files: [] });
    expect((await out({ layer: 'gold' }))!.said[0]).to.include('Nothing holds here yet');
    expect(await out({ format: '../x' })).to.equal(null);
  });

  it('shares nothing that is hidden from whoever exports', async () => {
    await tag();
    expect(
      await ask<CodingDone>(codingMethod.assign, {
        uri: matterFolder,
        coders: ['甲', '张律师'],
        share: 1,
        each: 2,
        seed: 1,
      }),
    ).to.include({ ok: true });
    const { files } = serving.platform.store(matterFolder);
    const base = await serving.platform.sha256(civil);
    const record = sample('secret', {
      author: '甲',
      anchor: { ...sample('a').anchor!, base, exact: words },
      note: '密',
    });
    const path = '.glossator/annotations/甲.txt/甲.i9.jsonl';
    files.set(path, `${serialiseRecord(record)}\n`);
    serving.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: `${matterFolder}/${path}`, type: 1 }] });
    await serving.changedAnnotations(serving.annotationsTold + 1);
    for (const layer of ['all', 'gold'] as const)
      for (const { format } of (await ask<ExchangeChoices>(exchangeMethod.choices)).formats) {
        const made = await out({ format, layer });
        const told = [...made!.said, ...made!.files.map(({ content }) => Buffer.from(content, 'base64').toString())];
        expect(told.join('\n'), `${format} ${layer}`).not.to.match(/密|secret|by .*甲,|, 甲/);
      }
    expect((await out())!.said.at(-1)).to.include('hidden until the lead releases');
  });

  it('says what would come in, and writes it when it is told to, no second time', async () => {
    const found = await take(false, sent);
    expect(found).to.deep.include({
      ...{ ok: true, count: 2 },
      said: [
        '1 tag or note would be imported under the name of 张律师.',
        'New codes: 连带责任',
        'No document here is “乙.txt”: 1 tag not imported.',
      ],
    });
    expect([await there(), serving.platform.store(matterFolder).written]).to.deep.equal([0, []]);
    expect((await take(true, sent))!.said![0]).to.equal('1 tag or note imported under the name of 张律师.');
    expect(await there()).to.equal(1);
    expect(await take(false, sent)).to.deep.include({ count: 0 });
  });

  it('finds beside annotations of brat the text that they are on', async () => {
    const start = [...civil.slice(0, civil.indexOf(words))].length;
    serving.platform.put('file:///sent/甲.ann', `T1\tA ${start} ${start + [...words].length}\t${words}\n`);
    serving.platform.put('file:///sent/甲.txt', civil);
    expect(await take(true, 'file:///sent/甲.ann')).to.include({ ok: true, count: 2 });
    expect(await there()).to.equal(1);
  });

  it('says that a file cannot come in', async () => {
    for (const file of ['file:///sent/none.csv', serving.uri('甲.txt')])
      expect(await take(false, file)).to.deep.include({ ok: false, reason: 'nothing' });
  });

  it('asks first who one is', async () => {
    const other = await Serving.ready({ files: { '甲.txt': civil } });
    try {
      expect(
        await other.ask<Done>(exchangeMethod.import, { uri: matterFolder, files: [sent], write: false }),
      ).to.include({
        ...{ ok: false, reason: 'person' },
      });
    } finally {
      other.end();
    }
  });
});
