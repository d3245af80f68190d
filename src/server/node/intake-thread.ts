import { parentPort } from 'node:worker_threads';
import { takeIn } from '../../features/intake/take-in';
import { takeAt } from './taking-thread';

if (parentPort) takeAt(parentPort, takeIn);
