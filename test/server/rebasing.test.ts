import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { parseRecords } from '../../src/annotation/record';
import type { Annotation } from '../../src/model/annotation';
import { annotationMethod, type Done, type RebaseResult } from '../../src/server/protocol-annotations';
import { matterFolder, positionIn, Serving } from '../support/serving';

const head = ['浙江省示例市中级人民法院', '民事判决书'];
const text = [
  ...head,
  '（2021）浙99民终8号',
  '本院认为，被告抓取原告平台的用户评论，实质性替代了原告的服务。',
  '原告对数据资源整体享有竞争权益，应当受到保护。',
  '综上，驳回上诉，维持原判。',
].join('\n');
/** The text comes back with a line more, other words in one passage, and without another. */
const later = `案例评析\n${text.replace('竞争权益', '竞争性权益').replace('驳回上诉，', '')}`;

describe('stored places of annotations', () => {
  let serving: Serving;
  const own = (): string =>
    serving.platform.store(matterFolder).files.get('.glossator/annotations/判决.txt/张律师.i1.jsonl') ?? '';
  const records = (): readonly Annotation[] => parseRecords(own()).records;
  const exact = (): (string | undefined)[] => records().map(({ anchor }) => anchor?.exact);
  const params = (all: boolean): object => ({ uri: serving.uri('判决.txt'), all });
  const preview = (all = false): Promise<RebaseResult> => serving.ask(annotationMethod.previewRebase, params(all));
  const run = (name: string, sent: object): Promise<Done> => serving.ask<Done>(name, sent);

  const tag = async (words: string | undefined, file = '判决.txt'): Promise<void> => {
    const { line, character } = words === undefined ? { line: 0, character: 1 } : positionIn(text, words);
    const start = { line, character: character - 1 };
    const range = words === undefined ? undefined : { start, end: { line, character: start.character + words.length } };
    await run(annotationMethod.annotate, { uri: serving.uri(file), range, codes: [], note: words ?? '全文' });
  };

  beforeEach(async () => {
    serving = await Serving.ready({
      files: { '判决.txt': text, '另案.txt': text.replace('8号', '9号') },
      settings: { person: '张律师' },
    });
    for (const words of ['实质性替代了原告的服务', '数据资源整体享有竞争权益', '驳回上诉，', undefined])
      await tag(words);
    await tag('实质性替代了原告的服务', '另案.txt');
    serving.open('判决.txt', later);
    await serving.ask(annotationMethod.annotations, { uri: serving.uri('判决.txt') });
  });
  afterEach(() => serving.end());

  it('stay as they are while the text changes, and nothing is to be done where it has not', async () => {
    const before = own();
    expect(await preview()).to.deep.equal({ documents: 1, rewritten: 3, changed: 1, lost: 1, others: 0 });
    expect(own()).to.equal(before);
    expect(await serving.ask(annotationMethod.previewRebase, { uri: serving.uri('另案.txt'), all: false })).to.include({
      rewritten: 0,
    });
  });

  it('are rewritten where a person asks for it: what is lost stays as it was', async () => {
    const base = createHash('sha256').update(later).digest('hex');
    expect((await run(annotationMethod.rebase, params(false))).ok).to.equal(true);
    expect(exact()).to.deep.equal(['实质性替代了原告的服务', '数据资源整体享有竞争性权益', '驳回上诉，', undefined]);
    expect(records().map((one) => (one.anchor?.base ?? one.base) === base)).to.deep.equal([true, true, false, true]);
    expect(records().map(({ rev }) => rev)).to.deep.equal([2, 2, 1, 2]);
    expect(serving.platform.store(matterFolder).files.get(`.glossator/base/${base}`)).to.equal(later);
    expect(await preview()).to.include({ rewritten: 0, lost: 1 });
  });

  it('of a whole folder are rewritten in each of its documents', async () => {
    expect(await preview(true)).to.deep.equal({ documents: 1, rewritten: 3, changed: 1, lost: 1, others: 0 });
    await run(annotationMethod.rebase, params(true));
    expect(await preview(true)).to.include({ documents: 0, rewritten: 0 });
  });

  it('are as they were when that is taken back', async () => {
    const before = records();
    await run(annotationMethod.rebase, params(false));
    await run(annotationMethod.undoRebase, { uri: serving.uri('判决.txt') });
    expect(records().map(({ anchor, base, note }) => [anchor, base, note])).to.deep.equal(
      before.map(({ anchor, base, note }) => [anchor, base, note]),
    );
    expect(await run(annotationMethod.undoRebase, { uri: serving.uri('判决.txt') })).to.include({ reason: 'gone' });
  });
});
