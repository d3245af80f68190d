import type { PartyRole } from '../../../model/decision';
import { grouped } from '../../../text/counting';
import { codeAt, Signs } from '../../../text/signs';
import { blankSigns } from '../../../text/span';

/** Words for a party's role, longest first where one contains another. 被告人 is an accused, 被告 a defendant. */
export const roleWords: readonly (readonly [string, PartyRole])[] = [
  ['附带民事诉讼原告人', 'incidental-plaintiff'],
  ['附带民事诉讼被告人', 'incidental-defendant'],
  ['附带民事诉讼原告', 'incidental-plaintiff'],
  ['附带民事诉讼被告', 'incidental-defendant'],
  ['原附带民事诉讼原告人', 'incidental-plaintiff'],
  ['原审附带民事诉讼原告人', 'incidental-plaintiff'],
  ['原审附带民事诉讼被告人', 'incidental-defendant'],
  ['再审申请人', 'applicant'],
  ['申请再审人', 'applicant'],
  ['复议申请人', 'objector'],
  ['申请复议人', 'objector'],
  ['申请执行人', 'enforcement-applicant'],
  ['被执行人', 'enforcement-respondent'],
  ['赔偿请求人', 'applicant'],
  ['附带民事公益诉讼起诉人', 'incidental-plaintiff'],
  ['附带民事公益诉讼被告人', 'incidental-defendant'],
  ['附带民事公益诉讼被告', 'incidental-defendant'],
  ['公益诉讼起诉人', 'plaintiff'],
  ['起诉人', 'plaintiff'],
  ['申请机关', 'applicant'],
  ['赔偿义务机关', 'respondent'],
  ['复议机关', 'respondent'],
  ['原审第三人', 'third-party'],
  ['原审被告人', 'accused'],
  ['原审原告', 'plaintiff'],
  ['原审被告', 'defendant'],
  ['一审原告', 'plaintiff'],
  ['一审被告', 'defendant'],
  ['一审第三人', 'third-party'],
  ['原公诉机关', 'prosecutor'],
  ['公诉机关', 'prosecutor'],
  ['抗诉机关暨原公诉机关', 'prosecutor'],
  ['原公诉机关暨抗诉机关', 'prosecutor'],
  ['抗诉机关', 'prosecutor'],
  ['被上诉人', 'appellee'],
  ['上诉人', 'appellant'],
  ['被申请人', 'respondent'],
  ['被申诉人', 'respondent'],
  ['申诉人', 'applicant'],
  ['申请人', 'applicant'],
  ['反诉原告', 'defendant'],
  ['反诉被告', 'plaintiff'],
  ['第三人', 'third-party'],
  ['自诉人', 'private-prosecutor'],
  ['被罚款人', 'respondent'],
  ['被拘留人', 'respondent'],
  ['异议人', 'objector'],
  ['案外人', 'objector'],
  ['被告单位', 'accused'],
  ['上诉单位', 'appellant'],
  ['利害关系人', 'third-party'],
  ['申请保全人', 'applicant'],
  ['被保全人', 'respondent'],
  ['被告人', 'accused'],
  ['被害人', 'victim'],
  ['罪犯', 'accused'],
  ['原告人', 'plaintiff'],
  ['原告', 'plaintiff'],
  ['被告', 'defendant'],
];

const byWord = new Map(roleWords);

export const roleWord = roleWords.map(([word]) => word).join('|');

export function roleOf(word: string): PartyRole | undefined {
  return byWord.get(word);
}

/** What may set the characters of a word apart, and so many at most. */
const blanks = new Signs([...blankSigns].filter((sign) => sign !== '\n' && sign.trim() === '').join(''));
const mostBlanks = 4;

/** By their first character: most lines begin with that of none. */
const byFirst = grouped(roleWords, ([word]) => word.charAt(0));

/** 二审被上诉人, 原审上诉人, 本诉原告: in which instance or suit somebody has a role. */
const ofInstance = /^(?:原?[一二再]审|原审?|本诉|共同)/;

/** The role that a line begins with, and where its word ends; that may be set apart: 原 告, 申 请 人. */
export function roleAtStart(line: string): { readonly role: PartyRole; readonly end: number } | undefined {
  const start = wordAtStart(line);
  const before = start ? 0 : (ofInstance.exec(line)?.[0].length ?? 0);
  const behind = before > 0 ? wordAtStart(line.slice(before)) : start;
  return behind && { role: behind.role, end: before + behind.end };
}

function wordAtStart(line: string): ReturnType<typeof roleAtStart> {
  for (const [word, role] of byFirst.get(line.charAt(0)) ?? none) {
    const end = endOfWord(word, line);
    if (end !== -1) return { role, end };
  }
  return undefined;
}

const none: readonly never[] = [];

/** Where a word ends that a line begins with, which has its first character; -1 where it does not. */
function endOfWord(word: string, line: string): number {
  let at = 1;
  for (let i = 1; i < word.length; i++) {
    const from = at;
    while (at - from < mostBlanks && blanks.at(line, at)) at++;
    if (codeAt(line, at) !== word.charCodeAt(i)) return -1;
    at++;
  }
  return at;
}

/** 原审被告、反诉原告 in the bracket behind a role: the roles in other instances and capacities. */
export function rolesInBracket(
  bracket: string,
): { readonly word: string; readonly role: PartyRole; readonly lower: boolean }[] {
  const result: { word: string; role: PartyRole; lower: boolean }[] = [];
  for (const piece of bracket.split(/[、,，;；及]/)) {
    const match = /^(?:\d{1,6}号案件?的?)?(原审|一审|二审|原一审|原二审|原|本诉|并案|反诉)?(.*)$/.exec(piece.trim());
    const prefix = match?.[1] ?? '';
    const rest = match?.[2] ?? '';
    const role =
      prefix === '反诉'
        ? rest === '原告'
          ? 'defendant'
          : rest === '被告'
            ? 'plaintiff'
            : undefined
        : (byWord.get(rest) ?? byWord.get(prefix + rest));
    if (role) result.push({ word: piece.trim(), role, lower: /审/.test(prefix) });
  }
  return result;
}
