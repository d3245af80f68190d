import { contextOf } from '../../annotation/anchor';
import type { CodePoints } from '../../text/code-points';
import { isObject } from '../../text/is-object';
import type { Span } from '../../text/span';
import type { ExchangedDocument } from './exchanged';

/** What stands before an id of ours where an IRI is wanted. */
export const uuidScheme = 'urn:uuid:';

/** An id without its scheme; another program’s as it stands. */
export function uuidOf(iri: string): string {
  return iri.startsWith(uuidScheme) ? iri.slice(uuidScheme.length) : iri;
}

/** A document as the target of an annotation. */
export function documentIri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** A passage, by its offsets in code points and by its words; the whole document without one. */
export function targetOf(
  span: Span | undefined,
  { path, text }: ExchangedDocument,
  points: CodePoints,
): string | { readonly source: string; readonly selector: readonly object[] } {
  const source = documentIri(path);
  if (!span) return source;
  const [start, end] = points.pointsOf(span);
  return {
    source,
    selector: [
      { type: 'TextPositionSelector', start, end },
      { type: 'TextQuoteSelector', exact: text.slice(...span), ...contextOf(text, span) },
    ],
  };
}

/** What a target is a part of; of what answers another annotation, in which document that is. */
export function sourceOf(target: unknown, scoped: boolean): unknown {
  if (typeof target === 'string') return target;
  if (!isObject(target)) return undefined;
  const source = scoped ? (target['scope'] ?? target['source']) : target['source'];
  return isObject(source) ? source['id'] : source;
}

export function decoded(iri: string): string {
  try {
    return decodeURIComponent(iri);
  } catch {
    return iri;
  }
}

/** One thing, several or none, as JSON-LD writes them. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
