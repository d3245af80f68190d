import * as fs from 'node:fs';
import * as path from 'node:path';

/** The folder beside the checkout that holds the corpora and their gold; `undefined` where there is none. */
export function sharedDir(): string | undefined {
  const folder = path.join(checkout(), '..', 'shared');
  return fs.existsSync(folder) ? folder : undefined;
}

/** A group of tests that read from the folder beside the checkout: skipped, and shown as skipped, where there is none. */
export function describeShared(title: string, tests: (shared: string) => void): void {
  const shared = sharedDir();
  if (shared) describe(title, () => tests(shared));
  else describe.skip(`${title} (needs ../shared)`, () => it('is there'));
}

/** The top of the checkout, from wherever this file was bundled to. */
function checkout(): string {
  let folder = __dirname;
  while (!fs.existsSync(path.join(folder, 'package-lock.json')) && folder !== path.dirname(folder)) {
    folder = path.dirname(folder);
  }
  return folder;
}
