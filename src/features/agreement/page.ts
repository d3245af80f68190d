import { csvOf } from '../pages/csv';
import {
  type Block,
  type Cell,
  differingWords,
  heading,
  mutedWords,
  type Page,
  paragraph,
  plain,
  quoted,
  type Runs,
  words,
} from '../pages/page';
import type { Phrases } from '../phrases';
import type { CoderComparison, ComparedDocument, Differing } from './comparison';
import { isOutdated } from './decided';
import { agreementLines, type NameOf } from './told';
import { wordingLines, wordingsIn } from './wordings';

/** So much of a passage is enough to know it by. */
const cell = 80;

/** Where coders differ, side by side and leading to the text; then how far they agree. Nothing below two coders. */
export function codersPage(
  { documents, agreement, unplaced, lost }: CoderComparison,
  uriOf: (path: string) => string,
  nameOf: NameOf,
  phrases: Phrases,
): Page | undefined {
  if (!agreement) return undefined;
  const title = phrases.get('coders.title');
  const differing = documents.reduce((sum, one) => sum + one.differing.length, 0);
  const open = documents.flatMap((one) => one.differing).filter(({ decided }) => !decided || decided.dispute).length;
  const notes = [
    ...(unplaced > 0 ? [phrases.get('agreement.unplaced', unplaced)] : []),
    ...(lost > 0 ? [phrases.get('coders.lost', lost)] : []),
    ...wordingLines(wordingsIn(agreement.documents), nameOf, phrases),
  ];
  return {
    title,
    tongue: phrases.tongue,
    blocks: [
      heading(1, words(title)),
      paragraph(
        words(phrases.get(differing > 0 ? 'agreement.differ' : 'agreement.alike', differing)),
        ...(differing > 0 ? [words(' '), words(phrases.get('coders.open', open))] : []),
      ),
      ...documents.filter((one) => one.differing.length > 0).flatMap((one) => part(one, uriOf, nameOf, phrases)),
      heading(2, words(phrases.get('coders.numbers'))),
      ...(notes.length > 0 ? [{ kind: 'list' as const, items: plain(...notes) }] : []),
      ...numbers(agreementLines(agreement, nameOf, phrases)),
    ],
  };
}

/** Lines with a blank one before each code: its name is a heading. */
function numbers(lines: readonly string[]): Block[] {
  const groups: string[][] = [[]];
  for (const line of lines)
    if (line === '') groups.push([]);
    else groups.at(-1)!.push(line);
  return groups.flatMap((group, at): Block[] => {
    const [name, ...rest] = group;
    if (at === 0) return [{ kind: 'list', items: plain(...group) }];
    return [heading(3, words(name!)), { kind: 'list', items: plain(...rest) }];
  });
}

function part(
  { tagged, coded, differing }: ComparedDocument,
  uriOf: (path: string) => string,
  nameOf: NameOf,
  phrases: Phrases,
): Block[] {
  const coders = [...coded.codings.keys()].sort();
  const uri = uriOf(coded.name);
  return [
    heading(2, words(coded.name)),
    {
      kind: 'table',
      heads: [phrases.get('coders.passage'), ...coders, phrases.get('coders.decided')],
      widths: [3, ...coders.map(() => 1), 2],
      rows: differing.map((one): Cell[] => [
        [[quoted(tagged.text.slice(...one.span).replace(/\s+/g, ' '), { uri, span: one.span }, cell)]],
        ...one.given.map(({ codes }): Cell => [
          codes.length > 0 ? [differingWords(phrases.list(codes.map(nameOf)))] : [mutedWords('–')],
        ]),
        decidedCell(one, nameOf, phrases),
      ]),
    },
  ];
}

function decidedCell({ decided, on }: Differing, nameOf: NameOf, phrases: Phrases): Cell {
  if (!decided) return [[mutedWords(phrases.get('coders.undecided'))]];
  return [
    ...(decided.dispute ? [[words(phrases.get('coders.dispute'))]] : []),
    ...decided.decisions.map(({ record, codes }): Runs => {
      const what = codes.length > 0 ? phrases.list(codes.map(nameOf)) : phrases.get('coders.none');
      return [words(phrases.get('coders.by', what, record.author, record.note ?? ''))];
    }),
    ...(isOutdated(decided, on) ? [[mutedWords(phrases.get('coders.outdated'))]] : []),
  ];
}

/** A row a disagreement and coder, for spreadsheets. */
export function coderRows({ documents }: CoderComparison, nameOf: NameOf, phrases: Phrases): string {
  const rows = documents.flatMap(({ tagged, coded, differing }) =>
    differing.flatMap(({ span, given, decided }) =>
      given.map(({ coder, codes }) => [
        ...[coded.name, span[0], span[1], tagged.text.slice(...span), coder, codes.map(nameOf).join('; ')],
        !decided || decided.dispute ? '' : decided.decisions[0]!.codes.map(nameOf).join('; '),
      ]),
    ),
  );
  const heads = (['document', 'start', 'end', 'passage', 'coder', 'codes', 'decided'] as const).map((key) =>
    phrases.get(`coders.${key}`),
  );
  return csvOf([heads, ...rows]).text;
}
