import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { settingsFor } from './engine';

// To be loaded before all else: modules make their patterns when they are loaded, and a pattern keeps to what held then.
// Threads have what their process has.
if (isMainThread) settingsFor(process.versions.v8).forEach(setFlagsFromString);
