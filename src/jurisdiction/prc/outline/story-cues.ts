import type { Cue } from './cue';

/** What the press and courts' own accounts call a court that they have named before. */
const court = '[\\u4e00-\\u9fff]{0,16}(?:法院|法庭|[中高]院|合议庭)';
/** When something happened, as it is told: 11月19日上午, 上月底, 去年11月. */
const when =
  '(?:近日|日前|昨[日天]|今[日天]|上月[初中底]?|(?:[前去今]年|\\d{4}年|当年)?(?:\\d{1,2}月)?(?:\\d{1,2}日|[初底中下上]旬?)?)(?:[上下]午)?,?';

/** How reports that introduce nobody tell the parts of a case: when somebody went to court, what was said there, how it ended. */
export const storyCues: readonly Cue[] = [
  // Headings, as readers are asked and told.
  {
    role: 'facts',
    weight: 7,
    family: 'press',
    heading: true,
    pattern:
      /^[【[]?(?:(?:案件|事件|故事|案情|事情)(?:回顾|回放|经过|始末|背景|起因|详情|原委|概况|介绍|由来)|案发经过|案例(?:回顾|简介))[】\]]?\s*(?::\s*)?$/,
  },
  {
    role: 'defence',
    weight: 7,
    family: 'press',
    heading: true,
    pattern:
      /^[【[]?(?:(?:法庭|庭审|当庭|控辩|原被告)(?:交锋|现场|直击|激辩|争辩|辩论|实录)|各方(?:说法|观点)|双方(?:观点|说法|各执一词)|(?:被告|对方)(?:说法|答辩|辩称))[】\]]?\s*(?::\s*)?$/,
  },
  {
    role: 'reasoning',
    weight: 8,
    family: 'press',
    heading: true,
    pattern:
      /^[【[]?(?:法[院官庭](?:怎么|如何|这样)(?:[看说判]|认定|审理)|法[院庭](?:观点|说理|评判|裁判理由|经审理认为)|案件(?:审理|焦点)|审理(?:查明)?(?:情况|过程)|争议焦点)[】\]]?\s*(?:[:?]\s*)?$/,
  },
  {
    role: 'disposition',
    weight: 8,
    family: 'press',
    heading: true,
    pattern:
      /^[【[]?(?:(?:最终|一审|二审|案件)(?:判决|裁判|结果)(?:结果)?|判了|宣判|(?<=[【[])判决)[】\]]?\s*(?::\s*)?$/,
  },
  // 法院:从头到尾没有打算拍, on a line of its own.
  {
    role: 'reasoning',
    weight: 7,
    family: 'press',
    opening: true,
    pattern: /^(?:[\u4e00-\u9fff]{0,8}法院|法庭):[^。]{2,28}$/,
  },
  {
    role: 'facts',
    weight: 4,
    family: 'press',
    opening: true,
    pattern: /^(?:今年)?\d{1,2}岁的?|^[^。,]{0,16}(?:家住|今年\d{1,2}岁)/,
  },
  // Who goes to court, and what for.
  {
    role: 'claims',
    weight: 7,
    family: 'press',
    pattern:
      /^[^。]{0,60}(?:(?:[诉告]|起诉)[至到上]了?[^。,]{0,20}法[院庭]|诉诸法律|一纸诉状[^。,]{0,30}|提[起出][^。,]{0,6}诉讼)(?:\([^()]{0,40}\))?[^。]{0,12}(?:请求|要求|索赔|主张)/,
  },
  // Who appealed, where nothing is asked for, or nobody did.
  {
    role: 'procedure',
    weight: 11,
    family: 'press',
    pattern:
      /^(?:(?:一审)?(?:宣判|判决)(?:作出)?后,)?[^。:]{2,40}(?:均?不服[^。,]{0,12},?[^。,]{0,8}提[起出]了?上诉(?:,[^。,]{0,16}撤回(?:了?上诉)?)?|(?:都|均)?(?:没有|未)(?:提[起出])?(?:上诉|抗诉))(?:,[^。]{0,16}(?:生效|效力))?。$/,
  },
  // 拿到判决书,两边都不服: what they say follows.
  {
    role: 'claims',
    weight: 6,
    family: 'press',
    opening: true,
    pattern: /^[^。]{0,20}(?:[双两各三]方|两[边家头]|[都均])[^。,]{0,4}不服[^。,]{0,8}。$/,
  },
  {
    role: 'procedure',
    weight: 6,
    family: 'press',
    opening: true,
    pattern: /^(?:庭审|开庭)(?:当天|当日|那天),[^。]{0,40}(?:出庭应诉|旁听|到庭)/,
  },
  // What the first instance found, in a report on the second.
  {
    role: 'lower-court',
    weight: 11,
    family: 'press',
    pattern: new RegExp(`^${when}[^。,]{0,20}法院(?:经审理,?)?一审(?:以[^。,]{2,20}罪|判[处决令]|认[为定]|驳回)`),
  },
  // What somebody says in court, in whatever words.
  {
    role: 'defence',
    weight: 7,
    family: 'press',
    pattern:
      /^(?:[一二]审)?(?:庭审|法庭|开庭|庭)(?:现场|当天|时|之?中|上)?,(?!法官|法院|原告|上诉人|记者|公诉|本院)[\u4e00-\u9fff×]{2,12}?(?:一口咬定|很?委屈|喊冤|的?态度|[^。,:“]{0,6}(?=[:“]))/,
  },
  {
    role: 'defence',
    weight: 7,
    family: 'press',
    pattern: /^(?:二审)?出庭(?:履行职务的?|支持公诉的?)?检察[员官人][^。,]{0,6}(?:认为|提出|建议|发表|表示)/,
  },
  {
    role: 'defence',
    weight: 6,
    family: 'press',
    opening: true,
    pattern:
      /^[\u4e00-\u9fff×]{2,10}(?:公司|[局店方]|中心|学校|医院|物业|商家|平台|银行|超市|商场|部门):(?=[\u4e00-\u9fff“])/,
  },
  // 二审期间 somebody brings what he did not have before.
  {
    role: 'facts',
    weight: 8,
    family: 'press',
    opening: true,
    pattern:
      /^二审(?:期间|阶段|审理(?:期间|中)|中),(?![^。]{0,20}(?:称|辩|坚持|认为))[^。]*(?:提[交供]|证据|拿出|带来|调取|找到|凭证|鉴定|赔)/,
  },
  // 法院审理认为 under another name.
  {
    role: 'reasoning',
    weight: 8,
    family: 'press',
    pattern: new RegExp(
      `^(?!一审|原审|[^。,]{0,16}一审)${court}(?:经?(?:开庭|公开|依法)*(?:审理|审查|二审|评议))?后?,?(?:还|也|据此|因此|同时|进一步|最终)?(?:认为|指出|认定)`,
    ),
  },
  // How it ended, behind a date or at once: before anything else is told, too.
  {
    role: 'disposition',
    weight: 8,
    family: 'press',
    pattern: new RegExp(
      `^${when}(?!一审)${court}[^。]{0,60}?(?:(?:公开|一审|二审|终审|当庭|作出)+(?:宣判|判决|裁定)[,:][^。]{0,20}(?:[判将由]|维持|驳回|变更|撤销|改判)|终审(?:判决|裁定)[:,]?(?:维持|驳回|变更|撤销|改判))`,
    ),
  },
  {
    role: 'disposition',
    weight: 7,
    family: 'press',
    pattern:
      /^(?:最终|最后|遂|据此|综上|为此)[,，]?(?:[^。,]{0,16}(?:法院|法庭))?(?:(?:依[照据]|根据)[^。:]{2,120}?,)?(?:依法|作出)*(?:一审|二审|终审)?(?:判[决令处]|裁定|改判|驳回|维持)(?![书的])/,
  },
];
