import { paperFile } from './brief/paper-file';
import { readBrief } from './brief/read-brief';
import { commentedFile } from './comments/commented-file';
import { isUntouchedWord, sealedWord } from './seal';
import { wordFile } from './word-file';
import type { WordWriter } from './word-writer';

/** What the program that makes Word files has to offer to the server and the command line. */
export const wordWriter: WordWriter = {
  write: async (page, sha256) => sealedWord(await wordFile(page), sha256),
  writeBrief: async (text, style, sha256) => sealedWord(await paperFile(readBrief(text, style)), sha256),
  comment: commentedFile,
  isUntouched: isUntouchedWord,
};
