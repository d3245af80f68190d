import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { serve } from '../server';
import { BrowserPlatform } from './platform';

const reader = new BrowserMessageReader(globalThis);
const writer = new BrowserMessageWriter(globalThis);
const connection = createConnection(ProposedFeatures.all, reader, writer);
serve(connection, new BrowserPlatform(connection));
