import type { Party, PartyRole, RoleInInstance } from '../../../model/decision';
import type { SectionRole } from '../../../model/outline';
import { matches } from '../../../text/matches';
import type { Occurrences } from '../../../text/occurrences';
import { Signs } from '../../../text/signs';
import { isSubsequence } from '../../../text/similarity';
import { blankSigns, indexEndingBehind, type Span } from '../../../text/span';
import type { SpokenUnit, UnitsOf } from '../outline/sections';
import { endsName, isLikelyPerson, isOrganisation, nameAt, nameBefore } from './names';
import { roleAtStart, roleOf, rolesInBracket, roleWord } from './roles';
import { inAppeal, toldAccused, toldProsecutor } from './told-accused';
import { orderedParties, speakingParties } from './speaking-parties';
import { collectedParties, toldParties, type ToldParty } from './told-parties';

/** What parties are read from. */
export interface PartySource {
  readonly folded: string;
  /** How often names stand in it. */
  readonly names: Occurrences;
  readonly text: string;
  readonly units: readonly SpokenUnit[];
  readonly of: UnitsOf;
  readonly instance: number;
  readonly criminal: boolean;
  /** Whether somebody reports on the decision, who may give nobody a role. */
  readonly told: boolean;
  /** Or a report that tells it as a story. */
  readonly press: boolean;
  /** Whether the beginning is missing. */
  readonly tail: boolean;
}

interface Mention {
  readonly role: PartyRole;
  readonly others: readonly RoleInInstance[];
  readonly name: string;
  readonly alias: string | undefined;
  readonly span: Span;
  /** How full a naming it is: 3 on a party's own line, 2 in the procedure or an order, less in passing. */
  readonly weight: number;
  /** Right behind its role, not further down a list. */
  readonly direct: boolean;
}

/** 暨原审原告, 暨被上诉人（反诉原告）: what else the same party is, the words and brackets behind its role in one. */
const besides = `(?:暨[^,。:;()\\s]{0,10}?(?:${roleWord}|代[理表]人)(?:\\([^()]{1,40}\\))?)*`;
/** 一审被告、二审被上诉人, 1号案件原告、2号案件被告: the same on a line of its own. */
const listed = `(?:[暨、兼][^,。:;\\s]{0,30}?(?:${roleWord}|代[理表]人)(?:\\([^()]{1,40}\\))?){0,4}`;
/** 11873号案件原告: in which of joined cases somebody has a role. */
const ofCase = /^[(\d][^,。;:]{0,24}?号案件?的?/;
/** 委托诉讼代理人, 的委托代理人, 证人张某: what is said of others than the party, where its name would stand. */
const ofOthers =
  /^证人|^(?:之|的|及其|共同)?(?:(?:委托|诉讼|法定|指定|特别授权)?(?:代理|诉讼|代表|委托|辩护)|[选指]定)/;
/** What stands between a role and a name on a line of its own: one role alone, or what else the party is as well. */
const behindRole = /\)?\s*((?:\([^()]{1,60}\))?)\s*[:：]?\s*(?:自报)?/y;
/** 第一被告, and 被申请人二: which of several. */
const ordinal = /^第[一二三四五六七八九十]{1,2}(?=被|原告|申请)/;
/** 法定代理人暨附带民事诉讼被告人, 法定代理人（被告）: who stands for a party and is one besides. */
const alsoParty = /^(?:法定代理人|监护人)\s?[暨兼(]/;
const numbered = /^\s?[一二三四五六七八九十\d]{1,2}(?=\s?(?:\([^()]{1,60}\)\s?)?[:：])/;
const behindRoles = new RegExp(`\\)?\\s*((?:\\([^()]{1,60}\\))?${listed})\\s*[:：]?\\s*(?:自报)?`, 'y');
const mention = new RegExp(
  `(${roleWord})((?:\\([^()]{1,40}\\))?${besides})[:：]?\\s*(?:自报)?“?(?=[\\u4e00-\\u9fffA-Za-z])`,
  'g',
);
const shortName =
  /^\s*\((?:[^()]{0,40}?[,，])?(?:以下|下)?(?:简称|称)为?\s*(?::\s*)?[“"「]?([^”"」(),。]{1,24})[”"」]?[^()]{0,10}\)/;

/**
 * The parties in the order in which the text names them: from their own lines; where there are none, from 原告…与被告…
 * and from the orders and the reasoning. Short names of the same role become aliases; agents are left out.
 */
export function partiesOf(source: PartySource): Party[] {
  const { names } = source;
  const own = fromOwnLines(source, names);
  const found = own.some((one) => one.role !== 'prosecutor') ? own : [...own, ...fromMentions(source, names)];
  const known = merge(found, names);
  const speaking = source.tail && !source.criminal ? fromSpeakers(source, known) : [];
  const parties = speaking.length > 0 ? merge([...found, ...speaking], names) : known;
  const collected = source.told && !found.some(hasOwnLine) ? collectedParties(names) : [];
  const alone = source.told && !source.criminal && parties.every(({ role }) => role === 'third-party');
  let read: ToldParty[] | undefined;
  const toldOnce = (): ToldParty[] => (read ??= toldParties(names));
  const told = collected.length === 0 && alone ? toldOnce() : collected;
  if (told.length > 0) {
    const others = collected.length > 0 ? parties.filter(({ role }) => role === 'third-party') : parties;
    parties.splice(0, Infinity, ...told.map(asTold), ...others.filter((one) => !isAmong(one, told)));
  }
  // 原告田某 in passing, and whom she sued without a role.
  const lacking = source.press && !source.criminal ? lackingRole(parties) : undefined;
  if (lacking)
    parties.push(
      ...toldOnce()
        .filter((one) => one.role === lacking && !parties.some(({ name }) => isSubsequence(one.name, name)))
        .map(asTold),
    );
  if (source.press && source.criminal && parties.length === 0) parties.push(...toldAccused(source.folded).map(asTold));
  if (
    source.told &&
    parties.some(({ role }) => role === 'accused') &&
    !parties.some(({ role }) => role === 'prosecutor')
  )
    parties.unshift(...toldProsecutor(source.folded).map(asTold));
  if (source.criminal) parties.push(...victims(source, parties, names));
  const definitions = mayDefine(source.folded) ? matches(defined, source.folded) : [];
  const all = source.press ? inAppeal(parties, source.folded, source.of('procedure', 'claims')) : parties;
  return all.map((party) => withUsedAliases(party, definitions, source));
}

/** Of a suit of which one side alone is named by its role, the role of the other. */
function lackingRole(parties: readonly Party[]): PartyRole | undefined {
  const has = (wanted: PartyRole): boolean => parties.some(({ role }) => role === wanted);
  if (has('plaintiff') === has('defendant') || has('appellant') || has('applicant')) return undefined;
  return has('plaintiff') ? 'defendant' : 'plaintiff';
}

function asTold({ role, ...named }: ToldParty): Party {
  return { ...named, role, roles: [{ role, instance: 1 }], aliases: [], confidence: surely.passing };
}

function isAmong({ name }: Party, others: readonly ToldParty[]): boolean {
  return others.some((other) => other.name === name);
}

function fromOwnLines({ folded, of, instance }: PartySource, names: Occurrences): Mention[] {
  const result: Mention[] = [];
  for (const unit of of('parties')) {
    const line = folded.slice(...unit.span);
    const ofSeveral = line.startsWith('第') ? (ordinal.exec(line)?.[0].length ?? 0) : 0;
    const first = ofSeveral || ((alsoParty.exec(line) ?? ofCase.exec(line))?.[0].length ?? 0);
    const start = roleAtStart(line.slice(first));
    if (!start) continue;
    const { role } = start;
    const word = first + start.end;
    const behind = word + (numbered.exec(line.slice(word, word + 80))?.[0].length ?? 0);
    const calledSo = ofSeveral > 0 || behind > word ? line.slice(0, behind) : undefined;
    const between = /[暨、兼]/.test(line) ? behindRoles : behindRole;
    between.lastIndex = behind;
    const [words, also = ''] = between.exec(line)!;
    const others = otherRoles(also, role, line.slice(first, word), instance);
    let at = unit.span[0] + behind + words.length;
    for (;;) {
      const written = partyName(names, at, unit.span[1]);
      if (!written || ofOthers.test(written)) break;
      const end = at + written.length;
      const name = written.replace('\n', '');
      const goesOn = firstBehindName.at(folded, end);
      const alias =
        (goesOn ? shortName.exec(folded.slice(end, end + 80))?.[1]?.replace('\n', '') : undefined) ?? calledSo;
      result.push({ role, others, name, alias, span: [at, end], weight: 3, direct: true });
      if (!goesOn) break;
      const next = /^(?:\([^()]*\))?\s*、\s*(?=[\u4e00-\u9fff])/.exec(
        folded.slice(end, Math.min(unit.span[1], end + 60)),
      );
      if (!next || isOrganisation(name) !== isOrganisation(partyName(names, end + next[0].length, unit.span[1]) ?? ''))
        break;
      at = end + next[0].length;
    }
  }
  return result;
}

/** Who speaks for a side of which the text names nobody by a role. */
function fromSpeakers({ names, of, instance }: PartySource, known: readonly Party[]): Mention[] {
  const ordered = instance === 1 ? orderedParties(names, of) : [];
  return [...speakingParties(names, of, instance), ...ordered]
    .filter(({ role, called }) => !known.some((one) => one.role === role || one.name === called))
    .map(({ role, called, span }) => {
      const name = names.text.slice(...span);
      const alias = name === called ? undefined : called;
      return { role, others: [{ role, instance }], name, alias, span, weight: 2, direct: true };
    });
}

/** What a short name, or another name of a list, begins with behind a name. */
const firstBehindName = new Signs(`(、${blankSigns}`);

/** Where an organisation has its seat stands behind its name, whatever that ends in. */
const atHome = /^(?:\([^()]{0,40}\))?\s*[,。]\s*(?:住所|经营场所|营业场所|注册地|统一社会)/;

/** Haldane Optics GmbH, Smith & Sons Co., Ltd.: words with blanks between them. */
const inLatin =
  /^[A-Z][\w.&'’-]*(?:(?:[^\S\n]|,[^\S\n]?(?=(?:Ltd|Limited|Inc|LLC|Corp|S\.A)\b))[A-Z&(a-z][\w.&'’()-]*)+/;

/** On a line of its own a name runs to the first mark, over the break of a hard wrap; without one it is told apart like any other. */
function partyName(names: Occurrences, at: number, end: number): string | undefined {
  const rest = names.text.slice(at, Math.min(end, at + 80));
  const foreign = /^[A-Z]/.test(rest) ? inLatin.exec(rest)?.[0] : undefined;
  if (foreign) return foreign;
  const marked =
    /^((?:[^,。;:、\s]|(?<=[\u4e00-\u9fff])\n(?=[\u4e00-\u9fff])){2,50}?(?:\((?![原一二]审|[反本]诉|系|以?下?简?称[^()]*\)\s?[,。;:、])[^()]{1,12}\)[^,。;:、\s(]{0,30})?)(?=\s*(?:[,。;:、]|\((?!.{0,6}(?:有限|集团|中国))|$)|[^\S\n]|\n(?![\u4e00-\u9fff]))/.exec(
      rest,
    )?.[1];
  if (marked && atHome.test(names.text.slice(at + marked.length, at + marked.length + 60))) return marked;
  if (marked && (isOrganisation(marked) || marked.length <= 5 || /·/.test(marked))) return trimName(marked);
  return nameAt(names, at) ?? (marked ? trimName(marked) : undefined);
}

function trimName(name: string): string {
  return name.startsWith('自报') || name.startsWith('姓名') ? name.slice(2) : name;
}

function otherRoles(besides: string, role: PartyRole, word: string, instance: number): RoleInInstance[] {
  const below = Math.max(1, instance - 1);
  const isBelow = /^原?[一二原]审/.test(word);
  const own: RoleInInstance[] = [{ role, instance: isBelow ? below : instance }];
  if (besides === '') return own;
  const more = rolesInBracket(besides.replace(/[()暨]+/g, '、')).map((other) => ({
    role: other.role,
    instance: other.lower ? below : instance,
  }));
  return [
    ...own,
    ...more.filter((other) => !own.some((one) => one.role === other.role && one.instance === other.instance)),
  ];
}

/** Where parties are named in full when they have no lines of their own; the rest only confirms. */
const mentionWeight: Partial<Record<SectionRole, number>> = {
  procedure: 2.5,
  heading: 2,
  disposition: 2,
  costs: 1.8,
  claims: 1.5,
  defence: 1.5,
  facts: 1.2,
  commentary: 1.1,
  reasoning: 1,
};
const anyRole = new RegExp(`^(?:${roleWord})`);
/** No party but where enforcement is objected to. */
const outsider = '案外人';
/** 被告人孔某,男,…: who is introduced like that is named in full, wherever it stands. */
const introduces = /^(?:\([^()]{1,24}\))?,[男女][,。]/;
const introduced = 2.5;

function fromMentions({ folded, units, instance, criminal, tail }: PartySource, names: Occurrences): Mention[] {
  const result: Mention[] = [];
  for (const unit of units) {
    const weight = mentionWeight[unit.role];
    if (weight === undefined) continue;
    const text = folded.slice(...unit.span);
    for (const match of matches(mention, text)) {
      const word = match[1] === '被告人' && !criminal ? '被告' : match[1]!;
      const role = roleOf(word);
      if (match[1] === outsider && !names.text.includes('执行异议')) continue;
      if (!role || role === 'victim' || (criminal && (role === 'plaintiff' || role === 'defendant'))) continue;
      const others = otherRoles(match[2]!, role, word, instance);
      const from = unit.span[0] + match.index + match[0].length;
      for (const [i, { name, span }] of namesFrom(names, from, unit.span[1]).entries()) {
        const full = introduces.test(folded.slice(span[1], span[1] + 30)) ? introduced : weight;
        result.push({ role, others, name, alias: undefined, span, weight: full, direct: i === 0 });
      }
    }
    if (unit.role === 'heading' || unit.role === 'procedure' || unit.role === 'commentary')
      result.push(...fromTitle(names, unit.span, weight));
  }
  // Who applied for an award, or to a notary, is no applicant of a suit.
  return tail && result.some(({ role }) => role === 'plaintiff' || role === 'defendant')
    ? result.filter(({ role }) => role !== 'applicant' && role !== 'respondent')
    : result;
}

/** 张三、李四和某公司 behind one role: names up to the first words that are none. */
function namesFrom(names: Occurrences, from: number, end: number): { name: string; span: Span }[] {
  const folded = names.text;
  const result: { name: string; span: Span }[] = [];
  for (let at = from; result.length < 30 && at < end;) {
    const name = nameAt(names, at);
    if (!name || anyRole.test(name) || ofOthers.test(name) || isToSomebody(names, name)) break;
    const next = folded[at + name.length] ?? '';
    if (
      !isOrganisation(name) &&
      !(isLikelyPerson(name) && (endsName(next) || /[某×]/.test(name) || names.count(name) >= 3))
    )
      break;
    if (/^(?:公司|本公司|该公司|有限公司|集团|法院|检察院|单位)$/.test(name)) break;
    result.push({ name, span: [at, at + name.length] });
    const joint = /^(?:\([^()]{0,30}\))?\s*[、和与及](?!其|上述|以上|本案)/.exec(
      folded.slice(at + name.length, at + name.length + 34),
    );
    if (!joint) break;
    at += name.length + joint[0].length;
    if (anyRole.test(folded.slice(at, at + 12))) break;
  }
  return result;
}

/** 向李明: 向 is a surname, but whoever stands behind it is named more often without it. */
function isToSomebody(names: Occurrences, name: string): boolean {
  return name.length > 2 && name.startsWith('向') && names.count(name.slice(1)) > names.count(name);
}

const suing = /(?:^|[,。:\s])(?:原告)?([^\s,。;:诉]{2,40})诉(?:被告)?([^,。;:]{2,60}?)案/;
const ownLineSuing =
  /(?<=\n[^\S\n]{0,8})(?:#{1,6}\s)?(?:原告)?([^\s,。;:诉]{2,40})诉(?:被告)?([^,。;:\n]{2,60}?)案(?=\s|$)/;
/** The same where a headline may run on into it. */
const runOnSuing = /(?:^|[,。:\s])(?:原告)?([^\s,。;:诉]{2,120})诉(?:被告)?([^,。;:]{2,60}?)案/;

/** 王明德诉乐山市…局工伤认定案: claimant and respondent of a title. */
function fromTitle(names: Occurrences, span: Span, weight: number): Mention[] {
  const folded = names.text;
  const whole = folded.includes('\n');
  const lines = folded.slice(...span);
  const title = lines.replace(/\n\s*/g, '');
  // On a line of its own, below where it was published; a wrapped one runs over several.
  const sue = whole ? (ownLineSuing.exec(lines) ?? suing.exec(title)) : runOnSuing.exec(title);
  if (!sue || /[告起上申控投]$/.test(sue[1]!)) return [];
  const result: Mention[] = [];
  const sides: readonly (readonly [string, PartyRole])[] = [
    [sue[1]!.replace(/^.*(?:原告|法院对|法院就)|^(?:案例)?[一二三四五六七八九十\d]{1,3}[、.]/, ''), 'plaintiff'],
    [sue[2]!, 'defendant'],
  ];
  for (const [words, role] of sides) {
    const first = folded.indexOf(words.slice(0, 3), span[0]);
    if (first === -1) continue;
    const at = role === 'plaintiff' && !whole ? startOfSide(names, first, first + words.length) : first;
    const others = [{ role, instance: 1 }];
    for (const found of namesFrom(names, at, span[1]))
      result.push({ role, others, name: found.name, alias: undefined, span: found.span, weight, direct: true });
  }
  return result;
}

/** Where the names before 诉 begin, when a headline runs on into them. */
function startOfSide(names: Occurrences, start: number, end: number): number {
  const mark = names.text.indexOf('、', start);
  const to = mark === -1 || mark > end ? end : mark;
  return to - nameBefore(names, start, to).length;
}

interface Group {
  readonly role: PartyRole;
  readonly names: string[];
  readonly mentions: Mention[];
}

/** One party per role and person; a shorter name that fits one party of the role is its alias. */
function merge(mentions: readonly Mention[], names: Occurrences): Party[] {
  const groups: Group[] = [];
  const byName = new Map<string, Group>();
  const longestFirst = [...mentions].sort((a, b) => b.name.length - a.name.length || a.span[0] - b.span[0]);
  for (const one of longestFirst) {
    let group = byName.get(one.name);
    if (!group) {
      group = groups.find(
        (other) =>
          other.role === one.role &&
          !(hasOwnLine(one) && other.mentions.some(hasOwnLine)) &&
          other.names.some((name) => isShortFor(one.name, name)),
      );
      if (!group) groups.push((group = { role: one.role, names: [], mentions: [] }));
      group.names.push(one.name);
      byName.set(one.name, group);
    }
    group.mentions.push(one);
  }
  return groups
    .filter((group) => isNamedEnough(group, names))
    .map(partyOf)
    .sort((a, b) => a.span[0] - b.span[0]);
}

/** Two with lines of their own are two, however much alike they are called: 某市公安局 and 某市公安局东区分局. */
function hasOwnLine({ weight }: Mention): boolean {
  return weight >= 3;
}

/** Named on a line of its own or in an order, in full, or again and again; a short name once in passing is not enough. */
function isNamedEnough({ mentions }: Group, names: Occurrences): boolean {
  if (mentions.some((mention) => mention.weight >= 1.8)) return true;
  if (
    mentions.some(
      ({ direct, name }) => direct && isOrganisation(name) && (name.length >= 10 || names.count(name) >= again),
    )
  )
    return true;
  return mentions.length >= 2;
}

/** How surely a name is that of a party in this role, by where it was read. */
const surely = {
  ownLine: 0.95,
  /** In the procedure, a title, an order. */
  namedInFull: 0.85,
  /** An organisation in full, or a name again and again, in what is told of the case. */
  told: 0.7,
  /** 被害人 and a name; again and again, or once. */
  victims: 0.8,
  victimOnce: 0.65,
  /** Twice in passing. */
  passing: 0.55,
};
/** So often a name in passing is no accident. */
const again = 4;

function surenessOf(mentions: readonly Mention[]): number {
  let strongest = 0;
  for (const { weight } of mentions) strongest = Math.max(strongest, weight);
  if (strongest >= 3) return surely.ownLine;
  if (strongest >= 1.8) return surely.namedInFull;
  const full = mentions.some(({ direct, name }) => direct && isOrganisation(name) && name.length >= 10);
  return full || mentions.length >= again ? surely.told : surely.passing;
}

function partyOf({ mentions }: Group): Party {
  if (mentions.length === 1) {
    const { role, others: roles, name, alias, span } = mentions[0]!;
    return { role, roles, name, aliases: alias ? [alias] : [], span, confidence: surenessOf(mentions) };
  }
  const strongest = Math.max(...mentions.map((mention) => Math.floor(mention.weight)));
  const byName = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const same = byName.get(mention.name);
    if (same) same.push(mention);
    else byName.set(mention.name, [mention]);
  }
  const own = mentions.filter((mention) => mention.weight >= 3);
  const full = own[0] ?? (isOrganisation(mentions[0]!.name) ? mentions[0]! : mostUsed(byName));
  const named = [...byName.get(full.name)!].sort((a, b) => a.span[0] - b.span[0])[0]!;
  const lead = mentions.find((mention) => Math.floor(mention.weight) === strongest) ?? full;
  const aliases = new Set([...byName.keys()].filter((name) => name !== full.name));
  for (const mention of mentions) if (mention.alias) aliases.add(mention.alias);
  return {
    role: lead.role,
    roles: lead.others,
    name: full.name,
    aliases: [...aliases],
    span: named.span,
    confidence: surenessOf(mentions),
  };
}

/** Of a person written 张某 and 张某某, the form the text uses most. */
function mostUsed(byName: ReadonlyMap<string, readonly Mention[]>): Mention {
  return [...byName.values()].sort((a, b) => b.length - a.length || a[0]!.span[0] - b[0]!.span[0])[0]![0]!;
}

/** 华茂公司 for 榆林市华茂工贸有限责任公司, 张某 for 张某某; not 张三 for 张四. */
function isShortFor(short: string, long: string): boolean {
  if (short.length > long.length) return false;
  if (!isOrganisation(long)) return short.length >= 2 && long.startsWith(short);
  const core = short.replace(/(?:公司|集团|厂|局|支行|分公司)$/, '');
  return core.length >= 2 && isSubsequence(short, long);
}

const victimWord = '被害人';
const behindVictim = /^(?:\([^()]*\))?\s*/;
/** Parts in which victims are named. */
const tellsOfVictims = new Set<SectionRole>(['claims', 'defence', 'lower-court', 'facts', 'reasoning', 'disposition']);

function victims({ folded, units }: PartySource, parties: readonly Party[], occurring: Occurrences): Party[] {
  const found = new Map<string, Span>();
  for (const start of behindVictims(folded, units)) {
    let at = start;
    for (let count = 0; count < 12; count++) {
      const known = parties.find((party) => folded.startsWith(party.name, at));
      const name = known?.name ?? nameAt(occurring, at);
      if (
        !name ||
        !(isLikelyPerson(name) || isOrganisation(name)) ||
        /^(?:证人|家属|亲属|近亲|单位|陈述|报案|谅解|损失|[处家等])/.test(name)
      )
        break;
      if (!parties.some((party) => party.name === name) && !found.has(name)) found.set(name, [at, at + name.length]);
      at += name.length;
      const next = /^(?:\([^()]{0,20}\))?[、和与及](?=[\u4e00-\u9fff])/.exec(folded.slice(at, at + 26));
      if (!next) break;
      at += next[0].length;
    }
  }
  const names = [...found.keys()];
  return names
    .filter(
      (name) =>
        !names.some((other) => other !== name && other.startsWith(name) && !isOrganisation(other) && !/某/.test(name)),
    )
    .map((name) => ({
      role: 'victim',
      roles: [{ role: 'victim', instance: 1 }],
      name,
      aliases: [],
      span: found.get(name)!,
      confidence: occurring.count(name) > 1 ? surely.victims : surely.victimOnce,
    }));
}

/** Where names may stand behind 被害人, in the parts that tell of victims. */
function* behindVictims(folded: string, units: readonly SpokenUnit[]): Iterable<number> {
  for (let word = folded.indexOf(victimWord); word !== -1;) {
    const behind = word + victimWord.length;
    const unit = units[indexEndingBehind(units, word)];
    let next = behind;
    if (unit && unit.span[0] <= word && behind <= unit.span[1] && tellsOfVictims.has(unit.role)) {
      next += behindVictim.exec(folded.slice(behind, unit.span[1]))![0].length;
      yield next;
    }
    word = folded.indexOf(victimWord, next);
  }
}

const defined = /\((?:以下|下)?(?:简称|称)为?\s*(?::\s*)?[“"「]?([^”"」(),。]{1,24})[”"」]?\)/g;

const called = '称';
/** What stands before it in a definition. */
const beforeCalled = new Signs('简下(');

/** Whether a short name may be defined anywhere: to look at each bracket takes longer. */
function mayDefine(folded: string): boolean {
  for (let at = folded.indexOf(called); at !== -1; at = folded.indexOf(called, at + 1))
    if (beforeCalled.at(folded, at - 1)) return true;
  return false;
}

/** Short names defined behind a mention elsewhere than on the party's own line. */
function withUsedAliases(party: Party, definitions: readonly RegExpExecArray[], { folded, text }: PartySource): Party {
  const { aliases } = party;
  const others = definitions.flatMap(({ index, 1: name }) =>
    folded.endsWith(party.name, index) || folded.endsWith(party.name, index - 1) ? [name!.replace('\n', '')] : [],
  );
  return {
    role: party.role,
    roles: party.roles,
    name: text.slice(...party.span).replace('\n', ''),
    aliases: others.length > 0 ? [...new Set([...aliases, ...others])] : aliases,
    span: party.span,
    confidence: party.confidence,
  };
}
