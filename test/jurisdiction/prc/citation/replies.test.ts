import { expect } from 'chai';
import { table } from '../../../support/cited';
import { read } from '../../../support/read';

const bankrupt = '最高人民法院关于示例公司破产案件有关问题的答复';

table('the number of an answer to a court below is that of a document', [
  '最高人民法院（2003）民二他字第59号复函 → doc:〔2003〕民二他字第59号',
  '最高人民法院〔2005〕民二他字第4号批复 → doc:〔2005〕民二他字第4号',
  '最高人民法院[2005]民二他字第4号答复意见第二条 → doc:〔2005〕民二他字第4号:2',
  '最高人民法院（2017）最高法民他72号复函 → doc:〔2017〕最高法民他72号',
  '最高人民法院执行工作办公室（2004）执他字第19号函复某高级人民法院 → doc:〔2004〕执他字第19号',
  '最高人民法院以（2004）执他字第19号函答复某高级人民法院 → doc:〔2004〕执他字第19号',
  '浙江省高级人民法院（2015）浙执他字第6号答复 → doc:〔2015〕浙执他字第6号',
  '〔2003〕民二他字第59号复函和〔2005〕民二他字第4号答复 → doc:〔2003〕民二他字第59号 | doc:〔2005〕民二他字第4号',
  '《关于付款问题的函》（（2009）刑他字第99号） → doc:〔2009〕刑他字第99号',
]);

table('and so is one that the highest court has given, where nothing speaks of a case', [
  '参照最高人民法院（2003）民一他字第8号的意见 → doc:〔2003〕民一他字第8号',
  '最高人民法院行政审判庭于2007年5月14日作出的（2007）行他字第4号 → doc:〔2007〕行他字第4号',
  '最高人民法院（2003）民一他字第8号裁定 → （2003）民一他字第8号',
  '最高人民法院（2003）民一他字第8号案 → （2003）民一他字第8号',
]);

table('otherwise it is that of a case', [
  '（2003）民二他字第59号 → （2003）民二他字第59号',
  '本院（2003）民二他字第59号一案 → （2003）民二他字第59号',
  '本院在（2015）浙执他字第6号执行案中 → （2015）浙执他字第6号',
  '不服某中级人民法院（2014）示执他字第12号执行裁定 → （2014）示执他字第12号',
  '浙江省高级人民法院（2015）浙民终6号复函 → （2015）浙民终6号',
]);

table('an answer by title and number is cited once', [
  `《${bankrupt}》（（2003）民二他字第59号） → ${bankrupt}`,
  `《${bankrupt}》（〔2005〕民二他字第4号）第二条 → ${bankrupt}:2`,
  `《${bankrupt}》（2003）民二他字第59号 → ${bankrupt}`,
  `《${bankrupt}》〔2005〕执他字第4号 → ${bankrupt}`,
  `《${bankrupt}》（2005年6月1日，〔2005〕执他字第4号） → ${bankrupt}`,
  '最高人民法院（2007）行他字第4号《关于示例问题的答复》 → 关于示例问题的答复',
  '《最高人民法院关于示例问题的通知》（法（2019）4号） → 最高人民法院关于示例问题的通知',
]);

table('letters of the highest courts are instruments whatever company they name, those of others are none', [
  '《最高人民法院关于示例公司的复函》 → 最高人民法院关于示例公司的复函',
  '《最高人民法院关于某集团财产保全问题的通知》第一条 → 最高人民法院关于某集团财产保全问题的通知:1',
  '某公司《关于付款问题的复函》第二条 → ',
  '《某公司关于付款问题的函》 → ',
]);

describe('what its number tells of an instrument whose title is not known', () => {
  for (const [text, kind, number] of [
    [`《${bankrupt}》（〔2005〕民二他字第4号）`, 'judicial-document', '〔2005〕民二他字第4号'],
    [`《${bankrupt}》（（2003）民二他字第59号）`, 'judicial-document', '〔2003〕民二他字第59号'],
    ['《最高人民法院关于示例问题的批复》（〔2005〕民他字第4号）', 'judicial-document', '〔2005〕民他字第4号'],
    [`《${bankrupt}》（法释〔2005〕4号）`, 'interpretation', '法释〔2005〕4号'],
    // There was no 法释 yet.
    ['《最高人民法院关于示例问题的批复》（〔1988〕民他字第4号）', 'interpretation', '〔1988〕民他字第4号'],
    ['《关于示例拍卖的规定》（法发〔1994〕4号）', 'judicial-document', '法发〔1994〕4号'],
  ] as const)
    it(text, () =>
      expect(read(`参照${text}。`, 'judgment').citations).to.containSubset([{ kind, documentNumber: number }]),
    );
});
