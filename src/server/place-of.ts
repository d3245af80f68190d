import { URI } from 'vscode-uri';
import type { Matter, Uri } from '../corpus/document';
import { takenFrom } from './taken';
import { nameOf, pathWithin } from './uris';

/** Where a document belongs among the folders that are open. */
export interface PlaceOf {
  /** The folder; none for a loose file. */
  readonly matter: Matter;
  /** Below the folder, with /; the name alone outside of all. */
  readonly path: string;
  /**
   * Set for what lies in no folder of its scheme: the left side of a comparison, a revision of git, a text that an
   * extension shows. It is of the document at the same path in a folder, where there is one.
   */
  readonly aside?: { readonly of?: Uri };
}

/**
 * Files and folders are told by their addresses, the innermost of nested folders first. What was never saved belongs to
 * the one folder that is open, and to none where several are: they are matters with walls between them.
 */
export function placeOf(uri: Uri, folders: readonly Matter[]): PlaceOf {
  const direct = innermost(folders.filter((folder) => uri.startsWith(`${folder}/`)));
  if (direct !== undefined) {
    let path: string | undefined;
    return {
      matter: direct,
      get path() {
        return (path ??= pathWithin(direct, uri));
      },
    };
  }
  const file = takenFrom(uri);
  if (file !== undefined) return placeOf(file, folders);
  const { scheme, path } = URI.parse(uri);
  const loose = { matter: '', path: nameOf(uri) };
  if (scheme === 'file') return loose;
  const same = innermost(folders.filter((folder) => path.startsWith(`${URI.parse(folder).path.replace(/\/$/, '')}/`)));
  if (scheme === 'untitled') {
    const matter = same ?? (folders.length === 1 && !path.startsWith('/') ? folders[0]! : '');
    return { matter, path: same === undefined ? nameOf(uri) : pathWithin(same, uri) };
  }
  if (same === undefined) return { ...loose, aside: {} };
  const { scheme: own, authority } = URI.parse(same);
  const of = URI.from({ scheme: own, authority, path }).toString();
  return { matter: same, path: pathWithin(same, uri), aside: { of } };
}

function innermost(folders: readonly Matter[]): Matter | undefined {
  return [...folders].sort((a, b) => b.length - a.length)[0];
}
