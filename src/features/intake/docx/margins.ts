import type { RemovalKind } from '../taken-in';
import type { Story } from './story';

/** What stands above or below each page. */
export interface Margin {
  readonly kind: RemovalKind;
  readonly words: string;
}

/** The words of headers or footers, each once; a number of the page and a watermark are told apart. */
export function marginsOf(kind: 'header' | 'footer', stories: readonly Story[]): Margin[] {
  const margins: Margin[] = [];
  const put = (margin: Margin): void => {
    if (margin.words.trim() === '') return;
    if (!margins.some((one) => one.kind === margin.kind && one.words === margin.words)) margins.push(margin);
  };
  for (const story of stories) {
    for (const pieces of story.flatMap(paragraphsOf)) {
      const words = pieces.flatMap((piece) => (piece.kind === 'text' ? [piece.text] : [])).join('');
      put({ kind: isPageNumber(words) ? 'page-number' : kind, words });
      for (const piece of pieces) if (piece.kind === 'watermark') put({ kind: 'watermark', words: piece.text });
    }
  }
  return margins;
}

type Pieces = Extract<Story[number], { kind: 'paragraph' }>['pieces'];

function paragraphsOf(block: Story[number]): Pieces[] {
  return block.kind === 'paragraph' ? [block.pieces] : block.rows.flat(2).flatMap(paragraphsOf);
}

/** - 3 -, 第3页, 3/20, Page 3 of 20. */
export function isPageNumber(words: string): boolean {
  return /\d/.test(words) && /^(?:[\d\s\-—–·/,，共第页]|page|of)+$/i.test(words);
}
