import { bigrams, containment, isSubsequence } from '../../../text/similarity';

/**
 * What disputes are about, after the tree of 最高人民法院《民事案件案由规定》 (法〔2020〕346号), the kinds of contract of book three
 * of the 民法典, and 最高人民法院《关于行政案件案由的暂行规定》 (法发〔2020〕44号): a kind, below the wider one that it belongs to, by the
 * words that name it. Older names and those in common use stand beside the present ones.
 */
const kinds: Readonly<Record<string, RegExp>> = {
  人格权: /人格/,
  '人格权/人身': /人身损害|生命|健康|身体权/,
  '人格权/人身/交通': /交通事故/,
  '人格权/人身/医疗': /医疗(?:损害|事故|过错)/,
  '人格权/人身/劳务': /提供劳务|雇员|义务帮工/,
  '人格权/人身/场所': /安全保障|公共场所|教育机构/,
  '人格权/人身/物件': /动物|高度危险|物件|高空|建筑物.*(?:脱落|坠落|倒塌)/,
  '人格权/人身/产品': /产品(?:责任|质量|.*缺陷)/,
  '人格权/名誉': /名誉|荣誉/,
  '人格权/肖像': /肖像/,
  '人格权/姓名': /姓名|名称权/,
  '人格权/隐私': /隐私|个人信息/,
  家庭: /婚姻|家庭/,
  '家庭/离婚': /离婚/,
  '家庭/婚约': /婚约|彩礼/,
  '家庭/同居': /同居/,
  '家庭/抚养': /抚养|探[望视]|监护/,
  '家庭/赡养': /[赡扶]养(?!协议)/,
  '家庭/收养': /收养/,
  '家庭/析产': /分家|析产/,
  继承: /继承|遗[嘱产赠]/,
  '继承/法定': /法定继承/,
  '继承/遗嘱': /遗嘱/,
  '继承/遗赠': /遗赠/,
  物权: /物权|所有权|返还原物|排除妨[害碍]|占有|恢复原状|消除危险/,
  '物权/业主': /业主/,
  '物权/相邻': /相邻/,
  '物权/共有': /共有/,
  '物权/宅基地': /宅基地/,
  土地: /土地使用权|建设用地/,
  承包: /(?:土地|林[业地]|渔业|企业|农[村业]).{0,6}承包|承包(?:地|经营)/,
  担保: /担保/,
  '担保/保证': /保证合同/,
  '担保/抵押': /抵押/,
  '担保/质押': /质[押权]/,
  '担保/留置': /留置/,
  '债权/转让': /债权转让/,
  '债权/代位': /代位权/,
  '债权/撤销': /债权人撤销/,
  '债权/债务': /债务(?:转移|加入)/,
  追偿: /追偿/,
  买卖: /买卖|购销|供货|采购|订货/,
  '买卖/房屋': /房.{0,4}买卖|商品房|二手房|预售/,
  '买卖/国际': /国际货物/,
  '买卖/网络': /网络.*买卖|购物/,
  供用: /供[用水电气热]/,
  赠与: /赠[与予]/,
  借款: /借款|借贷|拆借|贷款|信用卡|银行卡/,
  '借款/民间': /民间/,
  '借款/金融': /金融借款/,
  存款: /存款|储蓄|银行卡/,
  租赁: /(?<!融资)租赁/,
  '租赁/房屋': /房.{0,4}租赁|商铺/,
  '租赁/土地': /土地.*租赁/,
  '租赁/车辆': /车辆?租赁/,
  '租赁/设备': /设备租赁/,
  融资租赁: /融资租赁/,
  保理: /保理/,
  承揽: /承揽|加工|定[作做]/,
  建设工程: /工程|施工|装[饰修]/,
  运输: /运输|货运|客运|托运|快递|货[物运]代理/,
  '运输/公路': /公路/,
  '运输/铁路': /铁路.*运输/,
  '运输/航空': /航空.*运输/,
  '运输/水上': /[海水]上.*运输|航次|租船|提单/,
  '运输/城市': /公交|出租汽车/,
  技术: /技术(?!秘密)|软件.*(?:开发|委托)/,
  保管: /保管/,
  仓储: /仓储/,
  委托: /委托|代理|理财|行纪/,
  中介: /中介|居间/,
  合伙: /合伙|联营/,
  服务: /服务|快递|货[物运]代理/,
  '服务/物业': /物业/,
  '服务/培训': /培训/,
  '服务/旅游': /旅游/,
  '服务/餐饮': /餐饮/,
  '服务/电信': /电信/,
  '服务/医疗': /医疗服务/,
  '服务/邮寄': /邮[寄政]/,
  劳务: /劳务|雇[佣员]/,
  特许经营: /特许经营|加盟/,
  广告: /广告/,
  房地产: /房地产/,
  拆迁: /拆迁|征收|补偿/,
  不当得利: /不当得利/,
  无因管理: /无因管理/,
  劳动: /劳动|工伤(?!认定)|(?:社会|养老|医疗|工伤|失业|生育)保险|经济补偿|竞业|工资|人事|聘[用任]|劳务派遣/,
  知识产权: /知识产权/,
  '知识产权/商标': /商标/,
  '知识产权/著作权': /著作权|版权|信息网络传播|作品|出版|表演|录[音像]|放映/,
  '知识产权/专利': /专利/,
  '知识产权/专利/发明': /发明/,
  '知识产权/专利/新型': /实用新型/,
  '知识产权/专利/外观': /外观设计/,
  '知识产权/新品种': /植物新品种/,
  '知识产权/布图': /布图设计/,
  '知识产权/域名': /域名/,
  竞争: /竞争/,
  '竞争/混淆': /仿冒|擅自使用|混淆/,
  '竞争/宣传': /虚假宣传/,
  '竞争/秘密': /(?:商业|技术|经营)秘密/,
  '竞争/诋毁': /诋毁/,
  '竞争/促销': /有奖销售|低价|贿赂|串通投标/,
  垄断: /垄断|市场支配/,
  公司: /股东|股权|股份|公司/,
  '公司/转让': /股[权份].*转让/,
  '公司/出资': /出资/,
  '公司/资格': /资格|名册/,
  '公司/知情': /知情权/,
  '公司/决议': /决议/,
  '公司/解散': /解散/,
  '公司/盈余': /盈余|利润分配/,
  '公司/清算': /清算/,
  '公司/登记': /公司登记/,
  '公司/利益': /损害.*利益/,
  证券: /证券|股票|虚假陈述|内幕交易/,
  期货: /期货/,
  信托: /信托/,
  票据: /票据|汇票|支票|本票/,
  信用证: /信用证/,
  保险: /(?<!社会|养老|医疗|工伤|失业|生育)保险/,
  '保险/人身': /人身保险|人寿|意外伤害/,
  '保险/财产': /财产保险|责任保险|信用保险|保证保险|财产损失|代位求偿/,
  破产: /破产|管理人|别除权/,
  海事: /海[上事商难]|船[舶员]|港口|提单|货[物运]代理|租船/,
  环境: /环境|污染|生态/,
  执行: /执行/,
  撤销之诉: /第三人撤销/,
  行政: /行政|政府信息|法定职责|不作为/,
  '行政/处罚': /处罚/,
  '行政/许可': /许可/,
  '行政/征收': /征收|征用|拆[除迁]|强制|补偿/,
  '行政/登记': /登记/,
  '行政/工伤': /工伤认定|认定工伤/,
  '行政/协议': /协议/,
  '行政/公开': /信息公开/,
};

/** What makes a cause one against an organ: 许可 is a licence of an organ here, and of a patent elsewhere. */
const againstOrgans = /行政|政府信息|工伤认定|认定工伤|法定职责|不作为/;
/** Words that name no kind: what they stand in is a wider name, an older one or a part of another. */
const common =
  /纠纷|争议|之诉|合同|协议|责任|侵[害权犯]|损害|赔偿|财产|互联网|网络|其他|一般|权益|利益|权[利属]?|确认|效力|[无有]效|撤销|变更|解除|返还|[及和、]/g;

/**
 * Whether two names of causes are of different disputes. False where one is a wider, an older or a short name of the
 * other, where they have a part in common, and where nobody can tell.
 */
export function areOtherCauses(one: string, other: string): boolean {
  if (one.endsWith('罪') || other.endsWith('罪')) return areOtherOffences(one, other);
  const [ours, theirs] = [kindsOf(one), kindsOf(other)];
  if (ours.length > 0 && theirs.length > 0) return !ours.some((a) => theirs.some((b) => within(a, b) || within(b, a)));
  const [left, right] = [one.replace(common, ''), other.replace(common, '')];
  return left.length > 1 && right.length > 1 && containment(bigrams(left), bigrams(right)) === 0;
}

/** The narrowest kinds that a name tells. */
function kindsOf(cause: string): string[] {
  const organ = againstOrgans.test(cause);
  const told = Object.entries(kinds).flatMap(([kind, words]) =>
    (organ || !kind.startsWith('行政')) && words.test(cause) ? [kind] : [],
  );
  return told.filter((kind) => !told.some((other) => other !== kind && within(other, kind)));
}

function within(kind: string, wider: string): boolean {
  return kind === wider || kind.startsWith(`${wider}/`);
}

/** 盗窃罪、掩饰、隐瞒犯罪所得罪 are two; 贩卖毒品罪 is part of 走私、贩卖、运输、制造毒品罪, and 帮信罪 a short name. */
function areOtherOffences(one: string, other: string): boolean {
  const split = (words: string): string[] => words.split(/罪(?:[及、与和]|$)/).filter((offence) => offence !== '');
  return !split(one).some((a) => split(other).some((b) => isSubsequence(a, b) || isSubsequence(b, a)));
}
