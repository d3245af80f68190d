import type { PartyRole } from '../../../model/decision';
import type { Occurrences } from '../../../text/occurrences';
import type { Span } from '../../../text/span';

/** 老周, 小陈, 阿强, 王女士: what reports call people by. */
const nickname =
  '(?:老(?![人板师年家公婆])|小(?![区学时额型微组店孩伙])|阿(?!姨))[\\u4e00-\\u9fff]|[\\u4e00-\\u9fff]某?(?:先生|女士|小姐|大爷|大妈|大叔|奶奶|爷爷|师傅|老太|老汉|同学)';
const sues = '(?:诉至|诉到|起诉|告上|告到|告至)';
const told: readonly (readonly [RegExp, ...(readonly PartyRole[])])[] = [
  [new RegExp(`(?:^|[。\\n])\\s{0,8}(${nickname})[^。\\n]{0,80}?将(${nickname})${sues}`), 'plaintiff', 'defendant'],
  [new RegExp(`将(${nickname})${sues}`), 'defendant'],
  [
    new RegExp(`判[决令][^。]{0,6}?(${nickname})[^。,]{0,12}?(?:退还|返还|赔偿|支付|偿还|给付|归还)(${nickname})`),
    'defendant',
    'plaintiff',
  ],
];
/** Somebody whom a report is about is named so often at least. */
const often = 3;

/** The parties of a report that calls them by nicknames alone, where it says who sued whom or who has to pay whom. */
export function nicknamedIn(names: Occurrences): { role: PartyRole; name: string; span: Span }[] {
  const found = new Map<string, { role: PartyRole; name: string; span: Span }>();
  for (const [pattern, ...roles] of told) {
    const match = pattern.exec(names.text);
    roles.forEach((role, i) => {
      const name = match?.[i + 1];
      if (name === undefined || found.has(name) || names.count(name) < often) return;
      const at = names.text.indexOf(name);
      found.set(name, { role, name, span: [at, at + name.length] });
    });
  }
  return [...found.values()];
}
