import { createRequire } from 'node:module';
import type { WordWriter } from '../../features/pages/word/word-writer';

/**
 * Loads what makes Word files, which lies beside a program of ours and is not part of it.
 *
 * @param program The file that runs.
 */
export function wordWriterBeside(program: string): WordWriter {
  return (createRequire(program)('./word.js') as typeof import('../../features/pages/word/main')).wordWriter;
}
