import { Random } from '../generate/random';
import { readStatutes } from '../generate/sources';
import { generatedMatter } from '../quotations/matter';
import { scoreOfClaims, type RuleScore } from './claims';
import { plantExhibits } from './exhibits';
import { plantPassages } from './passages';
import { plantShortForms } from './short-forms';
import { plantVersions } from './versions';
import { plantValues } from './values';

const lawFolder = 'file:///laws';
/** Of the collection of statutes one in so many is read. */
const oneIn = 12;

/** What each rule of planted claims came to on briefs made from a seed; `count` claims for each. */
export function measuredRules(judgments: number, count: number, seed: number): RuleScore[] {
  const { corpus, folder, held } = generatedMatter(judgments, seed);
  const exhibits = plantExhibits(new Random(seed + 2), count);
  const all = readStatutes() ?? [];
  const statutes = all.filter((_, at) => at % oneIn === 0);
  const versions = plantVersions(all, lawFolder, new Random(seed + 5), count);
  const passages = plantPassages(statutes, lawFolder, new Random(seed + 3), count);
  return [
    ...scoreOfClaims(corpus, folder, plantValues(held, new Random(seed + 1), count)),
    ...scoreOfClaims(corpus, folder, exhibits.claims, { tail: exhibits.list }),
    ...scoreOfClaims(corpus, folder, plantShortForms(new Random(seed + 4), count)),
    ...scoreOfClaims(passages.corpus, lawFolder, passages.claims),
    ...scoreOfClaims(versions.corpus, lawFolder, versions.claims),
  ];
}
