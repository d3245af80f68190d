import { Resolver, type Resolved } from '../../src/annotation/resolve';
import { kinds, without, type Copy } from '../anchoring/copies';
import { promptly } from '../../src/server/annotations/comparing';
import { judgments } from '../generate/papers';
import { Random } from '../generate/random';
import { readSources } from '../generate/sources';
import { median, timed } from '../measure';
import { type Bench, type Gate, type Line, ofTwiceAsMuch } from '../report';

type Place = readonly [number, number];

/** Passages as people mark them: from a few words to several lines. */
function passages(text: string, count: number, random: Random): Place[] {
  const found: Place[] = [];
  while (found.length < count) {
    const length = random.next() < 0.5 ? random.whole(8, 40) : random.whole(40, 160);
    const start = random.whole(0, Math.max(0, text.length - length));
    const words = text.slice(start, start + length);
    if (words.trim() === words && words.length > 5) found.push([start, start + words.length]);
  }
  return found;
}

/** Where the characters of a passage are in a copy, in the order of the copy; what is deleted is left out. */
function survivors([start, end]: Place, where: ReadonlyMap<number, number>): number[] {
  const places: number[] = [];
  for (let at = start; at < end; at++) {
    const place = where.get(at);
    if (place !== undefined) places.push(place);
  }
  return places.sort((a, b) => a - b);
}

/** Where a passage really is: the stretch that holds most of it; nothing where less than half of it is anywhere. */
function truth(places: readonly number[], length: number): Place | undefined {
  let best: Place | undefined;
  let count = 0;
  for (let low = 0, high = 0; high < places.length; high++) {
    while (places[high]! - places[low]! >= length * 2 + 8) low++;
    if (high - low + 1 > count) [count, best] = [high - low + 1, [places[low]!, places[high]! + 1]];
  }
  return count * 2 >= length ? best : undefined;
}

function alike([a, b]: Place, [c, d]: Place): number {
  return Math.max(0, Math.min(b, d) - Math.max(a, c)) / (Math.max(b, d) - Math.min(a, c));
}

interface Score {
  hit: number;
  wrong: number;
  all: number;
}

/**
 * The same with what was written in place of a passage's first or last characters. Whether that belongs to it nobody can
 * tell: words may have been replaced, or taken away from it and others put beside it.
 */
function widened([from, to]: Place, [start, end]: Place, { origin }: Copy): Place {
  if (origin[from] !== start) while (from > 0 && origin[from - 1] === -1) from--;
  if (origin[to - 1] !== end - 1) while (origin[to] === -1) to++;
  return [from, to];
}

/** Found is what is there almost to the character; wrong, what holds less than half of what is left of a passage. */
function count(score: Score, resolved: Resolved, places: readonly number[], marked: Place, copy: Copy): void {
  const right = truth(places, marked[1] - marked[0]);
  if (right === undefined && !('span' in resolved)) return;
  score.all++;
  if (!('span' in resolved)) return;
  const { span } = resolved;
  const within = places.filter((place) => span[0] <= place && place < span[1]).length;
  if (right && [right, widened(right, marked, copy)].some((one) => alike(span, one) >= 0.75)) score.hit++;
  else if (within * 2 < places.length || within === 0) score.wrong++;
}

const none = (): Score => ({ hit: 0, wrong: 0, all: 0 });

function run(base: string, copy: Copy, marked: readonly Place[], score: Score, within: Score): void {
  const where = new Map<number, number>();
  copy.origin.forEach((from, at) => from >= 0 && where.set(from, at));
  const resolver = Resolver.of(base, copy.text);
  for (const one of marked) {
    const resolved = resolver.resolve({ start: one[0], end: one[1] });
    count(score, resolved, survivors(one, where), one, copy);
    if (!base.slice(...one).includes('\n')) count(within, resolved, survivors(one, where), one, copy);
  }
}

/** Passages of a text deleted; those that stand elsewhere word for word were there before and are not theirs. */
function deleted(text: string, marked: readonly Place[]): { wrong: number; all: number } {
  const gone = [...marked].sort((a, b) => a[0] - b[0]).filter((one, i, all) => i === 0 || all[i - 1]![1] <= one[0]);
  const resolver = Resolver.of(text, without(text, gone).text);
  const wrong = gone.filter(([start, end]) => resolver.resolve({ start, end }).outcome !== 'orphaned').length;
  return { wrong, all: gone.length };
}

/** Texts that have nothing in common, and such as repeat themselves wholly: the budget of a comparison is for them. */
function hostile(size: number): [string, string, string][] {
  const [one, other] = judgments(readSources(), 2, size, 7).map(({ text }) => text);
  const repeated = one!.slice(0, size / 8).repeat(8);
  const clause = '被告应当停止侵害并赔偿损失；'.repeat(size / 14);
  const edited = (text: string): string => kinds[0]!.make(text, new Random(1)).text;
  return [
    [`${size} characters with unrelated ones`, one!, other!],
    [`${size} characters, eight times the same, 2 % edited`, repeated, edited(repeated)],
    [`${size} characters of one clause, 2 % edited`, clause, edited(clause)],
  ];
}

function share(part: number, all: number): number {
  return (100 * part) / Math.max(1, all);
}

export const anchoringBench: Bench = {
  name: 'anchoring',
  what: 'passages of judgments found again in later copies',
  run: (short) => {
    const texts = judgments(readSources(), short ? 6 : 25, 12_000, 5).map(({ text }) => text);
    const lines: Line[] = [];
    const total = none();
    for (const kind of kinds) {
      const score = none();
      /** Of the passages within one paragraph: others are torn where paragraphs are moved. */
      const within = none();
      const random = new Random(11);
      const { cpu } = timed(() => {
        for (const text of texts) {
          const base = kind.base?.(text) ?? text;
          run(base, kind.make(base, random), passages(base, 80, random), score, within);
        }
      });
      lines.push({ what: `${kind.name}, ${score.all} passages: found`, value: share(score.hit, score.all), unit: '%' });
      lines.push({ what: '  not found', value: score.all - score.hit, unit: '' });
      lines.push({ what: '  found within a paragraph', value: share(within.hit, within.all), unit: '%' });
      lines.push({ what: '  wrongly', value: share(score.wrong, score.all), unit: '%' });
      lines.push({
        what: '  an anchor, with its share of the comparison',
        value: cpu / score.all,
        unit: 'ms',
        target: '≤ 0.5',
      });
      total.hit += score.hit;
      total.wrong += score.wrong;
      total.all += score.all;
    }
    const random = new Random(3);
    const removed = texts.map((text) => deleted(text, passages(text, 40, random)));
    const wrongly = removed.reduce((sum, { wrong }) => sum + wrong, 0);
    lines.push({ what: 'deleted passages found nevertheless', value: wrongly, unit: '', target: '0' });
    const times = (size: number): number => {
      const [one, other] = judgments(readSources(), 2, size, 7).map(({ text }) => text);
      const copy = kinds[0]!.make(one!, new Random(1)).text;
      return median(
        Array.from(
          { length: 5 },
          () =>
            timed(() => {
              Resolver.of(one!, copy);
              Resolver.of(one!, other!);
              Resolver.of(one!.slice(0, size / 4).repeat(4), copy.slice(0, size / 4).repeat(4));
            }).cpu,
        ),
      );
    };
    const [half, full] = [times(short ? 30_000 : 60_000), times(short ? 60_000 : 120_000)];
    lines.push({ what: 'comparing a long text with three others', value: full, unit: 'ms' });
    for (const [what, from, to] of hostile(short ? 50_000 : 100_000))
      lines.push({ what, value: timed(() => Resolver.of(from, to)).cpu, unit: 'ms', target: `< ${promptly}` });
    const gates: Gate[] = [
      { what: 'deleted passages found nevertheless', ratio: wrongly, limit: 0 },
      { what: 'not found, in percent', ratio: share(total.all - total.hit, total.all), limit: 0.5 },
      { what: 'found wrongly, in percent', ratio: share(total.wrong, total.all), limit: 0.2 },
      { what: 'texts of twice the length', ratio: full / half, limit: ofTwiceAsMuch },
    ];
    return { lines, gates };
  },
};
