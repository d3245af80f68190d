import { expect } from 'chai';
import { Corpus } from '../../src/corpus/corpus';
import { KeptReadings, type Kept } from '../../src/corpus/kept-readings';
import { Prc } from '../../src/jurisdiction/prc/prc';
import type { ReadingWithoutClaims } from '../../src/model/reading';
import { read } from '../support/read';
import { appeal, civil, criminal } from '../support/decisions';
import { brief, byLaw } from '../support/papers';
import { MemoryShelf } from '../support/shelf';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const noPause = (): Promise<void> => Promise.resolve();
const [mine, theirs] = ['file:///mine', 'file:///theirs'];
const corpus = new Corpus(new Prc());
const keptOn = (shelf: MemoryShelf): KeptReadings => new KeptReadings(shelf, (reading) => corpus.keysFor(reading));
const uriOf = (matter: string, name: string): string => `${matter}/${name}`;

/** A session in which some files of a matter are read; what is kept of them at its end. */
async function session(
  shelf: MemoryShelf,
  files: Readonly<Record<string, string>>,
  matter = mine,
  stamp = 'then',
): Promise<void> {
  const kept = keptOn(shelf);
  for (const [name, text] of Object.entries(files)) {
    const [uri, key, state] = [uriOf(matter, name), kept.key(name, undefined, bytes(text)), { path: name, stamp }];
    if (await kept.withContent(uri, matter, state, key)) continue;
    kept.note(uri, matter, state, key, { reading: read(text, undefined, name), length: text.length });
  }
  await kept.save([matter], noPause);
}

function keptOf(shelf: MemoryShelf, name: string, text: string, matter = mine): Promise<Kept | undefined> {
  const kept = keptOn(shelf);
  const key = kept.key(name, undefined, bytes(text));
  return kept.withContent(uriOf(matter, name), matter, { path: name, stamp: 'now' }, key);
}

async function found(
  shelf: MemoryShelf,
  name: string,
  text: string,
  matter = mine,
): Promise<ReadingWithoutClaims | undefined> {
  return (await keptOf(shelf, name, text, matter))?.known?.understood.reading;
}

/** What is kept of a text: all but its claims. */
function readBefore(text: string): object {
  return corpus.jurisdiction.readWithoutClaims({ name: 'a.txt', text });
}

/** What is found of a file by how it looks. */
function seen(shelf: MemoryShelf, path: string, stamp: string): Promise<Kept | undefined> {
  return keptOn(shelf).atState(uriOf(mine, path), mine, { path, stamp });
}

describe('readings are kept between sessions', () => {
  for (const [name, text] of Object.entries({ civil, criminal, appeal, brief, byLaw }))
    it(`${name}: the same comes back, but for claims`, async () => {
      const shelf = new MemoryShelf();
      await session(shelf, { 'a.txt': text });
      expect(await found(shelf, 'a.txt', text)).to.deep.equal(readBefore(text));
    });

  for (const [title, name, text] of [
    ['other words', 'a.txt', `${civil}。`],
    ['another name', 'b.txt', civil],
  ] as const)
    it(`${title}: nothing is known`, async () => {
      const shelf = new MemoryShelf();
      await session(shelf, { 'a.txt': civil });
      expect(await found(shelf, name, text)).to.equal(undefined);
    });

  it('another kind, said by a person, is another key', () => {
    const kept = keptOn(new MemoryShelf());
    expect(kept.key('a.txt', 'brief', bytes(civil))).not.to.equal(kept.key('a.txt', undefined, bytes(civil)));
  });

  it('a file that holds nothing of ours is remembered as one', async () => {
    const shelf = new MemoryShelf();
    const first = keptOn(shelf);
    first.note('file:///mine/x.txt', mine, { path: 'x.txt', stamp: 'then' }, 'a1', { length: 0 });
    await first.save([mine], noPause);
    expect(await seen(shelf, 'x.txt', 'then')).to.deep.equal({});
  });

  it('with all that has to be known to find the document, and the length of its text', async () => {
    const shelf = new MemoryShelf();
    await session(shelf, { 'a.txt': civil });
    const known = (await keptOf(shelf, 'a.txt', civil))!.known!;
    expect(known.length).to.equal(civil.length);
    expect(known.keys).to.deep.equal(corpus.keysFor(read(civil, undefined, 'a.txt')));
    expect(known.keys.decisions).to.have.lengthOf(1);
  });

  it('nothing of one matter is found in another', async () => {
    const shelf = new MemoryShelf();
    await session(shelf, { 'a.txt': civil });
    expect(await found(shelf, 'a.txt', civil, theirs)).to.equal(undefined);
  });

  it('what lies there holds no sentence of the text', async () => {
    const shelf = new MemoryShelf();
    await session(shelf, { 'a.txt': civil });
    expect(shelf.text).to.include('青禾公司');
    for (const sentence of civil.split(/[。\n]/).filter((one) => one.length > 40))
      expect(shelf.text).not.to.include(sentence);
  });
});

describe('a file need not be read to be known', () => {
  it('while it looks as it did', async () => {
    const shelf = new MemoryShelf();
    await session(shelf, { 'a.txt': civil });
    expect((await seen(shelf, 'a.txt', 'then'))?.known?.understood.reading).to.deep.equal(readBefore(civil));
  });

  it('not when it has changed, or is another', async () => {
    const shelf = new MemoryShelf();
    await session(shelf, { 'a.txt': civil });
    expect(await seen(shelf, 'a.txt', 'later')).to.equal(undefined);
    expect(await seen(shelf, 'b.txt', 'then')).to.equal(undefined);
  });

  it('one that was touched is known by its content, and from then on as it looks', async () => {
    const shelf = new MemoryShelf();
    await session(shelf, { 'a.txt': civil });
    await session(shelf, { 'a.txt': civil }, mine, 'later');
    expect(await seen(shelf, 'a.txt', 'then')).to.equal(undefined);
    expect((await seen(shelf, 'a.txt', 'later'))?.known?.understood.kind).to.equal('judgment');
  });
});

describe('the shelf is written in part', () => {
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.txt`, `${civil}${i}`]));

  it('not at all where nothing has changed', async () => {
    const shelf = new MemoryShelf();
    await session(shelf, files);
    shelf.written.length = 0;
    await session(shelf, files);
    expect(shelf.written).to.deep.equal([]);
  });

  it('only the pieces of the file that changed', async () => {
    const shelf = new MemoryShelf();
    await session(shelf, files);
    expect(shelf.written.length).to.be.greaterThan(10);
    shelf.written.length = 0;
    await session(shelf, { ...files, '7.txt': appeal });
    expect(shelf.written.length).to.be.within(1, 2);
    expect((await found(shelf, '7.txt', appeal))?.kind).to.equal('judgment');
    expect(await found(shelf, '7.txt', files['7.txt']!)).to.equal(undefined);
    expect((await found(shelf, '8.txt', files['8.txt']!))?.kind).to.equal('judgment');
  });

  it('a folder that is gone leaves nothing', async () => {
    const shelf = new MemoryShelf();
    await session(shelf, files);
    await session(shelf, { 'a.txt': civil }, theirs);
    expect(await found(shelf, '8.txt', files['8.txt']!)).to.equal(undefined);
    expect(shelf.held.size).to.equal(2);
  });

  it('a file that was forgotten leaves nothing', async () => {
    const shelf = new MemoryShelf();
    const kept = keptOn(shelf);
    kept.note('file:///mine/a.txt', mine, { path: 'a.txt', stamp: 'then' }, 'a1', { length: 0 });
    await kept.save([mine], noPause);
    kept.forget('file:///mine/a.txt');
    await kept.save([mine], noPause);
    expect([...shelf.held.keys()]).to.deep.equal(['reader']);
  });
});

describe('what cannot be trusted is thrown away', () => {
  it('all that another reader has left', async () => {
    const shelf = new MemoryShelf('an older reader');
    await session(shelf, { 'a.txt': civil });
    const newer = new MemoryShelf('a newer reader');
    shelf.held.forEach((held, name) => newer.held.set(name, held));
    expect(await found(newer, 'a.txt', civil)).to.equal(undefined);
    expect([...newer.held.keys()]).to.deep.equal(['reader']);
  });

  const damage: Readonly<Record<string, (piece: Uint8Array) => Uint8Array>> = {
    'cut off': (piece) => piece.slice(0, piece.length / 2),
    'one byte turned': (piece) => piece.map((byte, i) => (i === 200 ? byte ^ 1 : byte)),
    empty: () => new Uint8Array(),
    'no text': () => new Uint8Array([0xff, 0xfe, 0x00, 0x80]),
    'another file': () => bytes('{"kind":"judgment"}'),
  };
  for (const [title, turn] of Object.entries(damage))
    it(`a piece that is damaged: ${title}`, async () => {
      const shelf = new MemoryShelf();
      await session(shelf, { 'a.txt': civil });
      for (const [name, held] of shelf.held) if (name !== 'reader') shelf.held.set(name, turn(held));
      expect(await found(shelf, 'a.txt', civil)).to.equal(undefined);
      await session(shelf, { 'a.txt': civil });
      expect((await found(shelf, 'a.txt', civil))?.kind).to.equal('judgment');
    });
});
