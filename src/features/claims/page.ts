import type { ClaimComparison, ClaimLine, NumberedOrder, Said } from './comparison';
import type { Phrases } from '../phrases';
import type { Reviewed } from '../../model/holding';
import type { Span } from '../../text/span';

/** A stretch of the page that leads to a passage of the decision. Offsets into the page, UTF-16, half-open. */
export interface PageLink {
  readonly at: Span;
  readonly to: Span;
}

/** A page of Markdown, and where in it the decision is spoken of. */
export interface ClaimPage {
  readonly text: string;
  readonly links: readonly PageLink[];
}

/** So much of a request or an order is enough to know it by in the table. */
const cell = 36;

/** 诉请—判项 as Markdown: a table to see all at once, below it each request with the words that answer it. */
export function claimPage(comparison: ClaimComparison, phrases: Phrases): ClaimPage {
  const page = new Page();
  const { name, caseNumber, court, decidedOn, lines } = comparison;
  page.line(`# ${phrases.get('claims.title')}${phrases.tongue === 'en' ? ': ' : '：'}${escaped(name)}`);
  const facts = [court, caseNumber, decidedOn && phrases.date(decidedOn)].filter(Boolean).join(' · ');
  if (facts) page.block(escaped(facts));
  page.block(`*${phrases.get('claims.howRead')}*`);
  if (lines.length === 0) page.block(phrases.get('claims.none'));
  else table(page, lines, phrases);
  lines.forEach((line, i) => detail(page, line, i + 1, phrases));
  const list = (title: string, orders: readonly (NumberedOrder & { readonly note?: string })[]): void => {
    if (orders.length === 0) return;
    page.block(`## ${title}`);
    page.blank();
    for (const order of orders) {
      page.write(`- **${order.number}** `);
      if (order.note) page.write(`${order.note}: `);
      page.said(order);
      page.line('');
    }
  };
  list(phrases.get('claims.otherOrders'), comparison.others);
  list(
    phrases.get('claims.review'),
    comparison.reviewed.map((one) => ({ ...one, note: reviewWords(one.result, one.items, phrases) })),
  );
  return page.done();
}

function table(page: Page, lines: readonly ClaimLine[], phrases: Phrases): void {
  const heads = [
    'claims.number',
    'claims.by',
    'claims.request',
    'claims.amount',
    'claims.result',
    'claims.item',
  ] as const;
  page.blank();
  page.line(`| ${heads.map((key) => phrases.get(key)).join(' | ')} |`);
  page.line(`| ${heads.map(() => '---').join(' | ')} |`);
  lines.forEach((line, i) => {
    page.write(`| ${i + 1} | ${escaped([line.by, line.kind].filter(Boolean).join(' · '))} | `);
    page.said(line.request, cell);
    page.write(` | ${sums(line)} | ${resultWords(line, phrases)} | `);
    if (line.order) {
      page.write(`${line.order.number}. `);
      page.said(line.order, cell);
    } else page.write('—');
    page.line(' |');
  });
}

function detail(page: Page, line: ClaimLine, number: number, phrases: Phrases): void {
  page.block(`## ${number}. ${resultWords(line, phrases)}`);
  const row = (name: string, said: Said | undefined, otherwise: string): void => {
    page.blank();
    page.write(`**${name}** `);
    if (said) page.said(said);
    else page.write(`*${otherwise}*`);
    page.line('');
  };
  row(phrases.get('claims.request'), line.request, '');
  row(phrases.get('claims.finding'), line.finding, phrases.get('claims.noFinding'));
  row(phrases.get('claims.item'), line.order, phrases.get('claims.noItem'));
}

/** What became of a request, marked where it is a guess. */
export function resultWords({ result, unsure }: Pick<ClaimLine, 'result' | 'unsure'>, phrases: Phrases): string {
  const words = phrases.get(`claim.${result}`);
  return unsure ? `${words} (${phrases.get('claims.suggestion')})` : words;
}

/** 维持 第1、2项. */
export function reviewWords(result: Reviewed['result'], items: readonly number[], phrases: Phrases): string {
  const words = phrases.get(`reviewed.${result}`);
  return items.length === 0 ? words : `${words} ${phrases.get('claims.items', phrases.list(items.map(String)))}`;
}

function sums({ amount, awarded }: ClaimLine): string {
  if (amount === undefined) return awarded === undefined ? '' : money(awarded);
  return awarded === undefined || awarded === amount ? money(amount) : `${money(awarded)} / ${money(amount)}`;
}

/** 86,000.50: yuan, read alike in both languages. */
export function money(yuan: number): string {
  const [whole = '', rest] = yuan.toFixed(2).split('.');
  const grouped = [...whole].reduceRight(
    (text, digit, at) => digit + ((whole.length - at) % 3 === 1 && at < whole.length - 1 ? ',' : '') + text,
    '',
  );
  return rest === '00' ? grouped : `${grouped}.${rest}`;
}

/** A text in the making that remembers where it quotes. */
class Page {
  private text = '';
  private readonly links: PageLink[] = [];

  write(words: string): void {
    this.text += words;
  }

  line(words: string): void {
    this.text += `${words}\n`;
  }

  blank(): void {
    if (!this.text.endsWith('\n\n')) this.text += '\n';
  }

  block(words: string): void {
    this.blank();
    this.line(words);
  }

  /** Quotes the decision, cut at so many characters. */
  said({ words, span }: Said, most = Infinity): void {
    const start = this.text.length;
    this.text += escaped(words.length > most ? `${words.slice(0, most - 1)}…` : words);
    this.links.push({ at: [start, this.text.length], to: span });
  }

  done(): ClaimPage {
    return { text: this.text, links: this.links };
  }
}

/** Words of a document in Markdown: nothing in them is a mark, a table’s border or HTML. */
function escaped(words: string): string {
  return words.replace(/[\\`*_[\]<>|#~]/g, (sign) => `\\${sign}`).replace(/&/g, '&amp;');
}
