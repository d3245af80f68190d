import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { catalogues } from '../../features/catalogues';
import { serve } from '../server';
import { BrowserPlatform } from './platform';

/** Who starts the worker gives it the texts first, which lie beside it where a worker cannot read. */
function start({ data }: { readonly data: unknown }): void {
  Object.assign(catalogues, data);
  const reader = new BrowserMessageReader(globalThis);
  const writer = new BrowserMessageWriter(globalThis);
  const connection = createConnection(ProposedFeatures.all, reader, writer);
  serve(connection, new BrowserPlatform(connection));
}

// The command line takes modules of this program, and is no worker.
if ('importScripts' in globalThis) addEventListener('message', start, { once: true });
