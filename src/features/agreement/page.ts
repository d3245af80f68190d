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
import type { TaggedDocument } from './coded-documents';
import type { CoderComparison, ComparedDocument, Differing } from './comparison';
import { isOutdated, recordsOn } from './decided';
import { agreementLines, type NameOf } from './told';
import { wordingLines, wordingsIn } from './wordings';

/** So much of a passage is enough to know it by. */
const cell = 80;
/** So many cells an editor and a browser show at once. Fifty coders of two hundred documents would fill two million. */
const mostCells = 20_000;

/** Where coders differ, side by side and leading to the text; then how far they agree. Nothing below two coders. */
export function codersPage(
  { documents, agreement, unplaced, lost }: CoderComparison,
  uriOf: (path: string) => string,
  nameOf: NameOf,
  phrases: Phrases,
): Page | undefined {
  if (!agreement) return undefined;
  const title = phrases.get('coders.title');
  const differing = differingIn(documents);
  const open = documents.flatMap((one) => one.differing).filter(({ decided }) => !decided || decided.dispute).length;
  const first = firstOf(documents, agreement.coders.length);
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
      paragraph(words(differing > 0 ? phrases.get('coders.differ', differing, open) : phrases.get('agreement.alike'))),
      ...cutSaid(documents, first, phrases).map((line) => paragraph(mutedWords(line))),
      ...first.filter((one) => one.differing.length > 0).flatMap((one) => part(one, uriOf, nameOf, phrases)),
      heading(2, words(phrases.get('coders.numbers'))),
      ...(notes.length > 0 ? [{ kind: 'list' as const, items: plain(...notes) }] : []),
      ...numbers(agreementLines(agreement, nameOf, phrases)),
    ],
  };
}

function differingIn(documents: readonly ComparedDocument[]): number {
  return documents.reduce((sum, one) => sum + one.differing.length, 0);
}

/** As much of where coders differ as is shown at once. */
function firstOf(documents: readonly ComparedDocument[], coders: number): ComparedDocument[] {
  let left = Math.ceil(mostCells / coders);
  return documents.map((document) => {
    const differing = document.differing.slice(0, left);
    left -= differing.length;
    return { ...document, differing };
  });
}

/** Says that not all is shown, and where all is. */
function cutSaid(
  documents: readonly ComparedDocument[],
  first: readonly ComparedDocument[],
  phrases: Phrases,
): readonly string[] {
  const [shown, all] = [differingIn(first), differingIn(documents)];
  return shown < all ? [phrases.get('coders.first', shown, all)] : [];
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
        decidedCell(one, tagged, nameOf, phrases),
      ]),
    },
  ];
}

function decidedCell({ decided, span }: Differing, tagged: TaggedDocument, nameOf: NameOf, phrases: Phrases): Cell {
  if (!decided) return [[mutedWords(phrases.get('coders.undecided'))]];
  return [
    ...(decided.dispute ? [[words(phrases.get('coders.dispute'))]] : []),
    ...decided.decisions.map(({ record, codes }): Runs => {
      const what = codes.length > 0 ? phrases.list(codes.map(nameOf)) : phrases.get('coders.none');
      return [words(phrases.get('coders.by', what, record.author, record.note ?? ''))];
    }),
    ...(isOutdated(decided, recordsOn(tagged, span)) ? [[mutedWords(phrases.get('coders.outdated'))]] : []),
  ];
}

/** A row a disagreement and coder, for spreadsheets: of those that the page shows, and a last one where these are not all. */
export function coderRows({ documents, agreement }: CoderComparison, nameOf: NameOf, phrases: Phrases): string {
  const first = firstOf(documents, agreement?.coders.length ?? 1);
  const rows = first.flatMap(({ tagged, coded, differing }) =>
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
  return csvOf([heads, ...rows, ...cutSaid(documents, first, phrases).map((line) => [line])]).text;
}
