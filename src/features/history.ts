import type { Corpus, DecisionDocument } from '../corpus/corpus';
import { decisionsToldOf, digestsOf, earlierDecisions, laterDecisions } from '../corpus/history';
import { instanceName, numbersInWords } from './labels';
import type { Phrases } from './phrases';

/** Another instance of a case, with what passed between the two in words. */
export interface Instance {
  readonly document: DecisionDocument;
  /** 二审 · 已改判 · （2022）示01民终905号. */
  readonly words: string;
}

/** The instances of a case that the folder holds beside a decision, the earliest first. */
export function instancesOf(corpus: Corpus, document: DecisionDocument, phrases: Phrases): Instance[] {
  const earlier = earlierDecisions(corpus, document).map((one) => ({ document: one, words: wordsOf(one, phrases) }));
  const later = laterDecisions(corpus, document).map(({ document: one, result }) => ({
    document: one,
    words: wordsOf(one, phrases, phrases.get(`review.${result}`)),
  }));
  const told = decisionsToldOf(corpus, document).map((one) => ({ document: one, words: wordsOf(one, phrases) }));
  const digests = digestsOf(corpus, document).map((one) => ({ document: one, words: digestName(one, phrases) }));
  return [...earlier, ...told, ...later, ...digests];
}

/** 指导案例24号; of another digest what it is and its title. */
function digestName({ reading: { meta, genre } }: DecisionDocument, phrases: Phrases): string {
  if (meta.guidingCase) return phrases.get('case.guiding', meta.guidingCase);
  return [phrases.get(`genre.${genre}`), meta.title].filter(Boolean).join(' · ');
}

function wordsOf({ reading: { meta, genre } }: DecisionDocument, phrases: Phrases, result?: string): string {
  const instance = instanceName(/retrial/.test(genre) ? 3 : /appeal/.test(genre) ? 2 : 1, phrases);
  const name = /^ruling/.test(genre) ? phrases.get(`genre.${genre}`) : instance;
  return [name, result, numbersInWords(meta.caseNumbers, phrases)].filter(Boolean).join(' · ');
}
