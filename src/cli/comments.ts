import { withTexts } from '../corpus/catalogue';
import type { Corpus } from '../corpus/corpus';
import { commentsOn } from '../features/briefs/word-comments';
import type { Phrases } from '../features/phrases';
import { wordWriterBeside } from '../server/node/word';
import { isoDay } from '../text/iso-day';
import { complain } from './output';
import type { Sources } from './sources';
import { writeNewFile } from './write-over';

/**
 * Writes a copy of the one Word file that was read, with comments: what checking it comes to. Nothing is written over: not the
 * file itself, nor any other. Answers whether it was written; where not, it is said why.
 */
export async function writeComments(
  corpus: Corpus,
  sources: Sources,
  output: string,
  phrases: Phrases,
): Promise<boolean> {
  const briefs = [...corpus.all()].filter(
    ({ uri, kind }) => kind === 'brief' && sources.takenAs(uri)?.format === 'docx',
  );
  const [document] = briefs;
  const taken = document && sources.takenAs(document.uri);
  if (!taken?.paragraphs || briefs.length > 1) {
    complain(phrases.get('cli.comments.oneBrief', briefs.length));
    return false;
  }
  const now = new Date();
  const remarks = await withTexts(
    () => commentsOn(corpus, document!, isoDay(now), phrases),
    () => sources.fetch(),
  );
  const made = wordWriterBeside(__filename).comment(
    new Uint8Array(taken.bytes),
    { text: taken.text, paragraphs: taken.paragraphs },
    remarks,
    `${now.toISOString().slice(0, 19)}Z`,
  );
  if (made === 'unreadable') {
    complain(phrases.get('cli.comments.unreadable', sources.nameOf(document!.uri)));
    return false;
  }
  if (!(await writeNewFile(output, made.file, phrases))) return false;
  complain(phrases.get('cli.comments.written', remarks.length - made.unplaced, output));
  if (made.unplaced > 0) complain(phrases.get('cli.comments.unplaced', made.unplaced));
  return true;
}
