import type { IsoDate } from '../model/authority';
import { isNorm, type Citation } from '../model/citation';
import type { Problem } from '../model/problem';
import { problemsOf } from '../rules/check';
import { isDecision, type Corpus } from '../corpus/corpus';
import { effectIn } from '../corpus/history';
import type { CorpusDocument, Uri } from '../corpus/document';
import { citationMeant } from '../corpus/quoted-version';
import type { CheckedQuotation } from '../corpus/quotation/quotations';
import { resolveCase } from '../corpus/resolve';
import type { Phrases } from './phrases';
import { isCase } from './reliance';

/** What other programs read of a document: one JSON object; keys that do not apply are left out. */
export type Analysis = Readonly<Record<string, unknown>>;

/**
 * Turns a reading into the machine output: keys, normal forms and spans as the contract names them. `nameOf` tells the
 * name under which a document was given.
 */
export function analysisOf(
  corpus: Corpus,
  document: CorpusDocument,
  nameOf: (uri: Uri) => string,
  phrases: Phrases,
  today?: IsoDate,
): Analysis {
  const { reading } = document;
  const common = {
    uri: nameOf(document.uri),
    kind: reading.kind,
    jurisdiction: reading.jurisdiction,
    language: reading.language,
    sourceGrade: reading.sourceGrade,
  };
  const tail = {
    citations: reading.citations.map((citation) => citationOf(corpus, document, citation, nameOf)),
    problems: problemsOf({ corpus, document, today }).map((problem) => problemOf(problem, phrases)),
  };
  switch (reading.kind) {
    case 'judgment':
      return {
        ...common,
        genre: reading.genre,
        effect: isDecision(document) ? effectIn(corpus, document) : reading.effect.effect,
        meta: reading.meta,
        parties: reading.parties,
        sections: reading.sections,
        claims: reading.claims,
        issues: reading.issues,
        holdings: reading.holdings,
        ...(reading.corrections && { corrections: reading.corrections }),
        ...tail,
      };
    case 'brief':
      return {
        ...common,
        genre: reading.genre,
        ...(reading.title && { meta: { title: reading.title } }),
        ...tail,
        quotations: corpus.quotations.of(document).map((checked) => quotationOf(checked, nameOf)),
      };
    case 'statute': {
      const { law, version, articles, sections, complete } = reading.statute;
      return { ...common, statute: { law, ...(version && { version }), articles, sections, complete }, ...tail };
    }
    case 'other':
      return { ...common, ...tail };
  }
}

function citationOf(
  corpus: Corpus,
  document: CorpusDocument,
  citation: Citation,
  nameOf: (uri: Uri) => string,
): object {
  if (isNorm(citation)) {
    const meant = citationMeant(corpus, document, citation);
    const shown: Record<string, unknown> = { ...meant, law: meant.law ?? null, pin: meant.pin ?? null };
    delete shown['nameSpan'];
    return shown;
  }
  if (!isCase(citation)) return citation;
  const target = resolveCase(corpus, document, citation)?.document;
  return { ...citation, target: target ? nameOf(target.uri) : null };
}

function quotationOf(
  { quotation: { span, citation, attribution }, verdict, why, source, speech, elsewhere, verified }: CheckedQuotation,
  nameOf: (uri: Uri) => string,
): object {
  return {
    span,
    citation: citation ?? null,
    verdict,
    ...(why && { why }),
    ...(attribution && { attribution }),
    ...(speech && { role: speech.role, speaker: speech.speaker, adopted: speech.adopted }),
    source: source ? { ...source, uri: nameOf(source.uri) } : null,
    ...(elsewhere && { elsewhere: { uri: nameOf(elsewhere.uri), span: elsewhere.span } }),
    verified,
  };
}

function problemOf(problem: Problem, phrases: Phrases): object {
  return { code: problem.code, severity: problem.severity, span: problem.span, message: phrases.say(problem.message) };
}
