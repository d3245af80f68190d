import { type Review, type ReviewState, reviewStates } from '../../model/review';
import type { CodePoints } from '../../text/code-points';
import { isObject } from '../../text/is-object';
import type { ExchangedDocument, ExchangedReview } from './exchanged';
import { documentIri, listOf, targetOf, uuidOf, uuidScheme } from './web-annotation-target';

/** What the vocabulary of Web Annotations (3.3.5, Motivation and Purpose) calls the parts of a thread. */
const motivations = { comment: 'assessing', reply: 'replying', state: 'moderating' } as const;

/** A part of a thread: a comment on its passage and on what it reviews, else on the comment that opened the thread. */
export function writeReview(
  { id, author, created, modified, span, note, review }: ExchangedReview,
  document: ExchangedDocument,
  points: CodePoints,
): object {
  const passage = targetOf(span, document, points);
  return {
    ...{ id: `${uuidScheme}${id}`, type: 'Annotation', motivation: motivations[review.is] },
    creator: { type: 'Person', name: author },
    ...{ created, modified },
    body:
      review.is === 'state'
        ? { type: 'TextualBody', value: review.state }
        : { type: 'TextualBody', format: 'text/markdown', value: note ?? '' },
    target:
      review.is === 'comment'
        ? review.on === undefined
          ? passage
          : [passage, `${uuidScheme}${review.on}`]
        : {
            type: 'SpecificResource',
            source: `${uuidScheme}${review.to}`,
            scope: documentIri(document.path),
          },
  };
}

/** What part of a thread an annotation is; nothing where it is none. */
export function readReview(item: Readonly<Record<string, unknown>>): Review | undefined {
  const [motivation] = listOf(item['motivation']);
  const [first, second] = listOf(item['target']);
  if (motivation === motivations.comment)
    return { is: 'comment', ...(typeof second === 'string' && { on: uuidOf(second) }) };
  const source = isObject(first) ? first['source'] : undefined;
  if (typeof source !== 'string' || !source.startsWith(uuidScheme)) return undefined;
  const to = uuidOf(source);
  if (motivation === motivations.reply) return { is: 'reply', to };
  const state = stateIn(item['body']);
  return motivation === motivations.state && state ? { is: 'state', to, state } : undefined;
}

function stateIn(body: unknown): ReviewState | undefined {
  const [first] = listOf(body);
  return isObject(first) ? reviewStates.find((state) => state === first['value']) : undefined;
}
