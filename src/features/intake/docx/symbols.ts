/**
 * Signs of fonts that have pictures in the places of letters, as papers use them: boxes, ticks, bullets, arrows. By the place
 * in the font.
 */
const wingdings: Readonly<Record<number, string>> = {
  ...{ 0x52: '☑', 0x54: '☒', 0x6c: '●', 0x6d: '○', 0x6e: '■', 0x6f: '□', 0x71: '❑', 0x75: '◆', 0x76: '❖', 0x77: '◆' },
  ...{ 0x9f: '•', 0xa1: '○', 0xa3: '□', 0xa7: '▪', 0xa8: '□', 0xb2: '☆', 0xd8: '➢', 0xe0: '→', 0xe8: '➔' },
  ...{ 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑' },
};
const symbol: Readonly<Record<number, string>> = {
  ...{ 0xa3: '≤', 0xb0: '°', 0xb1: '±', 0xb3: '≥', 0xb4: '×', 0xb7: '•', 0xb8: '÷', 0xb9: '≠', 0xae: '→' },
  ...{ 0x61: 'α', 0x62: 'β', 0x67: 'γ', 0x64: 'δ', 0x6d: 'μ', 0x70: 'π', 0x57: 'Ω', 0x44: 'Δ', 0x53: 'Σ' },
};

/** A sign of a font of pictures; the sign for one that is not known where it has no like. */
export function symbolOf(font: string, char: string): string {
  const code = parseInt(char, 16);
  if (Number.isNaN(code)) return '\ufffd';
  // Such fonts lie in the private use area, F000 and on, or straight at their places.
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const table = /wingdings/i.test(font) ? wingdings : /symbol/i.test(font) ? symbol : undefined;
  return table?.[place] ?? (place === code && code > 0xff && code < 0xe000 ? String.fromCharCode(code) : '\ufffd');
}
