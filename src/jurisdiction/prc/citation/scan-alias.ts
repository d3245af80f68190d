import type { CaseCitation, Citation } from '../../../model/citation';
import type { Alias } from '../../../model/reading';
import type { Span } from '../../../text/span';
import { readAlias } from './alias';
import type { ScanScope } from './emitter';
import { goesOnAsWord } from './scan-bare';
import { candidatesOf, versionBeforeAlias } from './version';
import type { AliasTarget, ScanState } from './state';

/** Reads a definition of a short form around 简称, 统称, 合称. Returns where to go on. */
export function scanAlias(scope: ScanScope, at: number): number {
  const read = readAlias(scope.text, at, scope.text.length);
  if (!read) return at + 1;
  const defined = definedBy(scope, read.definedEnd);
  if (!defined) return read.end;
  const { meant, called } = defined;
  for (const { name, nameSpan: span } of [read, ...read.others])
    scope.context.define(name, meant, { name, span, target: { kind: meant.kind, name: called ?? name } });
  return read.end;
}

/** What stands before a definition that ends at `end`, and what it is called; nothing where it is nothing that is cited. */
function definedBy(
  { text, out }: ScanScope,
  end: number,
): { readonly meant: AliasTarget; readonly called: string | undefined } | undefined {
  const named = out.named;
  const gap = named ? text.slice(named.end, end) : '';
  if (named && end >= named.end && end - named.end <= 40 && /^[\s)》”]*(?:\([^()]{0,30}\)\s*)*$/.test(gap)) {
    const stated = named.stated ?? versionBeforeAlias(text, end);
    return { meant: { kind: 'law', norm: named.norm, ...(stated && { stated }) }, called: named.norm.law };
  }
  const before = text.slice(Math.max(0, end - 40), end);
  const decision = /(?:案件?|判决书?|裁定书?|号)\s{0,4}$/.test(before) && lastCase(out.citations, end);
  if (decision) {
    const { caseNumber } = decision;
    return { meant: { kind: 'case', ...(caseNumber && { caseNumber }) }, called: caseNumber };
  }
  if (!/》\s*$/.test(before)) return undefined;
  const title = before.slice(before.lastIndexOf('《') + 1, before.lastIndexOf('》'));
  return { meant: { kind: 'other', name: title }, called: title };
}

/** How far a decision's number may stand before the words that give it a short name. */
const farthestCase = 80;

function lastCase(citations: readonly Citation[], before: number): CaseCitation | undefined {
  for (let i = citations.length - 1; i >= 0; i--) {
    const citation = citations[i]!;
    if (before - citation.span[1] >= farthestCase) return undefined;
    if (citation.kind === 'case') return citation;
  }
  return undefined;
}

/** A short form this short, or a common word, is too often just a word. */
const tooCommon = /^(?:解释|规定|办法|意见|条例|决定|通知|规则|细则|标准|该案|本案|原判|一审判决|二审判决|判决|裁定)$/;

type Mentionable = readonly [name: string, target: Exclude<AliasTarget, { kind: 'other' }>];

/** The short forms to look for, by the table that holds them: it flows unchanged through most paragraphs. */
const mentionables = new WeakMap<ScanState['aliases'], readonly Mentionable[]>();

/** The short forms of laws and cases that are no common words, the longest first: 反法解释 before 反法. */
function mentionable(aliases: ScanState['aliases']): readonly Mentionable[] {
  let known = mentionables.get(aliases);
  if (!known) {
    known = [...aliases]
      .filter((one): one is [string, Mentionable[1]] => one[1].kind !== 'other')
      .filter(([name]) => name.length >= 2 && !tooCommon.test(name))
      .sort(([a], [b]) => b.length - a.length);
    mentionables.set(aliases, known);
  }
  return known;
}

/** Whether any of the short forms stands in a text at all. */
export function mayMention(text: string, aliases: ScanState['aliases']): boolean {
  return aliases.size > 0 && mentionable(aliases).some(([name]) => text.includes(name));
}

/** Mentions of a case or a law by a short form in force and without a pin: 微信群控案, 反法. */
export function scanAliasMentions({ text, context, out }: ScanScope): readonly Citation[] {
  const names = mentionable(context.aliases);
  if (names.length === 0) return names as readonly never[];
  const found: Citation[] = [];
  let taken: Uint8Array | undefined;
  for (const [name, target] of names) {
    for (let at = text.indexOf(name, context.inForceFrom(name)); at !== -1; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      taken ??= takenBy(out.citations, context.defined, text.length);
      if (taken[at] || taken[end - 1] || goesOnAsWord(text, end)) continue;
      taken.fill(1, at, end);
      found.push(mention(name, target, [at, end], out.nextGroup + found.length));
    }
  }
  return found;
}

function mention(name: string, target: Mentionable[1], span: Span, group: number): Citation {
  const common = { span, group, resolvedBy: 'alias' as const, confidence: 0.9 };
  if (target.kind === 'case')
    return { ...common, kind: 'case', name, ...(target.caseNumber && { caseNumber: target.caseNumber }) };
  const { norm, stated } = target;
  const { kind, rank, law } = norm;
  const candidates = candidatesOf(norm.entry, stated);
  const version = candidates.length === 1 ? candidates[0] : undefined;
  return {
    ...common,
    kind,
    ...(rank && { rank }),
    law,
    nameSpan: span,
    ...(version && { version }),
    ...(stated && { versionStated: stated.text }),
    versionBasis: version ? 'stated' : 'none',
    candidates,
  };
}

/** By offset, 1 where a citation, its name or the definition of a short form stands already. */
function takenBy(citations: readonly Citation[], aliases: readonly Alias[], length: number): Uint8Array {
  const taken = new Uint8Array(length);
  for (const citation of citations) {
    taken.fill(1, ...citation.span);
    if ('nameSpan' in citation && citation.nameSpan) taken.fill(1, ...citation.nameSpan);
  }
  for (const alias of aliases) taken.fill(1, ...alias.span);
  return taken;
}
