/** FNV-1a, 32 bits, over UTF-16 units: tells texts apart, secures nothing. */
export function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The same as eight hexadecimal digits. */
export function checksumDigits(text: string): string {
  return checksum(text).toString(16).padStart(8, '0');
}
