import { withoutBreaks } from '../../../text/page-breaks';
import { Prefilter } from '../../../text/prefilter';
import { trimmed, type Span } from '../../../text/span';
import { answersApart } from './answers-apart';

/** A passage of the reasoning that concludes: the clauses that lead up to it and the one that says it. */
export interface Conclusion {
  readonly span: Span;
  /** Where the sentence begins that leads up to it. */
  readonly lead: number;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly kind: ConclusionKind;
}

/** A conclusion as the sentence alone tells it. */
export type SentenceConclusion = Omit<Conclusion, 'lead'>;

export type ConclusionKind = 'claim-result' | 'quantum' | 'sentencing' | 'evidence' | 'application';

interface Sign {
  readonly kind: ConclusionKind;
  /** Points for the clause; three make a conclusion likely. */
  readonly weight: number;
  readonly pattern: RegExp;
}

/** How courts word a conclusion. The first pattern that fits gives the kind. */
const signs: readonly Sign[] = [
  {
    kind: 'claim-result',
    weight: 3.2,
    pattern:
      /(?:不予|予以|应予|应当予以|难以|碍难|无法|不宜|不应|不能|可予|应不予|暂不|(?:本院|仲裁庭)不)(?:全额|全部|部分)?(?:支持|采纳|照准|准许|准予|(?<!^[^,。院庭]{2,24}予以)认可(?![^,。]{0,6}的)|处理|审[查理]|驳回|保护|理[涉会]|采用|认同|苟同|采(?=[。;,]?$))|(?<!约定[^,。]{0,20})不予(?:减免|扣[减除]|调整|撤销|变更|分割|计[付算])|不再(?:从[^,。]{1,16})?(?:扣[减除]|抵[扣销]|调整|变更)|不再(?:予以|另行|一并)?(?:支持|处理|审[查理])|不[应能会]得到支持|(?:全[额部]|据实|如数)支持[。;,]?$|应当?依法驳回|(?<!法院)应当?(?:准许|支持|采纳)|[可应宜][^,。]{0,16}另[行案循寻][^,。]{0,6}(?:主张|起诉|解决|处理)|不(?:属于?|在)[^,。]{0,24}(?:受案|受理|审理|审查|赔偿|理赔|保险责任)的?范围|不能[成作]为[^,。]{2,24}的?(?:理由|依据|根据)[。;,]?$|^[均亦也]?不能?成立|(?:本院|仲裁庭)(?:[均亦也]?不持异议|支持|采纳|照准|准许|准予)/,
  },
  {
    kind: 'claim-result',
    weight: 3,
    pattern:
      /(?:诉讼请求|请求(?!权)|诉请|上诉理由|再审申请|申请再审|申请|主张|抗辩|辩称|辩解|辩护意见|意见|(?:提出的?|执行|[其该项])异议|事由|理由|诉求|超[过出]部分)[^,。]{0,24}?(?:不能成立|(?<!确认[^,。的]{0,16})不成立|(?<!是否|能否|不)成立(?![于在时之前后日])|于法有据|于法无据|于[法理]不合|理由正当|没有(?:事实|法律)[^,。]{0,10}(?:依据|根据)|缺乏[^,。]{0,16}(?:依据|根据|证据)|无(?:事实|法律)[^,。]{0,10}(?:依据|根据)|理由充分|不充分|符合法律规定|(?:依据|证据)不足|合法有据|与事实不符|与法相悖)|^[均亦也]?(?:(?:缺乏|没有|无)[^,。]{0,10}(?:依据|根据|基础|道理)|[^,。]{0,8}站不住脚|与[^,。]{0,8}事实不符|于法[不无有][合据])[。,;]?$/,
  },
  {
    kind: 'evidence',
    weight: 2.6,
    pattern:
      /(?:予以|不予|应予|可以|依法)(?:采信|确认|认定)|(?:证据|认定书|鉴定意见|意见书|结论)[^,。]{0,40}(?:采信|效力予以)|^[均亦也]?(?:(?:缺乏|没有|无)[^,。]{0,6}证据(?:证明|支持|佐证|证实|支撑)?|[^,。]{0,4}证据(?:均|明显)?不(?:足|充分))[。,;]?$/,
  },
  {
    kind: 'sentencing',
    weight: 3.2,
    pattern:
      /(?:依法|可|可以|应当?|酌情|予以|对其|应予)(?:对[^,。]{1,16}?)?(?:可以|应当|予以|酌情|酌定|对其|进一步|适当|分别|均|比照[^,。]{0,12}|数罪)*(?:从轻|减轻|从重|免除|(?:宣告|适用|给予)[^,。]{0,16}缓刑|免予|惩处|处罚|并罚|单处|严惩|从宽)|系(?:自首|累犯|从犯|主犯|坦白|初犯|偶犯|立功|犯罪(?:未遂|中止|预备)|共同犯罪|既遂)|(?:属|构成)(?:自首|累犯|坦白|立功|共同犯罪|[主从]犯)|[以按](?:自首|立功)(?:论|处理|对待)|不(?:[能应予]|足以)?认定为?(?:自首|立功|坦白|累犯|[主从]犯)|指控[^。]{0,60}(?:罪名|犯罪)?(?:成立|清楚|充分|正确)|(?:定性|定罪)(?:准确|正确)|量刑建议[^,。]{0,4}(?:[适恰不]当|[偏过畸][轻重])/,
  },
  {
    kind: 'quantum',
    weight: 3,
    pattern:
      /(?:可计|核定|酌定|酌情(?:确定|(?:增加|提高|降低|调整)[为至到])|(?:调整|酌减|调减)[为至]|酌情(?:认定|支持|定为)|确定|认定|计算|合计|共计|总计|计)[^,。]{0,60}?\d[\d.,]*\s*[万亿]?[美欧港日]?元|(?:[费金款]|损失|补助|工资|利息|总值)[^,。:]{0,16}?(?:为|计)\s*\d[\d.,]*\s*万?元|(?:^(?:为|计为?|折合)|支持|认可|=|每人)\s*\d[\d.,]*\s*[万亿]?元|^即为?\s*\d[\d.,]*\s*[万亿]?元(?:[(,;。]|$)|\d元\([^()]{0,60}[×÷*]|(?:每人|各)[应可分]得[^,。]{0,12}\d[\d.,]*\s*万?元|(?<!约定[^,。]{0,16})应(?:[付退返补][^,。\d]{0,20}|为\s?)\d[\d.,]*\s?万?元|限额(?:范围)?内[^,。]{0,12}(?:赔偿|赔付)[^,。\d]{0,16}\d[\d.,]*\s*万?元|(?:调整|酌减|调减|降低)[为至](?:[^,。]{0,20}\d%|[按以])|(?:以|按)[^,。]{0,24}\d[\d.,]*元[^,。]{0,6}为宜|(?:利息|违约金|滞纳金|占[用有](?:使用)?费)[^,。]{0,8}应[^,。]{2,60}(?:计[付算收]|起算)|(?:^|:)\s*(?:(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）、.]+|[①②③④⑤⑥⑦⑧⑨⑩])\s*)?(?:医疗|误工|护理|营养|交通|住宿|鉴定|评估|丧葬|施救|(?:住院)?伙食|后续治疗|(?:残疾|伤残|死亡)赔偿|精神损害|被扶养人|车辆|律师|财产)[\u4e00-\u9fff]{0,6}(?:[费金]|损失):?\d[\d.,]*万?元(?:\([^()]*\))?[;。]?$/,
  },
  {
    kind: 'application',
    weight: 3,
    pattern:
      /构成(?!了?(?:微信|产品|整体|部分|要件|情况|比例|的))[^,。]{1,40}|(?:属于|应属|实属|并非属于|不属于|属(?=违法|合法|重复|恶意|非法|约定不明|同[一类种]|主要证据))[^,。]{2,60}|(?:违反|触犯)了?[^,。]{2,60}(?:规定|法律|刑律|义务|道德|原则|程序)|侵害了?[^,。]{2,30}(?:权|利益)(?!纠纷|案件|之诉|的?行为[提引])|侵犯了?[^,。]{2,30}权(?!纠纷|案件|之诉|的?行为[提引])/,
  },
  {
    kind: 'application',
    weight: 3,
    pattern:
      /(?:应当?|须|需|理应|依法)(?:依法|依照|按照|[对由在与向就先]|共同|连带|相应|继续|立即|予以|全部|全额|首先|自行|以其|根据)?[^,。]{0,60}?(?:承担|自[负担]|负[^,。]{2,12}之责|付款|还款|偿付|赔偿|返还|支付|偿还|给付|退还|负担|履行|停止|赔礼|消除|排除|恢复|清偿|赔付|补偿|交付|办理|协助|撤销|解除|继承|归还|补足|补发|补缴|扣[除减]|[抵核]减|剔除|[计列纳]入|分割|享有|受理|担责|负责|责令|搬离|腾退|迁出|认定|视为(?!其?[^,。]{0,4}放弃)|归[^,。]{1,20}所有|以[^,。]{1,40}为(?:[准宜限]|[^,。]{0,4}(?:时点|标准|依据|基准|起点)))/,
  },
  {
    kind: 'application',
    weight: 2.8,
    pattern:
      /(?:不再|不应|不|无需|无须|免于|不予)承担[^,。]{0,30}(?:责任|义务)?|不负[^,。]{0,12}(?:责任|义务)|(?:没有|负有|有(?!限责)|无)[^,。]{0,16}(?:义务|过[错失]|责任)[^,。]{0,40}|(?<![如若是][^,。]{0,8})(?:没有|[享具]?有|无)[^,。]{0,8}管辖权(?!的|[^,。]{0,4}异议)|(?<!是否)[有无](?!无)[^,。]{0,12}因果关系|难辞其咎|均?存在[^,。]{0,16}(?:过错|过失|违约|瑕疵|因果关系|[^,。]{2}关系)|具有(?![^,。]{0,8}(?:亲|夫妻|血缘|朋友|同[事学]))[^,。]{0,12}关系[。;,]?$/,
  },
  {
    kind: 'application',
    weight: 2.8,
    pattern:
      /(?:(?:决议|合同|协议|条款|婚姻|收养|关系|遗嘱|担保|保证|项)[^,。]{0,10}(?:[不未](?:成立|生效)|[不未]发生[^,。]{0,6}效力)(?!的|或)|合法有效|真实有效|(?:合同|协议|条款|决议|约定|遗嘱)[^,。]{0,8}(?:[均仍亦]|继续)+[属为系]?有效[。;,]?$|应(?:认定)?为?有效|应为合法有效|属有效|系有效|(?<!调解|抢救|[医救]治)无效(?!信息|数据|程序|宣告|请求|行政|审查)|已经?(?:成立|生效|解除|终止|届满)|具有(?:法律)?(?:约束力|效力)|不(?:能|应)?[发产]生[^,。]{0,12}效力|依法(?:成立|生效)|[受应](?:到?法律|受到?)保护|(?:权|债务|义务)[^,。]{0,4}(?<!使[^,。]{0,12})消灭[。;,]?$)/,
  },
  {
    kind: 'application',
    weight: 2.6,
    pattern:
      /(?:有权(?!审理|机关|部门)|无权|不?(?:得|可以)(?:就此|据此|据以|向[^,。]{1,12})?(?:请求|主张|要求)|享有|不享有|不具有|具有(?:法律|优先|排他|独立|相应|可诉)?的?(?:权利|资格|效力|约束力|可诉性|正当性|合法性|主观|过错))[^,。]{0,50}/,
  },
  {
    kind: 'application',
    weight: 2.6,
    pattern:
      /^[^,。]{0,4}(?:理据|理由|依据)(?:(?:均|明显)?不(?:足|充分)|正当|充分)[。,;]?$|不?符合[^,。]{0,60}(?:规定|约定|要件|条件|情形|要求|基本要求|特征|事实|立法(?:目的|精神|本意))|(?:没有|[并亦也均]无|确[有属])不[当妥]|^(?:明显|显[属系]?|[亦均])?(?:不[当妥]|欠妥|失当)[。;,]?$|处理(?:结果)?[得妥恰]当|(?:量刑|标准|比例|数额)[均亦]?(?:适当|恰当|公允)|^[尚较亦已]属?(?:公允|适当|合理)[。;,]?$|(?<!不足以)罚当其罪|罪刑相(?:适应|当)|在[^,。]{2,24}(?:范围|期间)之?内[。;]$|并不(?:矛盾|冲突|违反|构成|存在)|不(?:违反|构成|存在|影响(?!本案的?审理|本院)|改变)|(?:[并均]无|没有)(?:实质|直接)?影响[。;,]?$|(?:确有|[并亦均已]无|没有|不具有|丧失)[^,。]{0,16}(?:必要性?|(?:履行|执行|实现)的可能)[。;,]?$|适用[^,。]{2,24}(?:法律|的刑法)|不适用(?!的)[^,。]{2,}|(?:^|应当?)适用《[^,。]{3,}|本案应?当?适用[^,。]{0,8}《[^,。]{3,}|本案[应仍不][^,。]{0,4}适用[^,。]{0,12}(?:法|条例|规定|解释)[^,。]*|遗漏了?[^,。]{0,8}(?:诉讼请求|诉请|当事人)|(?:原[判审]|[一二]审)[^,。]{0,12}已[^,。]{0,10}(?:考虑|体现|评价)[。;,]?$|适用(?:法律|法规|法律、法规|程序)(?:正确|错误|不当)|(?:原判|[原一二]审|复议|处罚|被诉)[^,。]{0,40}(?:(?<![无有])不当|有误|欠妥|错误|正确)[,。;]?$|^[^,。]{0,24}(?:计算|认定|判[决令]|酌定)[^,。]{0,12}(?:正确|准确|有误|(?<![无有])不当|[偏过][低高])[。;]?$|本院[^,。]{0,8}[纠更指]正|认定事实(?:基本)?(?:清楚|不清|错误)|程序(?:合法|正当)|事实(?:清楚|不清)|确?已破裂|没有必然联系|不能成为|不得/,
  },
  {
    kind: 'application',
    weight: 2.6,
    pattern:
      /(?:足以(?:认定|证明)|能够认定|(?:本院|仲裁庭)(?:无法|不能|难以)认定)[^,。]{6,}|足以排除[^,。]{2,}|不足以(?:单独|推翻|否[定认]|对抗|使|构成|影响|[从减]轻|改变|说明|导致|免除|产生|消除)[^,。]{2,}|落入[^,。]{2,40}保护范围|(?:要件|条件)(?:已经?|[均亦也尚并未不])*(?:具备|齐备|满足|欠缺)[。;,]?$|(?:条件|期限|期间|时效)[^,。]{0,12}(?:已经?|[尚均并]?未|同样)(?:成就|届满|经过|超过)|(?:已经?|并?未)超过[^,。]{2,40}(?:期间|期限|时效)|未(?:届满|超过|逾)[一二两三四五六七八九十\d]{1,3}(?:年|个月|日)|程序违法|(?:已经?|[尚并]?未|(?<!有)没有)[经超]?过了?[^,。]{0,12}(?:时效|除斥期间|保证期间|期限)|(?<![者的])适格(?!的)|应予?(?:一并|依法|予以)*(?:纠正|改判|调[整减])|应当?按[^,。]{1,40}(?:计[算付]|承担|分担)|[系是][^,。]{0,24}(?:主要|直接|根本|次要)原因[。,;]?$|(?:没有|缺乏|无)[^,。]{0,6}(?:法律|合同|事实)[^,。]{0,6}(?:依据|根据)|剥夺了?[^,。]{2,24}权|(?:免除|减轻|排除|限制|加重)了[^,。]{2,24}(?:责任|权利|义务)[。;,]?$|依法消灭|(?:责任|义务|债务)(?:已经?|[亦也]|因此|依法)+(?:免除|消灭)[。;,]?$|(?:期间|期限|时效|违约金|利息)[^,。]{0,8}应?当?[自从][^,。]{2,40}(?:起算|算起)|^自[^,。]{2,40}起算[。;,]?$|等同于[^,。]{2,}|实质上[是系为][^,。]{2,}|(?:不是|并非)[^,。]{2,24}(?:主体|当事人|相对人|义务人)[。;,]?$|(?<!(?:主张|认为|提出|[辩诉所]称|请求|[虽否])[^,。]{0,30})(?:决定|行为|处罚|裁决|答复|程序)[均亦]?违法[。;,]?$|(?:应当?|应予|依法|本院)[^,。]{0,8}确认[^,。]{0,24}违法|[将会][给对][^,。]{2,40}造成重大[^,。的]{2,6}[。;,]?$|显属[^,。]{2,12}|不可归责于[^,。]{2,}|非因[^,。]{1,12}原因|[未已]经?(?:尽到?|履行)[^,。]{2,24}义务|(?:应予|予以)(?:纠正|维持|撤销|变更)|对[^,。]{2,24}予以改判|相(?:抵触|悖|违背)[。;,]?$|(?:故意|恶意|过错)[^,。]{0,2}明显[。;,]?$|应为(?:一般|连带)(?:责任)?保证|(?<![相适反对答供回响感])应(?:[当将在于依]|及时)[^,。]{0,40}(?:组织|送达|告知|审查|核实|标示|颁发|听取|说明)[^,。]{2,}|(?:[亦也均故]|依法)?应(?:予|当)?撤销|以[^,。]{2,16}罪[^,。]{0,10}(?:论处|定罪|追究)/,
  },
  {
    kind: 'application',
    weight: 2.8,
    pattern:
      /视为(?![^,。]{0,4}(?:送达|放弃[^,。]{0,8}(?:答辩|质证|举证|抗辩|诉讼)))[^,。]{3,}|(?:并非|不是|不属于|非)(?:善意|恶意)/,
  },
  {
    kind: 'application',
    weight: 2.6,
    pattern:
      /(?:具有|负有|享有|具备)[^,。]{0,40}(?:职权|职责|主体资格|管辖权)|.{2}为宜|更为?(?:妥当|适宜|稳妥|合适)[。;,]?$|[系是]对[^,。]{2,24}的?(?:误[读解]|曲解)|(?:[为系]|属于?)[^,。]{0,16}(?:遗产|(?:个人|共同)财产)|具有[^,。]{2,8}性质|超[出越]了?[^,。]{2,30}(?:范畴|限度|上限)|应当?(?:仅|是)?(?:指|理解为|解释为)[^,。]{4,}|(?:本院|仲裁庭)[^,。]{0,8}(?:酌定|酌情|调整)[^,。]{4,}|(?:确定|酌定)[^,。]{1,24}(?:承担|负担)[^,。]{0,12}(?:责任|\d)|不再(?:适用|评价|予以评价)|不宜[^,。]{3,}/,
  },
  {
    kind: 'application',
    weight: 2.2,
    pattern:
      /(?:应当?|可|可以|不应|不能|不可)(?:[由按归以]|作为|参照|适用|依照|根据|认定|视为|予以|依法|进行)[^,。]{2,}/,
  },
  {
    kind: 'application',
    weight: 2.6,
    pattern:
      /由(?!此[产造引])[^,。”]{1,40}(?:承担|理赔|赔偿|支付|负担|赔付|补偿|偿还|[给补]付|补给)(?!”)|可以?(?:酌情|适当|予以)?(?:少分|不分|多分|分得)|^(?:并|则)?与[^,。]{1,16}(?:共同)?承担[^,。]{0,6}(?:连带|补充|按份|共同)[^,。]{0,12}责任|(?:[各应]占|继承|分得|享有)[^,。]{0,8}分之[一二三四五六七八九十]{1,3}|向[^,。]{1,40}追偿[。;,]?$|本案[系是为属]于?[^,。]{1,16}(?:合同|借贷)纠纷[。,;]?$|(?:成立|形成|建立)了?[^,。签]{2,24}(?:关系|合同)[。;,]?$|(?<!(?:要求|请求|主张)[^,。]{0,40})优先受偿[。;,]?$|(?:结合|综合|根据)[^,。]{2,30}(?:证据|事实|情况)?,?(?:可以|足以|应当|依法)?认定[^,。]{4,}|[仅只不](?:[能应得](?!举出|说明)|限于|涉嫌)[^,。]{4,}/,
  },
  {
    kind: 'sentencing',
    weight: 2.4,
    pattern: /(?:犯罪|诈骗|盗窃|贪污|[受行]贿)(?:数额|金额)(?:特别)?(?:巨大|较大)[,;。]?$/,
  },
  {
    kind: 'application',
    weight: 2,
    pattern:
      /(?:本院|法院)?(?:据此|依法)?(?:确认|认定|判定|推定|推断)[^,。]{4,}|^[但而]?实[为系][^,。]{2,}|(?:没有|无|缺乏)[^,。]{0,8}证据(?:可以)?证明[^,。]{4,}|(?:系|是)[^,。]{1,40}(?:关系|行为|合同|意思表示|处分|损失|责任|案件|纠纷|义务|条款|不正当竞争行为)|归[^,。]{1,24}所有|损害了?[^,。]{2,30}(?:权益|利益|优势)/,
  },
];

const connective =
  /^(?:因此|因而|故(?!意|障)|据此|结合[^,。]{2,24}(?:证据|事实|情况),|综上(?:所述)?|综合上述|所以|可见|由此可见|由此(?![给造产引])|从而|这就是说|也就是说|换言之|鉴于|[则遂]|即(?!便|使)|可以认定|足以认定|显然|总之)/;
/** What tells a conclusion from a rule, a quotation, a question or an argument. */
interface Mark {
  readonly pattern: RegExp;
}

const connected: Mark = { pattern: /[,，](?:故(?!意|障)|因此|因而|所以|据此)/ };
const specific: Mark = {
  pattern:
    /原告|被告|上诉人|申请人|第三人|双方|公诉机关|(?:(?![对向由为在与及和或就从以的是于被将给使害参立该])[\u4e00-\u9fff]){2}公司|[\u4e00-\u9fff]{2}(?:支行|中心|医院|学校|中院|高院|(?<!人民|[上下]级|受[理诉]|管辖|执行|各级)法院(?:认定|[将以对未]|作出))|辩护人|本案|涉案|案涉|讼争|诉争|争议|上述|该(?![法条项款类种]|规定|原则|制度|[^,。]{1,6}(?:一般|通常|原则上|旨在|是指|系指|非经)|(?:权利|义务)[是系属][^,。]{0,10}法定)|其(?![中他它次余])|以上|这[种一是些]|[二两]者|[二两三四五]人|起诉人|[议求行]人(?!员)|案外人|被[诉控]|(?:二审|复议|异议)(?:判决|决定|裁定|法院|机关)|\d号(?:答复|决定|裁定|判决|通知)|权利要求\d|本院(?:[不予]予|酌定|不[宜作]|认为应)|仲裁庭认为应|(?<!人民)法院酌[定情]|此[种类举]|该款(?:项|系(?!对|关于)|应)|该项(?:费用|损失|支出|抗辩|意见|理由|事实|债务)|原判|原审|一审|一、二审|决定书(?!应当?载明)|\d{3,}|\d万|某|[省市县区州旗](?:人民)?(?:检察院|政府|公安局)|[乡镇]政府|^(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）、.]\s*)?(?:关于|对于|至于)[^。]*(?:不予|予以|应予|难以|应由)|[×Ｘ]{2}|情形[^,。]{0,4}不存在/,
};
/** 该条款无效, 合同第八条, 会员协议中“…”的约定, a clause that 应属无效: what is said of a clause is said of the one at hand. */
const ofClause: Mark = {
  pattern:
    /(?<!的,[^。]{0,12})该(?:格式|免责)?条款(?!规定|[是系]关于)|(?:合同|协议|章程)》?第[^,。条]{1,6}条|(?:合同|协议|章程|保单|须知)[^,。“]{0,8}“|”的(?:约定|(?:格式)?条款)|(?:约定|条款)[^。]*,[^,。]{0,12}应(?:当?(?:被|予以)?认定为?|[属为系])无效/,
};
/** 《…合同》第七条约定, 合同中约定:…: what the parties agreed on. */
const agreed: Mark = {
  pattern:
    /第[^,。]{1,8}条(?:中|明确)?约定,|^(?![^,。《]{0,3}(?:根据|按照?|依[据照]?)《)[^,。《]{0,16}《[^,。]{2,30}》(?:中|明确)*约定,|(?<![的有])约定:|约定,[^,。]{2,40}的,|签订[^。]{0,80},(?:并|其中)?(?:明确)?约定(?![的有不])/,
};
const norm: Mark = {
  pattern: /规定\s*(?:[:：,]\s*)?["“:：]|[条款项]的?规定\s*[,:：]\s*(?![^。]{0,10}(?:原告|被告|本案|上诉人))/,
};
/** 必须符合下列条件: a rule and its list; 2015年11月2日,…: what happened, however much it came to. */
const quotedRule: Mark = {
  pattern:
    /^[^,。]{0,40}规定[^。]*[”"]。?$|符合(?:下列|以下)[^,。]{0,6}[:：]|^\d{4}年\d{1,2}月\d{1,2}日,(?![^。]*(?:本院|[认核确应酌故]))[^。]*[合共]计[^。]*。?$|第[^,。]{1,12}条[^,。]{0,60}(?:作[了出]|有)[^,。]{0,6}(?:规定|列举)。?$/,
};
const question: Mark = { pattern: /是否|有没有|能否|应否|可否|如何|何种|有无|焦点/ };
const answered: Mark = {
  pattern:
    /不予|予以|(?<![是能应可]否)应当(?!如何|怎)|没有必然|不影响|[并均]无影响|不能(?:据此|仅[据因凭]|当然|因此|免除)|不足以|故|因此|不宜|,应(?:[对由按自向]|认定)/,
};
const argument: Mark = {
  pattern:
    /^(?:[但而虽]|对于|关于)?[^,。]{0,30}?(?<!的|权利|(?:决定|通知|合同|协议)(?=要求)|[有无]权[^,。]{0,12}|驳回[^,。]{0,12})(?:主张|认为|辩称|诉称|抗辩|提出|要求|请求|述称|上诉称|自认|承认|[均也]认可)(?![的。;])/,
};
const judged: Mark = {
  pattern:
    /不予|予以|不再|不能|不[应会]得到|成立|不足|依据|无据|正当|不合|有据|不符|合法|违法|没有道理|站不住|为宜|照准|难以|本院|应予|视为|酌[定情]|[,;][^,。不]{0,10}应当?[按自由]|由[^,。]{1,20}承担[^,。]{0,10}后果|[,;](?:故(?!意)|因此|因而|所以|据此)|应认定|事实清楚|(?:应当?|不宜)(?:准许|支持|采纳)[。;]?$/,
};
/** 《…》第二十八条规定,…; behind it 第三十条规定,…; 第五百二十六条赋予后履行一方的,是…; 从上述规定可知,… */
const lawSays: Mark = {
  pattern:
    /^(?:(?:本院|法院)[^,。]{0,10}认为[,:])?\s*(?:根据(?=[^。]*人民法院[应不可]))?(?:《[^《》]{2,60}》|[\u4e00-\u9fff]{1,10}(?:法|解释|规定|条例|办法)第|第(?=[一二三四五六七八九十百\d]{1,8}条))[^,。]{0,40}(?:(?<!关于[^,。]{1,24}的)规定(?:[,:]|的[^,。]{1,12}(?:不得|应))|赋予)|^[”"]?[从由](?:上述|前述|以上)[^,。]{0,6}(?:条款|规定|条文)[^,。]{0,4}(?:可[知见]|看出),/,
};
/** Words with which the rule is laid against the case. */
const applied: Mark = {
  pattern: /本案|[涉讼诉]案|案涉|(?:原告|(?<!共同)被告(?!人))(?!住所地|所在地)|上诉人|[,;](?:故|因此|据此)/,
};
const otherCourt: Mark = { pattern: /法院[^,。]{0,30}(?:案|(?<!生效)(?:判决|裁定))中?(?:认为|指出|认定)/ };
const condition: Mark = { pattern: /^[^。,]{0,20}(?:[如若凡]|只要)[^。]{0,200}[的则]/ };
/**
 * 假若被告…: what did not happen decides nothing; 假如…亦… says that it would change nothing. 是否成立,应当从以下方面审查:
 * how it will be decided.
 */
const supposed: Mark = {
  pattern:
    /^假[如若设](?![^。]*[亦也仍])|[是能应]否[^,。]{2,40},[^,。]{0,6}(?:应当?|须|需)(?:[依根]据|从|结合|综合|[按依]照)[^。]*(?:审查|判断|认定|考量|分析)。?$/,
};
/** 本请求仲裁费…,由申请人承担: who bears the costs. */
const costs: Mark = { pattern: /(?:仲裁|受理|诉讼)费用?[^。]{0,30}由[^。]{1,30}(?:承担|负担)/ };
/** Asked of the whole sentence, whatever stands in front of what a mark is looked for in. */
export const likelyMarks = new Prefilter([
  ...[agreed, connected, specific, ofClause, norm, quotedRule, question, answered],
  ...[argument, judged, lawSays, applied, otherCourt, condition, supposed, costs],
]);
/** 关于焦点二,… names the question that is answered. */
const onQuestion = /^(?:关于|对于|就)?[^,。:]{0,12}焦点[^,。:]{0,30}[,:]/;
/** 关于甲某应否承担责任的问题,… names it in words. */
const onTopic =
  /^(?:关于|对于|至于|就)(?:[^,。:]{2,60}的?(?:问题|争议)|[^,。:]{0,40}(?:是否|能否|应否|可否)[^,。:]{2,40})[,:](?:(?:本院|法院|仲裁庭)[^,。]{0,6}认为[,:])?/;
/** 未查明是否符合条件, 不能说明有何种关联: nothing is asked there. */
const unexplained = /(?:未|没有|不能)[^,。]{0,4}(?:[查说]明|审查|核实|考虑|区分)[^,。]{0,40}/g;

/** 被告辩称…。本院认为,…: told to be answered in the sentence behind it. */
const answering = /^\s*(?:本院(?:经审查)?认为|对此|经查|经审查|但|然而|首先)/;

/** Whether a sentence only tells what a party argues, which the one behind it answers. */
export function toldToBeAnswered(sentence: string, behind: string): boolean {
  return (
    answering.test(behind) && !/[院庭]|不[予足能符]|成立|[依无]据/.test(sentence) && argument.pattern.test(sentence)
  );
}

/**
 * The conclusions of one sentence (or semicolon part) of the court's reasoning, by its wording. `names` are the
 * parties: a sentence about nobody in the case states a rule, not a conclusion. Spans count from the sentence's start.
 */
export function conclusionsIn(sentence: string, names: readonly string[]): SentenceConclusion[] {
  if (isHeading(sentence)) return [];
  const text = withoutQuotations(sentence);
  const clauses = clausesOf(text, [0, text.length]);
  const apart = answersApart(text, clauses);
  const result: SentenceConclusion[] = [];
  let from = 0;
  let best: { score: number; kind: ConclusionKind; last: number } | undefined;
  const close = (upTo: number): void => {
    if (!best) return;
    const all = trimmed(text, [clauses[from]![0], clauses[upTo]![1]]);
    const whole = withoutBreaks(text.slice(...all));
    const span = best.kind === 'quantum' ? behindLead(text, all) : all;
    // What follows behind 如果… is as little decided as what it rests on.
    const score = best.score + context(whole, names, best.kind) - (from > 0 && text.startsWith('如果') ? 1 : 0);
    if (score >= threshold)
      result.push({
        span: shorten(text, span),
        confidence: Math.min(0.98, 0.5 + (score - threshold) / 6),
        kind: best.kind,
      });
    from = upTo + 1;
    best = undefined;
  };
  /** Far from where the other began, or an amount like the one before; who argues is answered in the same breath. */
  const byItself = (i: number): boolean => {
    const before = text.slice(clauses[from]![0], clauses[i]![0]);
    if (before.length >= 90) return !argument.pattern.test(before);
    const words = text.slice(...clauses[i]!);
    return amount.test(text.slice(...clauses[i - 1]!)) && amount.test(words) && !asksFor.test(words);
  };
  /** From what this court finds to what the court below made of it. */
  const turnsBelow = (i: number): boolean =>
    ofBelow.test(text.slice(...clauses[i]!)) && !leadsUp.test(text.slice(clauses[from]![0], clauses[i]![0]));
  clauses.forEach((clause, i) => {
    const words = withoutBreaks(text.slice(...clause));
    if (best && apart.includes(i)) close(i - 1);
    if (
      best &&
      best.score >= 2.6 &&
      best.last === i - 1 &&
      ((best.kind === 'application' && turnsBelow(i)) || (opensAnother(words, names) && byItself(i)))
    ) {
      const rest = clauses.slice(i).some((later) => (strongest(text.slice(...later))?.weight ?? 0) >= 2.6);
      if (rest) close(i - (circumstance.test(text.slice(...clauses[i - 1]!)) ? 2 : 1));
    }
    if (circumstance.test(words)) {
      if (best?.last === i - 1) best.last = i;
      return;
    }
    const sign = onTopic.test(words) || ofParty.test(words) ? undefined : strongest(words);
    if (sign && (!best || sign.weight >= best.score || i > best.last))
      best = {
        score: Math.max(sign.weight, best?.score ?? 0),
        kind: best && best.score > sign.weight ? best.kind : sign.kind,
        last: i,
      };
  });
  if (best) close(clauses.length - 1);
  return result;
}

const threshold = 2.9;

/** 一审判决认定…错误: what the court below did, not who it is. */
const ofBelow = /^(?:一、二审|[一二原]审|原判)(?!被告|原告|第三人|(?:人民)?法院[对予])/;
/** A plea that is answered, a reason that leads up to what follows: neither stands by itself. */
const leadsUp = /^(?:由于|因(?!此)|鉴于|虽)|主张|请求|抗辩|辩|理由|意见|提出|依据|根据|认为|[一二原]审/;

/** A provision, a promise, a term of a contract: what is quoted at length is not what the court says. */
const quotation = /“[^”]{12,}/g;

/** The sentence with filler for what it quotes; as long as it was. */
function withoutQuotations(sentence: string): string {
  if (!sentence.includes('“')) return sentence;
  return sentence.replace(quotation, (quoted) => '“' + '□'.repeat(quoted.length - 1));
}

/** 甲应赔偿500元,乙应赔偿300元: each is decided by itself, but for a sum that somebody only asks for. */
const amount = /\d万?元|\d%|分之/;
const asksFor = /(?:请求|主张|要求|诉请)(?!的)/;

/** 原告对该证据不予认可 is no answer of the court. */
const ofParty =
  /^[但而各两二三]?(?:原告|被告|第三人|上诉人|双方)[^,。院庭的]{0,12}[对就][^,。院庭]{2,40}予以?(?:认可|确认|承认)/;

/** 在没有证据的情况下 decides nothing, and goes with what follows. */
const circumstance = /(?:情[况形]|前提|条件)下[,;]$|^[故则并但且]{0,2}[在当][^,。]{4,60}时[,;]$/;

/** 各项损失认定如下: the first of the heads that follow is one like those behind it. */
function behindLead(text: string, [start, end]: Span): Span {
  const lead = text[end - 1] === ';' ? /^[^:]*(?:如下|[有为是]|包括):/.exec(text.slice(start, end))?.[0] : undefined;
  return lead ? trimmed(text, [start + lead.length, end]) : [start, end];
}

/** 可以从轻处罚, 不予支持: behind a semicolon or a full stop they name nobody, and decide on the case all the same. */
const ofThisCase = new Set<ConclusionKind>(['sentencing', 'claim-result']);
/** What a rule says of anybody. */
const abstract = /人民法院|的,|犯罪分子|《/;

/** With these the court judges what was agreed. */
const ownVerdict = /本院|支持|有效(?!期)|构成|违[反约]/;

/** 本院认为, 一、法院认为: who concludes. */
const thinks = /^(?:[(（]?[一二三四五六七八九十\d]+[)）、.]\s*)?(?:本院|法院)?[^,。]{0,10}认为[,:：]\s*/;

/** What the sentence around a clause adds: a connective, somebody of the case, or the marks of a rule or an argument. */
function context(text: string, names: readonly string[], kind: ConclusionKind): number {
  let score = 0;
  const bare = text.includes('认为') ? text.replace(thinks, '') : text;
  const marks = likelyMarks.possible(text);
  const says = (mark: Mark, words = bare): boolean => marks.includes(mark) && mark.pattern.test(words);
  const led = connective.test(bare);
  if (led || says(connected)) score += 1;
  const named = names.some((name) => bare.includes(name));
  // What question is answered points to nobody.
  const said = marks.includes(question) ? bare.replace(onQuestion, '') : bare;
  const ofCase = named || ((says(specific, said) || says(ofClause)) && !isRule(said));
  score += ofCase ? 0.6 : led || (ofThisCase.has(kind) && !abstract.test(bare)) ? 0 : -1.2;
  if (says(norm, text) && text.length - Math.max(text.lastIndexOf('”'), text.lastIndexOf('"')) < 13) score -= 3;
  if (says(agreed) && !led && !says(connected) && !ownVerdict.test(bare)) score -= 1.2;
  if (says(quotedRule, text)) score -= 3;
  if (says(lawSays, text) && !says(applied, text) && !names.some((name) => text.includes(name))) score -= 3;
  const behind =
    marks.includes(question) || marks.includes(argument)
      ? bare.replace(onQuestion, '').replace(onTopic, '').replace(unexplained, '')
      : bare;
  if (says(question, behind) && !says(answered, text)) score -= 2;
  if (says(argument, behind) && !says(judged)) score -= 2;
  if (says(supposed) || says(costs)) score -= 2;
  if (says(otherCourt, text)) score -= 3;
  if (!ofCase && says(condition)) score -= 0.8;
  return score;
}

/** …的,应当赔偿其损失: what is said of anybody who does something; 其 and 该 point to nobody in the case. */
const rule =
  /^(?:判断|认定)?[^,。]{2,30}(?:是否|应否|能否)[^,。]{2,40},[^,。]{0,8}(?:应当?|须|不能)|^(?:[^,。]{4,60},)?[^,。]{4,60}的,(?:对[^,。]{2,24}(?:请求|主张),)?(?:[^,。]{0,12}(?:应当?|可以|有权|不得|不予|无效)|由)/;
/** 用人单位不得降低其工资, 劳动者有权解除其劳动合同: what kinds of people may do; what they pay is decided about one of them. */
const ofAnybody =
  /^(?![其该故因据])[^,。]{2,10}不得|^(?:任何|行政机关|用人单位|劳动者|(?:平台|网络)?经营者|生产者|销售者|公民|夫妻|父母)[^,。]{0,30}(?:应当?|有权|负有)(?![^,。]*(?:支付|赔偿|返还|退还|补偿))/;

function isRule(text: string): boolean {
  const says = (/的,|[是应能]否/.test(text) && rule.test(text)) || ofAnybody.test(text);
  return says && !specific.pattern.test(text.replace(/[其该]/g, ' '));
}

function isHeading(text: string): boolean {
  if (text.length < 90 && /(?<!不存在[^,。]{0,40})问题[。:：]?$/.test(text)) return true;
  return (
    /的(?:请求|主张|诉请|(?:上诉|辩解)?理由|(?:辩护|辩解|答辩|上诉|代理)?意见|辩解)[。:：]$/.test(text) &&
    !/不予|予以|成立|支持|采纳|不能/.test(text)
  );
}

export const likelySigns = new Prefilter(signs);

function strongest(words: string): Sign | undefined {
  const clause = withoutBreaks(words);
  let best: Sign | undefined;
  for (const sign of likelySigns.possible(clause))
    if ((!best || sign.weight > best.weight) && sign.pattern.test(clause)) best = sign;
  return best;
}

/** Whether a clause takes up another subject: a party, or another claim. What follows from the one before (故…) does not. */
function opensAnother(clause: string, names: readonly string[]): boolean {
  const bare = clause.replace(/^(?:[并且而但另]|同时|另外|对于?|关于)/, '');
  if (
    /^(?:[故即因其该应均亦也]|据此|本院|法院|依法|予以|不予|合法|不违反)|^[^,。]{2,16}[以据就对由]此|约束力/.test(bare)
  )
    return false;
  return (
    /^(?:[两二三该]|上述)?(?:原告|被告|上诉人|被上诉人|第三人|申请人|被申请人|反诉|[一原]审)/.test(bare) ||
    names.some((name) => bare.startsWith(name))
  );
}

/** What each code unit is to the clauses of a sentence; 0 for nothing. */
const marks = new Uint8Array(0x10000);
const opening = 1;
const closing = 2;
for (const [signs, mark] of [
  ['“「(《[', opening],
  ['”」)》]', closing],
  [',;', 3],
] as const)
  for (const sign of signs) marks[sign.charCodeAt(0)] = mark;

/** The clauses of a sentence, cut at commas and semicolons outside quotations and brackets, marks included. */
export function clausesOf(folded: string, [start, end]: Span): Span[] {
  const result: Span[] = [];
  let depth = 0;
  let from = start;
  for (let i = start; i < end; i++) {
    const mark = marks[folded.charCodeAt(i)]!;
    if (mark === 0) continue;
    if (mark === opening) depth++;
    else if (mark === closing) depth = Math.max(0, depth - 1);
    else if (depth === 0 && !partsThousands(folded, i)) {
      result.push([from, i + 1]);
      from = i + 1;
    }
  }
  if (from < end) result.push([from, end]);
  return result;
}

/** 46,500: a comma that parts thousands. */
function partsThousands(folded: string, at: number): boolean {
  return folded.charCodeAt(at + 1) <= 0x39 && /^\d,\d{3}(?!\d)/.test(folded.slice(at - 1, at + 5));
}

/** A conclusion behind long premises: from its connective on, or from the request that it answers. */
function shorten(folded: string, span: Span): Span {
  if (span[1] - span[0] < 80) return span;
  const clauses = clausesOf(folded, span);
  const last = clauses.length - 1;
  const answered = last > 1 && /(?:不予|予以|应予)(?:支持|采纳|采信|准许)/.test(folded.slice(...clauses[last]!));
  if (
    answered &&
    /^(?:故|因此)?(?:对于?|关于)(?!其?[^,。]{0,8}[该此])[^,。]{2,60}(?:请求|主张|异议|意见|抗辩|诉请|辩称|理由|申请)[,，]?$/.test(
      folded.slice(...clauses[last - 1]!),
    )
  )
    return [clauses[last - 1]![0], span[1]];
  for (let i = clauses.length - 1; i > 0; i--) {
    const words = folded.slice(...clauses[i]!);
    if (!/^(?:因此|因而|故(?!意|障)|据此|所以|则|可以认定|应由|应当由|根据《|依据《|依照《)/.test(words)) continue;
    const rest: Span = [clauses[i]![0], span[1]];
    const concludes = clausesOf(folded, rest).some((clause) => (strongest(folded.slice(...clause))?.weight ?? 0) >= 2);
    if (concludes && rest[1] - rest[0] >= 12) return rest;
  }
  return span;
}
