const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** A UUID for an id: itself where it is one, else one made of it (version 8 of RFC 9562), always the same. Secures nothing. */
export function guidOf(id: string): string {
  if (uuid.test(id)) return id;
  const words = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((seed) => hash(id, seed));
  const digits = words.map((word) => word.toString(16).padStart(8, '0')).join('');
  const variant = (8 | (parseInt(digits[16]!, 16) & 3)).toString(16);
  return [
    ...[digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`],
    ...[`${variant}${digits.slice(17, 20)}`, digits.slice(20)],
  ].join('-');
}

/** FNV-1a, 32 bits, from a seed and stirred at the end, so that four of them differ. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value ^= value >>> 16;
  value = Math.imul(value, 0x7feb352d);
  return (value ^ (value >>> 15)) >>> 0;
}
