import { expect } from 'chai';
import {
  annotationMethod,
  type AnnotationsResult,
  type Done,
  type WireTagRow,
} from '../../src/server/protocol-annotations';
import {
  type AnswerDone,
  type AnswerParams,
  type ExportVariablesResult,
  type SaveVariableParams,
  variableMethod,
  type VariablePlaceResult,
  type VariableTableResult,
  type WireCell,
  type WireVariable,
} from '../../src/server/protocol-variables';
import { civil } from '../support/decisions';
import { matterFolder, positionIn, Serving } from '../support/serving';

const other = civil.replace('318号', '319号').replace('86000元', '90000元');
const files = { '甲案.txt': civil, '乙案.txt': other, '备忘.md': '与裁判无关。' };

describe('variables on the server', () => {
  let serving: Serving;

  const begin = async (options: object = {}): Promise<void> => {
    serving = await Serving.ready({ files, settings: { person: '张律师' }, ...options });
  };
  const table = (uri = matterFolder): Promise<VariableTableResult> =>
    serving.ask<VariableTableResult>(variableMethod.table, { uri });
  const cell = async (file: string, variable: string): Promise<WireCell | null | undefined> => {
    const { columns, rows } = await table();
    return rows.find(({ path }) => path === file)?.cells[columns.findIndex(({ id }) => id === variable)];
  };
  const answer = (variable: string, given: AnswerParams['answer'], file = '甲案.txt'): Promise<AnswerDone> =>
    serving.ask<AnswerDone>(variableMethod.answer, { uri: serving.uri(file), variable, answer: given });
  const save = (params: Omit<SaveVariableParams, 'uri'>): Promise<Done> =>
    serving.ask<Done>(variableMethod.save, { uri: matterFolder, ...params });
  const records = (): string[] =>
    [...serving.platform.store(matterFolder).files].flatMap(([path, content]) =>
      path.endsWith('.jsonl') ? content.trim().split('\n') : [],
    );

  afterEach(() => serving.end());

  it('a row a judgment, by path; what is no judgment has none', async () => {
    await begin();
    const { name, columns, rows } = await table();
    expect(name).to.equal('matter');
    expect(rows.map(({ path }) => path)).to.have.members(['甲案.txt', '乙案.txt']);
    expect(columns.map(({ name: shown }) => shown))
      .to.include.members(['法院', '判赔金额'])
      .and.not.include('审判人员');
  });

  it('a cell says whose it is; nobody’s is none', async () => {
    await begin();
    expect(await cell('甲案.txt', 'amount-awarded')).to.deep.equal({
      ...{ text: '78,500', typed: '78500', key: 78500, is: 'value', by: 'reading', guess: true },
      details: ['由文本推定'],
    });
    expect(await cell('甲案.txt', 'region')).to.equal(null);
  });

  it('an answer is kept as a record of the person, without the text', async () => {
    await begin();
    expect(await answer('amount-awarded', { typed: '8万' })).to.deep.include({ ok: true, before: null });
    expect(await cell('甲案.txt', 'amount-awarded')).to.deep.include({ text: '80,000', by: 'mine', key: 80000 });
    expect(records()).to.have.length(1);
    const record = JSON.parse(records()[0]!) as object;
    expect(record).to.deep.include({
      author: '张律师',
      rev: 1,
      answer: { variable: 'amount-awarded', is: 'value', value: 80000 },
    });
    expect(record).to.have.property('base').with.length(64);
    expect(
      [...serving.platform.store(matterFolder).files.keys()].filter((path) => path.includes('/base/')),
    ).to.deep.equal([]);
  });

  it('a second answer changes the first, and tells what that was; null takes it back', async () => {
    await begin();
    await answer('region', { finding: { is: 'not-stated' } });
    const second = await answer('region', { typed: '不适用' });
    expect(second.before).to.deep.equal({ is: 'not-stated' });
    expect(records().map((line) => (JSON.parse(line) as { rev: number }).rev)).to.deep.equal([2]);
    expect(await cell('甲案.txt', 'region')).to.deep.include({ is: 'not-applicable', by: 'mine' });
    await answer('region', null);
    expect(await cell('甲案.txt', 'region')).to.equal(null);
  });

  it('what the reading has is taken over as it is', async () => {
    await begin();
    await answer('amount-awarded', 'reading');
    expect(await cell('甲案.txt', 'amount-awarded')).to.deep.include({ text: '78,500', by: 'mine' });
    expect(await answer('region', 'reading')).to.deep.include({ ok: false });
  });

  it('what is no value is refused in words', async () => {
    await begin();
    const done = await answer('amount-awarded', { typed: '很多' });
    expect(done).to.deep.include({ ok: false, reason: 'value' });
    expect(done.ok ? '' : done.why).to.include('很多');
    expect(records()).to.deep.equal([]);
  });

  it('another’s answer counts until one has one’s own, and the difference is told', async () => {
    await begin();
    const time = '2026-01-02T00:00:00.000Z';
    const record = { v: 1, id: 'x', rev: 1, author: '李律师', created: time, modified: time, base: '0'.repeat(64) };
    serving.platform
      .store(matterFolder)
      .files.set(
        '.glossator/annotations/甲案.txt/李律师.i2.jsonl',
        `${JSON.stringify({ ...record, answer: { variable: 'costs', is: 'value', value: 7 } })}\n`,
      );
    const uri = `${matterFolder}/.glossator/annotations/x`;
    serving.tell('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 1 }] });
    await serving.changedAnnotations(1);
    expect(await cell('甲案.txt', 'costs')).to.deep.include({ text: '7', by: 'another' });
    await answer('costs', { typed: '8' });
    const mine = await cell('甲案.txt', 'costs');
    expect(mine).to.deep.include({ text: '8', by: 'mine', differs: true });
    expect(mine?.details.join('\n')).to.match(/张律师：8.*\n李律师：7.*\n文本读出：1,950/);
    expect(records()).to.have.length(2);
  });

  it('an answer is no tag and no note', async () => {
    await begin();
    await answer('costs', { typed: '8' });
    const { annotations } = await serving.ask<AnnotationsResult>(annotationMethod.annotations, {
      uri: serving.uri('甲案.txt'),
    });
    expect(annotations).to.deep.equal([]);
    expect(await serving.ask<WireTagRow[]>(annotationMethod.tagRows, { filter: '' })).to.deep.equal([]);
  });

  it('a new variable is a column behind the others; its choices have ids of their own', async () => {
    await begin();
    const done = await save({
      name: '数据类型',
      type: 'choice',
      choices: [{ name: '原始' }, { name: '衍生' }],
      definition: '涉案数据',
    });
    const id = done.ok ? done.ids[0]! : '';
    const { columns } = await table();
    expect(columns.at(-1)).to.deep.include({
      id,
      name: '数据类型',
      type: 'choice',
      definition: '涉案数据',
      builtIn: false,
    });
    await answer(id, { typed: '衍生' });
    expect(await cell('甲案.txt', id)).to.deep.include({ text: '衍生', key: 1 });
    await save({ id, choices: columns.at(-1)!.choices.map((choice) => ({ ...choice, name: `${choice.name}数据` })) });
    expect(await cell('甲案.txt', id)).to.deep.include({ text: '衍生数据' });
  });

  it('a new wording of a definition goes behind the earlier one', async () => {
    await begin();
    const done = await save({ name: '数据类型', definition: '一' });
    const id = done.ok ? done.ids[0]! : '';
    await save({ id, definition: '二' });
    const file = serving.platform.store(matterFolder).files.get(`.glossator/codebook/variables/${id}.json`);
    const { definitions } = JSON.parse(file!) as { definitions: { text: string }[] };
    expect(definitions.map(({ text }) => text)).to.deep.equal(['一', '二']);
  });

  it('one of the product is hidden, renamed and shown again; its type stays', async () => {
    await begin();
    await save({ id: 'costs', hidden: true, name: '受理费', type: 'text' });
    expect((await table()).columns.map(({ id }) => id)).to.not.include('costs');
    await save({ id: 'costs', hidden: false });
    const all = await serving.ask<WireVariable[]>(variableMethod.variables, { uri: matterFolder });
    expect(all.find(({ id }) => id === 'costs')).to.deep.include({ name: '受理费', type: 'amount', hidden: false });
  });

  it('a cell leads to where the reading found it', async () => {
    await begin();
    const place = await serving.ask<VariablePlaceResult>(variableMethod.place, {
      uri: serving.uri('甲案.txt'),
      variable: 'amount-claimed',
    });
    const { line, character } = positionIn(civil, '86000元');
    expect(place?.range.start).to.deep.equal({ line, character: character - 1 });
  });

  it('nobody who has not said who they are writes', async () => {
    await begin({ settings: {} });
    expect(await answer('costs', { typed: '8' })).to.deep.include({ ok: false, reason: 'person' });
    expect(await save({ name: '数据类型' })).to.deep.include({ ok: false, reason: 'person' });
  });

  it('the table of one folder says nothing of another, nor do its variables', async () => {
    const second = 'file:///other';
    await begin({ folders: [matterFolder, second], files: { '甲案.txt': civil, [`${second}/丙案.txt`]: other } });
    await save({ name: '数据类型' });
    expect((await table()).rows.map(({ path }) => path)).to.deep.equal(['甲案.txt']);
    const theirs = await table(second);
    expect(theirs.rows.map(({ path }) => path)).to.deep.equal(['丙案.txt']);
    expect(theirs.columns.map(({ name }) => name)).to.not.include('数据类型');
  });

  it('CSV and JSON hold what the table shows', async () => {
    await begin();
    await answer('cause', { typed: '=运输' });
    const csv = await serving.ask<ExportVariablesResult>(variableMethod.export, { uri: matterFolder, format: 'csv' });
    expect(csv.text).to.include("'=运输");
    expect([csv.rows, csv.defused]).to.deep.equal([2, 1]);
    const json = await serving.ask<ExportVariablesResult>(variableMethod.export, { uri: matterFolder, format: 'json' });
    expect(JSON.parse(json.text)).to.have.property('judgments').with.length(2);
  });

  it('a judgment that changed keeps its answers', async () => {
    await begin();
    await answer('costs', { typed: '8' });
    serving.platform.put(serving.uri('甲案.txt'), civil.replace('1950元', '2000元'));
    serving.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: serving.uri('甲案.txt'), type: 2 }] });
    await serving.indexed();
    const changed = await cell('甲案.txt', 'costs');
    expect(changed).to.deep.include({ text: '8', by: 'mine' });
    expect(changed?.details.at(-1)).to.equal('文本读出：2,000');
  });
});
