import type { Alias } from '../../../model/reading';
import { fold } from '../../../text/fold';
import type { FrontMatter } from '../../../text/front-matter';
import type { Lexicon } from '../lexicon/lexicon';
import { readCaseNumbers } from './case-number';
import { classify } from './classify';
import { emptyState, type AliasTarget, type ScanState } from './state';
import { normalTitle } from './title';
import { versionInBrackets } from './version';

/** Short forms that front matter gives: in force from the first character of the text. */
interface Given {
  readonly state: ScanState;
  readonly aliases: readonly Alias[];
}

/**
 * `aliases: {反法: 反不正当竞争法（2019年修正）, 微信群控案: （2019）浙8601民初1987号}` in front matter. What is neither a
 * law nor a case number is left out; a mere list of names, as of a decision, defines nothing here.
 */
export function givenAliases(matter: FrontMatter | undefined, lexicon: Lexicon): Given {
  const targets = new Map<string, AliasTarget>();
  const aliases: Alias[] = [];
  for (const [written, words] of matter?.tables.get('aliases') ?? []) {
    const name = fold(written).trim();
    const target = targetOf(fold(words).trim(), lexicon);
    if (!target || name.length < 2) continue;
    targets.set(name, target);
    const named = target.kind === 'law' ? target.norm.law : (target.caseNumber ?? name);
    aliases.push({ name, span: [0, 0], target: { kind: target.kind, name: named } });
  }
  return { state: targets.size === 0 ? emptyState : { aliases: targets, recent: [] }, aliases };
}

function targetOf(words: string, lexicon: Lexicon): Exclude<AliasTarget, { kind: 'other' }> | undefined {
  const caseNumber = readCaseNumbers(words, 0, words.length)[0]?.number;
  if (caseNumber) return { kind: 'case', caseNumber };
  const open = words.lastIndexOf('(');
  const version = open > 0 ? versionInBrackets(words, open)?.version : undefined;
  const title = (version ? words.slice(0, open) : words).replace(/^《|》\s*$/g, '');
  const found = classify(normalTitle(title), lexicon);
  return found.what === 'norm' ? { kind: 'law', norm: found.norm, ...(version && { stated: version }) } : undefined;
}
