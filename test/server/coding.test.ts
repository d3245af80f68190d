import { expect } from 'chai';
import { serialiseRecord } from '../../src/annotation/record';
import { anchorOf } from '../../src/annotation/anchor';
import {
  annotationMethod,
  type AnnotationsResult,
  type Done,
  type TagFacetsResult,
  type WireTagRow,
} from '../../src/server/protocol-annotations';
import {
  codingMethod,
  type AssignmentsResult,
  type CodingDone,
  type DifferingResult,
} from '../../src/server/protocol-coding';
import type { WirePage } from '../../src/server/protocol-page';
import { reviewMethod, type ThreadsResult } from '../../src/server/protocol-review';
import { suggestTagsMethod, type SuggestTagsResult } from '../../src/server/protocol-suggestions';
import { sample } from '../annotation/sample';
import { civil } from '../support/decisions';
import { matterFolder, positionIn, Serving } from '../support/serving';

const words = '其要求赵某承担连带责任';

describe('blind coding, on the server', () => {
  let serving: Serving;
  let code: string;
  let uri: string;

  const ask = <T>(method: string, params: object = {}): Promise<T> => serving.ask<T>(method, params);

  /** A tag of another coder arrives in the store, as git brings it. */
  const arrives = async (author: string, own: string): Promise<void> => {
    const start = civil.indexOf(words);
    const anchor = anchorOf(civil, await serving.platform.sha256(civil), [start, start + words.length])!;
    const record = sample(`by ${author}`, { author, codes: [own], anchor });
    const { codes, ...about } = record;
    expect(codes).to.deep.equal([own]);
    const asked = { ...about, id: `asked by ${author}`, note: `${author}之问`, review: { is: 'comment' as const } };
    const path = `.glossator/annotations/甲.txt/${author}.i9.jsonl`;
    const lines = [record, asked].map((one) => `${serialiseRecord(one)}\n`);
    serving.platform.store(matterFolder).files.set(path, lines.join(''));
    const known = serving.annotationsTold;
    serving.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: `${matterFolder}/${path}`, type: 1 }] });
    await serving.changedAnnotations(known + 1);
  };

  beforeEach(async () => {
    serving = await Serving.ready({ files: { '甲.txt': civil }, settings: { person: '主编' } });
    uri = serving.uri('甲.txt');
    const done = await ask<Done>(annotationMethod.saveCode, { uri, name: '连带责任', definition: '一' });
    code = done.ok ? done.ids[0]! : done.why;
  });

  afterEach(() => serving.end());

  const assign = (coders: readonly string[]): Promise<CodingDone> =>
    ask(codingMethod.assign, { uri: matterFolder, coders, share: 1, each: 2, seed: 1 });

  const tag = (): Promise<Done> => {
    const at = positionIn(civil, words);
    const range = { start: at, end: { line: at.line, character: at.character + 5 } };
    return ask(annotationMethod.annotate, { uri, range, codes: [code] });
  };

  it('hides from a coder whatever others tagged: marks, tree, filters, counts, suggestions, comparison', async () => {
    expect(await assign(['主编', '乙'])).to.include({ ok: true });
    await arrives('乙', code);
    expect((await ask<AnnotationsResult>(annotationMethod.annotations, { uri })).annotations).to.deep.equal([]);
    const rows = await ask<WireTagRow[]>(annotationMethod.tagRows, { filter: '' });
    expect(rows.map(({ label, description }) => [label, description])).to.deep.equal([['连带责任', '0']]);
    const facets = await ask<TagFacetsResult>(annotationMethod.tagFacets);
    expect([facets.authors, facets.codes.map(({ count }) => count)]).to.deep.equal([[], [0]]);
    const { suggestions } = await ask<SuggestTagsResult>(suggestTagsMethod, { uri });
    expect(suggestions.map(({ why }) => why).join()).not.to.include('%');
    expect(await ask(codingMethod.compare, { uri })).to.equal(null);
    expect(await ask(annotationMethod.baseText, { uri, id: 'by 乙' })).to.equal(null);
    const hover = await ask('textDocument/hover', { textDocument: { uri }, position: positionIn(civil, words) });
    expect(JSON.stringify(hover)).not.to.include('乙（').and.not.include('by 乙');
    expect(await ask(codingMethod.differing, { uri: matterFolder })).to.deep.equal({ first: [], all: 0 });
    expect(await ask(reviewMethod.rows, { whose: 'all', closed: true, filter: '' })).to.deep.equal([]);
    expect(await ask<number>(reviewMethod.count, { whose: 'all' })).to.equal(0);
    expect(await ask<ThreadsResult>(reviewMethod.threads, { uri })).to.deep.include({ threads: [] });
    expect(await ask<AssignmentsResult>(codingMethod.assignments)).to.deep.equal({
      progress: '已编码 0/1，其中 1 份双人编码',
      hidden: '揭盲之前不显示他人的标签',
      documents: [{ uri, label: '甲.txt', coded: false }],
    });
  });

  it('shows all of it once the lead has released it', async () => {
    await assign(['主编', '乙']);
    await arrives('乙', code);
    await tag();
    expect((await ask<AssignmentsResult>(codingMethod.assignments)).documents[0]!.coded).to.equal(true);
    expect(await ask<CodingDone>(codingMethod.release, { uri })).to.include({ ok: true });
    const { annotations } = await ask<AnnotationsResult>(annotationMethod.annotations, { uri });
    expect(annotations.map(({ author }) => author).sort()).to.deep.equal(['主编', '乙']);
    expect(await ask<CodingDone>(codingMethod.release, { uri })).to.include({ ok: false });
  });

  it('keeps with each tag by which wording of its definition it was given', async () => {
    await tag();
    const read = (): unknown =>
      [...serving.platform.store(matterFolder).files].flatMap(([path, content]) =>
        path.endsWith('.jsonl') ? [(JSON.parse(content) as { meanings: Record<string, string> }).meanings[code]] : [],
      )[0];
    const first = read();
    expect(first).to.match(/^[0-9a-f]{8}$/);
    await ask(annotationMethod.saveCode, { uri, id: code, definition: '二' });
    const { id } = (await ask<AnnotationsResult>(annotationMethod.annotations, { uri })).annotations[0]!;
    await ask(annotationMethod.amend, { uri, id, codes: [code], note: '看过' });
    expect(read()).to.equal(first);
  });

  it('lists where coders differ, and keeps who decided what and why', async () => {
    await tag();
    const other = await ask<Done>(annotationMethod.saveCode, { uri, name: '过错' });
    await arrives('乙', other.ok ? other.ids[0]! : '');
    const {
      first: [one],
      all,
    } = await ask<DifferingResult>(codingMethod.differing, { uri: matterFolder });
    expect(all).to.equal(1);
    expect(one!.given.map(({ coder, names }) => [coder, names])).to.deep.equal([
      ['主编', '连带责任'],
      ['乙', '过错'],
    ]);
    const { on, place } = one!;
    const decision = { uri, range: place.range, on, from: ['主编'], codes: [code] };
    expect(await ask<Done>(codingMethod.decide, { ...decision, reason: ' ' })).to.include({ ok: false });
    expect(await ask<Done>(codingMethod.decide, { ...decision, reason: '论及连带' })).to.include({ ok: true });
    expect(await ask(codingMethod.differing, { uri: matterFolder })).to.deep.equal({ first: [], all: 0 });
    const page = await ask<WirePage>(codingMethod.compare, { uri });
    expect(page.text)
      .to.include('编码不一致之处 1 处，其中 0 处尚未裁定。')
      .and.include('Krippendorff')
      .and.include('连带责任（主编）：论及连带');
    const { annotations } = await ask<AnnotationsResult>(annotationMethod.annotations, { uri });
    expect(annotations.map(({ author, codes }) => [author, codes.length])).to.have.deep.members([
      ['主编', 1],
      ['乙', 1],
    ]);
  });

  it('gives others their turn while it compares, however long that takes', async () => {
    await tag();
    await arrives('乙', code);
    const { platform } = serving;
    const pause = platform.pause.bind(platform);
    let [clock, turns] = [0, 0];
    // By the second step time is over.
    platform.now = () => (clock += 5);
    platform.pause = () => {
      turns++;
      return pause();
    };
    expect((await ask<WirePage>(codingMethod.compare, { uri })).text).to.include('Krippendorff');
    expect(turns).to.be.at.least(3);
  });
});
