// The packaged extension, installed beside the embedded VS Code as the tests inside of it use it.
import * as path from 'node:path';
import { installExtension, openEditor } from '../lib/editor.mjs';
import { out } from '../lib/paths.mjs';
import { packageExtension } from '../lib/vsix.mjs';
import { add, passed } from './tally.mjs';
import { weigh } from './weight.mjs';

/** Packages, installs and tells where. */
export async function installPackaged() {
  const vsix = await packageExtension();
  const editor = await openEditor();
  const folders = {
    extensions: path.join(out, 'test-editor', 'extensions'),
    data: path.join(out, 'test-editor', 'data'),
  };
  await installExtension(editor, vsix, folders);
  return { editor, vsix, extensions: folders.extensions };
}

/** Two tests: the extension builds and packages; VS Code installs the package. Then it is weighed. */
export async function runPackage() {
  const { vsix } = await installPackaged();
  console.log(`  ${vsix.file}`);
  return [passed, passed, await weigh(vsix.file)].reduce(add);
}
