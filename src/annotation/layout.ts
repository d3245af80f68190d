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
  const folders = document.split('/').filter((part) => part !== '');
  return [storeFolder, 'annotations', ...folders.map(safeName), `${safeName(`${person}.${installation}`)}.jsonl`].join(
    '/',
  );
}

/** Where the text is kept that anchors count in. */
export function basePath(sha256: string): string {
  return `${storeFolder}/base/${sha256}`;
}

/** Where one code of the codebook is, by its stable id. */
export function codePath(id: string): string {
  return `${storeFolder}/codebook/${safeName(id)}.json`;
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
  return `${kept}~${checksum(name)}`;
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

/** FNV-1a, 32 bits: tells cut names apart, secures nothing. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
