import * as fs from 'node:fs';
import * as path from 'node:path';
import type { DecisionReading } from '../../src/model/reading';
import type { Span } from '../../src/text/span';
import { overlaps } from '../../src/text/span';
import { readDecision } from './read';

/** One marked passage of a gold file: by line and words, or by offsets. */
interface Mark {
  readonly line?: number;
  readonly text?: string;
  readonly nth?: number;
  readonly start?: number;
  readonly end?: number;
  readonly doubt?: string | boolean;
}

interface GoldHolding extends Mark {
  readonly kind: string;
  readonly reasoning?: readonly (number | Span)[];
}

interface GoldClaim extends Mark {
  readonly by: string;
  readonly amount?: number;
  readonly result: string;
  readonly item?: number | null;
}

/** What the author of a text marked in it while writing. */
export interface Gold {
  readonly doc: string;
  readonly genre: string;
  readonly meta?: Readonly<Record<string, string>>;
  readonly parties: readonly { role: string; name: string; doubt?: string }[];
  readonly sections?: readonly { role: string; from: number; to: number; alt?: string }[];
  readonly charSections?: readonly { role: string; start: number; end: number; alt?: string }[];
  readonly issues: readonly Mark[];
  readonly holdings: readonly GoldHolding[];
  readonly claims?: readonly GoldClaim[];
}

export type Measure = 'sections' | 'parties' | 'meta' | 'issues' | 'holdings' | 'links' | 'claims' | 'answers';

/** How much of the gold was found, how much there is, and how much was found in all. */
export type Tally = Record<Measure, { hit: number; gold: number; got: number }>;

export function emptyTally(): Tally {
  const none = () => ({ hit: 0, gold: 0, got: 0 });
  return {
    ...{ sections: none(), parties: none(), meta: none(), issues: none() },
    ...{ holdings: none(), links: none(), claims: none(), answers: none() },
  };
}

/** The harmonic mean of precision and recall. */
export function f1({ hit, gold, got }: Tally[Measure]): number {
  if (gold + got === 0) return 1;
  return (2 * hit) / (gold + got);
}

/** The fixtures of a folder: each text with what its author marked. */
export function goldIn(folder: string): { readonly gold: Gold; readonly text: string }[] {
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const gold = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as Gold;
      return { gold, text: fs.readFileSync(path.join(folder, `${gold.doc}.txt`), 'utf8').replace(/\r\n?/g, '\n') };
    });
}

/** Holds a reading against the gold, by the rules of the shared scorer; `say` is told what differs. */
export function score(text: string, gold: Gold, tally: Tally, say: (line: string) => void = () => {}): DecisionReading {
  const reading = readDecision(text);
  const place = placesIn(text);
  const add = (what: Measure, hit: number, all: number, got: number): void => {
    tally[what].hit += hit;
    tally[what].gold += all;
    tally[what].got += got;
  };
  const told = (line: string): void => say(`${gold.doc}\t${line}`);

  const wanted = rolesOf(text, gold, place);
  const read = new Array<string>(text.length);
  for (const { role, span } of reading.sections) read.fill(role, ...span);
  let [same, all] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    if (!wanted[i] || !/\S/.test(text[i]!)) continue;
    all++;
    if (wanted[i]!.includes(read[i]!)) same++;
  }
  add('sections', same, all, all);
  tellOfSections(text, wanted, read, told);

  for (const what of ['issues', 'holdings', 'claims'] as const) {
    const marked = (gold[what] ?? []).map((mark, at) => ({ mark, at, span: place.of(mark) }));
    const got = reading[what];
    const pairs = new Map<number, number>();
    for (const one of [...marked].sort((a, b) => Number(Boolean(a.mark.doubt)) - Number(Boolean(b.mark.doubt)))) {
      const at = got.findIndex(
        (other, i) => ![...pairs.values()].includes(i) && sameSpan(one.span, other.span) && sameKind(one.mark, other),
      );
      if (at >= 0) pairs.set(one.at, at);
      else if (!one.mark.doubt) told(`MISSED ${what}\t${text.slice(...one.span).slice(0, 70)}`);
    }
    const found = new Set(pairs.values());
    got.forEach((one, i) => {
      if (!found.has(i)) told(`EXTRA  ${what}\t${text.slice(...one.span).slice(0, 70)}`);
    });
    const sure = marked.filter(({ mark }) => !mark.doubt);
    const optional = [...pairs.keys()].filter((at) => marked[at]!.mark.doubt).length;
    add(what, pairs.size - optional, sure.length, got.length - optional);
    if (what === 'holdings')
      for (const [at, i] of pairs) {
        const lines = gold.holdings[at]!.reasoning ?? [];
        if (lines.length === 0) continue;
        const spans = lines.map((line) => (typeof line === 'number' ? place.line(line) : line));
        const holds = reading.holdings[i]!.reasoning.some((one) => spans.some((span) => overlaps(span, one)));
        if (!holds) told(`LINK\t${text.slice(...marked[at]!.span).slice(0, 60)}`);
        add('links', Number(holds), 1, 1);
      }
    if (what === 'claims')
      for (const [at, i] of pairs) {
        const [claim, answer] = [gold.claims![at]!, reading.claims[i]!];
        if (claim.doubt) continue;
        const item = reading.holdings.find((one) => one.id === answer.item);
        const order =
          claim.item === undefined || claim.item === null ? undefined : place.of(gold.holdings[claim.item]!);
        const right =
          answer.result === claim.result &&
          answer.by === claim.by &&
          (!order || (item !== undefined && sameSpan(order, item.span)));
        if (!right) {
          const words = item ? text.slice(...item.span).slice(0, 24) : '—';
          told(
            `ANSWER ${claim.by} ${claim.result} read as ${answer.by} ${answer.result} ${words}\t${text.slice(...answer.span).slice(0, 50)}`,
          );
        }
        add('answers', Number(right), 1, 1);
      }
  }

  const parties = gold.parties.filter(({ doubt }) => !doubt);
  const hits = parties.filter((one) =>
    reading.parties.some((other) => other.role === one.role && other.name === one.name),
  );
  add('parties', hits.length, parties.length, reading.parties.length);
  for (const one of parties) if (!hits.includes(one)) told(`MISSED party\t${one.role} ${one.name}`);
  for (const { role, name } of reading.parties)
    if (!gold.parties.some((one) => one.role === role && one.name === name)) told(`EXTRA  party\t${role} ${name}`);

  for (const key of ['court', 'caseNumber', 'cause', 'decidedOn'] as const) {
    const value = gold.meta?.[key];
    if (!value) continue;
    const right = reading.meta[key] === value || (key === 'court' && Boolean(reading.meta.court?.startsWith(value)));
    if (!right) told(`META ${key}\t${value} read as ${reading.meta[key]}`);
    add('meta', Number(right), 1, 1);
  }
  if (reading.genre !== gold.genre) told(`GENRE\t${gold.genre} read as ${reading.genre}`);
  return reading;
}

interface Places {
  readonly line: (number: number) => Span;
  readonly of: (mark: Mark) => Span;
}

function placesIn(text: string): Places {
  const lines = text.split('\n');
  const starts = [0];
  for (const line of lines) starts.push(starts.at(-1)! + line.length + 1);
  const line = (number: number): Span => [starts[number - 1]!, starts[number]! - 1];
  return {
    line,
    of: (mark) => {
      if (mark.start !== undefined && mark.end !== undefined) return [mark.start, mark.end];
      let at = -1;
      for (let n = 0; n < (mark.nth ?? 1); n++) at = lines[mark.line! - 1]!.indexOf(mark.text!, at + 1);
      return [starts[mark.line! - 1]! + at, starts[mark.line! - 1]! + at + mark.text!.length];
    },
  };
}

/** For each character the roles that are right. */
function rolesOf(text: string, gold: Gold, place: Places): (readonly string[] | undefined)[] {
  const roles = new Array<readonly string[] | undefined>(text.length);
  const spans = gold.charSections
    ? gold.charSections.map((one) => ({ ...one, span: [one.start, one.end] as const }))
    : gold.sections!.map((one) => ({ ...one, span: [place.line(one.from)[0], place.line(one.to)[1]] as const }));
  for (const { role, alt, span } of spans) roles.fill(alt ? [role, alt] : [role], ...span);
  return roles;
}

function tellOfSections(
  text: string,
  wanted: readonly (readonly string[] | undefined)[],
  read: readonly string[],
  told: (line: string) => void,
): void {
  let from = -1;
  for (let i = 0; i <= text.length; i++) {
    const wrong = i < text.length && wanted[i] && read[i] && !wanted[i]!.includes(read[i]!);
    if (wrong && from < 0) from = i;
    if (!wrong && from >= 0 && text[i] !== '\n') {
      if (i - from > 4)
        told(`SECTION ${wanted[from]!.join('|')} read as ${read[from]}\t${text.slice(from, i).slice(0, 60)}`);
      from = -1;
    }
  }
}

function sameKind(mark: Mark, other: object): boolean {
  if (!('kind' in mark) || !('kind' in other)) return true;
  return (mark.kind === 'disposition') === (other.kind === 'disposition');
}

/** The same conclusion: half of the union shared, or one a clause of the other. */
function sameSpan(a: Span, b: Span): boolean {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  const union = Math.max(a[1], b[1]) - Math.min(a[0], b[0]);
  const [short, long] = [Math.min(a[1] - a[0], b[1] - b[0]), Math.max(a[1] - a[0], b[1] - b[0])];
  return shared / Math.max(1, union) >= 0.5 || (shared >= 0.9 * short && short >= 0.2 * long);
}
