import { expect } from 'chai';
import { acrossMethod, type ComparablesParams, type ComparablesResult } from '../../src/server/protocol-across';
import { annotationMethod, type Done } from '../../src/server/protocol-annotations';
import type { WirePage } from '../../src/server/protocol-page';
import { method, type WireRow } from '../../src/server/protocol';
import { civil } from '../support/decisions';
import { matterFolder, positionIn, Serving } from '../support/serving';

const question = '远山公司应否赔偿货物损失';
const other = civil.replace('（2022）示0102民初318号', '（2019）示0104民初77号').replaceAll('青禾', '白鹭');

describe('one question across judgments, on the server', () => {
  let serving: Serving;

  beforeEach(async () => {
    serving = await Serving.ready({
      files: { '甲.txt': civil, '乙.txt': other, '笔记.md': '# 买菜\n' },
      settings: { person: '张律师' },
    });
  });

  afterEach(() => serving.end());

  const offered = (params: ComparablesParams): Promise<ComparablesResult | null> =>
    serving.ask<ComparablesResult | null>(acrossMethod.comparables, params);
  const likely = (found: ComparablesResult | null): string[] =>
    (found?.offers ?? []).filter((one) => one.likely).map(({ label, description }) => `${label} @ ${description}`);
  const both = [
    '远山公司应否赔偿货物损失 @ 青禾公司诉远山公司运输合同纠纷案 · 示例市东区人民法院 · 2022',
    '远山公司应否赔偿货物损失 @ 白鹭公司诉远山公司运输合同纠纷案 · 示例市东区人民法院 · 2022',
  ];

  it('is found from the cursor', async () => {
    const found = await offered({ uri: serving.uri('甲.txt'), position: positionIn(civil, question) });
    expect(found?.question).to.equal(question);
    expect(likely(found).slice(0, 2)).to.deep.equal(both);
  });

  it('is found from its row in the tree', async () => {
    const options = { grouping: 'issue', filter: '' };
    const rows = await serving.ask<WireRow[]>(method.tree, options);
    const row = rows.find(({ label }) => label === question);
    expect(likely(await offered({ row: row!.id })).slice(0, 2)).to.have.members(both);
  });

  it('is found from a code, and from those below it, wherever passages bear it', async () => {
    const ask = (name: string, params: object): Promise<Done> => serving.ask<Done>(name, params);
    const idOf = (done: Done): string => (done.ok ? done.ids[0]! : done.why);
    const uri = serving.uri('乙.txt');
    const top = idOf(await ask(annotationMethod.saveCode, { uri, name: '承运人' }));
    const code = idOf(await ask(annotationMethod.saveCode, { uri, name: '赔偿', parent: top }));
    const start = positionIn(other, '应当赔偿白鹭公司货物损失');
    const range = { start, end: { line: start.line, character: start.character + 8 } };
    expect(await ask(annotationMethod.annotate, { uri, range, codes: [code] })).to.include({ ok: true });
    expect(likely(await offered({ code: top, folder: matterFolder }))).to.deep.equal([both[1]]);
  });

  it('where nothing is asked there is none', async () => {
    expect(await offered({ uri: serving.uri('笔记.md'), position: { line: 0, character: 0 } })).to.equal(null);
    expect(await offered({ row: 'nonsense' })).to.equal(null);
    expect(await serving.ask(acrossMethod.compare, { question, chosen: ['nonsense'] })).to.equal(null);
  });

  it('what was chosen is a page with links, a table and a page to print', async () => {
    const found = await offered({ uri: serving.uri('甲.txt'), position: positionIn(civil, question) });
    const chosen = found!.offers.filter((one) => one.likely).map(({ id }) => id);
    const page = await serving.ask<WirePage>(acrossMethod.compare, { question, chosen });
    expect(page.text).to.match(/^# 同一问题，各案对照：远山公司应否赔偿货物损失\n/);
    expect(page.csv).to.include('白鹭公司诉远山公司运输合同纠纷案,（2019）示0104民初77号');
    expect(page.html).to.include('<h1>同一问题，各案对照：远山公司应否赔偿货物损失</h1>');
    const uris = new Set(page.links.map(({ place }) => place.uri));
    expect([...uris]).to.have.members([serving.uri('甲.txt'), serving.uri('乙.txt')]);
  });
});
