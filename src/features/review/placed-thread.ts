import type { Codebook } from '../../annotation/codebook';
import { mentionsIn } from '../../annotation/mentions';
import { type Thread, wordsOf } from '../../annotation/threads';
import type { CorpusDocument } from '../../corpus/document';
import type { Annotation } from '../../model/annotation';
import type { Span } from '../../text/span';
import type { Phrases } from '../phrases';
import { meantCodes } from '../tags/tagged';
import type { TagOutcome } from '../tags/tag-tree';

/** A thread with where it stands now: where what it is about stands, else where it was written. */
export interface PlacedThread {
  readonly thread: Thread;
  /** Nothing where it is about the whole document, or its place is lost. */
  readonly span: Span | undefined;
  readonly outcome: TagOutcome;
  /** The words that it was written on; nothing where it is about the whole document. */
  readonly exact: string | undefined;
  /** What it is about, in words. */
  readonly about: string;
  /** Nothing where the document is no longer in the matter. */
  readonly document: CorpusDocument | undefined;
  /** What the document is, or was, called: its path in the matter. */
  readonly path: string;
}

/** Whose threads are meant: everybody’s, those that a person has written in, or those that name them. */
export type Whose = 'all' | 'mine' | 'mentions';

/** Whether others name a person in a thread. */
export function mentions(thread: Thread, person: string | undefined, people: Iterable<string>): boolean {
  if (person === undefined) return false;
  const known = [...people];
  return wordsOf(thread).some(
    ({ author, note = '' }) => author !== person && mentionsIn(note, known).some((one) => one.person === person),
  );
}

export function isMeant(thread: Thread, whose: Whose, person: string | undefined, people: Iterable<string>): boolean {
  if (whose === 'mine') return wordsOf(thread).some(({ author }) => author === person);
  return whose === 'all' || mentions(thread, person, people);
}

/** What a thread is about: a record of a kind, one that is gone, a passage, or the whole document. */
export function aboutWhat(
  { opening }: Thread,
  on: Annotation | undefined,
  anchored: boolean,
  codebook: Codebook,
  phrases: Phrases,
): string {
  if (opening === undefined) return phrases.get('review.noOpening');
  if (opening.review.on !== undefined) {
    if (!on || on.deleted) return phrases.get('review.on.gone');
    const { author } = on;
    if (on.check) return phrases.get('review.on.check', author);
    if (on.correction) return phrases.get('review.on.correction', author);
    const names = meantCodes(on, codebook).map((code) => codebook.get(code)?.name ?? code.slice(0, 8));
    if (names.length > 0) return phrases.get('review.on.tag', phrases.list(names), author);
    return phrases.get('review.on.note', author);
  }
  return phrases.get(anchored ? 'review.on.passage' : 'note.wholeDocument');
}

/** What became of a thread, by whom and when; nothing where nobody has changed anything. */
export function stateSaid({ state, standing }: Thread, phrases: Phrases): string | undefined {
  if (!standing) return undefined;
  return phrases.get(`review.by.${state}`, standing.author, phrases.date(standing.created.slice(0, 10)));
}
