// npm test: everything that the tests need is installed, then they run; the last line adds them up.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { main } = await import('./lib/messages.mjs');
const { test } = await import('./test/main.mjs');

await main(test);
