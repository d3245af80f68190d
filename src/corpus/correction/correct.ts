import type { Correction } from '../../model/correction';
import type { Displaced } from '../../model/corrected';
import type { Claim, Holding, Issue } from '../../model/holding';
import type { DecisionReading } from '../../model/reading';
import { becomingHolding } from './holdings';
import { becomingParty } from './parties';
import { correctSections, isSaidToBeAnothers } from './sections';
import { correctThings, type Stating } from './things';
import { displacedBy, weigh, type Counting, type Dispute, type PlacedCorrection } from './weigh';

/**
 * A reading with what people say of it in its place: the one spot where corrections are applied. Nothing is read anew
 * for it; what hangs on what was corrected (the claims that an ordered item answers, the issue of a holding) follows.
 */
export function correctReading(
  text: string,
  reading: DecisionReading,
  placed: readonly PlacedCorrection[],
  person: string | undefined,
): DecisionReading {
  if (placed.length === 0) return reading;
  const { counting, disputes, displaced } = weigh(placed, person);
  const of = <K extends Correction['of']>(kind: K): Counting<Extract<Correction, { readonly of: K }>>[] =>
    counting.filter((one): one is Counting<Extract<Correction, { readonly of: K }>> => one.correction.of === kind);
  const disputed = (kind: Correction['of']): Dispute[] => disputes.filter((one) => one.of === kind);

  const sectionCorrections = counting.filter(isSection);
  const sections = correctSections(text, reading.sections, sectionCorrections, disputed('section'));
  const parties = correctThings(
    ...([text, reading.parties, of('party'), disputed('party')] as const),
    becomingParty(reading.parties),
  );
  const issues = correctThings(...([text, reading.issues, of('issue'), disputed('issue')] as const), {
    changed: (issue, { span }) => ({ ...issue, span, confidence: 1 }),
    added: ({ span, corrected }) => ({ id: `c-${corrected.id}`, span, confidence: 1 }),
  });
  const standing = issues.things.map((issue) => withoutLost(issue, issues.replaced));
  const holdings = correctThings(
    ...([text, reading.holdings, of('holding'), disputed('holding')] as const),
    becomingHolding(text, reading, standing, sections),
  );
  const kept = holdings.things
    .filter((one) => one.corrected || one.kind !== 'reasoned' || !isSaidToBeAnothers(sections, one.span[0]))
    .map((holding) => onIssue(holding, issues.replaced));
  return {
    ...reading,
    sections,
    parties: parties.things,
    issues: standing,
    holdings: kept,
    claims: reading.claims.map((claim) => answered(claim, kept, holdings.replaced)),
    corrections: {
      rejected: [...holdings.rejected, ...issues.rejected, ...parties.rejected],
      displaced: [
        ...displaced,
        ...[parties, issues, holdings].flatMap(({ unplaced }) => unplaced.flatMap(asDisplaced)),
      ],
    },
  };
}

function isSection(one: Counting): one is Counting<Stating<Extract<Correction, { readonly of: 'section' }>>> {
  return one.correction.of === 'section' && one.correction.is !== 'rejected';
}

function asDisplaced({ records, span }: Dispute): Displaced[] {
  return records.map((record) => displacedBy(record, 'disputed', [span]));
}

type Replaced<T extends { readonly id: string }> = ReadonlyMap<T, T | undefined>;

/** The id of what stands in place of a thing; its own where that was not rejected, none where nothing does. */
function idNow<T extends { readonly id: string }>(id: string | undefined, replaced: Replaced<T>): string | undefined {
  for (const [gone, instead] of replaced) if (gone.id === id) return instead?.id;
  return id;
}

function onIssue(holding: Holding, replaced: Replaced<Issue>): Holding {
  const { issue, ...rest } = holding;
  const now = idNow(issue, replaced);
  return now === issue ? holding : { ...rest, ...(now !== undefined && { issue: now }) };
}

/** An issue that repeats one that was rejected repeats what stands in its place, or stands for itself. */
function withoutLost(issue: Issue, replaced: Replaced<Issue>): Issue {
  const { restates, ...rest } = issue;
  const now = idNow(restates, replaced);
  return now === restates ? issue : { ...rest, ...(now !== undefined && { restates: now }) };
}

/** A claim with what answers it now: where its ordered item was rejected, or is said to be none, nothing does. */
function answered(claim: Claim, holdings: readonly Holding[], replaced: Replaced<Holding>): Claim {
  const { item, holding, awarded, ended, ...rest } = claim;
  const itemNow = idNow(item, replaced);
  const holdingNow = idNow(holding, replaced);
  const orders = item === undefined || holdings.some(({ id, kind }) => id === itemNow && kind === 'disposition');
  const held = holdingNow !== undefined && holdings.some(({ id }) => id === holdingNow);
  if (itemNow === item && orders && (holding === undefined || (held && holdingNow === holding))) return claim;
  return {
    ...rest,
    ...(held && { holding: holdingNow }),
    ...(orders
      ? {
          ...(itemNow !== undefined && { item: itemNow }),
          ...(awarded !== undefined && { awarded }),
          ...(ended && { ended }),
        }
      : { result: 'unanswered' as const }),
  };
}
