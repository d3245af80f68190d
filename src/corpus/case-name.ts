import type { CaseNumber } from '../model/authority';
import { isSubsequence } from '../text/similarity';

/** What a case is called by: 甲、乙诉丙、丁合同纠纷案, 甲与乙合同纠纷案, 甲、乙合同纠纷案. */
export interface CaseName {
  readonly claimants: readonly string[];
  /** The first behind 诉. */
  readonly respondent: string;
  /** What stands between the respondent and 案: 运输合同纠纷; absent where other names do, or nothing. */
  readonly cause?: string;
}

/** Words that end the name of an organisation. */
const organisation =
  /^[\u4e00-\u9fff]{1,24}?(?:公司|集团|中心|委员会|合作社|事务所|政府|银行|医院|学校|大学|[厂局店社])/;
/** Words with which a cause begins, behind the name of a person. */
const causes =
  /不正当竞争|侵害|侵权|著作权|商标|专利|运输|买卖|借款|借贷|租赁|承揽|劳动|合同|离婚|继承|人格权|名誉|确认|行政|纠纷|案/;

/** What a party is called before its name. */
const role = /^(?:再审申请人|(?:被?上诉|被?申请|第三|原审被告|被告)人|罪犯|[原被]告)/;

/** The parties and the cause that a name tells; `undefined` for a nickname. */
export function readCaseName(name: string): CaseName | undefined {
  const sued = name.search(/诉(?![人讼])/);
  const at = sued === -1 ? betweenSides(name) : sued;
  if (at < 1) return undefined;
  const behind = name.slice(at + 1).replace(role, '');
  const first = behind.split(/[、与和]/, 1)[0]!;
  const cause = first.search(causes);
  const respondent = withoutOthers(organisation.exec(first)?.[0] ?? (cause === -1 ? first : first.slice(0, cause)));
  const claimants = name
    .slice(0, at)
    .split(/[、与和]/)
    .map(withoutOthers);
  if (respondent.length < 2 || claimants.some((one) => one.length < 2)) return undefined;
  const stated = /^等?([\u4e00-\u9fff]{2,16}?(?:纠纷)?)(?:一|再审)?案$/.exec(behind.slice(respondent.length))?.[1];
  return { claimants, respondent, ...(stated && { cause: stated }) };
}

/**
 * Those accused by what stands before the offence in the name of a case: 被告人甲、乙‸盗窃一案. Nobody where neither a role
 * nor one who is known to be accused tells the name of a person from other words: 入户‸盗窃案.
 */
export function accusedIn(before: string, isAccused: (name: string) => boolean): string[] {
  const persons = before.split(/[、与和]/).map(withoutOthers);
  return role.test(before) || persons.some(isAccused) ? persons : [];
}

/** Where the sides meet that no 诉 keeps apart. */
function betweenSides(name: string): number {
  if (!name.endsWith('案')) return -1;
  const joined = name.indexOf('与');
  return joined === -1 && /纠纷(?:一|再审)?案$/.test(name) ? name.indexOf('、') : joined;
}

function withoutOthers(name: string): string {
  return name.replace(/等[一二三四五六七八九十\d]*人?$/, '').replace(role, '');
}

/**
 * Whether somebody of that name may be meant: by the name, by a short form of it, or by the name with the first words of
 * the cause still behind it, since nothing tells where that of a person ends (王某网络侵权责任).
 */
export function maybeCalled(called: string, name: string): boolean {
  return isSubsequence(called, name) || (name.length > 1 && called.startsWith(name));
}

/**
 * Whether a number whose court nobody can tell from its Latin letters, (2014) Qing Cheng Min Chu Zi No. 833, may be this
 * one: of the same year, with the same serial.
 */
export function maybeNumbered(name: string, number: CaseNumber): boolean {
  const [, year, serial] = spelled.exec(name) ?? [];
  const [, ofYear, ofSerial] = /^（(\d{4})）(?:.*\D)?(\d+)号$/.exec(number) ?? [];
  return year !== undefined && year === ofYear && Number(serial) === Number(ofSerial);
}

/** Whether a case is named by a number, though by one that does not tell its court. */
export function isSpelledNumber(name: string): boolean {
  return spelled.test(name);
}

const spelled = /^[([](\d{4})[)\]][^\u4e00-\u9fff]*?(\d{1,6})$/;
