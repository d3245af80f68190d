/** A text decoded from bytes, LF and without BOM, with the encoding it was in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
}

/** Why bytes are no text. */
export type NotText = 'binary' | 'empty';

/** The text of bytes that are UTF-8; throws on others. */
export type Utf8 = (bytes: Uint8Array) => string;

const decoder = new TextDecoder('utf-8', { fatal: true });
const decoded: Utf8 = (bytes) => decoder.decode(bytes);

/** How far into a file one looks to tell text from anything else. */
const probe = 8192;

/**
 * The text of a file: UTF-8, UTF-16 with or without BOM, GB18030 (the encoding of older Chinese files) where UTF-8
 * would not do. Bytes that no text holds are refused rather than shown as garbage. `utf8` is the fastest way to read
 * UTF-8 where one runs.
 */
export function decode(bytes: Uint8Array, utf8: Utf8 = decoded): Decoded | NotText {
  if (bytes.length === 0) return 'empty';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return text(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return text(bytes, 'utf-16be');
  const head = bytes.subarray(0, probe);
  if (head.includes(0)) {
    const wide = wideWithoutMark(head);
    return wide && bytes.length % 2 === 0 ? text(bytes, wide) : 'binary';
  }
  try {
    const read = utf8(bytes);
    // No byte of another character in UTF-8 looks like one of control.
    if (control.test(read.slice(0, probe)) && isBinary(head)) return 'binary';
    return { text: plain(read), encoding: 'utf-8' };
  } catch {
    if (isBinary(head)) return 'binary';
    const chinese = plain(new TextDecoder('gb18030').decode(bytes));
    const broken = (chinese.match(/\ufffd/g)?.length ?? 0) / Math.max(1, chinese.length);
    return broken > 0.02 ? 'binary' : { text: chinese, encoding: 'gb18030' };
  }
}

/** LF line breaks, no BOM: the form in which all offsets count. */
export function plain(text: string): string {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const body = start ? text.slice(1) : text;
  return body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
}

function text(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  return { text: plain(new TextDecoder(encoding).decode(bytes)), encoding };
}

/** UTF-16 without a BOM has its zeros (of ASCII and line breaks) on one side only. */
function wideWithoutMark(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  let even = 0;
  let odd = 0;
  for (let i = 0; i < head.length; i++) {
    if (head[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  if (odd > 0 && even === 0) return 'utf-16le';
  if (even > 0 && odd === 0) return 'utf-16be';
  return undefined;
}

/** What stands for nothing in a text: control characters other than blanks, breaks and escape. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const control = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

/** Whether bytes have more of those than a text that was damaged here and there. */
function isBinary(bytes: Uint8Array): boolean {
  let total = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) total++;
  }
  return total > bytes.length * 0.02;
}
