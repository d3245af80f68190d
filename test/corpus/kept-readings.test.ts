import { expect } from 'chai';
import { KeptReadings } from '../../src/corpus/kept-readings';
import { read } from '../support/read';
import { appeal, civil, criminal } from '../support/decisions';
import { brief, byLaw } from '../support/papers';
import { MemoryShelf } from '../support/shelf';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const noPause = (): Promise<void> => Promise.resolve();
const [mine, theirs] = ['file:///mine', 'file:///theirs'];

/** A session in which some files of a matter are read; what is kept of them at its end. */
async function session(shelf: MemoryShelf, files: Readonly<Record<string, string>>, matter = mine): Promise<void> {
  const kept = new KeptReadings(shelf);
  for (const [name, text] of Object.entries(files)) {
    const key = kept.key(name, undefined, bytes(text));
    const known = await kept.find(matter, key);
    kept.note(`${matter}/${name}`, matter, key, known ?? { reading: read(text, undefined, name) });
  }
  await kept.save([matter], noPause);
}

async function found(shelf: MemoryShelf, name: string, text: string, matter = mine) {
  const kept = new KeptReadings(shelf);
  return (await kept.find(matter, kept.key(name, undefined, bytes(text))))?.reading;
}

describe('readings are kept between sessions', () => {
  for (const [name, text] of Object.entries({ civil, criminal, appeal, brief, byLaw }))
    it(`${name}: the same comes back`, async () => {
      const shelf = new MemoryShelf();
      await session(shelf, { 'a.txt': text });
      expect(await found(shelf, 'a.txt', text)).to.deep.equal(read(text, undefined, 'a.txt'));
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
    const kept = new KeptReadings(new MemoryShelf());
    expect(kept.key('a.txt', 'brief', bytes(civil))).not.to.equal(kept.key('a.txt', undefined, bytes(civil)));
  });

  it('a file that holds nothing of ours is remembered as one', async () => {
    const shelf = new MemoryShelf();
    const first = new KeptReadings(shelf);
    first.note('file:///mine/x.txt', mine, 'a1', {});
    await first.save([mine], noPause);
    expect(await new KeptReadings(shelf).find(mine, 'a1')).to.deep.equal({});
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
    const kept = new KeptReadings(shelf);
    kept.note('file:///mine/a.txt', mine, 'a1', {});
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
