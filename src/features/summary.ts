import type { CorpusDocument } from '../corpus/document';
import type { DecisionReading } from '../model/reading';
import type { Phrases } from './phrases';

/** What a document was taken for and what was found in it, in words. */
export interface Summary {
  readonly label: string;
  readonly details: readonly string[];
}

/** What the parties agreed on before the court is no holding of it. */
function heldIn({ genre, holdings }: DecisionReading): number {
  return genre === 'mediation-civil' ? holdings.filter(({ kind }) => kind !== 'disposition').length : holdings.length;
}

export function summaryOf(document: CorpusDocument, phrases: Phrases): Summary {
  const { reading } = document;
  const citations = phrases.get('summary.citations', reading.citations.length);
  switch (reading.kind) {
    case 'judgment': {
      const grade = reading.fictional ? 'fictional' : reading.sourceGrade;
      const issues = reading.issues.filter((issue) => issue.restates === undefined).length;
      return {
        label: phrases.get(`genre.${reading.genre}`),
        details: [
          phrases.get(`grade.${grade}`),
          phrases.get('summary.issues', issues),
          phrases.get('count.holdings', heldIn(reading)),
          citations,
        ],
      };
    }
    case 'brief':
      return {
        label: phrases.get(`brief.${reading.genre}`),
        details: [citations, phrases.get('summary.quotations', reading.quotations.length)],
      };
    case 'statute': {
      const { law, version, summary, articles } = reading.statute;
      return {
        label: law,
        details: [
          version ? phrases.get('version.inferred', version.slice(0, 4)) : phrases.get('statute.noDate'),
          phrases.get('summary.articles', articles),
          ...(summary ? [phrases.get('statute.summary')] : []),
        ],
      };
    }
    case 'other':
      return { label: phrases.get('kind.other'), details: [] };
  }
}
