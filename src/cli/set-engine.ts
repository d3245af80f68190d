import { isMainThread } from 'node:worker_threads';
import { setEngine } from './engine';

// To be loaded before all else, since modules make their patterns when they are loaded; threads have what their process has.
if (isMainThread) setEngine();
