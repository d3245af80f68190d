import { isSubsequence } from '../text/similarity';
import type { Span } from '../text/span';
import { isDecision, type Corpus, type DecisionDocument } from '../corpus/corpus';
import type { Matter } from '../corpus/document';
import type { Place } from './card';
import { caseName, fileName, holdingLabel, roleName } from './labels';
import type { Phrases } from './phrases';

/** A case, a party or a holding that was looked for by name. */
export interface NamedThing {
  /** `more` stands for what was left out. */
  readonly kind: 'case' | 'party' | 'holding' | 'more';
  readonly name: string;
  /** What it belongs to: the file of a case, the case of a party or a holding. */
  readonly container: string;
  readonly place: Place;
}

/** More hits than this help nobody; how many were left out is said. */
const most = 200;
/** A holding is named by so many of its words. */
const longestName = 80;

/**
 * The cases, parties and main holdings of one matter whose names hold the characters of a query in their order, those
 * that hold it in one piece first; without a query, the cases.
 */
export function namedThings(corpus: Corpus, matter: Matter, query: string, phrases: Phrases): NamedThing[] {
  const wanted = query.replace(/\s/g, '').toLowerCase();
  const hits: { thing: NamedThing; rank: number }[] = [];
  const offer = (thing: NamedThing): void => {
    const rank = rankOf(thing.name.toLowerCase(), wanted);
    if (rank !== undefined) hits.push({ thing, rank });
  };
  for (const document of corpus.inMatter(matter).filter(isDecision)) {
    const name = caseName(document, phrases);
    offer(thing('case', caseLine(document, name), fileName(document.uri), document, [0, 0]));
    if (wanted === '') continue;
    for (const party of document.reading.parties)
      offer(thing('party', party.name, `${roleName(party.role, phrases)} · ${name}`, document, party.span));
    for (const holding of document.reading.holdings)
      if (holding.level === 'main' && mayHold(document, holding.span, wanted))
        offer(thing('holding', holdingLabel(document, holding, longestName), name, document, holding.span));
  }
  hits.sort((a, b) => a.rank - b.rank);
  const shown = hits.slice(0, most).map((hit) => hit.thing);
  const next = hits[most]?.thing;
  if (next)
    // An editor shows only what fits the query: the words of the query make this row fit.
    shown.push({
      ...next,
      kind: 'more',
      name: `${query}…`,
      container: phrases.get('symbols.more', hits.length - most),
    });
  return shown;
}

function thing(
  kind: NamedThing['kind'],
  name: string,
  container: string,
  { uri }: DecisionDocument,
  span: Span,
): NamedThing {
  return { kind, name, container, place: { uri, span } };
}

function caseLine({ reading }: DecisionDocument, name: string): string {
  const number = reading.meta.caseNumber;
  return number === undefined || name.includes(number) ? name : `${name} ${number}`;
}

/** Saves making the name of every holding: what its words do not hold, its name hardly does. */
function mayHold({ text, reading }: DecisionDocument, span: Span, wanted: string): boolean {
  const words = text.slice(...span).toLowerCase();
  return (
    isSubsequence(wanted, words) ||
    reading.parties.some(({ aliases }) => aliases.some((alias) => wanted.includes(alias)))
  );
}

/** 0 where a name begins with the query, 1 where it holds it in one piece, 2 in pieces. */
function rankOf(name: string, wanted: string): number | undefined {
  const at = name.replace(/\s/g, '').indexOf(wanted);
  if (at !== -1) return at === 0 ? 0 : 1;
  return isSubsequence(wanted, name) ? 2 : undefined;
}
