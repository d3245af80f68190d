import type { Pin } from '../model/authority';
import { articlesIn } from '../model/statute';
import { bigrams } from '../text/similarity';
import type { StatuteDocument } from './corpus';

/** How much of what some words say an article has, from 0 to 1; pairs of characters that few articles have count more. */
export interface Likeness {
  readonly article: Pin;
  readonly share: number;
}

interface Indexed {
  readonly articles: readonly Pin[];
  /** By pair of characters, which articles have it. */
  readonly holding: ReadonlyMap<number, readonly number[]>;
}

/** Which articles of a law some words are about. What it made of a text is kept as long as that stands. */
export class ProvisionWords {
  private readonly indexed = new WeakMap<StatuteDocument, Indexed>();

  /** The articles that share something with folded words, best first. */
  likest(folded: string, statute: StatuteDocument): Likeness[] {
    const { articles, holding } = this.indexOf(statute);
    const shared = new Float64Array(articles.length);
    let all = 0;
    for (const gram of bigrams(folded)) {
      const having = holding.get(gram);
      const weight = Math.log(1 + articles.length / (1 + (having?.length ?? 0)));
      all += weight;
      for (const article of having ?? []) shared[article]! += weight;
    }
    return articles
      .map((article, at) => ({ article, share: all === 0 ? 0 : shared[at]! / all }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share);
  }

  private indexOf(statute: StatuteDocument): Indexed {
    let known = this.indexed.get(statute);
    if (!known) this.indexed.set(statute, (known = indexed(statute)));
    return known;
  }
}

function indexed({ folded, reading }: StatuteDocument): Indexed {
  const articles = [...articlesIn(reading.statute.provisions)];
  const holding = new Map<number, number[]>();
  articles.forEach(({ span }, at) => {
    for (const gram of bigrams(folded.slice(...span))) {
      const known = holding.get(gram);
      if (known) known.push(at);
      else holding.set(gram, [at]);
    }
  });
  return { articles: articles.map(({ pin }) => pin), holding };
}
