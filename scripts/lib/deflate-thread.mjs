// Deflates what comes in, one piece after the other, until somebody ends the thread.
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

const { deflateAsync } = createRequire(path.join(workerData.packager, 'package.json'))('@gfx/zopfli');

parentPort?.on('message', async (/** @type {Uint8Array} */ bytes) => {
  parentPort?.postMessage(await deflateAsync(bytes, workerData.effort));
});
