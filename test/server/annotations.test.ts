import { expect } from 'chai';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { variablePath } from '../../src/annotation/layout';
import { parseRecords } from '../../src/annotation/record';
import { parseVariable, serialiseVariable, type Variable } from '../../src/annotation/variable';
import { method } from '../../src/server/protocol';
import { annotationMethod, type AnnotationsResult, type Done } from '../../src/server/protocol-annotations';
import type { CodebookResult, WireAnnotation, WireTagRow } from '../../src/server/protocol-annotations';
import { matterFolder, positionIn, Serving } from '../support/serving';
import { MemoryShelf } from '../support/shelf';

const text = [
  '浙江省示例市中级人民法院',
  '民事判决书',
  '（2021）浙99民终8号',
  '本院认为，被告抓取原告平台的用户评论，实质性替代了原告的服务。',
  '综上，驳回上诉，维持原判。',
].join('\n');
const passage = '实质性替代了原告的服务';
const own = `.glossator/annotations/判决.txt/张律师.i1.jsonl`;

function rangeOf(words: string, within = text): object {
  const { line, character } = positionIn(within, words);
  return { start: { line, character: character - 1 }, end: { line, character: character - 1 + words.length } };
}

describe('tags and notes', () => {
  let serving: Serving;
  const uri = (name = '判决.txt'): string => serving.uri(name);
  const begin = async (person = '张律师', files: Record<string, string> = { '判决.txt': text }): Promise<void> => {
    serving = await Serving.ready({ files, settings: { person } });
  };
  const annotate = (more: object = {}): Promise<Done> =>
    serving.ask<Done>(annotationMethod.annotate, { uri: uri(), range: rangeOf(passage), codes: [], ...more });
  const idOf = (done: Done): string => (done.ok ? done.ids[0]! : done.why);
  const list = async (name?: string): Promise<readonly WireAnnotation[]> =>
    (await serving.ask<AnnotationsResult>(annotationMethod.annotations, { uri: uri(name) })).annotations;
  const store = (): ReadonlyMap<string, string> => serving.platform.store(matterFolder).files;

  /** What another program leaves in the folder. */
  const put = (path: string, content: string): void => {
    serving.platform.store(matterFolder).files.set(path, content);
    serving.tell(method.rescan, {});
  };
  const fixes = (file: string, range: object): Promise<CodeAction[]> =>
    serving.ask('textDocument/codeAction', { textDocument: { uri: file }, range, context: { diagnostics: [] } });
  const run = ({ command }: CodeAction): Promise<Done> =>
    serving.ask('workspace/executeCommand', { command: command!.command, arguments: command!.arguments });

  afterEach(() => serving.end());

  it('are on disk when they are acknowledged, with their text', async () => {
    await begin();
    const id = idOf(await annotate({ codes: ['c1'], note: '参见二审' }));
    const [record] = parseRecords(store().get(own) ?? '').records;
    expect(record).to.deep.include({ id, rev: 1, author: '张律师', codes: ['c1'], note: '参见二审' });
    expect(record?.anchor).to.include({ exact: passage, suffix: '。\n综上，驳回上诉，维持原判。' });
    expect(store().get(`.glossator/base/${record?.anchor?.base}`)).to.equal(text);
    expect(store().get('.glossator/.gitattributes')).to.contain('merge=union');
  });

  it('are among the references of a provision that a note cites', async () => {
    const brief = '代理词\n\n依据《民法典》第八百三十二条。';
    await begin('张律师', { '判决.txt': text, '代理词.md': brief });
    await annotate({ note: '参见民法典第八百三十二条' });
    const places = await serving.ask<{ uri: string; range: object }[]>('textDocument/references', {
      textDocument: { uri: uri('代理词.md') },
      position: positionIn(brief, '第八百三十二条'),
      context: { includeDeclaration: true },
    });
    expect(places.map((place) => [place.uri, place.range])).to.deep.include([uri(), rangeOf(passage)]);
  });

  it('stand where the passage is, with author, codes and note', async () => {
    await begin();
    const code = idOf(await serving.ask<Done>(annotationMethod.saveCode, { uri: uri(), name: '数据权益' }));
    await annotate({ codes: [code], note: '**要点**' });
    expect((await list())[0]).to.deep.include({
      author: '张律师',
      mine: true,
      codes: [code],
      note: '**要点**',
      outcome: 'found',
      ranges: [rangeOf(passage)],
      exact: passage,
    });
  });

  it('can be about the whole document', async () => {
    await begin();
    await annotate({ range: undefined, note: '上诉后未再审' });
    expect((await list())[0]).to.deep.include({ note: '上诉后未再审', outcome: 'found', ranges: [] });
    const hover = await serving.ask<{ contents: { value: string } }>('textDocument/hover', {
      textDocument: { uri: uri() },
      position: { line: 1, character: 1 },
    });
    expect(hover.contents.value).to.include('针对全文').and.include('上诉后未再审');
  });

  it('are shown in the card of what is there, and in one of their own; nothing in a note is markup', async () => {
    await begin();
    const code = idOf(await serving.ask<Done>(annotationMethod.saveCode, { uri: uri(), name: '数据权益' }));
    await annotate({ codes: [code], note: '见[此](command:x)' });
    await list();
    const hover = await serving.ask<{ contents: { value: string } }>('textDocument/hover', {
      textDocument: { uri: uri() },
      position: positionIn(text, passage),
    });
    expect(hover.contents.value).to.contain('**数据权益**').and.contain('张律师').and.contain('见\\[此\\]');
  });

  it('are changed, deleted and brought back by their author, one revision each time', async () => {
    await begin();
    const id = idOf(await annotate({ note: '一' }));
    await serving.ask<Done>(annotationMethod.amend, { uri: uri(), id, note: '二', range: rangeOf('驳回上诉') });
    expect((await list())[0]).to.deep.include({ note: '二', exact: '驳回上诉', ranges: [rangeOf('驳回上诉')] });
    await serving.ask<Done>(annotationMethod.remove, { uri: uri(), ids: [id] });
    expect(await list()).to.deep.equal([]);
    await serving.ask<Done>(annotationMethod.remove, { uri: uri(), ids: [id], restore: true });
    expect((await list())[0]).to.deep.include({ id, note: '二' });
    expect(parseRecords(store().get(own) ?? '').records.map(({ rev, restores }) => [rev, restores])).to.deep.equal([
      [4, 3],
    ]);
  });

  it('of others are shown and not touched', async () => {
    await begin();
    const id = idOf(await annotate({ note: '一' }));
    const theirs = (store().get(own) ?? '').replaceAll('张律师', '李律师').replaceAll(id, 'other');
    serving.platform.store(matterFolder).files.set(own.replace('张律师', '李律师'), theirs);
    serving.tell('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${matterFolder}/.glossator/annotations/x.jsonl`, type: 1 }],
    });
    while ((await list()).length < 2);
    expect((await list()).map(({ author, mine }) => [author, mine])).to.have.deep.members([
      ['张律师', true],
      ['李律师', false],
    ]);
    for (const method of [annotationMethod.amend, annotationMethod.remove])
      expect(await serving.ask<Done>(method, { uri: uri(), id: 'other', ids: ['other'] })).to.include({
        reason: 'others',
      });
    expect(store().get(own.replace('张律师', '李律师'))).to.equal(theirs);
  });

  it('of others are seen though nobody tells that their file is there', async () => {
    await begin();
    const id = idOf(await annotate({ note: '一' }));
    const theirs = (store().get(own) ?? '').replaceAll('张律师', '李律师').replaceAll(id, 'other');
    const told = serving.annotationsTold;
    serving.platform.store(matterFolder).files.set(own.replace('张律师', '李律师'), theirs);
    await serving.changedAnnotations(told + 1);
    expect((await list()).map(({ author }) => author)).to.have.members(['张律师', '李律师']);
  });

  for (const [title, person, name, range, reason] of [
    ['nobody has said who writes', '', '判决.txt', passage, 'person'],
    ['only blanks are marked', '张律师', '判决.txt', '\n', 'nothing'],
    ['it was never saved', '张律师', 'untitled:Untitled-1', passage, 'unsaved'],
    ['it lies in no folder that is open', '张律师', 'file:///elsewhere/a.txt', passage, 'outside'],
    ['it is a revision', '张律师', 'git:/matter/判决.txt?{}', passage, 'aside'],
    ['nobody knows it', '张律师', 'none.txt', passage, 'outside'],
  ] as const)
    it(`nothing is written where ${title}`, async () => {
      await begin(person);
      if (name !== '判决.txt' && name !== 'none.txt') serving.open(name, text, 'legal-judgment');
      const at =
        range === '\n' ? { start: { line: 0, character: 12 }, end: { line: 1, character: 0 } } : rangeOf(range);
      const done = await annotate({ uri: uri(name), range: at });
      expect(done).to.include({ ok: false, reason });
      expect([...store().keys()].filter((path) => path.endsWith('.jsonl'))).to.deep.equal([]);
    });

  for (const [title, from, to, words, outcome] of [
    ['text typed before it', '本院认为', '本院经审理认为', passage, 'found'],
    ['text typed within it', '替代了原告', '替代了上诉人暨原告', '实质性替代了上诉人暨原告的服务', 'changed'],
    ['text typed behind it', '综上，', '综上所述，', passage, 'found'],
  ] as const)
    it(`follow ${title}, at once`, async () => {
      await begin();
      await annotate();
      serving.open('判决.txt', text, 'legal-judgment');
      await list();
      const changes = [{ range: rangeOf(from), text: to }];
      serving.tell('textDocument/didChange', { textDocument: { uri: uri(), version: 2 }, contentChanges: changes });
      expect((await list())[0]).to.deep.include({ outcome, ranges: [rangeOf(words, text.replace(from, to))] });
    });

  it('a codebook: definitions keep their history, merged codes hand over their passages', async () => {
    await begin();
    const save = async (params: object): Promise<string> =>
      idOf(await serving.ask<Done>(annotationMethod.saveCode, { uri: uri(), ...params }));
    const [data, copy] = [await save({ name: '数据', definition: '一' }), await save({ name: '抄袭' })];
    await save({ id: data, definition: '二' });
    const below = await save({ name: '抓取', parent: data });
    const first = await save({ name: '首', before: data, parent: null });
    await annotate({ codes: [copy] });
    await save({ id: copy, mergedInto: below });
    const { codes, recent } = await serving.ask<CodebookResult>(annotationMethod.codebook, { uri: uri() });
    expect(codes.map(({ id, parent, count }) => [id, parent, count])).to.deep.equal([
      [first, undefined, 0],
      [data, undefined, 0],
      [below, data, 1],
    ]);
    expect(recent).to.deep.equal([below]);
    const file = JSON.parse(store().get(`.glossator/codebook/${data}.json`) ?? '') as {
      definitions: { text: string }[];
    };
    expect(file.definitions.map((one) => one.text)).to.deep.equal(['一', '二']);
  });

  it('are rows by code and document, which lead to the passage; and say by what they can be chosen', async () => {
    await begin();
    const code = idOf(await serving.ask<Done>(annotationMethod.saveCode, { uri: uri(), name: '数据权益', color: 3 }));
    const id = idOf(await annotate({ codes: [code] }));
    const rows = (parent?: string): Promise<WireTagRow[]> =>
      serving.ask(annotationMethod.tagRows, { filter: '', ...(parent !== undefined && { parent }) });
    const [top] = await rows();
    expect(top).to.include({ label: '数据权益', description: '1', code, color: 3, kind: 'code' });
    const [paper] = await rows(top?.id);
    expect(paper).to.include({ kind: 'judgment', document: uri() });
    await list();
    const [row] = await rows(paper?.id);
    expect(row).to.deep.include({
      annotation: id,
      outcome: 'found',
      mine: true,
      place: { uri: uri(), range: rangeOf(passage) },
    });
    for (const params of [[], [{}]])
      expect(await serving.connection.sendRequest(annotationMethod.tagFacets, ...(params as never[]))).to.deep.include({
        authors: ['张律师'],
        documents: [{ uri: uri(), label: paper?.label }],
      });
  });

  it('of one’s own that differ are said with file and line, and one is chosen', async () => {
    await begin();
    await annotate({ note: '一' });
    const line = store().get(own) ?? '';
    const other = line.replace('"一"', '"二"').replace(/"modified":"[^"]*"/, '"modified":"2020-01-01T00:00:00.000Z"');
    serving.platform.store(matterFolder).files.set(own, `${line}${other}not a record\n`);
    serving.tell(method.rescan, {});
    const file = serving.uri(`${matterFolder}/${own.split('/').map(encodeURIComponent).join('/')}`);
    await serving.until(() => serving.diagnostics.get(file)?.length === 3);
    expect(serving.diagnostics.get(file)?.map(({ range }) => range.start.line)).to.have.members([2, 0, 1]);
    const [, earlier] = await fixes(file, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
    expect(earlier?.title).to.equal('保留2020年1月1日的版本：二');
    await run(earlier!);
    expect((await list()).map(({ note }) => note)).to.deep.equal(['二']);
    await serving.until(() => serving.diagnostics.get(file)?.length === 1);
  });

  it('of one’s own that differ are said where their passage stands too, and chosen there', async () => {
    await begin();
    serving.open('判决.txt', text, 'legal-judgment');
    await annotate({ note: '一' });
    const line = store().get(own) ?? '';
    const other = line.replace('"一"', '"二"').replace(/"modified":"[^"]*"/, '"modified":"2020-01-01T00:00:00.000Z"');
    put(own, line + other);
    const differ = (): Diagnostic[] =>
      (serving.diagnostics.get(uri()) ?? []).filter(({ message }) => JSON.stringify(message).includes('2 个不同版本'));
    await serving.until(() => differ().length === 1);
    expect(differ()[0]!.range).to.deep.equal(rangeOf(passage));
    const offered = await fixes(uri(), rangeOf('原告的服务'));
    expect(offered.map(({ title }) => title)[1]).to.equal('保留2020年1月1日的版本：二');
    expect(await fixes(uri(), rangeOf('维持原判'))).to.deep.equal([]);
    await run(offered[1]!);
    await serving.until(() => differ().length === 0);
    expect((await list()).map(({ note }) => note)).to.deep.equal(['二']);
  });

  it('of two people with one id are both kept: one’s own gets another', async () => {
    await begin();
    const id = idOf(await annotate({ note: '一' }));
    const theirs = (store().get(own) ?? '').replaceAll('张律师', '李律师').replace('"一"', '"二"');
    put(own.replace('张律师', '李律师'), theirs);
    const file = serving.uri(`${matterFolder}/${own.split('/').map(encodeURIComponent).join('/')}`);
    await serving.until(() => serving.diagnostics.get(file)?.length === 1);
    const [only, ...others] = await fixes(file, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
    expect([only?.title, others]).to.deep.equal(['两者均保留：为您的一条另编标识', []]);
    await run(only!);
    const found = await list();
    expect(found.map(({ author, note }) => `${author} ${note}`)).to.have.members(['张律师 一', '李律师 二']);
    expect(found.find(({ author }) => author === '李律师')?.id).to.equal(id);
    expect(store().get(own.replace('张律师', '李律师'))).to.equal(theirs);
  });

  describe('in a file in which git has left a conflict', () => {
    const conflict = (ours: string, theirs: string): string =>
      ['<<<<<<< HEAD', ours, '=======', theirs, '>>>>>>> 李', ''].join('\n');

    it('those of both sides are there, the marks are said on their lines and go by a quick fix', async () => {
      await begin();
      await annotate({ note: '一' });
      await annotate({ note: '二' });
      const [one, two] = (store().get(own) ?? '').trim().split('\n');
      put(own, conflict(one!, two!));
      const file = serving.uri(`${matterFolder}/${own.split('/').map(encodeURIComponent).join('/')}`);
      await serving.until(() => serving.diagnostics.get(file)?.length === 3);
      expect(serving.diagnostics.get(file)?.map(({ range }) => range.start.line)).to.deep.equal([0, 2, 4]);
      expect((await list()).map(({ note }) => note)).to.deep.equal(['一', '二']);
      const [marks] = await fixes(file, serving.diagnostics.get(file)![0]!.range);
      await run(marks!);
      expect(store().get(own)).to.equal(`${one}\n${two}\n`);
    });

    it('a code keeps the definitions of both sides; one of them gives it its name', async () => {
      await begin();
      const code = idOf(
        await serving.ask<Done>(annotationMethod.saveCode, { uri: uri(), name: '数据权益', definition: '旧' }),
      );
      const path = `.glossator/codebook/${code}.json`;
      const [ours, theirs] = [
        ['数据财产', '甲'],
        ['数据利益', '乙'],
      ].map(([name, definition], i) => {
        const value = JSON.parse(store().get(path) ?? '') as { definitions: object[] };
        const added = { text: definition, author: name, created: `2027-01-0${2 - i}T00:00:00.000Z` };
        return JSON.stringify({ ...value, name, definitions: [...value.definitions, added] }, undefined, 2);
      });
      put(path, conflict(ours!, theirs!));
      const file = serving.uri(`${matterFolder}/${path}`);
      await serving.until(() => serving.diagnostics.get(file)?.length === 1);
      const names = async (): Promise<string[]> =>
        (await serving.ask<CodebookResult>(annotationMethod.codebook, { uri: uri() })).codes.map(({ name }) => name);
      expect(await names()).to.deep.equal(['数据财产']);
      const rename = { uri: uri(), id: code, name: '另名' };
      expect(await serving.ask<Done>(annotationMethod.saveCode, rename)).to.include({ reason: 'conflict' });
      const offered = await fixes(file, serving.diagnostics.get(file)![0]!.range);
      expect(offered.map(({ title }) => title)).to.deep.equal([
        '以 HEAD 为准并保留双方的定义：“数据财产”',
        '以 李 为准并保留双方的定义：“数据利益”',
      ]);
      await run(offered[1]!);
      expect(await names()).to.deep.equal(['数据利益']);
      const { definitions } = JSON.parse(store().get(path) ?? '') as { definitions: { text: string }[] };
      expect(definitions.map((one) => one.text)).to.deep.equal(['旧', '乙', '甲']);
      await serving.until(() => serving.diagnostics.get(file)?.length === 0);
    });

    it('a variable takes the name of one side; the choices of both stay', async () => {
      await begin();
      await annotate();
      const variable = (zh: string, choice: string): string =>
        serialiseVariable({
          ...{
            v: 1,
            id: 'v1',
            names: { zh },
            type: 'choice',
            order: 1,
            choices: [{ id: choice, names: { zh: choice } }],
          },
          definitions: [{ text: zh, author: '张律师', created: '2026-01-01T00:00:00.000Z' }],
        });
      const path = variablePath('v1');
      put(path, conflict(variable('数据种类', '原始'), variable('数据类型', '衍生')));
      const file = serving.uri(`${matterFolder}/${path}`);
      await serving.until(() => serving.diagnostics.get(file)?.length === 1);
      const offered = await fixes(file, serving.diagnostics.get(file)![0]!.range);
      expect(offered.map(({ title }) => title)).to.deep.equal([
        '以 HEAD 为准并保留双方的定义：“数据种类”',
        '以 李 为准并保留双方的定义：“数据类型”',
      ]);
      await run(offered[1]!);
      const settled = parseVariable(store().get(path) ?? '');
      expect(settled).to.deep.include({ names: { zh: '数据类型' } });
      expect((settled as Variable).choices?.map(({ id }) => id)).to.deep.equal(['衍生', '原始']);
      await serving.until(() => serving.diagnostics.get(file)?.length === 0);
    });
  });

  it('leave no text behind that nothing counts in, when that is asked', async () => {
    await begin();
    await annotate();
    const unused = `.glossator/base/${'0'.repeat(64)}`;
    serving.platform.store(matterFolder).files.set(unused, 'x');
    const prune = (remove: boolean): Promise<{ uris: string[] }> =>
      serving.ask(annotationMethod.pruneBases, { uri: matterFolder, remove });
    expect((await prune(false)).uris).to.deep.equal([`${matterFolder}/${unused}`]);
    await prune(true);
    expect([...store().keys()].filter((path) => path.includes('/base/'))).to.have.length(1);
    expect((await list())[0]).to.include({ outcome: 'found' });
  });

  it('go with a document that is renamed in the editor, and are found where it was renamed outside', async () => {
    await begin('张律师', { '判决.txt': text, 'briefs.txt': '代理词' });
    await annotate();
    serving.platform.remove(uri());
    serving.platform.put(uri('新.txt'), text);
    serving.tell('workspace/didChangeWatchedFiles', {
      changes: [
        { uri: uri(), type: 3 },
        { uri: uri('新.txt'), type: 1 },
      ],
    });
    await serving.indexed();
    expect(await list('新.txt')).to.have.length(1);
    serving.tell('workspace/didRenameFiles', { files: [{ oldUri: uri(), newUri: uri('新.txt') }] });
    await serving.changedAnnotations(2);
    expect([...store().keys()].filter((path) => path.endsWith('.jsonl'))).to.deep.equal([own.replace('判决', '新')]);
    expect(await list('新.txt')).to.have.length(1);
  });

  it('are found where another machine spells the name of the document in other letters', async () => {
    await begin('张律师', { 'Judgment A.txt': text });
    await annotate({ uri: uri('Judgment A.txt') });
    const path = own.replace('判决.txt', 'Judgment A.txt');
    const content = store()
      .get(path)!
      .replace(/"base":"[0-9a-f]+"/, `"base":"${'0'.repeat(64)}"`);
    serving.platform.store(matterFolder).files.delete(path);
    put(path.replace('Judgment A.txt', 'judgment a.TXT'), content);
    while ((await list('Judgment A.txt')).length === 0);
    expect((await list('Judgment A.txt'))[0]).to.include({ outcome: 'found' });
  });

  it('of two documents whose names differ in the case of letters stay with their own', async () => {
    await begin('张律师', { 'A.txt': text, 'a.txt': text.replace('8号', '9号') });
    await annotate({ uri: uri('A.txt'), note: '大' });
    await annotate({ uri: uri('a.txt'), note: '小' });
    expect((await list('A.txt')).map(({ note }) => note)).to.deep.equal(['大']);
    expect((await list('a.txt')).map(({ note }) => note)).to.deep.equal(['小']);
    const rows = await serving.ask<WireTagRow[]>(annotationMethod.tagRows, { filter: '', document: uri('a.txt') });
    expect(rows.map(({ description }) => description)).to.deep.equal(['1']);
  });

  for (const name of ['CON.txt', 'a:b?.txt', '判决 100%.txt', `${'长'.repeat(90)}.txt`])
    it(`can be on a document that some system could not name: ${name.slice(0, 12)}`, async () => {
      await begin('张律师', { [name]: text });
      await annotate({ uri: uri(name) });
      expect((await list(name))[0]).to.include({ outcome: 'found' });
      const [path = ''] = [...store().keys()].filter((one) => one.endsWith('.jsonl'));
      expect(path).not.to.match(/[:?]|\/CON/);
      expect(Buffer.byteLength(path.split('/').at(-2) ?? '')).to.be.at.most(200);
    });

  /** A session over a folder that is opened from what was kept, and the store as the one before it left it. */
  const openAgain = async (
    files: Record<string, string>,
    again: Record<string, string>,
    annotated: () => Promise<unknown>,
  ): Promise<void> => {
    const shelf = new MemoryShelf();
    serving = await Serving.ready({ files, settings: { person: '张律师' }, shelf });
    await annotated();
    while (shelf.held.size < 2) await serving.platform.pause();
    for (let i = 0; i < 30; i++) await serving.platform.pause();
    const written = new Map(store());
    serving.end();
    serving = await Serving.begin({ files: again, settings: { person: '张律师' }, shelf });
    written.forEach((content, path) => serving.platform.store(matterFolder).files.set(path, content));
    await serving.indexed();
    expect(serving.platform.reads).to.equal(0);
  };

  it('are found where a document was renamed outside and nobody has read it since', async () => {
    const left = { '新.txt': text, '别.txt': text.replace('8号', '9号') };
    await openAgain({ ...left, '判决.txt': text }, left, annotate);
    expect(await list('别.txt')).to.have.length(0);
    expect(await list('新.txt')).to.have.length(1);
  });

  it('are not taken for lost in a document that nobody has read since the folder was opened', async () => {
    const files = { '判决.txt': text };
    await openAgain(files, files, annotate);
    const roots = (): Promise<WireTagRow[]> => serving.ask(annotationMethod.tagRows, { filter: '' });
    await roots();
    await serving.changedAnnotations(1);
    expect((await roots()).map(({ kind }) => kind)).to.deep.equal(['note']);
  });
});
