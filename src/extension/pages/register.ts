import type { Disposable } from 'vscode';
import type { Server } from '../client';
import { registerAcross } from './across';
import { registerClaims } from './claims';
import type { Pages } from './pages';
import { registerSummary } from './summary';

/** Everything that shows a page made of what documents say. */
export function registerPages(server: Server, pages: Pages): Disposable[] {
  return [pages, registerClaims(server, pages), registerAcross(server, pages), registerSummary(server, pages)];
}
