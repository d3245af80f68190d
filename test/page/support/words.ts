import type { Locator } from './driver';

/** A point on the page, in pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the browser offers to measure a text; these tests are compiled without its types. */
interface Dom {
  readonly document: {
    createTreeWalker(root: unknown, what: number): { nextNode(): { readonly textContent: string } | null };
    createRange(): {
      setStart(node: unknown, offset: number): void;
      setEnd(node: unknown, offset: number): void;
      getBoundingClientRect(): { x: number; y: number; width: number; height: number };
    };
  };
}

/**
 * Where words are shown in an editor: the middle of the first sign of their first occurrence in sight. However the line
 * is cut into coloured pieces; `undefined` where they are not in sight in one row.
 */
export async function placeOf(editor: Locator, words: string): Promise<Point | undefined> {
  const rows = await editor.locator('.view-line').evaluateAll((elements) => {
    const { document } = globalThis as unknown as Dom;
    return elements.map((element) => {
      const signs: { sign: string; x: number; y: number }[] = [];
      const walker = document.createTreeWalker(element, 4);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (let i = 0; i < node.textContent.length; i++) {
          const range = document.createRange();
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const { x, y, width, height } = range.getBoundingClientRect();
          signs.push({ sign: node.textContent[i] ?? '', x: x + width / 2, y: y + height / 2 });
        }
      return signs;
    });
  });
  for (const row of rows) {
    const at = row
      .map(({ sign }) => sign)
      .join('')
      .indexOf(words);
    const first = row[at];
    if (first) return { x: first.x, y: first.y };
  }
  return undefined;
}
