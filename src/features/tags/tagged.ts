import type { Annotation } from '../../model/annotation';
import type { Codebook } from '../../annotation/codebook';
import type { Resolved } from '../../annotation/resolve';
import type { CorpusDocument, Matter } from '../../corpus/document';

/** An annotation with where it stands now; with nothing where that was not looked for yet. */
export interface Tagged {
  readonly annotation: Annotation;
  readonly resolved: Resolved | undefined;
  /** Nothing where the document is no longer in the matter. */
  readonly document: CorpusDocument | undefined;
  /** What the document is, or was, called: its path in the matter. */
  readonly path: string;
}

/** All annotations of a matter with its codebook. */
export interface TaggedMatter {
  readonly matter: Matter;
  readonly codebook: Codebook;
  /** Those of each folder of records: the same list as long as nothing in it has changed. */
  readonly parts: readonly (readonly Tagged[])[];
}

/** By what rows are chosen; all where empty or absent. */
export interface TagFilter {
  /** Words to be found in names of codes and documents, passages and notes. */
  readonly filter: string;
  readonly author?: string | undefined;
  /** Only what is under this code or below it. */
  readonly code?: string | undefined;
  /** Only what is in the document of this address. */
  readonly document?: string | undefined;
}

/** The codes that an annotation carries as they are meant now, each once. */
export function meantCodes({ codes = [] }: Pick<Annotation, 'codes'>, codebook: Codebook): string[] {
  if (codes.length < 2) return codes.map((code) => codebook.meant(code));
  return [...new Set(codes.map((code) => codebook.meant(code)))];
}

/** The codes above one, the nearest first, itself before them. */
export function lineOf(code: string, codebook: Codebook): string[] {
  const line = [code];
  for (;;) {
    const known = codebook.get(line.at(-1)!);
    const parent = known && codebook.parentOf(known);
    if (parent === undefined) return line;
    line.push(parent);
  }
}

/** Which annotations a filter leaves. */
export function isLeft(codebook: Codebook, { filter, author, code, document }: TagFilter): (one: Tagged) => boolean {
  const words = filter.toLowerCase();
  const names = new Map<string, string>();
  const nameOf = (one: string): string => {
    let name = names.get(one);
    if (name === undefined) {
      name = lineOf(one, codebook)
        .map((id) => codebook.get(id)?.name ?? '')
        .join('\n')
        .toLowerCase();
      names.set(one, name);
    }
    return name;
  };
  return (one) => {
    const { annotation } = one;
    if (author !== undefined && annotation.author !== author) return false;
    if (document !== undefined && one.document?.uri !== document) return false;
    if (code === undefined && words === '') return true;
    const codes = meantCodes(annotation, codebook);
    if (code !== undefined && !codes.some((own) => lineOf(own, codebook).includes(code))) return false;
    if (words === '') return true;
    const said = [one.path, annotation.anchor?.exact ?? '', annotation.note ?? ''];
    return said.some((text) => text.toLowerCase().includes(words)) || codes.some((own) => nameOf(own).includes(words));
  };
}
