import { parentPort, workerData } from 'node:worker_threads';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { ClientFiles } from '../client-files';
import { serve } from '../server';
import { NodePlatform } from './platform';
import { readAt, readingThread } from './reading-thread';

// One program: a second one would bring all of the reading once more.
if (parentPort && workerData === readingThread) readAt(parentPort);
else {
  const connection = createConnection(ProposedFeatures.all);
  serve(connection, new NodePlatform(new ClientFiles(connection), __filename));
}
