import type { IsoDate, Rank } from '../../../model/authority';
import type { Law, LawFound, LawVersion } from '../../../model/law';
import { fold } from '../../../text/fold';
import collected from './collected.json';
import { CloseTitles } from './close-titles';
import { factRows, lawOfRow, readVersion } from './facts';
import { knownLaws, shortForms } from './known';
import { interpretationNames } from './short-names';

/**
 * One law: title, rank, versions as in facts.ts, number of articles of the last one (0 where unknown), and when that came
 * into force.
 */
export type LawRow = readonly [string, string, string, number, string?];

/** The laws of a collection, by rank; their rows lack it. */
const collectedRows: readonly LawRow[] = Object.entries(
  collected as unknown as Readonly<Record<string, readonly (readonly [string, string, number, string?])[]>>,
).flatMap(([rank, rows]) => rows.map(([title, ...rest]): LawRow => [title, rank, ...rest]));

const issuers =
  /^(?:(?:最高人民法院|最高人民检察院|公安部|司法部|国家安全部|全国人民代表大会常务委员会|全国人民代表大会|全国人大常委会|国务院|两高(?:[一两三]部)?)[、,和与及]?)+/;
/** A title shorter than this is not looked for among similar ones: 管理办法 resembles too much. */
const shortestClose = 14;
/** How many spellings are kept with what they were found to be. */
const remembered = 5000;

/** A step of the names read backwards. */
interface NameNode {
  /** Where only one character goes on from here, as from nearly all steps: that character, and where it leads. */
  code: number;
  only: NameNode | undefined;
  /** By character, where several do. A table for each step would take most of what the lexicon takes to make. */
  next: Map<number, NameNode> | undefined;
  law: Law | undefined;
}

function newNode(): NameNode {
  return { code: 0, only: undefined, next: undefined, law: undefined };
}

function stepFrom(node: NameNode, code: number): NameNode | undefined {
  if (node.next) return node.next.get(code);
  return node.code === code ? node.only : undefined;
}

function addStep(node: NameNode, code: number): NameNode {
  const step = newNode();
  if (node.next) node.next.set(code, step);
  else if (node.only)
    node.next = new Map([
      [node.code, node.only],
      [code, step],
    ]);
  else {
    node.code = code;
    node.only = step;
  }
  return step;
}

/** The laws known by name, with their short forms. Immutable but for a memory of look-ups. */
export class Lexicon {
  private readonly byKey = new Map<string, Law>();
  private readonly bare = new Map<string, Law>();
  private readonly short = new Map<string, Law>();
  private readonly byNumber = new Map<string, Law>();
  private readonly memory = new Map<string, LawFound | null>();
  private readonly similar = new CloseTitles<Law>();
  /** Names that a text may use without 《》, read from their last character to the first. */
  private readonly names = newNode();
  /** By the last two and the last three characters of those names, what ends so. */
  private readonly nameEnds = new Uint8Array(0x10000);

  constructor(rows: readonly LawRow[] = [...collectedRows, ...knownLaws]) {
    const laws = new Map(rows.map((row) => [row[0], toLaw(row)]));
    for (const row of factRows) {
      const law = lawOfRow(row);
      laws.set(law.title, law);
      if (row[4]) this.byNumber.set(row[4], law);
    }
    for (const law of laws.values()) this.add(law);
    const shortLaws = shortFormsByTitle();
    for (const law of this.byKey.values()) {
      const { anywhere, asTitles } = interpretationNames(law.title, (title) => shortLaws.get(title) ?? []);
      for (const name of anywhere) this.addShort(name, law, true);
      for (const name of asTitles) this.addShort(name, law, false);
    }
    for (const [name, title] of Object.entries(shortForms)) {
      const law = this.byKey.get(keyOf(title));
      if (!law) continue;
      this.short.set(keyOf(name), law);
      this.addName(name, law);
    }
  }

  /** The law of a title as a text writes it, between 《》 or not. */
  find(title: string): LawFound | undefined {
    const known = this.memory.get(title);
    if (known !== undefined) return known ?? undefined;
    const found = this.search(keyOf(title));
    if (this.memory.size > remembered) this.memory.clear();
    this.memory.set(title, found ?? null);
    return found;
  }

  /** Whether a law goes by a title, and not only by one that resembles it. */
  knows(title: string): boolean {
    const found = this.find(title);
    return found !== undefined && found.match !== 'close';
  }

  /** The instrument issued under a number in its normal form: 法释〔2022〕9号. */
  numbered(documentNumber: string): Law | undefined {
    return this.byNumber.get(documentNumber);
  }

  /** Whether a name may end with the character at an offset: asked of many, most of which end none. */
  mayEndName(folded: string, at: number): boolean {
    if (at === 0) return false;
    const pair = pairOf(folded.charCodeAt(at - 1), folded.charCodeAt(at));
    const ends = this.nameEnds[pair]!;
    if (ends === 0) return false;
    return (ends & whole) !== 0 || (at > 1 && (this.nameEnds[pairOf(folded.charCodeAt(at - 2), pair)]! & third) !== 0);
  }

  /** The longest name of a law that ends right before `end` in a folded text: …违反反不正当竞争法‸第二条. */
  nameBefore(folded: string, end: number): { readonly law: Law; readonly start: number } | undefined {
    let node: NameNode | undefined = this.names;
    let best: { law: Law; start: number } | undefined;
    for (let i = end - 1; i >= 0; i--) {
      node = stepFrom(node, folded.charCodeAt(i));
      if (!node) break;
      if (node.law) best = { law: node.law, start: i };
    }
    // The name of the state is part of a title as it is written, with 《》 or without.
    if (best && folded.endsWith(state, best.start)) return { ...best, start: best.start - state.length };
    return best;
  }

  /** The laws of which the title, or a short form in general use, is one that is looked for; names are folded. */
  *called(wanted: (name: string) => boolean): Iterable<Law> {
    const told = new Set<Law>();
    for (const names of [this.short, this.byKey])
      for (const [name, law] of names) {
        if (told.has(law) || !wanted(name)) continue;
        told.add(law);
        yield law;
      }
  }

  all(): Iterable<Law> {
    return new Set(this.byKey.values());
  }

  private add(law: Law): void {
    const key = keyOf(law.title);
    this.byKey.set(key, law);
    const issuer = issuers.exec(key)?.[0] ?? '';
    const rest = key.slice(issuer.length);
    if (issuer && rest.startsWith('关于') && !this.bare.has(rest)) this.bare.set(rest, law);
    if (key.length >= shortestClose) this.similar.add(rest, law);
    for (const name of new Set([fold(law.title), key])) this.addName(name, law);
  }

  /** `bare`: also without 《》. */
  private addShort(name: string, law: Law, bare: boolean): void {
    const key = keyOf(name);
    const known = this.short.get(key);
    if (this.byKey.has(key) || (known && lastChange(known) > lastChange(law))) return;
    this.short.set(key, law);
    if (bare) this.addName(fold(name), law);
  }

  private addName(name: string, law: Law): void {
    if (name.length < 2) return;
    const pair = pairOf(name.charCodeAt(name.length - 2), name.charCodeAt(name.length - 1));
    this.nameEnds[pair]! |= name.length === 2 ? whole : longer;
    if (name.length > 2) this.nameEnds[pairOf(name.charCodeAt(name.length - 3), pair)]! |= third;
    let node = this.names;
    for (let i = name.length - 1; i >= 0; i--) {
      const code = name.charCodeAt(i);
      node = stepFrom(node, code) ?? addStep(node, code);
    }
    node.law ??= law;
  }

  private search(key: string): LawFound | undefined {
    const exact = this.byKey.get(key);
    if (exact) return { law: exact, match: 'exact' };
    const short = this.short.get(key);
    if (short) return { law: short, match: 'short-form' };
    const rest = key.replace(issuers, '');
    const bare = this.bare.get(rest);
    if (bare) return { law: bare, match: 'without-issuer' };
    const close = key.length >= shortestClose ? this.similar.find(rest) : undefined;
    return close && { law: close, match: 'close' };
  }
}

/** The short forms by the title that they stand for, those of three signs and more: 消法 begins too many words. */
function shortFormsByTitle(): Map<string, string[]> {
  const byTitle = new Map<string, string[]>();
  for (const [name, title] of Object.entries(shortForms)) {
    if (name.length < 3 || name === title) continue;
    const names = byTitle.get(title);
    if (names) names.push(name);
    else byTitle.set(title, [name]);
  }
  return byTitle;
}

/** That a pair of characters is a name, ends a longer one, or that three of them end one. */
const whole = 1;
const longer = 2;
const third = 4;

const state = '中华人民共和国';

/** A place in a small table for two characters; some share one, which costs a look in vain. */
function pairOf(first: number, second: number): number {
  return (first * 31 + second * 7) & 0xffff;
}

/** What two spellings of one title share: folded, without marks, blanks and the name of the state. */
function keyOf(title: string): string {
  return fold(title)
    .replace(/[\s<>《》〈〉()[\]、,."“”'‘’·\u200b-\u200f]/g, '')
    .replaceAll(state, '');
}

/** Of two interpretations that go by one short form, the later one is meant. */
function lastChange(law: Law): IsoDate {
  return law.versions.at(-1)?.adopted ?? '';
}

function toLaw([title, rank, events, articles, effective]: LawRow): Law {
  const versions = new Map<IsoDate, LawVersion>();
  for (const version of events.split(' ').map(readVersion)) if (version) versions.set(version.adopted, version);
  return {
    title,
    rank: rank as Rank,
    versions: [...versions.values()].sort((a, b) => (a.adopted < b.adopted ? -1 : 1)),
    articles,
    ...(effective && { effectiveFrom: effective }),
  };
}
