import type { Disagreement } from '../../annotation/agreement/disagreements';
import { firstOf, type Thread, wordsOf } from '../../annotation/threads';
import type { CorpusDocument, Uri } from '../../corpus/document';
import type { ReviewState } from '../../model/review';
import { grouped } from '../../text/counting';
import { openingWords } from '../card';
import { caseName, fileName } from '../labels';
import type { Phrases } from '../phrases';
import type { TagRow, TagTree } from '../tags/tag-tree';
import { idOf, partsOf } from '../tree/row';
import { isMeant, mentions, type PlacedThread, stateSaid, type Whose } from './placed-thread';

/** Passages of a document that its coders have tagged differently. */
export interface DocumentDisagreements {
  readonly document: CorpusDocument;
  readonly count: number;
  readonly list: () => readonly Disagreement[];
}

/** What of a matter is to be looked at. */
export interface ReviewedMatter {
  readonly matter: Uri;
  /** What it is called, where several are open. */
  readonly name: string | undefined;
  readonly threads: readonly PlacedThread[];
  readonly disagreements: readonly DocumentDisagreements[];
  /** All who have written there. */
  readonly people: readonly string[];
  readonly nameOf: (code: string) => string;
}

export interface ReviewOptions {
  readonly whose: Whose;
  /** Resolved and accepted threads too. */
  readonly closed: boolean;
}

/** A row of the Review view, with what commands need to know of it. */
export type ReviewRow = TagRow & {
  readonly thread?: string;
  readonly state?: ReviewState;
  /** It is open, and others name this person in it. */
  readonly namesMe?: true;
};

/** A thread, and what the people of its matter are called. */
interface Listed {
  readonly placed: PlacedThread;
  readonly matter: ReviewedMatter;
}

/**
 * What is to be looked at in the matters that are open, as rows: what has lost its place, the threads by document, the
 * passages that coders have tagged differently. What others say to this person comes first.
 */
export class ReviewTree {
  private readonly collator = new Intl.Collator('zh-CN', { numeric: true });

  constructor(
    private readonly matters: readonly ReviewedMatter[],
    private readonly tags: TagTree,
    private readonly person: string | undefined,
    private readonly phrases: Phrases,
  ) {}

  rows(parent: string | undefined, options: ReviewOptions): ReviewRow[] {
    if (parent === undefined) return [...this.displaced(options), ...this.documents(options), ...this.differing()];
    const [kind, key = ''] = partsOf(parent);
    switch (kind) {
      case 'x':
        return [...this.lost(options).map((one) => this.thread(one)), ...this.lostTags()];
      case 'D':
        return this.inOrder(this.listed(options).filter((one) => keyOf(one.placed) === key)).map((one) =>
          this.thread(one),
        );
      case 'g':
        return this.differingDocuments();
      case 'G':
        return this.differingIn(key);
      default:
        return this.tags.children(parent, { filter: '' });
    }
  }

  /** The open threads in their places, document by document, as one goes from one to the next. */
  inPlaces(): PlacedThread[] {
    return this.listed({ whose: 'all', closed: false })
      .map(({ placed }) => placed)
      .sort((a, b) => this.collator.compare(a.path, b.path) || startOf(a) - startOf(b));
  }

  private all({ whose, closed }: ReviewOptions): Listed[] {
    return this.matters.flatMap((matter) =>
      matter.threads
        .filter(({ thread }) => closed || thread.state === 'open')
        .filter(({ thread }) => isMeant(thread, whose, this.person, matter.people))
        .map((placed) => ({ placed, matter })),
    );
  }

  private listed(options: ReviewOptions): Listed[] {
    return this.all(options).filter(({ placed }) => !isLost(placed));
  }

  private lost(options: ReviewOptions): Listed[] {
    return this.all(options).filter(({ placed }) => isLost(placed));
  }

  private lostTags(): TagRow[] {
    return this.matters.flatMap(({ matter }) => this.tags.children(idOf('c', matter, '!'), { filter: '' }));
  }

  private displaced(options: ReviewOptions): ReviewRow[] {
    const tags = this.matters.reduce((sum, { matter }) => sum + this.tags.displacedIn(matter), 0);
    const count = this.lost(options).length + tags;
    if (count === 0) return [];
    return [this.group('x', 'displaced', this.phrases.get('tags.displaced'), count)];
  }

  private documents(options: ReviewOptions): ReviewRow[] {
    const groups = grouped(this.listed(options), ({ placed }) => keyOf(placed));
    const ranked = [...groups].map(([key, group]) => {
      const { placed, matter } = group[0]!;
      const { document, path } = placed;
      const label = document ? caseName(document, this.phrases) : fileName(path);
      const description = [String(group.length), matter.name].filter(Boolean).join(' · ');
      const row: ReviewRow = {
        ...{ id: idOf('D', key), kind: document?.reading.kind === 'brief' ? 'brief' : 'judgment', label, description },
        ...{ tooltip: path, children: 'unfolded', spoken: this.phrases.get('row.reviewed', label, group.length) },
        ...(document && { document: document.uri, place: { uri: document.uri, span: [0, 0] as const } }),
      };
      return { row, first: group.some((one) => this.isForMe(one)) };
    });
    return ranked
      .sort((a, b) => Number(b.first) - Number(a.first) || this.collator.compare(a.row.label, b.row.label))
      .map(({ row }) => row);
  }

  private thread(listed: Listed): ReviewRow {
    const { thread, span, outcome, exact, about, document, path } = listed.placed;
    const { phrases } = this;
    const first = firstOf(thread);
    const { id, state } = thread;
    const label = openingWords(first.note ?? '', 24);
    const forMe = this.isForMe(listed);
    const facts = [
      ...(forMe ? [phrases.get('review.namesYou')] : []),
      ...(state === 'open' ? [] : [phrases.get(`review.${state}`)]),
      ...(outcome === 'found' || outcome === 'moved' ? [] : [phrases.get(`outcome.${outcome}`)]),
      first.author,
      phrases.date(wordsOf(thread).at(-1)!.created.slice(0, 10)),
      ...(thread.replies.length > 0 ? [phrases.get('review.replies', thread.replies.length)] : []),
    ];
    return {
      ...{ id: idOf('t', document?.uri ?? path, id), kind: 'thread', label, description: facts.join(' · ') },
      tooltip: [about, ...(exact === undefined ? [] : [exact]), ...this.said(thread)].join('\n\n'),
      children: 'none',
      spoken: phrases.get('row.thread', label),
      ...{ thread: id, state, outcome, author: first.author },
      ...(forMe && { namesMe: true }),
      ...(document && { document: document.uri, place: { uri: document.uri, span: span ?? [0, 0] } }),
    };
  }

  private said(thread: Thread): string[] {
    const words = wordsOf(thread).map(
      ({ author, created, note = '' }) =>
        `${this.phrases.get('note.by', author, this.phrases.date(created.slice(0, 10)))}\n${note}`,
    );
    return [...words, ...[stateSaid(thread, this.phrases)].filter((one) => one !== undefined)];
  }

  private differing(): ReviewRow[] {
    const count = this.matters.flatMap(({ disagreements }) => disagreements).reduce((sum, { count }) => sum + count, 0);
    return count === 0 ? [] : [this.group('g', 'differing', this.phrases.get('review.differing'), count)];
  }

  private differingDocuments(): ReviewRow[] {
    return this.matters
      .flatMap(({ disagreements }) => disagreements)
      .map(({ document, count }): ReviewRow => {
        const { uri } = document;
        const label = caseName(document, this.phrases);
        return {
          ...{ id: idOf('G', uri), kind: document.reading.kind === 'brief' ? 'brief' : 'judgment', label },
          ...{ description: String(count), children: 'folded', document: uri },
          spoken: this.phrases.get('row.differing', label, count),
          place: { uri, span: [0, 0] },
        };
      })
      .sort((a, b) => this.collator.compare(a.label, b.label));
  }

  private differingIn(uri: string): ReviewRow[] {
    return this.matters.flatMap(({ disagreements, nameOf }) =>
      disagreements
        .filter(({ document }) => document.uri === uri)
        .flatMap(({ document, list }) =>
          list().map(({ span, given }): ReviewRow => {
            const words = document.text.slice(...span);
            const label = openingWords(words, 40);
            const sides = given.map(({ coder, codes }) =>
              this.phrases.get('agreement.gave', coder, this.phrases.list(codes.map(nameOf)) || '–'),
            );
            return {
              ...{ id: idOf('h', uri, String(span[0]), String(span[1])), kind: 'differing', label },
              ...{ description: sides.join(' | '), tooltip: [words, ...sides].join('\n\n'), children: 'none' },
              ...{ spoken: this.phrases.get('row.differs', label), document: uri, place: { uri, span } },
            };
          }),
        ),
    );
  }

  private group(id: 'x' | 'g', kind: 'displaced' | 'differing', label: string, count: number): ReviewRow {
    const spoken = this.phrases.get('row.taggedDocument', label, count);
    return { ...{ id: idOf(id), kind, label, description: String(count) }, children: 'folded', spoken };
  }

  /** What names this person and is open comes first, then the order of the text. */
  private inOrder(listed: readonly Listed[]): Listed[] {
    return [...listed].sort(
      (a, b) => Number(this.isForMe(b)) - Number(this.isForMe(a)) || startOf(a.placed) - startOf(b.placed),
    );
  }

  private isForMe({ placed: { thread }, matter }: Listed): boolean {
    return thread.state === 'open' && mentions(thread, this.person, matter.people);
  }
}

function isLost({ document, outcome }: PlacedThread): boolean {
  return !document || outcome === 'orphaned' || outcome === 'ambiguous';
}

function keyOf({ document, path }: PlacedThread): string {
  return document?.uri ?? path;
}

function startOf({ span }: PlacedThread): number {
  return span?.[0] ?? -1;
}
