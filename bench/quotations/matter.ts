import { Corpus } from '../../src/corpus/corpus';
import { Prc } from '../../src/jurisdiction/prc/prc';
import { judgments, type Paper } from '../generate/papers';
import { Random } from '../generate/random';
import { retrials, withWitness } from '../generate/retrials';
import { readSources } from '../generate/sources';
import { Planter } from './plant';
import { quotable, type Quotable } from './quotable';

/** A folder of generated judgments, read, with a planter of quotations from them. */
export interface GeneratedMatter {
  readonly corpus: Corpus;
  readonly folder: string;
  readonly held: readonly Paper[];
  readonly quotables: readonly Quotable[];
  readonly planter: Planter;
  /** Made from real judgments: those of the tests are too short and too alike to tell who says what in what they become. */
  readonly real: boolean;
}

/** So many judgments more are made and not put into the folder. */
const absentCount = 40;

/** Makes and reads so many judgments of about 5,000 characters; a tenth of them reviews what another court held. */
export function generatedMatter(count: number, seed: number): GeneratedMatter {
  const folder = 'file:///matter';
  const random = new Random(seed);
  const sources = readSources();
  const firstInstance = Math.ceil(count * 0.9);
  const made = judgments(sources, firstInstance + absentCount, 5000, seed);
  const said = sources.body
    .flatMap((line) => line.match(/[^。；\n“”]{20,80}(?=。)/g) ?? [])
    .filter((one) => !/证|本院|[称认]/.test(one));
  const first = made
    .slice(0, firstInstance)
    .map((paper, i) => (i % 4 === 0 ? withWitness(paper, random.one(said)) : paper));
  const reasons = first.flatMap((paper) => quotable(paper)?.court ?? []);
  const held = [...first, ...retrials(reasons, random, count - firstInstance)];
  const corpus = new Corpus(new Prc());
  for (const { name, text } of held) corpus.set(`${folder}/${name}`, folder, { name, text });
  const [here, absent] = [held, made.slice(firstInstance)].map(quotables);
  const planter = new Planter(new Random(seed + 1), here!, absent!);
  return { corpus, folder, held, quotables: here!, planter, real: sources.real };
}

function quotables(papers: readonly Paper[]): Quotable[] {
  return papers.flatMap((paper) => quotable(paper) ?? []).filter(({ court }) => court.length > 1);
}
