import { spansOf } from '../annotation/resolve';
import type { Corpus } from '../corpus/corpus';
import { publicLaw, type CorpusDocument, type Matter } from '../corpus/document';
import { provisionsMeet } from '../corpus/same-provision';
import type { Annotation } from '../model/annotation';
import { isNorm, type NormCitation } from '../model/citation';
import { covers } from '../text/span';
import type { Place } from './card';
import type { AskedProvision } from './references';
import type { Tagged, TaggedMatter } from './tags/tagged';

/** What is asked for: a provision, the places that cite it, and the matter of whoever asks. */
export interface AskedNotes {
  readonly provision: AskedProvision;
  readonly citing: readonly Place[];
  readonly from: Matter;
}

/**
 * Annotations that cite a provision: passages with a note that cites it, or anything in it or around it, and those
 * marked around a place that does. From a matter only its own annotations are seen; from public law, which lies in
 * none, all that are open.
 */
export class NotedReferences {
  private readonly read = new WeakMap<Annotation, readonly NormCitation[]>();

  constructor(private readonly corpus: Corpus) {}

  to(asked: AskedNotes, matters: readonly TaggedMatter[]): Place[] {
    return seen(asked, matters).flatMap((tagged): Place[] => {
      const [span] = spansOf(tagged.resolved);
      if (!tagged.document || !span) return [];
      const { uri } = tagged.document;
      const marked = asked.citing.some((place) => place.uri === uri && covers(span, place.span));
      return marked || this.cites(tagged, asked) ? [{ uri, span }] : [];
    });
  }

  /** The documents with annotations that may be among them, of which nobody has looked yet where they stand. */
  unplaced(asked: AskedNotes, matters: readonly TaggedMatter[]): CorpusDocument[] {
    const cited = new Set(asked.citing.map(({ uri }) => uri));
    const documents = seen(asked, matters).flatMap((tagged) => {
      const { document, resolved } = tagged;
      const sought = document && (!resolved || resolved.outcome === 'unresolved');
      return sought && (cited.has(document.uri) || this.cites(tagged, asked)) ? [document] : [];
    });
    return [...new Set(documents)];
  }

  private cites({ annotation }: Tagged, { provision }: AskedNotes): boolean {
    return this.citationsOf(annotation).some(({ law, pin }) => {
      if (law !== provision.law) return false;
      return provision.pin === undefined || (pin !== undefined && provisionsMeet(pin, provision.pin));
    });
  }

  private citationsOf(annotation: Annotation): readonly NormCitation[] {
    const { note } = annotation;
    if (!note) return [];
    let found = this.read.get(annotation);
    if (!found) {
      found = this.corpus.jurisdiction.read({ name: '', text: note, kind: 'brief' }).citations.filter(isNorm);
      this.read.set(annotation, found);
    }
    return found;
  }
}

function seen({ from }: AskedNotes, matters: readonly TaggedMatter[]): Tagged[] {
  return matters.filter(({ matter }) => from === publicLaw || matter === from).flatMap(({ parts }) => parts.flat());
}
