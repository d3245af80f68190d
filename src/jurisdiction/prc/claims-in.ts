import type { Claim } from '../../model/holding';
import type { DecisionWithoutClaims } from '../../model/reading';
import { fold } from '../../text/fold';
import { blankedUpTo, frontMatter } from '../../text/front-matter';
import { paragraphs } from '../../text/paragraphs';
import { claimsOf, type ClaimMemory } from './decision/claims';
import { genreOfDecision, ownInstance, type GenreFound } from './genre';
import { outlineBy } from './outline/outline-by';
import type { OutlineFound } from './outline/sections';
import { unitsOf } from './outline/units';

interface DecisionRead {
  readonly folded: string;
  readonly found: GenreFound;
  readonly outline: OutlineFound;
  /** All else that was understood of it. */
  readonly reading: DecisionWithoutClaims;
  readonly known: ClaimMemory;
}

/** The claims of a decision that has just been read. */
export function claimsBy({ folded, found, outline, reading, known }: DecisionRead): Claim[] {
  const { genre, parties, holdings } = reading;
  return claimsOf({
    folded,
    outline,
    family: found.family,
    instance: ownInstance(found),
    parties,
    holdings,
    settles: genre === 'mediation-civil',
    known,
  });
}

/** The claims of a decision that was read some time ago: what is not kept of its outline is found again. */
export function claimsIn(text: string, reading: DecisionWithoutClaims, known: ClaimMemory): Claim[] {
  const folded = fold(blankedUpTo(text, frontMatter(text)?.end ?? 0));
  const outline = outlineBy(unitsOf(folded, paragraphs(folded)), reading.sections);
  return claimsBy({ folded, found: genreOfDecision(folded), outline, reading, known });
}
