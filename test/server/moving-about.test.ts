import { expect } from 'chai';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  InlayHint,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { civil } from '../support/decisions';
import { positionIn, Serving } from '../support/serving';

const number = '（2022）示0102民初318号';
const held = '远山公司未举证证明毁损系包装所致';
const brief = `代理词\n\n${number}民事判决（以下简称冷链案）认为：“${held}”。\n\n冷链案可资参照。\n`;
const second = `补充代理词\n\n${number}民事判决（以下简称冷链案）在先，冷链案亦同。\n`;

describe('moving about', () => {
  let serving: Serving;
  const begin = async (settings: object = {}): Promise<void> => {
    serving = await Serving.ready({
      files: { '代理词.md': brief, '补充代理词.md': second, '判决.txt': civil },
      settings,
      locale: 'zh-cn',
    });
  };
  afterEach(() => serving.end());

  const on = (name: string, text: string, words: string) => ({
    textDocument: { uri: serving.uri(name) },
    position: positionIn(text, words),
  });

  it('from a holding to the briefs that rely on it, and from a brief to what it rests on', async () => {
    await begin();
    const [holding] = await serving.ask<CallHierarchyItem[]>(
      'textDocument/prepareCallHierarchy',
      on('判决.txt', civil, held),
    );
    const incoming = await serving.ask<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item: holding });
    expect(incoming.map(({ from }) => from.name)).to.include('代理词.md');
    const { from, fromRanges } = incoming.find((one) => one.from.name === '代理词.md')!;
    expect(fromRanges[0]?.start.line).to.equal(2);
    const outgoing = await serving.ask<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item: from });
    expect(outgoing.map(({ to }) => to.uri)).to.include(serving.uri('判决.txt'));
  });

  it('an item that is none of ours is answered with nothing', async () => {
    await begin();
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const item = { name: 'x', kind: 1, uri: 'file:///x', range, selectionRange: range, data: { kind: 'toString' } };
    expect(await serving.ask('callHierarchy/incomingCalls', { item })).to.equal(null);
  });

  it('a short form is renamed in all briefs that mean the same', async () => {
    await begin();
    const at = on('代理词.md', brief, '冷链案可资');
    expect(await serving.ask('textDocument/prepareRename', at)).to.include({ placeholder: '冷链案' });
    const edit = await serving.ask<WorkspaceEdit>('textDocument/rename', { ...at, newName: '运输案' });
    const counts = Object.fromEntries(Object.entries(edit.changes!).map(([uri, edits]) => [uri, edits.length]));
    expect(counts).to.deep.equal({ [serving.uri('代理词.md')]: 2, [serving.uri('补充代理词.md')]: 2 });
  });

  it('a name that will not do is refused in words', async () => {
    await begin();
    const params = { ...on('代理词.md', brief, '冷链案可资'), newName: '冷 链' };
    const why = await serving.ask('textDocument/rename', params).then(
      () => '',
      (error: Error) => error.message,
    );
    expect(why).to.include('“冷 链”不能用作简称');
  });

  it('verdicts stand behind quotations only where the settings want them', async () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    const ask = (): Promise<InlayHint[] | null> =>
      serving.ask('textDocument/inlayHint', { textDocument: { uri: serving.uri('代理词.md') }, range });
    await begin();
    expect(await ask()).to.equal(null);
    serving.end();
    await begin({ inlayHints: { verdicts: true } });
    expect((await ask())?.map(({ label, position }) => [label, position.line])).to.deep.equal([['一致', 2]]);
  });
});
