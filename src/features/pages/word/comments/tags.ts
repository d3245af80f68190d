/** A tag of an XML text, with where it stands in it. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty';
  /** As it is written, with its prefix. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The tags of an XML text in order; what is commented out or no markup is passed over. */
export function* tagsOf(xml: string): Generator<Tag> {
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at)) {
    const special = passedOver(xml, at);
    if (special !== undefined) {
      at = special;
      continue;
    }
    const end = endOf(xml, at);
    const isClose = xml[at + 1] === '/';
    const isEmpty = xml[end - 2] === '/';
    const name = /^[^\s/>]*/.exec(xml.slice(at + (isClose ? 2 : 1), Math.min(end, at + 200)))![0];
    yield { kind: isClose ? 'close' : isEmpty ? 'empty' : 'open', name, start: at, end };
    at = end;
  }
}

/** The value of an attribute by the name that it is written with. */
export function attributeIn(xml: string, { start, end }: Tag, name: string): string | undefined {
  const written = xml.slice(start, end);
  const at = written.search(new RegExp(`\\s${name}\\s*=`));
  const value = at === -1 ? undefined : /=\s*(?:"([^"]*)"|'([^']*)')/.exec(written.slice(at));
  return value?.[1] ?? value?.[2];
}

/** Where a comment, a declaration or an instruction ends that begins here. */
function passedOver(xml: string, at: number): number | undefined {
  for (const [open, close] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
    ['<!', '>'],
  ] as const) {
    if (!xml.startsWith(open, at)) continue;
    const end = xml.indexOf(close, at + open.length);
    return end === -1 ? xml.length : end + close.length;
  }
  return undefined;
}

/** Behind the > of a tag: one in a value does not end it. */
function endOf(xml: string, at: number): number {
  let quote = '';
  for (let i = at + 1; i < xml.length; i++) {
    const char = xml[i]!;
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return i + 1;
  }
  return xml.length;
}
