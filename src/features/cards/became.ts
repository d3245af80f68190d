import type { Corpus } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import { becomesOf, endOfTime } from '../../corpus/renumbering';
import type { NormCitation } from '../../model/citation';
import { icon, link, text, type Line } from '../card';
import { languageOf } from '../labels';
import type { Phrases } from '../phrases';

/** What became of a provision: its law was repealed, or a later text at hand has its words elsewhere, or not at all. */
export function becameLines(
  corpus: Corpus,
  document: CorpusDocument,
  citation: NormCitation,
  phrases: Phrases,
): Line[] {
  const repealed = citation.law === undefined ? undefined : corpus.jurisdiction.law(citation.law);
  if (repealed?.match !== 'close' && repealed?.law.repealed) {
    const { on, successor } = repealed.law.repealed;
    return [[icon('warning'), text(` ${phrases.get('becomes.repealed', phrases.date(on), successor)}`)]];
  }
  const became = becomesOf(corpus, document, citation, endOfTime);
  if (!became) return [];
  const { current, successor } = became;
  const { effectiveFrom, version } = current.reading.statute;
  const date = phrases.date(effectiveFrom ?? version ?? '');
  if (successor.kind === 'gone')
    return successor.sure ? [[icon('warning'), text(` ${phrases.get('becomes.gone', date)}`)]] : [];
  const place = { uri: current.uri, span: successor.provision.span };
  if (successor.kind === 'same') return [[icon('info'), text(' '), link(phrases.get('becomes.same', date), place)]];
  const words = corpus.jurisdiction.pinInWords(successor.pin, languageOf(phrases));
  return [[icon('warning'), text(' '), link(phrases.get('becomes.moved', date, words), place)]];
}
