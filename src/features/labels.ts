import type { CaseNumber } from '../model/authority';
import { lawAndPin } from '../model/citation';
import type { Party, PartyRole } from '../model/decision';
import type { Holding, Outcome } from '../model/holding';
import type { SectionRole } from '../model/outline';
import type { DecisionReading } from '../model/reading';
import { pageAt } from '../text/page-marks';
import type { Span } from '../text/span';
import type { Corpus, DecisionDocument } from '../corpus/corpus';
import type { CorpusDocument } from '../corpus/document';
import { openingWords } from './card';
import type { PhraseKey, Phrases } from './phrases';

/** Roles of those who ask. */
export const claimants: readonly PartyRole[] = [
  'plaintiff',
  'appellant',
  'applicant',
  'private-prosecutor',
  'incidental-plaintiff',
  'enforcement-applicant',
  'objector',
];
/** Roles of those of whom something is asked. */
export const respondents: readonly PartyRole[] = [
  'defendant',
  'appellee',
  'respondent',
  'incidental-defendant',
  'enforcement-respondent',
];

/** A case by its parties and cause: 腾讯计算机公司诉搜道公司不正当竞争纠纷案; by its title where nobody is named. */
export function caseName(document: CorpusDocument, phrases: Phrases): string {
  const { reading } = document;
  if (reading.kind !== 'judgment') return fileName(document.uri);
  const alias = reading.aliases.find((one) => one.target.kind === 'case' && one.target.name === one.name);
  if (alias) return alias.name;
  const { parties, meta } = reading;
  const cause = meta.cause ?? '';
  const accused = parties.filter((party) => party.role === 'accused');
  if (accused[0])
    return `${shortName(accused[0])}${accused.length > 1 ? phrases.get('case.others') : ''}${cause.replace(/罪$/, '')}${phrases.get('case.word')}`;
  const left = parties.find((party) => claimants.includes(party.role));
  const right = parties.find((party) => respondents.includes(party.role));
  if (!left || !right) return meta.title ?? meta.caseNumber ?? fileName(document.uri);
  const names = [shortName(left), shortName(right)] as const;
  return cause === '' ? phrases.get('case.nameAlone', ...names) : phrases.get('case.name', ...names, cause);
}

/** On which page of its copy an offset of a document stands, in words; none where the copy does not say. */
export function pageName({ text }: CorpusDocument, at: number, phrases: Phrases): readonly string[] {
  const page = pageAt(text, at);
  return page === undefined ? [] : [phrases.get('quote.page', page)];
}

/** The first short name that the text defines, else the name. */
export function shortName(party: Party): string {
  return party.aliases.find((alias) => alias.length < party.name.length) ?? party.name;
}

/** The last part of an address, as a person reads it: of a file its name, of a folder its own. */
export function fileName(uri: string): string {
  const path = uri.replace(/[/\\]$/, '');
  const last = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

export function roleName(role: PartyRole, phrases: Phrases): string {
  return phrases.get(`party.${role}`);
}

/** 一审, 二审; whatever comes after an appeal is a retrial. */
export function instanceName(instance: number, phrases: Phrases): string {
  return phrases.get(instance <= 1 ? 'instance.1' : instance === 2 ? 'instance.2' : 'instance.3');
}

/** The role of a party in each instance: appellant (appeal), defendant (first instance); the bare role where there is one. */
export function rolesInWords({ roles }: Party, phrases: Phrases): string {
  return phrases.list(
    roles.map(({ role, instance }) =>
      roles.length > 1 || instance > 1
        ? phrases.get('party.inInstance', roleName(role, phrases), instanceName(instance, phrases))
        : roleName(role, phrases),
    ),
  );
}

/** 首部, 诉称 (criminal 指控): the name of a section as the genre calls it. */
export function sectionNameIn(reading: DecisionReading, role: SectionRole, phrases: Phrases): string {
  return role === 'claims' && reading.parties.some((party) => party.role === 'prosecutor')
    ? phrases.get('section.charge')
    : phrases.get(`section.${role}`);
}

export function outcomeName(outcome: Outcome, phrases: Phrases): string | undefined {
  return outcome === 'neutral' ? undefined : phrases.get(`outcome.${outcome}`);
}

/** What a copy is worth, where a reader must know it: what is no official text, or no decision at all. */
export function gradeKey(reading: DecisionReading): PhraseKey | undefined {
  if (reading.fictional) return 'grade.fictional';
  const { sourceGrade } = reading;
  return sourceGrade === 'restatement' || sourceGrade === 'press' || sourceGrade === 'translation'
    ? `grade.${sourceGrade}`
    : undefined;
}

/** 反不正当竞争法:12.2.4 as a reader sees it. */
export function keyInWords(corpus: Corpus, key: string, phrases: Phrases): string {
  const { law, pin } = lawAndPin(key);
  if (pin === undefined) return key;
  return law + (phrases.tongue === 'en' ? ' ' : '') + corpus.jurisdiction.pinInWords(pin, languageOf(phrases));
}

/** The language in which a pin is written out. */
export function languageOf(phrases: Phrases): 'en' | 'zh' {
  return phrases.tongue === 'en' ? 'en' : 'zh';
}

/** The words of a stretch of text, whole on one line. */
export function wordsOf(document: CorpusDocument, span: Span): string {
  return (
    document.text
      .slice(...span)
      // Nobody wrote the break of a line between two characters.
      .replace(/(?<=[\u2e80-\uffef\d])\n\s*(?=[\u2e80-\uffef\d])/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** A conclusion in the court's own words, from where it says something, cut at a clause; an order in short names. */
export function holdingLabel(document: DecisionDocument, holding: Holding, most = 40): string {
  const words = wordsOf(document, holding.span);
  const said =
    holding.kind === 'disposition'
      ? orderWords(document.reading, words)
      : words.replace(/^(?:本院|法院)(?:经审[理查])?认为[，,：:]\s?/, '');
  return openingWords(said.replace(/[，,；;。：:、]$/, ''), most);
}

/** Until when an order is to be obeyed: the same words in every item, before what is ordered. */
const deadline =
  /[于自在]?本(?:判决|裁定|调解|决定)书?(?:发生法律效力|生效)(?:之日|后)起?(?:[一二三四五六七八九十\d]{1,4}(?:日|天|个月)之?内)?[，,]?/;
const roleWords = '(?:原告|被告|上诉人|被上诉人|再审申请人|被申请人|第三人)?';

/** An ordered item with its parties by the short names that the decision gives them, without the deadline. */
function orderWords(reading: DecisionReading, words: string): string {
  let short = words.replace(deadline, '…');
  const named = reading.parties
    .map((party) => [party.name, shortName(party)] as const)
    .filter(([name, shorter]) => shorter.length < name.length)
    .sort(([a], [b]) => b.length - a.length);
  for (const [name, shorter] of named)
    short = short.replace(new RegExp(roleWords + name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'g'), () => shorter);
  return short;
}

/** So many numbers of joined cases or a series are told one by one. */
const mostNumbers = 3;

/** The numbers of a decision: of joined cases all, of a series the first and how many there are; absent without any. */
export function numbersInWords(numbers: readonly CaseNumber[], phrases: Phrases): string | undefined {
  const [first] = numbers;
  if (first === undefined) return undefined;
  return numbers.length <= mostNumbers ? phrases.list(numbers) : phrases.get('case.series', first, numbers.length);
}
