import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { ClientFiles } from '../client-files';
import { serve } from '../server';
import { NodePlatform } from './platform';

/** Serves an editor over standard input and output until it closes the connection. */
export function serveStdio(): Promise<void> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  serve(connection, new NodePlatform(new ClientFiles(connection)));
  return new Promise((resolve) => process.stdin.once('close', resolve));
}
