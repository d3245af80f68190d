import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { anchorOf } from '../../src/annotation/anchor';
import type { CorpusDocument } from '../../src/corpus/document';
import type { Annotation } from '../../src/model/annotation';
import { KeptPlacements } from '../../src/server/annotations/kept-placements';
import type { Notebook } from '../../src/server/annotations/notebook';
import { Placements } from '../../src/server/annotations/placements';
import { Random } from '../../bench/generate/random';
import { sample } from '../annotation/sample';
import { MemoryShelf } from '../support/shelf';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Words without sense, another text for each seed. */
function noise(seed: number, length: number): string {
  const random = new Random(seed);
  const characters = [...'本院认为被告的行为构成不正当竞争，驳回上诉请求赔偿损失元条款'];
  return Array.from({ length }, () => characters[random.whole(0, characters.length - 1)]).join('');
}

/** A text of the store and one that stands in its place, with a tag on a passage of each. */
class Desk {
  readonly document: CorpusDocument;
  readonly annotations: readonly Annotation[];
  /** How often the base text was fetched: once for each comparison. */
  compared = 0;
  readonly notebook: Notebook;

  constructor(base: string, text: string, at = 100) {
    this.document = { uri: 'file:///a.txt', text } as CorpusDocument;
    this.annotations = [
      sample('old', { anchor: anchorOf(base, sha256(base), [at, at + 30])! }),
      sample('new', { anchor: anchorOf(text, sha256(text), [at, at + 30])! }),
    ];
    this.notebook = {
      hashOf: () => Promise.resolve(sha256(text)),
      store: { base: () => Promise.resolve((this.compared++, base)) },
    } as unknown as Notebook;
  }

  outcomes(placements: Placements): (string | undefined)[] {
    return placements.of(this.document, this.annotations).map(({ resolved }) => resolved?.outcome);
  }

  /** Looks for the annotations with a clock that goes on by so many milliseconds with each look at it. */
  async found(tick: number, kept?: KeptPlacements): Promise<Placements> {
    let time = 0;
    const placements = new Placements(
      () => Promise.resolve(),
      () => (time += tick),
    );
    if (kept) placements.keepOn(kept);
    await placements.find(this.notebook, this.document, this.annotations);
    return placements;
  }
}

const clause = '被告应当停止侵害并赔偿损失；';
const twice = noise(1, 8000).repeat(3);
const hostile = [
  ['texts that have nothing in common', noise(1, 20_000), noise(2, 20_000), 'orphaned'],
  ['texts that repeat themselves wholly', twice, `本案：${twice}`, 'found'],
  ['one clause again and again', clause.repeat(1500), `本案：${clause.repeat(1500)}`, 'found'],
] as const;

describe('texts that take too long to be compared', () => {
  for (const [title, base, text, outcome] of hostile)
    it(`${title}: not yet resolved, said so, and found in the background`, async () => {
      const desk = new Desk(base, text);
      const placements = await desk.found(1500);
      expect(desk.outcomes(placements)).to.deep.equal(['unresolved', 'found']);
      expect(await placements.persist(desk.notebook, desk.document, desk.annotations)).to.equal(true);
      expect(desk.outcomes(placements)).to.deep.equal([outcome, 'found']);
    });

  for (const [title, base, text, outcome] of hostile)
    it(`${title}: found at once where there is time`, async () => {
      const desk = new Desk(base, text);
      expect(desk.outcomes(await desk.found(0))).to.deep.equal([outcome, 'found']);
    });

  it('stay unresolved where even the background has no time, and are not tried again', async () => {
    const [[, base, text]] = hostile;
    const desk = new Desk(base, text);
    const placements = await desk.found(50_000);
    const before = desk.compared;
    for (let i = 0; i < 2; i++)
      expect(await placements.persist(desk.notebook, desk.document, desk.annotations)).to.equal(false);
    expect([desk.outcomes(placements), desk.compared - before]).to.deep.equal([['unresolved', 'found'], 1]);
  });
});

describe('where passages were found, between sessions', () => {
  const base = noise(3, 3000);
  const text = `本案：${base}`;
  const bases = new Set([sha256(base)]);
  const session = async (shelf: MemoryShelf, desk: Desk): Promise<(string | undefined)[]> => {
    const placements = await desk.found(0, new KeptPlacements(shelf));
    await placements.keep(bases);
    return desk.outcomes(placements);
  };

  it('is known without the texts being compared again', async () => {
    const [shelf, first, second] = [new MemoryShelf(), new Desk(base, text), new Desk(base, text)];
    expect(await session(shelf, first)).to.deep.equal(['found', 'found']);
    expect(await session(shelf, second)).to.deep.equal(['found', 'found']);
    expect([first.compared, second.compared]).to.deep.equal([1, 0]);
  });

  it('holds no words of the texts', async () => {
    const shelf = new MemoryShelf();
    await session(shelf, new Desk(base, text));
    expect(shelf.text)
      .to.contain('"outcome":"found"')
      .and.not.match(/\p{Script=Han}/u);
  });

  it('is looked for anew in another text, and what was found in the last ones stays', async () => {
    const shelf = new MemoryShelf();
    for (const one of [text, `另案：${base}`, text]) await session(shelf, new Desk(base, one));
    const again = new Desk(base, `另案：${base}`);
    await session(shelf, again);
    expect(again.compared).to.equal(0);
  });

  it('is thrown away with another build of the server', async () => {
    const shelf = new MemoryShelf();
    await session(shelf, new Desk(base, text));
    const later = new MemoryShelf('another reader');
    shelf.held.forEach((bytes, name) => later.held.set(name, bytes));
    const desk = new Desk(base, text);
    await session(later, desk);
    expect(desk.compared).to.equal(1);
  });

  it('counts as nothing where it is damaged', async () => {
    const shelf = new MemoryShelf();
    await session(shelf, new Desk(base, text));
    for (const name of shelf.held.keys()) if (name !== 'reader') shelf.held.set(name, new Uint8Array([0x7b]));
    const desk = new Desk(base, text);
    expect(await session(shelf, desk)).to.deep.equal(['found', 'found']);
    expect(desk.compared).to.equal(1);
  });

  it('goes with the last annotation in a base text', async () => {
    const shelf = new MemoryShelf();
    await session(shelf, new Desk(base, text));
    await new KeptPlacements(shelf).keep(new Set());
    expect([...shelf.held.keys()]).to.deep.equal(['reader']);
  });
});
