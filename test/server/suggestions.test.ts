import { expect } from 'chai';
import { annotationMethod, type Done } from '../../src/server/protocol-annotations';
import {
  suggestTagsMethod,
  type SuggestTagsParams,
  type SuggestTagsResult,
} from '../../src/server/protocol-suggestions';
import { civil } from '../support/decisions';
import { matterFolder, positionIn, Serving } from '../support/serving';

const other = civil.replace('（2022）示0102民初318号', '（2019）示0104民初77号').replaceAll('青禾', '白鹭');

describe('suggested tags, on the server', () => {
  let serving: Serving;
  let code: string;

  beforeEach(async () => {
    serving = await Serving.ready({ files: { '甲.txt': civil, '乙.txt': other }, settings: { person: '张律师' } });
    const done = await serving.ask<Done>(annotationMethod.saveCode, { uri: serving.uri('甲.txt'), name: '连带责任' });
    code = done.ok ? done.ids[0]! : done.why;
  });

  afterEach(() => serving.end());

  const suggested = async (params: SuggestTagsParams): Promise<string[]> => {
    const { suggestions } = await serving.ask<SuggestTagsResult>(suggestTagsMethod, params);
    return suggestions.map(({ name, words, of, why }) => `${name} · ${words.slice(0, 8)} · ${of} · ${why}`);
  };

  it('are those of one judgment, with why', async () => {
    expect(await suggested({ uri: serving.uri('甲.txt') })).to.deep.equal([
      '连带责任 · 赵某应否承担连带 · 青禾公司诉远山公司运输合同纠纷案 · 含编码名称',
      '连带责任 · 青禾公司未提交证 · 青禾公司诉远山公司运输合同纠纷案 · 含编码名称',
    ]);
  });

  it('are those of one code in all judgments of a folder', async () => {
    expect(await suggested({ uri: matterFolder, code })).to.have.length(4);
    expect(await suggested({ uri: matterFolder, code: 'gone' })).to.deep.equal([]);
  });

  it('are those that cite the provision that the definition of a code names', async () => {
    serving.end();
    const text = civil.replace('赵某应否承担连带责任', '赵某应否依照《中华人民共和国民法典》第一百七十八条承担责任');
    serving = await Serving.ready({ files: { '甲.txt': text }, settings: { person: '张律师' } });
    const uri = serving.uri('甲.txt');
    const definition = '数人承担责任的，见《民法典》第一百七十八条。';
    await serving.ask<Done>(annotationMethod.saveCode, { uri, name: '责任形态', definition });
    const found = await suggested({ uri });
    expect(found.join('\n')).to.match(/^责任形态 · 赵某应否依照.*编码定义提及民法典第一百七十八条/);
  });

  it('what was accepted is not suggested again', async () => {
    const at = positionIn(civil, '其要求赵某承担连带责任');
    const range = { start: at, end: { line: at.line, character: at.character + 11 } };
    const uri = serving.uri('甲.txt');
    expect(await serving.ask<Done>(annotationMethod.annotate, { uri, range, codes: [code] })).to.include({ ok: true });
    expect(await suggested({ uri })).to.have.length(1);
  });

  it('are none where nothing can be tagged', async () =>
    expect(await suggested({ uri: 'file:///elsewhere/x.txt' })).to.deep.equal([]));
});
