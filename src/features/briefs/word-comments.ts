import type { Corpus } from '../../corpus/corpus';
import type { CorpusDocument } from '../../corpus/document';
import type { IsoDate } from '../../model/authority';
import { problemsOf } from '../../rules/check';
import { overlaps } from '../../text/span';
import { ledgerItemsOf } from '../ledger/items';
import { isGood } from '../ledger/ledger';
import { plainOf, type Cell } from '../pages/page';
import type { WordComment } from '../pages/word/comments/comment';
import type { Phrases } from '../phrases';
import { comparedIn, isAbout, sourceCell, verdictCell } from '../reports/item-words';

/**
 * What checking a brief comes to, as comments: a verdict with the words of the source where those differ, and what the rules
 * have to say. What could not be compared and has no problem gets none.
 */
export function commentsOn(corpus: Corpus, document: CorpusDocument, today: IsoDate, phrases: Phrases): WordComment[] {
  const compared = comparedIn(corpus, document);
  const problems = problemsOf({ corpus, document, today }).filter(({ severity }) => severity !== 'hint');
  const told = new Set<(typeof problems)[number]>();
  const comments = ledgerItemsOf(corpus, document).flatMap((item): WordComment[] => {
    const about = problems.filter((one) => isAbout(one.code, item) && overlaps(one.span, item.span));
    about.forEach((one) => told.add(one));
    const lines = [
      ...(item.verdict === undefined ? [] : [linesOf(verdictCell(item, phrases)).join(' · ')]),
      ...about.map(({ message }) => phrases.say(message)),
      ...(item.verdict === undefined || isGood(item.verdict)
        ? []
        : linesOf(sourceCell(corpus, item, compared(item), phrases))),
    ];
    return lines.length === 0 ? [] : [{ span: item.span, lines: [...new Set(lines)] }];
  });
  const others = problems.filter((one) => !told.has(one));
  return [...comments, ...others.map(({ span, message }) => ({ span, lines: [phrases.say(message)] }))].sort(
    (a, b) => a.span[0] - b.span[0],
  );
}

function linesOf(cell: Cell): string[] {
  return cell.map(plainOf).filter((line) => line !== '');
}
