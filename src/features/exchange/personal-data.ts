import { fold } from '../../text/fold';
import type { Span } from '../../text/span';

/** What of a person’s data a passage is. */
export type PersonalData = 'identity' | 'account' | 'contact' | 'birth' | 'plate' | 'certificate' | 'address';

/**
 * What 《最高人民法院关于人民法院在互联网公布裁判文书的规定》（法释〔2016〕19号）第十条第一款第（一）、（二）项 has deleted and
 * has a form that can be looked for: numbers of identity cards, bank accounts, ways to reach somebody, numbers of plates, of
 * certificates of title, and home addresses. A date of birth stays by 第十一条 of it; here it goes, since what is shared with
 * others is less public than a judgment. State of health, secrets and what else a court finds unfit have no form: a person
 * has to look. Each expression reads folded text and marks its data as `it`, else all of it is data.
 */
const forms: readonly (readonly [PersonalData, RegExp])[] = [
  // GB 11643: 17 digits and a check, 15 before 1999; partly masked ones too.
  ['identity', /(?<![\dA-Za-z])(?:\d{17}[\dXx]|\d{15}|\d{3,10}[*×]{4,14}[\dXx]{0,4})(?![\dA-Za-z])/dg],
  [
    'identity',
    /(?:护照|通行证|居住证|军官证|士兵证|驾驶证|社会保障卡)(?:证?号码?|编号)?[:为是]? ?(?<it>[A-Za-z\d]{6,20})(?![\dA-Za-z])/dg,
  ],
  ['account', /(?:账号|帐号|卡号|账户|帐户)[:为是]? ?(?<it>\d[\d *×-]{3,40}\d)/dg],
  // GB/T 19584 and longer.
  ['account', /(?<![\dA-Za-z])\d{16,21}(?![\dA-Za-z])/dg],
  ['account', /(?<![\dA-Za-z])\d{4} \d{4} \d{4} \d{4}(?: \d{1,4})?(?![\dA-Za-z])/dg],
  ['contact', /(?<![\dA-Za-z])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\dA-Za-z])/dg],
  ['contact', /(?<![\dA-Za-z])0\d{2,3}-?\d{7,8}(?:-\d{1,6})?(?![\dA-Za-z])/dg],
  ['contact', /(?:电话|手机|传真|微信|微信号|QQ|QQ号)(?:号码?)?[:为是]? ?(?<it>[\w-]{5,30})/dg],
  ['contact', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/dg],
  ['birth', /(?<it>\d{4}年\d{1,2}月\d{1,2}日)(?=出?生)/dg],
  ['birth', /(?:出生于|生于|出生日期|出生年月日?)[:为是]? ?(?<it>\d{4}[年./-]\d{1,2}(?:[月./-]\d{1,2}日?|月))/dg],
  // GA 36: a province, a letter, five or six signs.
  [
    'plate',
    /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·.・ -]?[A-HJ-NP-Z\d]{4,6}[挂学警港澳使领]?(?![\dA-Za-z])/dg,
  ],
  [
    'certificate',
    /(?:房权证|房地权证|房地产权证|房产证|不动产权|国用|集用|土地证|林证|登记证书?)[^,。;、\n]{0,20}?第? ?(?<it>[A-Za-z\d-]{3,20})号/dg,
  ],
  [
    'address',
    /(?:住所地?|户籍(?:所在)?地|户籍地址|居住地|住址|居所|通讯地址|联系地址|送达地址|,住)[:为于在是]? ?(?<it>[^,。;:、()\n]{4,60})/dg,
  ],
];

/** Where an address names more than a county or a district. */
const detail = /[路街巷道弄号栋幢楼室组村镇乡苑园里\d]/;
/** The last sign of each name of a province, city, county or district; 小区 is a quarter of houses. */
const levels = /[省市县旗州盟]|(?<![小社园])区/g;

/** What of the data of people a text holds, in its order and apart from each other; offsets into the text as it is. */
export function personalDataIn(text: string): { readonly kind: PersonalData; readonly span: Span }[] {
  const folded = fold(text);
  const found = forms.flatMap(([kind, form]) =>
    [...folded.matchAll(form)].flatMap(({ indices }) => {
      const [start, end] = indices!.groups?.['it'] ?? indices![0]!;
      const span: Span | undefined = kind === 'address' ? detailIn(folded, [start, end]) : [start, end];
      return span ? [{ kind, span }] : [];
    }),
  );
  found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let done = 0;
  return found.filter(({ span }) => {
    const apart = span[0] >= done;
    if (apart) done = span[1];
    return apart;
  });
}

/**
 * Of an address what is behind its county or district, which 第十一条第（一）项 lets stand; nothing where no more is said than
 * that.
 */
function detailIn(text: string, [start, end]: Span): Span | undefined {
  const words = text.slice(start, end);
  // Behind a road or a number no district is named any more.
  const named = [...words.matchAll(levels)].filter(({ index }) => index < 18 && !detail.test(words.slice(0, index)));
  const behind = (named.at(-1)?.index ?? -1) + 1;
  return detail.test(words.slice(behind)) ? [start + behind, end] : undefined;
}
