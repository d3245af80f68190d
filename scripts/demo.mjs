// npm run demo: a real VS Code on the sample matter, with the extension built from this checkout.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { main } = await import('./lib/messages.mjs');
const { demo } = await import('./demo/main.mjs');

await main(demo);
