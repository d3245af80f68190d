import type { IsoDate } from '../model/authority';
import type { NormCitation } from '../model/citation';
import type { Corpus, StatuteDocument } from './corpus';
import type { CorpusDocument } from './document';

/** How far behind a pin its quotation may open, and how long it may be. */
const farthest = 40;
const longest = 600;
/** Fewer characters stand in too many texts. */
const fewest = 8;

/** The text of a law without marks and blanks, as words are compared. */
const plainTexts = new WeakMap<StatuteDocument, string>();

/**
 * A citation with the version that its quotation tells: of the texts of the law at hand just one has the words quoted
 * behind the pin. What the citation states itself comes first; where no version or several have the words, it stays, or
 * means the text that governed the acts of the matter.
 */
export function citationMeant(corpus: Corpus, from: CorpusDocument, cited: NormCitation): NormCitation {
  const citation = byMatter(corpus, from, cited);
  if (!citation.law || citation.versionBasis === 'stated' || citation.versionStated !== undefined) return citation;
  const held = corpus
    .statutesOf(citation.law, from.matter)
    .filter(({ reading: { statute } }) => statute.version !== undefined && !statute.summary);
  if (new Set(held.map(versionOf)).size < 2) return citation;
  const words = wordsQuoted(from, citation.span[1]);
  if (words === undefined) return citation;
  const having = [...new Set(held.filter((text) => plainOf(text).includes(words)).map(versionOf))];
  const [version] = having;
  if (version === undefined || having.length > 1 || version === citation.version) return citation;
  return { ...citation, version, versionBasis: 'quoted-text', candidates: having };
}

/**
 * In a brief, the version that governs the acts of its matter, where a person has said when they were and the paper
 * itself says nothing else. A decision in the folder is about acts of its own.
 */
function byMatter(corpus: Corpus, { matter, reading }: CorpusDocument, citation: NormCitation): NormCitation {
  const acts = corpus.actsOf(matter);
  if (!acts || reading.kind !== 'brief' || reading.acts || !citation.law) return citation;
  if (citation.version !== undefined || citation.versionStated !== undefined) return citation;
  const inferred = corpus.jurisdiction.versionAt(citation.law, acts, reading.dated);
  return inferred ? { ...citation, ...inferred } : citation;
}

function versionOf({ reading }: StatuteDocument): IsoDate {
  return reading.statute.version!;
}

/** The words between “ and ” that open behind a pin in the same sentence: 第十二条规定：“…”. */
function wordsQuoted({ folded }: CorpusDocument, at: number): string | undefined {
  const open = folded.slice(at, at + farthest).search(/[“"「]/);
  if (open === -1 || /[。;\n]/.test(folded.slice(at, at + open))) return undefined;
  const from = at + open + 1;
  const length = folded.slice(from, from + longest).search(/[”"」]/);
  const words = length === -1 ? '' : plain(folded.slice(from, from + length));
  return words.length >= fewest ? words : undefined;
}

function plainOf(document: StatuteDocument): string {
  let text = plainTexts.get(document);
  if (text === undefined) plainTexts.set(document, (text = plain(document.folded)));
  return text;
}

function plain(words: string): string {
  return words.replace(/[^\u4e00-\u9fffA-Za-z0-9]/g, '');
}
