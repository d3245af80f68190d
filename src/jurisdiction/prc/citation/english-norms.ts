import type { NormCitation } from '../../../model/citation';
import { matches } from '../../../text/matches';
import type { Span } from '../../../text/span';
import { bracketMeant } from '../lexicon/english-lists';
import { comparableName, englishAbbreviations, longNamesSource, titleOfName } from '../lexicon/english-names';
import type { Lexicon } from '../lexicon/lexicon';
import { treatiesInEnglish, treatyNamed } from '../lexicon/treaties';
import { normOf, treatyNorm, type Norm } from './classify';
import type { EnglishFind } from './english';
import { levelsBefore, pinListSource, readEnglishPins, valueOf } from './english-pins';
import { candidatesOf, type StatedVersion } from './version';

const word = String.raw`[A-Za-z][A-Za-z'’-]{0,30}`;
const abbreviation = Object.keys(englishAbbreviations).join('|');
const pinyin = 'Dian|Fa(?: Dian)?|Tongze|Zongze|[A-Z][a-z]{1,24}fa(?:dian)?';
const kind = `Law|Code|Constitution|Regulations?|Measures|${pinyin}|${abbreviation}`;
/** Before a name: its words, and the year of the text meant. */
const lead = String.raw`(?:(?:${word}|(?:19|20)\d{2})\s)`;
const name = String.raw`(?:${treatiesInEnglish}|${lead}{0,9}?(?:${longNamesSource}|${kind}))`;
const article = String.raw`(?:[Aa]rticles?|[Aa]rts?\.?|§§?)`;
/** Company Law‸ of the People's Republic of China. */
const ofState = String.raw`(?:\sof\s(?:the\s)?(?:PRC|P\.R\.C\.|P\.R\.\sChina|China|People['’]s\sRepublic\sof\sChina))?`;
const stated = String.raw`(?:\s?\((?:\d{4}(?:\s[A-Za-z]{1,12})?|(?:[Aa]s\s)?(?:[Aa]mended|[Rr]evised)[^()]{0,30})\)|\s(?:19|20)\d{2}(?=,?\s[Aa]rt))`;
/** Articles 2 and 12(2)(4) of the PRC Anti-Unfair Competition Law | Art. 2 AUCL. */
const articleFirst = new RegExp(
  String.raw`(?<!\w)${article}\s?(${pinListSource}),?\s+(?:of\s+(?:the\s+)?)?(${name})\b`,
  'g',
);
/** Article 25 of the Interpretation of the Supreme People's Court on … the … Law. */
const interpretation = new RegExp(
  String.raw`\b${article}\s?(${pinListSource})\s+of\s+(?:the\s+)?((?:SPC\s|(?:Supreme\sPeople['’]s\sCourt(?:['’]s)?\s)|Judicial\s){0,2}(?:Interpretations?|Provisions)\s(?:${word}\s){2,26}?(?:Law|Code))\b`,
  'g',
);
/** PRC Civil Code, Articles 667 and 679 | Patent Law, arts. 2 & 42. */
const nameFirst = new RegExp(
  String.raw`\b(${lead}{0,9}(?:${longNamesSource}|Law|Code|Constitution|${pinyin}|${abbreviation}))(?:\s\[[^\]]{2,80}\])?${ofState}${stated}?(?:['’]s|,)?\s${article}\s?(${pinListSource})`,
  'g',
);
/** CISG Article 35(2)(a) | Paris Convention, art. 6bis. */
const treatyFirst = new RegExp(String.raw`\b(${treatiesInEnglish})${stated}?,?\s${article}\s?(${pinListSource})`, 'g');
/** Fan … Fa (反不正当竞争法) [Anti-Unfair Competition Law] (promulgated …), art. 12. */
const bluebook = new RegExp(
  String.raw`\(([\u4e00-\u9fff]{2,30})\)\s?(?:\[[^\]]{2,80}\]\s?)?(?:\([^()]{0,200}\))?,?\s${article}\s?(${pinListSource})`,
  'g',
);
/** Chapter II of the Anti-Unfair Competition Law | Book Seven of the Civil Code. */
const division = new RegExp(
  String.raw`\b(Chapter|Book|Part)\s(\d{1,2}|[IVX]{1,5}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\s+of\s+(?:the\s+)?(${name})\b`,
  'g',
);
/** What all of these hold. Without it a page of English words would be taken for the beginning of a name at each of them. */
const pointing = /\b[Aa]rt(?:icle)?s?\.?\s?\d|§\s?\d|\b(?:Chapter|Book|Part)\s/;
const divisions: Readonly<Record<string, string>> = { Chapter: 'ch', Book: 'bk', Part: 'bk' };

/** Norms cited in English words, with their pins. */
export function readEnglishNorms(text: string, lexicon: Lexicon): EnglishFind[] {
  if (!pointing.test(text)) return [];
  const found: EnglishFind[] = [];
  const add = (match: RegExpExecArray, norm: Norm | undefined, list: string, skipped = 0): void => {
    if (!norm) return;
    const at = match.index + match[0].lastIndexOf(list);
    const { levels, start } =
      match[0].startsWith(list) || skipped > 0
        ? { levels: [], start: match.index + skipped }
        : levelsBefore(text, match.index);
    const span: Span = [start, match.index + match[0].length];
    const version = statedIn(text, match);
    found.push({
      span,
      citations: readEnglishPins(list).map(({ pin, span: [from, to] }, i) =>
        citationOf(norm, version, span, {
          pin: i === 0 && levels.length > 0 ? withLevels(pin, levels) : pinMeant(norm, pin, list.slice(from, to)),
          span: [i === 0 && levels.length > 0 ? start : at + from, at + to],
          first: i === 0,
        }),
      ),
    });
  };
  for (const match of matches(bluebook, text)) add(match, chinese(match[1]!, lexicon), match[2]!);
  for (const match of matches(interpretation, text)) add(match, interpreted(match[2]!, lexicon), match[1]!);
  let lastEnd = -Infinity;
  for (const match of matches(articleFirst, text)) {
    if (ofInterpretation.test(match[2]!) || belongsBefore(text, match, lastEnd)) continue;
    add(match, named(match[2]!, lexicon), match[1]!);
    lastEnd = match.index + match[0].length;
  }
  for (const match of matches(treatyFirst, text)) add(match, named(match[1]!, lexicon), match[2]!);
  for (const match of matches(nameFirst, text)) {
    const start = nameStart(match[1]!) ?? 0;
    add(match, named(match[1]!.slice(start), lexicon), match[2]!, start);
  }
  for (const match of matches(division, text)) {
    const norm = named(match[3]!, lexicon);
    const span: Span = [match.index, match.index + match[0].length];
    const pin = divisions[match[1]!]! + valueOf(match[2]!);
    if (norm)
      found.push({ span, citations: [citationOf(norm, statedIn(text, match), span, { pin, span, first: true })] });
  }
  return found;
}

const endsInName = new RegExp(`(?:Law|Code|Constitution|${abbreviation})${ofState}${stated}?,?\\s$`);

/**
 * CSL art. 37, ‸DSL art. 31: the article is that of the law before it, and the law behind it has its own. Not in
 * Article 10 of the DSL, ‸Arts. 13 and 29 PIPL: the law before ends, at `lastEnd`, an article that it has already.
 */
function belongsBefore(text: string, match: RegExpExecArray, lastEnd: number): boolean {
  if (/^[,;\s]{0,3}(?:and\s)?$/.test(text.slice(lastEnd, match.index))) return false;
  const between = match[0].slice(match[0].indexOf(match[1]!) + match[1]!.length, -match[2]!.length);
  return !between.includes('of') && endsInName.test(text.slice(Math.max(0, match.index - 100), match.index));
}

function withLevels(pin: string, levels: readonly string[]): string {
  return pin.includes('~') ? pin : [pin, ...levels].join('.');
}

/** Of 12(4) what it must mean in that law; 12, paragraph 4 says it itself. */
function pinMeant({ law }: Norm, pin: string, words: string): string {
  return /[Pp]ara/.test(words) ? pin : bracketMeant(law, pin);
}

function citationOf(
  norm: Norm,
  version: StatedVersion | undefined,
  nameSpan: Span,
  { pin, span, first }: { pin: string; span: Span; first: boolean },
): Omit<NormCitation, 'group'> {
  const candidates = candidatesOf(norm.entry, version);
  const meant = version && candidates.length === 1 ? candidates[0] : undefined;
  return {
    kind: norm.kind,
    ...(norm.rank && { rank: norm.rank }),
    span,
    law: norm.law,
    nameSpan,
    pin,
    ...(meant && { version: meant }),
    ...(version && { versionStated: version.text }),
    versionBasis: meant ? 'stated' : 'none',
    candidates,
    resolvedBy: first ? 'name' : 'list',
    confidence: norm.confidence,
  };
}

const yearBehind = new RegExp(
  String.raw`^${ofState}[,\s]{0,2}\(?(?:(?:[Aa]s\s)?([Aa]mended|[Rr]evised)\s(?:in\s|on\s)?(?:[A-Z][a-z]+\.?\s(?:\d{1,2},\s)?)?)?((?:19|20)\d{2})\b`,
);
const longestBehind = 90;

/** Civil Procedure Law (2023 Amendment) | Company Law‸ of the PRC (2018) | … as amended October 2025. */
function statedIn(text: string, match: RegExpExecArray): StatedVersion | undefined {
  const end = match.index + match[0].length;
  const behind = yearBehind.exec(text.slice(end, end + longestBehind));
  // The 2019 AUCL | Civil Code 2020, art. 5.
  const before = /\b((?:19|20)\d{2})\s(?=[A-Z])/.exec(
    match[0].replace(/^[^A-Za-z]*[Aa]rt(?:icle)?s?\.?[\d\s(),]*/, ''),
  );
  const between = /\s((?:19|20)\d{2}),?\s[Aa]rt/.exec(match[0]);
  const inside = /\((?:[^()]{0,24}\s)?((?:19|20)\d{2})(?:\s[A-Za-z]{1,12})?\)/.exec(match[0]);
  const year = behind && (behind[1] ?? behind[0].includes('(')) ? behind[2] : (inside ?? before ?? between)?.[1];
  return year ? { text: year, year: Number(year) } : undefined;
}

/** Words that may stand before a name, as a capital at the start of a sentence or as a word of time. */
const leads =
  /^(?:See|Also|Cf\.?|Under|In|By|Per|Of|As|And|But|Both|If|When|With|To|From|Pursuant|Article|The|Applying|Citing|Invoking|Former|Old|Then|Applicable|PRC|Zhonghua|Renmin|Gongheguo|Chinese|China['’]s|Amended|Revised|New|Current|(?:19|20)\d{2})$/;

/**
 * Where in some words the name of a law begins that ends them: See the ‸PRC Civil Code. Nothing where it is the end of
 * a longer name, of the law of another place (the Japanese Contract Law) or of one that is not known.
 */
function nameStart(words: string): number | undefined {
  for (const match of matches(/\S+/g, words)) {
    if (titleOfName(comparableName(words.slice(match.index))) !== undefined) return match.index;
    if (!/^[a-z]/.test(match[0]) && !leads.test(match[0])) return undefined;
  }
  return undefined;
}

function named(words: string, lexicon: Lexicon): Norm | undefined {
  const treaty = treatyNamed(words);
  if (treaty) return treatyNorm(treaty);
  const start = nameStart(words);
  const title = start === undefined ? undefined : titleOfName(comparableName(words.slice(start)));
  const found = title === undefined ? undefined : lexicon.find(title);
  return found && { ...normOf(found.law, 'exact'), confidence: start === 0 ? 0.95 : 0.9 };
}

/** What is said of a law in the title of an instrument is not said of the law itself. */
const ofInterpretation =
  /\b(?:Interpretations?|Provisions|Rules|Opinions?|Decision|Amendment)\b.+\b(?:on|of|to|concerning)\b/;

/** The interpretation of the law that ends the words; only the SPC's. */
function interpreted(words: string, lexicon: Lexicon): Norm | undefined {
  if (!/Supreme|Judicial|SPC/.test(words)) return undefined;
  const law = lawAtEnd(words);
  const found = law && lexicon.find(`${law}司法解释`);
  return found ? { ...normOf(found.law, found.match), confidence: 0.8 } : undefined;
}

/** … of the ‸Anti-Unfair Competition Law: the longest name that ends some words. */
function lawAtEnd(words: string): string | undefined {
  for (const { index } of matches(/\S+/g, words)) {
    const title = titleOfName(comparableName(words.slice(index)));
    if (title !== undefined) return title;
  }
  return undefined;
}

function chinese(title: string, lexicon: Lexicon): Norm | undefined {
  const found = lexicon.find(title);
  return found && normOf(found.law, found.match);
}
