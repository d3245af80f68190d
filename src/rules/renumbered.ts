import { becomesOf } from '../corpus/renumbering';
import { normsOfBrief } from './dates';
import { comparesVersions } from './superseded-version';
import type { Finding, Rule } from './rule';

/**
 * A provision of an older text that stands in another article of the one in force: told by comparing the words of both
 * texts in the folder. Not where the brief cites the later text itself.
 */
export const renumbered: Rule = {
  code: 'citation/renumbered',
  defaultSeverity: 'info',
  check: (context) => {
    const { document, corpus } = context;
    const cited = normsOfBrief(context);
    if (!cited) return [];
    const { day, norms } = cited;
    return norms.flatMap((citation): Finding[] => {
      const { law, version, versionBasis } = citation;
      if (!law || !version || versionBasis !== 'stated' || comparesVersions(norms, law, version)) return [];
      const became = becomesOf(corpus, document, citation, day);
      if (became?.successor.kind !== 'moved') return [];
      const { statute } = became.current.reading;
      const args = [
        statute.effectiveFrom ?? statute.version ?? '',
        corpus.jurisdiction.pinInWords(became.successor.pin, 'zh'),
      ];
      return [{ span: citation.span, message: { key: 'rule.renumbered', args } }];
    });
  },
};
