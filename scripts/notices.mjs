// npm run notices: writes the third-party notices of what is bundled now.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { main } = await import('./lib/messages.mjs');
const { installDependencies } = await import('./lib/dependencies.mjs');
const { bundledPackages, noticesFile, noticesOf } = await import('./lib/notices.mjs');
const { root } = await import('./lib/paths.mjs');

await main(async () => {
  await installDependencies();
  const packages = await bundledPackages();
  fs.writeFileSync(path.join(root, noticesFile), noticesOf(packages));
  console.log(packages.map(({ name, version, license }) => `${name} ${version}: ${license}`).join('\n'));
});
