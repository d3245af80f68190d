import { pinyinOf } from '../../../text/pinyin';
import { pairs } from './pairs';

/**
 * Places whose English name is no plain Pinyin, or whose characters are read otherwise than they mostly are. The
 * spellings are those in use on maps: Hohhot, Lhasa.
 */
const special = pairs(
  '陕西Shaanxi 内蒙古Inner_Mongolia 西藏Tibet 香港Hong_Kong 澳门Macao 重庆Chongqing 厦门Xiamen 蚌埠Bengbu',
  "六安Lu'an",
  '呼和浩特Hohhot 鄂尔多斯Ordos 呼伦贝尔Hulunbuir 乌兰察布Ulanqab 巴彦淖尔Bayannur 锡林郭勒Xilingol 阿拉善Alxa',
  '哈尔滨Harbin 齐齐哈尔Qiqihar 拉萨Lhasa 日喀则Shigatse 林芝Nyingchi 昌都Qamdo 那曲Nagqu 阿里Ngari 山南Shannan',
  '乌鲁木齐Urumqi 克拉玛依Karamay 吐鲁番Turpan 哈密Hami 伊犁Ili 喀什Kashgar 阿克苏Aksu 和田Hotan 阿勒泰Altay',
  '乐清Yueqing 番禺Panyu 什邡Shifang 铅山Yanshan 大埔Dabu 枞阳Zongyang 监利Jianli 泌阳Biyang 尉犁Yuli 台州Taizhou 甘孜Garze',
  '阿坝Aba 迪庆Diqing 西双版纳Xishuangbanna 果洛Golog 玉树Yushu 长春Changchun 单县Shanxian 乐亭Laoting',
);

const peoples = pairs(
  '壮Zhuang 回Hui 维吾尔Uyghur 藏Tibetan 朝鲜Korean 哈萨克Kazakh 蒙古Mongol 苗Miao 侗Dong 土家Tujia 彝Yi 傣Dai 白Bai 羌Qiang 布依Buyei 满Manchu 瑶Yao 景颇Jingpo 傈僳Lisu 哈尼Hani 黎Li 畲She 柯尔克孜Kirgiz',
);

/** Units of administration, the longer ones first. A city says nothing of itself: Hangzhou. */
const units: Readonly<Record<string, string>> = {
  经济技术开发区: 'Economic and Technological Development Zone',
  高新技术产业开发区: 'High-Tech Industrial Development Zone',
  特别行政区: 'Special Administrative Region',
  自治区: 'Autonomous Region',
  自治州: 'Autonomous Prefecture',
  自治县: 'Autonomous County',
  自治旗: 'Autonomous Banner',
  开发区: 'Development Zone',
  新区: 'New Area',
  地区: 'Prefecture',
  街道: 'Subdistrict',
  省: '',
  市: '',
  区: 'District',
  县: 'County',
  盟: 'League',
  旗: 'Banner',
  镇: 'Town',
  乡: 'Township',
};

const longUnits = Object.keys(units).filter(({ length }) => length > 1);
const shortUnits = Object.keys(units).filter(({ length }) => length === 1);
const step = new RegExp(
  `([\u4e00-\u9fff]{1,14}?)(${longUnits.join('|')}|[${shortUnits.join('')}])(?!市(?![中南北]区))`,
  'y',
);

/** One step of a place: 浙江省 is a province, 杭州市 a city, 西湖区 what lies below. */
export interface PlaceStep {
  readonly unit: string;
  /** As it stands in English: Zhejiang, Hangzhou, Xihu District. */
  readonly english: string;
  /** Without its unit and the peoples that it is named after: Guangxi. */
  readonly short: string;
}

/** A bare name of a place: 杭州 → Hangzhou. */
export function placeName(name: string): string {
  return special.get(name) ?? pinyinOf(name);
}

/** The steps of a place that words begin with, and what stands behind them: 浙江省杭州市西湖区… . */
export function readPlace(words: string): { readonly steps: readonly PlaceStep[]; readonly rest: string } {
  const steps: PlaceStep[] = [];
  let at = 0;
  for (;;) {
    step.lastIndex = at;
    const found = step.exec(words);
    if (!found) return { steps, rest: words.slice(at) };
    const [whole, name = '', unit = ''] = found;
    steps.push({ unit, ...stepName(name, unit) });
    at += whole.length;
  }
}

/** 浙江 | 延边朝鲜族 + 自治州 | 单 + 县, whose one character never stands alone. */
function stepName(name: string, unit: string): Omit<PlaceStep, 'unit'> {
  const kind = units[unit] ?? '';
  const joined = special.get(name + unit) ?? (name.length === 1 && kind !== '' ? pinyinOf(name + unit) : undefined);
  if (joined !== undefined) return { english: [joined, kind].filter(Boolean).join(' '), short: joined };
  let place = name;
  const of: string[] = [];
  while (unit.startsWith('自治')) {
    const people = [...peoples.keys()].find((one) => place.endsWith(`${one}族`) || place.endsWith(one));
    if (people === undefined || place.length <= people.length + 1) break;
    of.unshift(peoples.get(people)!);
    place = place.slice(0, place.lastIndexOf(people));
  }
  const short = placeName(place);
  return { english: [short, of.join(' and '), kind].filter(Boolean).join(' '), short };
}
