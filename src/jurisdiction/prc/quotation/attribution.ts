import type { Attribution } from '../../../model/quotation';
import { matches } from '../../../text/matches';

const side =
  '原告|被告|第三人|上诉人|申请人|申诉人|异议人|公诉机关|检察机关|公诉人|辩护人|代理人|当事人|控方|辩方|自诉人|债权人|债务人';
const partyVerb = '辩称|诉称|述称|主张|认为|提出|抗辩|答辩|指控|陈述|辩解|表示|请求|指出|声称|称';
const courtVerb =
  '认为|认定|指出|明确|强调|载明|写道|写明|阐明|论述|阐述|重申|确认|裁判|表明|说明|释明|归纳|总结|表述|查明|判令|裁定|判决|评述|区分|提出|述及|论及|有言|的?原话|的?表述|的?理由';
const gap = '[^,。;:“”]{0,24}?';

/** Who speaks, by the words before a quotation; of several that fit the one that stands last. */
const cues: readonly (readonly [Attribution, RegExp])[] = [
  [
    'commentary',
    new RegExp(`(?:承办|主审|办案|本案)?法官(?:说法|点评|释法|解读|评析|提示|提醒|寄语|${gap}(?:表示|介绍|说))`, 'g'),
  ],
  ['commentary', /典型意义|评析|编者按|案例注解|案例点评|裁判解析/g],
  ['witness', new RegExp(`证人${gap}(?:证实|证明|证言|作证|陈述|称|说)|证言`, 'g')],
  ['lower-court', new RegExp(`(?:一审|原审|初审|原二审)(?:法院|判决|裁定)?${gap}(?:${courtVerb})`, 'g')],
  [
    'party',
    new RegExp(
      `(?:公司|集团|银行|[某×]|先生|女士|[一双对]方)(?:[在于][^,。;:“”]{1,40}?案件?中)?[^,。;:“”]{0,4}?(?:${partyVerb})`,
      'g',
    ),
  ],
  ['party', new RegExp(`(?:${side})${gap}(?:${partyVerb})`, 'g')],
  [
    'party',
    /辩称|诉称|述称|抗辩称?|答辩称?|辩解称?|上诉称|再审称|起诉称|供述|供称|指控|声称|辩护意见|代理意见|起诉书/g,
  ],
  [
    'court',
    new RegExp(
      `(?:法院|本院|该院|高院|中院|最高法|合议庭|判决书?|裁定书?|裁判文书|该案|案例?|号|批复)[》)]?${gap}(?:${courtVerb})`,
      'g',
    ),
  ],
  ['court', /裁判(?:理由|要旨|要点|观点|规则|结果)|法院的?观点|判决(?:结果|主文)|本院认为|法院认为|说理部分/g],
  [
    'lower-court',
    /\b(?:(?:trial|lower|first[- ]instance|original) (?:court|tribunal|judgment|panel)|court (?:below|of first instance))\b[^.;:]{1,60}\b(?:held|found|reasoned|stated|noted|observed|concluded|ruled|words)\b/gi,
  ],
  ['witness', /\bwitness(?:es)?\b[^.;:]{1,40}\b(?:testified|stated|said|deposed)\b/gi],
  [
    'court',
    /\b(?:court|tribunal|judgment|panel)\b[^.;:]{1,60}\b(?:held|found|reasoned|stated|noted|observed|concluded|words|explained|emphasi[sz]ed|added|wrote|went on|put it)\b/gi,
  ],
  // What goes on without naming anybody goes on with the court that was quoted before.
  [
    'court',
    /(?:^|[.;]\s*)It (?:then |also |further )?(?:held|found|reasoned|stated|noted|observed|concluded|explained|emphasi[sz]ed|added|wrote|continued|went on)\b/g,
  ],
  [
    'party',
    /\b(?:plaintiff|defendant|claimant|appellant|appellee|respondent|applicant|accused|prosecutor|prosecution|procurator|procuratorate|counsel|third part(?:y|ie))s?\b[^.;:]{1,40}\b(?:argued|contended|claimed|submitted|alleged|maintained|charged|asserted|pleaded)\b/gi,
  ],
  ['law', /规定|条文|第[^,。;:“”]{1,12}[条款项](?:明确|要求|载明)?[:,]?$|司法解释[^,。;:“”]{0,8}(?:明确|指出)/g],
];

/** What follows a quotation and tells that it was a party's plea. */
const partyBehind =
  /^[”」"]?,?(?:这一|[该此的之等])?[项种节]?(?:抗辩|主张|辩解|辩称|诉称|答辩|上诉理由|上诉意见|诉求|说辞|辩护意见|申请再审理由)/;
const refusedBehind = /^[”」"]?,?但?(?:法院|该院|判决|其)?(?:对此)?(?:未[予获被]?|不予|没有)(?:采纳|支持)/;
const commentaryBehind = /^[”」"]?,?[^,。;]{0,6}(?:[系为是]|出自)[^,。;]{0,10}(?:法官|评析|典型意义|评论)/;

/** Whose words a brief says that it quotes, by what stands before and behind them in the sentence, folded. */
export function attributionOf(before: string, behind: string): Attribution | undefined {
  if (partyBehind.test(behind) || refusedBehind.test(behind)) return 'party';
  if (commentaryBehind.test(behind)) return 'commentary';
  let best: { readonly who: Attribution; readonly end: number } | undefined;
  for (const [who, cue] of cues)
    for (const match of matches(cue, before)) {
      const end = match.index + match[0].length;
      if (!best || end > best.end) best = { who, end };
    }
  return best?.who;
}

/** Whether the words right before a quotation announce one: 认为：“, 规定，“, 指出“. */
export function isAnnounced(before: string): boolean {
  return /(?::|(?:认为|认定|指出|明确|强调|载明|写道|写明|规定|辩称|诉称|主张|称|表示|重申|确认|阐明|要求|判令|表述为|原文为)[^,。;“”]{0,6},?)\s*$/.test(
    before,
  );
}
