import { expect } from 'chai';
import { setImmediate } from 'node:timers/promises';
import type { Hover } from 'vscode-languageserver';
import { Corpus } from '../../src/corpus/corpus';
import { Prc } from '../../src/jurisdiction/prc/prc';
import type { SourceText } from '../../src/jurisdiction/jurisdiction';
import type { Readers } from '../../src/server/platform';
import { method, type WireRow } from '../../src/server/protocol';
import { TextReader } from '../../src/server/text-reader';
import { civil } from '../support/decisions';
import { brief } from '../support/papers';
import { matterFolder, positionIn, Serving, type ServingOptions } from '../support/serving';
import { MemoryShelf } from '../support/shelf';

const plenty = 60;

/** A folder of so many judgments, each with a number of its own, and a brief. */
function folder(count = plenty): Record<string, string> {
  const papers = Array.from({ length: count }, (_, i) => [
    `判决书${i}.txt`,
    civil.replaceAll('318号', `${1318 + i}号`),
  ]);
  return { ...(Object.fromEntries(papers) as Record<string, string>), '判决书.txt': civil, '代理词.md': brief };
}

/** Readers in the same thread: what they were asked, and what becomes of them when. */
class TestReaders implements Readers {
  readonly asked: string[] = [];
  ended = false;
  private readonly reader = new TextReader(new Corpus(new Prc()));

  /** They fall when so many texts have been asked for. */
  constructor(private readonly falls = Infinity) {}

  async read(source: SourceText): ReturnType<Readers['read']> {
    this.asked.push(source.name);
    // The server goes on meanwhile.
    await setImmediate();
    return this.asked.length > this.falls ? undefined : this.reader.read(source);
  }

  end(): void {
    this.ended = true;
  }
}

const served: Serving[] = [];

async function serve(options: ServingOptions): Promise<Serving> {
  const serving = await Serving.begin({ shelf: new MemoryShelf(), ...options });
  served.push(serving);
  return serving;
}

const hover = (serving: Serving): Promise<Hover | null> =>
  serving.ask<Hover | null>('textDocument/hover', {
    textDocument: { uri: serving.uri('代理词.md') },
    position: positionIn(brief, '318号'),
  });

const rows = (serving: Serving): Promise<WireRow[]> =>
  serving.ask<WireRow[]>(method.tree, { grouping: 'judgment', filter: '' });

describe('many files are read by others', () => {
  afterEach(() => served.splice(0).forEach((one) => one.end()));

  async function reading(readers: Readers | undefined, files = folder()): Promise<Serving> {
    const serving = await serve({ files, readers: () => readers });
    await serving.indexed();
    return serving;
  }

  it('with the same answers', async () => {
    const readers = new TestReaders();
    const [theirs, ours] = [await reading(readers), await reading(undefined)];
    expect(new Set(readers.asked)).to.have.lengthOf(readers.asked.length);
    // A card does not wait long for what it says of checks: a later one has it.
    for (let i = 0; i < 50 && !JSON.stringify(await hover(theirs)).includes('未核对'); i++) await setImmediate();
    expect(await hover(theirs)).to.deep.equal(await hover(ours));
    const labels = async (one: Serving): Promise<string[]> => (await rows(one)).map(({ label }) => label).sort();
    expect(await labels(theirs)).to.deep.equal(await labels(ours));
    expect(await labels(theirs)).to.have.lengthOf(plenty + 1);
  });

  it('and one at a time here', async () => {
    const readers = new TestReaders();
    const serving = await reading(readers);
    expect(serving.platform.reads).to.equal(plenty + 2);
    expect(readers.asked.length).to.be.within(plenty / 4, plenty);
  });

  it('and are let go when all are read', async () => {
    const readers = new TestReaders();
    await reading(readers);
    expect(readers.ended).to.equal(true);
  });

  it('who fall: nothing is lost', async () => {
    const readers = new TestReaders(20);
    const serving = await reading(readers);
    expect(await rows(serving)).to.have.lengthOf(plenty + 1);
  });

  it('few are not: nobody is called', async () => {
    const readers = new TestReaders();
    await reading(readers, folder(10));
    expect(readers.asked).to.deep.equal([]);
  });

  it('nor is one that has changed since all were read', async () => {
    const shelf = new MemoryShelf();
    const first = await serve({ files: folder(), shelf });
    await first.indexed();
    // Written when all is read; after that nothing is.
    for (let quiet = 0, before = -1; quiet < 30; quiet++) {
      if (shelf.written.length !== before) quiet = 0;
      before = shelf.written.length;
      await first.platform.pause();
    }
    const readers = new TestReaders();
    const second = await serve({ files: folder(), shelf, readers: () => readers });
    second.platform.put(second.uri('代理词.md'), `${brief}\n`);
    await second.indexed();
    expect([readers.asked, second.platform.reads]).to.deep.equal([[], 1]);
  });
});

describe('readers who were started ahead', () => {
  afterEach(() => served.splice(0).forEach((one) => one.end()));

  /** What they were asked, and who was called besides. */
  async function reading(files: Record<string, string>): Promise<{ ahead: TestReaders; called: TestReaders }> {
    const [ahead, called] = [new TestReaders(), new TestReaders()];
    const serving = await serve({ files, readersAhead: ahead, readers: () => called });
    // Of a folder without texts the server tells nothing.
    while (!ahead.ended) await serving.platform.pause();
    return { ahead, called };
  }

  it('read where there is much, and nobody else is called', async () => {
    const { ahead, called } = await reading(folder());
    expect(ahead.asked.length).to.be.within(plenty / 4, plenty);
    expect([ahead.ended, called.asked]).to.deep.equal([true, []]);
  });

  for (const [what, files] of [
    ['little', folder(10)],
    ['nothing', {}],
  ] as const)
    it(`are let go unasked where there is ${what}`, async () => {
      const { ahead } = await reading(files);
      expect([ahead.asked, ahead.ended]).to.deep.equal([[], true]);
    });

  it('wait for the folder while a text that is open is read', async () => {
    const ahead = new TestReaders();
    const serving = await serve({ files: folder(), readersAhead: ahead });
    serving.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: `${matterFolder}/判决书.txt`, type: 2 }] });
    await serving.until(() => ahead.ended);
    expect(ahead.asked).to.have.length.greaterThan(0);
  });

  it('are called once: whoever is needed later is called then', async () => {
    const [ahead, called] = [new TestReaders(), new TestReaders()];
    const serving = await serve({ files: folder(), readersAhead: ahead, readers: () => called });
    await serving.until(() => ahead.ended);
    const changes = Array.from({ length: plenty }, (_, i) => ({ uri: serving.uri(`新${i}.txt`), type: 1 }));
    changes.forEach(({ uri }, i) => serving.platform.put(uri, civil.replaceAll('318号', `${2318 + i}号`)));
    const { length: before } = ahead.asked;
    serving.tell('workspace/didChangeWatchedFiles', { changes });
    await serving.until(() => called.ended);
    expect(called.asked).to.have.length.greaterThan(0);
    expect(ahead.asked).to.have.lengthOf(before);
  });
});

describe('reading that a person stops', () => {
  afterEach(() => served.splice(0).forEach((one) => one.end()));

  /** A server stopped in the middle of its folder. */
  async function stopped(): Promise<Serving> {
    const serving = await serve({ files: folder(400) });
    await serving.until(() => serving.progress.some(({ total }) => total > 0));
    serving.tell(method.stopIndexing, {});
    await serving.indexed();
    return serving;
  }

  it('stops, and says how many files are left', async () => {
    const serving = await stopped();
    const { left = 0 } = serving.progress.at(-1)!;
    expect(left).to.be.greaterThan(0);
    const { reads } = serving.platform;
    expect(reads + left).to.equal(402);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(serving.platform.reads).to.equal(reads);
  });

  it('does not go on by itself when the window gets the focus', async () => {
    const serving = await stopped();
    const { reads, listings } = serving.platform;
    serving.tell(method.rescan, {});
    await hover(serving);
    expect([serving.platform.reads, serving.platform.listings]).to.deep.equal([reads, listings]);
  });

  it('goes on when one wants it to, with what is left alone', async () => {
    const serving = await stopped();
    const done = serving.indexed();
    serving.tell(method.rescan, { wanted: true });
    await done;
    expect(serving.progress.at(-1)).to.deep.equal({ done: 0, total: 0 });
    expect(serving.platform.reads).to.equal(402);
    expect(await rows(serving)).to.have.lengthOf(401);
  });

  it('still reads what changes, and says still what is left', async () => {
    const serving = await stopped();
    const { left } = serving.progress.at(-1)!;
    serving.platform.put(serving.uri('新.txt'), civil.replaceAll('318号', '99号'));
    const done = serving.indexed();
    serving.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: `${matterFolder}/新.txt`, type: 1 }] });
    await done;
    expect(serving.progress.at(-1)).to.deep.equal({ done: 0, total: 0, left });
  });
});
