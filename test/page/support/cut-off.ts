import type { Locator } from './driver';

/**
 * The texts within something on the page whose ends are hidden; empty where all can be read to their ends.
 *
 * @param foreign what a person wrote and may have written at any length, as a selector
 */
export async function cutOff(place: Locator, foreign = ':not(*)'): Promise<string[]> {
  await place.first().waitFor();
  return place.evaluateAll(
    (roots, theirs) =>
      roots.flatMap((root) =>
        [root, ...root.querySelectorAll('*')]
          .filter(
            (element) => (element.textContent ?? '').trim() !== '' && element.scrollWidth > element.clientWidth + 1,
          )
          .filter((element) => element.closest(theirs) === null)
          .filter((element) => element.clientWidth > 0 && getComputedStyle(element).overflowX !== 'visible')
          .map((element) => (element.textContent ?? '').trim()),
      ),
    foreign,
  );
}

/** The browser's own, as a function that is evaluated in the page sees it. */
declare function getComputedStyle(element: unknown): { readonly overflowX: string };
