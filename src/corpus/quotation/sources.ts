import { isNorm, type Citation, type NormCitation } from '../../model/citation';
import type { Span } from '../../text/span';
import type { Corpus, StatuteDocument } from '../corpus';
import type { CorpusDocument } from '../document';
import { fittingCases, resolveProvision } from '../resolve';
import { articleOf } from '../same-provision';

/** A text that a quotation can be compared with, and the stretch of it that the citation names. */
export interface Source {
  readonly document: CorpusDocument;
  readonly region: Span;
}

/** Why a quotation has nothing to be compared with. */
export type NoSource = 'untied' | 'not-in-folder' | 'no-text' | 'summary' | 'translation' | 'no-provision';

/** The decisions or the provisions that a citation means, or why there are none. */
export function sourcesOf(corpus: Corpus, from: CorpusDocument, citation: Citation): readonly Source[] | NoSource {
  return isNorm(citation) ? provisionsOf(corpus, from, citation) : decisionsOf(corpus, from, citation);
}

/** One case can have a judgment and several rulings: the words may stand in any of them. */
function decisionsOf(corpus: Corpus, from: CorpusDocument, citation: Citation): readonly Source[] | NoSource {
  const { documents } = fittingCases(corpus, from, citation);
  return documents.length === 0 ? 'not-in-folder' : readable(documents.map((document) => whole(document)));
}

/** Of 第二条、第十二条规定 the words may stand in either: all that the list names before its last. */
function provisionsOf(corpus: Corpus, from: CorpusDocument, citation: NormCitation): readonly Source[] | NoSource {
  const listed = from.reading.citations.filter(
    (one): one is NormCitation =>
      isNorm(one) && one.group === citation.group && one.law === citation.law && one.span[0] <= citation.span[0],
  );
  const found: Source[] = [];
  let why: NoSource = 'no-text';
  for (const one of listed.reverse()) {
    const article = one.pin === undefined ? one : { ...one, pin: articlesOf(one.pin) };
    const resolved = resolveProvision(corpus, from, article);
    if (!resolved) continue;
    if (resolved.document.reading.statute.summary) why = 'summary';
    else if (one.pin === undefined) found.push(...piecesOf(corpus, from, resolved.document).map(whole));
    else if (resolved.span) found.push({ document: resolved.document, region: resolved.span });
    else if (why !== 'summary') why = 'no-provision';
  }
  return found.length === 0 ? why : readable(found);
}

/** A law may lie in a folder in several files (民法典 in eight): all of one version are its text. */
function piecesOf(corpus: Corpus, from: CorpusDocument, { reading: { statute } }: StatuteDocument): StatuteDocument[] {
  return corpus
    .statutesOf(statute.law, from.matter)
    .filter(({ reading }) => reading.statute.version === statute.version && !reading.statute.summary);
}

/** The whole article: what opens it belongs to each of its items. Of a range as it is. */
function articlesOf(pin: string): string {
  return /^[^.]*[~/]/.test(pin) ? pin : articleOf(pin);
}

function whole(document: CorpusDocument): Source {
  return { document, region: [0, document.text.length] };
}

/** What is known without its text is asked for, and compared when it is there. */
function readable(sources: readonly Source[]): readonly Source[] | NoSource {
  const read = sources.filter(({ document }) => !document.unread);
  return read.length > 0 ? read : 'no-text';
}
