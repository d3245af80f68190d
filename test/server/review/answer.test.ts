import { expect } from 'chai';
import { recordsPath } from '../../../src/annotation/layout';
import { parseRecords, serialiseRecord } from '../../../src/annotation/record';
import type { Annotation } from '../../../src/model/annotation';
import { annotationMethod, type AnnotationsResult, type Done } from '../../../src/server/protocol-annotations';
import { codingMethod, type DifferingResult } from '../../../src/server/protocol-coding';
import {
  reviewMethod,
  type ReviewFilter,
  type ReviewStepResult,
  type ThreadsResult,
  type WireReviewRow,
  type WireThread,
} from '../../../src/server/protocol-review';
import { sample } from '../../annotation/sample';
import { civil } from '../../support/decisions';
import { matterFolder, Serving } from '../../support/serving';

const words = '远山公司未举证证明毁损系包装所致';
const all: ReviewFilter = { whose: 'all', closed: false };

describe('reviews on the server', () => {
  let serving: Serving;
  /** How often the server was waited for to say that annotations have changed. */
  let told = 0;

  beforeEach(async () => {
    const files = { '判决.txt': civil, 'memo.md': '与裁判无关。' };
    serving = await Serving.ready({ files, settings: { person: '张律师' }, locale: 'en' });
    told = 0;
  });
  afterEach(() => serving.end());

  const uri = (name = '判决.txt'): string => serving.uri(name);
  const rangeOf = (text: string): object => {
    const before = civil.slice(0, civil.indexOf(text)).split('\n');
    const start = { line: before.length - 1, character: before.at(-1)!.length };
    return { start, end: { line: start.line, character: start.character + text.length } };
  };
  const done = async (method: string, params: object): Promise<string> => {
    const answer = await serving.ask<Done>(method, params);
    expect(answer.ok, JSON.stringify(answer)).to.equal(true);
    return answer.ok ? (answer.ids[0] ?? '') : '';
  };
  const comment = (text: string, more: object = { range: rangeOf(words) }): Promise<string> =>
    done(reviewMethod.comment, { uri: uri(), text, ...more });
  const threads = async (): Promise<readonly WireThread[]> =>
    (await serving.ask<ThreadsResult>(reviewMethod.threads, { uri: uri() })).threads;
  const said = async (): Promise<string[]> =>
    (await threads()).map(({ state, comments }) => `${state}: ${comments.map(({ text }) => text).join(' / ')}`);
  const rows = async (parent?: string, filter = all): Promise<WireReviewRow[]> =>
    serving.ask<WireReviewRow[]>(reviewMethod.rows, { ...filter, ...(parent !== undefined && { parent }) });
  const drawn = async (filter = all): Promise<string[]> => {
    const lines: string[] = [];
    for (const row of await rows(undefined, filter)) {
      lines.push(`${row.label} ${row.description}`);
      if (row.children === 'none') continue;
      for (const child of await rows(row.id, filter)) lines.push(`· ${child.label} ${child.description}`);
    }
    return lines;
  };
  /** Lays a record as another person's clone would have brought it. */
  const lay = async (author: string, record: Annotation): Promise<void> => {
    const store = serving.platform.store(matterFolder);
    const path = recordsPath('判决.txt', author, 'i2');
    const before = store.files.get(path) ?? '';
    await store.update(path, () => `${before}${serialiseRecord({ ...record, author, codes: record.codes ?? [] })}\n`);
    serving.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: serving.uri(path), type: 2 }] });
    await serving.changedAnnotations(++told);
  };
  const written = (): Annotation[] =>
    [...serving.platform.store(matterFolder).files].flatMap(([path, content]) =>
      path.endsWith('.jsonl') ? [...parseRecords(content).records] : [],
    );

  it('a comment, a reply and a state are records of whoever made them, and one thread', async () => {
    const id = await comment('为何？');
    await done(reviewMethod.reply, { uri: uri(), thread: id, text: '见证据三。' });
    await done(reviewMethod.state, { uri: uri(), thread: id, state: 'resolved' });
    await done(reviewMethod.state, { uri: uri(), thread: id, state: 'accepted' });
    expect(await said()).to.deep.equal(['accepted: 为何？ / 见证据三。']);
    expect((await threads())[0]).to.deep.include({ range: rangeOf(words), fixed: false });
    const [opening, reply, first, second] = written().map(({ review, anchor }) => ({ review, exact: anchor?.exact }));
    expect([opening, reply!.exact]).to.deep.equal([{ review: { is: 'comment' }, exact: words }, words]);
    expect(first!.review).to.deep.equal({ is: 'state', to: id, state: 'resolved' });
    expect(second!.review).to.deep.include({ state: 'accepted', after: written()[2]!.id });
  });

  it('is no tag and no note, and on a tag it stands where that stands', async () => {
    const tag = await done(annotationMethod.annotate, { uri: uri(), range: rangeOf(words), codes: ['c1'] });
    await comment('改标', { on: tag });
    const { annotations } = await serving.ask<AnnotationsResult>(annotationMethod.annotations, { uri: uri() });
    expect(annotations.map(({ id }) => id)).to.deep.equal([tag]);
    const [thread] = await threads();
    expect([thread!.range, thread!.label]).to.deep.equal([rangeOf(words), 'On the tag c1 by 张律师']);
    await done(annotationMethod.remove, { uri: uri(), ids: [tag] });
    expect((await threads())[0]).to.deep.include({ range: rangeOf(words), label: 'On something that was deleted' });
  });

  it('moves with its passage while one writes', async () => {
    serving.open('判决.txt', civil);
    await comment('为何？');
    expect((await threads())[0]!.outcome).to.equal('found');
    const top = { line: 0, character: 0 };
    const contentChanges = [{ range: { start: top, end: top }, text: '（节选）\n' }];
    serving.tell('textDocument/didChange', { textDocument: { uri: uri(), version: 2 }, contentChanges });
    const [thread] = await threads();
    const { start } = rangeOf(words) as { start: { line: number; character: number } };
    expect(thread!.range.start).to.deep.equal({ line: start.line + 1, character: start.character });
  });

  it('others’ words are theirs: they are neither changed nor deleted, and name whom they name', async () => {
    await lay(
      '李律师',
      sample('t', { note: '@张律师 请看', review: { is: 'comment' }, created: '2026-01-05T01:00:00Z' }),
    );
    const [thread] = await threads();
    expect(thread!.comments[0]).to.deep.include({ author: '李律师', mine: false, mentions: [[0, 4]] });
    const refused = await serving.ask<Done>(annotationMethod.remove, { uri: uri(), ids: ['t'] });
    expect(refused).to.deep.include({ ok: false, reason: 'others' });
    expect(await drawn({ whose: 'mentions', closed: false })).to.have.length.greaterThan(0);
    expect((await drawn({ whose: 'mine', closed: false })).join()).not.to.include('请看');
  });

  it('the view lists what is open, counts it, and what is done where that is asked for', async () => {
    const id = await comment('为何？');
    await comment('全文', {});
    expect(await serving.ask<number>(reviewMethod.count, { whose: 'all' })).to.equal(2);
    const [document, ...below] = await drawn();
    expect(document).to.match(/ 2$/);
    expect(below.map((line) => line.split(' ')[1])).to.deep.equal(['全文', '为何？']);
    await done(reviewMethod.state, { uri: uri(), thread: id, state: 'resolved' });
    expect((await drawn()).join()).not.to.include('为何');
    expect((await drawn({ whose: 'all', closed: true })).join()).to.include('为何？ resolved · 张律师');
    expect(await serving.ask<number>(reviewMethod.count, { whose: 'all' })).to.equal(1);
  });

  it('lists where coders of a document differ, and nothing where there is nothing', async () => {
    expect(await drawn()).to.deep.equal([]);
    const tag = { range: rangeOf(words), codes: ['c1'] };
    await done(annotationMethod.annotate, { uri: uri(), ...tag });
    expect(await drawn()).to.deep.equal([]);
    const [mine] = written();
    await lay('李律师', { ...mine!, id: 'other', codes: ['c2'] });
    // Where tags stand is found in the background.
    while ((await drawn())[0] !== 'Tagged differently 1');
    const [group] = await rows();
    const [document] = await rows(group!.id);
    expect((await rows(document!.id)).map(({ description }) => description)).to.deep.equal(['张律师: c1 | 李律师: c2']);
    const {
      first: [differing],
    } = await serving.ask<DifferingResult>(codingMethod.differing, { uri: uri() });
    const { place, on } = differing!;
    const decision = { uri: uri(), range: place.range, on, from: ['张律师'], codes: ['c1'], reason: '论及此点' };
    await done(codingMethod.decide, decision);
    while ((await drawn()).length > 0);
  });

  it('one goes from open thread to open thread, round and round', async () => {
    const first = await comment('甲', { range: rangeOf('原告') });
    const second = await comment('乙');
    const step = async (at: string, way: 'next' | 'previous'): Promise<string | undefined> =>
      (await serving.ask<ReviewStepResult>(reviewMethod.step, { uri: uri(), range: rangeOf(at), way }))?.thread;
    expect([await step('原告', 'next'), await step(words, 'next'), await step(words, 'previous')]).to.deep.equal([
      second,
      first,
      first,
    ]);
    await done(reviewMethod.state, { uri: uri(), thread: second, state: 'resolved' });
    expect(await step('原告', 'next')).to.equal(first);
  });
});
