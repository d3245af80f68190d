import { URI } from 'vscode-uri';
import { publicLaw, type Matter } from '../corpus/document';
import { addressWithin, canonical } from './uris';

/** A folder of statutes that is read only as far as somebody asks: public law, or a part of the matter it lies in. */
export interface Collection {
  /** Without a slash at the end. */
  readonly root: string;
  readonly matter: Matter;
}

/**
 * The collections that the setting `statutes` names. An absolute path is public law, which every matter sees. A relative
 * one is a folder inside of the matter whose settings name it, and stays behind its wall; one that leads out of the
 * matter, or is the matter itself, names nothing.
 */
export function collectionsOf(settings: Iterable<readonly [Matter, readonly string[]]>): Collection[] {
  const found = new Map<string, Collection>();
  for (const [folder, paths] of settings)
    for (const path of paths) {
      const collection = absolute.test(path) ? outside(path) : inside(folder, path);
      if (collection) found.set(`${collection.matter} ${collection.root}`, collection);
    }
  return [...found.values()];
}

/** /laws, C:\laws, \\server\laws. */
const absolute = /^(?:[/\\]|[A-Za-z]:[/\\])/;

function outside(path: string): Collection | undefined {
  const uri = URI.file(path);
  // The whole of a machine is no collection.
  return /^[/\\]*(?:[A-Za-z]:[/\\]*)?$/.test(uri.path)
    ? undefined
    : { root: trimmed(uri.toString()), matter: publicLaw };
}

function inside(folder: Matter, path: string): Collection | undefined {
  if (folder === '' || path.trim() === '') return undefined;
  const root = trimmed(addressWithin(folder, path.replace(/\\/g, '/')));
  return root.startsWith(`${folder}/`) ? { root, matter: folder } : undefined;
}

function trimmed(uri: string): string {
  const root = canonical(uri);
  return root.endsWith('/') ? trimmed(root.slice(0, -1)) : root;
}
