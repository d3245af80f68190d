import { expect } from 'chai';
import {
  correctionMethod,
  type CorrectDone,
  type CorrectParams,
  type FormResult,
  type GoldResult,
  type WireItem,
} from '../../src/server/protocol-corrections';
import { annotationMethod, type Done } from '../../src/server/protocol-annotations';
import { method, type WireMarks, type WireRow } from '../../src/server/protocol';
import { civil } from '../support/decisions';
import { matterFolder, positionIn, Serving } from '../support/serving';

const compensate = '故远山公司应当赔偿青禾公司货物损失78500元。';
const label = '故远山公司应当赔偿青禾公司货物损失78500元';
const defence = '远山公司未举证证明毁损系包装所致，其抗辩不能成立，本院不予采纳。';

describe('corrections on the server', () => {
  let serving: Serving;
  let text = civil;

  const begin = async (person = '张律师'): Promise<void> => {
    text = civil;
    serving = await Serving.ready({ files: { '判决.txt': civil }, settings: { person } });
  };
  const uri = (): string => serving.uri('判决.txt');
  const rangeOf = (words: string): CorrectParams['range'] => {
    const start = positionIn(text, words);
    const end = { line: start.line, character: start.character - 1 + words.length };
    return { start: { line: start.line, character: start.character - 1 }, end };
  };
  const correct = (on: string, act: CorrectParams['act'], more: Partial<CorrectParams> = {}): Promise<CorrectDone> =>
    serving.ask<CorrectDone>(correctionMethod.correct, { uri: uri(), range: rangeOf(on), of: 'holding', act, ...more });
  const rows = async (parent?: string): Promise<WireRow[]> =>
    serving.ask<WireRow[]>(method.tree, {
      ...(parent !== undefined && { parent }),
      ...{ grouping: 'judgment', filter: '' },
    });
  const everything = async (parent?: string): Promise<WireRow[]> => {
    const found: WireRow[] = [];
    for (const row of await rows(parent)) {
      found.push(row);
      if (row.children !== 'none' && row.kind !== 'holding' && row.kind !== 'order')
        found.push(...(await everything(row.id)));
    }
    return found;
  };
  const row = async (words: string): Promise<WireRow | undefined> =>
    (await everything()).find((one) => one.label.startsWith(words));
  const form = (on: string, more: object = {}): Promise<FormResult> =>
    serving.ask<FormResult>(correctionMethod.form, { uri: uri(), range: rangeOf(on), ...more });
  const records = (): { correction?: { is: string }; author: string; rev: number; deleted?: boolean }[] =>
    [...serving.platform.store(matterFolder).files].flatMap(([path, content]) =>
      path.endsWith('.jsonl')
        ? content
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as { author: string; rev: number })
        : [],
    );
  const edit = (before: string, after: string): void => {
    const start = positionIn(text, before);
    const at = { line: start.line, character: start.character - 1 };
    text = text.replace(before, after);
    serving.tell('textDocument/didChange', {
      textDocument: { uri: uri(), version: 2 },
      contentChanges: [{ range: { start: at, end: { ...at, character: at.character + before.length } }, text: after }],
    });
  };

  afterEach(() => serving.end());

  it('who has accepted a holding, and when, its row says', async () => {
    await begin();
    const done = await correct(compensate, { is: 'accept' });
    expect(done).to.deep.include({ ok: true, words: compensate });
    const accepted = await row(label);
    expect(accepted!.description).to.contain('张律师已认可');
    expect(accepted!.tooltip).to.match(/张律师已于\d{4}年\d+月\d+日认可/);
    expect(accepted!.own).to.have.length(1);
    expect(records().map(({ author, correction }) => `${author} ${correction!.is}`)).to.deep.equal(['张律师 accepted']);
  });

  it('without a name nothing is written', async () => {
    serving = await Serving.ready({ files: { '判决.txt': civil } });
    expect(await correct(compensate, { is: 'accept' })).to.include({ ok: false, reason: 'person' });
    expect(records()).to.deep.equal([]);
  });

  it('what is rejected leaves the tree, the marks and the card, and is listed to be taken back', async () => {
    await begin();
    serving.open('判决.txt', civil, 'legal-judgment');
    await correct(defence, { is: 'reject' });
    const shown = await everything();
    expect(shown.filter(({ kind }) => kind === 'holding').map((one) => one.label)).not.to.include(defence.slice(0, -1));
    const rejected = shown.find(({ kind }) => kind === 'rejected')!;
    expect(rejected.description).to.equal('裁判观点 · 张律师已否定');
    const marks = await serving.ask<WireMarks>(method.marks, { uri: uri() });
    const start = rangeOf(defence).start;
    expect(
      marks.tags.some(({ range }) => range.start.line === start.line && range.start.character === start.character),
    ).to.equal(false);
    const hover = await serving.ask<{ contents: { value: string } } | null>('textDocument/hover', {
      textDocument: { uri: uri() },
      position: positionIn(civil, '其抗辩不能成立'),
    });
    expect(hover?.contents.value ?? '').not.to.contain('裁判理由');
    const back = await serving.ask<CorrectDone>(correctionMethod.takeBack, {
      ...{ uri: uri(), range: rangeOf(defence), ids: rejected.own },
    });
    expect(back).to.include({ ok: true });
    expect((await everything()).map((one) => one.label)).to.include(defence.slice(0, -1));
    expect((await everything()).some(({ kind }) => kind === 'rejected')).to.equal(false);
  });

  it('a form offers what may be said, with what is said now', async () => {
    await begin();
    const item = (await form(compensate)) as WireItem;
    expect(item.of).to.equal('holding');
    expect(item.fields.map(({ label: name, now }) => `${name} ${now}`)).to.include.members([
      '争议焦点 远山公司应否赔偿货物损失',
      '层次 主要',
    ]);
    const issue = item.fields.find(({ name }) => name === 'issue')!;
    expect(issue.options!.map((one) => one.label)).to.deep.equal([
      '远山公司应否赔偿货物损失',
      '赵某应否承担连带责任',
      '无',
    ]);
  });

  it('a holding goes to the issue that a person says', async () => {
    await begin();
    const item = (await form(compensate)) as WireItem;
    const { options } = item.fields.find(({ name }) => name === 'issue')!;
    await correct(compensate, { is: 'change', values: { issue: options![1]!.value, outcome: 'mixed' } });
    const [, second] = (await rows((await rows())[0]!.id)).filter(({ kind }) => kind === 'issue');
    expect((await rows(second!.id)).map((one) => one.label)).to.include(label);
    expect((await row(label))!.description).to.contain('张律师已更正');
  });

  it('a value that no field knows is refused', async () => {
    await begin();
    expect(await correct(compensate, { is: 'change', values: { outcome: 'lost' } })).to.include({ ok: false });
    expect(records()).to.deep.equal([]);
  });

  it('is split at the cursor, joined again, and all of it undone step by step', async () => {
    await begin();
    const at = positionIn(civil, '其抗辩不能成立');
    await correct(defence, { is: 'split', at: { line: at.line, character: at.character - 1 } });
    const halves = ['远山公司未举证证明毁损系包装所致', '其抗辩不能成立，本院不予采纳'];
    const labels = async (): Promise<string[]> => (await everything()).map((one) => one.label);
    expect(await labels()).to.include.members(halves);
    await correct(`${halves[0]}，`, { is: 'join' });
    expect(await labels())
      .to.include(defence.slice(0, -1))
      .and.not.include(halves[1]);
    const undo = (): Promise<CorrectDone> => serving.ask<CorrectDone>(correctionMethod.undo, { uri: uri() });
    expect(await undo()).to.include({ ok: true });
    expect(await labels()).to.include.members(halves);
    expect(await undo()).to.include({ ok: true });
    expect((await row(defence.slice(0, -1)))!.description).not.to.contain('张律师');
    expect(await undo()).to.include({ ok: false, reason: 'nothing' });
  });

  it('the parts of a split are taken back together', async () => {
    await begin();
    const at = positionIn(civil, '其抗辩不能成立');
    await correct(defence, { is: 'split', at: { line: at.line, character: at.character - 1 } });
    await serving.ask<CorrectDone>(correctionMethod.takeBack, {
      ...{ uri: uri(), range: rangeOf('其抗辩不能成立，本院不予采纳。'), of: 'holding' },
    });
    expect((await everything()).map((one) => one.label)).to.include(defence.slice(0, -1));
    expect(records().every(({ deleted }) => deleted)).to.equal(true);
  });

  it('words that were read as nothing become an issue, a party, a part', async () => {
    await begin();
    await correct('车辆制冷设备途中停机', { is: 'add', values: {} }, { of: 'issue' });
    await correct('林某', { is: 'add', values: { role: 'third-party', name: '林某', aliases: '' } }, { of: 'party' });
    await correct('赵某未作答辩。', { is: 'add', values: { role: 'procedure' } }, { of: 'section' });
    const shown = await everything();
    expect(shown.find(({ kind, label: words }) => kind === 'issue' && words === '车辆制冷设备途中停机')).to.include({
      corrected: true,
    });
    expect(shown.find(({ kind, label: words }) => kind === 'party' && words === '林某')!.description).to.equal(
      '第三人 · 张律师补充',
    );
    const parts = shown.filter(({ kind }) => kind === 'part');
    expect(parts.filter(({ corrected }) => corrected).map(({ description }) => description)).to.deep.equal([
      '张律师补充',
    ]);
  });

  it('goes with the text that is written, and is listed where its words are gone', async () => {
    await begin();
    serving.open('判决.txt', civil, 'legal-judgment');
    await correct(compensate, { is: 'accept' });
    edit('经审理查明：', '经审理查明，本院确认：');
    expect((await row(label))!.description).to.contain('张律师已认可');
    edit(compensate, '');
    const lost = (await everything()).find(({ kind }) => kind === 'displaced')!;
    expect(lost).to.include({ label: compensate, description: '裁判观点 · 原文已变，待重新定位' });
    expect(lost.own).to.have.length(1);
  });

  it('whose words are gone is placed anew on those that a person selects, and counts there', async () => {
    await begin();
    serving.open('判决.txt', civil, 'legal-judgment');
    await correct(compensate, { is: 'accept' });
    const now = '因此，远山公司应赔偿青禾公司的货物损失，数额为七万八千五百元。';
    edit(compensate, now);
    const lost = (await everything()).find(({ kind }) => kind === 'displaced')!;
    const done = await serving.ask<Done>(annotationMethod.amend, {
      uri: uri(),
      id: lost.own![0]!,
      range: rangeOf(now),
    });
    expect(done).to.include({ ok: true });
    expect((await everything()).filter(({ kind }) => kind === 'displaced')).to.deep.equal([]);
    expect((await row('因此，远山公司应赔偿'))!.description).to.contain('张律师已认可');
  });

  it('stands when the folder is opened again', async () => {
    await begin();
    await correct(compensate, { is: 'accept' });
    const { files } = serving.platform.store(matterFolder);
    serving.end();
    serving = await Serving.begin({ files: { '判决.txt': civil }, settings: { person: '李律师' } });
    for (const [path, content] of files) serving.platform.store(matterFolder).files.set(path, content);
    await serving.indexed();
    await serving.changedAnnotations(1);
    for (;;) {
      const found = await row(label);
      if (found?.corrected) {
        expect(found.description).to.contain('张律师已认可');
        expect(found.own).to.equal(undefined);
        return;
      }
      await serving.platform.pause();
    }
  });

  it('a colleague’s other word is told beside one’s own', async () => {
    await begin();
    await correct(compensate, { is: 'reject' });
    serving.settings = { person: '李律师' };
    serving.tell('workspace/didChangeConfiguration', { settings: null });
    await row(label);
    await correct(compensate, { is: 'accept' });
    const told = await row(label);
    expect(told!.description).to.contain('李律师已认可').and.contain('更正有分歧');
    expect(told!.tooltip).to.contain('不同意见：张律师');
  });

  it('is exported as gold: lines and substrings, what nobody has reviewed said to be so', async () => {
    await begin();
    await correct(compensate, { is: 'accept' });
    const found = await serving.ask<GoldResult>(correctionMethod.gold, { uri: uri() });
    const gold = JSON.parse(found!.text) as {
      doc: string;
      holdings: { line: number; text: string; nth: number; kind: string; reasoning: number[]; unreviewed?: true }[];
      sections: { role: string; from: number; to: number }[];
    };
    expect(gold.doc).to.equal('判决');
    const lines = civil.split('\n');
    for (const { line, text: words } of gold.holdings) expect(lines[line - 1]).to.contain(words);
    expect(gold.holdings.filter(({ unreviewed }) => !unreviewed).map(({ text: words }) => words)).to.deep.equal([
      compensate,
    ]);
    expect(gold.sections.at(-1)!.to).to.equal(lines.length - 1);
  });
});
