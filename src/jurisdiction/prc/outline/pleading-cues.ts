import type { Cue } from './cue';
import { accuser, body, claimant, headNumber, respondent, named, begin } from './wording';

/** What was claimed or charged, and what was answered. */
export const pleadingCues: readonly Cue[] = [
  // 诉称
  {
    role: 'claims',
    weight: 7,
    pattern: begin(
      `(?!申请执行人)${claimant}${named}(?:(?<![辩述陈答反])称\\s*[:：,]|诉称|起诉主张|起诉称|起诉认为|诉请|上诉(?:状中?)?(?:称|提出)|申请再审称|申请再审请求|再审称|申诉称|反诉称|请求称|申请称|异议称|复议称|提起诉讼,?(?:请求|要求)|(?:向本院|向法院)?提出(?:的)?(?:诉讼|上诉|反诉|再审|执行|复议|异议)?(?:请求|申请|诉讼请求)|的?上诉请求|的?诉讼请求(?:是|为|:)|请求(?:判令|本院|法院|撤销|确认|裁决|:)|的?诉请|的?上诉理由|诉(?:至|向)(?:本院|法院))`,
    ),
  },
  {
    role: 'claims',
    weight: 6,
    pattern: begin(
      '(?:起诉|诉讼|上诉|再审|反诉|申诉|申请|赔偿|复议|异议)(?:请求|事项|理由|意见)\\s*[:：]|(?:其)?事实(?:和|与|及)理由\\s*[:：]|(?:申请)?再审(?:请求|事由)',
    ),
  },
  // What somebody asks for behind what he tells: who answers asks that it be dismissed.
  {
    role: 'claims',
    weight: 4,
    family: 'decision',
    pattern: begin(
      '(?:为此|故|因此|综上(?:所述)?|据此)?,?(?:[现特]?请求|诉请)(?:法院|本院|依法)*(?::|判令|撤销|确认|中止|停止|解除|返还)(?![^。;]{0,24}驳回)',
    ),
  },
  // Behind 辩称并诉称, what is asked for in turn.
  {
    role: 'claims',
    weight: 10,
    family: 'decision',
    pattern: /^(?:为此|故|因此|综上(?:所述)?|据此),?请求(?:法院|本院|依法)*判令:?\s*(?:1|一|\(1)/,
  },
  {
    role: 'claims',
    weight: 7,
    part: 'charge',
    speaker: 'prosecutor',
    pattern: begin(
      `${accuser}(?!以|[^。,]{0,60}罪一案)[^,。;:]{0,24}?(?:指控|起诉认为|抗诉(?:称|提出|认为|意见)|审查认定|起诉书认定|公诉称|诉称)(?:[,:]|称|(?:被告人|的(?:犯罪)?事实|(?:19|20)\\d{2}年|如下|$))`,
    ),
  },
  {
    role: 'claims',
    weight: 4,
    part: 'prosecutor-opinion',
    speaker: 'prosecutor',
    pattern: begin(
      '(?:为证实上述(?:指控|事实)|(?:针对|对于)?(?:上述|前述)?指控(?:的)?(?:事实|犯罪)?,?[^。]{0,12}(?:公诉机关|公诉人)|(?:公诉机关|公诉人|检察机关|[\\u4e00-\\u9fff]{2,20}人民检察院)[^。]{0,12}(?:认为|建议|当庭|提供|宣读|出示|提请))',
    ),
  },
  { role: 'claims', weight: 5, pattern: begin(`(?:反诉原告)${named}(?:反诉|称)`), part: 'counterclaim' },
  {
    role: 'claims',
    weight: 8,
    part: 'counterclaim',
    speaker: 'defendant',
    pattern:
      /^[^,。;:()]{2,40}?(?:(?<![对就])反诉(?:诉?称|请求)|提出?反诉(?:称|请求)?)(?:(?:法院|本院|依法)*判[令决])?[,:]/,
  },
  {
    role: 'claims',
    weight: 7,
    pattern:
      /^(?!被申请人|[^,。;:]{2,20}辩称[并和及])[^,。;:()]{2,40}?(?:\([^()]{2,12}\)[^,。;:()]{0,30}?)?(?:申请再审称|上诉称|诉称|诉请(?:判令|判决)?(?=:)|反诉称|反请求称|仲裁请求称|申诉(?:称|提出|认为)|抗诉称|异议称|复议称|申请称|上诉(?:提出|认为|主张|请求|说|表示)|起诉(?:主张|认为|请求)|(?:本诉)?诉求[为是]|(?:本诉|复议)请求[为是]?|(?:向本院)?申请复议(?=,请求)|向本院(?:申请再审|提[起出]上诉|申诉)(?=[,:][其主要申请再审上诉的]{0,6}(?:事实|理由|请求))|(?:申请再审|申诉|上诉)的?(?:主要)?(?:(?:事实[和与及])?理由|事由|请求)(?:[是为]|如下)?(?=:))[,:]/,
  },
  {
    role: 'claims',
    weight: 7,
    pattern:
      /^(?:(?:一审|原审)?(?:判决|裁定)?(?:宣判|判决|裁定)(?:宣告|作出|送达)?后,)?[^。]{2,40}不服[^。]{0,40}(?:上诉|申请再审|申诉)[^。]{0,6}(?:[称,。:]|提出|认为|请求)/,
  },
  {
    role: 'claims',
    weight: 6,
    family: 'press',
    pattern: /^[两二三]?(?:原告|上诉人)[^,。;:]{0,24}(?:认为|主张|表示|要求|起诉)/,
  },
  {
    role: 'claims',
    weight: 7,
    pattern:
      /^[^,。;:()]{2,40}?(?:(?:向本院|向法院)?提出(?:如下)?(?:诉讼|上诉|反诉|再审|执行异议)?(?:请求|申请)|的?(?:诉讼|上诉|反诉|再审|仲裁)请求(?:如下|[是为])?|提出(?:如下|下列)?仲裁请求)\s?:/,
  },
  {
    role: 'claims',
    weight: 7,
    heading: true,
    pattern: begin(
      `${headNumber}(?:关于)?(?:反请求)?(?:被?申请人)?的?(?:仲裁|变更后)?的?(?:主张[、和与及])?反?请求(?:事项|主张)?(?:[、和与及]?其?(?:所依据的)?(?:主要)?(?:事实|理由|依据)){0,3}\\s*(?::\\s*)?$|^${headNumber}(?:双方)?当事人的?(?:主张|请求|意见)(?:[和与及](?:主张|请求|答辩|意见|理由))?\\s*$`,
    ),
  },
  // What a case is about is told in an award by what was asked for, first.
  { role: 'claims', weight: 7, heading: true, family: 'decision', pattern: /^[一二三][、.]案\s*情\s*$/ },
  {
    role: 'claims',
    weight: 7,
    pattern: /^(?:刑罚)?执行机关[^。]{2,200}为由,?(?:提请|建议|报请)/,
  },
  {
    role: 'claims',
    weight: 6,
    pattern: /^(?:刑罚)?(?:执行机关|监狱)[^,。;:]{0,24}?(?:提出|建议|认为|提请|称)(?!减刑建议书|假释建议书)/,
  },
  {
    role: 'claims',
    weight: 6,
    family: 'press',
    pattern:
      /^[^。]{0,60}(?:提起[^。,]{0,6}诉讼|(?:诉至|起诉(?:至|到)|告上)[^。,]{0,16}(?:法院|法庭))[^。]{0,12}(?:请求|要求)/,
  },
  // Who is called by a short name alone speaks where nobody else has been told of what happened.
  {
    role: 'claims',
    weight: 4,
    opening: true,
    pattern: begin(
      `[\\u4e00-\\u9fff×]{2,20}${body}(?:(?:再审|二审|庭审)中)?(?<![辩述陈答反])(?:称[,:](?:同意|不服|请求)|(?:同意|支持)(?:检察机关的?)?抗诉)`,
    ),
  },
  {
    role: 'claims',
    weight: 6,
    part: 'prosecutor-opinion',
    speaker: 'prosecutor',
    pattern: /^[\u4e00-\u9fff]{2,20}人民检察院(?:的?出庭(?:检察员|意见)?)?(?:支持抗诉|同意抗诉)/,
  },
  { role: 'claims', weight: 9, part: 'counterclaim', pattern: /^(?:并|同时)(?:反诉|另?诉|起诉)称[,:]/ },
  {
    role: 'claims',
    weight: 7,
    heading: true,
    pattern: /^[【[]?(?:(?:原告|申请人)?(?:诉讼请求|事实[和与及]理由)|申请人请求)[】\]]?\s*$/,
  },
  {
    role: 'claims',
    weight: 7,
    family: 'press',
    part: 'counterclaim',
    speaker: 'defendant',
    pattern: /^[^。:]{0,80}?提[起出]了?反诉,[^。,]{0,12}(?:要求|请求|主张|索赔)/,
  },
  // The objection of a defendant is what a ruling on jurisdiction decides.
  {
    role: 'claims',
    weight: 7,
    speaker: 'defendant',
    beforeFindings: true,
    pattern:
      /^(?:原审)?被告(?!人)[^。;:]{2,60}?管辖权?(?:提出|的)?异议(?![^。]*(?:本院|裁定|驳回))[^。]*(?:认为|请求|主张|称|理由)/,
  },
  {
    role: 'claims',
    weight: 4,
    opening: true,
    beforeFindings: true,
    pattern: /^(?![^,:]{0,4}(?:辩|证人|被|法官|律师|代理))[\u4e00-\u9fff×]{2,4}称[,:]/,
  },
  // 某公司称 claims or answers: what follows tells which.
  {
    role: 'claims',
    weight: 4,
    opening: true,
    beforeFindings: true,
    family: 'decision',
    pattern: begin(`(?!证人|法官)[\\u4e00-\\u9fff×]{2,14}${body}(?<![辩述陈答反])称[,:]`),
  },
  {
    role: 'defence',
    weight: 3.5,
    opening: true,
    beforeFindings: true,
    family: 'decision',
    pattern: begin(`(?!证人|法官|异议人)[\\u4e00-\\u9fff×]{2,14}${body}(?<![辩述陈答反诉])称[,:]`),
  },
  // 并提交了…等证据: what was shown with it.
  {
    role: 'claims',
    weight: 3,
    family: 'decision',
    tells: 'facts',
    pattern: /^并,?(?:当庭|向(?:本院|法庭))?(?:提交|提供|出示)了?[^。]{2,200}?(?:证据|材料)[^。,]{0,8}[。:]/,
  },
  {
    role: 'defence',
    weight: 3,
    family: 'decision',
    tells: 'facts',
    pattern:
      /^(?:(?:并|同时),?|(?:被告|第三人)[^,。;:()]{0,30}?)(?:当庭|向(?:本院|法庭))?(?:提交|提供|出示)了?(?![^。,、]{0,8}(?:答辩|意见|申请(?!书|表)))[^。]{2,200}?(?:证据|材料|[一二三四五六七八九十\d][份张组页套])[^。,]{0,8}[。:]/,
  },
  // 辩称
  {
    role: 'defence',
    weight: 6,
    opening: true,
    pattern: /^(?:被申请人|被申诉人|被执行人)[^,。;:()]{0,30}?(?<![诉辩述申请])称[,:]/,
  },
  {
    role: 'defence',
    weight: 5,
    opening: true,
    pattern: /^(?:[^,。;:()]{0,20}的)?(?:法定|指定)?代理人[^,。;:()]{0,8}(?:称[,:]|(?:对[^,。]{2,20})?(?:表示)?无异议)/,
  },
  {
    role: 'defence',
    weight: 5,
    family: 'appeal',
    pattern: /^[^,。;:()]{2,60}?均?(?:服从(?:原审|一审|原)(?:判决|裁定)|同意(?:原审|一审|原)(?:判决|裁定))/,
  },
  { role: 'defence', weight: 7, heading: true, pattern: /^(?:被告)?答辩(?:意见|理由)\s*$/ },
  // The creditor of an enforcement answers the objection of another.
  {
    role: 'defence',
    weight: 7,
    pattern: begin(`申请执行人(?!\\()${named}(?:(?<!异议|复议|申请)称[,:]|认为[,:])`),
  },
  {
    role: 'defence',
    weight: 8,
    pattern: /^针对[^,。]{2,40}(?:上诉|反诉|请求),[^,。;:]{2,40}辩称[,:]/,
  },
  { role: 'claims', weight: 7, pattern: /^申请机关[^,。;:]{0,12}(?:提出|认为)[,:]/ },
  // Who asks that an objection or an application be dismissed answers it.
  {
    role: 'defence',
    weight: 7,
    opening: true,
    pattern: /^[^,。;:()]{2,20}(?<![诉请])称,[^。]*(?:请求|应当?)(?:依法|法院|本院)*驳回[^。,]{0,20}(?:异议|申请|复议)/,
  },
  {
    role: 'defence',
    weight: 7,
    pattern: /^(?:综上,?|因此,?|故)?请求(?:依法|法院|本院)*驳回[^。,]{0,20}(?:异议|复议|上诉|反诉|再审申请)/,
  },
  { role: 'defence', weight: 7, pattern: begin(`复议机关${named}(?:认为|答辩|意见)`) },
  // Whose bankruptcy is applied for objects to the application; who objects to an execution asks for something.
  {
    role: 'defence',
    weight: 8,
    pattern:
      /^(?:[^,。;:()]{2,50}?[对就](?!管辖|本院)[^,。;:]{0,24}?申请(?!执行|再审|复议)[^,。;:]{0,12}?|(?:被申请人|债务人)[^。;:]{0,60}?)(?:提出|提交|表示|有)了?(?:书面)?异议(?:申请|书)?(?:[称:。]|,[^。,]{0,6}?(?:称|认为|主张|理由|请求|其))/,
  },
  {
    role: 'defence',
    weight: 7,
    pattern:
      /^(?:(?:庭审|审理)(?:过程)?中,|当庭,)?(?!对|关于|针对)[^,。;:()]{2,20}?(?:的|及其)(?:[一二]审)?(?:委托|指定)?辩护人[^,。;:]{0,16}(?:提出|认为|辩称|辩护|建议|对)/,
  },
  {
    role: 'defence',
    weight: 4,
    opening: true,
    pattern:
      /^[\u4e00-\u9fff×]{2,4}(?:在?[一二]审)?(?:庭审中?|当庭)?(?:对[^,。]{2,30})?(?:表示)?(?:无异议|没有异议|未提出异议)/,
  },
  {
    role: 'defence',
    weight: 6,
    family: 'press',
    pattern: /^[^,。;:]{2,16}(?:在法庭上|庭审中|当庭)则?(?:认为|表示|辩称|提出)/,
  },
  // Who speaks in court, or against somebody, in a report that gives nobody a role.
  {
    role: 'defence',
    weight: 6,
    family: 'press',
    opening: true,
    pattern:
      /^(?:(?:庭审|法庭|庭|审理过程)[上中]?,|(?:对此|面对[^,。:]{2,20}),)(?!法官|法院|原告|上诉人|记者|律师|公诉|本院)[\u4e00-\u9fff×]{2,12}?[则却也很]?(?:觉得|认为|表示|称|坚称|坚持|坚决|辩解|辩称|回应|反驳|喊冤|说)[^。:]{0,12}[,:]/,
  },
  {
    role: 'defence',
    weight: 5,
    family: 'press',
    opening: true,
    pattern:
      /^(?!法官|律师|记者|法院|原告|专家|笔者|[^,]{0,8}(?:意见|观点|法院|法官))[\u4e00-\u9fff×]{2,12}?[则却]?(?:表示|认为|称|主张|觉得[^。,:]{0,6}|辩解|坚称|坚持|反驳|喊冤)[,:][^。]*(?:责任|不同意|与[其他她]?无关|不[应该赔]|没有|并未|凭[什啥])/,
  },
  // Inside the paragraph of the one who spoke before, too.
  {
    role: 'defence',
    weight: 6,
    family: 'press',
    pattern:
      /^(?!法官|法院|原告|上诉人|记者|律师|公诉|本院|专家)[\u4e00-\u9fff×]{2,14}?[则却](?:表示|认为|觉得|坚称|坚持|辩解|辩称|反驳|提出|回应|称)[^。:]{0,6}[,:]/,
  },
  {
    role: 'defence',
    weight: 6,
    heading: true,
    pattern: begin(
      `${headNumber}(?:关于)?(?:被申请人的?(?:主要)?(?:答辩|抗辩|代理)|申请人[对就]?(?:于|针对)?(?:被申请人的?)?(?:反请求)?的?(?:答辩|抗辩))(?:意见|主张|要点)?(?:[及和与]其?(?:主要)?理由)?\\s*(?::\\s*)?$`,
    ),
  },
  {
    role: 'defence',
    weight: 4,
    opening: true,
    pattern: /^(?:被告|被申请人|被上诉人)[^,。;:]{0,16}认为[,:](?![^。]*(?:证据|真实性|证明目的))/,
  },
  {
    role: 'defence',
    weight: 6,
    pattern: /^[^,。;:()]{2,40}?均?未(?:作出?|提交|提出|发表)?(?:任何|书面)?(?:答辩|陈述意见)(?![^。]*证据[^。]*采)/,
  },
  {
    role: 'defence',
    weight: 6,
    pattern: /^检察机关的?(?:出庭)?(?:检察)?意见\s*[:：]/,
  },
  {
    role: 'defence',
    weight: 7,
    pattern:
      /^(?:(?:庭审|诉讼|审理)(?:过程)?中,|当庭,)?[^,。;:()]{2,40}?(?:\([^()]{2,12}\)[^,。;:()]{0,30}?)?(?:辩称(?:[并和及][^,。;:]{0,20}诉称)?|答[辩复]称|述称|提交(?:书面)?意见称|陈述意见称|发表意见称|答辩(?:意见)?(?:如下|为|是)?(?=:))[,:]|^[^。;:]{2,60}提[交供]了?(?:书面)?(?:答辩状|答辩意见|意见)[^。,:]{0,4}:/,
  },
  {
    role: 'defence',
    weight: 6,
    family: 'press',
    pattern: /^[两二三]?(?:被告|被上诉人)[^,。;:]{0,24}(?:认为|表示|则称|主张)/,
  },
  {
    role: 'defence',
    weight: 7,
    pattern: begin(
      `${respondent}${named}(?:辩称|辩解|答辩(?!状期|期间)|反诉辩|述称|陈述称?|提交(?:书面)?(?:的)?意见称?|提出(?:书面)?(?:的)?(?:辩护|答辩|如下)?意见|辩护意见|辩护提出|辩护称|未(?:到庭|作|提交|提供|提出|予(?!答复|处理|受理)|进行|发表)|称:|意见(?:是|为|:)|口头辩|对(?:公诉机关|起诉书|检察机关|指控|上述)[^。]{0,30}(?:无异议|没有异议|均无|不持|供认|承认|有异议|提出))`,
    ),
  },
  {
    role: 'defence',
    weight: 6,
    pattern: begin(`(?:${claimant})${named}(?:反诉辩称|针对反诉(?:辩|答辩)|对反诉[^。]{0,6}辩称|辩称)`),
  },
  {
    role: 'defence',
    weight: 5,
    part: 'third-party',
    speaker: 'third-party',
    pattern: begin(
      `(?:原审)?第三人${named}(?:述称|辩称|陈述|答辩|称|未|提交(?![^。]{2,40}(?:证据|记录|材料|[一二三四五六七八九十\\d][份张组])))`,
    ),
  },
  {
    role: 'defence',
    weight: 6,
    pattern: begin(
      '(?:其|上述)?辩护人(?:[^,。;]{0,20})?(?:的)?(?:提出|认为|辩护|辩称|意见|对)|辩护意见|答辩(?:意见|理由)\\s*[:：]',
    ),
  },
];
