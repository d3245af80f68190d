/** Where a name may begin behind other words: 遂向…法院, 诉至…法院. */
const lead = /随着|[由向经被对于到至在遂后日从了及或的,]|[诉告]上|日前|近日|据此|因此|不服/g;
/** Words that are in no name of a court: 原告诉至法院, 受诉人民法院, 某区人民法院; 甲向乙市法院, but 乙市向阳区法院. */
const none =
  /[诉请某该判执讼认我其本两]|原告|被告|受理|按照|有权|当事|选择|公司|合同|纠纷|协议|明确|不服|要求|抗辩|[上下]级|各[级地]|基层|其他|[相有]关|[全外我]国|地方|[一二原]审|[^省市区县州盟旗]向/;
/** 示例省甲市乙区人民法院, 甲市第一中级人民法院, 甲铁路运输法院. */
const full =
  /^(?:最高人民|[\u4e00-\u9fff]{2,}(?:[省市区旗盟州]|第[一二三四五六]|铁路运输|互联网|海事|金融|知识产权|农垦)(?:人民)?|[\u4e00-\u9fff]+县(?:人民)?|[\u4e00-\u9fff]{2,}(?:[中高]级人民|铁路运输中级))法院$/;
/** 乙法院 is one where it does what courts do. */
const short = /^(?!人民)[\u4e00-\u9fff]{2,6}(?<!^.[区县市旗]人民)法院$/;
const hears =
  /^(?:经|依法|公开|开庭)*(?:认为|审[理结判查]|受理|立案|判[决令处]|裁定|[一二]审|作出|开庭|宣判|就|对|[民刑][一二三]?庭|执行)/;

/** Where the name of a court begins in words that end in 法院, by what follows them; `undefined` where they name none. */
export function courtNameStart(words: string, behind: string): number | undefined {
  const starts = [0];
  lead.lastIndex = 0;
  for (let match = lead.exec(words); match; match = lead.exec(words)) starts.push(lead.lastIndex);
  const names = starts.filter((start) => {
    const name = words.slice(start);
    return !none.test(name) && (full.test(name) || (short.test(name) && hears.test(behind)));
  });
  // 于洪区人民法院 begins with such a word, where nothing else is one.
  return names.find((start) => words.slice(start).search(lead) !== 0) ?? names[0];
}
