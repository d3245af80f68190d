/**
 * Names of causes of action and of offences that decisions give as their subject. Civil ones after 最高人民法院
 * 《民事案件案由规定》 (法〔2020〕346号) and its predecessors; more are recognised by their last word.
 */
const causeEnd =
  /(?:纠纷|争议|异议之诉|之诉|公示催告|撤销之诉|确认之诉|责任险|工伤认定|行政(?:处罚|许可|强制|征收|协议|赔偿|复议|登记|确认|裁决|补偿|不作为|公开)|(?:处罚|许可|强制|征收|补偿|安置|复议|登记|认定)(?:决定|协议|行为)|(?:行为|程序)违法|法定职责|公益诉讼|特许经营协议|赔偿|信息公开(?:答复)?|申请[\u4e00-\u9fff]{2,16}|保护|继承|离婚|罪)$/;

/** Of a case named by 案 alone: 不正当竞争案 is 不正当竞争纠纷. */
const bare: Readonly<Record<string, string>> = {
  不正当竞争: '不正当竞争纠纷',
  认定工伤: '工伤认定',
  离婚: '离婚纠纷',
  继承: '继承纠纷',
};

/** 本案系…: what stands before the name in a sentence of the reasoning. */
const told = /^.*?本案(?:的?案由)?(?:应为|[是系为]|[应实]?属于?|定性为)/;
/** 效力有争议, 借款是产生本次纠纷, 的纠纷: words of a sentence that name nothing. */
const sentence = /^的|[是已](?!婚)|其(?!他)|有争议$|[本此该]次|产生/;

/** The cause as it is called; `undefined` where the words are none. */
export function causeName(words: string): string | undefined {
  const clean = words
    .replace(/\s/g, '')
    .replace(/案件?$/, '')
    .replace(told, '');
  if (bare[clean]) return bare[clean];
  if (sentence.test(clean)) return undefined;
  return causeEnd.test(clean) && clean.length >= 3 && clean.length <= 40 ? clean : undefined;
}
