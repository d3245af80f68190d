import type { Provision, ProvisionLevel } from '../../../model/statute';
import { matches } from '../../../text/matches';
import { numeralValue } from '../../../text/numerals';
import { trimmed, type Span } from '../../../text/span';

const marks = '[#*\\s>]*';
const numeral = '[一二三四五六七八九十百千零〇\\d]{1,8}';
const division = new RegExp(`^${marks}第\\s?(${numeral})\\s?([编章节]|分编)(?:[\\s*](.*))?$`);
const article = new RegExp(
  `^${marks}第\\s*(${numeral})\\s*条(?:之([一二三四五六七八九十\\d]{1,3}))?(?!的|、|之规定|规定)(?=[\\s:：【(*\\u4e00-\\u9fff“]|$)[*\\s:：]*`,
);
const item = /^[#*\s>]*[(（]([一二三四五六七八九十百]{1,4})[)）]\s*/;
const subitem = /^[#*\s>]*(?:(\d{1,2})\s*[.．、]|[(（](\d{1,2})[)）])\s*/;
const part = /^[#*\s>]*([一二三四五六七八九十]{1,4})\s*、\s*/;
const levels: Readonly<Record<string, { level: ProvisionLevel; sign: string; depth: number }>> = {
  编: { level: 'part', sign: 'bk', depth: 0 },
  分编: { level: 'subpart', sign: 'sub', depth: 1 },
  章: { level: 'chapter', sign: 'ch', depth: 2 },
  节: { level: 'section', sign: 'sec', depth: 3 },
};

interface Draft {
  readonly level: ProvisionLevel;
  readonly pin: string;
  readonly title?: string;
  readonly start: number;
  end: number;
  readonly children: Draft[];
  readonly depth: number;
}

/**
 * The provisions of a law in Markdown or plain text: 编, 分编, 章, 节 as headings, 条 with their 款 (a line each), 项 and
 * 目; or parts numbered 一、（一）1 where the instrument has no articles. `folded` decides, spans count in the text.
 */
export function provisionsOf(folded: string, from: number): Provision[] {
  const lines = linesFrom(folded, from);
  const articles = lines.some((line) => article.test(folded.slice(...line)));
  return finish(folded, articles ? withoutContents(byArticles(folded, lines)) : byParts(folded, lines));
}

/** Without the divisions of a table of contents, which come again with their articles. */
function withoutContents(drafts: readonly Draft[]): Draft[] {
  const whole = new Set(drafts.filter(holdsArticle).map(({ pin }) => pin));
  return drafts.filter((draft) => !whole.has(draft.pin) || holdsArticle(draft));
}

function holdsArticle({ level, children }: Draft): boolean {
  return level === 'article' || children.some(holdsArticle);
}

/** 。 第三条 inside a line: a copy that has lost its line breaks. */
const inline = /[。;] +第([一二三四五六七八九十百千零〇]{1,8})条 /g;

/** A line cut before each article that follows the one before it by number: 第二条 behind 第一条, and no other mention. */
function cutAtArticles(folded: string, line: Span): Span[] {
  const text = folded.slice(...line);
  const first = article.exec(text);
  let last = first ? (numeralValue(first[1]!) ?? 0) : 0;
  if (!first || !last) return [line];
  const result: Span[] = [];
  let from = 0;
  for (const match of matches(inline, text)) {
    if (numeralValue(match[1]!) !== last + 1) continue;
    last++;
    result.push(trimmed(folded, [line[0] + from, line[0] + match.index + 1]));
    from = match.index + 2;
  }
  return [...result, trimmed(folded, [line[0] + from, line[1]])];
}

function linesFrom(folded: string, from: number): Span[] {
  const result: Span[] = [];
  for (let start = from; start < folded.length;) {
    const at = folded.indexOf('\n', start);
    const end = at === -1 ? folded.length : at;
    const span = trimmed(folded, [start, end]);
    if (span[1] > span[0]) result.push(...cutAtArticles(folded, span));
    start = end + 1;
  }
  return result;
}

function byArticles(folded: string, lines: readonly Span[]): Draft[] {
  const root: Draft[] = [];
  const open: Draft[] = [];
  let current: Draft | undefined;
  const extend = (end: number): void => {
    for (const draft of open) draft.end = end;
  };
  for (const line of lines) {
    const text = folded.slice(...line);
    const head = division.exec(text);
    const number = head && numeralValue(head[1]!);
    if (head && number) {
      const { level, sign, depth } = levels[head[2]!]!;
      while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
      const path = open.at(-1)?.pin;
      const draft: Draft = {
        level,
        pin: `${path ? `${path}/` : ''}${sign}${number}`,
        title: (head[3] ?? '').replace(/[\s*]/g, ''),
        start: line[0],
        end: line[1],
        children: [],
        depth,
      };
      (open.at(-1)?.children ?? root).push(draft);
      open.push(draft);
      extend(line[1]);
      current = undefined;
      continue;
    }
    const opening = article.exec(text);
    const value = opening && numeralValue(opening[1]!);
    if (opening && value) {
      const branch = opening[2] ? numeralValue(opening[2]) : undefined;
      const pin = branch ? `${value}-${branch}` : String(value);
      current = { level: 'article', pin, start: line[0], end: line[1], children: [], depth: 9 };
      (open.at(-1)?.children ?? root).push(current);
      addParagraph(folded, current, [line[0] + opening[0].length, line[1]]);
    } else if (current) addParagraph(folded, current, line);
    if (current) {
      current.end = line[1];
      extend(line[1]);
    }
  }
  return root;
}

/** A line below an article: another 款, or a 项 or 目 of the last one. */
function addParagraph(folded: string, owner: Draft, line: Span): void {
  const text = folded.slice(...line);
  if (/^>/.test(text) || line[1] <= line[0]) return;
  const last = owner.children.at(-1);
  const numbered = item.exec(text);
  const number = numbered && numeralValue(numbered[1]!);
  if (numbered && number) {
    const paragraph = last ?? newParagraph(owner, line[0]);
    paragraph.children.push({
      level: 'item',
      pin: `${paragraph.pin}.${number}`,
      start: line[0],
      end: line[1],
      children: [],
      depth: 9,
    });
    paragraph.end = line[1];
    return;
  }
  const below = subitem.exec(text);
  const host = last?.children.at(-1);
  // 按照下列标准：1.…；2.…: what stands right below a paragraph is its items, however numbered.
  const listed = host
    ? subitem.test(folded.slice(host.start, host.end))
    : last && /[:：]$/.test(folded.slice(last.start, last.end));
  if (below && last && listed) {
    last.children.push({
      level: 'item',
      pin: `${last.pin}.${Number(below[1] ?? below[2])}`,
      start: line[0],
      end: line[1],
      children: [],
      depth: 9,
    });
    last.end = line[1];
    return;
  }
  if (below && host && last) {
    host.children.push({
      level: 'subitem',
      pin: `${host.pin}.${Number(below[1] ?? below[2])}`,
      start: line[0],
      end: line[1],
      children: [],
      depth: 9,
    });
    host.end = last.end = line[1];
    return;
  }
  const paragraph = newParagraph(owner, line[0]);
  paragraph.end = line[1];
}

function newParagraph(owner: Draft, start: number): Draft {
  const paragraph: Draft = {
    level: 'paragraph',
    pin: `${owner.pin}.${owner.children.length + 1}`,
    start,
    end: start,
    children: [],
    depth: 9,
  };
  owner.children.push(paragraph);
  return paragraph;
}

function byParts(folded: string, lines: readonly Span[]): Draft[] {
  const root: Draft[] = [];
  for (const line of lines) {
    const text = folded.slice(...line);
    const first = part.exec(text);
    const number = first && numeralValue(first[1]!);
    if (first && number) {
      root.push({ level: 'section', pin: `s${number}`, start: line[0], end: line[1], children: [], depth: 9 });
      continue;
    }
    const last = root.at(-1);
    if (!last) continue;
    last.end = line[1];
    const second = item.exec(text);
    const secondNumber = second && numeralValue(second[1]!);
    const third = subitem.exec(text);
    const host = last.children.at(-1);
    // 二、…1.…2.…: what stands right below a part is its points, however numbered.
    const right = third && (!host || subitem.test(folded.slice(host.start, host.end)));
    const point = second ? secondNumber : right ? Number(third[1] ?? third[2]) : undefined;
    if (point)
      last.children.push({
        level: 'item',
        pin: `${last.pin}.${point}`,
        start: line[0],
        end: line[1],
        children: [],
        depth: 9,
      });
    else if (third && host)
      host.children.push({
        level: 'subitem',
        pin: `${host.pin}.${Number(third[1] ?? third[2])}`,
        start: line[0],
        end: line[1],
        children: [],
        depth: 9,
      });
    if (host && !point) host.end = line[1];
  }
  return root;
}

function finish(folded: string, drafts: readonly Draft[]): Provision[] {
  return drafts.map((draft) => ({
    level: draft.level,
    pin: draft.pin,
    ...(draft.title && { title: draft.title }),
    span: trimmed(folded, [draft.start, draft.end]),
    children: finish(folded, draft.children),
  }));
}

/** The provision of a pin, the nearest one above it where the level asked for is not there; `undefined` without the article. */
export function provisionAt(
  provisions: readonly Provision[],
  pin: string,
): { provision: Provision; exact: boolean } | undefined {
  const plain = pin.split(/[!~]/, 1)[0]!;
  if (/^(?:bk|sub|ch|sec|s\d)/.test(plain)) {
    const found = find(provisions, (provision) => provision.pin === plain || provision.pin.endsWith(`/${plain}`));
    return found && { provision: found, exact: true };
  }
  const [number = '', paragraph, item, sub] = plain.split('.');
  const owner = find(provisions, (provision) => provision.level === 'article' && provision.pin === number);
  if (!owner) return undefined;
  if (paragraph === undefined) return { provision: owner, exact: true };
  const hosts =
    paragraph === '0'
      ? owner.children.filter((child) => child.children.length > 0)
      : owner.children.filter((_, i) => String(i + 1) === paragraph);
  if (hosts.length !== 1) return { provision: owner, exact: false };
  if (item === undefined) return { provision: hosts[0]!, exact: true };
  const below = hosts[0]!.children.find((child) => child.pin.endsWith(`.${item}`));
  if (!below) return { provision: hosts[0]!, exact: false };
  if (sub === undefined) return { provision: below, exact: true };
  const last = below.children.find((child) => child.pin.endsWith(`.${sub}`));
  return last ? { provision: last, exact: true } : { provision: below, exact: false };
}

function find(provisions: readonly Provision[], wanted: (provision: Provision) => boolean): Provision | undefined {
  for (const provision of provisions) {
    if (wanted(provision)) return provision;
    const below = provision.level === 'article' ? undefined : find(provision.children, wanted);
    if (below) return below;
  }
  return undefined;
}
