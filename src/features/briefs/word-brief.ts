import type { CorpusDocument } from '../../corpus/document';
import { frontMatter } from '../../text/front-matter';
import { isOpen, type Ledger } from '../ledger/ledger';
import type { PaperStyle } from '../pages/word/brief/paper';
import { citationsAsNotes } from './citation-notes';

export const paperStyles = ['filing', 'memo'] as const satisfies readonly PaperStyle[];

/** Where what a brief cites in brackets goes. */
export const citationPlaces = ['text', 'footnotes'] as const;
export type CitationPlace = (typeof citationPlaces)[number];

/** How a brief is to become a Word file. */
export interface WordBriefWanted {
  /** By its language where absent: a Chinese paper is a filing. */
  readonly style?: PaperStyle;
  readonly citations: CitationPlace;
}

/** What a Word file is made of. */
export interface WordBrief {
  /** Markdown, without front matter. */
  readonly text: string;
  readonly style: PaperStyle;
}

/** A brief as it goes out; nothing for what is no brief. Of its checks nothing is in it. */
export function wordBrief({ text, reading }: CorpusDocument, wanted: WordBriefWanted): WordBrief | undefined {
  if (reading.kind !== 'brief') return undefined;
  const written = wanted.citations === 'footnotes' ? citationsAsNotes(text, reading) : text;
  return {
    text: written.slice(frontMatter(text)?.end ?? 0),
    style: wanted.style ?? (reading.language === 'en' ? 'memo' : 'filing'),
  };
}

/** What is left to check of a brief before it goes out. */
export interface LeftToCheck {
  readonly all: number;
  /** Not checked, not in agreement with their source, or changed since. */
  readonly unchecked: number;
  readonly doubted: number;
}

/** Counts the citations and quotations of a brief that nobody has done with. */
export function leftToCheck({ entries }: Ledger): LeftToCheck {
  return {
    all: entries.length,
    unchecked: entries.filter(isOpen).length,
    doubted: entries.filter(({ state }) => state === 'doubted').length,
  };
}
