import type { DecisionDocument } from '../corpus/corpus';
import type { Span } from '../text/span';
import { nearNames } from '../text/near-name';
import type { Finding, Rule } from './rule';
import { rewrite } from './rewrite';

/**
 * A party of a cited decision under a name that is nearly its own. Only where the brief speaks of that decision, and
 * only names of organisations: of persons two that differ in a character are two persons.
 */
export const partyMisnamed: Rule = {
  code: 'party/misnamed',
  defaultSeverity: 'warning',
  check: ({ corpus, document }) => {
    const { told, ownNames } = corpus.told.of(document);
    return told.flatMap(({ target, span }) => {
      const known = namesOf(target);
      return nearNames(document.folded.slice(...span), known).flatMap(({ start, end, name }): Finding[] => {
        const place: Span = [span[0] + start, span[0] + end];
        const written = document.text.slice(...place);
        if (target.folded.includes(written) || ownNames.some((one) => written.includes(one))) return [];
        return [
          {
            span: place,
            message: { key: 'rule.misnamed', args: [name] },
            fixes: [rewrite(place, name)],
          },
        ];
      });
    });
  },
};

function namesOf({ reading: { parties } }: DecisionDocument): string[] {
  return parties.flatMap((party) => [party.name, ...party.aliases]);
}
