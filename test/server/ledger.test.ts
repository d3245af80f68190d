import { expect } from 'chai';
import type { Done } from '../../src/server/protocol-annotations';
import {
  ledgerMethod,
  type CheckDone,
  type CheckParams,
  type CompareDone,
  type LedgerResult,
  type LedgerSourceResult,
  type LookUpResult,
  type WireLedgerItem,
  type WireLedgerRow,
} from '../../src/server/protocol-ledger';
import { annotationMethod, type AnnotationsResult } from '../../src/server/protocol-annotations';
import { method } from '../../src/server/protocol';
import { civil } from '../support/decisions';
import { matterFolder, positionIn, Serving } from '../support/serving';

const number = '（2022）示0102民初318号';
const right = '远山公司未举证证明毁损系包装所致';
const wrong = '托运人未尽说明义务的，应当自行承担损失';
const brief = `代理词\n\n${number}判决认为：“${right}”。\n\n该判决又认为：“${wrong}”。\n`;
const graded = (grade: string, text = civil): string => `---\nkind: judgment\nsourceGrade: ${grade}\n---\n${text}`;

describe('the ledger on the server', () => {
  let serving: Serving;

  const begin = async (grade = 'database', settings: object = { person: '张律师' }): Promise<void> => {
    serving = await Serving.ready({ files: { '代理词.md': brief, '判决.txt': graded(grade) }, settings });
  };
  const uri = (): string => serving.uri('代理词.md');
  const ledger = (): Promise<LedgerResult> => serving.ask<LedgerResult>(ledgerMethod.ledger, { uri: uri() });
  const states = async (): Promise<string[]> =>
    (await ledger()).items.map(({ of, state, changed, done }) =>
      [of, state, changed && 'changed', done && 'done'].filter(Boolean).join(' '),
    );
  const on = (words: string, text = brief): Pick<CheckParams, 'uri' | 'range'> => {
    const at = positionIn(text, words);
    return { uri: uri(), range: { start: at, end: at } };
  };
  const sign = (words: string, more: Partial<CheckParams> = {}): Promise<CheckDone> =>
    serving.ask<CheckDone>(ledgerMethod.check, { ...on(words), is: 'signed', ...more });
  const compare = (): Promise<CompareDone> => serving.ask<CompareDone>(ledgerMethod.compare, { uri: uri() });
  const rows = (parent?: string): Promise<WireLedgerRow[]> =>
    serving.ask<WireLedgerRow[]>(ledgerMethod.rows, parent === undefined ? {} : { parent });
  const hover = async (): Promise<string> => {
    const { contents } = await serving.ask<{ contents: { value: string } }>('textDocument/hover', {
      textDocument: { uri: uri() },
      position: positionIn(brief, right),
    });
    return contents.value;
  };
  const records = (): { check?: object; author: string; rev: number; deleted?: boolean }[] =>
    [...serving.platform.store(matterFolder).files].flatMap(([path, content]) =>
      path.endsWith('.jsonl')
        ? content
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line) as { check?: object; author: string; rev: number })
        : [],
    );

  afterEach(() => serving.end());

  it('all is unchecked until somebody does something', async () => {
    await begin();
    expect(await states()).to.deep.equal(['citation unchecked', 'quotation unchecked', 'quotation unchecked']);
    expect((await rows()).map(({ label, description }) => `${label} ${description}`)).to.deep.equal(['代理词.md 0/3']);
    expect(records()).to.deep.equal([]);
  });

  it('of several briefs the one in front is unfolded', async () => {
    await begin();
    serving.open('上诉状.md', `民事上诉状\n\n${number}判决认为：“${right}”。\n`, 'markdown');
    const unfolded = async (front?: string): Promise<string[]> =>
      (await serving.ask<WireLedgerRow[]>(ledgerMethod.rows, { front })).map(
        ({ label, children }) => `${label} ${children}`,
      );
    expect(await unfolded()).to.have.members(['上诉状.md folded', '代理词.md folded']);
    expect(await unfolded(uri())).to.have.members(['上诉状.md folded', '代理词.md unfolded']);
  });

  it('a signature is on disk, in a file of the person, with what it stands for', async () => {
    await begin();
    const done = await sign(right, { note: '与原件一致', lookedUp: { platform: '中国裁判文书网', on: '2026-11-02' } });
    expect(done).to.deep.include({ ok: true, done: 1, total: 3, words: `“${right}”` });
    expect(await states()).to.include('quotation signed done');
    const [record] = records();
    expect(record).to.deep.include({ author: '张律师', rev: 1, note: '与原件一致' });
    expect(record!.check)
      .to.deep.include({ of: 'quotation', is: 'signed' })
      .and.to.deep.include({ lookedUp: { platform: '中国裁判文书网', on: '2026-11-02' } })
      .and.to.have.nested.property('source.grade', 'database');
  });

  it('a second check of the same person takes the place of the first', async () => {
    await begin();
    await sign(right);
    await sign(right, { is: 'doubted', note: '页码？' });
    expect(records().map(({ rev }) => rev)).to.deep.equal([2]);
    expect(await states()).to.include('quotation doubted');
    await serving.ask<Done>(ledgerMethod.withdraw, on(right));
    expect(await states()).to.not.include('quotation doubted');
    expect(records().map(({ deleted }) => deleted)).to.deep.equal([true]);
  });

  it('comparing makes compared what has a copy that can verify, with what it came to', async () => {
    await begin();
    const done = await compare();
    expect(done).to.deep.include({ ok: true, compared: 3, agree: 2, without: 0 });
    expect(await states()).to.deep.equal(['citation compared done', 'quotation compared done', 'quotation compared']);
    expect(records().map(({ check }) => (check as { verdict: string }).verdict)).to.have.members([
      ...['exists', 'exact', 'not-found'],
    ]);
  });

  for (const grade of ['unknown', 'press', 'restatement', 'translation'])
    it(`a copy of grade ${grade} makes nothing compared`, async () => {
      await begin(grade);
      expect(await compare()).to.deep.include({ ok: false });
      expect(records()).to.deep.equal([]);
    });

  it('an edit elsewhere changes nothing; one of the words makes it unchecked, changed since last check', async () => {
    await begin();
    await sign(right);
    const open = (text: string, version: number): void =>
      serving.tell('textDocument/didChange', {
        textDocument: { uri: uri(), version },
        contentChanges: [{ text }],
      });
    serving.open('代理词.md', brief, 'markdown');
    open(brief.replace('代理词\n', '代理词\n\n关于毁损的原因：\n'), 2);
    expect(await states()).to.include('quotation signed done');
    open(brief.replace('包装所致', '装卸所致'), 3);
    expect(await states()).to.deep.equal([
      ...['citation unchecked', 'quotation unchecked changed', 'quotation unchecked'],
    ]);
    expect((await rows())[0]?.description).to.equal('0/3 · 1 处核对后有变动');
    const [group] = await rows((await rows())[0]!.id);
    expect(group?.label).to.equal('核对后有变动');
    const [changed] = await rows(group!.id);
    expect(changed?.tooltip).to.match(/曾人工核对（张律师，.*）：此后此处文稿已变/);
  });

  it('words that are gone are listed, and their check can be taken back', async () => {
    await begin();
    await sign(right);
    serving.open('代理词.md', '代理词\n\n（2022）示0102民初319号判决可资参照。\n', 'markdown');
    const top = await rows();
    expect(top[0]?.description).to.equal('0/1 · 1 处核对后有变动');
    const [group] = await rows(top[0]!.id);
    const [gone] = await rows(group!.id);
    expect(gone).to.deep.include({ label: right, changed: true });
    const start = { line: 0, character: 0 };
    await serving.ask<Done>(ledgerMethod.withdraw, { uri: uri(), range: { start, end: start }, ids: gone!.own });
    expect((await rows())[0]?.description).to.equal('0/1');
  });

  it('a source that changes at the place makes it unchecked', async () => {
    await begin();
    await sign(right);
    await compare();
    serving.open('判决.txt', graded('database', civil.replace('未举证证明毁损', '未能举证证明毁损')), 'plaintext');
    expect((await states()).slice(1)).to.deep.equal(['quotation unchecked changed', 'quotation unchecked changed']);
  });

  it('who writes has to be known, as with tags', async () => {
    await begin('database', {});
    expect(await sign(right)).to.deep.include({ ok: false, reason: 'person' });
  });

  it('the card says the state and by whom, and copies the number', async () => {
    await begin();
    await sign(right);
    expect(await hover())
      .to.include('已人工核对（张律师')
      .and.to.match(/复制 .*command:glossator\.checks\.copyNumber/);
  });

  it('the card of what nobody has checked says so, also where the source is not to be had', async () => {
    await begin();
    serving.platform.remove(serving.uri('判决.txt'));
    serving.tell(method.rescan, {});
    await serving.indexed();
    expect(await hover())
      .to.include('未核对')
      .and.not.to.include('已人工核对');
  });

  it('its source, and what to look it up by', async () => {
    await begin();
    const source = await serving.ask<LedgerSourceResult>(ledgerMethod.source, on(right));
    expect(source).to.have.nested.property('place.uri', serving.uri('判决.txt'));
    expect(await serving.ask<LookUpResult>(ledgerMethod.lookUp, on(right))).to.deep.equal({ words: number });
  });

  it('checks are no tags', async () => {
    await begin();
    await sign(right);
    const { annotations } = await serving.ask<AnnotationsResult>(annotationMethod.annotations, { uri: uri() });
    expect(annotations).to.deep.equal([]);
    expect(await serving.ask<unknown[]>(annotationMethod.tagRows, { filter: '' })).to.deep.equal([]);
  });

  it('the cursor beside the only item of a line means it', async () => {
    await begin();
    const items: readonly WireLedgerItem[] = (await ledger()).items;
    expect(items).to.have.length(3);
    expect(await sign('该判决又')).to.deep.include({ ok: true });
    expect(await sign('代理词')).to.deep.include({ ok: false, why: '请将光标置于援引或引文上。' });
  });
});
