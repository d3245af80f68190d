import type { FileToTake } from '../intake';
import type { Taking } from '../taken-in';
import { takeHtml } from './take-html';

/** The head of a part is no longer, in bytes. */
const longestHead = 16_384;

/**
 * The text of a page that was saved with its pictures in one file (.mht, .mhtml: RFC 2557): of its first part that is a page.
 * `undefined` where the file is no such archive.
 */
export function takeArchivedPage({ bytes }: Pick<FileToTake, 'bytes'>): Taking | undefined {
  // Each byte as a character, so that places are those of the bytes.
  const whole = new TextDecoder('latin1');
  const head = whole.decode(bytes.subarray(0, longestHead));
  const boundary = /^content-type:\s*multipart\/related[\s\S]{0,400}?boundary="?([^"\r\n;]{1,200})/im.exec(head)?.[1];
  if (boundary === undefined) return undefined;
  for (const part of asBytes(bytes).split(`--${boundary}`).slice(1)) {
    const end = /\r?\n\r?\n/.exec(part.slice(0, longestHead));
    if (!end) continue;
    const headers = part.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ');
    if (!/^content-type:\s*text\/html/im.test(headers)) continue;
    const charset = /^content-type:[^\n]{0,200}charset="?([\w-]{1,40})/im.exec(headers)?.[1];
    const encoding = /^content-transfer-encoding:\s*([\w-]{1,40})/im.exec(headers)?.[1] ?? '';
    return takeHtml({ bytes: unpacked(part.slice(end.index + end[0].length), encoding.toLowerCase()) }, charset);
  }
  return { refused: 'damaged' };
}

/** The bytes of a part, each a character, by how they were made fit for mail. */
function unpacked(part: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return ofBytes(fromBase64(part));
  if (encoding !== 'quoted-printable') return ofBytes(part);
  return ofBytes(
    part
      .replace(/=\r?\n/g, '')
      .replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
  );
}

function fromBase64(part: string): string {
  try {
    return atob(part.replace(/[^A-Za-z\d+/]/g, ''));
  } catch {
    return '';
  }
}

/** A character for each byte; a decoder of latin1 makes other characters of some. */
function asBytes(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}

function ofBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
