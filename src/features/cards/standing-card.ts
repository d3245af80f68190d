import type { Corpus, StatuteDocument } from '../../corpus/corpus';
import type { NormCitation } from '../../model/citation';
import { articlesIn } from '../../model/statute';
import { touches, type Span } from '../../text/span';
import { card, muted, strong, type Card, type Line } from '../card';
import { languageOf } from '../labels';
import type { Phrases } from '../phrases';
import { becameLines } from './became';
import { citers } from './citers';
import { datesLines } from './version-dates';

/** The number that an article begins with: 第十六条, **第十条之一**. */
const number = /第\S{1,9}?[条條](?:之[一二三四五六七八九十]+)?/y;

/**
 * The card of an article in its law, on its number: which text this is and from when to when it was in force, what became
 * of the article, and who cites it. Its words stand below the card. `undefined` elsewhere in the law.
 */
export function standingCard(
  corpus: Corpus,
  document: StatuteDocument,
  offset: number,
  phrases: Phrases,
): Card | undefined {
  const { law, version, provisions } = document.reading.statute;
  for (const { pin, span } of articlesIn(provisions)) {
    const named = touches(span, offset) && numberOf(document.folded, span);
    if (!named || !touches(named, offset)) continue;
    const citation: NormCitation = {
      ...{ kind: 'statute', law, pin, span: named, ...(version && { version }) },
      ...{ versionBasis: 'stated', candidates: [], confidence: 1, resolvedBy: 'name', group: 0 },
    };
    return card(named, [
      heading(corpus, citation, phrases),
      [...becameLines(corpus, document, citation, phrases), ...citers(corpus, document, citation, phrases)],
    ]);
  }
  return undefined;
}

/** Where the number stands, behind what sets it off: blanks, stars, a hash. */
function numberOf(folded: string, [from, to]: Span): Span | undefined {
  const start = folded.indexOf('第', from);
  if (start === -1) return undefined;
  number.lastIndex = start;
  return number.test(folded) && number.lastIndex <= to ? [start, number.lastIndex] : undefined;
}

function heading(corpus: Corpus, citation: NormCitation, phrases: Phrases): Line[] {
  const { law, pin, version } = citation;
  const words = version ? phrases.get('version.inferred', version.slice(0, 4)) : phrases.get('statute.noDate');
  return [
    [strong(`${law!} ${corpus.jurisdiction.pinInWords(pin!, languageOf(phrases))}`)],
    [muted(words)],
    ...datesLines(corpus, citation, phrases),
  ];
}
