import type { CaseNumber, IsoDate, LawTitle, Pin, SourceGrade } from '../../model/authority';
import type { CourtLevel } from '../../model/decision';
import type { Claim } from '../../model/holding';
import type { Law, LawFound } from '../../model/law';
import type { Message, Problem } from '../../model/problem';
import type {
  Alias,
  DecisionReading,
  DecisionWithoutClaims,
  DocumentKind,
  Language,
  OtherReading,
  Reading,
  ReadingWithoutClaims,
} from '../../model/reading';
import type { Provision } from '../../model/statute';
import { readTimeOfAct, type TimeOfAct } from '../../model/time-of-act';
import { fold } from '../../text/fold';
import { blankedUpTo, frontMatter, type FrontMatter } from '../../text/front-matter';
import { paragraphs } from '../../text/paragraphs';
import type { Span } from '../../text/span';
import type { CitedSoFar, Jurisdiction, KnownCause, Memory, Numerals, Recognised, SourceText } from '../jurisdiction';
import { ofAct, type Inferred, type Versions } from './citation/applicable';
import { fieldOf } from './lexicon/field';
import { nameInEnglish, namesInEnglish } from './lexicon/english-names';
import { numbersOf } from './citation/case-number';
import { pinInWords } from './citation/pin-words';
import { givenAliases } from './citation/given-aliases';
import { numberInEnglish } from './citation/number-in-english';
import { citedAt } from './citation/unfinished';
import { scanParagraphs, type Cited } from './citation/scan-paragraphs';
import { doubtOfCaseNumber } from './court/doubt';
import { englishForms } from './english/forms';
import { areOtherCauses } from './decision/cause-kinds';
import { datesIn } from './decision/dates';
import { knownCauseAtEnd } from './decision/known-cause';
import { sumsIn } from './decision/money';
import { levelOfCourt, regionOfCourt } from './court/seat';
import { genreOfDecision } from './genre';
import { Lexicon } from './lexicon/lexicon';
import { claimsIn } from './claims-in';
import { PrcMemory } from './memory';
import { unitsOf } from './outline/units';
import { readBrief } from './read-brief';
import { readDecision, type DecisionFound } from './read-decision';
import { recognise, sniffLength } from './recognise';
import { provisionAt } from './statute/provisions';
import { withInternalReferences } from './statute/internal';
import { readStatute, titleOfStatute } from './statute/read-statute';

const kinds = new Set<string>(['judgment', 'brief', 'statute', 'other']);
const grades = new Set<string>(['official', 'database', 'press', 'restatement', 'translation', 'unknown']);

/** The law of the People's Republic of China, in Chinese and as cited in English. */
export class Prc implements Jurisdiction {
  readonly id = 'prc';
  readonly english = englishForms;

  /** For texts that are read once: it keeps nothing of one for the next. */
  private readonly forgetful = new PrcMemory(false);

  constructor(private readonly lexicon = new Lexicon()) {}

  recognise(source: SourceText): Recognised {
    const matter = frontMatter(source.text);
    const start = matter?.end ?? 0;
    return recognised(source, matter, () => fold(source.text.slice(start, start + sniffLength)));
  }

  remember(): Memory {
    return new PrcMemory();
  }

  read(source: SourceText, earlier?: Memory): Reading {
    const found = this.understand(source, earlier instanceof PrcMemory ? earlier : this.forgetful);
    return 'withClaims' in found ? found.withClaims() : found;
  }

  readWithoutClaims(source: SourceText): ReadingWithoutClaims {
    const found = this.understand(source, this.forgetful);
    return 'withClaims' in found ? found.reading : found;
  }

  claimsIn(text: string, reading: DecisionWithoutClaims): readonly Claim[] {
    return claimsIn(text, reading, this.forgetful.claims);
  }

  private understand(source: SourceText, memory: PrcMemory): DecisionFound | Exclude<Reading, DecisionReading> {
    memory.turn();
    const matter = frontMatter(source.text);
    const start = matter?.end ?? 0;
    const text = blankedUpTo(source.text, start);
    const folded = memory.keeps ? memory.last.fold(text) : fold(text);
    const { kind } = recognised(source, matter, () => folded.slice(start, start + sniffLength));
    const language = languageOf(matter, folded);
    const base = {
      jurisdiction: this.id,
      language,
      fictional: scalar(matter, 'fictional') === 'true',
      problems: matterProblems(matter),
    };
    if (kind === 'other') return nothing(base, gradeOf(matter, 'unknown'));
    const pieces = paragraphs(folded);
    const given = givenAliases(matter, this.lexicon);
    const texts = memory.keeps ? memory.last.slices(folded, pieces) : undefined;
    const scan = (versions?: Versions): Cited =>
      scanParagraphs(folded, pieces, this.lexicon, given.state, texts && { texts, scanned: memory.scanned, versions });
    const versions = kind === 'judgment' ? memory.versions : undefined;
    const { citations, stated, aliases: defined } = scan(versions);
    const aliases = [...given.aliases, ...defined];
    if (kind === 'statute') {
      const statute = readStatute(folded, matter, this.lexicon);
      const all = withInternalReferences(folded, statute, citations);
      return { ...base, kind, sourceGrade: gradeOf(matter, 'unknown'), citations: all, aliases, headings: [], statute };
    }
    const acts = readTimeOfAct(scalar(matter, 'applicableDate'), 'front-matter');
    const { lexicon } = this;
    if (kind === 'brief') {
      const sourceGrade = gradeOf(matter, 'unknown');
      return readBrief({ text, folded, matter, citations, aliases, sourceGrade, lexicon, acts, ...base });
    }
    const genre = genreOfDecision(folded);
    return readDecision({
      text,
      folded,
      found: genre,
      paragraphs: pieces,
      texts,
      memory,
      lexicon,
      acts,
      citations,
      stated,
      versions,
      citedAfresh: () => (versions ? scan().citations : citations),
      aliases: [...namesFromMatter(matter), ...aliases],
      sourceGrade: gradeOf(matter, genre.genre === 'press-report' ? 'press' : 'unknown'),
      // Last: each property behind what is spread first costs as much as a sentence read.
      ...base,
    });
  }

  sentences(folded: string): readonly Span[] {
    return unitsOf(folded, paragraphs(folded)).map(({ span }) => span);
  }

  titleOf({ text }: SourceText): LawTitle {
    const matter = frontMatter(text);
    const start = matter?.end ?? 0;
    return titleOfStatute(fold(text.slice(start, start + sniffLength)), matter, this.lexicon).title;
  }

  citedAt(before: string): CitedSoFar | undefined {
    return citedAt(fold(before), (text) => {
      const folded = fold(text);
      return scanParagraphs(folded, paragraphs(folded), this.lexicon).citations;
    });
  }

  lawsBeginning(beginning: string): Iterable<Law> {
    const words = fold(beginning);
    return this.lawsCalled((name) => name.startsWith(words));
  }

  lawsCalled(wanted: (name: string) => boolean): Iterable<Law> {
    return this.lexicon.called(wanted);
  }

  pinInWords(pin: Pin, language: Language, numerals?: Numerals): string {
    return pinInWords(pin, language, numerals);
  }

  provisionAt(provisions: readonly Provision[], pin: Pin): { provision: Provision; exact: boolean } | undefined {
    return provisionAt(provisions, pin);
  }

  caseKey(number: CaseNumber): string {
    return fold(number)
      .replace(/[\s()[\]]/g, '')
      .replace(/(?<=\D)0+(?=[1-9][\d-]*号)/g, '');
  }

  caseKeys(number: CaseNumber): readonly string[] {
    return numbersOf(number).map((one) => this.caseKey(one));
  }

  *lawsInEnglish(): Iterable<{ name: string; law: Law }> {
    for (const [name, title] of namesInEnglish()) {
      const found = this.lexicon.find(title);
      if (found) yield { name, law: found.law };
    }
  }

  caseNumberInEnglish(number: CaseNumber): string | undefined {
    return numberInEnglish(number);
  }

  nameInEnglish(title: LawTitle): string | undefined {
    return nameInEnglish(title);
  }

  law(title: string): LawFound | undefined {
    return this.lexicon.find(title);
  }

  versionAt(title: LawTitle, time: TimeOfAct, on: IsoDate | undefined): Inferred | undefined {
    const law = this.lexicon.find(title)?.law;
    return law && fieldOf(law.title) !== 'procedural' ? ofAct(law, time, on) : undefined;
  }

  courtNamed(name: string): { readonly level?: CourtLevel; readonly region?: string } {
    const [level, region] = [levelOfCourt(name, undefined), regionOfCourt(name, undefined)];
    return { ...(level && { level }), ...(region !== undefined && { region }) };
  }

  doubtOfCaseNumber(number: CaseNumber, court: string | undefined): Message | undefined {
    return doubtOfCaseNumber(number, court);
  }

  areOtherCauses(one: string, other: string): boolean {
    return areOtherCauses(one, other);
  }

  knownCauseAtEnd(words: string): KnownCause | undefined {
    return knownCauseAtEnd(words);
  }

  sumsIn(folded: string): { readonly yuan: number; readonly span: Span }[] {
    return sumsIn(folded).map(({ yuan, start, end }) => ({ yuan, span: [start, end] }));
  }

  datesIn(folded: string): { readonly date: IsoDate; readonly span: Span }[] {
    return datesIn(folded).map(({ date, start, end }) => ({ date, span: [start, end] }));
  }
}

/** What a text is: by what a person or its front matter says, else by its name and its folded beginning. */
function recognised({ name, kind }: SourceText, matter: FrontMatter | undefined, beginning: () => string): Recognised {
  if (kind) return { kind, basis: 'setting' };
  const stated = scalar(matter, 'kind');
  if (stated !== undefined && kinds.has(stated)) return { kind: stated as DocumentKind, basis: 'front-matter' };
  return recognise(name, beginning());
}

function scalar(matter: FrontMatter | undefined, key: string): string | undefined {
  const value = matter?.values.get(key);
  return typeof value === 'string' ? value : undefined;
}

function gradeOf(matter: FrontMatter | undefined, otherwise: SourceGrade): SourceGrade {
  const stated = scalar(matter, 'sourceGrade');
  return stated && grades.has(stated) ? (stated as SourceGrade) : otherwise;
}

const [firstHan, lastHan] = [0x4e00, 0x9fff];

function languageOf(matter: FrontMatter | undefined, folded: string): Language {
  const stated = scalar(matter, 'language');
  if (stated === 'zh' || stated === 'en') return stated;
  const sample = folded.slice(0, 20_000);
  const enough = Math.floor(sample.length / 3);
  let han = 0;
  for (let i = 0; i < sample.length; i++)
    // One comparison for a whole block of characters: most of a text is looked at here.
    if ((sample.charCodeAt(i) - firstHan) >>> 0 <= lastHan - firstHan && ++han > enough) return 'zh';
  const words = sample.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  return words > han ? 'en' : 'zh';
}

/** Names that front matter gives a case by: `aliases: [微信群控案]`. */
function namesFromMatter(matter: FrontMatter | undefined): Alias[] {
  const names = matter?.values.get('aliases');
  const list = typeof names === 'string' ? [names] : (names ?? []);
  return list.map((name) => ({ name, span: [0, 0], target: { kind: 'case', name } }));
}

function matterProblems(matter: FrontMatter | undefined): Problem[] {
  if (!matter?.damage) return [];
  return [
    {
      code: 'document/front-matter',
      severity: 'warning',
      span: [0, matter.end],
      message: { key: 'problem.frontMatter', args: [matter.damage] },
    },
  ];
}

function nothing(
  base: Omit<OtherReading, 'kind' | 'sourceGrade' | 'citations' | 'aliases' | 'headings'>,
  sourceGrade: SourceGrade,
): OtherReading {
  return { ...base, kind: 'other', sourceGrade, citations: [], aliases: [], headings: [] };
}
