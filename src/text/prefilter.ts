import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { openingsOf } from './openings';

/** Code units of which a text holds at least one wherever a pattern matches it. */
type Group = readonly number[];

/** Of many characters none is worth asking for: some other one is nearly always there. */
const widest = 40;
/** As many groups settle nearly every case; asking for more costs more than it saves. */
const asked = 3;
/** Characters that stand in most sentences of a judgment: asking for them settles little. */
const common = new Set([...'的人告法院一条原不被定第本上理为公审决年月日在及其判裁,:()'].map(unit));

function unit(sign: string): number {
  return sign.charCodeAt(0);
}

/** Which characters a stretch of text holds; told once, asked many times. Never misses one, and may see one too many. */
export class Presence {
  private readonly stamps = new Uint32Array(size);
  private stamp = 0;
  /** The characters of the text last told, each once. */
  readonly seen = new Uint16Array(size);
  count = 0;
  /** The first character of that text; -1 where it is empty. */
  first = -1;

  tell(text: string): void {
    this.first = text.length > 0 ? text.charCodeAt(0) : -1;
    const { stamps, seen } = this;
    const stamp = ++this.stamp;
    let count = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i) & mask;
      if (stamps[code] === stamp) continue;
      stamps[code] = stamp;
      seen[count++] = code;
    }
    this.count = count;
  }

  /** Whether one of `codes` may stand in the text last told. */
  has(codes: Uint16Array): boolean {
    const { stamps, stamp } = this;
    for (let i = 0; i < codes.length; i++) if (stamps[codes[i]!] === stamp) return true;
    return false;
  }
}

const size = 0x1000;
const mask = size - 1;

/**
 * Patterns of which few match any one text: those that cannot are passed over by the characters that the text lacks,
 * worked out from the patterns themselves. Each is filed under the characters that it begins with or, where it may
 * begin anyhow, under the most telling thing that it needs: a text is only held against those that it calls for.
 */
export class Prefilter<T extends { readonly pattern: RegExp }> {
  /** Made when something is first asked: taking patterns apart would hold up every start. */
  private files: Files | undefined;
  /** By item, the question to which it was called last. */
  private readonly calls: Uint32Array;
  private round = 0;

  constructor(private readonly items: readonly T[]) {
    this.calls = new Uint32Array(items.length);
  }

  /** The items that may match the text last told, in their order. */
  possible(presence: Presence): T[] {
    const { needs, opened, called, always } = (this.files ??= new Files(this.items.map(({ pattern }) => pattern)));
    const { calls } = this;
    const round = ++this.round;
    const found = [...always];
    for (const item of opened.get(presence.first) ?? [])
      if (needs[item]!.every((group) => presence.has(group))) found.push(item);
    for (let k = 0; k < presence.count; k++) {
      const items = called[presence.seen[k]!];
      if (!items) continue;
      next: for (let i = 0; i < items.length; i++) {
        const item = items[i]!;
        if (calls[item] === round) continue;
        calls[item] = round;
        const more = needs[item]!;
        for (let n = 0; n < more.length; n++) if (!presence.has(more[n]!)) continue next;
        found.push(item);
      }
    }
    return found.sort(ascending).map((item) => this.items[item]!);
  }
}

/** Under which characters each of some patterns is filed, and what else it needs. */
class Files {
  readonly needs: readonly (readonly Uint16Array[])[];
  /** By the first character of a text, the patterns that begin with it. */
  readonly opened = new Map<number, number[]>();
  /** By character, the patterns that it calls for. */
  readonly called: (number[] | undefined)[] = new Array<undefined>(size).fill(undefined);
  readonly always: number[] = [];

  constructor(patterns: readonly RegExp[]) {
    this.needs = patterns.map((pattern, item) => {
      const needs = needsOf(pattern);
      const openings = openingsOf(pattern);
      if (openings) {
        for (const code of openings) this.opens(code, item);
        return needs;
      }
      const [first, ...others] = needs;
      if (!first) this.always.push(item);
      for (const code of new Set(first)) (this.called[code] ??= []).push(item);
      return others;
    });
  }

  private opens(code: number, item: number): void {
    const known = this.opened.get(code);
    if (known) known.push(item);
    else this.opened.set(code, [item]);
  }
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** What no text can be without that the pattern matches, the most telling first; empty where nothing is certain. */
export function needsOf(pattern: RegExp): Uint16Array[] {
  if (pattern.ignoreCase) return [];
  const parsed = new RegExpParser().parsePattern(pattern.source, 0, pattern.source.length, {
    unicode: pattern.unicode,
  });
  return ofAlternatives(parsed.alternatives)
    .sort(byUse)
    .slice(0, asked)
    .map((group) => Uint16Array.from(group, (code) => code & mask));
}

function ofAlternatives(alternatives: readonly AST.Alternative[]): Group[] {
  const each = alternatives.map((one) => one.elements.flatMap(ofElement).sort(byUse));
  if (each.length === 1) return each[0]!;
  return [0, 1].flatMap((rank) => {
    if (each.some((groups) => groups.length <= rank)) return [];
    return limited(each.flatMap((groups) => groups[rank]!));
  });
}

function ofElement(element: AST.Element): Group[] {
  switch (element.type) {
    case 'Character':
      return limited([element.value]);
    case 'CharacterClass':
      return ofClass(element);
    case 'CharacterSet':
      return ofSet(element);
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives);
    case 'Assertion':
      return 'alternatives' in element && !element.negate ? ofAlternatives(element.alternatives) : [];
    case 'Quantifier':
      return element.min > 0 ? ofElement(element.element) : [];
    default:
      return [];
  }
}

function ofClass(element: AST.CharacterClass): Group[] {
  if (element.negate) return [];
  const codes: number[] = [];
  for (const one of element.elements) {
    if (one.type === 'Character') codes.push(one.value);
    else if (one.type === 'CharacterClassRange' && one.max.value - one.min.value < widest)
      for (let code = one.min.value; code <= one.max.value; code++) codes.push(code);
    else if (one.type === 'CharacterSet' && one.kind === 'digit' && !one.negate) codes.push(...digits);
    else return [];
  }
  return limited(codes);
}

function ofSet(element: AST.CharacterSet): Group[] {
  return element.kind === 'digit' && !element.negate ? [digits] : [];
}

const digits: Group = [...'0123456789'].map(unit);

function limited(codes: readonly number[]): Group[] {
  const group = [...new Set(codes)];
  return group.length <= widest && group.every((code) => code <= 0xffff) ? [group] : [];
}

/** Small groups of rare characters first. */
function byUse(a: Group, b: Group): number {
  return cost(a) - cost(b);
}

function cost(group: Group): number {
  return group.reduce((sum, code) => sum + (common.has(code) ? 8 : 1), 0);
}
