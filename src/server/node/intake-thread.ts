import { parentPort } from 'node:worker_threads';
import { takeFile } from '../../features/intake/take';
import { takeAt } from './taking-thread';

if (parentPort) takeAt(parentPort, takeFile);
