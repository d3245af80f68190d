import type { IsoDate, Pin } from '../model/authority';
import { isNorm, type NormCitation } from '../model/citation';
import type { Statute } from '../model/statute';
import { isStatute, type Corpus, type StatuteDocument } from '../corpus/corpus';
import type { CorpusDocument, Uri } from '../corpus/document';
import { resolveProvision } from '../corpus/resolve';
import { articleOf } from '../corpus/same-provision';
import { languageOf } from './labels';
import type { Phrases } from './phrases';
import { provisionPin } from './references';
import { targetAt } from './targets';

/** One article in one version of its law. */
export interface ArticleText {
  readonly version: IsoDate | undefined;
  /** Which article of which version it is, in words: 第十二条（2019年4月23日）. */
  readonly label: string;
  /** Its text; empty where this version has nothing like it. */
  readonly text: string;
  /** What a reader must know of it: that it is a guess, a summary, or nothing. */
  readonly notes: readonly string[];
}

/** One article beside what it is in each other version at hand, the nearest version first. */
export interface ArticleComparison {
  readonly law: string;
  readonly article: ArticleText;
  readonly others: readonly ArticleText[];
}

/** Why there is nothing to compare. */
export type NoComparison = 'no-provision' | 'no-text' | 'one-version';

/** The article at an offset, in the version meant there, and in all others at hand. */
export function compareAt(
  corpus: Corpus,
  uri: Uri,
  offset: number,
  phrases: Phrases,
): ArticleComparison | NoComparison {
  const document = corpus.document(uri);
  const asked = document && (citedAt(corpus, document, offset) ?? standingAt(document, offset));
  if (!document || !asked) return 'no-provision';
  const held = corpus.statutesOf(asked.law, document.matter);
  const own = asked.text ?? latestWith(corpus, held, asked.article);
  const article = own && sideOf(corpus, own, asked.article, phrases);
  if (!own || !article) return 'no-text';
  const others = otherVersions(corpus, held, own, asked.article);
  if (others.length === 0) return 'one-version';
  return {
    law: asked.law,
    article,
    others: others.map((other) => counterpart(corpus, own, asked.article, other, phrases)),
  };
}

/** Whether more than one version of the article that a citation names is at hand. */
export function isComparable(corpus: Corpus, from: CorpusDocument, { law, pin }: NormCitation): boolean {
  if (law === undefined || pin === undefined || !isCompared(pin)) return false;
  const held = corpus.statutesOf(law, from.matter);
  const own = latestWith(corpus, held, articleOf(pin));
  return own !== undefined && otherVersions(corpus, held, own, articleOf(pin)).length > 0;
}

interface Asked {
  readonly law: string;
  readonly article: Pin;
  /** The text of the version meant, where that is known. */
  readonly text?: StatuteDocument;
}

function citedAt(corpus: Corpus, document: CorpusDocument, offset: number): Asked | undefined {
  const target = targetAt(document, offset);
  if (target?.kind !== 'citation' && target?.kind !== 'quotation') return undefined;
  const { citation } = target;
  if (!citation || !isNorm(citation) || !citation.law || !citation.pin || !isCompared(citation.pin)) return undefined;
  const resolved = resolveProvision(corpus, document, citation);
  return { law: citation.law, article: articleOf(citation.pin), ...(resolved?.span && { text: resolved.document }) };
}

/** Whether a pin lies in an article, or in a part 一、 of an instrument without articles; a chapter is not compared. */
function isCompared(pin: Pin): boolean {
  return /^s?\d/.test(pin);
}

/** In a law, the article that the cursor stands in. */
function standingAt(document: CorpusDocument, offset: number): Asked | undefined {
  if (!isStatute(document)) return undefined;
  const { law, provisions } = document.reading.statute;
  const pin = provisionPin(provisions, offset);
  return pin !== undefined && isCompared(pin) ? { law, article: articleOf(pin), text: document } : undefined;
}

function has(corpus: Corpus, document: StatuteDocument, article: Pin): boolean {
  return corpus.jurisdiction.provisionAt(document.reading.statute.provisions, article)?.exact ?? false;
}

function latestWith(corpus: Corpus, held: readonly StatuteDocument[], article: Pin): StatuteDocument | undefined {
  return held.find((document) => has(corpus, document, article));
}

/** Of each other version the files that hold it: one law may lie in pieces. Those nearest in time come first, later ones before earlier. */
function otherVersions(
  corpus: Corpus,
  held: readonly StatuteDocument[],
  own: StatuteDocument,
  article: Pin,
): StatuteDocument[] {
  const mine = versionOf(own);
  const versions = new Map<string, StatuteDocument>();
  for (const document of held) {
    const version = versionOf(document);
    if (version === mine) continue;
    const known = versions.get(version);
    const better = known === undefined || found(corpus, own, article, known) < found(corpus, own, article, document);
    if (better) versions.set(version, document);
  }
  const later = (document: StatuteDocument): boolean => versionOf(document) > mine;
  const all = [...versions.values()];
  return [
    ...all.filter(later).sort((a, b) => (versionOf(a) < versionOf(b) ? -1 : 1)),
    ...all.filter((one) => !later(one)).sort((a, b) => (versionOf(a) > versionOf(b) ? -1 : 1)),
  ];
}

function versionOf({ reading }: StatuteDocument): string {
  return reading.statute.version ?? '';
}

/** How surely a file holds what an article is in it: by its words, by its number, not at all. */
function found(corpus: Corpus, own: StatuteDocument, article: Pin, other: StatuteDocument): number {
  const successor = corpus.renumbering.successor(own, article, other);
  if (successor && 'pin' in successor) return 2;
  return has(corpus, other, article) ? 1 : 0;
}

function counterpart(
  corpus: Corpus,
  own: StatuteDocument,
  article: Pin,
  other: StatuteDocument,
  phrases: Phrases,
): ArticleText {
  const successor = corpus.renumbering.successor(own, article, other);
  // Of which article it is now, its label speaks.
  if (successor?.kind === 'moved') {
    const moved = sideOf(corpus, other, successor.pin, phrases);
    if (moved) return moved;
  }
  const side = successor?.kind === 'gone' ? undefined : sideOf(corpus, other, article, phrases);
  if (!side) {
    const { statute } = other.reading;
    const notes = [phrases.get('compare.nothing')];
    return { version: statute.version, label: versionWords(statute, phrases), text: '', notes };
  }
  // No words tell: the number alone joins the two.
  return successor ? side : { ...side, notes: [phrases.get('compare.byNumber'), ...side.notes] };
}

function sideOf(corpus: Corpus, document: StatuteDocument, article: Pin, phrases: Phrases): ArticleText | undefined {
  const { statute } = document.reading;
  const at = corpus.jurisdiction.provisionAt(statute.provisions, article);
  if (!at?.exact) return undefined;
  const words = corpus.jurisdiction.pinInWords(article, languageOf(phrases));
  return {
    version: statute.version,
    label: phrases.get('compare.label', words, versionWords(statute, phrases)),
    text: plainLines(document.text.slice(...at.provision.span)),
    notes: statute.summary ? [phrases.get('statute.summary')] : [],
  };
}

function versionWords({ version }: Statute, phrases: Phrases): string {
  return version === undefined ? phrases.get('statute.noDate') : phrases.date(version);
}

/** Without the marks of Markdown and the blanks of a layout, which are no change of the law. */
function plainLines(words: string): string {
  return words
    .replaceAll('**', '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
