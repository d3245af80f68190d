import type { CaseNumber, IsoDate } from '../../../model/authority';
import type { CaseCitation, Citation } from '../../../model/citation';
import type { DecisionGenre, DecisionMeta, Party } from '../../../model/decision';
import { closedUp } from '../../../text/closed-up';
import { firstOf, matches } from '../../../text/matches';
import { present } from '../../../text/present';
import { isSubsequence } from '../../../text/similarity';
import { stray } from '../../../text/spaced-out';
import { overlaps, type Span } from '../../../text/span';
import { levelOfCourt, regionOfCourt } from '../court/seat';
import type { SpokenUnit, UnitsOf } from '../outline/sections';
import { causeName } from './causes';
import { knownCauseAtEnd } from './known-cause';
import { courtFeeIn } from './costs';
import { courtNameStart } from './court-names';
import { datesIn, isoDate } from './dates';
import { sumsIn } from './money';
import { isLikelyPerson } from './names';
import { foldedName } from './party-names';

export interface MetaSource {
  readonly folded: string;
  readonly text: string;
  readonly units: readonly SpokenUnit[];
  readonly of: UnitsOf;
  readonly genre: DecisionGenre;
  readonly citations: readonly Citation[];
  readonly parties: readonly Party[];
}

const courtNames =
  /(?:中华人民共和国)?[\u4e00-\u9fff]{1,24}?(?:人民法院|铁路运输(?:中级)?法院|互联网法院|知识产权法院|金融法院|海事法院|林区基层法院|法院|仲裁(?:委员会|院|中心))/g;
const digest = new Set<DecisionGenre>(['guiding-case', 'case-library', 'typical-cases', 'gazette-case']);

/** What a decision says of itself: from its header and signature, in a digest or report from the words that tell of it. */
export function metaOf(source: MetaSource): DecisionMeta {
  const { folded, of, genre } = source;
  // A decision tells of other courts and their decisions, a report of the one that it is about.
  const own = digest.has(genre) || genre === 'press-report' ? undefined : fromHeader(source);
  const told = own ? undefined : effectiveDecision(source);
  const named = told?.court ?? (own ? undefined : reportedCourt(source));
  const court = own?.court ?? (named && withProvince(named, folded));
  const number = told?.caseNumber || own ? told : reportedNumber(source);
  const caseNumbers = own?.caseNumbers ?? (number?.caseNumber ? [number.caseNumber] : []);
  const decided = own?.decided ?? told?.decided ?? (genre === 'press-report' ? reportedDate(source) : undefined);
  const cause = causeOf(source);
  const procedure = of('procedure');
  const filed = /(?:于|在)?[^。,]{0,14}(?:立案|受理)/;
  const { claimed, awarded } = amountsOf(source);
  const title = titleOf(source);
  const filedOn = procedureDate(folded, procedure, filed);
  const fee = courtFeeIn(folded, of);
  const level = levelOfCourt(court?.name, caseNumbers[0]);
  const region = regionOfCourt(court?.name, caseNumbers[0]);
  return present({
    title: title || undefined,
    court: court?.name,
    courtAliases: court && court.aliases.length > 0 ? court.aliases : undefined,
    courtLevel: level,
    region: region || undefined,
    caseNumber: caseNumbers[0] || undefined,
    caseNumbers,
    cause: cause?.name,
    decidedOn: decided?.date,
    filedOn: filedOn?.date,
    heardOn: heardDates(folded, procedure),
    judges: judgesOf(folded, of('signature')),
    amountClaimed: claimed?.yuan,
    amountAwarded: awarded?.yuan,
    courtFee: fee?.yuan,
    at: present({
      court: court?.span,
      caseNumber: own?.numbered ?? number?.numbered,
      cause: cause?.span,
      decidedOn: decided?.span,
      filedOn: filedOn?.span,
      amountClaimed: claimed?.span,
      amountAwarded: awarded?.span,
      courtFee: fee?.span,
    }),
  });
}

interface Court {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly span: Span;
}

interface Dated {
  readonly date: IsoDate;
  readonly span: Span;
}

interface Own {
  readonly court: Court | undefined;
  readonly caseNumbers: readonly CaseNumber[];
  /** Where the first number stands. */
  readonly numbered: Span | undefined;
  readonly decided: Dated | undefined;
}

const awardNumber = /(?:(?!书)[\u4e00-\u9fff]){0,8}[([](?:19|20)\d{2}[)\]][\u4e00-\u9fff]{0,10}第?\d+号/;

function fromHeader({ folded, text, of, genre, citations }: MetaSource): Own {
  const end = of('heading').at(-1)?.span[1] ?? 0;
  const head = folded.slice(0, end);
  const numbers = citations.filter(
    (citation): citation is CaseCitation =>
      citation.kind === 'case' && citation.span[1] <= end && citation.caseNumber !== undefined,
  );
  // The number of an award is no number of a case to those who cite.
  const award = numbers.length === 0 && /arbitral|mediation/.test(genre) ? awardNumber.exec(head) : null;
  const ofAward: Span | undefined = award ? [award.index, award.index + award[0].length] : undefined;
  const title = head.search(
    /(?:民\s*事|刑\s*事|行\s*政|执\s*行|赔\s*偿)[^\n]{0,10}(?:判\s*决|裁\s*定|调\s*解|决\s*定)\s*书/,
  );
  const court = lastCourt(text, folded, title === -1 ? end : title) ?? lastCourt(text, folded, end);
  // On awards the day may stand below the parties.
  const signed = [
    ...of('heading', 'parties').filter(({ span }) => /^二[〇○零]/.test(folded.slice(...span))),
    ...of('signature'),
  ];
  const decided = lastDate(folded, award ? signed : of('signature'));
  return {
    court,
    caseNumbers: ofAward
      ? [
          text
            .slice(...ofAward)
            .replace('(', '（')
            .replace(')', '）'),
        ]
      : [...new Set(numbers.map((number) => number.caseNumber!))],
    numbered: ofAward ?? numbers[0]?.span,
    decided,
  };
}

/** The last date in some units, read as if they followed on one another: a copy may break one in two. */
function lastDate(folded: string, units: readonly SpokenUnit[]): Dated | undefined {
  const starts: number[] = [];
  let text = '';
  for (const { span } of units) {
    starts.push(text.length);
    text += `${folded.slice(...span)}\n`;
  }
  const last = datesIn(text).at(-1);
  if (!last) return undefined;
  const placeOf = (offset: number): number => {
    const unit = starts.findLastIndex((start) => start <= offset);
    return units[unit]!.span[0] + offset - starts[unit]!;
  };
  return { date: last.date, span: [placeOf(last.start), placeOf(last.end - 1) + 1] };
}

/** Where nothing parts a name: a blank inside a word, the line break behind the place where a court sits. */
const unparted = new RegExp(`${stray.source}|(?<=[省市区县州盟旗])\\s*\\n\\s*(?=[\\u4e00-\\u9fff])`, 'g');

/** The last court named before the word 判决书: a database puts a title with the parties in front of the header. */
function lastCourt(text: string, folded: string, end: number): Court | undefined {
  const { words, back } = closedUp(folded.slice(0, end), unparted);
  // 某仲裁委员会（某国际仲裁中心）: the second is another name of the first.
  const last = matches(courtNames, words).findLast(({ index }) => !/[(/]/.test(words.charAt(index - 1)));
  if (!last) return undefined;
  const name = last[0].replace(/^.*(?:判决书|裁定书|调解书|决定书|大中小|次|纠纷|争议(?!仲裁)|中华人民共和国)/, '');
  const until = last.index + last[0].length;
  const span = back([until - name.length, until]);
  return { name: text.slice(...span).replace(/\s/g, ''), aliases: [], span };
}

/** Where a sentence was wrapped, with the blanks that indent the next line. */
const lineBreak = /\n\s*/g;

interface Told {
  readonly court?: Court;
  readonly caseNumber?: CaseNumber;
  readonly numbered?: Span;
  readonly decided?: Dated;
}

/**
 * In a digest, the decision that stands: the last one told of, unless the appeal against an earlier one was withdrawn.
 * 北京市第三中级人民法院于2015年10月19日作出（2015）三中民终字第08205号民事判决.
 */
function effectiveDecision({ folded, of, citations, genre }: MetaSource): Told | undefined {
  const told: Told[] = [];
  const below = genre === 'press-report' ? [] : (['lower-court'] as const);
  for (const unit of of('disposition', 'facts', ...below, 'reasoning')) {
    const { words: sentence, back } = closedUp(folded.slice(...unit.span), lineBreak);
    if (!sentence.includes('法院')) continue;
    for (const made of matches(
      /([\u4e00-\u9fff]{2,24}?法院)[^。]{0,200}?(?:于|在)([^。]{6,30}?日)\s*(?:依法)?[^。]{0,30}?(?:作出|判决|裁定)/g,
      sentence,
    )) {
      const at = courtNameStart(made[1]!, '作出');
      // 《最高人民法院关于…》 decides nothing.
      if (at === undefined || sentence[made.index - 1] === '《') continue;
      const date = datesIn(made[2]!)[0]?.date;
      const within = ([from, to]: Span): Span => {
        const [start, end] = back([made.index + from, made.index + to]);
        return [unit.span[0] + start, unit.span[0] + end];
      };
      const span = within([0, made[0].length]);
      const number = citations.find(
        (citation): citation is CaseCitation =>
          citation.kind === 'case' && citation.span[0] >= span[0] && citation.span[0] < span[1] + 20,
      );
      told.push({
        court: { name: made[1]!.slice(at), aliases: [], span: within([at, made[1]!.length]) },
        ...(number?.caseNumber && { caseNumber: number.caseNumber, numbered: number.span }),
        ...(date && { decided: { date, span } }),
      });
    }
  }
  return told.at(-1);
}

/** So many characters in front of the name of a court at most hold its province. */
const longestProvince = 12;

/** 甲市中级人民法院 by its whole name, where a report calls it 示例省甲市中级人民法院 but once: 向示例省甲市中级人民法院提出上诉. */
function withProvince(court: Court, folded: string): Court {
  const { name } = court;
  if (/省|自治区/.test(name)) return court;
  for (let at = folded.indexOf(name); at !== -1; at = folded.indexOf(name, at + name.length)) {
    const before = folded.slice(Math.max(0, at - longestProvince), at);
    if (!/(?:省|自治区)$/.test(before)) continue;
    const words = `${before.replace(/^.*[^\u4e00-\u9fff]/s, '')}${name}`;
    const start = courtNameStart(words, folded.slice(at + name.length, at + name.length + 8));
    if (start !== undefined) return { ...court, name: words.slice(start) };
  }
  return court;
}

/** The court that a report is about: the fullest name of the first one that hears the case, of two instances the second. */
function reportedCourt(source: MetaSource): Court | undefined {
  return courtAbove(source) ?? namedCourt(source) ?? reportedCommittee(source);
}

/** 某中级人民法院二审判决驳回上诉: of two instances that a report tells in turn the last is its own. */
function courtAbove({ folded, of }: MetaSource): Court | undefined {
  for (const { span } of [...of('disposition', 'reasoning', 'procedure')].reverse()) {
    const said = /^[^。,]{0,24}?([\u4e00-\u9fff]{4,24}?法院)(?:经审理,?)?(?:二审|终审|再审)(?:[判裁认]|审理)/.exec(
      folded.slice(...span),
    );
    const at = said ? courtNameStart(said[1]!, '二审') : undefined;
    if (!said || at === undefined) continue;
    const start = span[0] + said[0].indexOf(said[1]!) + at;
    const name = said[1]!.slice(at);
    return { name, aliases: [], span: [start, start + name.length] };
  }
  return undefined;
}

/** 张某向劳动人事争议仲裁委员会申请仲裁: who decides where a report has applicants, and nobody who sues. */
function reportedCommittee({ folded, parties }: MetaSource): Court | undefined {
  if (!parties.some(({ role }) => role === 'applicant') || parties.some(({ role }) => role === 'plaintiff'))
    return undefined;
  return firstOf(/(?:[向由经]|[^\u4e00-\u9fff])([\u4e00-\u9fff]{2,24}?仲裁(?:委员会|院))(?!的)/g, folded, (match) => {
    const end = match.index + match[0].length;
    const name = match[1]!.replace(/^.*[向由经]/, '');
    return name.length > 5 ? { name, aliases: [], span: [end - name.length, end] } : undefined;
  });
}

function namedCourt({ folded, text, units, of }: MetaSource): Court | undefined {
  const body = units.filter((unit) => unit.role !== 'heading' && unit.role !== 'noise');
  const below = of('lower-court').length > 0 ? of('lower-court', 'claims') : [];
  const start = body[0]?.span[0] ?? 0;
  const { words: told, back } = closedUp(folded.slice(start, start + 3000));
  return firstOf(/([\u4e00-\u9fff]{2,24}?法院)(?:\((?:以?下?简称)?([\u4e00-\u9fff]{2,24}?法院)\))?/g, told, (match) => {
    const end = match.index + match[1]!.length;
    const at = courtNameStart(match[1]!, told.slice(end, end + 8));
    if (at === undefined || /最高人民法院$/.test(match[1]!)) return undefined;
    const [from, to] = back([match.index + at, end]);
    const span: Span = [start + from, start + to];
    if (below.some((unit) => overlaps(unit.span, span))) return undefined;
    const name = text.slice(...span).replace('\n', '');
    return {
      name: /人民法院$/.test(name) ? name : (fullNameOf(name, folded) ?? name),
      aliases: match[2] ? [match[2]] : [],
      span,
    };
  });
}

/** 示例区人民法院 where a report says 示例法院 first. */
function fullNameOf(short: string, told: string): string | undefined {
  const place = short.replace(/[省市区县旗]?法院$/, '');
  return firstOf(/[\u4e00-\u9fff]{2,20}?人民法院/g, told, ({ index, 0: words }) => {
    const end = index + words.length;
    const name = words.slice(courtNameStart(words, told.slice(end, end + 8)) ?? words.length);
    const at = name.indexOf(place);
    const named = at > 0 ? /[省市州盟]$/.test(name.slice(0, at)) : name[0] === place[0] && isSubsequence(place, name);
    return named && !/[中高]级/.test(name) ? name : undefined;
  });
}

/** 某法院对（2022）…号案件作出判决, 案号：…: by which number a report names the case itself. */
function reportedNumber({ folded, citations, genre }: MetaSource): Told | undefined {
  if (genre !== 'press-report') return undefined;
  const own = citations.find(
    (citation): citation is CaseCitation => citation.kind === 'case' && isOwnNumber(folded, citation.span),
  );
  return own?.caseNumber ? { caseNumber: own.caseNumber, numbered: own.span } : undefined;
}

function isOwnNumber(folded: string, [start, end]: Span): boolean {
  return (
    /案号\s?:\s?$/.test(folded.slice(Math.max(0, start - 6), start)) ||
    (/[法中高]院[^。,]{0,12}[对就]$/.test(folded.slice(Math.max(0, start - 20), start)) &&
      /^[^。]{0,40}案[^。]{0,20}(?:判决|裁定|宣判|审结|审理)/.test(folded.slice(end, end + 80)))
  );
}

/** When it was decided, as a report tells: behind the date stand the words for it, or the court that ordered what follows. */
function reportedDate({ folded, units, of }: MetaSource): Dated | undefined {
  const printed = of('heading', 'noise')
    .map(({ span }) => folded.slice(...span))
    .join('\n');
  for (const { role, span } of units) {
    if (role === 'noise' || role === 'heading' || role === 'lower-court') continue;
    const sentence = folded.slice(...span);
    const said =
      /[^。]{0,60}(?:审结|宣判|作出(?:一审|二审|终审)?判决|(?:一审|二审|终审)(?:公开)?宣判)/.exec(sentence) ??
      (role === 'disposition' ? /^[^。,]{4,16}日,[^。,]{0,20}[法中高]院/.exec(sentence) : null);
    const date = said && (datesIn(said[0]).at(-1)?.date ?? dateWithoutYear(said[0], printed, folded.slice(0, span[0])));
    if (date) return { date, span: [...span] };
  }
  return undefined;
}

/** So far before a date without a year the year that it means is told. */
const yearReach = 4000;

/** 9月15日 in a report: the last before it was published, else of the year that was told last, unless that went on since. */
function dateWithoutYear(said: string, printed: string, before: string): IsoDate | undefined {
  const [, month, day] =
    matches(/(?<![\d年])(\d{1,2})月(\d{1,2})日/g, said)
      .at(-1)
      ?.map(Number) ?? [];
  if (!month || !day) return undefined;
  const published = /(20\d{2})[-年](\d{1,2})[-月](\d{1,2})/.exec(printed)?.map(Number);
  if (published) {
    const [, year, ofMonth, ofDay] = published;
    const sinceThen = month > ofMonth! || (month === ofMonth && day > ofDay!);
    return isoDate(sinceThen ? year! - 1 : year!, month, day);
  }
  const [, year, since] = matches(/(20\d{2})年(?:(\d{1,2})月)?/g, before.slice(-yearReach)).at(-1) ?? [];
  return year && !(Number(since) > month) ? isoDate(Number(year), month, day) : undefined;
}

function procedureDate(folded: string, units: readonly SpokenUnit[], before: RegExp): Dated | undefined {
  for (const unit of units) {
    const sentence = folded.slice(...unit.span);
    for (const date of datesIn(sentence))
      if (
        before.test(sentence.slice(date.end, date.end + 20)) &&
        before.exec(sentence.slice(date.end, date.end + 20))!.index <= 2
      )
        return { date: date.date, span: [unit.span[0] + date.start, unit.span[0] + date.end] };
  }
  return undefined;
}

function heardDates(folded: string, units: readonly SpokenUnit[]): IsoDate[] {
  const result = new Set<IsoDate>();
  for (const unit of units) {
    const sentence = folded.slice(...unit.span);
    const heard = sentence.search(/公开开庭|开庭(?:进行)?了?审理|开庭审理|进行了?(?:公开)?审理/);
    if (heard === -1) continue;
    for (const date of datesIn(sentence))
      if (
        heard - date.end >= 0 &&
        heard - date.end < 40 &&
        !/立案|受理|起诉|公诉/.test(sentence.slice(date.end, heard))
      )
        result.add(date.date);
  }
  return [...result];
}

function judgesOf(folded: string, units: readonly SpokenUnit[]): string[] {
  const result: string[] = [];
  for (const unit of units) {
    const written = folded.slice(...unit.span);
    // 审判长, 陪审员.
    if (!written.includes('审')) continue;
    const line = written.replace(/\s+/g, '');
    for (const match of matches(
      /(?:代理审判员|助理审判员|审判长|审判员|人民陪审员)[:：]?([\u4e00-\u9fff·]{2,4}?)(?=代理|助理|审判|人民|书记|法官|二[〇○OoＯ零]|[^\u4e00-\u9fff·]|$)/g,
      line,
    ))
      result.push(match[1]!);
    const listed = /审判人员\s*[:：]([^)）]+)/.exec(line)?.[1];
    if (listed) result.push(...listed.split(/[、,，]/).filter(Boolean));
  }
  return [...new Set(result)];
}

interface Cause {
  readonly name: string;
  /** The sentence that names it. */
  readonly span: Span;
}

/** 一案 in the procedure, 犯…罪 in the charge, 案 in the title. */
function causeOf(source: MetaSource): Cause | undefined {
  const { folded, of, genre, parties } = source;
  if (genre.includes('criminal') || genre === 'commutation' || parties.some((party) => party.role === 'accused'))
    return offence(folded, of);
  // What an outsider objects to is the enforcement, whatever the suit was about that is enforced.
  const objected =
    genre === 'ruling-enforcement' &&
    of('procedure').find(({ span }) => /案外人[^。]{0,200}异议/.test(folded.slice(...span)));
  if (objected) return { name: '案外人执行异议', span: [...objected.span] };
  const roles = ['procedure', 'heading', 'commentary', 'claims', 'lower-court', 'reasoning'] as const;
  // A report that opens without a heading tells of the case before its facts, and is read as one with them.
  const where = (genre === 'press-report' ? [...roles, 'facts' as const] : roles).flatMap((role) => of(role));
  const names = parties.flatMap((party) => [party.name, ...party.aliases]).map(foldedName);
  const sentences = where
    .map(({ span }) => ({ span, said: folded.slice(...span) }))
    .filter(({ said }) => /[案纠争]|不服/.test(said))
    .map(({ span, said }) => ({ span, said: said.replace(/\n\s*/g, '') }));
  for (const namings of [namedCause, looseCause])
    for (const { span, said } of sentences) {
      const name = causeIn(said, names, namings, (one) => folded.split(one).length > 3);
      if (name) return { name, span: [...span] };
    }
  return undefined;
}

/** Words that name what a case is about, and those of which one is among them. */
interface Naming {
  readonly words: readonly string[];
  readonly pattern: RegExp;
}

/** …纠纷一案 | 发生…纠纷 | …案: the words that name what a case is about; names of parties stand as \ue000. */
const namedCause: readonly Naming[] = [
  { words: ['案由'], pattern: /案由\s*:\s*([^\ue000,。;:()\s]{2,40})/g },
  {
    words: ['案'],
    pattern:
      /([^\ue000,。;:()“”《》\s]{2,40}?)(?:管辖权?异议)?(?:[一两二三四五六七八九十]|(?<![\d年])\d{1,2}件?)案(?![件情由号例外])/g,
  },
  {
    words: ['争议', '纠纷'],
    pattern: /([^\ue000,。;:()“”《》\s]{2,40}?(?:争议|纠纷)),(?=[^。]{0,24}(?:向本[会委]|(?:申请|提[起出])仲裁))/g,
  },
  { words: ['发生'], pattern: /发生([^\ue000,。;:()“”\s]{2,30}?(?:纠纷|争议))/g },
  {
    words: ['案'],
    pattern:
      /([^\ue000,。;:()“”《》\s]{2,40}?)(?:案件|案)(?=[^\u4e00-\u9fff]|宣判|审理|开庭|的(?:[审判]|[一二两]审)|$)/g,
  },
];
const looseCause: readonly Naming[] = [
  { words: ['工伤'], pattern: /不服[^。]{2,120}?(工伤认定|认定工伤)/g },
  {
    words: ['不服'],
    pattern:
      /不服[^。]{2,120}?(?:作出|所作)的?[^,。]{0,24}?(行政(?:处罚|许可|强制|征收|赔偿|复议|登记|确认|裁决|补偿))/g,
  },
  {
    words: ['纠纷', '争议'],
    pattern:
      /((?:买卖|借款|民间借贷|租赁|劳动争议|劳动合同|房屋买卖|商品房|建设工程|承揽|保险|保证|担保|物业服务|离婚|继承|赡养|抚养|相邻(?:关系)?|机动车交通事故责任|医疗损害责任|侵权责任|生命权|健康权|身体权|名誉权|肖像权|隐私权|著作权|商标权|专利权|不正当竞争|股权转让|合伙|追偿权|不当得利|网络侵权责任|服务合同|电信服务合同|教育培训合同|运输合同|委托合同|赠与合同|居间合同|金融借款合同|信用卡|储蓄存款合同|拆迁|土地承包|农村土地|排除妨害|财产损害赔偿|人身损害赔偿|产品责任|消费者权益)[^\ue000,。;:()“”\s引]{0,10}?(?:纠纷|争议))/g,
  },
];

function causeIn(
  sentence: string,
  names: readonly string[],
  namings: readonly Naming[],
  named: (name: string) => boolean,
): string | undefined {
  const likely = namings.filter(({ words }) => words.some((word) => sentence.includes(word)));
  if (likely.length === 0) return undefined;
  // 不服被告甲局(以下简称甲局)行政处罚及被告乙府行政复议一案: one cause, of acts of two.
  const flat = names
    .reduce((text, name) => text.replaceAll(name, '\ue000'), sentence)
    .replace(/\((?:以下|下)?简?称[^()]*\)/g, '')
    .replace(/及被告\ue000(?=[\u4e00-\u9fff])/g, '及');
  for (const { pattern } of likely) {
    const cause = firstOf(pattern, flat, (match) => {
      const words = match[1]!.replace(
        /^.*(?:公司(?!决议|解散|盈余|证照|设立|增资|减资|合并|分立|关联|利益|债权人)|集团|政府(?!信息)|[局厂院社部会店]|(?<![履执])行(?![政为])|办公室|中心|因与|因诉|之间的?|诉其|[因系诉之的]|(?<![权纷])及(?!行政)|关于|发生|涉及|有关|一起|等人?)(?=[\u4e00-\u9fff]{3})/,
        '',
      );
      const name = causeName(words);
      const known = knownCauseAtEnd(match[1]!);
      if (!known || known.name.endsWith('罪'))
        return name ?? causeName(match[1]!) ?? (match[0].startsWith('案由') ? match[1]! : undefined);
      // 张建国民间借贷纠纷: somebody who is no party stands before it.
      const before = name?.endsWith(known.name) ? name.slice(0, -known.name.length) : '';
      const isLonger = known.name.length > (name?.length ?? 0);
      return isLonger || (isLikelyPerson(before) && named(before)) ? known.name : name;
    });
    if (cause) return cause;
  }
  return undefined;
}

const offenceNames =
  /(?:犯有?|构成|涉嫌|以)([\u4e00-\u9fff、()]{2,30}?罪(?:、[\u4e00-\u9fff、()]{2,20}?罪)*)(?=[,、。;:，判于被的]|一案|$)/g;

function offence(folded: string, of: UnitsOf): Cause | undefined {
  for (const role of ['disposition', 'procedure', 'heading', 'commentary', 'reasoning', 'claims'] as const) {
    const found: string[] = [];
    let first: Span | undefined;
    // Each of many accused is told to have done the same.
    const told = new Set<string>();
    for (const unit of of(role)) {
      const sentence = folded.slice(...unit.span);
      if (!sentence.includes('罪')) continue;
      for (const { 1: words } of matches(offenceNames, sentence)) {
        if (told.has(words!)) continue;
        told.add(words!);
        for (const one of words!.split(/(?<=罪)[、及和与]/)) {
          const name = one.replace(/^(?:了|有|.*(?:[人某×]|被告人[^、]{1,12})(?<!侵)犯(?!罪)有?)/, '');
          if (found.includes(name) || /^(?:[数本其]|上述)/.test(name)) continue;
          found.push(name);
          first ??= [...unit.span];
        }
      }
    }
    if (first) return { name: found.slice(0, 6).join('、'), span: first };
  }
  return undefined;
}

function titleOf({ text, folded, of }: MetaSource): string | undefined {
  const [first] = of('heading');
  if (!first) return undefined;
  if (!/案|判决|裁定|纠纷|罪/.test(folded.slice(...first.span))) return undefined;
  const line = text
    .slice(...first.span)
    .split('\n')[0]!
    .replace(/^#{1,6}\s/, '')
    .trim();
  return line.length <= 80 ? line : undefined;
}

interface Sum {
  /** In yuan. */
  readonly yuan: number;
  readonly span: Span;
}

function amountsOf({ folded, units }: MetaSource): { claimed: Sum | undefined; awarded: Sum | undefined } {
  let claimed: Sum | undefined;
  let awarded: Sum | undefined;
  for (const { role, span } of units) {
    if (role !== 'claims' && role !== 'disposition') continue;
    if (role === 'claims' ? claimed : awarded) continue;
    const sentence = folded.slice(...span);
    if (!/赔偿|支付|返还|给付|偿还/.test(sentence)) continue;
    if (role === 'claims') claimed ??= largest(sentence, span[0], /判令|请求|赔偿|支付|返还|给付|偿还/);
    else if (!sentence.startsWith('驳回')) awarded ??= largest(sentence, span[0], /赔偿|支付|返还|给付|偿还/);
  }
  return { claimed, awarded };
}

/** The largest sum of a sentence behind some words; the first of several that are equal. */
function largest(sentence: string, start: number, after: RegExp): Sum | undefined {
  const from = Math.max(0, sentence.search(after));
  const sums = sumsIn(sentence.slice(from));
  const [first] = [...sums].sort((a, b) => b.yuan - a.yuan);
  return first && { yuan: first.yuan, span: [start + from + first.start, start + from + first.end] };
}
