/**
 * Codes outside the order of provinces and prefectures whose courts are certain, with all names under which the code
 * was carried: 杭州铁路运输法院 carried the sign of 杭州互联网法院 from 2017-08-18 until that court had a code of its own.
 * From the decisions that set the courts up (for the internet courts 2017-08-18, 2018-09-09 and 2018-09-28; for the
 * intellectual property courts 全国人大常委会 2014-08-31; for the financial courts 2018-04-27, 2021-01-22 and 2022-02-28).
 */
export const namedCourts: Readonly<Record<string, readonly string[]>> = {
  浙8601: ['杭州铁路运输法院', '杭州互联网法院'],
  浙0192: ['杭州互联网法院'],
  京0491: ['北京互联网法院'],
  粤0192: ['广州互联网法院'],
  京73: ['北京知识产权法院'],
  沪73: ['上海知识产权法院'],
  粤73: ['广州知识产权法院'],
  琼73: ['海南自由贸易港知识产权法院'],
  沪74: ['上海金融法院'],
  京74: ['北京金融法院'],
  渝87: ['成渝金融法院'],
  津72: ['天津海事法院'],
  辽72: ['大连海事法院'],
  鲁72: ['青岛海事法院'],
  苏72: ['南京海事法院'],
  沪72: ['上海海事法院'],
  浙72: ['宁波海事法院'],
  闽72: ['厦门海事法院'],
  鄂72: ['武汉海事法院'],
  粤72: ['广州海事法院'],
  桂72: ['北海海事法院'],
  琼72: ['海口海事法院'],
};

/**
 * The years in which courts of the table were set up, where no other court carried the code before: 杭州互联网法院
 * 2017-08-18 (its own code and that of 杭州铁路运输法院 side by side), 上海金融法院 2018-08-20, 北京互联网法院 2018-09-09, 广州互联网法院 2018-09-28, 南京海事法院 2019-12-05, 海南自由贸易港知识产权法院 2020-12-31,
 * 北京金融法院 2021-03-18, 成渝金融法院 2022-09-28. No case of an earlier year bears their code.
 */
export const setUpIn: Readonly<Record<string, number>> = {
  沪74: 2018,
  浙0192: 2017,
  京0491: 2018,
  粤0192: 2018,
  苏72: 2019,
  琼73: 2020,
  京74: 2021,
  渝87: 2022,
};

/** The years in which courts were set up that carry a code which another court had before them: 杭州互联网法院 2017-08-18. */
export const carriesSince: Readonly<Record<string, number>> = { 杭州互联网法院: 2017 };
