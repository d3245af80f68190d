import type { DecisionDocument } from '../../corpus/corpus';
import type { CourtLevel } from '../../model/decision';

/** The court before which the pending case is, as far as it is known. */
export interface PendingCourt {
  readonly name: string;
  readonly level?: CourtLevel;
  readonly region?: string;
}

/**
 * The tiers of 《关于统一法律适用加强类案检索的指导意见（试行）》 (2020), art 4, and beside them the case library of the Supreme
 * People's Court (法〔2024〕92号). `maybe-` where that depends on what the text or the person does not say: which court the
 * case is before, which court is above it, who published a typical case.
 */
export type Tier = 1 | 2 | 3 | 4 | 'library' | 'none' | 'maybe-2' | 'maybe-3' | 'maybe-4';

/** The tier of a citation whose text is not at hand: what it is cited as tells some. */
export function tierCited({
  kind,
  issuer,
}: {
  readonly kind: string;
  readonly issuer?: 'spc' | 'spp';
}): Tier | 'unknown' {
  if (kind === 'case-library') return 'library';
  if (kind !== 'guiding-case') return 'unknown';
  return issuer === 'spp' ? 'none' : 1;
}

/** In this order they are listed. */
export const tierOrder: readonly (Tier | 'unknown')[] = [
  ...([1, 2, 'maybe-2', 3, 'maybe-3', 4, 'maybe-4', 'library', 'none', 'unknown'] as const),
];

/** The tier of a decision for a case that is before a court. */
export function tierOf({ reading: { genre, meta } }: DecisionDocument, pending: PendingCourt | undefined): Tier {
  if (genre === 'guiding-case') return 1;
  if (genre === 'case-library') return 'library';
  if (genre === 'typical-cases') return 'maybe-2';
  const { courtLevel, court, region } = meta;
  if (courtLevel === 'supreme') return 2;
  if (courtLevel === undefined) return 'none';
  if (courtLevel === 'high') {
    if (pending?.region === undefined || region === undefined) return 'maybe-3';
    return region === pending.region ? 3 : 'none';
  }
  if (!pending || court === undefined) return 'maybe-4';
  if (court === pending.name) return 4;
  const isAbove = courtLevel === 'intermediate' && pending.level === 'basic';
  return isAbove && (region === undefined || pending.region === undefined || region === pending.region)
    ? 'maybe-4'
    : 'none';
}
