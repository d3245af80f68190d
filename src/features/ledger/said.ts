import { openingWords } from '../card';
import type { Phrases } from '../phrases';
import type { CorpusDocument } from '../../corpus/document';
import { canVerify } from '../../corpus/verifying';
import type { Check } from '../../model/check';
import { lookUpWords } from './authority';
import type { LedgerItem } from './items';
import type { CheckRecord, LapsedCheck, LedgerEntry } from './ledger';

/** So many characters of a quotation stand in a row. */
const longest = 32;

/** An item as a row or a message names it: the opening words of a quotation, the authority of a citation. */
export function itemName(document: CorpusDocument, { of, span, citation }: LedgerItem): string {
  if (of === 'citation') return citation ? lookUpWords(document, citation) : document.text.slice(...span);
  return `“${openingWords(document.text.slice(...span), longest)}”`;
}

/** The state of an item in words, with who gave it: 已人工核对 · 张律师、李律师. */
export function stateName({ state, by, lapsed }: LedgerEntry, phrases: Phrases): string {
  const facts = [phrases.get(`ledger.${state}`)];
  const [first] = by;
  if (first?.check.is === 'compared') facts.push(verdictName(first.check, phrases));
  else if (first) facts.push(phrases.list(by.map(({ author }) => author)));
  if (lapsed.length > 0) facts.push(phrases.get('ledger.changed'));
  return facts.join(' · ');
}

/** Each check that makes the state, and each that has lapsed, as a sentence. */
export function checksSaid({ by, lapsed }: Pick<LedgerEntry, 'by' | 'lapsed'>, phrases: Phrases): string[] {
  return [...by.map((record) => checkSaid(record, phrases)), ...lapsed.map((one) => lapseSaid(one, phrases))];
}

/** By whom, when, against what, and what for. */
export function checkSaid({ check, author, modified, note }: CheckRecord, phrases: Phrases): string {
  const date = phrases.date(modified.slice(0, 10));
  const said = [phrases.get(`ledger.by.${check.is}`, author, date)];
  if (check.is === 'compared') {
    const grade = check.source?.grade;
    said.push(verdictName(check, phrases));
    if (grade !== undefined && canVerify(grade)) said.push(phrases.get(`verdict.against.${grade}`));
    said.push(`Glossator ${check.version}`);
  }
  if (check.is === 'signed' && check.lookedUp)
    said.push(phrases.get('ledger.lookedUp', check.lookedUp.platform, phrases.date(check.lookedUp.on)));
  if (note !== undefined && note !== '') said.push(note);
  return said.join(' · ');
}

/** What was said before and why it counts no more. */
export function lapseSaid({ record, why }: LapsedCheck, phrases: Phrases): string {
  const date = phrases.date(record.modified.slice(0, 10));
  return [phrases.get(`ledger.was.${record.check.is}`, record.author, date), phrases.get(`ledger.lapse.${why}`)].join(
    phrases.tongue === 'en' ? ': ' : '：',
  );
}

function verdictName(check: Check & { readonly is: 'compared' }, phrases: Phrases): string {
  switch (check.verdict) {
    case 'exact':
    case 'variant':
    case 'altered':
    case 'not-found':
      return phrases.get(`verdict.${check.verdict}`);
    case 'exists':
    case 'objected':
      return phrases.get(`ledger.verdict.${check.verdict}`);
    // A later version may know more verdicts.
    default:
      return String(check.verdict);
  }
}
