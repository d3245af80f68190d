import type { PartyRole } from '../../../model/decision';
import { matches } from '../../../text/matches';
import type { Occurrences } from '../../../text/occurrences';
import type { Span } from '../../../text/span';
import { isLikelyPerson, isOrganisation, nameAt } from './names';

/** Somebody whom a report names without a role. */
interface Named {
  readonly name: string;
  readonly span: Span;
}

export interface ToldParty extends Named {
  readonly role: PartyRole;
}

/** 老周, 小陈, 阿强, 王女士: what reports call people by. */
const nickname =
  /^(?:老(?![人板师年家公婆])|小(?![区学时额型微组店孩伙])|阿(?!姨))[\u4e00-\u9fff]|^[\u4e00-\u9fff]某?(?:先生|女士|小姐|大爷|大妈|大叔|奶奶|爷爷|师傅|老太|老汉|同学)/;
/** Who decides, and words for anybody. */
const nobody = /法院|仲裁|委员会$|检察|^(?:[原被]告|双方|其|该|劳动|用人|消费|经营|法官|本院|一审|二审|上诉|申请)/;

/** 常某向劳动人事争议仲裁委员会 goes on with what somebody did. */
const goesOn = /(?<=..)(?:[向将因以]|不服).*/;

/** 某酒类专营店, 某医美机构: what reports call those whom they do not name. */
const masked =
  /^某{1,2}[\u4e00-\u9fff]{1,14}?(?:公司|集团|机构|广场|平台|中心|学校|银行|[厂局院店社站园场馆所])(?![^某,。;]{0,6}(?:公司|中心))/;

const pays = '支付|赔偿|退还|退赔|返还|偿还|给付|归还|补偿';
const sues = '诉至|诉到|起诉|告上|告到|告至';
/** Behind what somebody stands who asks, who is asked of, and who has to pay. */
const asks = new RegExp(
  `(?:^|[。;,\\n])\\s{0,8}(?=[^。,;\\n]{2,40}?(?:向[^。,;\\n]{2,40}(?:申请仲裁|提起[^。,;上]{0,4}诉讼|起诉)|申请(?:劳动)?仲裁|${sues}|将[^。;\\n]{2,60}?(?:${sues})|不服[^。;\\n]{0,30}(?:裁决|决定)书?,(?:遂?向[^。;,\\n]{2,30}(?:起诉|提起)|遂?(?:${sues}))))`,
  'g',
);
/** Who takes an award to court, of which a report has the requests under a heading. */
const suing =
  /(?:^|[。;,\n])\s{0,8}(?=[^。,;\n]{2,40}?不服[^。;\n]{0,30}裁决书?,(?:遂?向[^。;,\n]{2,30}(?:起诉|提起)|遂?(?:诉至|起诉)))/g;
const sued = new RegExp(`将(?=[^。;\\n]{2,60}?(?:${sues}))`, 'g');
const askedOf = new RegExp(
  `(?:请求|诉请|要求)(?:(?:人民)?法院|仲裁委员?会?|依法)*(?:裁决|判令|判决)?(?=[^。,;\\n]{2,40}?(?:${pays}|承担|恢复|履行))`,
  'g',
);
const ordered = new RegExp(`(?:判[决令]|裁决)(?:如下)?[:,]?\\s?由?(?=[^。,;\\n]{2,40}?(?:${pays}))`, 'g');
const paid = new RegExp(`(?:${pays})(?:给|了)?`, 'g');
/** 张某与某公司劳动争议案, 某公司申请执行李某承揽合同案, on a line or in a sentence of its own. */
const title =
  /(?:^|[\s。!?#】])([^\s。!?,:;#与诉]{2,40}?)(与|诉|申请执行)(?=([^\s。!?,:;#]{2,60}?(?:纠纷|争议|案))案?(?:$|[\s。【#]))/;
/** Somebody whom a report is about is named so often at least. */
const often = 2;

/** The parties of a report that introduces nobody by a role: by its title, by who sued whom, by who has to pay whom. */
export function toldParties(names: Occurrences): ToldParty[] {
  const titled = title.exec(names.text);
  const [first, second] = titled ? sidesOf(names, titled) : [];
  const payer = firstBehind(names, ordered);
  const payee = payer && firstBehind(names, paid, payer.span[1]);
  const suitor = names.text.includes('原告诉讼请求') ? firstBehind(names, suing) : undefined;
  const claimant = suitor ?? firstBehind(names, asks) ?? first ?? payee;
  const respondents = [all(names, sued), [second], [firstBehind(names, askedOf)], [payer], [payee]]
    .map((some) => some.filter((one) => one !== undefined && one.name !== claimant?.name))
    .find((some) => some.length > 0);
  const [asking, asked] = rolesIn(names.text, titled?.[2]);
  return [
    ...(claimant ? [{ ...claimant, role: asking }] : []),
    ...(respondents ?? []).map((one) => ({ ...one!, role: asked })),
  ];
}

function rolesIn(text: string, word: string | undefined): readonly [PartyRole, PartyRole] {
  if (word === '申请执行') return ['enforcement-applicant', 'enforcement-respondent'];
  return /判决|判令|诉至|法院/.test(text) ? ['plaintiff', 'defendant'] : ['applicant', 'respondent'];
}

/** Both sides of a title; where the second ends and the cause begins, how often both stand in the text tells. */
function sidesOf(names: Occurrences, match: RegExpExecArray): (Named | undefined)[] {
  const [whole, side, word, rest] = match;
  const at = match.index + whole.length - side!.length - word!.length;
  const other = match.index + whole.length;
  let end = rest!.length;
  const titles = names.count(rest!);
  while (end > 1 && names.count(rest!.slice(0, end)) <= titles) end--;
  const counted = rest!.slice(0, end);
  const second = end > 1 && isSomebody(counted) ? named(counted, other) : nameHere(names, other, 1);
  return [isSomebody(side!) ? named(side!, at) : nameHere(names, at), second];
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
  const name = (nickname.exec(rest) ?? masked.exec(rest))?.[0] ?? nameAt(names, at)?.replace(goesOn, '');
  return name !== undefined && isSomebody(name) && names.count(name) >= least ? named(name, at) : undefined;
}

function firstBehind(names: Occurrences, lead: RegExp, from = 0): Named | undefined {
  return all(names, lead, from, 1)[0];
}

/** Those who are named behind some words, each once. */
function all(names: Occurrences, lead: RegExp, from = 0, most = 4): Named[] {
  const found: Named[] = [];
  for (const { index, 0: words } of matches(lead, names.text.slice(from))) {
    const one = nameHere(names, from + index + words.length);
    if (one && !found.some(({ name }) => name === one.name)) found.push(one);
    if (found.length === most) break;
  }
  return found;
}
