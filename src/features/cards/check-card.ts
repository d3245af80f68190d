import { icon, muted, strong, text, type Card, type Line } from '../card';
import { lookUpWords } from '../ledger/authority';
import { isDone, type ShownState } from '../ledger/ledger';
import { checksSaid } from '../ledger/said';
import type { CorpusDocument } from '../../corpus/document';
import type { Phrases } from '../phrases';

/** A card with the state of the citation or quotation below what it says of it: by whom and when, and what changed since. */
export function withState(card: Card, document: CorpusDocument, entry: ShownState, phrases: Phrases): Card {
  const { item, state, lapsed } = entry;
  const sign = isDone(entry) ? 'check' : state === 'doubted' || lapsed.length > 0 ? 'warning' : 'question';
  const head: Line = [icon(sign), text(' '), strong(phrases.get(`ledger.${state}`))];
  const said = checksSaid(entry, phrases).map((words): Line => [muted(words)]);
  const words = item.citation ? lookUpWords(document, item.citation) : '';
  const copy: Line[] =
    words === ''
      ? []
      : [
          [
            {
              kind: 'command',
              text: phrases.get('ledger.copy', words),
              command: 'glossator.checks.copyNumber',
              args: [document.uri, item.span[0], item.span[1]],
            },
          ],
        ];
  return { ...card, blocks: [...card.blocks, [head, ...said, ...copy]] };
}
