import type { PartyRole } from '../../../model/decision';
import type { Occurrences } from '../../../text/occurrences';
import { isSubsequence } from '../../../text/similarity';
import type { Span } from '../../../text/span';
import type { UnitsOf } from '../outline/sections';
import { isLikelyPerson, isOrganisation, nameAt } from './names';

/** Somebody who speaks for a side of the case. */
export interface SpeakingParty {
  readonly role: PartyRole;
  /** What the text calls it where it speaks. */
  readonly called: string;
  /** Where it is named in full, else where it speaks. */
  readonly span: Span;
}

/** 陶某向本院提出诉讼请求, 针对…的上诉,某公司辩称, 某厂不服,上诉称: who speaks stands before the verb. */
const speaks =
  /^((?:针对|对)[^,。:]{2,40},)?([^,。;:()]{2,40}?)(?:[因均都]?不服[^,。]{0,20})?,?(?:[一二]审)?(?:向[^,。:]{2,16}?)?(?:提[出起]|起诉|诉[称请至求讼]|上诉|请求|辩[称解]|答辩|口头|书面|未[到作提]|称[,:]|主张|认为[,:])/;
const nobody = /^(?:[原被其该本故因]|上诉|申请|第三人|双方|各方|当事人|[一二]审|法院|代理|综上)/;

/**
 * The sides of a decision of which neither the beginning nor any word for a role is left: who asks speaks in the claims,
 * who answers in the defence. In the orders a company that has a short name elsewhere is named in full.
 */
export function speakingParties(names: Occurrences, of: UnitsOf, instance: number): SpeakingParty[] {
  const [asking, answering]: readonly PartyRole[] =
    instance === 2 ? ['appellant', 'appellee'] : ['plaintiff', 'defendant'];
  const orders = of('disposition', 'costs').map(({ span }) => span);
  const found: SpeakingParty[] = [];
  for (const [part, role] of [
    ['claims', asking!],
    ['defence', answering!],
  ] as const)
    for (const unit of of(part)) {
      const head = unit.opens && unit.part !== 'counterclaim' ? speaks.exec(names.text.slice(...unit.span)) : null;
      if (!head || /反诉/.test(head[0])) continue;
      let at = unit.span[0] + (head[1]?.length ?? 0);
      for (const called of head[2]!.split(/[、和与及]/)) {
        if (isSomebody(names, called) && !found.some((one) => one.called === called))
          found.push({ role, called, span: inFull(names.text, called, orders) ?? [at, at + called.length] });
        at += called.length + 1;
      }
    }
  return found;
}

/** 驳回李明对某公司的其他诉讼请求: who asked, and of whom. */
const refused = /驳回([^,。;:对的]{2,40})(?:对([^,。;:的]{2,60}))?的(?:全部|其[他它余]|所有)?(?:诉讼请求|诉请|起诉)/;
/** 某公司于本判决生效后十日内偿还李明: who has to pay, and whom. */
const ordered =
  /^(?:[一二三四五六七八九十\d]{1,3}[、.:])?\s?由?([^,。;:]{2,60}?)应?当?(?:[于自在]本[^,。;]{2,40}?)?(?:连带|共同|一次性|立即)?(?:支付|偿还|赔偿|返还|给付|归还)给?/;

/** The sides of a suit of which only the orders tell, by who is refused and who has to pay. */
export function orderedParties(names: Occurrences, of: UnitsOf): SpeakingParty[] {
  const found: SpeakingParty[] = [];
  const add = (role: PartyRole, listed: string, from: number): void => {
    let at = from;
    for (const called of listed.split(/[、和与及]/)) {
      if (isSomebody(names, called) && !found.some((one) => one.called === called))
        found.push({ role, called, span: [at, at + called.length] });
      at += called.length + 1;
    }
  };
  for (const { span } of of('disposition')) {
    const order = names.text.slice(...span);
    const refusal = refused.exec(order);
    if (refusal) {
      const [words, asker, answerer] = refusal;
      const at = span[0] + refusal.index + words.indexOf(asker!);
      add('plaintiff', asker!, at);
      if (answerer) add('defendant', answerer, at + asker!.length + 1);
      continue;
    }
    const payment = ordered.exec(order);
    if (!payment) continue;
    const [words, payer] = payment;
    add('defendant', payer!, span[0] + words.indexOf(payer!));
    const payee = nameAt(names, span[0] + words.length);
    if (payee) add('plaintiff', payee, span[0] + words.length);
  }
  return found;
}

function isSomebody(names: Occurrences, name: string): boolean {
  return (isLikelyPerson(name) || isOrganisation(name)) && !nobody.test(name) && names.count(name) > 1;
}

/** What stands before a name in an order. */
const beforeName = /^.*(?:支付|返还|赔偿|驳回|退还|偿还|给付|补偿|责令|原告|被告|第三人|上诉人)给?|^[由向与给对为限]/;
/** The longest lead, and the longest rest, of a name around the first two characters of what it is called. */
const longestLead = 24;
const longestName = 30;

function inFull(text: string, called: string, orders: readonly Span[]): Span | undefined {
  if (!isOrganisation(called)) return undefined;
  const [first, last] = [called.slice(0, 2), called.slice(-2)];
  for (const [start, end] of orders) {
    const order = text.slice(start, end);
    for (let at = order.indexOf(first); at !== -1; at = order.indexOf(first, at + 1)) {
      const rest = order.slice(at, at + longestName);
      const to = rest.indexOf(last, 2) + last.length;
      const lead = order
        .slice(Math.max(0, at - longestLead), at)
        .split(/[^\u4e00-\u9fff]/)
        .at(-1)!
        .replace(beforeName, '');
      const name = lead + rest.slice(0, to);
      if (
        to > last.length &&
        name.length <= longestName &&
        name.length > called.length &&
        isSubsequence(called, name) &&
        /^[\u4e00-\u9fff()]+$/.test(name)
      )
        return [start + at - lead.length, start + at + to];
    }
  }
  return undefined;
}
