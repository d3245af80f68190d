import { plainOf, type Plain } from '../../text/plain';
import type { CorpusDocument } from '../document';

const known = new WeakMap<CorpusDocument, Plain>();

/** The words of a document as they are compared; kept for as long as the document is. */
export function plainWords(document: CorpusDocument): Plain {
  let plain = known.get(document);
  if (!plain) known.set(document, (plain = plainOf(document.folded)));
  return plain;
}
