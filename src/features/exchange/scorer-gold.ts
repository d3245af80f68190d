import type { DecisionDocument } from '../../corpus/corpus';
import { Lines } from '../../text/lines';
import { excerptOf, goldOf } from '../gold';
import { Phrases, type PhraseKey } from '../phrases';
import {
  Counts,
  type Exchanged,
  type ExchangedDocument,
  type ExchangedTag,
  type LostKind,
  namesOf,
  type Written,
} from './exchanged';

/** The lists of the gold that a code can stand for, and the words for what is in them, in either language. */
const lists = {
  issues: [['issue.title', {}]],
  holdings: [
    ['holding.reasoned', { kind: 'holding' }],
    ['holding.disposition', { kind: 'disposition' }],
    ['holding.gist', { kind: 'gist' }],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [PhraseKey, object])[]>>;

/**
 * The gold layer in the form that measures readings: a file a decision, with its reading, which is marked as nobody’s word.
 * A code that is called as readings call issues, holdings, ordered items or gists takes the place of that whole list,
 * since people have coded for it; under `codes` each passage has all its codes, who decided, and why.
 *
 * @param decisionOf The reading of a document; nothing for what is no decision.
 */
export function writeScorerGold(
  exchanged: Exchanged,
  decisionOf: (document: ExchangedDocument) => Pick<DecisionDocument, 'reading' | 'text'> | undefined,
): Written {
  const lost = new Counts<LostKind>();
  const nameOf = namesOf(exchanged);
  const taken = new Set<string>();
  const coded = listsCoded(exchanged);
  const files = exchanged.documents.flatMap((document) => {
    const decision = decisionOf(document);
    if (!decision) {
      lost.add('no-decision');
      return [];
    }
    const { text, path } = document;
    const lines = new Lines(text);
    const marked = document.tags.flatMap(({ span, ...tag }) =>
      span ? [{ tag, excerpt: excerptOf(text, lines, span) }] : [],
    );
    lost.add('whole-document', document.tags.length - marked.length);
    const name = path.replace(/\.[^./]*$/, '');
    const free = taken.has(name) ? path : name;
    taken.add(free);
    const own = coded.map(([list, kinds]) => [
      list,
      marked.flatMap(({ tag, excerpt }) => {
        const kind = kinds.find(({ codes }) => tag.codes.some((code) => codes.has(code)));
        return kind ? [{ ...excerpt, ...kind.as, ...(list === 'holdings' && { reasoning: [], pins: [] }) }] : [];
      }),
    ]);
    const codes = marked.map(({ tag, excerpt }) => ({ ...excerpt, ...sayings(tag, nameOf) }));
    const gold = { ...goldOf(decision, free), ...(Object.fromEntries(own) as object), codes };
    return [{ path: `${free}.json`, content: `${JSON.stringify(gold, undefined, 1)}\n` }];
  });
  return { files, lost: lost.all };
}

function sayings({ codes, author, note }: Omit<ExchangedTag, 'span'>, nameOf: (code: string) => string): object {
  return { codes: codes.map(nameOf), decidedBy: author, ...(note !== undefined && { why: note }) };
}

interface Kind {
  readonly codes: ReadonlySet<string>;
  readonly as: object;
}

/** The lists that a codebook has codes for. */
function listsCoded({ codes }: Exchanged): (readonly [string, readonly Kind[]])[] {
  const tongues = (['en', 'zh-cn'] as const).map((tongue) => new Phrases(tongue));
  return Object.entries(lists).flatMap(([list, kinds]) => {
    const found = kinds.map(([key, as]): Kind => {
      const names = new Set(tongues.map((phrases) => phrases.get(key).toLowerCase()));
      return {
        codes: new Set(codes.flatMap(({ id, name }) => (names.has(name.trim().toLowerCase()) ? [id] : []))),
        as,
      };
    });
    return found.some((kind) => kind.codes.size > 0) ? [[list, found] as const] : [];
  });
}
