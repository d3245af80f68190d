import { URI, Utils } from 'vscode-uri';

/** One spelling for each address: editors differ in which signs they encode, and in the case of a drive. */
export function canonical(uri: string): string {
  return URI.parse(uri).toString();
}

/** The name of a file without its folders. */
export function nameOf(uri: string): string {
  const folder = uri.slice(0, uri.lastIndexOf('/'));
  const name = folder.startsWith('file:///') ? plainRest(folder, uri) : undefined;
  if (name !== undefined && !name.includes('/')) return name;
  const { path } = URI.parse(uri);
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The path of a file within a folder that holds it. */
export function pathWithin(folder: string, uri: string): string {
  return plainRest(folder, uri) ?? URI.parse(uri).path.slice(URI.parse(folder).path.length).replace(/^\//, '');
}

/** What follows a folder in an address, decoded; nothing where taking it apart by rule could give anything else. */
function plainRest(folder: string, uri: string): string | undefined {
  if (!uri.startsWith(`${folder}/`) || /[?#]/.test(uri)) return undefined;
  try {
    return decodeURIComponent(uri.slice(folder.length + 1));
  } catch {
    return undefined;
  }
}

/** A whole file system may be open as a folder: its address without the last slash names nothing. */
export function rooted(folder: string): string {
  const uri = URI.parse(folder);
  return uri.path === '' ? uri.with({ path: '/' }).toString() : folder;
}

/** The address of what lies in a folder, by its path there with /. */
export function addressWithin(folder: string, path: string): string {
  return Utils.joinPath(URI.parse(rooted(folder)), ...path.split('/')).toString();
}
