import { setImmediate } from 'node:timers/promises';
import { expect } from 'chai';
import { Corpus } from '../../src/corpus/corpus';
import { Prc } from '../../src/jurisdiction/prc/prc';
import type { Claim } from '../../src/model/holding';
import type { Readers } from '../../src/server/platform';
import { acrossMethod, type ComparablesResult } from '../../src/server/protocol-across';
import { claimsMethod } from '../../src/server/protocol-claims';
import { correctionMethod, type CorrectDone, type CorrectParams } from '../../src/server/protocol-corrections';
import { method, type WireRow } from '../../src/server/protocol';
import type { WirePage } from '../../src/server/protocol-page';
import { summaryMethod } from '../../src/server/protocol-summary';
import { variableMethod, type VariableTableResult } from '../../src/server/protocol-variables';
import { TextReader } from '../../src/server/text-reader';
import { appeal, civil } from '../support/decisions';
import { positionIn, Serving, type ServingOptions, matterFolder } from '../support/serving';
import { MemoryShelf } from '../support/shelf';
import { MemoryStore } from '../support/store';

/** Without issues: what it decides stands under its claims. */
const plain = civil
  .replace('本案争议焦点为：一、远山公司应否赔偿货物损失；二、赵某应否承担连带责任。\n', '')
  .replace('一、关于远山公司应否赔偿货物损失。', '')
  .replace('二、关于赵某应否承担连带责任。', '');
const names = '禾麦谷米豆稻粟';

/** So many judgments, each between parties of its own. */
function folder(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => {
      const name = names[i % names.length]! + names[Math.floor(i / names.length) % names.length]!;
      const text = [plain, civil, appeal][i % 3]!.replaceAll('青禾', name).replaceAll('318号', `${1318 + i}号`);
      return [`${i}.txt`, text];
    }),
  );
}

/** Another thread that reads, in this one. */
function readers(): Readers {
  const reader = new TextReader(new Corpus(new Prc()));
  return {
    read: async (source) => {
      await setImmediate();
      return reader.read(source);
    },
    end: () => undefined,
  };
}

/** Those of a folder that is to be read by others. */
const many = folder(45);

/** A session that has written down what it understood. */
async function kept(options: ServingOptions): Promise<MemoryShelf> {
  const shelf = new MemoryShelf();
  const serving = await Serving.ready({ ...options, shelf });
  for (let quiet = 0, before = -1; quiet < 30; quiet++) {
    if (shelf.written.length !== before) quiet = 0;
    before = shelf.written.length;
    await serving.platform.pause();
  }
  serving.end();
  return shelf;
}

const byJson = <T>(all: readonly T[]): T[] =>
  [...all].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

async function below(serving: Serving, options: object, parent?: string): Promise<unknown[]> {
  const rows = await serving.ask<WireRow[]>(method.tree, { ...options, ...(parent !== undefined && { parent }) });
  const all = rows.map(async (row) => [row, row.children === 'none' ? [] : await below(serving, options, row.id)]);
  return byJson(await Promise.all(all));
}

const judgmentRow = async (serving: Serving): Promise<WireRow> => {
  const rows = await serving.ask<WireRow[]>(method.tree, { grouping: 'judgment', filter: '' });
  return rows.find(({ place }) => place?.uri === serving.uri('3.txt'))!;
};

/** What shows claims, or what is made of them; each is the first that is asked of a server. */
const questions: Readonly<Record<string, (serving: Serving) => Promise<unknown>>> = {
  'the rows of a judgment': async (serving) =>
    below(serving, { grouping: 'judgment', filter: '' }, (await judgmentRow(serving)).id),
  'the tree by issues': (serving) => below(serving, { grouping: 'issue', filter: '' }),
  'the tree by a word of a claim': async (serving) =>
    byJson(await serving.ask<WireRow[]>(method.tree, { grouping: 'judgment', filter: '连带责任' })),
  'claims beside orders': (serving) => serving.ask<WirePage>(claimsMethod, { uri: serving.uri('3.txt') }),
  'one question across judgments': async (serving) => {
    const position = positionIn(many['3.txt']!, '判令远山公司赔偿货物损失');
    const found = await serving.ask<ComparablesResult>(acrossMethod.comparables, {
      ...{ uri: serving.uri('3.txt'), position },
    });
    return { ...found, offers: byJson(found.offers) };
  },
  'the summary in English': (serving) => serving.ask<WirePage>(summaryMethod, { uri: serving.uri('3.txt') }),
  'the table of variables': (serving) => serving.ask<VariableTableResult>(variableMethod.table, { uri: matterFolder }),
  'where an outcome was read': (serving) =>
    serving.ask(variableMethod.place, { uri: serving.uri('3.txt'), variable: 'outcome' }),
};

describe('claims are found when somebody asks for them', () => {
  let earlier: MemoryShelf;
  before(async () => {
    earlier = await kept({ files: many, readers });
  });

  /** All ways in which a folder comes to be known without its claims. */
  const ways: Readonly<Record<string, () => Promise<Serving>>> = {
    'as others have read it': () => Serving.ready({ files: many, readers, shelf: new MemoryShelf() }),
    'as an earlier session left it': () => Serving.ready({ files: many, shelf: earlier }),
    'as an earlier session left it, each file touched since': async () => {
      const shelf = new MemoryShelf();
      for (const [name, bytes] of earlier.held) shelf.held.set(name, bytes);
      const reversed = Object.fromEntries(Object.entries(many).reverse());
      return Serving.ready({ files: { '清单.txt': '牛奶', ...reversed }, shelf });
    },
  };

  for (const [question, ask] of Object.entries(questions))
    describe(question, () => {
      let expected: string;
      before(async () => {
        // Without a shelf each text is read wholly and at once.
        const serving = await Serving.ready({ files: many });
        expected = JSON.stringify(await ask(serving));
        serving.end();
      });

      for (const [way, open] of Object.entries(ways))
        it(way, async () => {
          const serving = await open();
          expect(JSON.stringify(await ask(serving))).to.equal(expected);
          // And again, when they have been found.
          expect(JSON.stringify(await ask(serving))).to.equal(expected);
          serving.end();
        });
    });

  it('what is kept has none, and others hand none over', async () => {
    expect(earlier.text).to.include('"holdings":').and.not.include('"claims":');
    const content = await readers().read({ name: '3.txt', text: many['3.txt']! });
    expect(content!.known!.json).to.include('"holdings":').and.not.include('"claims":');
  });

  it('of a file that is another than it looked, those of the other', async () => {
    const ask = questions['the rows of a judgment']!;
    const files = {
      ...many,
      '3.txt': many['3.txt']!.replace('86000元', '99000元').replace('；2.判令赵某承担连带责任', ''),
    };
    const fresh = await Serving.ready({ files });
    const deceived = await Serving.ready({ files, shelf: earlier });
    expect(deceived.platform.reads).to.equal(0);
    const rows = JSON.stringify(await ask(deceived));
    expect(rows)
      .to.equal(JSON.stringify(await ask(fresh)))
      .and.to.include('99000');
    fresh.end();
    deceived.end();
  });

  it('of a file that cannot be read again, none: whoever asks is told, and does not ask for ever', async () => {
    const ask = questions['the rows of a judgment']!;
    const files = { ...many, '3.txt': `${many['3.txt']!}又及。` };
    const serving = await Serving.ready({ files, shelf: earlier });
    const read = Object.getOwnPropertyDescriptor(Prc.prototype, 'read')!;
    Prc.prototype.read = () => {
      throw new Error('unreadable');
    };
    try {
      const failure: unknown = await ask(serving).catch((error: unknown) => error);
      expect(failure).to.be.an.instanceof(Error);
      expect(JSON.stringify(await ask(serving))).to.include('holding');
    } finally {
      Object.defineProperty(Prc.prototype, 'read', read);
      serving.end();
    }
  });

  it('as people have corrected the orders that answer them', async () => {
    const store = new MemoryStore();
    const order = /被告示例市远山物流有限公司于本判决生效.*元/.exec(many['3.txt']!)![0];
    const settings = { person: '张律师' };
    const first = await Serving.ready({ files: many, settings, store });
    const { line, character } = positionIn(many['3.txt']!, order);
    const range = { start: { line, character: character - 1 }, end: { line, character: character - 1 + order.length } };
    const rejected: CorrectParams = { uri: first.uri('3.txt'), range, of: 'holding', act: { is: 'reject' } };
    expect(await first.ask<CorrectDone>(correctionMethod.correct, rejected)).to.include({ ok: true });
    const ask = questions['claims beside orders']!;
    const fresh = JSON.stringify(await ask(first));
    first.end();
    const later = await Serving.ready({ files: many, settings, store, shelf: earlier });
    // It takes a moment until corrections are known.
    for (let i = 0; i < 200 && JSON.stringify(await ask(later)) !== fresh; i++) await setImmediate();
    expect(JSON.stringify(await ask(later))).to.equal(fresh);
    const uncorrected = await Serving.ready({ files: many, shelf: earlier });
    expect(JSON.stringify(await ask(uncorrected))).not.to.equal(fresh);
    later.end();
    uncorrected.end();
  });

  it('of all judgments in turns: who asks meanwhile does not wait', async () => {
    const files = folder(150);
    const shelf = await kept({ files, readers });
    const claimsIn = Object.getOwnPropertyDescriptor(Prc.prototype, 'claimsIn')!;
    let [found, inTurn, most] = [0, 0, 0];
    Prc.prototype.claimsIn = function (this: Prc, ...asked): readonly Claim[] {
      if (inTurn === 0) void setImmediate().then(() => (inTurn = 0));
      found++;
      most = Math.max(most, ++inTurn);
      return (claimsIn.value as Prc['claimsIn']).apply(this, asked);
    };
    try {
      for (const question of ['the tree by issues', 'one question across judgments', 'the table of variables']) {
        const serving = await Serving.ready({ files, shelf });
        [found, most] = [0, 0];
        if (question === 'the tree by issues') await serving.ask(method.tree, { grouping: 'issue', filter: '' });
        else await questions[question]!(serving);
        serving.end();
        // Two of three state no issues, or nothing of a review, and are asked for their claims.
        expect(found, question).to.be.at.least(50);
        expect(most, question).to.be.at.most(found / 2);
      }
    } finally {
      Object.defineProperty(Prc.prototype, 'claimsIn', claimsIn);
    }
  });
});
