// npm run package: builds the extension and packages it into glossator-VERSION.vsix at the top of the checkout.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { main } = await import('./lib/messages.mjs');
const { endWithTheCommand } = await import('./lib/processes.mjs');
const { installDependencies } = await import('./lib/dependencies.mjs');
const { packageExtension } = await import('./lib/vsix.mjs');

endWithTheCommand();
await main(async () => {
  await installDependencies();
  console.log((await packageExtension()).file);
});
