import { expect } from 'chai';
import type { Diagnostic, Hover, Location, MarkupContent } from 'vscode-languageserver';
import { method, type WireRow } from '../../src/server/protocol';
import { civil } from '../support/decisions';
import { byLaw, byLawOld } from '../support/papers';
import { matterFolder, positionIn, Serving } from '../support/serving';

const memo = '# 备忘录\n\n《示例市冷链运输管理条例》（2019年）第四条。\n';
const files = { 'memo.md': memo, '判决.txt': civil };
const law = 'file:///laws/2019.txt';
const oldLaw = 'file:///laws/2011.txt';

/** A server over a matter, beside which a collection lies; further laws lie in a folder of the matter. */
async function serve(
  settings: object,
  inside: Readonly<Record<string, string>> = {},
  editorSettings: Readonly<Record<string, unknown>> = {},
): Promise<Serving> {
  const server = await Serving.begin({ settings, editorSettings, files });
  for (const [name, text] of Object.entries(inside))
    server.platform.put(`${matterFolder}/laws/${encodeURIComponent(name)}`, text);
  server.platform.put(law, byLaw);
  server.platform.put(oldLaw, byLawOld);
  server.platform.put('file:///laws/readme.md', '# 示例市冷链运输管理条例\n\n第四条　此处不是法律条文。');
  await server.indexed();
  return server;
}

async function card(server: Serving, name = 'memo.md', text = memo): Promise<string> {
  const hover = await server.ask<Hover | null>('textDocument/hover', {
    textDocument: { uri: server.uri(name) },
    position: positionIn(text, '第四条'),
  });
  return hover ? (hover.contents as MarkupContent).value : '';
}

/** The card once the collection, which is taken down after the papers, has been. */
async function cardWith(server: Serving, words: string): Promise<string> {
  for (;;) {
    const found = await card(server);
    if (found.includes(words)) return found;
  }
}

describe('a collection of statutes', () => {
  let server: Serving;
  afterEach(() => server.end());

  it('is at hand for a matter that it lies outside of', async () => {
    server = await serve({ statutes: ['/laws'] });
    expect(await cardWith(server, '赔偿托运人')).to.include('2019');
  });

  it('is at hand whatever the editor leaves out of the folders that are open', async () => {
    server = await serve({ statutes: ['/laws'] }, {}, { 'files.exclude': { '2019.txt': true, '**/laws': true } });
    expect(await cardWith(server, '赔偿托运人')).to.include('2019');
  });

  it('is not, where no setting names it', async () => {
    server = await serve({});
    expect(await card(server)).to.include('没有《示例市冷链运输管理条例》的文本');
  });

  it('is read by titles, and no further than somebody asks', async () => {
    const others = Object.fromEntries([1, 2, 3].map((n) => [`${n}.txt`, byLaw.replaceAll('冷链', `第${n}类`)]));
    server = await serve({ statutes: ['laws'] }, { ...others, '冷链.txt': byLaw });
    await cardWith(server, '赔偿托运人');
    const before = server.platform.reads;
    await card(server);
    expect(server.platform.reads).to.equal(before);
    // The papers once, each title once, the law that was asked for once more.
    expect(before).to.equal(Object.keys(files).length + 4 + 1);
  });

  it('leads from a citation to the place of the article, and back to those who cite it', async () => {
    server = await serve({ statutes: ['/laws'] });
    await cardWith(server, '赔偿托运人');
    const links = await server.ask<{ targetUri: string }[]>('textDocument/definition', {
      textDocument: { uri: server.uri('memo.md') },
      position: positionIn(memo, '第四条'),
    });
    expect(links.map(({ targetUri }) => targetUri)).to.deep.equal([law]);
    server.tell('textDocument/didOpen', {
      textDocument: { uri: law, languageId: 'legal-statute', version: 1, text: byLaw },
    });
    const citing = await server.ask<Location[]>('textDocument/references', {
      textDocument: { uri: law },
      position: positionIn(byLaw, '承运人违反'),
      context: { includeDeclaration: false },
    });
    expect(citing.map(({ uri }) => uri)).to.deep.equal([server.uri('memo.md')]);
  });

  it('adds no row to the tree of holdings and no document to the counts', async () => {
    server = await serve({ statutes: ['/laws'] });
    await cardWith(server, '赔偿托运人');
    const rows = await server.ask<WireRow[]>(method.tree, { grouping: 'judgment', filter: '' });
    expect(rows.map(({ kind }) => kind)).to.deep.equal(['judgment']);
    expect(server.progress.every(({ total }) => total <= Object.keys(files).length)).to.equal(true);
  });

  it('is asked by the rules as well: what they find is told anew once the law is read', async () => {
    const brief = '代理词\n\n依据《示例市冷链运输管理条例》（2019年）第九条。\n';
    server = await serve({ statutes: ['/laws'] });
    server.open('代理词.md', brief, 'markdown');
    const codes = (): unknown[] =>
      (server.diagnostics.get(server.uri('代理词.md')) ?? []).map(({ code }: Diagnostic) => code);
    await server.until(() => codes().includes('citation/no-such-provision'));
  });

  it('closed again after it was open, is read again when it is asked for', async () => {
    server = await serve({ statutes: ['/laws'] });
    await cardWith(server, '赔偿托运人');
    const changed = byLaw.replace('赔偿托运人', '补偿托运人');
    server.tell('textDocument/didOpen', {
      textDocument: { uri: law, languageId: 'legal-statute', version: 1, text: changed },
    });
    await cardWith(server, '补偿托运人');
    server.tell('textDocument/didClose', { textDocument: { uri: law } });
    await cardWith(server, '赔偿托运人');
  });

  it('goes when the setting goes', async () => {
    server = await serve({ statutes: ['/laws'] });
    await cardWith(server, '赔偿托运人');
    server.settings = {};
    server.tell('workspace/didChangeConfiguration', { settings: null });
    expect(await card(server)).to.include('没有《示例市冷链运输管理条例》的文本');
  });

  it('inside of one matter is not seen by another', async () => {
    server = await serve({ statutes: ['laws'] }, { '冷链.txt': byLaw });
    await cardWith(server, '赔偿托运人');
    server.platform.put('file:///second/memo.md', memo);
    const second = { uri: 'file:///second', name: 'second' };
    const done = server.indexed();
    server.tell('workspace/didChangeWorkspaceFolders', { event: { added: [second], removed: [] } });
    await done;
    const hover = await server.ask<Hover | null>('textDocument/hover', {
      textDocument: { uri: 'file:///second/memo.md' },
      position: positionIn(memo, '第四条'),
    });
    expect((hover!.contents as MarkupContent).value).to.include('没有《示例市冷链运输管理条例》的文本');
  });
});
