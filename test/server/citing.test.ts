import { expect } from 'chai';
import { method, type WirePlace, type WireRow } from '../../src/server/protocol';
import { citingMethod, type QuoteIntoResult, type QuoteResult } from '../../src/server/protocol-citing';
import { civil } from '../support/decisions';
import { positionIn, Serving } from '../support/serving';

const words = '远山公司未举证证明毁损系包装所致';
const brief = '代理词\n\n本案的法律问题如下。\n';

describe('words with their citation, on the server', () => {
  let serving: Serving;
  const other = 'file:///other';

  beforeEach(async () => {
    serving = await Serving.ready({
      files: { '代理词.md': brief, '判决.txt': civil },
      folders: ['file:///matter', other],
    });
  });
  afterEach(() => serving.end());

  const copy = (text = words): Promise<QuoteResult> => {
    const at = positionIn(civil, text);
    const start = { ...at, character: at.character - 1 };
    const end = { ...start, character: start.character + text.length };
    return serving.ask<QuoteResult>(citingMethod.quote, { uri: serving.uri('判决.txt'), range: { start, end } });
  };
  const paste = (from: WirePlace, uri = serving.uri('代理词.md')): Promise<QuoteIntoResult> =>
    serving.ask<QuoteIntoResult>(citingMethod.quoteInto, { uri, position: { line: 3, character: 0 }, from });

  it('are copied from a judgment and put into a brief', async () => {
    const copied = await copy();
    expect(copied?.text).to.match(/^“远山公司未举证证明毁损系包装所致”（示例市东区人民法院/);
    expect(await paste(copied!.from)).to.deep.equal({
      text: `示例市东区人民法院（2022）示0102民初318号民事判决认为：“${words}”`,
    });
  });

  it('come from rows of the tree as well', async () => {
    const below = async (kind: string, parent?: string): Promise<WireRow> => {
      const params = { grouping: 'judgment', filter: '', ...(parent && { parent }) };
      const rows = await serving.ask<WireRow[]>(method.tree, params);
      return rows.find((row) => row.kind === kind)!;
    };
    const issue = await below('issue', (await below('judgment', (await below('matter')).id)).id);
    const holding = await below('holding', issue.id);
    expect(await paste(holding.place!))
      .to.have.property('text')
      .that.includes('认为：“');
  });

  it('go into briefs only, and never from one matter into another', async () => {
    const { from } = (await copy())!;
    expect(await paste(from, serving.uri('判决.txt'))).to.deep.equal({ none: 'no-brief' });
    const uri = `${other}/代理词.md`;
    serving.tell('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text: brief },
    });
    expect(await paste(from, uri)).to.deep.equal({ none: 'other-matter' });
  });

  it('are none in a brief', async () => {
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } };
    expect(await serving.ask(citingMethod.quote, { uri: serving.uri('代理词.md'), range })).to.equal(null);
  });
});
