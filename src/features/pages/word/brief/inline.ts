import type { PhrasingContent } from 'mdast';
import type { PaperRun, PaperRuns } from './paper';

/** The number of a footnote by its label: asking for one gives it the next. None where no mark can be. */
export type NoteOf = (label: string) => number | undefined;

/** Words in a paragraph; of links and pictures the words that stand for them. A line that goes on below ends with `\n`. */
export function inlineRuns(nodes: readonly PhrasingContent[], noteOf: NoteOf): PaperRun[] {
  return runsIn(nodes, {}, noteOf);
}

type Manner = Omit<PaperRun, 'words' | 'note' | 'lineEnds'>;

function runsIn(nodes: readonly PhrasingContent[], manner: Manner, noteOf: NoteOf): PaperRun[] {
  return nodes.flatMap((node): PaperRun[] => {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return [{ ...manner, words: node.value }];
      case 'strong':
        return runsIn(node.children, { ...manner, strong: true }, noteOf);
      case 'emphasis':
        return runsIn(node.children, { ...manner, emphasised: true }, noteOf);
      case 'delete':
        return runsIn(node.children, { ...manner, struck: true }, noteOf);
      case 'link':
      case 'linkReference':
        return runsIn(node.children, manner, noteOf);
      case 'image':
      case 'imageReference':
        return [{ ...manner, words: node.alt ?? '' }];
      case 'break':
        return [{ words: '', lineEnds: true }];
      case 'html':
        return /^<br\s*\/?>$/i.test(node.value) ? [{ words: '', lineEnds: true }] : [];
      case 'footnoteReference': {
        const note = noteOf(node.identifier);
        return note === undefined ? [] : [{ words: '', note }];
      }
      default:
        return [];
    }
  });
}

/** A line in Chinese that is shorter was ended on purpose. */
const fullLine = 24;

/**
 * The paragraphs that lines below one another are: in a Chinese text a line that ends a sentence, or is short, ends its
 * paragraph, since few who write such texts leave a line between them; else lines that were broken are one.
 */
export function paragraphsOf(runs: PaperRuns, isChinese: boolean): PaperRun[][] {
  const paragraphs: PaperRun[][] = [[]];
  let length = 0;
  for (const run of runs) {
    run.words.split('\n').forEach((words, i, lines) => {
      const current = paragraphs.at(-1)!;
      if (i > 0) {
        const before = current.at(-1)?.words ?? '';
        if (isChinese && (length < fullLine || /[。！？；：”）]$/.test(before))) paragraphs.push([]);
        else if (!isChinese || /\w$/.test(before)) current.push({ words: ' ' });
        length = 0;
      }
      length += words.length;
      // The marks behind a run belong to its last line.
      const { note, ...manner } = run;
      const isLast = i === lines.length - 1;
      const kept = { ...manner, words, ...(isLast && note !== undefined && { note }) };
      if (words !== '' || kept.note !== undefined || kept.lineEnds) paragraphs.at(-1)!.push(kept);
    });
  }
  return paragraphs.filter((one) => one.length > 0);
}
