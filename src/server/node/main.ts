import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { ClientFiles } from '../client-files';
import { serve } from '../server';
import { NodePlatform } from './platform';

const connection = createConnection(ProposedFeatures.all);
serve(connection, new NodePlatform(new ClientFiles(connection)));
