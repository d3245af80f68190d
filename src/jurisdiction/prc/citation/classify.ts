import type { LawTitle, Rank } from '../../../model/authority';
import type { NormCitationKind } from '../../../model/citation';
import type { Law, LawFound } from '../../../model/law';
import type { Lexicon } from '../lexicon/lexicon';
import { treatyNamed } from '../lexicon/treaties';

/** What a title in 《》 names. Anything that is no authority keeps the articles behind it from being read as law. */
export type TitleClass =
  { readonly what: 'norm'; readonly norm: Norm } | { readonly what: 'gazette' | 'book' | 'other' };

/** A norm as a citation names it. */
export interface Norm {
  readonly law: LawTitle;
  readonly kind: NormCitationKind;
  readonly rank?: Rank;
  /** Its entry in the lexicon; absent for one known by the shape of its title alone. */
  readonly entry?: Law;
  /** From 0 to 1. */
  readonly confidence: number;
}

const kinds: Readonly<Record<Rank, NormCitationKind>> = {
  constitution: 'statute',
  law: 'statute',
  'legislative-interpretation': 'interpretation',
  'administrative-regulation': 'regulation',
  'local-regulation': 'regulation',
  'autonomous-regulation': 'regulation',
  'departmental-rule': 'regulation',
  'government-rule': 'regulation',
  'judicial-interpretation': 'interpretation',
  'normative-document': 'judicial-document',
};

/** Contracts, articles of association, reports, decisions in a matter: cited by 第N条 like a law, and none. */
const privateDocument =
  /(?:合同|协议|协议书|章程|契约|约定|承诺书|承诺函|保证书|保函|借条|欠条|收条|借据|声明|证明|证明书|报告|报告书|结论书|认定书|意见书|鉴定书|通知书|告知书|决定书|裁定书|判决书|调解书|裁决书|起诉书|委托书|申请书|登记表|清单|(?:鉴定|质证|代理|辩护|审计|评估)意见|笔录|说明|说明书|发票|收据|凭证|[单表函信]|手册|须知|守则|公约|计划|方案|规划|图纸|合同书|决议|纪要书|公告|启事|保险条款|条款|附件|补充协议|备忘录|意向书|责任书|投标书|招标书|订单|确认书|授权书|承包书|租约|遗嘱|账目|台账)$/;
const companyPaper = /(?:公司|集团|厂|学校|医院|小区|业主|酒店|银行)(?!法|条例|登记|管理办法)/;
/** 员工奖惩条例, 考勤管理办法: what employers give themselves. */
const houseRules =
  /^(?:员工|考勤|奖惩|薪酬|绩效|劳动纪律|差旅|费用报销|请休?假|宿舍|食堂|销售人员)[^（）〈〉，]{0,16}$/;
const books = /(?:理解与适用|释义|评注|教程|原理|研究|丛书|论丛|案例指导|审判参考|裁判规则|要论|通论|专论|概论|讲义)$/;
const standardShape = /(?:标准|技术条件|规范|规程|准则|GB|GB\/T)$/;
const normShape =
  /(?:法|法典|条例|规定|办法|解释|决定|规则|细则|通知|意见|批复|复函|解答|纪要|答复|命令|规程|准则|规范|标准|要求|安排|公约|议定书|修正案|通则|总则|措施)(?:（[^）]{1,12}）)*$/;
/** 侵害著作权案件审理指南: courts guide themselves and those below them by such. */
const courtGuideline =
  /(?:^[^，]{2,14}(?:法院|[高中]院).{2,40}|案件(?:审理|审判|裁判|办理|疑难问题)?)(?:指南|指引)(?:（[^）]{1,12}）)*$/;
/** 国家税务总局关于…的公告, 关于平台经济领域的反垄断指南, 企业会计准则第14号——收入: rules that end in another word than most. */
const ministerial =
  /^[^，]{0,20}(?:总局|总署|[^干]部|委员会|国务院|人民银行|法院|检察院)关于.{2,60}公告$|^(?:国务院反垄断委员会.{0,30}|(?:国家|国务院)?[^，的]{0,16}(?:总局|总署|[^干]部|委员会|办公室)?关于.{2,40})指[南引](?:（[^）]{1,12}）)*$|^(?:企业会计准则|中国注册会计师[\u4e00-\u9fff]{2,6}准则)第\d{1,4}号/;
const normIssuer =
  /^(?:最高人民法院|最高人民检察院|全国人民代表大会|全国人大|国务院|公安部|司法部|财政部|国家[^，]{2,12}(?:总局|局|委员会|部)|中国[^，]{2,14}(?:委员会|局)|人力资源|劳动和社会保障部|建设部|住房|商务部|文化部|教育部|卫生部|农业部|水利部|交通|民政部|中共中央|[^，]{2,12}(?:[省市州县区]|自治区|直辖市)(?:高级人民法院|人民政府|人民代表大会|人大|[^，]{0,8}[厅局委]))/;
const region = /^[^，的]{1,10}(?:[省市州县]|自治区|特别行政区|自治州|自治县|经济特区)(?!场)/;

/** 公约 and 协定 between states; 业主公约 and a 补充协定 between parties are none. */
const treaty =
  /^(?:联合国|国际|世界|统一国际|日内瓦|海牙|保护(?:工业产权|文学|录音|世界)|伯尔尼|巴黎|纽约|华沙|蒙特利尔|维也纳|承认及执行外国|关于向国外|关于从国外|多边|与贸易|与知识产权|商标国际|专利合作|政府间|跟单|解决国家|儿童权利|消除一切|经济、社会|公民权利|世界贸易组织).{0,40}(?:公约|协定|议定书|条约|规则|惯例)(?:（[^）]*）)?$|^(?:中华人民共和国(?:政府)?)?(?:和|与)[^,，]{2,16}(?:关于|间|之间).{0,40}(?:条约|协定|协议|议定书)$/;

/** 最高人民法院关于某公司…的复函: whatever company it names, and although other letters are none. */
const ofHighest =
  /^最高人民(?:法|检察)院[^，]{0,12}关于.{2,}(?:解释|规定|决定|意见|通知|纪要|解答|答复|批复|函)(?:（[^）]*）)*$/;

/** The norm of an entry of the lexicon. */
export function normOf(law: Law, match: LawFound['match']): Norm {
  return {
    law: law.title,
    kind: kinds[law.rank],
    rank: law.rank,
    entry: law,
    confidence: match === 'close' ? 0.8 : 0.98,
  };
}

/** Words that are misspelt in titles, and how they are written. */
const misspelt: readonly (readonly [string, string])[] = [
  ['竟争', '竞争'],
  ['仲栽', '仲裁'],
];

/** 中人民共和国担保法, 物权法法, 反不正当竟争法: a title with a slip of the pen, put right; nothing where there is none. */
function mend(title: LawTitle): LawTitle | undefined {
  let mended = title.replace(/^(?:中?华?人民共和国?|中华人民共和)(?=[^国])/, '').replace(/法法$/, '法');
  for (const [wrong, right] of misspelt) mended = mended.replace(wrong, right);
  return mended === title || mended.length < 2 ? undefined : mended;
}

/** A treaty by its title. */
export function treatyNorm(law: LawTitle): Norm {
  return { law, kind: 'treaty', confidence: 0.9 };
}

/** What the normal form of a title names, by the lexicon first and its shape second. */
export function classify(title: LawTitle, lexicon: Lexicon): TitleClass {
  const found = lexicon.find(title);
  if (found && found.match !== 'close') return { what: 'norm', norm: normOf(found.law, found.match) };
  const mended = mend(title);
  const meant = mended === undefined ? undefined : lexicon.find(mended);
  if (meant && meant.match !== 'close') return { what: 'norm', norm: normOf(meant.law, 'close') };
  const treatyTitle = treatyNamed(title);
  if (treatyTitle) return { what: 'norm', norm: treatyNorm(treatyTitle) };
  if (title.endsWith('公报')) return { what: 'gazette' };
  if (books.test(title)) return { what: 'book' };
  if (treaty.test(title)) return { what: 'norm', norm: treatyNorm(title) };
  if (courtGuideline.test(title)) return { what: 'norm', norm: byShape(title) };
  if (ministerial.test(title)) return { what: 'norm', norm: byShape(title) };
  if (!found && ofHighest.test(title)) return { what: 'norm', norm: byShape(title) };
  if (privateDocument.test(title) || (!found && houseRules.test(title))) return { what: 'other' };
  if (found) return { what: 'norm', norm: normOf(found.law, found.match) };
  if (companyPaper.test(title) || !normShape.test(title))
    return standardShape.test(title) ? standard(title) : { what: 'other' };
  if (standardShape.test(title) && !normIssuer.test(title) && !region.test(title)) return standard(title);
  return { what: 'norm', norm: byShape(title) };
}

function standard(title: LawTitle): TitleClass {
  return { what: 'norm', norm: { law: title, kind: 'standard', confidence: 0.7 } };
}

/** An unknown title that is shaped like one of a norm: its issuer and its last word tell the rank. */
function byShape(title: LawTitle): Norm {
  const rank = rankByShape(title);
  const certain = normIssuer.test(title) || region.test(title) || /(?:(?<!办)法|条例)(?:（[^）]*）)*$/.test(title);
  return { law: title, kind: kinds[rank], rank, confidence: certain ? 0.85 : 0.65 };
}

function rankByShape(title: LawTitle): Rank {
  const court = /^最高人民(?:法|检察)院/.test(title);
  if (/^全国人(?:民代表大会|大)/.test(title)) return /解释$/.test(title) ? 'legislative-interpretation' : 'law';
  if (court)
    return /(?:解释|规定|规则|批复|决定|解答)(?:（[^）]*）)*$/.test(title)
      ? 'judicial-interpretation'
      : 'normative-document';
  if (/高级人民法院|人民检察院|[^，]高院关于/.test(title)) return 'normative-document';
  if (region.test(title)) return /条例$/.test(title) ? 'local-regulation' : 'government-rule';
  if (/解释(?:（[^）]*）|[一二三四五六七八九十])?$/.test(title)) return 'judicial-interpretation';
  if (/条例(?:（[^）]*）)*$/.test(title)) return 'administrative-regulation';
  if (/修正案(?:（[^）]*）)*$|(?<!办)法$|法典$/.test(title)) return 'law';
  if (/(?:适用|审理|办理|应用).*(?:解释|规定|解答|批复)(?:（[^）]*）)*$/.test(title)) return 'judicial-interpretation';
  if (/(?:意见|通知|纪要|答复|复函|安排|要求|(?:法院|检察院|[高中]院|案件).*指[南引])(?:（[^）]*）)*$/.test(title))
    return 'normative-document';
  return 'departmental-rule';
}
