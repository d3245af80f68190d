import { URI } from 'vscode-uri';
import { copyPaths, takenPaths } from '../features/intake/import-paths';
import { intakeFile, savedPage } from '../features/intake/intake';
import { takenScheme } from './protocol-taken';

/** What a browser saves beside a page, in a folder that is named after it: frames and advertisements, none of them a paper. */
export const besidePage = /(?:_files|\.files)[/\\][^/\\]*$/i;

/** The address of the text of a file of this machine, where it is one whose text is taken in; else its own. */
export function takenUri(uri: string): string {
  if (!intakeFile.test(uri) || (savedPage.test(uri) && besidePage.test(uri))) return uri;
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.with({ scheme: takenScheme }).toString() : uri;
}

/** The file whose text bears an address; `undefined` for any other. */
export function takenFrom(uri: string): string | undefined {
  if (!uri.startsWith(`${takenScheme}:`)) return undefined;
  return URI.parse(uri).with({ scheme: 'file' }).toString();
}

/** What a file of this machine may be the import of: files beside it that are named as it is, by the addresses of their texts. */
export function importedFrom(uri: string): string[] {
  return uri.startsWith('file:') ? [...takenPaths(uri).map(takenUri), ...copyPaths(uri)] : [];
}
