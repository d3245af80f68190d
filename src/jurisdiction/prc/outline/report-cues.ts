import { issueOfJournal } from '../../../text/page-breaks';
import type { Cue } from './cue';

/** What digests and reports have besides, and what is no part of the text. */
export const reportCues: readonly Cue[] = [
  // 案例的要素
  { role: 'keywords', weight: 8, heading: true, pattern: /^[【[]?关\s*键\s*词[】\]]?\s*[:：]?/ },
  {
    role: 'gist',
    weight: 8,
    heading: true,
    pattern: /^[【[]?(?:裁判要点|裁判要旨|裁判摘要|判决要旨|案例要旨|要旨|裁判规则|本案要旨)[】\]]?\s*[:：]?/,
  },
  // What procurators did in a case, and how it ended.
  {
    role: 'procedure',
    weight: 8,
    family: 'digest',
    heading: true,
    pattern: /^[【[]?检察(?:机关)?(?:履[职行]|办案|监督)[^。,】]{0,4}(?:过程|情况|经过)[】\]]?\s*(?:[:：]\s*)?$/,
  },
  {
    role: 'disposition',
    weight: 8,
    family: 'digest',
    heading: true,
    pattern: /^[【[]?诉讼(?:过程|经过|结果|过程[和及与](?:处理)?结果)[】\]]?\s*(?:[:：]\s*)?$/,
  },
  {
    role: 'commentary',
    weight: 8,
    heading: true,
    speaker: 'judge-extrajudicially',
    pattern:
      /^[【[(（]?(?:\d+[.、])?(?:法官|审判长|主审法官|承办法官)(?:说法|陈述|提醒|寄语|释法|点评|后语|心语|评析|解读|提示|建议|感言|释案|析法|温馨提示|视角|讲法)[】\])）]?/,
  },
  {
    role: 'commentary',
    weight: 7,
    heading: true,
    pattern:
      /^(?:\(?[一二三四五六七八九\d][)、.]{1,2}\s?)?[【[]?(?:典型意义|指导意义|案例评析|案例分析|案例注解|评析|裁判解析|提醒|提示|延伸阅读|专家点评|案件评析|案件点评|社会意义|普法小贴士|律师说法|裁判意义|案例价值|以案释法|说法|点评|评论|编者按|专家意见|释法说理)[】\]]?\s*(?:[:：]\s*)?(?:$|\n)|^[【[]?(?:典型意义|指导意义|案[例件]评析|案例分析|裁判意义|社会意义|以案释法)[】\]]?\s?:/,
  },
  {
    role: 'commentary',
    weight: 6,
    heading: true,
    pattern: /^[【[](?:提醒|典型意义|评析|分歧|说法|点评|法官说法)[】\]]/,
  },
  // 适用解析, 案例启示: whatever is explained or learnt, under a heading of a few words.
  {
    role: 'commentary',
    weight: 7,
    family: 'digest',
    heading: true,
    pattern:
      /^[【[]?(?![^\n]{0,6}(?:证据|争议|焦点|本院|法院|裁判|判决|案情|要旨))[\u4e00-\u9fff]{2,6}(?:解析|评析|解读|析评|简析|浅析|点评|启示|释义|提示|意义|观察)[】\]]?\s*(?:[:：]\s*)?$/,
  },
  {
    role: 'commentary',
    weight: 5,
    speaker: 'judge-extrajudicially',
    pattern:
      /^(?:(?:承办|主审|办案|该案)?法官|[\u4e00-\u9fff]{2,12}法官)(?:表示|提醒|介绍|指出|认为|说|提示|解释|建议|呼吁|告诉)/,
  },
  {
    role: 'commentary',
    weight: 4,
    family: 'press',
    opening: true,
    pattern:
      /^(?:近(?:年来|两年|期|几年)|随着|记者|据介绍|据悉|据了解|[本该]案(?:[是系由]|的(?:判决|裁判|审理|宣判|意义)))/,
  },
  {
    role: 'commentary',
    weight: 8,
    family: 'digest',
    heading: true,
    speaker: 'reporter',
    pattern:
      /^(?=[^。]*案例)(?:为|[^。]{0,40}(?:近日|日前|之际|当天|当日|法院|检察院|现))[^。]{4,160}(?:发布|公布|选[取编出]|遴选|编发|梳理)[^。]{0,120}。$/,
  },
  { role: 'commentary', weight: 6, family: 'press', speaker: 'reporter', pattern: /^本报讯/ },
  // …能否要求补偿?近日,某法院审结一起…案件: the introduction goes on.
  {
    role: 'commentary',
    weight: 6,
    family: 'press',
    speaker: 'reporter',
    beforeFindings: true,
    pattern: /^(?:近日|日前|近期),[^。,]{2,30}法院[^。,]{0,4}审结了?[^。,]{0,6}一[起件]/,
  },
  {
    role: 'commentary',
    weight: 8,
    family: 'digest',
    heading: true,
    speaker: 'reporter',
    pattern:
      /^\(?(?:本案例?由[^。]{2,40}(?:报送|推荐|提供)|(?:案例)?(?:编写|撰写|报送|推荐|供稿|办案)(?:人|单位|检察院)\s?:|承办检察官\s?:)/,
  },
  {
    role: 'commentary',
    weight: 6,
    speaker: 'judge-extrajudicially',
    pattern:
      /^(?:[主承]办|主审)?法官\s*:|^[^。,:;]{2,30}法院[^。,:;]{0,16}(?:法官(?:助理)?|庭长|院长) [\u4e00-\u9fff ]{2,8}$/,
  },
  { role: 'commentary', weight: 6, speaker: 'reporter', pattern: /^(?:记者|问)\s*:/ },
  // 杂质
  {
    role: 'noise',
    weight: 8,
    family: 'press',
    pattern: /^(?!记者)[^。,;:!?]{0,40}(?:记者|通讯员)\s[^。,;:!?]{2,30}$/,
  },
  { role: 'noise', weight: 8, family: 'press', pattern: /^\((?:本报)?(?:实习)?(?:记者|通讯员)[^()。]{2,40}\)$/ },
  {
    role: 'noise',
    weight: 8,
    pattern: /^【[^】]{0,160}(?:转述|节选|摘自|虚构|示例|仅供|非[^】]{0,20}原文)[^】]{0,160}】$/,
  },
  {
    role: 'noise',
    weight: 8,
    pattern:
      /^(?:责任编辑|责编|编辑|作者|供稿|通讯员|文字|摄影|审核|校对|编审|来源|稿源|图片来源|图\/|文\/|文字来源)\s*[:：|(/](?![^。]{40,}。$)/,
  },
  {
    role: 'noise',
    weight: 8,
    pattern:
      /^原创 [^。,;]{2,60}$|^[^。,;:]{0,40}(?:19|20)\d{2}[-年]\d{1,2}[-月]\d{1,2}日? \d{1,2}:\d{2} ?(?:发表于)?[\u4e00-\u9fff]{2,4}$|^(?:以下文章来源于|收录于合集|点击[^。,;]{0,12}关注|点击↑|阅读原文|分享 ?[·|] ?收藏|插图[由:])|^[-—–=~·* ]{1,12}(?:END|完)[-—–=~·* ]{1,12}|^END$|^\(?(?:初审|复审|排版|美编|制图|撰稿|投稿|图文|监制|统筹|文|图) ?[:|/] ?[\u4e00-\u9fff]/,
  },
  // What stands at the foot of a page, behind the report.
  {
    role: 'noise',
    weight: 8,
    closes: true,
    pattern:
      /^(?:[▼▶►◆ ]{0,3}(?:往期(?:精彩|推荐|回顾|内容|热文)+|推荐阅读|热门推荐|精彩推荐|猜你喜欢)[ :]{0,2}$|(?:主办|主办单位|版权所有|技术支持|网站标识码)\s?[:(]|[^。]{0,40}ICP备)/,
  },
  // What the court's database says of itself below a text.
  {
    role: 'noise',
    weight: 8,
    pattern:
      /^(?:[一二三四五六七八][、.])?(?:本裁判文书库|若有关当事人对相关信息内容|点击了解更多|扫码手机阅读|\(?本案例文本)/,
  },
  {
    role: 'noise',
    weight: 8,
    pattern:
      /^图片?来源|^[^。,;]{2,40}\b_[^。,;]{2,40}\b_|^(?:[\u4e00-\u9fff]{0,6}位置\s?:\s?)?[^。,;:>]{2,24}(?:\s{0,3}[>»]{1,2}\s{0,3}[^。,;:>]{2,24}){1,6}(?:字[体号]\s?:[^。,;:]{0,12})?$|^[\u200b-\u200f\ufeff]+$/,
  },
  {
    role: 'noise',
    weight: 8,
    pattern:
      /^(?:(?:分享|收藏|打印|关闭|返回|点赞|转发)(?![\u4e00-\u9fff]{5}|[^。]*。)|上一篇|下一篇|版权声明|免责声明|(?:公告|浏览(?:次数|量)?|阅读(?:量|次数)?|字号)\s?(?:$|[:\d|\s])|【(?:打印|关闭|返回|字[号体])|(?:发布(?:日期|时间)|信息来源)\s?:[^。]{0,80}(?:浏览|点击|阅读|字号|分享|打印)[^。]{0,24}$|[^。;]{0,60}ICP备|本文书?(?:来源|下载)|(?:版权所有|扫一扫|长按识别|点击(?:上方|蓝字|查看|关注)|关注我们|相关(?:阅读|新闻|文章|推荐|附件)|中国裁判文书网|北大法宝|威科先行|无讼(?!争)|下载(?:全文|PDF)|微信扫)(?![^。]{16,}。))/,
  },
  {
    role: 'noise',
    weight: 8,
    pattern: /^[^。,;]{0,24}(?:导出|下载|打印|检索|采集|抓取)(?:日期|时间)\s?[:：]/,
  },
  {
    role: 'noise',
    weight: 6,
    pattern:
      /^(?:https?:\/\/|www\.|<!|--[^。]{0,120}-->$)|^[-—–―─·~ ]{0,6}(?:第 ?)?\d{1,4} ?(?:页|\/ ?\d{1,4})?(?:[,/ ]{0,2}共 ?\d{1,4} ?页)?[-—–―─·~ ]{0,6}(?:(?<=- ?)[([](?:19|20)\d\d[)\]][^\s,。;:()]{2,24}号)?$/,
  },
  // 翻页后重印的页眉
  {
    role: 'noise',
    weight: 8,
    later: true,
    pattern:
      /^[\u4e00-\u9fff]{2,30}(?:人民法院|铁路运输法院|互联网法院|知识产权法院|金融法院|海事法院)\s*(?:民事|刑事|行政|执行)\s*(?:附带民事\s*)?(?:判决书|裁定书|调解书|决定书)\s*(?:[([](?:19|20)\d{2}[)\]][^。,;:]{2,26}号\s*)?$/,
  },
  { role: 'noise', weight: 8, later: true, pattern: new RegExp(`^${issueOfJournal}$`) },
  {
    role: 'noise',
    weight: 8,
    family: 'press',
    pattern:
      /^[[(【](?:图|图片|资料图|配图|漫画|视频)\s*[:：/|]|^\([^()。]{0,40}(?:化名|侵删|来[源自]网络)[^()。]{0,24}\)\s*$/,
  },
];
