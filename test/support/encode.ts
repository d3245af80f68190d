let table: Map<string, number> | undefined;

/** The two-byte characters of GB18030, from the decoder that every Node has. */
function twoBytes(): Map<string, number> {
  if (table) return table;
  table = new Map();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && !table.has(character)) table.set(character, (lead << 8) | trail);
    }
  return table;
}

/** A text of ASCII and common Chinese as older Chinese programs save it. */
export function gb18030(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      if (code < 0x80) return [code];
      const pair = twoBytes().get(character);
      if (pair === undefined) throw new Error(`${character} has no two-byte form`);
      return [pair >> 8, pair & 0xff];
    }),
  );
}

/** UTF-16, little-endian, with its mark: what Windows calls Unicode. */
export function utf16(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, 'utf16le');
}
