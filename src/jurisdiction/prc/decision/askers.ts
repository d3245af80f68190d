import type { PartyRole } from '../../../model/decision';
import type { ClaimKind } from '../../../model/holding';
import { Signs } from '../../../text/signs';

/** Whose request a sentence tells of, by the words at its head; a party named there tells more. */
export interface Asker {
  readonly pattern: RegExp;
  readonly by: PartyRole;
  readonly kind: ClaimKind;
}

const askers: readonly Asker[] = [
  { pattern: /^反诉原告|^[^,。;:]{0,40}(?:反诉(?:请求|称)|提[出起]反诉)/, by: 'defendant', kind: 'counterclaim' },
  { pattern: /^[^,。;:]{0,40}反请求/, by: 'respondent', kind: 'counterclaim' },
  { pattern: /^附带民事(?:公益)?诉讼(?:原告|起诉人)/, by: 'incidental-plaintiff', kind: 'incidental' },
  {
    pattern:
      /^[^,。;:]{0,40}(?:上诉(?:请求|称|提出|认为)|不服[^,。]{0,30},?(?:向[^,。]{2,30}提[出起])?上诉)|^[^,。;:]{2,40}不服[^。]{2,40}(?:判决|裁定),[^,。]{0,24}上诉|^[^,。]{0,6}(?:宣判|判决)[^,。]{0,4}后,[^。:]{2,24}不服[^。:]{0,30}上诉|^上诉人/,
    by: 'appellant',
    kind: 'appeal',
  },
  { pattern: /^(?:再审申请人|申请再审人|申诉人)|^[^,。;:]{0,40}申请再审/, by: 'applicant', kind: 'retrial' },
  { pattern: /^[^。;:]{0,60}管辖权?(?:提出|的)?异议/, by: 'defendant', kind: 'objection' },
  { pattern: /^(?:异议人|案外人|利害关系人|复议申请人|申请复议人)/, by: 'objector', kind: 'objection' },
  {
    pattern: /^(?:申请人|申请机关|赔偿请求人|申请执行人|(?:刑罚)?执行机关)|^[^,。;:]{0,30}仲裁请求/,
    by: 'applicant',
    kind: 'claim',
  },
  {
    pattern: /^(?:有独立请求权的)?第三人|^[^,。;:]{2,24}作为[^,。;:]{0,12}第三人/,
    by: 'third-party',
    kind: 'claim',
  },
  { pattern: /^(?:原告|公益诉讼起诉人)/, by: 'plaintiff', kind: 'claim' },
];

/** What each of them begins with or else holds: told at a glance, and most heads are of none. */
const begins = new Signs('反附上再申异案利复赔刑执有第原公');
const holds = /反诉|反请求|上诉|申请再审|异议|仲裁请求|第三人/;
/** All in one, each in brackets of its own. */
const any = new RegExp(askers.map(({ pattern }) => `(${pattern.source})`).join('|'));

/** The first that the head of a sentence is of. */
export function askerIn(head: string): Asker | undefined {
  if (!begins.at(head, 0) && !holds.test(head)) return undefined;
  const found = any.exec(head);
  return found ? askers[found.findIndex((words, i) => i > 0 && words !== undefined) - 1] : undefined;
}
