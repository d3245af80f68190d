import { expect } from 'chai';
import {
  annotationMethod,
  type BaseTextResult,
  type Done,
  type TagFacetsResult,
  type TagRowsParams,
  type WireTagRow,
} from '../../src/server/protocol-annotations';
import { positionIn, Serving } from '../support/serving';

const first = [
  '浙江省示例市中级人民法院',
  '民事判决书',
  '（2021）浙99民终8号',
  '上诉人（原审被告）：示例市拾穗网络科技有限公司。',
  '被上诉人（原审原告）：示例市栖禾信息技术有限公司。',
  '本院认为，被告抓取原告平台的用户评论，实质性替代了原告的服务。原告对数据整体享有权益。',
  '综上，驳回上诉，维持原判。',
].join('\n');
const second = first.replace('8号', '9号').replace('用户评论', '商品评论');

describe('rows of the tree of tags', () => {
  let serving: Serving;
  let codes: string[];

  const save = async (params: object): Promise<string> => {
    const done = await serving.ask<Done>(annotationMethod.saveCode, { uri: serving.uri('一.txt'), ...params });
    return done.ok ? done.ids[0]! : done.why;
  };
  const tag = async (file: string, words: string, on: readonly string[], note?: string): Promise<string> => {
    const { line, character } = positionIn(file === '一.txt' ? first : second, words);
    const start = { line, character: character - 1 };
    const range = { start, end: { line, character: start.character + words.length } };
    const done = await serving.ask<Done>(annotationMethod.annotate, { uri: serving.uri(file), range, codes: on, note });
    return done.ok ? done.ids[0]! : done.why;
  };
  const rows = (params: Partial<TagRowsParams> = {}): Promise<WireTagRow[]> =>
    serving.ask<WireTagRow[]>(annotationMethod.tagRows, { filter: '', ...params });
  const lines = async (params: Partial<TagRowsParams> = {}): Promise<string[]> =>
    (await rows(params)).map(({ label, description }) => [label, description].filter(Boolean).join(' | '));
  const below = async (label: string, params: Partial<TagRowsParams> = {}): Promise<WireTagRow> => {
    const row = (await rows(params)).find((one) => one.label.startsWith(label));
    if (!row) throw new Error(`no row ${label}`);
    return row;
  };

  beforeEach(async () => {
    serving = await Serving.ready({ files: { '一.txt': first, '二.txt': second }, settings: { person: '张律师' } });
    const data = await save({ name: '数据权益', definition: '平台对数据整体的权益' });
    codes = [data, await save({ name: '实质性替代', parent: data }), await save({ name: '损害赔偿' })];
    await tag('一.txt', '实质性替代了原告的服务', [codes[1]!]);
    await tag('一.txt', '原告对数据整体享有权益', [codes[0]!], '可引用');
    await tag('二.txt', '实质性替代了原告的服务', [codes[1]!]);
    await tag('二.txt', '商品评论', [], '与前案不同');
  });

  afterEach(() => serving.end());

  it('codes in their order with the count of all below them, notes without a code at the end', async () => {
    expect(await lines()).to.deep.equal(['数据权益 | 3', '损害赔偿 | 0', '无编码 | 1']);
  });

  it('below a code the codes and documents, below those the passages', async () => {
    const code = await below('数据权益');
    expect(code).to.include({ kind: 'code', code: codes[0], tooltip: '平台对数据整体的权益' });
    const inside = await rows({ parent: code.id });
    expect(inside.map(({ kind, description }) => `${kind} ${description}`)).to.deep.equal(['code 2', 'judgment 1']);
    const [passage] = await rows({ parent: inside[1]!.id });
    expect(passage).to.include({ label: '原告对数据整体享有权益', mine: true, outcome: 'found', kind: 'note' });
    expect(passage?.description).to.equal('可引用 · 张律师');
    const start = positionIn(first, '原告对数据整体享有权益');
    expect(passage?.place?.range.start).to.deep.equal({ line: start.line, character: start.character - 1 });
  });

  for (const [what, filter, wanted] of [
    ['words of a passage', { filter: '数据整体' }, ['数据权益 | 1']],
    ['words of a note', { filter: '与前案' }, ['无编码 | 1']],
    ['the name of a code finds all under it', { filter: '实质性替代' }, ['数据权益 | 2']],
    ['nothing', { filter: '不存在的词' }, []],
    ['a person', { author: '李律师' }, []],
  ] as const)
    it(`filtered by ${what}`, async () => expect(await lines(filter)).to.deep.equal(wanted));

  it('filtered by a code or a document', async () => {
    expect(await lines({ code: codes[1]! })).to.deep.equal(['数据权益 | 2']);
    expect(await lines({ document: serving.uri('二.txt') })).to.deep.equal(['数据权益 | 1', '无编码 | 1']);
  });

  it('a renamed code keeps its passages; a merged one gives them to the other', async () => {
    await save({ id: codes[0], name: '数据财产权益' });
    expect(await lines()).to.include('数据财产权益 | 3');
    await save({ id: codes[1], mergedInto: codes[2] });
    expect(await lines()).to.deep.equal(['数据财产权益 | 1', '损害赔偿 | 2', '无编码 | 1']);
  });

  it('codes are put in another order and below each other', async () => {
    await save({ id: codes[2], before: codes[0] });
    expect((await lines())[0]).to.equal('损害赔偿 | 0');
    await save({ id: codes[2], parent: codes[0] });
    expect(await lines()).to.deep.equal(['数据权益 | 3', '无编码 | 1']);
    await save({ id: codes[2], parent: null });
    await save({ id: codes[2], before: codes[1] });
    const inside = await rows({ parent: (await below('数据权益')).id });
    expect(inside.filter(({ kind }) => kind === 'code').map(({ label }) => label)).to.deep.equal([
      '损害赔偿',
      '实质性替代',
    ]);
  });

  it('says by what they can be filtered', async () => {
    const facets = await serving.ask<TagFacetsResult>(annotationMethod.tagFacets, {});
    expect(facets.authors).to.deep.equal(['张律师']);
    expect(facets.codes.map(({ name }) => name)).to.deep.equal(['数据权益', '实质性替代', '损害赔偿']);
    expect(facets.documents.map(({ uri }) => uri)).to.have.members([serving.uri('一.txt'), serving.uri('二.txt')]);
  });

  it('a passage that is gone stands first, with the text that it was marked in', async () => {
    const uri = serving.uri('一.txt');
    const changed = first.replace('原告对数据整体享有权益。', '');
    serving.open('一.txt', changed);
    const code = await below('数据权益');
    const [, document] = await rows({ parent: code.id });
    const [passage] = await rows({ parent: document!.id });
    expect(passage).to.include({ outcome: 'orphaned' });
    const lost = await below('待重新定位');
    expect(lost).to.include({ kind: 'displaced', description: '1' });
    const [within] = await rows({ parent: lost.id });
    expect((await rows({ parent: within!.id })).map(({ label }) => label)).to.deep.equal(['原告对数据整体享有权益']);
    const base = await serving.ask<BaseTextResult>(annotationMethod.baseText, { uri, id: passage!.annotation });
    expect(base.text).to.equal(first);
    expect(base.range.start.line).to.equal(5);
  });
});
