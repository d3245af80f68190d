import type { Codebook } from '../../annotation/codebook';
import type { Reading } from '../../model/reading';
import type { TaggedDocument } from '../agreement/coded-documents';
import type { PhraseKey, Phrases } from '../phrases';
import { writeConll } from './conll';
import {
  Counts,
  type Exchanged,
  type ExchangedDocument,
  type Lost,
  type LostKind,
  type Written,
  type WrittenFile,
} from './exchanged';
import type { Exchange } from './exchange';
import type { ExchangeFormat } from './formats';
import { gathered } from './gather';
import { type GoldLayer, goldLayer, goldLines } from './gold-layer';
import { type Redacted, redacted, redactedLine } from './redact';
import { writeScorerGold } from './scorer-gold';

/** What is shared: all that people have written, or what holds after they were compared and it was decided. */
export const exchangeLayers = ['all', 'gold'] as const;
export type ExchangeLayer = (typeof exchangeLayers)[number];

/** How something goes out; the gold that measures readings (`gold`) is of the gold layer alone. */
export interface OutgoingWanted {
  readonly format: ExchangeFormat;
  readonly layer: ExchangeLayer;
  /** Whether parties and data of people are blotted out. */
  readonly redact: boolean;
}

/** What would be shared, before anything is written. */
export interface Outgoing {
  readonly format: ExchangeFormat;
  readonly shared: Exchanged;
  readonly files: readonly WrittenFile[];
  readonly lost: readonly Lost[];
  readonly gold: GoldLayer | undefined;
  readonly blotted: Redacted | undefined;
  /** Tags whose passage is not found for certain. */
  readonly unplaced: number;
}

/** What making it needs of others. */
export interface OutgoingTools {
  /** Reads a text as what it is, by the path it goes by. */
  readonly read: (document: ExchangedDocument) => Reading;
  /** Writes what is in the common form in one of the formats. */
  readonly write: Exchange['write'];
  readonly phrases: Phrases;
}

/** Formats that hold the whole text and not only what is marked. */
const wholeTexts: ReadonlySet<ExchangeFormat> = new Set(['brat', 'conll', 'html', 'markdown', 'refi-project']);

/** Makes what would be shared of a folder. */
export function outgoing(
  documents: readonly TaggedDocument[],
  codebook: Codebook,
  { format, layer, redact }: OutgoingWanted,
  { read, write, phrases }: OutgoingTools,
): Outgoing {
  const gold = layer === 'gold' || format === 'gold' ? goldLayer(documents, codebook) : undefined;
  const { exchanged, unplaced } = gold ? { ...gold, unplaced: 0 } : gathered(documents, codebook);
  const blotted = redact ? redacted(exchanged, partiesIn(exchanged, read)) : undefined;
  const shared = blotted?.exchanged ?? exchanged;
  const { files, lost } = writtenIn(format, shared, { read, write, phrases });
  const left = new Counts<LostKind>();
  if (!holdsReviews(format)) for (const { reviews = [] } of shared.documents) left.add('reviews', reviews.length);
  left.add('decided-on', gold?.counts.decided ?? 0);
  return { format, shared, gold, blotted, unplaced, files, lost: [...lost, ...left.all] };
}

function writtenIn(format: ExchangeFormat, shared: Exchanged, { read, write, phrases }: OutgoingTools): Written {
  if (format === 'conll') return writeConll(shared);
  if (format !== 'gold') return write(format, shared, phrases);
  return writeScorerGold(shared, (document) => {
    const reading = read(document);
    return reading.kind === 'judgment' ? { reading, text: document.text } : undefined;
  });
}

/** Whether there is nothing to share: of a codebook no code, else no tag and no note. */
export function isNothing({ format, shared }: Outgoing): boolean {
  return (format === 'refi-codebook' ? shared.codes : shared.documents).length === 0;
}

/** What the parties of the decisions among documents are called. */
function partiesIn({ documents }: Exchanged, read: OutgoingTools['read']): string[] {
  return documents.flatMap((document) => {
    const reading = read(document);
    return reading.kind === 'judgment' ? reading.parties.flatMap(({ name, aliases }) => [name, ...aliases]) : [];
  });
}

/** Only Web Annotations can hold what people say of each other’s tags. */
function holdsReviews(format: ExchangeFormat): boolean {
  return format === 'web-annotation';
}

function authorsOf(records: readonly { readonly author: string }[]): string[] {
  return [...new Set(records.map(({ author }) => author))].sort();
}

/** What of the texts is in the files of a format. */
function holdingOf(format: ExchangeFormat): PhraseKey {
  if (format === 'gold') return 'exchange.withReading';
  return wholeTexts.has(format) ? 'exchange.withText' : 'exchange.withPassages';
}

/**
 * What would be shared, by whom it is, and what of it the format has no place for; a line each.
 *
 * @param named So many documents are named.
 */
export function outgoingLines(one: Outgoing, phrases: Phrases, named = Infinity): string[] {
  const { shared, format, gold, blotted, lost, unplaced } = one;
  if (format === 'refi-codebook')
    return [
      phrases.get('exchange.sharedCodes', shared.codes.length),
      ...(blotted ? [redactedLine(blotted, phrases)] : []),
    ];
  const tags = shared.documents.flatMap((document) => document.tags);
  const reviews = holdsReviews(format) ? shared.documents.flatMap((document) => document.reviews ?? []) : [];
  return [
    phrases.get('exchange.shared', tags.length, shared.documents.length, phrases.list(authorsOf(tags))),
    ...(reviews.length > 0
      ? [phrases.get('exchange.sharedReviews', reviews.length, phrases.list(authorsOf(reviews)))]
      : []),
    ...shared.documents
      .slice(0, named)
      .map((document) => phrases.get('exchange.document', document.path, document.tags.length)),
    ...(shared.documents.length > named ? [phrases.get('exchange.more', shared.documents.length - named)] : []),
    ...(gold ? goldLines(gold, phrases) : []),
    phrases.get(holdingOf(format)),
    ...(blotted ? [redactedLine(blotted, phrases)] : []),
    ...lost.map(({ what, count }) => phrases.get(`exchange.lost.${what}`, count)),
    ...(unplaced > 0 ? [phrases.get('exchange.unplaced', unplaced)] : []),
  ];
}
