import type { CorpusDocument } from '../corpus/document';

/** What a message calls another document: by its number or title, a law in 《》, else by the name of its file. */
export function nameOf({ uri, reading }: CorpusDocument): string {
  if (reading.kind === 'statute') return `《${reading.statute.law}》`;
  const own = reading.kind === 'judgment' ? (reading.meta.caseNumber ?? reading.meta.title) : undefined;
  if (own !== undefined) return own;
  const file = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(file);
  } catch {
    return file;
  }
}
