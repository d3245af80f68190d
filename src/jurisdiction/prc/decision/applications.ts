import type { PartyRole } from '../../../model/decision';
import type { ClaimKind } from '../../../model/holding';
import type { Span } from '../../../text/span';
import type { SpokenUnit } from '../outline/sections';

/** What somebody applied for. */
export interface Application {
  readonly span: Span;
  readonly by: PartyRole;
  readonly kind: ClaimKind;
}

/** Applications that are told of by their name, with no word of asking: what they ask for is in the name. */
const named: readonly (Omit<Application, 'span'> & { readonly pattern: RegExp })[] = [
  { pattern: /(?:依据|根据|依照|按照)[^。;]{2,160}?申请再审/, by: 'applicant', kind: 'retrial' },
  {
    pattern:
      /申请对[^,。;]{1,60}?(?:进行)?(?:破产清算|破产重整|预?重整|和解|强制清算|强制医疗)|申请(?:人民法院|[本法]院)?宣告[^,。;]{2,60}?(?:破产|死亡|失踪|行为能力)/,
    by: 'applicant',
    kind: 'claim',
  },
  { pattern: /对[^。,;]{0,12}管辖权?(?:提出)?异议/, by: 'defendant', kind: 'objection' },
];

/** The application that a ruling decides on; `undefined` where none is told of by its name. */
export function applicationIn(folded: string, units: readonly SpokenUnit[]): Application | undefined {
  for (const { role, span } of units) {
    if (role !== 'claims' && role !== 'procedure') continue;
    const text = folded.slice(...span);
    for (const { pattern, by, kind } of named) {
      const found = pattern.exec(text);
      if (!found || (kind === 'retrial' && role === 'procedure')) continue;
      const at = span[0] + found.index;
      return { span: [at, at + found[0].length], by, kind };
    }
  }
  return undefined;
}
