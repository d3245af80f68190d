import { isNorm, type Citation, type NormCitation } from '../../../model/citation';
import type { Provision, Statute } from '../../../model/statute';
import { numeralValue } from '../../../text/numerals';
import { present } from '../../../text/present';
import type { Span } from '../../../text/span';
import { pinText, type PinParts } from '../citation/pin';
import { readPins } from '../citation/read-pins';

/** 前款, 前两款, 前条, 前项, 本条, 本款 and a 第 that names no other law: what may point into the law itself. */
const pointer = /前([一二两三四五])?[款条项]|本[条款](?=第)|第/g;
const own = '法|条例|规定|办法|解释|规则|细则|决定|规程|准则';
const ownBefore = new RegExp(`(?:[依按]照|本(?:${own})|违反|适用|根据|符合|本条|[除有、和及或与至,。;:(]|^)\\s?$`);

/**
 * What a law cites, other laws by name and itself by 本法 and 前款. Words that elsewhere point back to the law named
 * last, here point to the law itself.
 */
export function withInternalReferences(folded: string, statute: Statute, scanned: readonly Citation[]): Citation[] {
  const named = scanned.filter(
    (one) =>
      !isNorm(one) ||
      (one.law !== undefined && one.resolvedBy !== 'anaphor' && one.nameSpan && one.nameSpan[1] > one.nameSpan[0]) ||
      one.documentNumber !== undefined,
  );
  const groups = Math.max(-1, ...named.map(({ group }) => group)) + 1;
  const internal = internalReferences(
    folded,
    statute,
    named.map(({ span }) => span),
    groups,
  );
  return [...named, ...internal].sort((a, b) => a.span[0] - b.span[0]);
}

/**
 * References of a law to its own provisions: 本法第三条, 前款, 依照第五条第二款. `taken`: where another law is cited;
 * `groups`: how many groups there are already.
 */
function internalReferences(folded: string, statute: Statute, taken: readonly Span[], groups: number): NormCitation[] {
  const found: NormCitation[] = [];
  const others = [...taken].sort((a, b) => a[0] - b[0]);
  let next = 0;
  const isTaken = (at: number): boolean => {
    while (next < others.length && others[next]![1] <= at) next++;
    return next < others.length && others[next]![0] <= at;
  };
  const articles = articlesOf(statute.provisions);
  articles.forEach((article, place) => {
    for (const paragraph of article.children) {
      const [from, to] = paragraph.span;
      pointer.lastIndex = from;
      for (let match = pointer.exec(folded); match && match.index < to; match = pointer.exec(folded)) {
        if (isTaken(match.index)) continue;
        const read = pointed(folded, match, to, article, paragraph, from, articles[place - 1]?.pin);
        if (!read) continue;
        for (const { pin, span } of read.pins) found.push(citationOf(statute, pin, span, groups + found.length));
        pointer.lastIndex = read.end;
      }
    }
  });
  return found;
}

interface Pointed {
  readonly pins: readonly { readonly pin: string; readonly span: Span }[];
  readonly end: number;
}

function pointed(
  folded: string,
  match: RegExpExecArray,
  end: number,
  article: Provision,
  paragraph: Provision,
  from: number,
  before: string | undefined,
): Pointed | undefined {
  const at = match.index;
  const number = Number(paragraph.pin.split('.').at(-1));
  const [words] = match;
  if (words.startsWith('前')) {
    const many = match[1] ? (match[1] === '两' ? 2 : (numeralValue(match[1]) ?? 1)) : 1;
    const item = paragraph.children.findIndex(({ span }) => span[0] <= at && at < span[1]);
    const pin = words.endsWith('条')
      ? articleBefore(article.pin, many, before)
      : words.endsWith('款')
        ? levelBefore(article.pin, number, many)
        : levelBefore(paragraph.pin, item + 1, many);
    const stop = at + words.length;
    if (pin === undefined) return undefined;
    return belowPin(folded, pin, at, stop, end) ?? { pins: [{ pin, span: [at, stop] }], end: stop };
  }
  const context: PinParts =
    words === '本款' ? { article: article.pin, paragraph: String(number) } : { article: article.pin };
  const start = words === '第' ? at : at + words.length;
  if (words === '第' && !ownBefore.test(folded.slice(Math.max(from, at - 4), at))) return undefined;
  const read = readPins(folded, start, end, context);
  const pins = read.pins.flatMap(({ parts, span }) => {
    const pin = parts.path === undefined ? pinText(parts) : undefined;
    return pin === undefined ? [] : [{ pin, span }];
  });
  return pins.length > 0 ? { pins, end: read.end } : undefined;
}

/** 前款 and 前两项 are those right before, below `above`; there is none before the first. */
function levelBefore(above: string, number: number, many: number): string | undefined {
  const last = number - 1;
  if (last < many) return undefined;
  return many === 1 ? `${above}.${last}` : `${above}.${last - many + 1}~${last}`;
}

/** 前条 is the article before, be it a 之一; where a file has gaps, the one before by number. */
function articleBefore(article: string, many: number, before: string | undefined): string | undefined {
  const main = Number.parseInt(article, 10) - 1;
  if (many === 1 && before !== undefined && Number.parseInt(before, 10) >= main) return before;
  if (article.includes('-') || main < many) return undefined;
  return many === 1 ? String(main) : `${main - many + 1}~${main}`;
}

/** 前款‸第一项, 前条‸第二款第三项. */
function belowPin(folded: string, pin: string, from: number, at: number, end: number): Pointed | undefined {
  if (folded[at] !== '第' || pin.includes('~')) return undefined;
  const [article, paragraph] = pin.split('.');
  const read = readPins(folded, at, end, { article: article!, ...(paragraph && { paragraph }) });
  const pins = read.pins.flatMap(({ parts, span }, i) => {
    const below = pinText(parts);
    return below?.startsWith(article!) ? [{ pin: below, span: i === 0 ? ([from, span[1]] as Span) : span }] : [];
  });
  return pins.length > 0 ? { pins, end: read.end } : undefined;
}

function articlesOf(provisions: readonly Provision[]): Provision[] {
  return provisions.flatMap((one) => (one.level === 'article' ? [one] : articlesOf(one.children)));
}

function citationOf({ law, rank, version }: Statute, pin: string, span: Span, group: number): NormCitation {
  return present({
    kind:
      rank === 'judicial-interpretation'
        ? 'interpretation'
        : /regulation|rule/.test(rank ?? '')
          ? 'regulation'
          : 'statute',
    rank,
    span,
    law,
    pin,
    version,
    versionBasis: version ? 'stated' : 'none',
    candidates: [],
    group,
    resolvedBy: 'anaphor',
    confidence: 0.9,
  });
}
