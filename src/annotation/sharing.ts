import type { Anchor, Annotation } from '../model/annotation';

/** What is said again and again, once: a million records are kept. */
export class Sharing {
  private readonly said = new Map<string, string>();
  private readonly single = new Map<string, readonly string[]>();
  private readonly meant = new Map<string, Map<string, Readonly<Record<string, string>>>>();
  private readonly anchors = new Map<string, Map<number, Anchor[]>>();
  private readonly texts = new Map<string, string | undefined>();
  private readonly learning = new Map<string, Promise<void>>();

  /** From here on what is said to be words of a base text is kept as a part of it, where it is; the text is read once. */
  learn(base: string, read: () => Promise<string | undefined>): Promise<void> {
    let learnt = this.learning.get(base);
    if (!learnt) this.learning.set(base, (learnt = read().then((text) => void this.texts.set(base, text))));
    return learnt;
  }

  /** A record that says what it said, in strings and lists of the others. It must be its caller’s own. */
  share(record: Annotation): Annotation {
    const own = record as { -readonly [K in keyof Annotation]: Annotation[K] };
    own.author = this.same(own.author);
    own.created = this.same(own.created);
    own.modified = this.same(own.modified);
    if (own.codes) own.codes = this.list(own.codes);
    if (own.meanings) own.meanings = this.meaning(own.meanings);
    if (own.anchor) own.anchor = this.anchor(own.anchor);
    return record;
  }

  private same(text: string): string {
    const known = this.said.get(text);
    if (known === undefined) this.said.set(text, text);
    return known ?? text;
  }

  private list(codes: readonly string[]): readonly string[] {
    const [code] = codes;
    if (codes.length !== 1 || code === undefined) return codes.map((one) => this.same(one));
    let list = this.single.get(code);
    if (!list) this.single.set(code, (list = codes));
    return list;
  }

  private meaning(meanings: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const [code, second] = Object.keys(meanings);
    const meaning = code === undefined ? undefined : meanings[code];
    if (code === undefined || meaning === undefined || second !== undefined) return meanings;
    const known = this.meant.get(code) ?? new Map<string, Readonly<Record<string, string>>>();
    this.meant.set(code, known);
    if (!known.has(meaning)) known.set(meaning, meanings);
    return known.get(meaning)!;
  }

  /** The anchor of another record at the same place, where that says the very same; keys that we do not know stay. */
  private anchor(anchor: Anchor): Anchor {
    const own = anchor as { -readonly [K in keyof Anchor]: Anchor[K] };
    own.base = this.same(own.base);
    const text = this.texts.get(own.base);
    if (text !== undefined) {
      own.exact = part(text, own.start, own.exact);
      own.prefix = part(text, own.start - own.prefix.length, own.prefix);
      own.suffix = part(text, own.end, own.suffix);
    }
    if (Object.keys(own).length !== anchorKeys) return own;
    const places = this.anchors.get(own.base) ?? new Map<number, Anchor[]>();
    this.anchors.set(own.base, places);
    const there = places.get(own.start);
    if (!there) places.set(own.start, [own]);
    const known = there?.find((one) => isSame(one, own));
    if (there && !known) there.push(own);
    return known ?? own;
  }
}

const anchorKeys = 6;

function isSame(one: Anchor, other: Anchor): boolean {
  const { end, exact, prefix, suffix } = other;
  return one.end === end && one.exact === exact && one.prefix === prefix && one.suffix === suffix;
}

/** Words as a part of the text they stand in, so that they take no room of their own; as they are if they do not. */
function part(text: string, start: number, words: string): string {
  const found = start < 0 ? '' : text.slice(start, start + words.length);
  return found === words ? found : words;
}
