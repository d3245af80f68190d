import type { Page } from '../page';
import type { PaperStyle } from './brief/paper';
import type { CommentedFile, CommentedText, WordComment } from './comments/comment';

/**
 * Makes Word files of pages. What does so weighs as much as a fifth of the reading, and few need it: it lies in a program of
 * its own, which is loaded when the first such file is asked for.
 */
export interface WordWriter {
  /** A page as a .docx file that bears a seal; the hash is of the UTF-8 bytes of a text, in hexadecimal digits. */
  write(page: Page, sha256: Hash): Promise<Uint8Array>;
  /** A brief in Markdown, without front matter, as a .docx file that bears a seal. */
  writeBrief(text: string, style: PaperStyle, sha256: Hash): Promise<Uint8Array>;
  /** A copy of a .docx with comments, dated by an ISO date with time; what it was taken as tells where they go. */
  comment(file: Uint8Array, taken: CommentedText, remarks: readonly WordComment[], date: string): CommentedFile;
  /** Whether a .docx file is as it was written: then nothing is lost if another takes its place. */
  isUntouched(file: Uint8Array, sha256: Hash): Promise<boolean>;
}

export type Hash = (text: string) => Promise<string>;
