import { expect } from 'chai';
import { Codebook } from '../../../src/annotation/codebook';
import { goldLayer, goldLines } from '../../../src/features/exchange/gold-layer';
import { type Outgoing, outgoing, type OutgoingWanted } from '../../../src/features/exchange/outgoing';
import { writtenAs } from '../../../src/features/exchange/written-as';
import { Phrases } from '../../../src/features/phrases';
import { jurisdictions } from '../../../src/jurisdiction/index';
import type { Annotation } from '../../../src/model/annotation';
import { sample } from '../../annotation/sample';

const text = '本院认为，合同有效。被告应当赔偿。诉讼费由被告负担。';
const [valid, damages, costs] = [
  [0, 10],
  [10, 17],
  [17, 26],
] as const;
const code = (id: string, name = id) => ({ v: 1, id, name, color: 0, order: 0, definitions: [] });
const phrases = new Phrases('en');

type Placed = readonly [record: Annotation, span: readonly [number, number]];

const tag = (id: string, author: string, span: Placed[1], ...codes: string[]): Placed => [
  sample(id, { author, codes }),
  span,
];
const decision = (
  id: string,
  author: string,
  span: Placed[1],
  on: Record<string, number>,
  ...codes: string[]
): Placed => [sample(id, { author, codes: [], note: `${author}之由`, adjudication: { on, from: [], codes } }), span];

const folder = (...placed: readonly Placed[]) => [
  {
    path: '卷/判决.txt',
    text,
    placed: placed.map(([annotation, span]) => ({ annotation, resolved: { outcome: 'found' as const, span } })),
  },
];
const layer = (...placed: readonly Placed[]) => goldLayer(folder(...placed), new Codebook([code('c1'), code('c2')]));
const holds = (...placed: readonly Placed[]): unknown[] =>
  layer(...placed).exchanged.documents.flatMap(({ tags }) =>
    tags.map(({ span, codes, author, note }) => [text.slice(...span!), codes, author, note]),
  );

const coded = [
  tag('a1', '甲', [5, 9], 'c1'),
  tag('b1', '乙', [6, 9], 'c1'),
  tag('a2', '甲', [10, 16], 'c1'),
  tag('b2', '乙', [10, 16], 'c2'),
];

describe('the gold layer', () => {
  it('has what all coders gave to a sentence under their names, and nothing that one alone coded', () => {
    expect(holds(...coded)).to.deep.equal([['本院认为，合同有效。', ['c1'], '乙, 甲', undefined]]);
    expect(holds(coded[0]!)).to.deep.equal([]);
  });

  it('has what was decided with who decided it and why, also that no code holds', () => {
    const about = { a2: 1, b2: 1 };
    expect(holds(...coded, decision('d', '主编', damages, about, 'c2'))[1]).to.deep.equal([
      ...['被告应当赔偿。', ['c2'], '主编', '主编之由'],
    ]);
    expect(holds(...coded, decision('d', '主编', damages, about))[1]).to.deep.equal([
      ...['被告应当赔偿。', [], '主编', '主编之由'],
    ]);
  });

  it('names several who decide the same, and leaves out where they do not', () => {
    const about = { a2: 1, b2: 1 };
    const first = decision('d', '主编', damages, about, 'c2');
    expect(holds(...coded, first, decision('e', '副编', damages, about, 'c2'))[1]).to.deep.equal([
      ...['被告应当赔偿。', ['c2'], '主编, 副编', '主编: 主编之由\n副编: 副编之由'],
    ]);
    const disputed = layer(...coded, first, decision('e', '副编', damages, about, 'c1'));
    expect(disputed.counts).to.include({ decided: 0, disputed: 1, open: 0 });
  });

  it('counts what is open, and what the coders have changed since', () => {
    expect(layer(...coded, tag('a3', '甲', costs, 'c2')).counts).to.deep.equal({
      ...{ alike: 1, decided: 0, outdated: 0, open: 2, disputed: 0, lost: 0 },
    });
    const late = layer(...coded, decision('d', '主编', damages, { a2: 1, b2: 0 }, 'c2'));
    expect(late.counts).to.include({ decided: 1, outdated: 1, open: 0 });
    expect(goldLines(late, phrases)).to.deep.equal([
      'Gold layer, by sentence: 1 passage to which all coders gave the same, 1 on which they differ and somebody decided.',
      'Of 1 of these decisions the coders have changed or added tags since.',
    ]);
  });

  it('lets a decision stand where the coders agree meanwhile', () =>
    expect(holds(...coded.slice(0, 2), decision('d', '主编', valid, { a1: 1, b1: 1 }, 'c2'))).to.deep.equal([
      ['本院认为，合同有效。', ['c2'], '主编', '主编之由'],
    ]));

  it('gives the same records the same ids', () => {
    const ids = () => layer(...coded).exchanged.documents[0]!.tags.map(({ id }) => id);
    expect(ids()).to.deep.equal(ids());
  });
});

describe('the gold layer as it goes out', () => {
  const jurisdiction = jurisdictions()[0]!;
  const book = new Codebook([code('c1', '裁判要旨'), code('c2', '争议焦点')]);
  const out = (format: OutgoingWanted['format']): Outgoing =>
    outgoing(
      folder(...coded, decision('d', '主编', damages, { a2: 1, b2: 1 }, 'c2')),
      book,
      { format, layer: 'gold', redact: false },
      { read: ({ path, text: own }) => jurisdiction.read({ name: path, text: own }), write: writtenAs, phrases },
    );

  for (const format of ['web-annotation', 'csv', 'html', 'markdown', 'refi-project'] as const)
    it(`${format} says who decided, and why, and that it cannot say on what`, () => {
      const { files, lost } = out(format);
      expect(lost).to.deep.include({ what: 'decided-on', count: 1 });
      if (format !== 'refi-project') expect(files[0]!.content).to.include('主编').and.include('主编之由');
    });

  for (const format of ['brat', 'conll'] as const)
    it(`${format} says that it cannot say who`, () =>
      expect(out(format).lost.map(({ what }) => what))
        .to.include('authors')
        .and.include('decided-on'));
});
