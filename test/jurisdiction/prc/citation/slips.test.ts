import { table } from '../../../support/cited';

describe('citations: slips of the pen and what copies lose', () => {
  table('a title with a character lost or doubled at its end', [
    '《中人民共和国担保法》第十八条 → 担保法:18',
    '《物权法法》第二条、《民事诉讼法法》第六十四条 → 物权法:2 | 民事诉讼法:64',
    '《最高人民法院关于适用﹤担保法﹥若干问题的解释》第八十五条 → 最高人民法院关于适用〈担保法〉若干问题的解释:85',
  ]);

  table('an interpretation that lost its law', [
    '《担保法》第六条、《物权法》第二百一十条、《最高人民法院关于适用若干问题的解释》第八十五条 → 担保法:6 | 物权法:210 | 最高人民法院关于适用〈担保法〉若干问题的解释:85',
    '《继承法》第六条、《最高人民法院关于适用的解释》第三百一十一条 → 继承法:6 | ?:311',
    '《最高人民法院关于适用的解释》第九十条 → ?:90',
  ]);

  table('courts with a sign in their name that other offices have too', [
    '（2014）庆城民初字第833号 → （2014）庆城民初字第833号',
    '（2013）公安民初字第5号 → （2013）公安民初字第5号',
    '（2014）庆公交认字第833号 → file:〔2014〕庆公交认字第833号',
    '（2018）长劳裁字第40号 → file:〔2018〕长劳裁字第40号',
    '（2016）鄂价证字第8号 → file:〔2016〕鄂价证字第8号',
  ]);
});
