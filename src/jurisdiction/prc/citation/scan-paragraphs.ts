import { isNorm, type Citation } from '../../../model/citation';
import type { Alias } from '../../../model/reading';
import type { InOrder } from '../../../text/in-order';
import type { Span } from '../../../text/span';
import type { Lexicon } from '../lexicon/lexicon';
import type { Versions } from './applicable';
import type { Writable } from './emitter';
import { scanParagraph, type ParagraphScan } from './scan';
import { emptyState, leadingFrom, sameButRecent, sameState, type ScanState } from './state';

/** What is known of a paragraph in a text that is read again and again. */
export interface ScannedParagraph {
  /** As it was read in some states, the latest first. */
  readonly scans: { from: ScanState; readonly scan: ParagraphScan }[];
  /** Its citations where it last stood. */
  placed?: Placed;
}

/** Where a paragraph last stood, with its citations as a reading was given them: when it moves they are replaced by others. */
interface Placed {
  /** As it was read. */
  readonly of: readonly Citation[];
  readonly versions: Versions;
  start: number;
  /** How many groups there are before it, and up to its end. */
  groups: number;
  next: number;
  /** With their versions. */
  readonly there: Citation[];
  /** Those that say which version they mean, as they say it. */
  readonly stated: Citation[];
}

/** A paragraph is remembered in so many states. */
const most = 4;

/** What an earlier reading of a text knows of it. */
export interface KnownParagraphs {
  readonly texts: readonly string[];
  readonly scanned: InOrder<ScannedParagraph>;
  /**
   * Which versions the citations are taken to mean: then what stands where it stood is the very same, and is not to be
   * written to. Without them all are this reading's own, and say of versions what the text says.
   */
  readonly versions: Versions | undefined;
}

/** What a text cites and defines. */
export interface Cited {
  readonly citations: Citation[];
  /** Those of them that say which version of a law they mean, as they say it. */
  readonly stated: Citation[];
  readonly aliases: Alias[];
}

/**
 * What a text cites and defines. A paragraph that is known in the state in which it is met again is not read again;
 * what it leads to is then the very state that it led to before, so that a change spreads only as far as it matters.
 * `initial` holds the short forms that front matter gives.
 */
export function scanParagraphs(
  folded: string,
  paragraphs: readonly Span[],
  lexicon: Lexicon,
  initial: ScanState = emptyState,
  known?: KnownParagraphs,
): Cited {
  const cited: Cited = { citations: [], stated: [], aliases: [] };
  const before = known?.scanned.of(known.texts, () => ({ scans: [] }));
  let state = initial;
  let groups = 0;
  for (let i = 0; i < paragraphs.length; i++) {
    const paragraph = paragraphs[i]!;
    const [start] = paragraph;
    const own = before?.[i];
    const scan = own
      ? scanKnown(known!.texts[i]!, lexicon, state, own)
      : scanParagraph(folded, lexicon, state, paragraph);
    state = scan.state;
    for (const alias of scan.aliases) cited.aliases.push({ ...alias, span: shift(alias.span, start) });
    if (scan.citations.length === 0) continue;
    if (own && known?.versions) {
      const placed = placedIn(own, scan, start, groups, known.versions);
      for (const citation of placed.there) cited.citations.push(citation);
      for (const citation of placed.stated) cited.stated.push(citation);
      groups = placed.next;
    } else groups = addOwn(cited, scan.citations, start, groups, own !== undefined);
  }
  return cited;
}

/** Adds citations that nobody else has, copies where the paragraph keeps them; how many groups there are with theirs. */
function addOwn(cited: Cited, citations: readonly Citation[], start: number, groups: number, kept: boolean): number {
  // What is added to a copy made by spreading costs fifty times as much as what is added to this one.
  const there = citations.map((citation) => moveBy(kept ? Object.assign({}, citation) : citation, start, groups));
  for (const citation of there) {
    cited.citations.push(citation);
    if (statesVersion(citation)) cited.stated.push(citation);
  }
  return groupsUpTo(there, groups);
}

/** What a paragraph is that was read from a state which differs only in what it has nothing to do with. */
function likeKnown(scans: ScannedParagraph['scans'], state: ScanState): ParagraphScan | undefined {
  for (const { from, scan } of scans)
    if (scan.named !== undefined && scan.aliases.length === 0 && sameButRecent(from, state))
      return { ...scan, state: leadingFrom(state, scan.state, scan.named) };
  return undefined;
}

/** How many groups there are up to the end of a paragraph that so many stand before. */
function groupsUpTo(there: readonly Citation[], before: number): number {
  let last = before - 1;
  for (const { group } of there) if (group > last) last = group;
  return last + 1;
}

function scanKnown(text: string, lexicon: Lexicon, state: ScanState, { scans }: ScannedParagraph): ParagraphScan {
  const latest = scans[0];
  if (latest?.from === state) return latest.scan;
  const at = scans.findIndex(({ from }) => sameState(from, state));
  const before = scans[at];
  if (before) {
    if (at > 0) scans.unshift(...scans.splice(at, 1));
    // Next time it is known at a glance.
    before.from = state;
    return before.scan;
  }
  const scan = likeKnown(scans, state) ?? scanParagraph(text, lexicon, state);
  scans.unshift({ from: state, scan });
  if (scans.length > most) scans.pop();
  return scan;
}

function statesVersion(citation: Citation): boolean {
  return isNorm(citation) && citation.versionBasis === 'stated';
}

/** The citations of a paragraph in its place, with their versions. */
function placedIn(
  own: ScannedParagraph,
  scan: ParagraphScan,
  start: number,
  groups: number,
  versions: Versions,
): Placed {
  const { placed } = own;
  if (placed?.of !== scan.citations || placed.versions !== versions) {
    const there = scan.citations.map((citation) =>
      moveBy(versions.filledInto(Object.assign({}, citation)), start, groups),
    );
    const stated = scan.citations
      .filter(statesVersion)
      .map((citation) => moveBy(Object.assign({}, citation), start, groups));
    return (own.placed = {
      of: scan.citations,
      versions,
      start,
      groups,
      next: groupsUpTo(there, groups),
      there,
      stated,
    });
  }
  const [by, more] = [start - placed.start, groups - placed.groups];
  if (by === 0 && more === 0) return placed;
  placed.start = start;
  placed.groups = groups;
  placed.next += more;
  for (const list of [placed.there, placed.stated])
    for (let i = 0; i < list.length; i++) list[i] = moveBy({ ...list[i]! }, by, more);
  return placed;
}

/** Puts a citation that nobody else has into its place in the text. */
function moveBy(citation: Writable<Citation>, offset: number, groups: number): Citation {
  citation.span = shift(citation.span, offset);
  citation.group += groups;
  if ('nameSpan' in citation && citation.nameSpan) citation.nameSpan = shift(citation.nameSpan, offset);
  return citation;
}

function shift(span: Span, offset: number): Span {
  return [span[0] + offset, span[1] + offset];
}
