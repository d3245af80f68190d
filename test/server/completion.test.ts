import { expect } from 'chai';
import type { CompletionList } from 'vscode-languageserver';
import { annotationMethod, type Done } from '../../src/server/protocol-annotations';
import { civil } from '../support/decisions';
import { positionIn, Serving } from '../support/serving';

const brief = '代理词\n\n参见竞争关系';

describe('completion in a brief', () => {
  let serving: Serving;
  const labels = async (): Promise<[string, string | undefined][]> => {
    const { items } = await serving.ask<CompletionList>('textDocument/completion', {
      textDocument: { uri: serving.uri('代理词.md') },
      position: { line: 2, character: 6 },
    });
    return items.map(({ labelDetails, documentation }) => [
      labelDetails?.description ?? '',
      documentation as string | undefined,
    ]);
  };

  beforeEach(async () => {
    const files = { '判决.txt': civil, '代理词.md': brief };
    serving = await Serving.ready({ files, settings: { person: '张律师' } });
  });
  afterEach(() => serving.end());

  it('has the decisions that somebody has tagged so', async () => {
    expect(await labels()).to.deep.equal([]);
    const uri = serving.uri('判决.txt');
    const code = await serving.ask<Done>(annotationMethod.saveCode, { uri, name: '竞争关系' });
    const end = positionIn(civil, '本院认为');
    const range = { start: { ...end, character: end.character - 1 }, end: { ...end, character: end.character + 3 } };
    const codes = code.ok ? code.ids : [];
    await serving.ask<Done>(annotationMethod.annotate, { uri, range, codes });
    expect(await labels()).to.deep.equal([['（2022）示0102民初318号', '竞争关系\n示例市东区人民法院']]);
  });
});
