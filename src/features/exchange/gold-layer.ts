import { passagesIn } from '../../annotation/agreement/disagreements';
import type { Codebook } from '../../annotation/codebook';
import { overlaps, type Span } from '../../text/span';
import { codedDocument, type TaggedDocument } from '../agreement/coded-documents';
import { type Decided, decidedIn, decisionOn, isOutdated, recordsOn } from '../agreement/decided';
import type { Phrases } from '../phrases';
import type { Exchanged, ExchangedDocument, ExchangedTag } from './exchanged';
import { exchangedCodes } from './gather';
import { guidOf } from './guid';

/** How much of the gold layer is from where, and what is not in it. */
export interface GoldCounts {
  /** Passages to which all coders gave the same. */
  alike: number;
  /** Those that were decided. */
  decided: number;
  /** Of these the ones of which the coders have changed or added tags since. */
  outdated: number;
  /** Those on which coders differ and nobody has decided. */
  open: number;
  /** Those on which people decided differently. */
  disputed: number;
  /** Decisions whose passage is not found for certain. */
  lost: number;
}

/** What holds in a folder, as other programs get it. */
export interface GoldLayer {
  readonly exchanged: Exchanged;
  readonly counts: Readonly<GoldCounts>;
}

/**
 * What holds where several coded: what all of them gave, sentence by sentence, under all their names; and where they differ
 * what was decided, under the name of who decided, with the reason as its note and no code where none holds. What is
 * disputed or not decided yet is not in it.
 */
export function goldLayer(documents: readonly TaggedDocument[], codebook: Codebook): GoldLayer {
  const counts: GoldCounts = { alike: 0, decided: 0, outdated: 0, open: 0, disputed: 0, lost: 0 };
  const exchanged = documents.map((document): ExchangedDocument => {
    const { path, text } = document;
    return { path, text, tags: [...tagsOf(document, codebook, counts)].sort(byPlace) };
  });
  return {
    exchanged: { codes: exchangedCodes(codebook), documents: exchanged.filter(({ tags }) => tags.length > 0) },
    counts,
  };
}

type Placed = ExchangedTag & { readonly span: Span };

function* tagsOf(document: TaggedDocument, codebook: Codebook, counts: GoldCounts): Generator<Placed> {
  const { decided, lost } = decidedIn(document, codebook);
  counts.lost += lost;
  for (const one of decided) {
    if (one.dispute) counts.disputed++;
    else {
      counts.decided++;
      if (isOutdated(one, recordsOn(document, one.span))) counts.outdated++;
      yield decidedTag(one);
    }
  }
  const { coded } = codedDocument(document, codebook);
  if (coded.codings.size < 2) return;
  for (const { span, given, alike } of passagesIn(coded)) {
    const on = recordsOn(document, span);
    if (!alike) counts.open += decisionOn(span, document, decided) ? 0 : 1;
    else if (!decided.some((one) => overlaps(one.span, span))) {
      counts.alike++;
      yield { ...origin(document, on), span, codes: given[0]!.codes, author: named(given.map(({ coder }) => coder)) };
    }
  }
}

/** Several who decide the same are named together, with the reason of each. */
function decidedTag({ span, decisions }: Decided): Placed {
  const { record, codes } = decisions.at(-1)!;
  const reasons = decisions.flatMap(({ record: { note, author } }) =>
    note === undefined ? [] : [decisions.length > 1 ? `${author}: ${note}` : note],
  );
  return {
    ...{ id: record.id, created: record.created, modified: record.modified, span, codes },
    author: named(decisions.map((one) => one.record.author)),
    ...(reasons.length > 0 && { note: reasons.join('\n') }),
  };
}

/** An id that is always the same for the same records, and when the last of these was made. */
function origin(
  { placed }: TaggedDocument,
  on: Readonly<Record<string, number>>,
): Pick<ExchangedTag, 'id' | 'created' | 'modified'> {
  const records = placed.flatMap(({ annotation }) => (annotation.id in on ? [annotation] : []));
  const last = (times: readonly string[]): string => [...times].sort().at(-1) ?? '';
  return {
    id: guidOf(`agreed ${Object.keys(on).sort().join(' ')}`),
    created: last(records.map(({ created }) => created)),
    modified: last(records.map(({ modified }) => modified)),
  };
}

function named(people: readonly string[]): string {
  return [...new Set(people)].sort().join(', ');
}

function byPlace(a: Placed, b: Placed): number {
  return a.span[0] - b.span[0] || a.span[1] - b.span[1];
}

/** What the gold layer is made of and what is not in it, in words, a line each. */
export function goldLines({ counts }: GoldLayer, phrases: Phrases): string[] {
  const { alike, decided, ...rest } = counts;
  const left = (['outdated', 'open', 'disputed', 'lost'] as const).filter((key) => rest[key] > 0);
  return [
    phrases.get('exchange.gold', alike, decided),
    ...left.map((key) => phrases.get(`exchange.gold.${key}`, rest[key])),
  ];
}
