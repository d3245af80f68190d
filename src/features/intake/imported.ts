import { dump } from 'js-yaml';
import type { SourceGrade } from '../../model/authority';
import { countBy } from '../../text/counting';
import { frontMatter } from '../../text/front-matter';
import { restored } from './restore';
import type { PageMark, RemovalKind, TakenIn } from './taken-in';

/** What a text that was imported says of where it is from. */
export interface ImportFacts {
  /** The path of the file from the folder of the text, with /. */
  readonly source: string;
  /** Of its bytes, in hexadecimal digits. */
  readonly sourceSha256: string;
  /** Absent where nobody has said it. */
  readonly grade?: SourceGrade | undefined;
  /** Which side of tracked changes was taken, where there are any. */
  readonly changes: 'accepted' | 'original';
  /** Who imported it, and when (ISO 8601). */
  readonly by: string;
  readonly on: string;
}

export type Hash = (text: string) => string;

/**
 * A text with front matter that says where it is from and what was left out. The hash of the text in it tells later whether a
 * hand was at it. What front matter of its own says stays. Pages begin with form feeds, by which Copy with Citation finds them.
 */
export function importedText(taken: TakenIn, facts: ImportFacts, sha256: Hash): string {
  const own = frontMatter(taken.text);
  const whole = withPageBreaks(taken.text, taken.pages).trimEnd();
  const body = `${own ? whole.slice(own.end) : whole}\n`;
  const lastPage = taken.pages.at(-1)?.page;
  const hasChanges = taken.problems.some(({ kind }) => kind === 'tracked-changes');
  const values = {
    ...Object.fromEntries(own?.values ?? []),
    ...Object.fromEntries([...(own?.tables ?? [])].map(([key, rows]) => [key, Object.fromEntries(rows)])),
    source: facts.source,
    sourceSha256: facts.sourceSha256,
    ...(facts.grade && { sourceGrade: facts.grade }),
    ...(lastPage !== undefined && { pages: lastPage }),
    ...(hasChanges && { trackedChanges: facts.changes }),
    importedBy: facts.by,
    importedOn: facts.on,
    removed: [...removedByKind(taken)].map(([kind, count]) => `${kind} ${count}`),
    textSha256: sha256(body),
  };
  return `---\n${dump(values, { lineWidth: -1 })}---\n${body}`;
}

/** Whether a text is as it was imported: then a better copy may take its place. */
export function isUntouchedImport(text: string, sha256: Hash): boolean {
  const matter = frontMatter(text);
  const seal = matter?.values.get('textSha256');
  return matter !== undefined && seal === sha256(text.slice(matter.end));
}

/** How many of each kind were left out, in the order in which they came. */
export function removedByKind({ removed }: Pick<TakenIn, 'removed'>): ReadonlyMap<RemovalKind, number> {
  return countBy(removed, ({ kind }) => kind);
}

/** What was taken in with everything of some kinds back in its place. */
export function keeping(taken: TakenIn, kinds: ReadonlySet<RemovalKind>): TakenIn {
  return restored(taken, ({ kind }) => kinds.has(kind));
}

/**
 * The text of a file as it is shown and read where it lies: with its pages, but for a .docx, since comments find back to its
 * paragraphs by their offsets.
 */
export function shownText({ text, pages, paragraphs }: TakenIn): string {
  return paragraphs ? text : withPageBreaks(text, pages);
}

/** A clause is no longer, for a page that begins in it. */
const longestClause = 80;

/**
 * A text with a form feed where each page but the first begins. A page that begins within a clause is marked behind it, since a
 * mark in the midst of a citation would tear it: the page of a clause is the one on which it begins.
 */
function withPageBreaks(text: string, pages: readonly PageMark[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { at } of pages.slice(1)) {
    const end = Math.max(from, endOfClause(text, at));
    pieces.push(text.slice(from, end), '\f');
    from = end;
  }
  return pieces.join('') + text.slice(from);
}

function endOfClause(text: string, at: number): number {
  if (at === 0 || /[\n，。；：、！？,.;:!?]/.test(text[at - 1]!)) return at;
  const ahead = /[\n，。；：！？;:!?]/.exec(text.slice(at, at + longestClause));
  if (!ahead) return at;
  return at + ahead.index + (ahead[0] === '\n' ? 0 : 1);
}
