import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from '../server';
import { NodePlatform } from './platform';

serve(createConnection(ProposedFeatures.all), new NodePlatform());
