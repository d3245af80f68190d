import { appeal, civil } from './decisions';
import { Matter } from './matter';
import { brief, byLaw, byLawOld, codeSummary, mediation, withoutIssues } from './papers';

/** All the papers of the small matter, in one folder. */
export function wholeFolder(): Matter {
  return new Matter({
    '民法典.md': codeSummary,
    '条例.txt': byLaw,
    '条例-2011.txt': byLawOld,
    '判决.txt': civil,
    '二审.txt': appeal,
    '调解书.txt': mediation,
    '装修.txt': withoutIssues,
    '代理词.md': brief,
  });
}
