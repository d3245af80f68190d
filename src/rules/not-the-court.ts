import { takenForCourt } from '../corpus/quotation/speech';
import type { Finding, Rule } from './rule';

/**
 * Words of a party, a witness, a lower court or a later comment that a brief gives as the court’s. What the court made
 * its own is the court’s; a brief that itself says whose words they are is right.
 */
export const notTheCourt: Rule = {
  code: 'quotation/not-the-court',
  defaultSeverity: 'warning',
  check: ({ corpus, document }) =>
    corpus.quotations.of(document).flatMap(({ quotation, speech }): Finding[] => {
      const speaker = takenForCourt(quotation, speech);
      return speaker ? [{ span: quotation.span, message: { key: `rule.notTheCourt.${speaker}`, args: [] } }] : [];
    }),
};
