import type { CodedDocument, Mark } from '../../annotation/agreement/coded';
import type { Codebook } from '../../annotation/codebook';
import type { Resolved } from '../../annotation/resolve';
import type { Annotation } from '../../model/annotation';
import { fold } from '../../text/fold';
import { paragraphs } from '../../text/paragraphs';
import { sentences } from '../../text/sentences';
import { meantCodes } from '../tags/tagged';

/** A document with all that people say of it. */
export interface TaggedDocument {
  /** Its path in the folder. */
  readonly path: string;
  readonly text: string;
  readonly placed: readonly { readonly annotation: Annotation; readonly resolved: Resolved | undefined }[];
}

/**
 * What coders marked in a document. Who gave a code to any passage, or to the whole document, has coded it. Marks whose
 * passage is not found for certain are left out and counted; codes of whole documents are no matter of passages.
 */
export function codedDocument(
  { path, text, placed }: TaggedDocument,
  codebook: Codebook,
): { readonly coded: CodedDocument; readonly unplaced: number } {
  const folded = fold(text);
  const codings = new Map<string, Mark[]>();
  let unplaced = 0;
  for (const { annotation, resolved } of placed) {
    const codes = meantCodes(annotation, codebook);
    if (codes.length === 0) continue;
    const marks = codings.get(annotation.author) ?? [];
    codings.set(annotation.author, marks);
    if (!annotation.anchor) continue;
    if (!resolved || !('span' in resolved)) {
      unplaced++;
      continue;
    }
    for (const code of codes) {
      const given = annotation.codes?.find((id) => codebook.meant(id) === code);
      const meaning = given === undefined ? undefined : annotation.meanings?.[given];
      marks.push({ code, span: resolved.span, ...(meaning !== undefined && { meaning }) });
    }
  }
  return {
    coded: {
      name: path,
      length: text.length,
      sentences: paragraphs(folded).flatMap((paragraph) => sentences(folded, paragraph)),
      codings,
    },
    unplaced,
  };
}
