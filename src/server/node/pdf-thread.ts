import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { mapFile } from '../../features/intake/pdf/character-maps';
import { takePdf } from '../../features/intake/pdf/take-pdf';
import { takeAt } from './taking-thread';

/** The tables of characters lie beside the program. */
function mapAt(name: string): Uint8Array | undefined {
  const file = mapFile(name);
  return file === undefined ? undefined : readFileSync(join(__dirname, 'cmaps', file));
}

if (parentPort) takeAt(parentPort, (file) => takePdf(file, mapAt));
