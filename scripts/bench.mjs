// npm run bench: how fast everything is, each bench in a process of its own.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { main } = await import('./lib/messages.mjs');
const { bench } = await import('./bench/main.mjs');

await main(bench);
