import { parentPort } from 'node:worker_threads';
import { readDocx } from '../../features/intake/docx/read-docx';
import { takeAt } from './taking-thread';

if (parentPort) takeAt(parentPort, readDocx);
