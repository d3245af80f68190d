import { expect } from 'chai';
import {
  CancellationTokenSource,
  type Definition,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  type Location,
  type LocationLink,
  type MarkupContent,
  type SemanticTokens,
} from 'vscode-languageserver';
import { largestFile } from '../../src/server/platform';
import {
  method,
  type RecogniseResult,
  type ReferencesResult,
  type SummaryResult,
  type WireMarks,
  type WirePlace,
  type WireRow,
} from '../../src/server/protocol';
import { civil } from '../support/decisions';
import { gb18030, utf16 } from '../support/encode';
import { brief, codeSummary } from '../support/papers';
import { matterFolder, positionIn, Serving, type ServingOptions } from '../support/serving';

const papers = { '民法典.md': codeSummary, '判决.txt': civil, '代理词.md': brief };
const texts: Readonly<Record<string, string>> = papers;

let serving: Serving | undefined;

/** A server over a folder; ended after the test. */
async function serve(options: ServingOptions = { files: papers }): Promise<Serving> {
  serving = await Serving.ready(options);
  return serving;
}

afterEach(() => {
  serving?.end();
  serving = undefined;
});

/** A request about the place of some words in a paper. */
function at(server: Serving, name: string, words: string, occurrence = 1): { textDocument: object; position: object } {
  return { textDocument: { uri: server.uri(name) }, position: positionIn(texts[name]!, words, occurrence) };
}

async function hoverText(server: Serving, name: string, words: string): Promise<string> {
  const hover = await server.ask<Hover | null>('textDocument/hover', at(server, name, words));
  return hover ? (hover.contents as MarkupContent).value : '';
}

function wordsAt(text: string, { start, end }: Location['range']): string {
  const lines = text.split('\n');
  if (start.line === end.line) return lines[start.line]!.slice(start.character, end.character);
  return [
    lines[start.line]!.slice(start.character),
    ...lines.slice(start.line + 1, end.line),
    lines[end.line]!.slice(0, end.character),
  ].join('\n');
}

describe('a server that is asked by an editor', () => {
  it('says what it can do', async () => {
    const { initialized } = await serve();
    expect(initialized.capabilities).to.include({
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      foldingRangeProvider: true,
    });
  });

  it('hovers in files of the folder that nobody has opened', async () => {
    const server = await serve();
    const hover = await server.ask<Hover>('textDocument/hover', at(server, '代理词.md', '第八百三十二条'));
    expect(hover.contents).to.include({ kind: 'markdown' });
    expect((hover.contents as MarkupContent).value)
      .to.include('**民法典 第八百三十二条**')
      .and.include('摘要，非条文原文');
    expect(wordsAt(brief, hover.range!)).to.equal('第八百三十二条');
  });

  it('writes cards as plain text for an editor without Markdown, and without links', async () => {
    const server = await serve({ files: papers, rich: false });
    const hover = await server.ask<Hover>('textDocument/hover', at(server, '代理词.md', '远山案指出'));
    const { kind, value } = hover.contents as MarkupContent;
    expect(kind).to.equal('plaintext');
    expect(value)
      .to.include('青禾公司诉远山公司运输合同纠纷案')
      .and.not.to.match(/command:|\*\*|\$\(/);
  });

  it('goes to definitions: as links with what was asked on, or as plain places', async () => {
    const rich = await serve();
    const [link] = await rich.ask<LocationLink[]>('textDocument/definition', at(rich, '代理词.md', '远山案指出'));
    expect(link?.targetUri).to.equal(rich.uri('判决.txt'));
    expect(wordsAt(brief, link!.originSelectionRange!)).to.equal('远山案');
    expect(wordsAt(civil, link!.targetRange)).to.match(/^一、关于远山公司应否赔偿/);
    rich.end();
    const poor = await serve({ files: papers, rich: false });
    const [place] = await poor.ask<Location[] & Definition>(
      'textDocument/definition',
      at(poor, '代理词.md', '远山案指出'),
    );
    expect(place?.uri).to.equal(poor.uri('判决.txt'));
  });

  it('finds references across the folder', async () => {
    const server = await serve();
    const ask = (includeDeclaration: boolean): Promise<Location[]> =>
      server.ask('textDocument/references', {
        ...at(server, '判决.txt', '举证证明毁损系'),
        context: { includeDeclaration },
      });
    expect((await ask(true)).map(({ uri }) => uri)).to.deep.equal(
      ['判决.txt', '代理词.md', '代理词.md'].map((name) => server.uri(name)),
    );
    expect(await ask(false)).to.have.lengthOf(2);
  });

  it('lists symbols, each name within its extent', async () => {
    const server = await serve();
    const symbols = await server.ask<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: server.uri('判决.txt') },
    });
    expect(symbols.map(({ name }) => name)).to.include.members(['首部', '诉讼请求/诉称', '裁判理由', '裁判主文']);
    const inside = symbols.find(({ name }) => name === '裁判理由')?.children ?? [];
    expect(inside.map(({ name }) => name)).to.include('故远山公司应当赔偿青禾公司货物损失78500元');
    for (const { range, selectionRange } of [...symbols, ...inside])
      expect(wordsAt(civil, range)).to.include(wordsAt(civil, selectionRange));
  });

  it('folds', async () => {
    const server = await serve();
    const folds = await server.ask<FoldingRange[]>('textDocument/foldingRange', {
      textDocument: { uri: server.uri('代理词.md') },
    });
    const lines = brief.split('\n');
    expect(folds.map(({ startLine }) => lines[startLine])).to.deep.equal([
      '# 代理词',
      '## 一、关于责任',
      '## 二、关于连带责任',
    ]);
    for (const { startLine, endLine } of folds) expect(endLine).to.be.greaterThan(startLine);
  });

  it('colours tokens, one after the other', async () => {
    const server = await serve();
    const { data } = await server.ask<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument: { uri: server.uri('代理词.md') },
    });
    const { legend } = server.initialized.capabilities.semanticTokensProvider!;
    const found: string[] = [];
    let [line, character] = [0, 0];
    for (let i = 0; i < data.length; i += 5) {
      const [down, right, length, type] = data.slice(i, i + 4) as [number, number, number, number];
      character = down > 0 ? right : character + right;
      line += down;
      found.push(`${brief.split('\n')[line]!.slice(character, character + length)} ${legend.tokenTypes[type]}`);
    }
    expect(found.slice(0, 4)).to.deep.equal([
      '（2022）示0102民初318号 case',
      '远山案 case',
      '《中华人民共和国民法典》 provision',
      '第八百三十二条 provision',
    ]);
  });

  it('answers with nothing about a file that it does not know, and outside a text', async () => {
    const server = await serve();
    const unknown = { textDocument: { uri: 'file:///elsewhere/a.txt' } };
    const position = { line: 0, character: 0 };
    expect(await server.ask('textDocument/hover', { ...unknown, position })).to.equal(null);
    expect(await server.ask('textDocument/definition', { ...unknown, position })).to.equal(null);
    expect(await server.ask('textDocument/documentSymbol', unknown)).to.deep.equal([]);
    expect(await server.ask('textDocument/foldingRange', unknown)).to.deep.equal([]);
    expect((await server.ask<SemanticTokens>('textDocument/semanticTokens/full', unknown)).data).to.deep.equal([]);
    const far = { textDocument: { uri: server.uri('判决.txt') }, position: { line: 9999, character: 9999 } };
    expect(await server.ask('textDocument/hover', far)).to.equal(null);
  });

  it('knows a file by every spelling of its address', async () => {
    const server = await serve();
    const plain = { textDocument: { uri: `${matterFolder}/代理词.md` }, position: positionIn(brief, '第八百三十二条') };
    expect(await server.ask('textDocument/hover', plain)).not.to.equal(null);
  });

  it('answers a request that was called off with nothing', async () => {
    const server = await serve();
    const called = new CancellationTokenSource();
    const answer = server.connection
      .sendRequest('textDocument/hover', at(server, '代理词.md', '第八百三十二条'), called.token)
      .then(
        (value) => value,
        () => null,
      );
    called.cancel();
    expect(await answer).to.equal(null);
    expect(await hoverText(server, '代理词.md', '第八百三十二条')).not.to.equal('');
  });
});

describe('a server that is asked by its own client', () => {
  it('recognises a text by its head', async () => {
    const server = await serve({});
    const cases: [name: string, head: string, result: RecogniseResult][] = [
      ['a.txt', civil.slice(0, 400), { kind: 'judgment', basis: 'content' }],
      ['a.md', '---\nkind: brief\n---\n', { kind: 'brief', basis: 'front-matter' }],
      ['a.txt', '明天下午三点开会。', { kind: 'other', basis: 'none' }],
    ];
    for (const [name, head, result] of cases)
      expect(await server.ask(method.recognise, { uri: server.uri(name), head })).to.deep.equal(result);
  });

  it('unfolds the tree of holdings and finds the way to the cursor', async () => {
    const server = await serve();
    const options = { grouping: 'judgment', filter: '' };
    const [judgment] = await server.ask<WireRow[]>(method.tree, options);
    expect(judgment).to.include({ kind: 'judgment', label: '青禾公司诉远山公司运输合同纠纷案' });
    const below = await server.ask<WireRow[]>(method.tree, { ...options, parent: judgment!.id });
    expect(below.map(({ kind }) => kind)).to.deep.equal(['issue', 'issue', 'heading', 'heading', 'aside', 'aside']);
    expect(wordsAt(civil, below[0]!.place!.range)).to.equal('远山公司应否赔偿货物损失');
    const path = await server.ask<string[]>(method.treePath, {
      uri: server.uri('判决.txt'),
      position: positionIn(civil, '举证证明毁损系'),
      grouping: 'judgment',
    });
    expect(path.slice(0, 2)).to.deep.equal([judgment!.id, below[0]!.id]);
    expect(JSON.stringify([judgment, ...below])).not.to.include('"hidden"');
  });

  it('marks roles and tags', async () => {
    const server = await serve();
    const marks = await server.ask<WireMarks>(method.marks, { uri: server.uri('判决.txt') });
    expect(marks.roles.map(({ role }) => role)).to.include.members(['claims', 'defence', 'reasoning', 'disposition']);
    expect(marks.tags.map(({ kind }) => kind)).to.include.members(['issue', 'holding', 'order']);
    expect(await server.ask(method.marks, { uri: server.uri('代理词.md') })).to.deep.equal({
      roles: [],
      tags: [],
      oneLine: false,
    });
  });

  it('jumps to the reasoning and back', async () => {
    const server = await serve();
    const jump = async (words: string, to: string): Promise<string[]> =>
      (
        await server.ask<WirePlace[]>(method.jump, {
          uri: server.uri('判决.txt'),
          position: positionIn(civil, words),
          to,
        })
      ).map(({ range }) => wordsAt(civil, range).slice(0, 9));
    expect(await jump('于本判决生效', 'reasoning')).to.deep.equal(['一、关于远山公司应']);
    expect((await jump('一、关于远山公司', 'conclusions'))[0]).to.equal('被告示例市远山物流');
  });

  it('tells who cites what stands at an offset, for the link in a card', async () => {
    const server = await serve();
    const offset = brief.indexOf('第八百三十二条');
    const result = await server.ask<ReferencesResult>(method.references, { uri: server.uri('代理词.md'), offset });
    expect(result.places).to.have.lengthOf(3);
    const { character, line } = positionIn(brief, '第八百三十二条');
    expect(result.position).to.deep.equal({ line, character: character - 1 });
    expect(await server.ask(method.references, { uri: server.uri('nowhere.md'), offset })).to.equal(null);
  });

  it('sums a document up for the status item', async () => {
    const server = await serve();
    const summary = await server.ask<SummaryResult>(method.summary, { uri: server.uri('判决.txt') });
    expect(summary).to.include({ kind: 'judgment', basis: 'content', label: '民事一审判决' });
    expect(await server.ask(method.summary, { uri: server.uri('nowhere.md') })).to.equal(null);
  });
});

describe('a server follows', () => {
  const cites = '# 备忘录\n\n依据《民法典》（2020年）第八百三十二条。\n';
  const memo = 'memo.md';
  const hoverMemo = async (server: Serving): Promise<string> => {
    const hover = await server.ask<Hover | null>('textDocument/hover', {
      textDocument: { uri: server.uri(memo) },
      position: positionIn(cites, '第八百三十二条'),
    });
    return hover ? (hover.contents as MarkupContent).value : '';
  };
  const change = (server: Serving, name: string, type: 1 | 2 | 3): Promise<void> => {
    const done = server.indexed();
    server.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: server.uri(name), type }] });
    return done;
  };

  it('a text that is opened, typed in and closed again', async () => {
    const server = await serve({ files: { [memo]: cites } });
    server.open(memo, cites.replace('第八百三十二条', '第八百三十三条'));
    expect(await hoverMemo(server)).to.include('第八百三十三条');
    const line = cites.split('\n')[2]!;
    const start = { line: 2, character: line.indexOf('第八百') };
    server.tell('textDocument/didChange', {
      textDocument: { uri: server.uri(memo), version: 2 },
      contentChanges: [{ range: { start, end: { line: 2, character: start.character + 7 } }, text: '第八百三十四条' }],
    });
    expect(await hoverMemo(server)).to.include('第八百三十四条');
    server.tell('textDocument/didClose', { textDocument: { uri: server.uri(memo) } });
    await server.until(() => server.diagnostics.get(server.uri(memo))?.length === 0);
    // The file is read again after the text is closed: asked until it is.
    while (!(await hoverMemo(server)).includes('第八百三十二条'));
  });

  it('files that come, change and go', async () => {
    const server = await serve({ files: { [memo]: cites } });
    expect(await hoverMemo(server)).to.include('本文件夹没有《民法典》的文本');
    server.platform.put(server.uri('法.md'), codeSummary);
    await change(server, '法.md', 1);
    expect(await hoverMemo(server)).to.include('货在路上坏了');
    server.platform.put(server.uri('法.md'), codeSummary.replace('货在路上坏了', '货在途中毁了'));
    await change(server, '法.md', 2);
    expect(await hoverMemo(server)).to.include('货在途中毁了');
    server.platform.remove(server.uri('法.md'));
    await change(server, '法.md', 3);
    expect(await hoverMemo(server)).to.include('本文件夹没有《民法典》的文本');
  });

  it('files of which no event told, after a rescan', async () => {
    const server = await serve({ files: { [memo]: cites, '旧.md': codeSummary } });
    expect(await hoverMemo(server)).to.include('货在路上坏了');
    server.platform.remove(server.uri('旧.md'));
    server.platform.put(server.uri('判决.txt'), civil);
    const done = server.indexed();
    server.tell(method.rescan, {});
    await done;
    expect(await hoverMemo(server)).to.include('本文件夹没有《民法典》的文本');
    expect(await server.ask<WireRow[]>(method.tree, { grouping: 'judgment', filter: '' })).to.have.lengthOf(1);
  });

  it('with an event for what has not changed: nothing is read again', async () => {
    const server = await serve();
    const before = server.platform.reads;
    await change(server, '判决.txt', 2);
    expect(server.platform.reads).to.equal(before);
  });

  it('the text in the editor, not the file, while it is open', async () => {
    const server = await serve({ files: { [memo]: cites } });
    server.open(memo, cites.replace('第八百三十二条', '第八百三十三条'));
    server.platform.put(server.uri(memo), cites.replace('第八百三十二条', '第一百条'));
    await change(server, memo, 2);
    expect(await hoverMemo(server)).to.include('第八百三十三条');
  });

  it('a change of language, in answers and problems alike', async () => {
    const server = await serve();
    server.open('坏.md', '---\na: [\n---\n# 备忘录\n\n《民法典》第一条。\n');
    await server.until(() => server.diagnostics.has(server.uri('坏.md')));
    const messages = (): string =>
      (server.diagnostics.get(server.uri('坏.md')) ?? []).map((one) => one.message as string).join();
    expect(messages()).to.include('不是有效的 YAML');
    expect(await hoverText(server, '代理词.md', '第八百三十二条')).to.include('摘要，非条文原文');
    server.settings = { language: 'en' };
    server.tell('workspace/didChangeConfiguration', { settings: null });
    expect(await hoverText(server, '代理词.md', '第八百三十二条')).to.include('Summary, not the text of the law');
    await server.until(() => messages().includes('cannot be read as YAML'));
  });

  it('the kind that a setting gives a file', async () => {
    const server = await serve({ files: { '便条.txt': '依照《民法典》第一条。' } });
    const kind = async (): Promise<string | undefined> =>
      (await server.ask<SummaryResult | null>(method.summary, { uri: server.uri('便条.txt') }))?.kind;
    expect(await kind()).to.equal(undefined);
    server.settings = { documents: { '*.txt': 'brief' } };
    const done = server.indexed();
    server.tell('workspace/didChangeConfiguration', { settings: null });
    await done;
    expect(await kind()).to.equal('brief');
  });

  it('folders that come and go', async () => {
    const server = await serve();
    server.platform.put('file:///second/判决.txt', civil.replaceAll('318号', '319号'));
    const second = { uri: 'file:///second', name: 'second' };
    const roots = (): Promise<WireRow[]> => server.ask(method.tree, { grouping: 'judgment', filter: '' });
    let done = server.indexed();
    server.tell('workspace/didChangeWorkspaceFolders', { event: { added: [second], removed: [] } });
    await done;
    expect((await roots()).map(({ kind, label }) => `${kind} ${label}`)).to.deep.equal([
      'matter matter',
      'matter second',
    ]);
    done = server.indexed();
    server.tell('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [second] } });
    await done;
    expect((await roots()).map(({ kind }) => kind)).to.deep.equal(['judgment']);
  });

  it('settings of any shape', async () => {
    for (const settings of [null, 1, 'x', [], { language: 7, documents: [1], rules: 'all' }]) {
      const server = await serve({ files: papers, settings: settings as object });
      expect(await hoverText(server, '代理词.md', '第八百三十二条')).to.include('摘要');
      server.end();
    }
  });
});

describe('a server passes over', () => {
  const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
  const cases: [what: string, name: string, content: string | Uint8Array | number][] = [
    ['what is no text', 'a.txt', bytes(0, 1, 2, 3, 0, 0, 255, 7)],
    ['an empty file', 'a.txt', ''],
    ['a file larger than any judgment', 'a.txt', largestFile + 1],
    ['what is none of ours', 'a.txt', '明天下午三点开会。'],
  ];
  for (const [what, name, content] of cases)
    it(`${what}, and still reads the rest`, async () => {
      const server = await serve({ files: { [name]: content, '判决.txt': civil } });
      expect(await server.ask(method.summary, { uri: server.uri(name) })).to.equal(null);
      expect(await server.ask<WireRow[]>(method.tree, { grouping: 'judgment', filter: '' })).to.have.lengthOf(1);
    });

  it('files that cannot hold a text of ours, without reading them', async () => {
    const server = await serve({ files: { '判决.txt': civil, 'photo.png': 'x', 'run.sh': 'y' } });
    expect(server.platform.reads).to.equal(1);
  });

  for (const [name, encoded] of [
    ['GB18030', gb18030(civil)],
    ['UTF-16', utf16(civil)],
  ] as const)
    it(`nothing in ${name}: that is read`, async () => {
      const server = await serve({ files: { 'a.txt': encoded } });
      const summary = await server.ask<SummaryResult>(method.summary, { uri: server.uri('a.txt') });
      expect(summary.label).to.equal('民事一审判决');
    });
});

describe('while a thousand documents are being read', function () {
  this.timeout(60_000);
  const count = 1000;
  const many = Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`判决-${i}.txt`, civil.replaceAll('318号', `${1000 + i}号`)]),
  );

  it('a hover answers long before the end, again and again', async () => {
    serving = await Serving.begin({ files: many });
    const server = serving;
    server.open('memo.md', brief);
    const started = performance.now();
    const waits: number[] = [];
    const position = positionIn(brief, '第八百三十二条');
    let reading = true;
    const finished = server.indexed().then(() => (reading = false));
    while (reading) {
      const asked = performance.now();
      const hover = await server.ask<Hover | null>('textDocument/hover', {
        textDocument: { uri: server.uri('memo.md') },
        position,
      });
      expect(hover).not.to.equal(null);
      waits.push(performance.now() - asked);
      if (waits.length === 1) expect(server.platform.reads).to.be.lessThan(count / 2);
    }
    await finished;
    const whole = performance.now() - started;
    waits.sort((a, b) => a - b);
    expect(server.platform.reads).to.equal(count);
    expect(waits.length).to.be.greaterThan(20);
    expect(waits[Math.floor(waits.length * 0.95)], `of ${whole} ms`).to.be.lessThan(whole / 10);
    const told = server.progress.filter(({ total }) => total > 0);
    for (const { done, total } of told) expect(done).to.be.at.most(total);
    expect(server.progress.at(-1)).to.deep.equal({ done: 0, total: 0 });
  });
});
