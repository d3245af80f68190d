import type { CorpusDocument } from '../corpus/document';
import type { Section } from '../model/outline';
import { fold } from '../text/fold';
import { sentences } from '../text/sentences';
import { firstOverlapping, isBlank, type Span } from '../text/span';

/** Whose words are looked for: anybody's, one part of a decision, or all that is this court's own. */
export type Voice = 'anyone' | 'court' | 'reasoning' | 'facts' | 'claims' | 'defence' | 'lower-court' | 'disposition';

/** A sentence that holds what was looked for. */
export interface Hit {
  readonly document: CorpusDocument;
  /** The sentence. */
  readonly span: Span;
  /** The first of the words in it. */
  readonly words: Span;
  /** The part of the decision that it stands in; none in other texts. */
  readonly section?: Section;
}

/** What was found, and how many more there are that are not listed. */
export interface Hits {
  readonly hits: readonly Hit[];
  readonly more: number;
}

/** So far around a word its sentence is looked for, in UTF-16 units: a text without end marks makes no sentence of it all. */
const reach = 2000;

/**
 * The sentences of documents that hold all words of a query and are in a voice, each once, in the order of the texts.
 * Width, traditional characters and letter case make no difference; words are parted by blanks.
 */
export function searchPassages(documents: Iterable<CorpusDocument>, query: string, voice: Voice, most: number): Hits {
  const words = fold(query).toLowerCase().split(/\s+/).filter(Boolean);
  const hits: Hit[] = [];
  let more = 0;
  if (words.length === 0) return { hits, more };
  for (const document of documents)
    for (const hit of inDocument(document, words, voice)) {
      if (hits.length < most) hits.push(hit);
      else more++;
    }
  return { hits, more };
}

function* inDocument(document: CorpusDocument, words: readonly string[], voice: Voice): Iterable<Hit> {
  const text = document.folded.toLowerCase();
  // Letters that grow in lower case would shift all offsets behind them; they stand in no language that we read.
  if (text.length !== document.folded.length || words.some((word) => !text.includes(word))) return;
  const [first = '', ...others] = words;
  const sections = document.reading.kind === 'judgment' ? document.reading.sections : [];
  let from = 0;
  for (let at = text.indexOf(first); at !== -1; at = text.indexOf(first, from)) {
    const found: Span = [at, at + first.length];
    from = found[1];
    const section = firstOverlapping(sections, found);
    if (!speaks(voice, section)) continue;
    const span = sentenceAround(document.folded, found, section?.span);
    const sentence = text.slice(...span);
    if (!others.every((word) => sentence.includes(word))) continue;
    yield { document, span, words: found, ...(section && { section }) };
    from = Math.max(from, span[1]);
  }
}

/** Adopted words are the court's. */
function speaks(voice: Voice, section: Section | undefined): boolean {
  if (voice === 'anyone') return true;
  if (!section) return false;
  if (voice === 'court') return section.speaker === 'court' || section.adopted === 'yes';
  return section.role === voice;
}

function sentenceAround(folded: string, [start, end]: Span, within: Span = [0, folded.length]): Span {
  let from = Math.max(within[0], start - reach);
  let to = Math.min(within[1], end + reach);
  const lineBefore = folded.lastIndexOf('\n', start - 1);
  const lineBehind = folded.indexOf('\n', end);
  if (start > 0 && lineBefore >= from) from = lineBefore + 1;
  if (lineBehind !== -1 && lineBehind < to) to = lineBehind;
  while (from < start && isBlank(folded.charCodeAt(from))) from++;
  return sentences(folded, [from, to]).find((sentence) => sentence[0] <= start && start < sentence[1]) ?? [start, end];
}
