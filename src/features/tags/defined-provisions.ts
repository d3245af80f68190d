import type { Jurisdiction } from '../../jurisdiction/jurisdiction';
import { isNorm, provisionKey } from '../../model/citation';

/** The provisions that the definition of a code names, as keys; a law without an article would fit too much. */
export function provisionsIn(definition: string, jurisdiction: Jurisdiction): string[] {
  if (definition === '') return [];
  const { citations } = jurisdiction.read({ name: '', text: definition, kind: 'brief' });
  const keys = citations.flatMap((one) =>
    isNorm(one) && one.law !== undefined && one.pin !== undefined ? [provisionKey(one.law, one.pin)] : [],
  );
  return [...new Set(keys)];
}
