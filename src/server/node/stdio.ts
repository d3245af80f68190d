import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from '../server';
import { NodePlatform } from './platform';

/** Serves an editor over standard input and output until it closes the connection. */
export function serveStdio(): Promise<void> {
  serve(createConnection(ProposedFeatures.all, process.stdin, process.stdout), new NodePlatform());
  return new Promise((resolve) => process.stdin.once('close', resolve));
}
