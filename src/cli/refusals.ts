import type { Phrases } from '../features/phrases';
import type { Refusal } from './sources';

/** Reads places one after another; says of each that could not be read why. */
export async function refusalsOf(
  places: readonly string[],
  read: (place: string) => Promise<Refusal | undefined>,
  phrases: Phrases,
): Promise<string[]> {
  const said: string[] = [];
  for (const place of places) {
    const refused = await read(place);
    if (refused) said.push(phrases.get(`cli.refused.${refused}`, place));
  }
  return said;
}
