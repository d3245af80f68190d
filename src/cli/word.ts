import { leftToCheck, wordBrief } from '../features/briefs/word-brief';
import type { Phrases } from '../features/phrases';
import { wordWriterBeside } from '../server/node/word';
import type { Asked } from './arguments';
import { briefIn } from './brief';
import { sha256 } from './open-store';
import { complain, exit } from './output';
import { writeOver } from './write-over';

/**
 * Writes a brief as a Word file. What of it is left to check is told first, and then it is written only where that was said
 * to be no matter; over a file that a hand has changed only by force.
 */
export async function word(asked: Extract<Asked, { command: 'word' }>, phrases: Phrases): Promise<number> {
  const { output, force, unchecked, style, citations } = asked;
  const read = await briefIn(asked, phrases);
  const brief = read && wordBrief(read.document, { citations, ...(style && { style }) });
  if (!brief) return exit.wrong;
  const left = leftToCheck(read.ledger);
  if (left.unchecked + left.doubted > 0) {
    complain(phrases.get('word.left', left.unchecked, left.doubted, left.all));
    if (!unchecked) {
      complain(phrases.get('cli.word.unchecked'));
      return exit.found;
    }
  }
  const writer = wordWriterBeside(__filename);
  const hash = (text: string): Promise<string> => Promise.resolve(sha256(text));
  return writeOver(
    output,
    () => writer.writeBrief(brief.text, brief.style, hash),
    force,
    (before) => writer.isUntouched(before, hash),
    phrases,
  );
}
