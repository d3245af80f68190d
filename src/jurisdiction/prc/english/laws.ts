import type { LawTitle } from '../../../model/authority';
import type { EnglishWords } from '../../english-forms';
import { nameInEnglish } from '../lexicon/english-names';
import { causeInEnglish } from './causes';

/** Regulations and instruments of the courts that are cited often, by the names in common use. */
const instruments: Readonly<Record<LawTitle, string>> = {
  全国法院民商事审判工作会议纪要: 'Minutes of the National Conference on the Civil and Commercial Trial Work of Courts',
  诉讼费用交纳办法: 'Measures on the Payment of Litigation Costs',
  工伤保险条例: 'Regulations on Work Injury Insurance',
  物业管理条例: 'Regulations on Property Management',
  计算机软件保护条例: 'Regulations on the Protection of Computer Software',
  信息网络传播权保护条例: 'Regulations on the Protection of the Right of Communication through Information Networks',
  政府信息公开条例: 'Regulations on the Disclosure of Government Information',
  国有土地上房屋征收与补偿条例: 'Regulations on the Expropriation of Buildings on State-Owned Land and Compensation',
  最高人民法院关于民事诉讼证据的若干规定: 'SPC Provisions on Evidence in Civil Procedure',
  最高人民法院关于行政诉讼证据若干问题的规定: 'SPC Provisions on Evidence in Administrative Procedure',
  最高人民法院关于确定民事侵权精神损害赔偿责任若干问题的解释:
    'SPC Interpretation on Liability for Mental Distress in Civil Torts',
  最高人民法院关于审理人身损害赔偿案件适用法律若干问题的解释:
    'SPC Interpretation on the Application of Law in Cases of Compensation for Personal Injury',
  最高人民法院关于人民法院办理执行异议和复议案件若干问题的规定:
    'SPC Provisions on Objections and Reconsideration in Enforcement',
};

const issuers: Readonly<Record<string, string>> = {
  最高人民法院: 'SPC',
  最高人民检察院: 'SPP',
  '最高人民法院、最高人民检察院': 'SPC and SPP',
};
const kinds: Readonly<Record<string, string>> = { 解释: 'Interpretation', 规定: 'Provisions', 意见: 'Opinions' };
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI'];

const issued = /^(最高人民法院、最高人民检察院|最高人民法院|最高人民检察院)关于/;
const onLaw = /^适用〈?([^〈〉]{2,30}?法典?)〉?(?:若干问题)?的(解释|规定|意见)(?:（([一二三四五六])）)?$/;
const onCases =
  /^(?:审理|办理)([^〈〉]{2,24}?)(?:刑事)?案件(?:具体)?(?:适用|应用)法律(?:的?(?:若干|有关)?问题)?的(解释|规定|意见)(?:（([一二三四五六])）)?$/;

/**
 * A law by the English name in use; regulations that implement one and interpretations by that of the law, or of the cause,
 * that they are on. `undefined` for other instruments: no name of theirs is in common use.
 */
export function lawInEnglish(title: LawTitle): EnglishWords | undefined {
  const known = nameInEnglish(title) ?? instruments[title];
  if (known !== undefined) return { english: known, basis: 'common' };
  const implemented = /^(.{2,30}法)实施(?:条例|细则)$/.exec(title)?.[1];
  const of = implemented === undefined ? undefined : nameInEnglish(implemented);
  if (of !== undefined) return { english: `Implementing Regulations of the ${of}`, basis: 'rendered' };
  const english = interpretation(title);
  return english === undefined ? undefined : { english, basis: 'rendered' };
}

/** SPC Interpretation on the Application of the Criminal Procedure Law; … of Law in Cases of private lending. */
function interpretation(title: LawTitle): string | undefined {
  const [begins = '', issuer = ''] = issued.exec(title) ?? [];
  const by = issuers[issuer];
  if (by === undefined) return undefined;
  const rest = title.slice(begins.length);
  const [, lawTitle, lawKind = '', lawNumber] = onLaw.exec(rest) ?? [];
  const law = lawTitle === undefined ? undefined : nameInEnglish(lawTitle);
  if (law !== undefined) return `${by} ${kinds[lawKind]} on the Application of the ${law}${numbered(lawNumber)}`;
  const [, cases, kind = '', number] = onCases.exec(rest) ?? [];
  const cause =
    cases === undefined
      ? undefined
      : (causeInEnglish(cases) ?? causeInEnglish(`${cases}纠纷`) ?? causeInEnglish(`${cases}罪`));
  return cause && `${by} ${kinds[kind]} on the Application of Law in Cases of ${cause.english}${numbered(number)}`;
}

function numbered(number: string | undefined): string {
  return number === undefined ? '' : ` (${romans['一二三四五六'.indexOf(number)]})`;
}
