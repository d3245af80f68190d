import type { PartyRole } from '../../../model/decision';
import { matches } from '../../../text/matches';
import type { Occurrences } from '../../../text/occurrences';
import { isSubsequence } from '../../../text/similarity';
import type { Span } from '../../../text/span';
import { knownCauseAtEnd } from './known-cause';
import { isLikelyPerson, isOrganisation, maskedBody, nameAt, nameBefore } from './names';

/** Somebody whom a report names without a role. */
interface Named {
  readonly name: string;
  readonly span: Span;
  /** Called a third party by the title. */
  readonly third?: boolean;
}

export interface ToldParty extends Omit<Named, 'third'> {
  readonly role: PartyRole;
}

/** 老周, 小陈, 阿强, 王女士: what reports call people by. */
const nickname =
  /^(?:老(?![人板师年家公婆])|小(?![区学时额型微组店孩伙])|阿(?!姨))[\u4e00-\u9fff]|^[\u4e00-\u9fff]某?(?:先生|女士|小姐|大[爷妈叔姐哥娘伯]|阿[姨婆公]|老[伯师]|奶奶|爷爷|师傅|老太|老汉|同学)/;
/** Who decides, and words for anybody. */
const nobody = /法院|仲裁|委员会$|检察|^(?:[原被]告|双方|其|该|劳动|用人|消费|经营|法官|本院|一审|二审|上诉|申请)/;

/** 常某向劳动人事争议仲裁委员会 goes on with what somebody did. */
const goesOn = /(?<=..)(?:[向将因以]|不服).*/;

const pays = '支付|赔偿|退还|退赔|返还|偿还|给付|归还|补偿';
const sues = '诉至|诉到|起诉|告上|告到|告至';
/** Behind what somebody stands who asks, who is asked of, and who has to pay. */
const asks = new RegExp(
  `(?:^|[。;,\\n])\\s{0,8}(?=[^。,;\\n]{2,40}?(?:向[^。,;\\n]{2,40}(?:申请仲裁|提起[^。,;上]{0,4}诉讼|起诉)|提起[^。,;上]{0,4}诉讼|申请(?:劳动)?仲裁|${sues}|将[^。;\\n]{2,60}?(?:${sues})|不服[^。;\\n]{0,30}(?:裁决|决定)书?,(?:遂?向[^。;,\\n]{2,30}(?:起诉|提起)|遂?(?:${sues}))))`,
  'g',
);
/** 驳回宋某的全部诉讼请求: who asked in vain. */
const refused = /驳回(?=[^。,;\n]{2,16}?的?(?:全部|其[他余])?(?:诉讼请求|诉请|仲裁请求))/g;
/** 准许张某与李某离婚: whose tie a court unties; who asked for it is named first. */
const parted =
  /(?:准[予许]|不准|撤销|解除)(?:原告)?(?=[^。,;\n]{2,12}[与和][^。,;\n]{2,12}(?:离婚|的?(?:婚姻|收养)关系))/g;
/** 因李某、牟某未按判决履行: against whom a judgment is enforced, with whoever is listed beside him. */
const unpaid = /(?:^|[。;,\n])\s{0,8}(?:因|由于|但)?(?=[^。,;\n]{2,40}?(?:未|拒不|没有)[^。,;\n]{0,24}履行)/g;
/** Who takes an award to court, of which a report has the requests under a heading. */
const suing =
  /(?:^|[。;,\n])\s{0,8}(?=[^。,;\n]{2,40}?不服[^。;\n]{0,30}裁决书?,(?:遂?向[^。;,\n]{2,30}(?:起诉|提起)|遂?(?:诉至|起诉)))/g;
const sued = new RegExp(`将(?=[^。;\\n]{2,60}?(?:${sues}))`, 'g');
const askedOf = new RegExp(
  `(?:请求|诉请|要求)(?:(?:人民)?法院|仲裁委员?会?|依法)*(?:裁决|判令|判决)?(?=[^。,;\\n]{2,40}?(?:${pays}|承担|恢复|履行|协助|配合))`,
  'g',
);
/** 庭审中,某公司辩称; 某局在法庭上则认为. */
const answering =
  /(?:^|[。;,\n])\s{0,8}(?:(?:庭审|审理|诉讼)(?:过程)?中,|对此,|而|但)?(?=[^。,;:\n]{2,20}?(?:辩称|抗辩|则(?:表示|认为|称)))/g;
/** 撤销某局作出的决定: whose act a court undoes. */
const undone = /(?:请求|判[决令]|一审|终审)?(?:撤销|确认)了?(?=[^。,;\n]{2,30}?(?:作出|\d{1,2}月\d))/g;
const ordered = new RegExp(`(?:判[决令]|裁决)(?:如下)?[:,]?\\s?由?(?=[^。,;\\n]{2,40}?(?:${pays}))`, 'g');
const paid = new RegExp(`(?:${pays})(?:给|了)?`, 'g');
/** 张某与某公司劳动争议案, 某公司申请执行李某承揽合同案, on a line or in a sentence of its own. */
const title =
  /(?:^|[\s。!?#】])([^\s。!?,:;#与诉]{2,40}?)(与|诉|申请执行)(?=([^\s。!?,:;#]{2,60}?(?:纠纷|争议|案))案?(?:$|[\s。【#]))/;
/** What may stand before a title on a line of its own, or in a text on one line. */
const beforeTitle =
  '(?<=\\n|^|[。”例)]\\s{0,4}(?=案例)|\\S\\s{0,4}(?=--)|(?:目\\s?录|案)\\s?(?=\\d))\\s{0,4}(?:#{1,6}\\s)?(?:案例之?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})\\s?[.:、]?\\s?)?-{0,2}(?:(?:[一二三四五六七八九十]{1,3}|\\d{1,2})[、.]\\s?)?';
/** And behind one. */
const behindTitle = '\\s{0,4}(?:\\n|$|--|\\d{1,2}[.、]|(?:\\(?[一1][)、.]{1,2}\\s?)?[【[]?(?:基本|简要)?案情)';
/** Each of a collection, on a line of its own. */
const ownTitle = new RegExp(
  `${beforeTitle}([^\\s。!?,:;#.与诉-]{2,40})(与|诉)(?=([^\\s。!?,:;#]{2,60}?(?:纠纷|争议|案))案?${behindTitle})`,
  'g',
);
/** 丁某故意伤害案, 丁某、王某等人诈骗案, likewise. */
const ofAccused = new RegExp(`${beforeTitle}([^\\s。!?,:;#.与诉-]{4,40})案(?=${behindTitle})`, 'g');
const prosecutes =
  /(?<=^|[。,;\n])\s?([\u4e00-\u9fff]{2,24}?人民检察院)(?=(?:于[^。,]{4,16})?[^。,]{0,24}?(?:以|指控)[^。]{2,60}?(?:公诉|起诉|指控))/g;
/** Both in a text on one line, where each begins behind its number. */
const inRow = [
  /案例[一二三四五六七八九十\d]{1,2}[ .、:]{0,3}([^\s。!?,:;#与诉]{2,40})(与|诉)(?=([^\s。!?,:;#]{2,60}?(?:纠纷|争议|案))案?(?:[-—【\s]|基本案情))/g,
  /案例[一二三四五六七八九十\d]{1,2}[ .、:]{0,3}([^\s。!?,:;#与诉]{4,40}?)案(?=[-—【\s]|基本案情)/g,
] as const;
/** A collection numbers its cases. */
const second = /案例\s?[二2]|[\n。案]\s{0,4}(?:二、|2[.、])/;
/** The same between a headline and a heading that nothing parts from it. */
const runOnTitle =
  /^([^\s。;诉]{2,120}?)(与|申请执行)(?=([^\s。!?,:;#与诉]{2,60}?(?:纠纷|争议|案))案?(?:——|(?:基本|简要)?案情|裁判|关键词|入库编号|典型))/;
/** 吴某作为第三人参加诉讼, 追加吴某为第三人. */
const joins =
  /(?:^|[。;,\n]|追加)\s{0,8}(?=[^。,;\n]{2,30}?(?:作为|为)(?:本案|有独立请求权的?|无独立请求权的?)*第三人)/g;
/** Somebody whom a report is about is named so often at least. */
const often = 2;

/** The parties of a report that introduces nobody by a role: by its title, by who sued whom, by who has to pay whom. */
export function toldParties(names: Occurrences): ToldParty[] {
  const titled = title.exec(names.text) ?? (names.text.includes('\n') ? null : runOnTitle.exec(names.text));
  const [left, right] = titled ? sidesOf(names, titled) : [[], []];
  const payer = behind(names, ordered, 1);
  const payee = payer[0] ? behind(names, paid, 1, payer[0].span[1]) : [];
  const suitors = names.text.includes('原告诉讼请求') ? behind(names, suing, 1) : [];
  const [asker, ...other] = jointBehind(names, parted, /^[与和]/);
  const inVain = [behind(names, refused, 1), asker ? [asker] : []];
  const claimants = firstOf([suitors, jointBehind(names, asks), left, payee, ...inVain], []);
  const asked = jointBehind(names, askedOf, /^(?:[、和与及]|以及)/);
  // Asked of several, the claimant among them, in a suit of the other side.
  const bound = without(asked, claimants).length < asked.length ? [] : asked;
  const answers = behind(names, answering);
  const readings = [all(names, sued), right, bound, payer, payee, behind(names, undone, 1), answers, other];
  const owing = titled?.[2] === '申请执行' ? without(jointBehind(names, unpaid), [...claimants, ...right]) : [];
  const found = [...firstOf(readings, claimants).map((one) => fuller(names, one)), ...owing];
  // 小区物业 in one sentence is 物业公司 in the next.
  const more = answers.filter(
    ({ name }) =>
      isOrganisation(name) &&
      ![...claimants, ...found, ...right].some((one) => isSubsequence(name.replace(/公司$/, ''), one.name)),
  );
  const respondents = found.length > 0 && right.length === 0 ? [...found, ...more] : found;
  const joined = names.text.includes('第三人') ? behind(names, joins) : [];
  const others = [...right.filter(({ third }) => third), ...without(joined, [...claimants, ...respondents])];
  const [ofClaimant, ofRespondent] = rolesIn(names.text, titled?.[2]);
  return [
    ...claimants.map(({ name, span }) => ({ name, span, role: ofClaimant })),
    ...respondents.map(({ name, span }) => ({ name, span, role: ofRespondent })),
    ...without(others, respondents).map(({ name, span }) => ({ name, span, role: 'third-party' as const })),
  ];
}

/** The parties of all cases of a collection, by their titles; none where there are not several. */
export function collectedParties(names: Occurrences): ToldParty[] {
  const { text } = names;
  if (!second.test(text)) return [];
  const [suits, charges] = text.includes('\n') ? [ownTitle, ofAccused] : inRow;
  const [left, right] = sidesOfAll(names, matches(suits, text));
  const charged = matches(charges, text)
    .map(accusedIn)
    .filter((some) => some.length > 0);
  if (left.length + new Set(charged.map(([one]) => one!.name)).size < 2) return [];
  const accused = charged.flat();
  const prosecutors = matches(prosecutes, text).map((one) =>
    named(one[1]!, one.index + one[0].length - one[1]!.length),
  );
  const found = (some: readonly Named[], role: PartyRole): ToldParty[] =>
    some
      .filter(({ name }, i) => some.findIndex((one) => one.name === name) === i)
      .map(({ name, span, third }) => ({ name, span, role: third ? 'third-party' : role }));
  return [
    ...found(left, 'plaintiff'),
    ...found(right, 'defendant'),
    ...(accused.length > 0 ? found(prosecutors, 'prosecutor') : []),
    ...found(accused, 'accused'),
  ];
}

/** Whom a title names before an offence. */
function accusedIn(title: RegExpExecArray): Named[] {
  const words = title[1]!;
  const known = knownCauseAtEnd(words);
  if (!known?.name.endsWith('罪')) return [];
  const at = title.index + title[0].length - 1 - words.length;
  const list = words.slice(0, known.start).replace(/等(?:\S{0,2}人)?$/, '');
  return listOf(list, 0, list.length)
    .map(([from, to]) => named(list.slice(from, to), at + from))
    .filter(({ name }) => isSomebody(name));
}

/** The first of several readings that names somebody else than these. */
function firstOf(readings: readonly (readonly Named[])[], taken: readonly Named[]): readonly Named[] {
  return (
    readings.map((some) => without(some, taken).filter(({ third }) => !third)).find((some) => some.length > 0) ?? []
  );
}

/** What a name begins with that is cut short elsewhere, and the most that it is. */
const moreOfName =
  /(?:^|[^\u4e00-\u9fff]|[原被]告|[到在与向由从和及对将被至])((?![原被]告)[\u4e00-\u9fff]{0,6}某[\u4e00-\u9fff]{0,10})$/;
const longestLead = 17;

/** 健身公司 where 示例某健身公司 stood before: a report may call somebody by less than it first did. */
function fuller(names: Occurrences, one: Named): Named {
  const { name } = one;
  if (!isOrganisation(name) || /某|有限/.test(name)) return one;
  const { text } = names;
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const lead = moreOfName.exec(text.slice(Math.max(0, at - longestLead - 1), at))?.[1];
    if (lead !== undefined) return { ...one, ...named(lead + name, at - lead.length) };
  }
  return one;
}

function without(some: readonly Named[], taken: readonly Named[]): Named[] {
  return some.filter(({ name }) => !taken.some((one) => one.name === name));
}

/** Before whom: of an award the committee is told to have decided, and no court to have ordered anything. */
const ofAward = /(?:^|[\n#【[])\s{0,4}申请人请求/;
const decidedByAward = /仲裁(?:委员会|院|庭)[^。“”]{0,12}裁决/;
const ordersOfCourt = /(?:法院|法庭|[一二终]审)[^。“”]{0,30}(?:判[决令]|改判)|判令|诉至/;

function rolesIn(text: string, word: string | undefined): readonly [PartyRole, PartyRole] {
  if (word === '申请执行') return ['enforcement-applicant', 'enforcement-respondent'];
  const inCourt = decidedByAward.test(text) ? ordersOfCourt.test(text) : /判决|判令|诉至|法院/.test(text);
  return inCourt && !ofAward.test(text) ? ['plaintiff', 'defendant'] : ['applicant', 'respondent'];
}

/** Both sides of all titles of a collection, each of them once. */
function sidesOfAll(names: Occurrences, titles: readonly RegExpExecArray[]): readonly [Named[], Named[]] {
  const left: Named[] = [];
  const right: Named[] = [];
  for (const [some, others] of titles.map((one) => sidesOf(names, one)))
    if (some.length > 0 && others.length > 0) {
      left.push(...without(some, left));
      right.push(...without(others, right));
    }
  return [left, right];
}

/** Both sides of a title, each with all who are listed in it. */
function sidesOf(names: Occurrences, match: RegExpExecArray): readonly [Named[], Named[]] {
  const [whole, side, word, rest] = match;
  const end = match.index + whole.length - word!.length;
  const left = listOf(names.text, end - side!.length, end).map(([from, to], i) => {
    const name = names.text.slice(from, to);
    // What stands before the first is a headline, where nothing parts it from the title.
    const own = i === 0 && !names.text.includes('\n') ? nameBefore(names, from, to) : name;
    return own && (isSomebody(own) || own.endsWith('检察院')) ? named(own, to - own.length) : nameHere(names, from);
  });
  const other = end + word!.length;
  const listed = listOf(names.text, other, other + rest!.length);
  const right = listed.map(([from, to], i) =>
    i < listed.length - 1 ? within(names, from, to) : lastOf(names, from, to),
  );
  return [left.filter((one) => one !== undefined), right.filter((one) => one !== undefined)];
}

/** Where those stand who are listed between 、. */
function listOf(text: string, start: number, end: number): Span[] {
  const result: Span[] = [];
  for (let from = start; from < end;) {
    const mark = text.indexOf('、', from);
    const to = mark === -1 || mark > end ? end : mark;
    result.push([from, to]);
    from = to + 1;
  }
  return result;
}

const asThird = '第三人';

function within(names: Occurrences, from: number, to: number): Named | undefined {
  const third = names.text.startsWith(asThird, from);
  const at = third ? from + asThird.length : from;
  const name = names.text.slice(at, to);
  return isSomebody(name) ? { ...named(name, at), third } : undefined;
}

const surelyNamed = /^(?:.{2,20}?(?=等)|.{2,30}?(?:政府|[局厅]|委员会|办事处|大队)(?![某公局厅]|有限))/;

/** The last of a title; where its name ends and the cause begins, how often both stand in the text tells. */
function lastOf(names: Occurrences, from: number, to: number): Named | undefined {
  const third = names.text.startsWith(asThird, from);
  const at = third ? from + asThird.length : from;
  const rest = names.text.slice(at, to);
  // 刘某等三被告, 某县某局工伤认定: what a name surely ends before.
  const sure = surelyNamed.exec(rest)?.[0];
  if (sure !== undefined && isSomebody(sure)) return { ...named(sure, at), third };
  let end = rest.length;
  const titles = names.count(rest);
  while (end > 1 && names.count(rest.slice(0, end)) <= titles) end--;
  const counted = rest.slice(0, end);
  const one = end > 1 && isSomebody(counted) ? named(counted, at) : nameHere(names, at, 1);
  return one && { ...one, third };
}

function named(name: string, at: number): Named {
  return { name, span: [at, at + name.length] };
}

function isSomebody(name: string): boolean {
  return (
    (isLikelyPerson(name) || isOrganisation(name) || nickname.test(name) || /^某[\u4e00-\u9fff]/.test(name)) &&
    !nobody.test(name)
  );
}

function nameHere(names: Occurrences, at: number, least = often): Named | undefined {
  const rest = names.text.slice(at, at + 24);
  const name = (nickname.exec(rest) ?? maskedBody.exec(rest))?.[0] ?? nameAt(names, at)?.replace(goesOn, '');
  return name !== undefined && isSomebody(name) && names.count(name) >= least ? named(name, at) : undefined;
}

/** Somebody, and whoever is listed behind. */
function jointHere(names: Occurrences, at: number, joint = /^(?:[、和及]|以及)/): Named[] {
  const found: Named[] = [];
  for (let from = at; found.length < most;) {
    const one = nameHere(names, from);
    if (!one) break;
    found.push(one);
    const next = joint.exec(names.text.slice(one.span[1], one.span[1] + 2));
    if (!next) break;
    from = one.span[1] + next[0].length;
  }
  return found;
}

/** So many a side are read at most. */
const most = 6;

/** Those who are named behind some words, each once. */
function behind(names: Occurrences, lead: RegExp, enough = most, from = 0): Named[] {
  const found: Named[] = [];
  for (const { index, 0: words } of matches(lead, names.text.slice(from))) {
    const one = nameHere(names, from + index + words.length);
    if (one) found.push(...without([one], found));
    if (found.length >= enough) break;
  }
  return found;
}

/** Those who are listed where somebody is first named behind some words. */
function jointBehind(names: Occurrences, lead: RegExp, joint?: RegExp): Named[] {
  for (const { index, 0: words } of matches(lead, names.text)) {
    const some = jointHere(names, index + words.length, joint);
    if (some.length > 0) return some;
  }
  return [];
}

/** All who are named behind some words, alone or in lists, each once. */
function all(names: Occurrences, lead: RegExp): Named[] {
  const found: Named[] = [];
  for (const { index, 0: words } of matches(lead, names.text))
    for (const one of jointHere(names, index + words.length)) found.push(...without([one], found));
  return found.slice(0, most);
}
