import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { catalogues } from '../../features/catalogues';
import { serve } from '../server';
import { BrowserPlatform } from './platform';

// Who starts the worker gives it the texts first, which lie beside it where a worker cannot read.
addEventListener(
  'message',
  ({ data }) => {
    Object.assign(catalogues, data);
    const reader = new BrowserMessageReader(globalThis);
    const writer = new BrowserMessageWriter(globalThis);
    const connection = createConnection(ProposedFeatures.all, reader, writer);
    serve(connection, new BrowserPlatform(connection));
  },
  { once: true },
);
