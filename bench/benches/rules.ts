import { sharedDir } from '../../test/support/shared';
import type { Bench } from '../report';
import { measuredRules } from '../rules/measured';

export const rulesBench: Bench = {
  name: 'rules',
  what: 'what rules say of claims planted in briefs',
  run: (short) => {
    const scores = measuredRules(short ? 60 : 300, short ? 60 : 400, 41);
    return {
      lines: scores.flatMap(({ code, planted, due, said, saidRightly }) => [
        { what: `${code}, precision of ${said} on ${planted}`, value: said === 0 ? 1 : saidRightly / said, unit: '' },
        { what: `${code}, recall of ${due}`, value: due === 0 ? 1 : saidRightly / due, unit: '' },
      ]),
      gates: (sharedDir() ? scores : []).map(({ code, said, saidRightly }) => ({
        what: `${code} said wrongly, in a hundred`,
        ratio: said === 0 ? 0 : (1 - saidRightly / said) * 100,
        limit: 5,
      })),
    };
  },
};
