import { expect } from 'chai';
import type {
  DocumentSymbol,
  FoldingRange,
  Hover,
  LocationLink,
  MarkupContent,
  SemanticTokens,
} from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import {
  method,
  readingScheme,
  type ReadingViewResult,
  type ReferencesResult,
  type SummaryResult,
  type WireMarks,
  type WirePlace,
  type WirePosition,
  type WireRow,
} from '../../src/server/protocol';
import { appeal, civil } from '../support/decisions';
import { brief } from '../support/papers';
import { positionIn, Serving } from '../support/serving';

const name = '判决.txt';
/** As databases give them out, and long: the appeal stands behind as if it were an appendix. */
const oneLine = `${civil}附：二审判决书一份。${appeal}`.replaceAll('\n', '');
const papers = { [name]: oneLine, '代理词.md': brief };

let serving: Serving | undefined;

afterEach(() => {
  serving?.end();
  serving = undefined;
});

interface Shown {
  readonly server: Serving;
  readonly original: string;
  readonly view: string;
  text: string;
}

/** A server whose editor has the reading view open, as ours opens it. */
async function show(): Promise<Shown> {
  const server = (serving = await Serving.ready({ files: papers }));
  const original = server.uri(name);
  const view = URI.from({ scheme: readingScheme, path: '/matter/判决.txt', query: original }).toString();
  const { text } = (await server.ask<ReadingViewResult | null>(method.readingView, { uri: original }))!;
  server.tell('textDocument/didOpen', {
    textDocument: { uri: view, languageId: 'legal-judgment', version: 1, text },
  });
  return { server, original, view, text };
}

function at({ view, text }: Shown, words: string, occurrence = 1): { textDocument: object; position: WirePosition } {
  return { textDocument: { uri: view }, position: positionIn(text, words, occurrence) };
}

function line({ text }: Shown, number: number): string {
  return text.split('\n')[number] ?? '';
}

function wordsAt(text: string, { start, end }: WirePlace['range']): string {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, end.character);
  lines[0] = lines[0]!.slice(start.character);
  return lines.join('\n');
}

describe('a reading view on the server', () => {
  it('is offered for the original and not for itself', async () => {
    const shown = await show();
    const summary = (uri: string): Promise<SummaryResult | null> => shown.server.ask(method.summary, { uri });
    expect((await summary(shown.original))?.longLines).to.equal(true);
    expect((await summary(shown.view))?.longLines).to.equal(false);
    expect((await summary(shown.view))?.kind).to.equal('judgment');
  });

  it('has cards whose range is in the view', async () => {
    const shown = await show();
    const hover = await shown.server.ask<Hover | null>('textDocument/hover', at(shown, '第八百三十二条'));
    expect((hover?.contents as MarkupContent).value).to.include('民法典');
    expect(wordsAt(shown.text, hover!.range!)).to.equal('第八百三十二条');
  });

  it('has definitions that stay in the view', async () => {
    const shown = await show();
    const links = await shown.server.ask<LocationLink[] | null>(
      'textDocument/definition',
      at(shown, '应当赔偿青禾公司货物损失78500元'),
    );
    expect(links?.map((link) => link.targetUri)).to.deep.equal(links?.map(() => shown.view));
    expect(wordsAt(shown.text, links![0]!.targetSelectionRange)).to.equal('本院认为，本案争议焦点为：');
  });

  it('is where a brief’s definitions lead while it is open, and not once it is closed', async () => {
    const shown = await show();
    const { server } = shown;
    const ask = async (): Promise<string[]> =>
      (
        (await server.ask<LocationLink[] | null>('textDocument/definition', {
          textDocument: { uri: server.uri('代理词.md') },
          position: positionIn(brief, '（2022）示0102民初318号'),
        })) ?? []
      ).map((link) => link.targetUri);
    expect(new Set(await ask())).to.deep.equal(new Set([shown.view]));
    server.tell('textDocument/didClose', { textDocument: { uri: shown.view } });
    expect(new Set(await ask())).to.deep.equal(new Set([shown.original]));
  });

  it('is no longer where rows of the tree lead once its tab is closed', async () => {
    const shown = await show();
    const options = { grouping: 'judgment', filter: '' };
    const place = async (): Promise<string | undefined> =>
      (await shown.server.ask<WireRow[]>(method.tree, options))[0]?.place?.uri;
    shown.server.tell(method.viewTabs, { uris: [shown.view] });
    expect(await place()).to.equal(shown.view);
    shown.server.tell(method.viewTabs, { uris: [] });
    expect(await place()).to.equal(shown.original);
  });

  it('leaves definitions asked in the original in the original', async () => {
    const shown = await show();
    const links = await shown.server.ask<LocationLink[] | null>('textDocument/definition', {
      textDocument: { uri: shown.original },
      position: positionIn(oneLine, '应当赔偿青禾公司货物损失78500元'),
    });
    expect(new Set(links?.map((link) => link.targetUri))).to.deep.equal(new Set([shown.original]));
  });

  it('is where rows of the tree lead, and has a path in it', async () => {
    const shown = await show();
    const options = { grouping: 'judgment', filter: '' };
    const [row] = await shown.server.ask<WireRow[]>(method.tree, options);
    expect(row?.place?.uri).to.equal(shown.view);
    const { position } = at(shown, '故远山公司应当赔偿青禾公司');
    const path = await shown.server.ask<string[]>(method.treePath, { uri: shown.view, position, ...options });
    expect(path[0]).to.equal(row?.id);
    expect(path.length).to.be.greaterThan(1);
  });

  it('has who relies on a holding shown where the reader is', async () => {
    const shown = await show();
    const offset = oneLine.indexOf('远山公司未举证证明毁损系包装所致');
    const asked = { uri: shown.original, offset };
    const inView = await shown.server.ask<ReferencesResult>(method.references, { ...asked, shownIn: shown.view });
    expect([inView.uri, line(shown, inView.position.line).slice(inView.position.character, 9)]).to.deep.equal([
      shown.view,
      '远山公司未举证证明',
    ]);
    const inText = await shown.server.ask<ReferencesResult>(method.references, { ...asked, shownIn: shown.original });
    expect([inText.uri, inText.position]).to.deep.equal([shown.original, { line: 0, character: offset }]);
  });

  it('has an outline and folds by its lines', async () => {
    const shown = await show();
    const params = { textDocument: { uri: shown.view } };
    const outline = await shown.server.ask<DocumentSymbol[]>('textDocument/documentSymbol', params);
    const firstLines = outline.map(({ selectionRange: { start } }) => line(shown, start.line).slice(0, 4));
    expect(firstLines).to.include.members(['示例市东', '原告：示', '本院认为']);
    for (const { range, selectionRange } of outline) {
      expect(range.start).to.deep.equal(selectionRange.start);
      expect(selectionRange.end.line).to.equal(selectionRange.start.line);
    }
    const folds = await shown.server.ask<FoldingRange[]>('textDocument/foldingRange', params);
    for (const fold of folds) {
      expect(line(shown, fold.startLine)).not.to.equal('');
      expect(line(shown, fold.endLine)).not.to.equal('');
      expect(line(shown, fold.endLine + 1).trim()).to.equal('');
    }
    expect(folds.length).to.be.greaterThan(4);
    const none = await shown.server.ask('textDocument/foldingRange', { textDocument: { uri: shown.original } });
    expect(none).to.deep.equal([]);
  });

  it('has tokens that end with their lines, and marks with bars', async () => {
    const shown = await show();
    const { data } = await shown.server.ask<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument: { uri: shown.view },
    });
    let [at, character] = [0, 0];
    for (let i = 0; i < data.length; i += 5) {
      character = data[i]! > 0 ? data[i + 1]! : character + data[i + 1]!;
      at += data[i]!;
      expect(character + data[i + 2]!).to.be.at.most(line(shown, at).length);
    }
    expect(data.length).to.be.greaterThan(20);
    const marks = await shown.server.ask<WireMarks>(method.marks, { uri: shown.view });
    expect(marks.oneLine).to.equal(false);
    const reasoning = marks.roles.find(({ role }) => role === 'reasoning')!;
    expect(reasoning.range.start.character).to.equal(0);
    expect((await shown.server.ask<WireMarks>(method.marks, { uri: shown.original })).oneLine).to.equal(true);
  });

  it('finds each place in the other of the two', async () => {
    const shown = await show();
    const { server, view, original, text } = shown;
    for (const words of ['原告：示例市青禾', '综上，依照', '附：二审', '本判决为终审判决']) {
      const [here, there] = [positionIn(text, words), positionIn(oneLine, words)];
      expect(await server.ask(method.counterpart, { from: view, position: here, to: original })).to.deep.equal(there);
      expect(await server.ask(method.counterpart, { from: original, position: there, to: view })).to.deep.equal(here);
    }
  });

  it('answers nothing while it shows what the original no longer says, and again once it follows', async () => {
    const shown = await show();
    const { server, original, view } = shown;
    server.open(name, oneLine, 'legal-judgment');
    const inserted = '本案案情重大。';
    server.tell('textDocument/didChange', {
      textDocument: { uri: original, version: 2 },
      contentChanges: [{ text: oneLine.replace('远山公司辩称', `${inserted}远山公司辩称`) }],
    });
    expect(await server.ask('textDocument/hover', at(shown, '第八百三十二条'))).to.equal(null);
    expect(await server.ask(method.marks, { uri: view })).to.equal(null);
    const { text } = (await server.ask<ReadingViewResult | null>(method.readingView, { uri: original }))!;
    expect(text.split('\n')).to.include(inserted);
    server.tell('textDocument/didChange', {
      textDocument: { uri: view, version: 2 },
      contentChanges: [{ text }],
    });
    shown.text = text;
    const hover = await server.ask<Hover | null>('textDocument/hover', at(shown, '第八百三十二条'));
    expect(wordsAt(text, hover!.range!)).to.equal('第八百三十二条');
  });

  it('is no document: the folder holds one judgment', async () => {
    const shown = await show();
    const rows = await shown.server.ask<WireRow[]>(method.tree, { grouping: 'judgment', filter: '' });
    expect(rows.map(({ kind }) => kind)).to.deep.equal(['judgment']);
  });
});
