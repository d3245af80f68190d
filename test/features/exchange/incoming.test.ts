import { expect } from 'chai';
import { Store } from '../../../src/annotation/store';
import type { Imported } from '../../../src/features/exchange/exchanged';
import { countOf, type Incoming, incoming, missedLines, writeIncoming } from '../../../src/features/exchange/incoming';
import { Phrases } from '../../../src/features/phrases';
import { MemoryStore } from '../../support/store';

const text = '本院认为，合同有效。';
const [upper, lower, twin] = ['1', '2', '3'].map((n) => `01900000-0000-7000-8000-00000000000${n}`) as [
  string,
  string,
  string,
];
const hash = (words: string): Promise<string> => Promise.resolve(`sha of ${words}`);

class Folder {
  readonly files = new MemoryStore();
  readonly store = new Store(this.files, hash, () => '丁');
  private ids = 0;

  constructor(private readonly texts: ReadonlyMap<string, string> = new Map([['卷/判决.txt', text]])) {}

  plan(read: Omit<Imported, 'passedOver'>): Promise<Incoming> {
    return incoming(
      { format: 'refi-project', passedOver: [], ...read },
      {
        ...{ store: this.store, texts: this.texts, person: '丁', now: '2026-01-05T01:00:00Z', sha256: hash },
        newId: () => `id${this.ids++}`,
      },
    );
  }

  async take(read: Omit<Imported, 'passedOver'>): Promise<number> {
    return writeIncoming(await this.plan(read), this.store, { person: '丁', installation: 'i1' });
  }
}

const tag = (code: string, id?: string) => ({
  ...{ document: '判决', points: [5, 9] as const },
  codes: [{ name: code, ...(id !== undefined && { id }) }],
});

describe('what comes in', () => {
  it('is known before anything is written', async () => {
    const folder = new Folder();
    const found = await folder.plan({ tags: [tag('效力'), { ...tag('效力'), document: '另案.txt' }] });
    expect([countOf(found), found.codes.map(({ name }) => name), folder.files.written]).to.deep.equal([
      1,
      ['效力'],
      [],
    ]);
    expect(missedLines(found, new Phrases('en'))).to.deep.equal([
      'No document here is “另案.txt”: 1 tag not imported.',
    ]);
  });

  it('brings a codebook along: codes as they are nested, with what they mean, under their own ids', async () => {
    const folder = new Folder();
    const codes = [
      { id: upper, name: '效力', color: 3, definition: '是否有效' },
      { id: lower, name: '无效', color: 4, parent: upper },
    ];
    expect(await folder.take({ codes, tags: [] })).to.equal(0);
    expect(folder.store.codebook.listed()).to.deep.equal([
      {
        ...{ v: 1, id: upper, name: '效力', color: 3, order: 1 },
        definitions: [{ text: '是否有效', author: '丁', created: '2026-01-05T01:00:00Z' }],
      },
      { v: 1, id: lower, name: '无效', color: 4, order: 2, parent: upper, definitions: [] },
    ]);
  });

  it('uses the codes that are here by their names, and leaves them as they are', async () => {
    const folder = new Folder();
    await folder.take({ codes: [{ id: upper, name: '效力', color: 3 }], tags: [] });
    const found = await folder.plan({
      codes: [{ id: 'k1', name: '效力', color: 5, definition: '另一种说法' }],
      tags: [tag('效力', 'k1')],
    });
    expect([found.codes, [...found.documents[0]!.records.values()][0]!.codes]).to.deep.equal([[], [upper]]);
  });

  it('keeps codes apart that a file calls the same', async () => {
    const folder = new Folder();
    const codes = [
      { id: upper, name: '其他', color: 0 },
      { id: twin, name: '其他', color: 0 },
    ];
    await folder.take({ codes, tags: [tag('其他', upper), tag('其他', twin)] });
    expect([...folder.store.live()].map((one) => one.codes)).to.deep.equal([[upper], [twin]]);
  });

  it('is written up to where it is ended, and the rest comes in the next time', async () => {
    const folder = new Folder(new Map(['a.txt', 'b.txt'].map((path) => [path, text])));
    const read = { tags: ['a.txt', 'b.txt'].map((document) => ({ ...tag('效力'), document, id: document })) };
    const writer = { person: '丁', installation: 'i1' };
    expect(await writeIncoming(await folder.plan(read), folder.store, writer, (path) => path !== 'b.txt')).to.equal(1);
    const rest = await folder.plan(read);
    expect([countOf(rest), rest.known]).to.deep.equal([1, 1]);
  });
});
