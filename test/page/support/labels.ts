import type { Locator } from './driver';

/** What decorations put behind the words of an editor that are in sight, or before them, from top to bottom. */
export async function labelsIn(editor: Locator, side: 'after' | 'before' = 'after'): Promise<string[]> {
  const shown = await editor.locator('.view-line span').evaluateAll((elements, part) => {
    const view = globalThis as unknown as { getComputedStyle(element: unknown, part: string): { content: string } };
    return elements.map((element) => view.getComputedStyle(element, part).content);
  }, `::${side}`);
  return shown.filter((content) => content.startsWith('"')).map((content) => content.slice(1, -1));
}
