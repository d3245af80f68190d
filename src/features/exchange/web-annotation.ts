import { CodePoints } from '../../text/code-points';
import { isObject } from '../../text/is-object';
import {
  Counts,
  type Exchanged,
  type ExchangedDocument,
  type ExchangedTag,
  explainedIn,
  type Imported,
  type ImportedTag,
  namesOf,
  type PassedOver,
  type Written,
} from './exchanged';
import { readReview, writeReview } from './web-annotation-review';
import { decoded, listOf, sourceOf, targetOf, uuidOf, uuidScheme } from './web-annotation-target';

const codeScheme = 'urn:glossator:code:';

/**
 * Web Annotations (W3C Recommendation of 23 February 2017) as one collection in JSON-LD: codes and notes are bodies, a
 * passage has its offsets in code points and its words. A comment in a thread assesses, a reply replies, and a change of
 * state moderates, each what it is about. Definitions of codes have no place in it.
 */
export function writeWebAnnotations(exchanged: Exchanged): Written {
  const nameOf = namesOf(exchanged);
  const items = exchanged.documents.flatMap((document) => {
    const points = new CodePoints(document.text);
    return [
      ...document.tags.map((tag) => annotation(tag, document, points, nameOf)),
      ...(document.reviews ?? []).map((review) => writeReview(review, document, points)),
    ];
  });
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  };
  const lost = new Counts<'codebook'>();
  lost.add('codebook', explainedIn(exchanged));
  return {
    files: [{ path: 'annotations.jsonld', content: `${JSON.stringify(collection, undefined, 2)}\n` }],
    lost: lost.all,
  };
}

function annotation(
  { id, author, created, modified, span, codes, note }: ExchangedTag,
  document: ExchangedDocument,
  points: CodePoints,
  nameOf: (code: string) => string,
): object {
  return {
    id: `${uuidScheme}${id}`,
    type: 'Annotation',
    motivation: codes.length > 0 ? 'tagging' : 'commenting',
    creator: { type: 'Person', name: author },
    ...{ created, modified },
    body: [
      ...codes.map((code) => ({
        id: `${codeScheme}${encodeURIComponent(code)}`,
        ...{ type: 'TextualBody', purpose: 'tagging', value: nameOf(code) },
      })),
      ...(note === undefined
        ? []
        : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: note }]),
    ],
    target: targetOf(span, document, points),
  };
}

type Json = Readonly<Record<string, unknown>>;

/** Reads Web Annotations: a collection, a page, a list of them, or one. What is no JSON reads as nothing. */
export function readWebAnnotations(content: string): Imported {
  const passedOver = new Counts<PassedOver>();
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    passedOver.add('not-understood');
    return { tags: [], passedOver: passedOver.all };
  }
  const tags = itemsOf(value).flatMap((item) => {
    const read = readOne(item);
    if (typeof read !== 'string') return [read];
    passedOver.add(read);
    return [];
  });
  return { tags, passedOver: passedOver.all };
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return [value];
  if (isObject(value['first'])) return itemsOf(value['first']);
  return Array.isArray(value['items']) ? value['items'] : [value];
}

function readOne(item: unknown): ImportedTag | PassedOver {
  if (!isObject(item)) return 'not-understood';
  const target = listOf(item['target'])[0];
  const review = readReview(item);
  const named = sourceOf(target, review !== undefined);
  if (typeof named !== 'string') return 'not-understood';
  const selectors = isObject(target) ? selectorsIn(target['selector']) : [];
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  if (selectors.length > 0 && !position && !quote) return 'selector';
  const bodies = listOf(item['body'] ?? item['bodyValue']);
  const notes = bodies.flatMap((body) => (isTag(body) ? [] : valueOf(body)));
  const codes = bodies.filter(isTag).flatMap((body) => valueOf(body).map((name) => ({ name, ...codeId(body) })));
  if (codes.length + notes.length === 0 && review?.is !== 'state') return 'not-understood';
  const { id, created, creator } = item;
  const author = isObject(listOf(creator)[0]) ? (listOf(creator)[0] as Json)['name'] : listOf(creator)[0];
  return {
    document: decoded(named),
    codes,
    ...(position && isCount(position['start']) && isCount(position['end'])
      ? { points: [position['start'], position['end']] as const }
      : {}),
    ...(quote && typeof quote['exact'] === 'string'
      ? { quote: { exact: quote['exact'], prefix: textIn(quote['prefix']), suffix: textIn(quote['suffix']) } }
      : {}),
    ...(notes.length > 0 && review?.is !== 'state' && { note: notes.join('\n\n') }),
    ...(typeof author === 'string' && { author }),
    ...(typeof created === 'string' && { created }),
    ...(typeof id === 'string' && { id: uuidOf(id) }),
    ...(review && { review }),
  };
}

/** Selectors in any order, those that refine others among them. */
function selectorsIn(value: unknown): Json[] {
  return listOf(value)
    .filter(isObject)
    .flatMap((selector) => [selector, ...selectorsIn(selector['refinedBy'])]);
}

function isTag(body: unknown): body is Json {
  return isObject(body) && listOf(body['purpose']).includes('tagging');
}

function valueOf(body: unknown): string[] {
  const value = isObject(body) ? body['value'] : body;
  return typeof value === 'string' ? [value] : [];
}

function codeId({ id }: Json): { readonly id?: string } {
  return typeof id === 'string' && id.startsWith(codeScheme) ? { id: decoded(id.slice(codeScheme.length)) } : {};
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
