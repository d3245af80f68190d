import type { Locator } from './driver';

/** The texts within something on the page whose ends are hidden; empty where all can be read to their ends. */
export async function cutOff(place: Locator): Promise<string[]> {
  await place.first().waitFor();
  return place.evaluateAll((roots) =>
    roots.flatMap((root) =>
      [root, ...root.querySelectorAll('*')]
        .filter((element) => (element.textContent ?? '').trim() !== '' && element.scrollWidth > element.clientWidth + 1)
        .filter((element) => element.clientWidth > 0 && getComputedStyle(element).overflowX !== 'visible')
        .map((element) => (element.textContent ?? '').trim()),
    ),
  );
}

/** The browser's own, as a function that is evaluated in the page sees it. */
declare function getComputedStyle(element: unknown): { readonly overflowX: string };
