import type { Alias } from '../model/reading';
import type { TextEdit } from '../text/raw-edit';
import { frontMatter } from '../text/front-matter';
import { covers, lengthOf, overlaps, touches, type Span } from '../text/span';
import type { Corpus } from '../corpus/corpus';
import type { CorpusDocument, Uri } from '../corpus/document';

/** A short form at an offset of a brief, and where it stands there. */
export interface ShortForm {
  readonly alias: Alias;
  readonly span: Span;
}

/** Why a short form cannot be called so: nothing or a mark in it, or a brief calls something so already. */
export type RenameRefusal = 'bad-name' | 'taken';

/** What each brief has to be changed in; or why not, and in which brief. */
export type Renamed =
  { readonly edits: ReadonlyMap<Uri, readonly TextEdit[]> } | { readonly refused: RenameRefusal; readonly in: Uri };

/** The short form of a law, a case or a party that stands at an offset of a brief which has defined it. */
export function shortFormAt(document: CorpusDocument, offset: number): ShortForm | undefined {
  if (document.kind !== 'brief') return undefined;
  let best: ShortForm | undefined;
  for (const alias of document.reading.aliases)
    for (const span of usesOf(document, alias))
      if (touches(span, offset) && (!best || lengthOf(span) > lengthOf(best.span))) best = { alias, span };
  return best;
}

/**
 * Renames a short form in all briefs of the matter that define it for the same thing. What a court said is left alone: a
 * quotation has its words, not the brief's.
 */
export function renameShortForm(corpus: Corpus, from: CorpusDocument, { alias }: ShortForm, name: string): Renamed {
  const wanted = name.trim();
  if (wanted === '' || wanted.length > longest || /[\s“”「」《》()（）"]/.test(wanted))
    return { refused: 'bad-name', in: from.uri };
  const edits = new Map<Uri, TextEdit[]>();
  for (const document of corpus.inMatter(from.matter)) {
    if (document.kind !== 'brief') continue;
    const { aliases } = document.reading;
    const same = aliases.find((one) => one.name === alias.name && sameTarget(one, alias));
    if (!same) continue;
    if (aliases.some((one) => one.name === wanted && wanted !== alias.name))
      return { refused: 'taken', in: document.uri };
    edits.set(
      document.uri,
      usesOf(document, same).map((span) => ({ span, text: wanted })),
    );
  }
  return { edits };
}

/** A short form is short. */
const longest = 40;

function sameTarget(a: Alias, b: Alias): boolean {
  return a.target.kind === b.target.kind && a.target.name === b.target.name;
}

/** Where a brief uses a short form, its definition among them; not within a longer name, and not in a court's words. */
function usesOf(document: CorpusDocument, alias: Alias): Span[] {
  const { text, reading } = document;
  const longer = reading.aliases
    .flatMap(({ name, target }) => [name, target.name])
    .filter((name) => name !== alias.name && name.includes(alias.name))
    .flatMap((name) => occurrences(text, name));
  const quotations = reading.kind === 'brief' ? reading.quotations : [];
  const matter = frontMatter(text)?.end ?? 0;
  return occurrences(text, alias.name).filter(
    (span) =>
      !longer.some((one) => covers(one, span)) &&
      (overlaps(span, alias.span) || !quotations.some((one) => covers(one.span, span))) &&
      !isWithinTitle(text, span) &&
      (span[0] >= matter || isKey(text, span)),
  );
}

/** Within the marks of a longer title: 《中华人民共和国反不正当竞争法》 is not the short form of itself. */
function isWithinTitle(text: string, [start, end]: Span): boolean {
  const before = text.slice(Math.max(0, start - longest), start);
  const open = before.lastIndexOf('《');
  if (open <= before.lastIndexOf('》')) return false;
  return open !== before.length - 1 || text.charAt(end) !== '》';
}

/** `  微信群控案: （2019）…` in front matter. */
function isKey(text: string, [start, end]: Span): boolean {
  return /(?:^|\n)[ '"]*$/.test(text.slice(Math.max(0, start - 20), start)) && /^['"]?:/.test(text.slice(end, end + 2));
}

function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at !== -1 && words !== ''; at = text.indexOf(words, at + words.length))
    found.push([at, at + words.length]);
  return found;
}
