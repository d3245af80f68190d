import type { Codebook } from '../../annotation/codebook';
import { isTagOrNote } from '../../annotation/tag-or-note';
import { threadsOf, wordsOf } from '../../annotation/threads';
import type { TaggedDocument } from '../agreement/coded-documents';
import { meantCodes } from '../tags/tagged';
import type { Exchanged, ExchangedCode, ExchangedReview, ExchangedTag } from './exchanged';

/** What of a folder can be shared, and how many tags cannot because their passage is not found for certain. */
export interface Gathered {
  readonly exchanged: Exchanged;
  readonly unplaced: number;
}

/** The tags, notes and threads of documents, where they stand now, with the codebook. */
export function gathered(documents: readonly TaggedDocument[], codebook: Codebook): Gathered {
  let unplaced = 0;
  const exchanged = documents.map(({ path, text, placed }) => ({
    path,
    text,
    ...reviewsOf(placed),
    tags: placed.flatMap(({ annotation, resolved }): ExchangedTag[] => {
      const { id, author, created, modified, note, anchor } = annotation;
      const codes = meantCodes(annotation, codebook);
      if ((codes.length === 0 && note === undefined) || !isTagOrNote(annotation)) return [];
      const tag = { id, author, created, modified, codes, ...(note !== undefined && { note }) };
      if (!anchor) return [tag];
      if (resolved && 'span' in resolved) return [{ ...tag, span: resolved.span }];
      unplaced++;
      return [];
    }),
  }));
  return {
    exchanged: {
      codes: exchangedCodes(codebook),
      documents: exchanged.filter(({ tags, reviews }) => tags.length > 0 || reviews),
    },
    unplaced,
  };
}

/** The codebook as other programs get it. */
export function exchangedCodes(codebook: Codebook): ExchangedCode[] {
  return codebook.listed().map((code) => {
    const [parent, definition] = [codebook.parentOf(code), code.definitions.at(-1)?.text];
    return {
      ...{ id: code.id, name: code.name, color: code.color },
      ...(parent !== undefined && { parent }),
      ...(definition !== undefined && { definition }),
    };
  });
}

/** What is said in threads, each after what it answers: a reply stands where its thread does. */
function reviewsOf(placed: TaggedDocument['placed']): { readonly reviews?: readonly ExchangedReview[] } {
  const where = new Map(placed.map(({ annotation, resolved }) => [annotation.id, resolved]));
  const reviews = threadsOf(placed.map(({ annotation }) => annotation)).flatMap((thread) =>
    [...wordsOf(thread), ...thread.changes].map(({ id, author, created, modified, note, review }): ExchangedReview => {
      const resolved = where.get(id);
      return {
        ...{ id, author, created, modified, review },
        ...(note !== undefined && { note }),
        ...(resolved && 'span' in resolved && { span: resolved.span }),
      };
    }),
  );
  return reviews.length > 0 ? { reviews } : {};
}
