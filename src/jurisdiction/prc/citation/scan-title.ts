import { isNorm } from '../../../model/citation';
import { numeralSigns } from '../../../text/numerals';
import { Signs } from '../../../text/signs';
import { scanComposite, scanInterpretationOf } from './composite-title';
import { withBook } from './books';
import { normOf, type Norm } from './classify';
import { readDotted } from './compact-pin';
import { emission, type Emission, type ScanScope } from './emitter';
import { isForeignLead, isForeignTitle, scanForeignLaw } from './foreign';
import { defineAsMeant } from './meant-by';
import { skipBlanks } from './pin-level';
import { readParts } from './read-parts';
import { readPins } from './read-pins';
import { movedArticle } from './repair';
import { readGazetteIssues, readIssueBefore } from './series';
import { readTitledStandard } from './standards';
import { withThousands } from './thousands';
import { readTitle, type ReadTitle } from './title';
import { nameOf, type NamedNorm } from './title-name';
import { scanAlias } from './scan-alias';
import { quotedAlias, readTail } from './title-tail';

/** Reads what stands at a 《: the norm with its version, number and pins, or whatever else the title names. Returns where to go on. */
export function scanTitle(scope: ScanScope, at: number): number {
  const { text, out, closings } = scope;
  const read = readTitle(text, at, closings.from(at));
  if (!read) return at + 1;
  const composite = scanComposite(scope, at, read.span[1]);
  if (composite !== undefined) return composite;
  const inner = text.slice(read.inner[0], read.inner[1]);
  const foreign = isForeignLead(text, at) || chapterFollows(scope, read, inner) || bearsForeignName(scope, inner);
  if (foreign) return scanForeignLaw(scope, read.span, inner.trim());
  const pinned = scanPinnedTitle(scope, read, inner);
  if (pinned !== undefined) return pinned;
  const interpretation = scanInterpretationOf(scope, read);
  if (interpretation !== undefined) return interpretation;
  const standard = readTitledStandard(text, read.span, inner);
  if (standard && !scope.lexicon.knows(inner.trim())) {
    out.others(standard.citations);
    return standard.end;
  }
  const named = nameOf(scope, read, inner);
  switch (named.what) {
    case 'norm':
      return scanPins(scope, read, named);
    case 'gazette': {
      const behind = readGazetteIssues(text, read.span[1], read.span);
      const issues = behind.length > 0 ? behind : readIssueBefore(text, read.span);
      out.others(issues.map((issue) => ({ ...issue, resolvedBy: 'name', confidence: 0.98 })));
      return issues.at(-1)?.span[1] ?? read.span[1];
    }
    case 'book':
      out.others([{ kind: 'commentary', span: read.span, title: named.title, resolvedBy: 'name', confidence: 0.9 }]);
      // What a book says on an article is no article of a law named before it.
      return Math.max(read.span[1], readPins(text, skipBlanks(text, read.span[1], text.length), text.length).end);
    case 'private':
      out.privateText();
      return readPins(text, skipBlanks(text, read.span[1], text.length), text.length).end;
  }
}

/** 《民法典第577条》: the mark that closes the title stands behind the pin. */
function scanPinnedTitle({ text, lexicon, out }: ScanScope, read: ReadTitle, inner: string): number | undefined {
  if (!inner.includes('第')) return undefined;
  const at = inner.search(/\s?第[\s\d一二三四五六七八九十百千零]{1,9}条[^的]*$/);
  const found = at > 1 ? lexicon.find(inner.slice(0, at)) : undefined;
  if (!found || found.match === 'close') return undefined;
  const { pins, end } = readPins(text, read.inner[0] + at, read.inner[1]);
  if (pins.length === 0 || end < read.inner[1]) return undefined;
  const norm = normOf(found.law, found.match);
  out.pins(pins, emission(norm, [read.inner[0], read.inner[0] + at], 'name', 0.9));
  return read.span[1];
}

const beforeChapter = new Signs('( ');

/** 《公司条例》‸（香港法例第622章） | 《公司条例》‸（第622章）. */
function chapterFollows({ text, lexicon }: ScanScope, read: ReadTitle, inner: string): boolean {
  if (!beforeChapter.at(text, read.span[1])) return false;
  const behind = text.slice(read.span[1], read.span[1] + 12);
  if (/^\s?\((?:香港)?法例第/.test(behind)) return true;
  return inner.endsWith('条例') && /^\s?\(第\s?\d{1,4}[A-Z]{0,2}\s?章\)/.test(behind) && !lexicon.knows(inner);
}

/** 《日本民法典》; but 《香港特别行政区基本法》 is a law of the PRC that names the region. */
function bearsForeignName({ lexicon }: ScanScope, inner: string): boolean {
  const title = inner.trim();
  return isForeignTitle(title) && !lexicon.knows(title);
}

/** 5.4.4.a of a standard, from its first digit. */
const clause = /^\s*(?:第\s*)?(\d+(?:\.\d+)+(?:\.?[a-z])?)\s*[条款项]?/;

/** What a number begins with that may stand behind a title for a part of the norm. */
const firstOfNumbers = new Signs(`第(${numeralSigns}`);

function scanPins(scope: ScanScope, read: ReadTitle, named: NamedNorm): number {
  const { text, out, context } = scope;
  const tail = readTail(text, read.span[1]);
  const numberBefore = takeNumberBefore(scope, read.span[0]);
  const documentNumber = tail.documentNumber ?? numberBefore;
  const shared: Emission = {
    norm: named.norm && kindByNumber(named.norm, documentNumber),
    nameSpan: [named.from, read.span[1]],
    resolvedBy: named.resolvedBy,
    confidence: named.confidence,
    stated: tail.stated ?? named.stated,
    documentNumber,
  };
  const alias = tail.end > read.span[1] && named.norm ? quotedAlias(text, read.span[1]) : undefined;
  if (alias && named.norm) {
    const { name, span } = alias;
    const meant = { kind: 'law', norm: named.norm, ...(shared.stated && { stated: shared.stated }) } as const;
    context.define(name, meant, { name, span, target: { kind: 'law', name: named.norm.law } });
  }
  const { pins: plain, end } = readPins(text, tail.end, text.length);
  const pins = withBook(
    withThousands(plain, named.norm?.entry, text),
    named.norm?.law,
    text.slice(read.span[1], tail.end),
  );
  const complete = pins.filter((pin) => pin.parts.article !== undefined || pin.parts.path !== undefined);
  if (complete.length > 0) {
    if (named.norm && tail.end > read.span[1]) defineBetween(scope, read.span[1], tail.end, shared);
    out.pins(complete, shared);
    if (complete.length === 1 && named.norm && headsText(text, named.from, end)) context.host = named.norm;
    return end;
  }
  const part = named.norm && readParts(text, tail.end, named.norm.law);
  if (part) {
    out.pins([part], shared);
    return part.span[1];
  }
  const numbered = firstOfNumbers.at(text, skipBlanks(text, tail.end, text.length));
  if (numbered && named.norm && startsBelowArticle(text, tail.end)) {
    const moved = movedArticle(scope, read.span[0], tail.end, named.norm);
    if (moved) {
      out.pins(moved.pins, { ...shared, resolvedBy: 'repair', confidence: moved.confidence });
      return moved.end;
    }
  }
  const law = numbered ? named.norm?.entry : undefined;
  const dotted = law && readDotted(text, tail.end, law);
  if (dotted && dotted.pins.length > 0) {
    out.pins(dotted.pins, shared);
    return dotted.end;
  }
  const standard = numbered && !law ? clause.exec(text.slice(tail.end, tail.end + 24)) : null;
  if (standard) {
    out.title(shared, [tail.end, tail.end + standard[0].length], standard[1]);
    return tail.end + standard[0].length;
  }
  out.title(shared, read.span);
  if (named.norm) defineAsMeant(scope, named.from, tail.end, named.norm, shared.stated);
  if (named.norm && standsAlone(text, read)) context.host = named.norm;
  return alias?.end ?? read.span[1];
}

/** The numbers of the highest courts; interpretations have had a series of their own, 法释, since 1997 only. */
const series = /^(?:(法释)|[法〔]).*?(\d{4})/;
const firstOfSeries = 1997;

/** What kind an instrument is that is known by its title's shape alone, where its number tells. */
function kindByNumber(norm: Norm, documentNumber: string | undefined): Norm {
  const numbered = norm.entry || documentNumber === undefined ? null : series.exec(documentNumber);
  if (!numbered || (norm.kind === 'interpretation' && Number(numbered[2]) < firstOfSeries)) return norm;
  return numbered[1]
    ? { ...norm, kind: 'interpretation', rank: 'judicial-interpretation' }
    : { ...norm, kind: 'judicial-document', rank: 'normative-document' };
}

/** 法释〔2022〕9号‸《…的解释》: one instrument by number and title is cited once. Takes the number back and returns it. */
function takeNumberBefore({ text, out }: ScanScope, at: number): string | undefined {
  const last = out.citations.at(-1);
  if (!last || !isNorm(last) || !last.documentNumber || last.pin !== undefined) return undefined;
  if (!text.slice(...last.span).endsWith('号')) return undefined;
  if (last.span[1] > at || /\S/.test(text.slice(last.span[1], at))) return undefined;
  out.citations.pop();
  return last.documentNumber;
}

/** Short forms defined between a title and its pin: 《…法》（以下简称…）第二条. */
function defineBetween(scope: ScanScope, from: number, to: number, { norm, stated }: Emission): void {
  scope.out.named = norm && { norm, end: from, stated };
  for (let at = scope.text.indexOf('称', from); at !== -1 && at < to; at = scope.text.indexOf('称', at + 1))
    scanAlias(scope, at);
}

/** What may stand with a law that heads a list of its articles: 附：《…法》相关法律条文。 */
const behindHeading = /^(?:的?(?:相关|有关|部分)?(?:法律)?(?:条文|规定|条款|法条)(?:如下|内容)?)?[:。]?$/;
const longestBehindHeading = 12;
const beforeHeading = /^(?:[^。:]{0,30}:|附(?:录|件)?)?[\s、#*]*$/;

/** A law named alone on its line heads the articles below it; 附相关法条:《…法》 too. */
function standsAlone(text: string, read: ReadTitle): boolean {
  if (text.length - skipBlanks(text, read.span[1], text.length) > longestBehindHeading) return false;
  const behind = text.slice(read.span[1]).trim();
  return behindHeading.test(behind) && beforeHeading.test(text.slice(0, read.span[0]));
}

/** 《刑法》第二百六十四条：盗窃…: an appendix that prints the articles, this one first. */
function headsText(text: string, from: number, end: number): boolean {
  return skipBlanks(text, 0, from) === from && /^\s*(?::|\s(?!规定)|$)/.test(text.slice(end, end + 4));
}

/** 第二款, （三）项 with no article: something is lost before it. */
function startsBelowArticle(text: string, at: number): boolean {
  return /^\s*(?:第\s*)?\(?[一二三四五六七八九十\d]{1,3}\)?\s*[款项]/.test(text.slice(at, at + 12));
}
