import type { Tongue } from '../../phrases';

/** Fonts for characters of the East and for Latin letters and digits. */
export interface Type {
  readonly eastAsia: string;
  readonly latin: string;
  /** In half points, as Word counts. */
  readonly size: number;
  readonly bold?: boolean;
}

/** How a kind of paper is set. Lengths in millimetres. */
export interface Look {
  readonly title: Type;
  /** Below the title, from the outermost. */
  readonly headings: readonly [Type, Type, Type];
  readonly body: Type;
  readonly table: Type;
  readonly tableHead: Type;
  /** What stands out within a line. */
  readonly strong: Pick<Type, 'eastAsia' | 'latin'>;
  /** What is emphasised: Chinese characters are never slanted, but set in another script. */
  readonly emphasis: Pick<Type, 'eastAsia' | 'latin'>;
  /** Paragraphs that are quoted. */
  readonly quotation: Pick<Type, 'eastAsia' | 'latin'>;
  /** At the foot of a page. */
  readonly note: Type;
  readonly footer: Type;
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** From line to line in points; one and a sixth of a line’s own height where absent. */
  readonly pitch?: number;
  /** Marks that both scripts have (“”, —) are set as those of the East. */
  readonly easternMarks: boolean;
  /** How far the first line of a paragraph is indented, in hundredths of a character. */
  readonly indent: number;
  /** Around the number of the page at its foot. */
  readonly pageNumber: readonly [string, string];
  /** Behind the name of a fact at the head of a page. */
  readonly colon: string;
}

const latin = 'Times New Roman';
const fangSong = { eastAsia: '仿宋', latin };
const hei = { eastAsia: '黑体', latin };
const kai = { eastAsia: '楷体', latin };

/**
 * A paper for a Chinese court, set like an official document (《党政机关公文格式》 GB/T 9704—2012: margins of 37, 35, 28 and
 * 26 mm, text in 三号仿宋, 22 lines to a page, title in 二号小标宋, headings in 黑体, then 楷体, page numbers in 四号 between
 * dashes); tables in 五号, since six columns are to fit.
 */
const filing: Look = {
  title: { eastAsia: '方正小标宋简体', latin, size: 44 },
  headings: [
    { ...hei, size: 32 },
    { ...kai, size: 32 },
    { ...fangSong, size: 32, bold: true },
  ],
  body: { ...fangSong, size: 32 },
  table: { ...fangSong, size: 21 },
  tableHead: { ...hei, size: 21 },
  strong: hei,
  emphasis: kai,
  quotation: kai,
  note: { ...fangSong, size: 21 },
  footer: { eastAsia: '宋体', latin: '宋体', size: 28 },
  margins: { top: 37, bottom: 35, left: 28, right: 26 },
  pitch: 29,
  easternMarks: true,
  indent: 200,
  pageNumber: ['— ', ' —'],
  colon: '：',
};

const roman = { eastAsia: '宋体', latin };

/** A memo in English, on A4 with margins of an inch. */
const memo: Look = {
  title: { ...roman, size: 32, bold: true },
  headings: [
    { ...roman, size: 26, bold: true },
    { ...roman, size: 24, bold: true },
    { ...roman, size: 24, bold: true },
  ],
  body: { ...roman, size: 24 },
  table: { ...roman, size: 19 },
  tableHead: { ...roman, size: 19, bold: true },
  strong: roman,
  emphasis: { ...roman, eastAsia: '楷体' },
  quotation: roman,
  note: { ...roman, size: 20 },
  footer: { ...roman, size: 20 },
  margins: { top: 25.4, bottom: 25.4, left: 25.4, right: 25.4 },
  easternMarks: false,
  indent: 0,
  pageNumber: ['', ''],
  colon: ':',
};

/** What papers are set as. */
export const looks = { filing, memo } as const satisfies Readonly<Record<string, Look>>;

/** How a page in a language is set. */
export function lookOf(tongue: Tongue): Look {
  return tongue === 'en' ? memo : filing;
}

/** What stands for a font where it is not installed, the likest first: Word takes these names from the table of fonts. */
export const substitutes: Readonly<Record<string, readonly string[]>> = {
  方正小标宋简体: ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', '华文中宋', '宋体'],
  仿宋: ['FangSong', '仿宋_GB2312', '华文仿宋', 'STFangsong', 'FZFangSong-Z02S'],
  黑体: ['SimHei', 'Heiti SC', '思源黑体', 'Noto Sans CJK SC'],
  楷体: ['KaiTi', '楷体_GB2312', '华文楷体', 'STKaiti'],
  宋体: ['SimSun', 'Songti SC', '思源宋体', 'Noto Serif CJK SC'],
};

/** The width between the margins of A4, in millimetres. */
export function widthOf({ margins }: Look): number {
  return 210 - margins.left - margins.right;
}
