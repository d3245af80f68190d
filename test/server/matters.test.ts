import { expect } from 'chai';
import type { Hover, Location, LocationLink, MarkupContent, SymbolInformation } from 'vscode-languageserver';
import {
  method,
  type ReferencesResult,
  type SummaryResult,
  type WireEdit,
  type WireRow,
} from '../../src/server/protocol';
import { civil } from '../support/decisions';
import { brief, codeSummary } from '../support/papers';
import { matterFolder, positionIn, Serving } from '../support/serving';

const [first, second] = ['file:///first', 'file:///second'];
const tree = { grouping: 'judgment', filter: '' };
const number = '（2022）示0102民初318号';

let server: Serving;

function open(uri: string, text: string, languageId = 'legal-judgment'): void {
  server.open(uri, text, languageId);
}

async function definitions(uri: string, text: string, words: string): Promise<string[]> {
  const found = await server.ask<LocationLink[] | null>('textDocument/definition', {
    textDocument: { uri },
    position: positionIn(text, words),
  });
  return [...new Set((found ?? []).map(({ targetUri }) => targetUri))];
}

async function references(uri: string, text: string, words: string): Promise<string[]> {
  const found = await server.ask<Location[] | null>('textDocument/references', {
    textDocument: { uri },
    position: positionIn(text, words),
    context: { includeDeclaration: true },
  });
  return [...new Set((found ?? []).map((place) => place.uri))].sort();
}

async function card(uri: string, text: string, words: string): Promise<string> {
  const hover = await server.ask<Hover | null>('textDocument/hover', {
    textDocument: { uri },
    position: positionIn(text, words),
  });
  return hover ? (hover.contents as MarkupContent).value.replaceAll('\\', '') : '';
}

describe('several folders are several matters', () => {
  afterEach(() => server.end());

  const judgment = `${first}/judgment.txt`;
  const own = `${first}/brief.md`;
  const foreign = `${second}/brief.md`;

  beforeEach(async () => {
    server = await Serving.ready({
      folders: [first, second],
      files: { [judgment]: civil, [own]: brief, [foreign]: brief, [`${second}/code.md`]: codeSummary },
    });
  });

  it('a brief finds the judgment of its own folder', async () =>
    expect(await definitions(own, brief, number)).to.deep.equal([judgment]));

  it('and not that of another', async () => {
    expect(await definitions(foreign, brief, number)).to.deep.equal([]);
    expect(await card(foreign, brief, number)).to.include('不在本文件夹中');
  });

  it('a law is found in the folder that holds it only', async () => {
    expect(await definitions(foreign, brief, '第八百三十二条')).to.deep.equal([`${second}/code.md`]);
    expect(await definitions(own, brief, '第八百三十二条')).to.deep.equal([]);
  });

  it('who cites a provision is listed within one folder', async () => {
    expect(await references(own, brief, '第八百三十二条')).to.deep.equal([own, judgment]);
    expect(await references(foreign, brief, '第八百三十二条')).to.deep.equal([foreign]);
  });

  it('the tree has a root for each folder with decisions', async () => {
    open(`${second}/judgment.txt`, civil);
    const roots = await server.ask<WireRow[]>(method.tree, tree);
    expect(roots.map(({ kind, label }) => `${kind} ${label}`)).to.deep.equal(['matter first', 'matter second']);
    const below = await server.ask<WireRow[]>(method.tree, { ...tree, parent: roots[0]!.id });
    expect(below.map((row) => row.place?.uri)).to.deep.equal([judgment]);
  });

  it('what is found by name says of which folder it is', async () => {
    open(`${second}/judgment.txt`, civil);
    const found = await server.ask<SymbolInformation[]>('workspace/symbol', { query: '初318' });
    expect(found.map((one) => `${one.location.uri}: ${one.containerName}`)).to.deep.equal([
      `${judgment}: judgment.txt · first`,
      `${second}/judgment.txt: judgment.txt · second`,
    ]);
  });

  it('a document outside of them is a matter of its own', async () => {
    const loose = 'file:///elsewhere/brief.md';
    open(loose, brief, 'legal-brief');
    expect(await definitions(loose, brief, number)).to.deep.equal([]);
    expect(await references(loose, brief, '第八百三十二条')).to.deep.equal([loose]);
    expect(await references(own, brief, '第八百三十二条')).to.deep.equal([own, judgment]);
  });

  it('so is what was never saved', async () => {
    open('untitled:Untitled-1', brief, 'legal-brief');
    expect(await definitions('untitled:Untitled-1', brief, number)).to.deep.equal([]);
  });
});

describe('what is looked at beside a folder', () => {
  afterEach(() => server.end());

  const judgment = `${matterFolder}/judgment.txt`;
  const paper = `${matterFolder}/brief.md`;
  const files = { [judgment]: civil, [paper]: brief };

  beforeEach(async () => {
    server = await Serving.ready({ files });
  });

  for (const [what, of] of [
    ['a revision of git', (name: string) => `git:/matter/${name}?%7B%22ref%22%3A%22~%22%7D`],
    ['what an extension shows', (name: string) => `local-history:/matter/${name}`],
  ] as const)
    describe(what, () => {
      it('of a brief has cards and leads into the folder', async () => {
        open(of('brief.md'), brief, 'legal-brief');
        expect(await card(of('brief.md'), brief, number)).to.include('运输合同纠纷');
        expect(await definitions(of('brief.md'), brief, number)).to.deep.equal([judgment]);
      });

      it('counts for nobody else', async () => {
        open(of('brief.md'), brief, 'legal-brief');
        open(of('judgment.txt'), civil);
        expect(await definitions(paper, brief, number)).to.deep.equal([judgment]);
        expect(await references(paper, brief, '第八百三十二条')).to.deep.equal([paper, judgment]);
        const rows = await server.ask<WireRow[]>(method.tree, tree);
        expect(rows.map((row) => row.place?.uri)).to.deep.equal([judgment]);
      });

      it('of a judgment has its parts, is no row of the tree and has no problems to be mended', async () => {
        open(of('judgment.txt'), civil);
        const summary = await server.ask<SummaryResult | null>(method.summary, { uri: of('judgment.txt') });
        expect([summary?.kind, summary?.longLines]).to.deep.equal(['judgment', false]);
        const position = positionIn(civil, '应当赔偿青禾公司货物损失');
        const path = await server.ask<string[]>(method.treePath, { uri: of('judgment.txt'), position, ...tree });
        expect(path).to.deep.equal([]);
        expect(server.diagnostics.get(of('judgment.txt')) ?? []).to.deep.equal([]);
        expect(await server.ask<WireEdit[]>(method.format, { uri: of('brief.md'), style: 'full' })).to.deep.equal([]);
      });
    });

  it('what was never saved belongs to the only folder', async () => {
    open('untitled:Untitled-1', brief, 'legal-brief');
    expect(await definitions('untitled:Untitled-1', brief, number)).to.deep.equal([judgment]);
  });

  it('is forgotten when it is closed', async () => {
    const uri = 'git:/matter/judgment.txt';
    open(uri, civil);
    expect(await card(uri, civil, '第八百三十二条')).not.to.equal('');
    server.tell('textDocument/didClose', { textDocument: { uri } });
    expect(await server.ask<ReferencesResult | null>(method.references, { uri, offset: 0 })).to.equal(null);
  });
});
