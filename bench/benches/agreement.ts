import { agreementOn } from '../../src/annotation/agreement/agreement';
import { type CodedDocument, type Mark, unitsOfCoding } from '../../src/annotation/agreement/coded';
import { disagreementsIn } from '../../src/annotation/agreement/disagreements';
import type { Span } from '../../src/text/span';
import { Random } from '../generate/random';
import { compare, sink, timed } from '../measure';
import { type Bench, ofTwiceAsMuch } from '../report';

const length = 12_000;
const sentenceLength = 60;
const codes = Array.from({ length: 40 }, (_, at) => `c${at}`);

/** Documents on which each coder makes so many marks: most at the same places, some elsewhere, some with other codes. */
function study(coders: number, documents: number, marks: number): CodedDocument[] {
  const random = new Random(7);
  const sentences = Array.from({ length: length / sentenceLength }, (_, at): Span => [
    at * sentenceLength,
    (at + 1) * sentenceLength,
  ]);
  return Array.from({ length: documents }, (_, at) => {
    const passage = (): Span => {
      const start = random.whole(0, length - 81);
      return [start, start + 20 + random.whole(0, 59)];
    };
    const common = Array.from({ length: marks }, (): Mark => ({ code: random.one(codes), span: passage() }));
    // Three in four marks have the borders that others gave, four in five the code.
    const own = ({ code, span }: Mark): Mark => ({
      code: random.whole(0, 4) === 0 ? random.one(codes) : code,
      span: random.whole(0, 3) === 0 ? passage() : span,
    });
    const codings = new Map(Array.from({ length: coders }, (_, coder) => [`coder ${coder}`, common.map(own)]));
    return { name: `${at}.txt`, length, sentences, codings };
  });
}

function measured(documents: readonly CodedDocument[]): void {
  sink(agreementOn(documents, unitsOfCoding)!.documents.length);
}

/** The least that any count needs: each border of each mark once, in order, for both kinds of units. */
function sorted(documents: readonly CodedDocument[]): void {
  for (const { codings } of documents)
    for (let units = 0; units < 2; units++)
      sink(
        Float64Array.from([...codings.values()].flatMap((marks) => marks.flatMap(({ span }) => span))).sort().length,
      );
}

/** Counting is at most so much dearer than putting the borders in order. */
const ofSorting = 6;

export const agreementBench: Bench = {
  name: 'agreement',
  what: 'how far 50 coders agree, a hundred tags each on each document',
  run: (short) => {
    const [coders, documents, marks] = short ? [10, 40, 40] : [50, 200, 100];
    const all = study(coders, documents, marks);
    // Who asks waits for the first run, in which nothing has been optimised yet; ratios are those of later ones.
    const first = timed(() => measured(all)).cpu;
    const times = compare(
      {
        all: () => measured(all),
        sorted: () => sorted(all),
        half: () => measured(all.slice(0, documents / 2)),
        disagreements: () => {
          for (const document of all) for (const one of disagreementsIn(document)) sink(one.given.length);
        },
      },
      short ? { rounds: 3, warm: 1 } : { rounds: 1, warm: 0 },
    );
    return {
      lines: [
        {
          what: `${coders} coders × ${documents} documents × ${marks} tags`,
          value: first,
          unit: 'ms',
          target: '< 3000',
        },
        { what: 'the list of their disagreements', value: times.disagreements, unit: 'ms' },
      ],
      gates: [
        { what: 'twice the documents', ratio: times.all / times.half, limit: ofTwiceAsMuch },
        { what: 'counting against putting all borders in order', ratio: times.all / times.sorted, limit: ofSorting },
      ],
    };
  },
};
