import type { Span } from '../text/span';
import { isDecision, type Corpus, type DecisionDocument } from './corpus';
import type { CorpusDocument } from './document';
import { resolveCase } from './resolve';

/** A stretch in which a brief speaks, in its own words, of a decision that the folder has in full. */
export interface Told {
  readonly target: DecisionDocument;
  readonly span: Span;
}

/** What a brief says of the decisions of its folder. */
export interface ToldOfCases {
  readonly told: readonly Told[];
  /** What it calls the parties of its own case: (以下简称青鸾公司). */
  readonly ownNames: readonly string[];
}

const nothing: ToldOfCases = { told: [], ownNames: [] };
/** Reports and extracts leave out much: what they do not have may stand in the decision. */
const wholeGenres = /^(?:judgment|ruling|mediation|decision|review|commutation|arbitral)/;

/** Finds what briefs say of decisions; several rules ask for the same, so it is kept until something changes. */
export class ToldFinder {
  private readonly known = new WeakMap<CorpusDocument, { readonly version: number; readonly of: ToldOfCases }>();

  constructor(private readonly corpus: Corpus) {}

  /** The stretches in the order of the text; none of a document that is no brief. */
  of(document: CorpusDocument): ToldOfCases {
    const { version } = this.corpus;
    const known = this.known.get(document);
    if (known?.version === version) return known.of;
    const of = this.find(document);
    this.known.set(document, { version, of });
    return of;
  }

  private find(document: CorpusDocument): ToldOfCases {
    const { reading, folded } = document;
    if (reading.kind !== 'brief' || reading.attributed.length === 0) return nothing;
    const ownNames = ownNamesIn(folded);
    const told = reading.attributed.flatMap(({ citation, span }): Told[] => {
      const target = resolveCase(this.corpus, document, reading.citations[citation]!)?.document;
      if (!target || !isDecision(target) || !wholeGenres.test(target.reading.genre)) return [];
      if (target.unread) {
        this.corpus.catalogue.wantText(target.uri);
        return [];
      }
      const end = turnIn(folded.slice(...span), ownNames, target);
      return end === 0 ? [] : [{ target, span: [span[0], span[0] + end] }];
    });
    return { told, ownNames };
  }
}

/** Where parties of another name come in: from there on a sentence speaks of them. */
function turnIn(words: string, ownNames: readonly string[], target: DecisionDocument): number {
  let end = words.length;
  for (const name of ownNames) {
    const at = words.indexOf(name);
    if (at !== -1 && at < end && !target.folded.includes(name)) end = at;
  }
  return end;
}

function ownNamesIn(folded: string): string[] {
  const names = new Set<string>();
  for (const match of folded.matchAll(/简称[:“"「]{0,2}([\u4e00-\u9fff]{2,12})[”"」)]/g)) names.add(match[1]!);
  return [...names];
}
