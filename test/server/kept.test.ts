import { setImmediate, setTimeout } from 'node:timers/promises';
import { expect } from 'chai';
import type { DocumentSymbol, Hover, Location } from 'vscode-languageserver';
import { Corpus } from '../../src/corpus/corpus';
import { KeptReadings } from '../../src/corpus/kept-readings';
import { Prc } from '../../src/jurisdiction/prc/prc';
import { Phrases } from '../../src/features/phrases';
import { correctionMethod, type CorrectDone, type CorrectParams } from '../../src/server/protocol-corrections';
import { method, type SummaryResult, type WireMarks, type WireRow } from '../../src/server/protocol';
import { appeal, civil } from '../support/decisions';
import { brief } from '../support/papers';
import { read } from '../support/read';
import { matterFolder, positionIn, Serving, type ServingOptions } from '../support/serving';
import { MemoryShelf } from '../support/shelf';

/** A server that has read its folder and written down what it understood. */
async function session(options: ServingOptions, shelf: MemoryShelf): Promise<Serving> {
  const serving = await Serving.ready({ ...options, shelf });
  // Written when all is read; a session in which nothing is new writes nothing, and is given the same time.
  for (let quiet = 0, before = -1; quiet < 30; quiet++) {
    if (shelf.written.length !== before) quiet = 0;
    before = shelf.written.length;
    await serving.platform.pause();
  }
  return serving;
}

const answers = (serving: Serving): Promise<unknown[]> =>
  Promise.all([
    serving.ask<Hover>('textDocument/hover', {
      textDocument: { uri: serving.uri('代理词.md') },
      position: positionIn(brief, '318号'),
    }),
    serving.ask<Location[]>('textDocument/definition', {
      textDocument: { uri: serving.uri('代理词.md') },
      position: positionIn(brief, '远山案指出'),
    }),
    serving.ask<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: serving.uri('判决书.txt') } }),
    references(serving),
    serving.ask('workspace/symbol', { query: '公司' }),
    serving.ask<WireMarks>(method.marks, { uri: serving.uri('判决书.txt') }),
    tree(serving),
  ]);

/** In no order: a file that is read again stands behind all others. */
async function references(serving: Serving): Promise<string[]> {
  const found = await serving.ask<Location[]>('textDocument/references', {
    textDocument: { uri: serving.uri('代理词.md') },
    position: positionIn(brief, '318号'),
    context: { includeDeclaration: true },
  });
  return found.map((one) => JSON.stringify(one)).sort();
}

/** All rows of the tree, with what they hang on. */
async function tree(serving: Serving, parent?: string): Promise<unknown[]> {
  const options = { grouping: 'issue', filter: '', ...(parent !== undefined && { parent }) };
  const rows = await serving.ask<WireRow[]>(method.tree, options);
  return Promise.all(rows.map(async (row) => [row, row.children === 'none' ? [] : await tree(serving, row.id)]));
}

describe('a folder opens from what was kept of it', () => {
  const files = { '判决书.txt': civil, '代理词.md': brief, '清单.txt': '牛奶、面包' };

  it('with the same answers', async () => {
    const shelf = new MemoryShelf();
    const first = await session({ files }, shelf);
    const fresh = await answers(first);
    first.end();
    expect(shelf.held.size).to.be.greaterThan(1);
    const second = await session({ files }, shelf);
    expect(await answers(second)).to.deep.equal(fresh);
    second.end();
  });

  it('what was kept of a file is believed as long as the file is the same', async () => {
    const shelf = new MemoryShelf();
    const corpus = new Corpus(new Prc());
    const kept = new KeptReadings(shelf, (reading) => corpus.keysFor(reading));
    const bytes = new TextEncoder().encode(civil);
    const key = kept.key('判决书.txt', undefined, bytes);
    // Another decision's reading, so that it can be told apart from one of this text.
    const made = { reading: read(appeal), length: civil.length };
    kept.note(`${matterFolder}/a`, matterFolder, { path: '/a', stamp: '' }, key, made);
    await kept.save([matterFolder], () => Promise.resolve());
    const label = async (text: string): Promise<string> => {
      const serving = await session({ files: { '判决书.txt': text } }, shelf);
      const summary = await serving.ask<SummaryResult>(method.summary, { uri: serving.uri('判决书.txt') });
      serving.end();
      return summary.label;
    };
    expect(await label(civil)).to.equal(new Phrases('zh-cn').get('genre.judgment-civil-appeal'));
    expect(await label(`${civil}\n`)).to.equal(new Phrases('zh-cn').get('genre.judgment-civil-1'));
  });

  it('as it was read, whatever people have corrected in it', async () => {
    const shelf = new MemoryShelf();
    const held = '故远山公司应当赔偿青禾公司货物损失78500元。';
    const first = await session({ files: { '判决书.txt': civil }, settings: { person: '张律师' } }, shelf);
    const uri = first.uri('判决书.txt');
    const { line, character } = positionIn(civil, held);
    const [start, end] = [character - 1, character - 1 + held.length].map((at) => ({ line, character: at }));
    const range = { start: start!, end: end! };
    const rejected: CorrectParams = { uri, range, of: 'holding', act: { is: 'reject' } };
    expect(await first.ask<CorrectDone>(correctionMethod.correct, rejected)).to.include({ ok: true });
    const shown = async (serving: Serving): Promise<boolean> => {
      const rows = (await tree(serving)).flat(Infinity) as WireRow[];
      return rows.some(({ kind, label }) => kind === 'holding' && label.startsWith('故远山公司应当赔偿'));
    };
    expect(await shown(first)).to.equal(false);
    // Other bytes with the same text: it is read once more, and the document that is at hand is the corrected one.
    const later = `\ufeff${civil}`;
    first.platform.put(uri, later);
    const writes = shelf.written.length;
    first.tell(method.rescan, {});
    await first.indexed();
    while (shelf.written.length === writes) await first.platform.pause();
    first.end();
    const second = await session({ files: { '判决书.txt': later } }, shelf);
    expect(await shown(second)).to.equal(true);
    second.end();
  });

  it('without its files being read', async () => {
    const many = Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`${i}.txt`, `${civil}${i}`]));
    const shelf = new MemoryShelf();
    (await session({ files: many }, shelf)).end();
    const serving = await Serving.ready({ files: many, shelf });
    expect(serving.platform.reads).to.equal(0);
    const found = await serving.ask<unknown[]>('workspace/symbol', { query: '青禾公司' });
    expect(found).to.have.lengthOf.greaterThan(80);
    serving.end();
  });

  it('a name looked for in all of them has a few read at a time, so that who asks for one does not wait behind all', async () => {
    const many = Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`${i}.txt`, `${civil}${i}`]));
    const shelf = new MemoryShelf();
    (await session({ files: many }, shelf)).end();
    const serving = await Serving.ready({ files: many, shelf });
    const { platform } = serving;
    const read = platform.read.bind(platform);
    let [reading, most] = [0, 0];
    platform.read = async (uri) => {
      most = Math.max(most, ++reading);
      await setImmediate();
      reading--;
      return read(uri);
    };
    await serving.ask('workspace/symbol', { query: '青禾公司' });
    expect(platform.reads).to.be.at.least(80);
    expect(most).to.be.within(2, 10);
    serving.end();
  });

  describe('a file that looks as it did and is another', () => {
    const other = { ...files, '判决书.txt': appeal };

    /** A session over other files than the shelf was filled with; each has the stamp of the one before it. */
    async function deceived(): Promise<Serving> {
      const shelf = new MemoryShelf();
      (await session({ files }, shelf)).end();
      return Serving.ready({ files: other, shelf });
    }

    async function expected(): Promise<unknown[]> {
      const serving = await Serving.ready({ files: other });
      const fresh = await answers(serving);
      serving.end();
      return fresh;
    }

    it('is noticed as soon as its text is asked for', async () => {
      const serving = await deceived();
      expect(await answers(serving)).to.deep.equal(await expected());
      serving.end();
    });

    it('is noticed without anybody asking', async () => {
      const serving = await deceived();
      expect(serving.platform.reads).to.equal(0);
      while (serving.platform.reads < Object.keys(other).length) await setTimeout(50);
      await serving.platform.pause();
      expect(await answers(serving)).to.deep.equal(await expected());
      serving.end();
    });
  });
});
