import { expect } from 'chai';
import type { DocumentSymbol, Hover, Location } from 'vscode-languageserver';
import { KeptReadings } from '../../src/corpus/kept-readings';
import { Phrases } from '../../src/features/phrases';
import { method, type SummaryResult } from '../../src/server/protocol';
import { appeal, civil } from '../support/decisions';
import { brief } from '../support/papers';
import { read } from '../support/read';
import { positionIn, Serving, type ServingOptions } from '../support/serving';
import { MemoryShelf } from '../support/shelf';

/** A server that has read its folder and written down what it understood. */
async function session(options: ServingOptions, shelf: MemoryShelf): Promise<Serving> {
  const before = shelf.written.length;
  const serving = await Serving.ready({ ...options, shelf });
  // Written when all is read; a session in which nothing is new writes nothing, and is given the same time.
  for (let i = 0; i < 50 && shelf.written.length === before; i++) await serving.platform.pause();
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
  ]);

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
    const kept = new KeptReadings(shelf);
    const bytes = new TextEncoder().encode(civil);
    const matter = 'file:///matter';
    // Another decision's reading, so that it can be told apart from one of this text.
    kept.note(`${matter}/a`, matter, kept.key('判决书.txt', undefined, bytes), { reading: read(appeal) });
    await kept.save([matter], () => Promise.resolve());
    const label = async (text: string): Promise<string> => {
      const serving = await session({ files: { '判决书.txt': text } }, shelf);
      const summary = await serving.ask<SummaryResult>(method.summary, { uri: serving.uri('判决书.txt') });
      serving.end();
      return summary.label;
    };
    expect(await label(civil)).to.equal(new Phrases('zh-cn').get('genre.judgment-civil-appeal'));
    expect(await label(`${civil}\n`)).to.equal(new Phrases('zh-cn').get('genre.judgment-civil-1'));
  });
});
