/** Pieces of patterns, for folded text: who is named in what role, and what may stand around it. */
export const court = '(?:本院(?:赔偿委员会|审判委员会|执行局)?|合议庭|法庭|独任庭|仲裁庭|本会|本委|赔偿委员会)';
export const anyCourt = '[\\u4e00-\\u9fff]{1,22}?(?:人民法院|法院|中院|高院)';
export const accuser = '(?:公诉机关|检察机关|公诉人|起诉书|抗诉机关|(?!公益诉讼)[\\u4e00-\\u9fff]{2,20}人民检察院)';
export const claimant =
  '(?:(?:上述|该|二|两|三|四|五|六|七|八|九|十|各|全体|本案|本诉|[二三四五六七八九]名)?(?:反诉原告|原审原告|一审原告|原告人?|上诉人|再审申请人|申请再审人|申请执行人|申请人|自诉人|附带民事诉讼原告人|申诉人|复议申请人|异议人(?:\\([^()]{1,12}\\))?|案外人|利害关系人|申请保全人|起诉人|赔偿请求人|执行机关|抗诉机关|请求人|公益诉讼起诉人|申请机关))';
export const respondent =
  '(?:(?:上述|该|二|两|三|四|五|六|七|八|九|十|各|全体|本案|本诉|[二三四五六七八九]名)?(?:反诉被告|原审被告|一审被告|被告人?|被上诉人|被申请人|被执行人|附带民事诉讼被告人|第三人|原审第三人|辩护人|委托辩护人|指定辩护人|被申诉人|赔偿义务机关|复议机关|被请求人|被罚款人|被拘留人|罪犯))';
/** What the name of a legal person ends in. */
export const body =
  '(?:公司|集团|厂|局|院|社|部|会|店|中心|处|所|行|府|校|学|站|队|团|组|户|室|庄|村|矿|馆|城|委|办|场)';
/** What may stand before the role of a party: in which of several joined cases it has it, which of several it is, in which instance. */
export const ofWhich =
  '(?:[(\\d][^,。;:]{0,24}?号案件?的?)?(?:第[一二三四五六七八九十]{1,2})?(?:[一二原再]审|原|共同|附带民事公益诉讼)?';
export const named = '[^,。;:!?]{0,70}?';
/** What may number the heading of a part: 三、 （三） （三）、 三. */
export const headNumber = '(?:[(]?[一二三四五六七八九十]{1,2}[)、.]{1,2}\\s?)?';
export const enumerator = '(?:[(（]?[一二三四五六七八九十\\d]{1,3}[)）]?[、.,:]?\\s*)?';
/** What is stamped below all who sign: 此件与原件核对无异. */
export const stamp = '\\(?[本此]件与原[本件]核对';

/** 二审查明的事实表明…: what was found is held against the law, not told. */
export const reasonedFrom = '[^。,]{0,24}(?:查明|认定)的[^。,]{0,24}(?:表明|显示|说明|可知)';

export const begin = (source: string): RegExp => new RegExp(`^(?:${source})`);
