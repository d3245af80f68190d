import type { Anchor } from '../model/annotation';
import { type Resolved, Resolver } from './resolve';

/** Where a passage is by its words and those beside them: all that is left to go by where its base text is gone. */
export function byWords({ prefix, exact, suffix }: Anchor, text: string): Resolved {
  const start = prefix.length;
  return Resolver.of(prefix + exact + suffix, text).resolve({ start, end: start + exact.length });
}
