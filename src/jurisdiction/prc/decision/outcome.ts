import type { HoldingLevel, HoldingType, Outcome } from '../../../model/holding';
import type { ConclusionKind } from './conclusions';
import { inPart } from './in-part';

/** 误工费,没有证据,不予支持: what becomes of one head of damages. */
const ofHead =
  /^(?:\d{1,2}[、.])?(?:关于|对于|至于|原告|主张|要求|请求|[其另的])*(?:医疗|误工|护理|营养|交通|住宿|伙食|鉴定|评估|公证|律师|差旅|丧葬|施救|维修|精神|残疾|死亡赔偿|被扶养人|财产|[\u4e00-\u9fff]{0,2}车)[^,。]{0,8}(?:[费金]|损失)/;

export function levelOf(kind: ConclusionKind, text: string): HoldingLevel {
  if (kind === 'quantum' || (kind === 'claim-result' && ofHead.test(text))) return 'quantum';
  if (kind === 'claim-result' || /构成[^,。]{1,30}(?:罪|不正当竞争|侵权|违约)|^综上/.test(text)) return 'main';
  return /^(?:因此|故|据此)/.test(text) && kind === 'application' ? 'main' : 'subsidiary';
}

export function typeOf(kind: ConclusionKind): HoldingType {
  return kind === 'quantum' ? 'application' : kind;
}

const refused =
  /不予以?(?:支持|采纳|采信|准许)|(?:本院|法院)[^,。]{0,6}不予以?认可|不能成立|不成立|难以支持|驳回|不应(?:予以)?支持|不再?支持|被告(?!人|[^,。]{0,20}[辩主认])[^,。]{0,20}不(?:应当?|再|应再)?(?:对[^,。]{1,16})?承担/;
const granted =
  /予以(?:支持|采纳|准许)|(?:(?<!人民法院)应予|依法|本院|(?<!人民)法院)支持|(?<!不)(?:成立|有据)|(?:(?<![不相])应当?|由(?!于))[^,。]{0,30}(?:赔偿|支付|返还|给付|承担|偿还|停止)|(?<!所)有权|合法有效/;
/** Words of refusal that hold a word of granting. */
const refusing = /不予以?(?:支持|采纳|准许|认可)|不(?:能|应)?(?:予以)?(?:成立|支持)/g;

/** 《…》第六条规定，…应予支持: what the law says is decided about nobody yet. */
const tellsOfLaw = /^[^,。]{0,60}第[^,。]{1,12}条[^,。]{0,10}规定\s*[,:]/;

/** 原告主张被告…的理由 is no defence. */
const ofClaimant = /^(?:[故但]|因此,?|对于?|关于)?(?:原告|上诉人)[^,。]{0,12}(?:主张|认为|提出|关于|所称|诉称)/;

/** For whom a conclusion is good: refusing a defence is good for the claimant. */
export function outcomeOf(words: string): Outcome {
  // 驳回其异议不当: a refusal that is refused.
  const unquoted = words.includes('“') ? words.replace(/“[^“”]*”/g, '') : words;
  const text = unquoted.includes('驳回') ? unquoted.replace(/驳回[^,。]{0,24}(?:不当|错误|有误)/g, '成立') : unquoted;
  if (text.includes('规定') && tellsOfLaw.test(text) && !text.includes('本院')) return 'neutral';
  const negates = text.includes('不');
  const no = (negates || text.includes('驳回') || text.includes('难以')) && refused.test(text);
  const yes = granted.test(negates ? text.replace(refusing, '') : text);
  if ((no && yes) || ((text.includes('部分') || text.includes('酌')) && inPart.test(text))) return 'mixed';
  if (!no && !yes) return 'neutral';
  const defence =
    !ofClaimant.test(text) && /抗辩|辩称|辩解|答辩|辩护意见|被告[^,。]{0,20}(?:主张|认为|关于|理由|意见)/.test(text);
  if (no) return defence ? 'for-claimant' : 'against-claimant';
  return defence && /予以采纳|成立/.test(text) ? 'against-claimant' : 'for-claimant';
}
