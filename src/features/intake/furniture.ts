import type { RemovalKind } from './taken-in';

/** What sites write around a text, each a whole line. */
const lines: readonly (readonly [RemovalKind, RegExp])[] = [
  [
    'share-link',
    /^(?:分享(?:[到至给]|本文)?|转发(?:到|至)?|share(?: (?:to|on|this).{0,40})?)[\s：:|｜/、，。,]{0,4}(?:[^，。；]{0,6}(?:微信|微博|QQ|朋友圈|空间|二维码|链接|手机|facebook|twitter|e-?mail)[^，。；]{0,40})?$/i,
  ],
  [
    'share-link',
    /^(?:(?:微信|微博|新浪微博|QQ空间|QQ好友|QQ|朋友圈|二维码|复制链接|facebook|twitter|e-?mail)[\s：:|｜/、，]{0,4}){1,9}$/i,
  ],
  ['share-link', /^(?:微信|QQ|微博|手机)?(?:扫一扫|扫码|扫描(?:[上下左右此该]|以下|微信)?.{0,4}二维码).{0,30}$/],
  ['share-link', /^https?:\/\/\S{4,300}$/],
  [
    'site-furniture',
    /^(?:[[【「（(]\s{0,2})?(?:打印|收藏|下载|关闭|返回|[大中小]|字号|字体|首页|纠错|举报|点赞|评论|登录|注册|目录|全文|复制|导出|引用|上一篇|下一篇|上一页|下一页|回到顶部|返回顶部|返回列表|关闭窗口|打印本页|关闭本页|加入收藏|收藏本文|我要纠错|概要|关联|法宝联想|相似案例)(?:[\s|｜/、·【】[\]]{1,4}(?:打印|收藏|下载|关闭|返回|[大中小]|纠错|举报|分享|转发|复制|导出|目录|关闭窗口|打印本页)){0,9}(?:\s{0,2}[\]】」）)])?$/,
  ],
  [
    'site-furniture',
    /^(?:字号|字体)[\s：:]{0,3}[[【（(]?\s{0,2}(?:超?大|特大|中|小|A[+-]?)(?:[\s|｜/、]{0,3}(?:超?大|标准|中|小|A[+-]?)){0,4}\s{0,2}[\]】）)]?$/,
  ],
  ['site-furniture', /^(?:上|下)一[篇页条][\s：:].{0,80}$/],
  ['site-furniture', /^(?:当前|您?(?:现在)?所在的?)位置[\s：:].{0,120}$/],
  ['site-furniture', /^(?:首页|主页)(?:\s{0,2}[>＞»/›]\s{0,2}[^>＞»/›]{1,24}){1,6}$/],
  ['site-furniture', /^(?:浏览|阅读|点击|访问|下载)(?:次数|量|数)?[\s：:]{0,3}\d{1,9}\s?次?$/],
  ['site-furniture', /^(?:责任)?(?:编辑|编校|校对|审核|排版|监制|值班编辑)[\s：:]{1,3}[^。；]{1,24}$/],
  ['site-furniture', /^(?:版权所有|copyright|©|\(c\)\s).{0,120}$/i],
  ['site-furniture', /^.{0,40}(?:ICP备|ICP证|公网安备|网备)\s?\d{4,16}.{0,60}$/],
  [
    'site-furniture',
    /^.{0,12}(?:北大法宝|法宝引证码|威科先行|无讼|中国裁判文书网|裁判文书网|法信|聚法案例|Alpha案例库|OpenLaw).{0,10}(?:[:：]|引证码|下载|版权|提供|整理|数据库|www\.).{0,120}$/i,
  ],
  [
    'site-furniture',
    /^【\s?(?:案\s{0,6}由|案\s{0,6}号|案件字号|案例编号|审理法官|审理法院|审理程序|审理日期|审结日期|裁判日期|发布日期|文书类型|文书性质|公开类型|代理律师(?:\/律所)?|权责关键词|法宝引证码|法宝联想|全\s?文)\s?】.{0,120}$/,
  ],
  ['site-furniture', /^(?:导出|下载|打印|检索|访问|引用)(?:日期|时间|人|用户)[\s：:]{1,3}.{1,60}$/],
  ['site-furniture', /^(?:发布|更新)(?:日期|时间)[\s：:]{1,3}\d{4}.{0,100}$/],
  ['site-furniture', /^(?:(?:信息|文章|稿件)?来源|(?:文章)?出处|原标题|原文链接|阅读原文)[\s：:]{1,3}[^。；]{1,60}$/],
  ['site-furniture', /^(?:免责|版权|本站)声明[\s：:].{1,200}$/],
  // The notices of the courts’ own database at the end of each of its pages.
  [
    'site-furniture',
    /^[一二三四五六\d][、.．].{0,60}(?:裁判文书网|裁判文书库|本(?:网站|数据库)).{0,120}(?:公布|录入|仅供|免费|牟取|镜像|链接|为准).{0,100}$/,
  ],
  [
    'site-furniture',
    /^(?:(?:中国)?裁判文书网(?:\s{0,3}China Judge?ments Online)?|China Judge?ments Online|北大法宝|威科先行|威科先行[·•・\s]{0,3}法律信息库)$/i,
  ],
  ['caption', /^(?:图片来源|图源|图片说明|配图|资料图片?|视频截图|网络配图)(?:[\s：:（(、/].{0,80})?$/],
  ['caption', /^[（(](?:图片来源|图源|资料图|资料图片|配图|图文无关|图片来自).{0,40}[）)]$/],
  ['caption', /^图片?来?(?:源|自)于?\s?(?:[：:|/｜]|网络).{0,80}$/],
  ['caption', /^图\s?[/／｜|]\s?.{1,30}$/],
  ['caption', /^[▲△▼]\s?[^。；]{1,80}(?:图|摄|供图|照片|截图|画面|现场|来源.{1,20})$/],
  ['caption', /^图[为：:].{2,80}(?:[摄）)]|供图|资料图|画面)$/],
  ['site-furniture', /^(?:【?法宝引证码】?|\[?法宝引证码\]?)[\s：:]{0,3}CLI\..{1,40}$/],
];

/** A line of a site is no longer. */
const longest = 300;

/** What a whole line of a page is when it is none of the text: by how sites word what they write around one. */
export function furnitureIn(line: string): RemovalKind | undefined {
  const words = line.trim();
  if (words.length > longest) return undefined;
  return lines.find(([, pattern]) => pattern.test(words))?.[0];
}
