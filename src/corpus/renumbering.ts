import type { IsoDate, Pin } from '../model/authority';
import type { NormCitation } from '../model/citation';
import type { Provision } from '../model/statute';
import { bigrams, containment } from '../text/similarity';
import type { Corpus, StatuteDocument } from './corpus';
import type { CorpusDocument } from './document';
import { resolveProvision } from './resolve';

/** What became of a provision in another text of its law, told by its words. */
export type Successor =
  | { readonly kind: 'same' | 'moved'; readonly pin: Pin; readonly provision: Provision }
  /** Nothing in the other text is like it; `sure` where that text is whole. */
  | { readonly kind: 'gone'; readonly sure: boolean };

/** Two articles are one if they share as much of their words, and no other one shares nearly as much. */
const alike = 0.55;
const margin = 0.12;

/** Finds the provisions of one text of a law in another; what was compared is kept as long as the documents are. */
export class Renumbering {
  private readonly articles = new WeakMap<StatuteDocument, readonly Compared[]>();

  constructor(private readonly corpus: Corpus) {}

  /** The provision in `to` that has the words of one in `from`; `undefined` where the pin is not there, or no one can tell. */
  successor(from: StatuteDocument, pin: Pin, to: StatuteDocument): Successor | undefined {
    const found = this.corpus.jurisdiction.provisionAt(from.reading.statute.provisions, pin);
    if (!found?.exact) return undefined;
    const article = articleHolding(this.comparedOf(from), found.provision);
    if (!article) return undefined;
    const best = likest(article, this.comparedOf(to));
    if (best === undefined) return undefined;
    if (best === 'none') return { kind: 'gone', sure: to.reading.statute.complete };
    const target = descend(found.provision, article, best, from, to);
    return (
      target && { kind: target.pin === found.provision.pin ? 'same' : 'moved', pin: target.pin, provision: target }
    );
  }

  private comparedOf(document: StatuteDocument): readonly Compared[] {
    let known = this.articles.get(document);
    if (!known) {
      known = articlesOf(document.reading.statute.provisions).map((provision) => compared(provision, document));
      this.articles.set(document, known);
    }
    return known;
  }
}

/** The text of a law in force on a day, where the folder holds it; nothing where it holds none or no dates are known. */
export function textInForce(
  corpus: Corpus,
  law: string,
  from: CorpusDocument,
  day: IsoDate,
): StatuteDocument | undefined {
  const start = ({ reading: { statute } }: StatuteDocument): IsoDate | undefined =>
    statute.effectiveFrom ?? statute.version;
  return corpus
    .statutesOf(law, from.matter)
    .filter((document) => {
      const begins = start(document);
      return begins !== undefined && begins <= day && (document.reading.statute.effectiveTo ?? endOfTime) >= day;
    })
    .sort((a, b) => (start(a)! < start(b)! ? 1 : -1))[0];
}

/** Later than any text: asks for the last one known. */
export const endOfTime: IsoDate = '9999-12-31';

/** What a citation of an older text has become in the one in force on a day; nothing where both are not at hand. */
export function becomesOf(
  corpus: Corpus,
  from: CorpusDocument,
  citation: NormCitation,
  day: IsoDate,
): { readonly current: StatuteDocument; readonly successor: Successor } | undefined {
  if (!citation.law || !citation.pin || /[~!]/.test(citation.pin)) return undefined;
  const resolved = resolveProvision(corpus, from, citation);
  const current = textInForce(corpus, citation.law, from, day);
  if (resolved?.version !== 'meant' || !current || current === resolved.document) return undefined;
  const version = resolved.document.reading.statute.version ?? '';
  if ((current.reading.statute.version ?? '') <= version) return undefined;
  const successor = corpus.renumbering.successor(resolved.document, citation.pin, current);
  return successor && { current, successor };
}

interface Compared {
  readonly provision: Provision;
  readonly grams: ReadonlySet<number>;
}

function compared(provision: Provision, document: StatuteDocument): Compared {
  return { provision, grams: bigrams(document.folded.slice(...provision.span)) };
}

/** The articles of a law, or the parts 一、二、 of an instrument that has none. */
function articlesOf(provisions: readonly Provision[]): Provision[] {
  return provisions.flatMap((provision) =>
    provision.level === 'article' || /^s\d/.test(provision.pin) ? [provision] : articlesOf(provision.children),
  );
}

function articleHolding(articles: readonly Compared[], { span }: Provision): Compared | undefined {
  return articles.find(({ provision }) => provision.span[0] <= span[0] && span[1] <= provision.span[1]);
}

/** Of how many shared pieces two texts are made, against all of both. */
function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const shared = containment(a, b) * Math.min(a.size, b.size);
  return a.size + b.size === 0 ? 0 : shared / (a.size + b.size - shared);
}

/** The one that is clearly likest; `none` where all are strangers, `undefined` where two could be it. */
function likest(one: Compared, others: readonly Compared[]): Compared | 'none' | undefined {
  const scored = others
    .map((other) => ({ other, score: likeness(one.grams, other.grams) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (!best || best.score < alike / 2) return 'none';
  if (best.score < alike || best.score - (next?.score ?? 0) < margin) return undefined;
  return best.other;
}

/** Follows paragraphs and items down: each level by its words within what the level above became. */
function descend(
  wanted: Provision,
  from: Compared,
  to: Compared,
  fromText: StatuteDocument,
  toText: StatuteDocument,
): Provision | undefined {
  let [source, target] = [from.provision, to.provision];
  while (source !== wanted) {
    const child = source.children.find(({ span }) => span[0] <= wanted.span[0] && wanted.span[1] <= span[1]);
    if (!child) return undefined;
    const below = likest(
      compared(child, fromText),
      target.children.map((one) => compared(one, toText)),
    );
    if (below === 'none' || below === undefined) return undefined;
    [source, target] = [child, below.provision];
  }
  return target;
}
