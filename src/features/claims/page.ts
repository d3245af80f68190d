import type { ClaimComparison, ClaimLine, NumberedOrder, Said } from './comparison';
import {
  plain,
  heading,
  mutedWords,
  paragraph,
  quoted,
  strongWords,
  words,
  type Block,
  type Page,
  type Run,
} from '../pages/page';
import type { Phrases } from '../phrases';
import type { Reviewed } from '../../model/holding';

/** So much of a request or an order is enough to know it by in the table. */
const cell = 36;

/** 诉请—判项 as a page: a table to see all at once, below it each request with the words that answer it. */
export function claimPage(comparison: ClaimComparison, phrases: Phrases): Page {
  const { uri, name, caseNumber, court, decidedOn, lines } = comparison;
  const said = ({ words: text, span }: Said, most?: number): Run => quoted(text, { uri, span }, most);
  const title = `${phrases.get('claims.title')}${phrases.tongue === 'en' ? ': ' : '：'}${name}`;
  const facts = [court, caseNumber, decidedOn && phrases.date(decidedOn)].filter(Boolean).join(' · ');
  const list = (of: string, orders: readonly (NumberedOrder & { readonly note?: string })[]): Block[] =>
    orders.length === 0
      ? []
      : [
          heading(2, words(of)),
          {
            kind: 'list',
            items: orders.map((order) => [
              strongWords(`${order.number}`),
              words(order.note === undefined ? ' ' : ` ${order.note}: `),
              said(order),
            ]),
          },
        ];
  return {
    title,
    tongue: phrases.tongue,
    blocks: [
      heading(1, words(title)),
      ...(facts ? [paragraph(words(facts))] : []),
      paragraph(mutedWords(phrases.get('claims.howRead'))),
      lines.length === 0 ? paragraph(words(phrases.get('claims.none'))) : table(lines, said, phrases),
      ...lines.flatMap((line, i) => detail(line, i + 1, said, phrases)),
      ...list(phrases.get('claims.otherOrders'), comparison.others),
      ...list(
        phrases.get('claims.review'),
        comparison.reviewed.map((one) => ({ ...one, note: reviewWords(one.result, one.items, phrases) })),
      ),
    ],
  };
}

type Quote = (said: Said, most?: number) => Run;

function table(lines: readonly ClaimLine[], said: Quote, phrases: Phrases): Block {
  const heads = [
    'claims.number',
    'claims.by',
    'claims.request',
    'claims.amount',
    'claims.result',
    'claims.item',
  ] as const;
  return {
    kind: 'table',
    heads: heads.map((key) => phrases.get(key)),
    widths: [6, 16, 28, 14, 12, 24],
    rows: lines.map((line, i) => [
      plain(`${i + 1}`),
      plain([line.by, line.kind].filter(Boolean).join(' · ')),
      [[said(line.request, cell)]],
      plain(sums(line)),
      plain(resultWords(line, phrases)),
      line.order ? [[words(`${line.order.number}. `), said(line.order, cell)]] : plain('—'),
    ]),
  };
}

function detail(line: ClaimLine, number: number, said: Quote, phrases: Phrases): Block[] {
  const row = (name: string, what: Said | undefined, otherwise: string): Block =>
    paragraph(strongWords(name), words(' '), what ? said(what) : mutedWords(otherwise));
  return [
    heading(2, words(`${number}. ${resultWords(line, phrases)}`)),
    row(phrases.get('claims.request'), line.request, ''),
    row(phrases.get('claims.finding'), line.finding, phrases.get('claims.noFinding')),
    row(phrases.get('claims.item'), line.order, phrases.get('claims.noItem')),
  ];
}

/** What became of a request, marked where it is a guess. */
export function resultWords(
  { result, ended, unsure }: Pick<ClaimLine, 'result' | 'ended' | 'unsure'>,
  phrases: Phrases,
): string {
  const words = phrases.get(`claim.${ended ?? result}`);
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
