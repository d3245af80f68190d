import type { Correction } from '../../model/correction';
import type { Rejected, WithCorrections } from '../../model/corrected';
import type { Span } from '../../text/span';
import { pairUp, shared } from './pairing';
import type { Counting, Dispute } from './weigh';

/** A correction that says that something is there. */
export type Stating<C extends Correction> = Exclude<C, { readonly is: 'rejected' }>;

/** How one kind of thing becomes what a person says of it. */
export interface Becoming<T, C extends Correction> {
  readonly changed: (thing: T, said: Counting<Stating<C>>) => T;
  /** `instead`: things rejected whose words it shares, such as the one that was split. */
  readonly added: (said: Counting<Stating<C>>, instead: readonly T[]) => T;
}

/** The things of a reading as people say that they are, in the order of the text. */
export interface Corrections<T> {
  readonly things: readonly T[];
  readonly rejected: readonly Rejected[];
  /** What was rejected, with what stands in its place, if anything does. */
  readonly replaced: ReadonlyMap<T, T | undefined>;
  /** Disputes that are about nothing that was read. */
  readonly unplaced: readonly Dispute[];
}

type Thing = WithCorrections & { readonly span: Span };

/** Things of one kind as people say that they are. */
export function correctThings<T extends Thing, C extends Correction>(
  text: string,
  things: readonly T[],
  corrections: readonly Counting<C>[],
  disputes: readonly Dispute[],
  { changed, added }: Becoming<T, C>,
): Corrections<T> {
  // Rejections choose first: what stands in place of something rejected never takes its neighbour.
  const pairs = pairUp(text, things, corrections, ({ correction }) => correction.is === 'rejected');
  const meant = new Map([...pairs].map(([one, thing]) => [thing, one]));
  const gone = things.filter((thing) => meant.get(thing)?.correction.is === 'rejected');
  const kept = things.flatMap((thing) => {
    const said = meant.get(thing);
    if (!said) return [thing];
    return isStating(said) ? [{ ...changed(thing, said), ...marks(said) }] : [];
  });
  const new_ = corrections.filter(isStating).flatMap((said) => {
    if (pairs.has(said)) return [];
    const instead = gone.filter((thing) => shared(thing.span, said.span) > 0);
    return [{ ...added(said, instead), ...marks(said) }];
  });
  const { disputed, unplaced } = disputing(text, kept, disputes);
  return {
    things: [...kept.map((thing) => disputed.get(thing) ?? thing), ...new_].sort((a, b) => a.span[0] - b.span[0]),
    rejected: corrections
      .filter(({ correction }) => correction.is === 'rejected')
      // What was split or joined stands there in another form.
      .filter(({ span }) => !new_.some((one) => shared(one.span, span) > 0))
      .map(({ span, correction, corrected }) => ({ of: correction.of, span, corrected })),
    replaced: new Map(gone.map((thing) => [thing, mostShared(thing.span, new_)])),
    unplaced,
  };
}

function isStating<C extends Correction>(one: Counting<C>): one is Counting<Stating<C>> {
  return one.correction.is !== 'rejected';
}

/** What a thing shows of the correction that it follows. */
export function marks({ corrected, disputed }: Counting): WithCorrections {
  return { corrected, ...(disputed.length > 0 && { disputed }) };
}

function disputing<T extends Thing>(
  text: string,
  things: readonly T[],
  disputes: readonly Dispute[],
): { readonly disputed: ReadonlyMap<T, T>; readonly unplaced: readonly Dispute[] } {
  const pairs = pairUp(text, things, disputes, () => true);
  const disputed = new Map<T, T>();
  for (const [one, thing] of pairs) disputed.set(thing, { ...thing, disputed: one.disputed });
  return { disputed, unplaced: disputes.filter((one) => !pairs.has(one)) };
}

function mostShared<T extends Thing>(span: Span, things: readonly T[]): T | undefined {
  const best = [...things].sort((a, b) => shared(b.span, span) - shared(a.span, span))[0];
  return best && shared(best.span, span) > 0 ? best : undefined;
}
