import type { Corpus } from '../corpus/corpus';
import type { NormCitation } from '../model/citation';
import type { Law } from '../model/law';

/** What is known of the law that a citation names; nothing where it names none, or one that resembles another only. */
export function lawOf(corpus: Corpus, { law }: NormCitation): Law | undefined {
  const found = law === undefined ? undefined : corpus.jurisdiction.law(law);
  return found && found.match !== 'close' ? found.law : undefined;
}
