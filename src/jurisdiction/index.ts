import type { Jurisdiction } from './jurisdiction';
import { Prc } from './prc/prc';

/** All legal systems built in; a new one is a new folder and a line here. */
export function jurisdictions(): readonly Jurisdiction[] {
  return [new Prc()];
}
