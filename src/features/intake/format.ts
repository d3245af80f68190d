import { savedPage, type FileToTake } from './intake';
import type { IntakeRefusal, TakenFormat } from './taken-in';

/**
 * Of what format a file is, or why it is none that is read: by its first bytes, which lie less than its name; web pages and
 * plain text have none of their own.
 */
export function formatOf({
  name,
  bytes,
}: Pick<FileToTake, 'name' | 'bytes'>): TakenFormat | { readonly refused: IntakeRefusal } {
  if (bytes.length === 0) return { refused: 'empty' };
  if (startsWith(bytes, zip)) return 'docx';
  if (startsWith(bytes, compound)) return 'doc';
  // Before the mark of a PDF there may be as much as a kilobyte of anything.
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf';
  if (plainText.test(name)) return 'text';
  return savedPage.test(name) ? 'html' : { refused: 'unknown-format' };
}

const plainText = /\.(?:txt|md)$/i;

/** The archive that a .docx is. */
const zip = [0x50, 0x4b, 0x03, 0x04];
/** The compound file that a .doc, a .wps and an encrypted .docx are. */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}
