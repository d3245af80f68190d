import { checksumDigits } from '../text/checksum';

/** The store's folder in a workspace folder. */
export const storeFolder = '.glossator';

/** The most bytes of UTF-8 in one name that every system takes, with room for an ending of our own. */
const longestName = 200;

/** Names that Windows keeps for devices, with any ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Where one person's records on one document are, from the workspace folder, with `/`. The document's path is a hint
 * for people: a document is found by the hash of its base text, so two paths that differ in case only may share one.
 */
export function recordsPath(document: string, person: string, installation: string): string {
  return `${shelfPath(document)}/${safeName(`${person}.${installation}`)}.jsonl`;
}

/** The folder of all records on one document. */
export function shelfPath(document: string): string {
  const folders = document.split('/').filter((part) => part !== '');
  return [storeFolder, 'annotations', ...folders.map(safeName)].join('/');
}

/** The folder that holds a file of records. */
export function shelfAt(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** What a file of the store is, by its path. `shelf` is the folder that holds the records on one document. */
export type Kept =
  | { readonly kind: 'records'; readonly shelf: string }
  | { readonly kind: 'code' }
  | { readonly kind: 'variable' }
  | { readonly kind: 'plan' }
  | { readonly kind: 'base'; readonly sha256: string }
  | { readonly kind: 'other' };

export function keptAt(path: string): Kept {
  const [store, room, ...rest] = path.split('/');
  const name = rest.at(-1) ?? '';
  if (store !== storeFolder) return { kind: 'other' };
  if (room === 'annotations' && rest.length > 1 && name.endsWith('.jsonl'))
    return { kind: 'records', shelf: shelfAt(path) };
  if (room === 'codebook' && rest.length === 1 && name.endsWith('.json')) return { kind: 'code' };
  if (room === 'codebook' && rest.length === 2 && rest[0] === variablesRoom && name.endsWith('.json'))
    return { kind: 'variable' };
  if (room === plansRoom && rest.length === 1 && name.endsWith('.json')) return { kind: 'plan' };
  if (room === 'base' && rest.length === 1 && /^[0-9a-f]{64}$/.test(name)) return { kind: 'base', sha256: name };
  return { kind: 'other' };
}

/** The document that a shelf was made for; of a name that was cut, what is left of it. */
export function documentOf(shelf: string): string {
  return shelf
    .split('/')
    .slice(2)
    .map((part) =>
      part.replace(/%(D[89A-F][0-9A-F]{2}|[0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    )
    .join('/');
}

/** What git is told of the store: records of two branches are put together line by line, base texts left as they are. */
export const gitAttributes = {
  path: `${storeFolder}/.gitattributes`,
  content: '*.jsonl text eol=lf merge=union\n*.json text eol=lf\n/base/* -text\n',
} as const;

/** What git leaves aside: what a writer that was cut off has left behind. */
export const gitIgnore = { path: `${storeFolder}/.gitignore`, content: '*.tmp\n*.lock\n' } as const;

/** Where the text is kept that anchors count in. */
export function basePath(sha256: string): string {
  return `${storeFolder}/base/${sha256}`;
}

/** Where one code of the codebook is, by its stable id. */
export function codePath(id: string): string {
  return `${storeFolder}/codebook/${safeName(id)}.json`;
}

/** Beside the codes, in a folder that those who know no variables pass over. */
const variablesRoom = 'variables';

/** Where one variable of the codebook is, by its stable id. */
export function variablePath(id: string): string {
  return `${storeFolder}/codebook/${variablesRoom}/${safeName(id)}.json`;
}

/** By what a folder of records is known: disks of some systems take two spellings of a name for one, and hand out another. */
export function shelfKey(shelf: string): string {
  return shelf.normalize('NFC').toLowerCase();
}

/** Plans of who codes what have a folder of their own. */
const plansRoom = 'coding';

/** Where one plan is, by its stable id. */
export function planPath(id: string): string {
  return `${storeFolder}/${plansRoom}/${safeName(id)}.json`;
}

/**
 * A name that no system refuses: what is illegal somewhere becomes %XX, as does % itself, so that different names
 * stay different; a name too long is cut and ends in a checksum of the whole. NFC, since macOS may hand out NFD.
 */
export function safeName(name: string): string {
  const normal = name.normalize('NFC');
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  const legal = normal.replace(/[\u0000-\u001F\u007F<>:"/\\|?*%\p{Cs}]/gu, escape);
  const ended = legal.replace(/^\.+$|[. ]$/, (end) => [...end].map(escape).join(''));
  const safe = device.test(ended) ? escape(ended.charAt(0)) + ended.slice(1) : ended;
  return byteLength(safe) <= longestName ? safe : shortened(safe);
}

function shortened(name: string): string {
  let kept = '';
  let bytes = 0;
  for (const character of name) {
    bytes += byteLength(character);
    if (bytes > longestName - 9) break;
    kept += character;
  }
  return `${kept}~${checksumDigits(name)}`;
}

function escape(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
