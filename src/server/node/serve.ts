import { createConnection, IPCMessageReader, IPCMessageWriter, ProposedFeatures } from 'vscode-languageserver/node';
import { ClientFiles } from '../client-files';
import { serve } from '../server';
import type { Readers } from '../platform';
import { NodePlatform } from './platform';

/** How an editor talks to the server: over standard input and output, or as the process that has started it. */
export type Channel = 'stdio' | 'ipc';

/**
 * Serves an editor until it closes the connection.
 *
 * @param program The file that runs, which is started once more for threads that read.
 * @param readers Such threads that were started already.
 */
export function serveOver(channel: Channel, program: string, readers?: Readers): Promise<void> {
  const ipc = channel === 'ipc';
  const connection = ipc
    ? createConnection(ProposedFeatures.all, new IPCMessageReader(process), new IPCMessageWriter(process))
    : createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  serve(connection, new NodePlatform(new ClientFiles(connection), program, readers));
  return new Promise((resolve) => (ipc ? process.once('disconnect', resolve) : process.stdin.once('close', resolve)));
}
