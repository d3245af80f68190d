import type { Random } from '../generate/random';

/** A later copy of a text: what it says, and for each of its characters where that stood in the text, or -1. */
export interface Copy {
  readonly text: string;
  readonly origin: readonly number[];
}

/** A way in which a text comes back as another. */
export interface Kind {
  readonly name: string;
  readonly make: (text: string, random: Random) => Copy;
  /** What the copy is made of, where that is not the text itself. */
  readonly base?: (text: string) => string;
}

class Draft {
  private readonly pieces: string[] = [];
  private readonly origin: number[] = [];

  keep(text: string, start: number, end: number): this {
    this.pieces.push(text.slice(start, end));
    for (let at = start; at < end; at++) this.origin.push(at);
    return this;
  }

  put(words: string): this {
    this.pieces.push(words);
    for (let i = 0; i < words.length; i++) this.origin.push(-1);
    return this;
  }

  done(): Copy {
    return { text: this.pieces.join(''), origin: this.origin };
  }
}

/** Rewrites each character: what a callback answers stands in its place, and counts as the same character where it says so. */
function each(copy: Copy, change: (character: string, at: number) => string | undefined, same = true): Copy {
  const pieces: string[] = [];
  const origin: number[] = [];
  for (let at = 0; at < copy.text.length; at++) {
    const put = change(copy.text[at]!, at) ?? copy.text[at]!;
    pieces.push(put);
    for (let i = 0; i < put.length; i++)
      origin.push(i === 0 && (same || put === copy.text[at]) ? copy.origin[at]! : -1);
  }
  return { text: pieces.join(''), origin };
}

const whole = (text: string): Copy => new Draft().keep(text, 0, text.length).done();
const common =
  '的一是在了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经';

/** Deletes, inserts and replaces short stretches until this share of the characters has been touched. */
function edits(share: number): Kind['make'] {
  return (text, random) => {
    const draft = new Draft();
    let at = 0;
    while (at < text.length) {
      const next = at + random.whole(1, Math.round(10 / share));
      draft.keep(text, at, Math.min(next, text.length));
      at = next + random.whole(0, 1) * random.whole(1, 9);
      if (random.next() < 0.6)
        draft.put(
          Array.from({ length: random.whole(1, 9) }, () => common[random.whole(0, common.length - 1)]).join(''),
        );
    }
    return draft.done();
  };
}

/** Characters misread by a scanner. */
function scan(share: number, copy: Copy, random: Random): Copy {
  return each(
    copy,
    (character) => {
      if (character === '\n' || random.next() >= share) return undefined;
      const kind = random.next();
      return kind < 0.2
        ? ''
        : kind < 0.3
          ? character + common[random.whole(0, common.length - 1)]!
          : common[random.whole(0, common.length - 1)]!;
    },
    false,
  );
}

/** Lines of a page, and marks in the other width. */
function pages(copy: Copy, random: Random): Copy {
  let column = 0;
  const widths = each(copy, (character) => {
    const code = character.charCodeAt(0);
    if (code > 0x20 && code < 0x7f && random.next() < 0.5) return String.fromCharCode(code + 0xfee0);
    return '，：；（）'.includes(character) && random.next() < 0.3
      ? ',:;()'['，：；（）'.indexOf(character)]!
      : undefined;
  });
  return each(widths, (character) => {
    column = character === '\n' ? 0 : column + 1;
    return column > 0 && column % 38 === 0 ? `${character}\n` : undefined;
  });
}

const traditional = new Map(
  [...'为国这来时会对发动产种后学经权实质审判决书诉讼请应当认证据'].map((one, i) => [
    one,
    [...'為國這來時會對發動產種後學經權實質審判決書訴訟請應當認證據'][i]!,
  ]),
);

export const kinds: readonly Kind[] = [
  { name: '2 % edited', make: edits(0.02) },
  { name: 'lines, widths, 2 % misread', make: (text, random) => scan(0.02, pages(whole(text), random), random) },
  {
    name: 'another scan, 1.5 % misread in each',
    // What one scan misread the other did not, and the other way round: as if all of it had happened in one.
    make: (text, random) => scan(0.03, pages(whole(text), random), random),
  },
  {
    name: 'a fifth of the paragraphs moved',
    make: (text, random) => {
      const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
      const order = starts.map((start, i) => [start, starts[i + 1] ?? text.length] as const);
      for (let i = 0; i < order.length / 5; i++) {
        const [moved] = order.splice(random.whole(0, order.length - 1), 1);
        order.splice(random.whole(0, order.length), 0, moved!);
      }
      const draft = new Draft();
      for (const [start, end] of order) {
        draft.keep(text, start, end);
        if (!text.slice(start, end).endsWith('\n')) draft.put('\n');
      }
      return draft.done();
    },
  },
  {
    name: 'paragraphs numbered',
    make: (text) => {
      let count = 0;
      return each(whole(text), (character) => (character === '\n' ? `\n${++count}. ` : undefined));
    },
  },
  { name: 'traditional characters', make: (text) => each(whole(text), (character) => traditional.get(character)) },
  {
    name: 'names redacted otherwise',
    make: (text, random) => {
      const names = ['某某', '某甲', '×××', '某'];
      return each(
        whole(text),
        (character, at) => {
          if (character !== '某') return undefined;
          return at > 0 && text[at - 1] === '某' ? '' : random.one(names);
        },
        false,
      );
    },
  },
  { name: 'all of it three times, 2 % edited', base: (text) => `${text}\n${text}\n${text}`, make: edits(0.02) },
];

/** A copy without some passages. */
export function without(text: string, gone: readonly (readonly [number, number])[]): Copy {
  const draft = new Draft();
  let at = 0;
  for (const [start, end] of gone) {
    draft.keep(text, at, start);
    at = end;
  }
  return draft.keep(text, at, text.length).done();
}
