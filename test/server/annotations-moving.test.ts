import { expect } from 'chai';
import { parseRecords } from '../../src/annotation/record';
import { annotationMethod, type AnnotationsResult, type Done } from '../../src/server/protocol-annotations';
import { method } from '../../src/server/protocol';
import { matterFolder, positionIn, Serving } from '../support/serving';

const text = [
  '浙江省示例市中级人民法院',
  '民事判决书',
  '（2021）浙99民终8号',
  '本院认为，被告抓取原告平台的用户评论，实质性替代了原告的服务。',
].join('\n');
const passage = '实质性替代了原告的服务';
const elsewhere = 'file:///elsewhere';
const [from, to] = [`${matterFolder}/判决.txt`, `${elsewhere}/卷宗/判决.txt`].map(encodeURI) as [string, string];
const file = (path: string, person = '张律师'): string => `.glossator/annotations/${path}/${person}.i1.jsonl`;

describe('a document that is moved to another folder that is open', () => {
  let serving: Serving;
  let id: string;
  let code: string;
  /** What the person was told, and what they choose. */
  let told: { message: string; actions?: { title: string }[] }[];
  let choice: string | undefined;

  const filesOf = (folder: string): Map<string, string> => serving.platform.store(folder).files;
  const ask = (method: string, params: object): Promise<Done> => serving.ask<Done>(method, params);
  const idOf = (done: Done): string => (done.ok ? done.ids[0]! : done.why);
  const list = async (uri: string): Promise<AnnotationsResult['annotations']> =>
    (await serving.ask<AnnotationsResult>(annotationMethod.annotations, { uri: serving.uri(uri) })).annotations;
  const files = async (change: { gone?: string; come: string; says?: string }): Promise<void> => {
    const { gone, come, says = text } = change;
    if (gone !== undefined) serving.platform.remove(serving.uri(gone));
    serving.platform.put(serving.uri(come), says);
    serving.tell('workspace/didChangeWatchedFiles', {
      changes: [
        ...(gone === undefined ? [] : [{ uri: serving.uri(gone), type: 3 }]),
        { uri: serving.uri(come), type: 1 },
      ],
    });
    await serving.indexed();
  };
  const move = async (): Promise<void> => {
    await files({ gone: from, come: to });
    serving.tell('workspace/didRenameFiles', { files: [{ oldUri: from, newUri: to }] });
    while (told.length === 0) await serving.platform.pause();
  };

  beforeEach(async () => {
    serving = await Serving.ready({
      files: { '判决.txt': text },
      settings: { person: '张律师' },
      folders: [matterFolder, elsewhere],
    });
    told = [];
    choice = undefined;
    serving.connection.onRequest('window/showMessageRequest', (params: (typeof told)[number]) => {
      told.push(params);
      return params.actions?.find(({ title }) => title === choice) ?? null;
    });
    const uri = serving.uri(from);
    const top = idOf(await ask(annotationMethod.saveCode, { uri, name: '数据' }));
    code = idOf(await ask(annotationMethod.saveCode, { uri, name: '数据权益', parent: top }));
    const { line, character } = positionIn(text, passage);
    const start = { line, character: character - 1 };
    const range = { start, end: { line, character: start.character + passage.length } };
    id = idOf(await ask(annotationMethod.annotate, { uri, range, codes: [code], note: '一' }));
    const theirs = filesOf(matterFolder).get(file('判决.txt'))!.replaceAll('张律师', '李律师').replaceAll(id, 'theirs');
    filesOf(matterFolder).set(file('判决.txt', '李律师'), theirs);
    serving.tell(method.rescan, {});
    while ((await list(from)).length < 2);
  });

  afterEach(() => serving.end());

  it('leaves its annotations where they are, and the person is told', async () => {
    const before = new Map(filesOf(matterFolder));
    await move();
    expect(told[0]?.message).to.equal(
      '“判决.txt”已从“matter”移至“elsewhere”。其标签和批注（2 条）留在“matter”，不会自行带离案件。您可以将自己的部分连同编码和原文副本一并移来。',
    );
    expect([...filesOf(matterFolder)]).to.deep.equal([...before]);
    expect([...filesOf(elsewhere)]).to.deep.equal([]);
    expect(await list(to)).to.deep.equal([]);
  });

  it('takes one’s own along where the person says so, with their codes and texts; others’ stay', async () => {
    choice = '移来我的标签和批注';
    const theirs = filesOf(matterFolder).get(file('判决.txt', '李律师'));
    await move();
    while (!filesOf(elsewhere).has(file('卷宗/判决.txt'))) await serving.platform.pause();
    while ((await list(to)).length === 0);
    expect((await list(to))[0]).to.deep.include({ id, codes: [code], note: '一', outcome: 'found' });
    const codes = [...filesOf(elsewhere).keys()].filter((path) => path.includes('/codebook/'));
    expect(codes).to.have.length(2);
    const [own] = parseRecords(filesOf(matterFolder).get(file('判决.txt'))!).records;
    expect(own).to.include({ id, rev: 2, deleted: true });
    expect(filesOf(matterFolder).get(file('判决.txt', '李律师'))).to.equal(theirs);
  });

  it('out of all folders: they stay, and the person is told', async () => {
    serving.tell('workspace/didRenameFiles', { files: [{ oldUri: from, newUri: 'file:///gone/判决.txt' }] });
    while (told.length === 0) await serving.platform.pause();
    expect(told[0]?.actions ?? []).to.deep.equal([]);
    expect(told[0]?.message).to.match(/^“判决.txt”已移出文件夹“matter”/);
  });

  describe('elsewhere than in the editor', () => {
    /** Longer than the server waits before it looks around. */
    const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1500));

    it('is seen by its text, under whatever name, and one’s own are taken along where the person says so', async () => {
      choice = '移来我的标签和批注';
      const renamed = to.replace(encodeURI('判决.txt'), encodeURI('二审.txt'));
      await files({ gone: from, come: renamed });
      while (!filesOf(elsewhere).has(file('卷宗/二审.txt'))) await serving.platform.pause();
      expect(told[0]?.message).to.match(
        /^“matter”中已没有“判决.txt”，而“elsewhere”中的“二审.txt”与之文本相同。其标签和批注（2 条）留在/,
      );
      while ((await list(renamed)).length === 0);
      expect((await list(renamed))[0]).to.deep.include({ id, codes: [code], note: '一', outcome: 'found' });
    });

    it('is told of once', async () => {
      await files({ gone: from, come: to });
      while (told.length === 0) await serving.platform.pause();
      await files({ come: `${elsewhere}/a.txt`, says: '别的' });
      await quiet();
      expect(told).to.have.length(1);
    });

    it('nothing is said where it was moved in the editor, which has been told of', async () => {
      await move();
      await quiet();
      expect(told.map(({ message }) => message)).to.have.length(1);
    });

    for (const [what, change] of [
      ['copied', { come: to }],
      ['gone, and another text has come', { gone: from, come: to, says: text.replace('8号', '9号') }],
    ] as const)
      it(`nothing is said where it was ${what}`, async () => {
        await files(change);
        await quiet();
        expect(told).to.deep.equal([]);
        expect(await list(to)).to.deep.equal([]);
      });

    it('nothing is said where only others have written on it', async () => {
      expect(await ask(annotationMethod.remove, { uri: serving.uri(from), ids: [id] })).to.include({ ok: true });
      await files({ gone: from, come: to });
      await quiet();
      expect(told).to.deep.equal([]);
    });
  });
});
