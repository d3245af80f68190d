import type { Rank } from '../../../model/authority';
import type { Law, LawVersion } from '../../../model/law';
import facts from './facts.json';

/**
 * The laws cited most, one a row: title, rank, versions, for a repealed one `date successor`, and the number under which
 * an instrument was issued. Short forms are in known.ts.
 *
 * A version is `adopted how in-force/articles@promulgated`: the day of adoption; + enacted, r 修订 or m 修正; the day on
 * which it came into force; the number of its articles; the day of its promulgation. That of a law is not written where it
 * is the day of its adoption: the order of the President that promulgates it (宪法, 1982, art 80; 立法法, 2023 amended, arts
 * 28 and 47; for the constitution the announcement of the 全国人民代表大会) bears that day. For an interpretation it is the day of
 * the announcement that publishes it (法发〔2007〕12号, art 25), for a regulation that of the order of the 国务院. A fact without a mark was read from a text: days of adoption from its head,
 * the day of force of an enactment or revision from its last article (自…起施行), articles by counting them. One with ?
 * is from general knowledge, of the instrument that made it: for the day of force of an amendment the last clause of
 * the amending decision of that day, for laws that collections leave out the law’s own last article and the decision or
 * article that repealed it (for those that went into the 民法典 its art 1260, for interpretations 法释〔2020〕16号).
 * test/shared/facts.test.ts holds the marks to what the texts say.
 */
export type FactRow = readonly [title: string, rank: string, versions: string, repealed?: string, number?: string];

export const factRows = facts as unknown as readonly FactRow[];

const how = { '+': 'enacted', r: 'revised', m: 'amended' } as const;
const token =
  /^(?<adopted>\d{4}-\d{2}-\d{2})\??(?<how>[+rm])(?:(?<since>\d{4}-\d{2}-\d{2})\??)?(?:\/(?<articles>\d+)\??)?(?:@(?<promulgated>\d{4}-\d{2}-\d{2})\??)?$/;

/** A version of a law as a row has it; `undefined` for what is none. */
export function readVersion(words: string): LawVersion | undefined {
  const read = token.exec(words)?.groups;
  if (!read?.['adopted']) return undefined;
  const { adopted, since, articles, promulgated } = read;
  return {
    adopted,
    how: how[read['how'] as keyof typeof how],
    ...(since && { effectiveFrom: since }),
    ...(articles && { articles: Number(articles) }),
    ...(promulgated && { promulgated }),
  };
}

/** Promulgated on the day of adoption, where nothing else is written. */
const onAdoption = new Set<string>(['law', 'constitution']);

/** The law of a row. */
export function lawOfRow([title, rank, versions, repealed]: FactRow): Law {
  const read = versions
    .split(' ')
    .map(readVersion)
    .filter((one) => one !== undefined)
    .map((one) => (onAdoption.has(rank) ? { promulgated: one.adopted, ...one } : one));
  const last = read.at(-1);
  const [on, successor] = repealed?.split(' ') ?? [];
  return {
    title,
    rank: rank as Rank,
    versions: read,
    articles: last?.articles ?? 0,
    ...(last?.effectiveFrom && { effectiveFrom: last.effectiveFrom }),
    ...(on && successor && { repealed: { on: on, successor } }),
  };
}
