import type { Codebook } from '../../annotation/codebook';
import type { TaggedDocument } from '../agreement/coded-documents';
import { meantCodes } from '../tags/tagged';
import type { Exchanged, ExchangedTag } from './exchanged';

/** What of a folder can be shared, and how many tags cannot because their passage is not found for certain. */
export interface Gathered {
  readonly exchanged: Exchanged;
  readonly unplaced: number;
}

/** The tags and notes of documents, where they stand now, with the codebook. */
export function gathered(documents: readonly TaggedDocument[], codebook: Codebook): Gathered {
  let unplaced = 0;
  const exchanged = documents.map(({ path, text, placed }) => ({
    path,
    text,
    tags: placed.flatMap(({ annotation, resolved }): ExchangedTag[] => {
      const { id, author, created, modified, note, anchor } = annotation;
      const codes = meantCodes(annotation, codebook);
      // Answers, checks and corrections are no tags.
      if (codes.length === 0 && note === undefined) return [];
      if (annotation.check ?? annotation.correction ?? annotation.answer) return [];
      const tag = { id, author, created, modified, codes, ...(note !== undefined && { note }) };
      if (!anchor) return [tag];
      if (resolved && 'span' in resolved) return [{ ...tag, span: resolved.span }];
      unplaced++;
      return [];
    }),
  }));
  const codes = codebook.listed().map((code) => {
    const [parent, definition] = [codebook.parentOf(code), code.definitions.at(-1)?.text];
    return {
      ...{ id: code.id, name: code.name, color: code.color },
      ...(parent !== undefined && { parent }),
      ...(definition !== undefined && { definition }),
    };
  });
  return { exchanged: { codes, documents: exchanged.filter(({ tags }) => tags.length > 0) }, unplaced };
}
