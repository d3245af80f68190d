import { anchorOf } from '../../src/annotation/anchor';
import type { CorrectionRecord } from '../../src/annotation/correction';
import { Resolver } from '../../src/annotation/resolve';
import type { PlacedCorrection } from '../../src/corpus/correction/weigh';
import type { Correction } from '../../src/model/correction';
import type { Span } from '../../src/text/span';

/** What somebody says of some words of a text, as a record of theirs that stands where they do. */
export interface Said {
  readonly on: string;
  readonly says: Correction;
  readonly by?: string;
  /** The day of November 2026 on which it was said. */
  readonly day?: number;
}

/** Corrections made on a text, found in what became of it. */
export function placedOn(text: string, said: readonly Said[], now = text): PlacedCorrection[] {
  const resolver = Resolver.of(text, now);
  return said.map(({ on, says, by = '张律师', day = 1 }, at) => {
    const anchor = anchorOf(text, 'ab'.repeat(32), spanOf(text, on))!;
    const time = `2026-11-${String(day).padStart(2, '0')}T01:00:00Z`;
    const record: CorrectionRecord = {
      ...{ v: 1, id: `r${at}`, rev: 1, author: by, created: time, modified: time, anchor, correction: says },
    };
    return { record, resolved: resolver.resolve(anchor) };
  });
}

/** Where some words stand first. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`“${words}” is not there`);
  return [start, start + words.length];
}
