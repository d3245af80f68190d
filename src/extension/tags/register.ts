import * as vscode from 'vscode';
import type { WireTagRow } from '../../server/protocol-annotations';
import type { Server } from '../client';
import type { Swatches } from '../decorations/swatch';
import { Checks } from '../checks/checks';
import { ChecksView } from '../checks/checks-view';
import { registerChecks } from '../checks/register';
import { registerCorrections } from '../corrections/register';
import type { Pages } from '../pages/pages';
import type { HoldingsView } from '../holdings-view';
import { chooseFolder } from '../matter';
import { PassageSearch } from '../passage-search';
import { registerReview } from '../review/register';
import { registerVariables } from '../variables/register';
import type { Recognition } from '../recognition';
import { Annotations } from './annotations';
import { Codebook } from './codebook';
import { Coding } from './coding';
import { exportTags, importTags } from './exchanging';
import { NoteFiles } from './note-files';
import { pruneBases } from './prune';
import { rebase } from './rebase';
import { Reattach } from './reattach';
import { TagSuggestions } from './suggestions';
import { StoreNotice } from './store-notice';
import { TagMarks } from './tag-marks';
import { Tagging } from './tagging';
import { TagsView } from './tags-view';

/** Tags, notes and the codebook: their view, marks and commands. */
export function registerTags(
  server: Server,
  holdings: HoldingsView,
  recognition: Recognition,
  swatches: Swatches,
  pages: Pages,
  { globalState: memento, storageUri, extensionUri: extension }: vscode.ExtensionContext,
): vscode.Disposable[] {
  const annotations = new Annotations(server);
  const notes = new NoteFiles(annotations);
  const reattach = new Reattach(server, annotations);
  const notice = new StoreNotice(memento);
  const tagging = new Tagging(annotations, notes, reattach, notice, swatches);
  const codebook = new Codebook(annotations, swatches);
  const view = new TagsView(server, annotations, codebook);
  const checks = new Checks(server, annotations, notice);
  const items = new ChecksView(checks);
  const search = new PassageSearch(server, memento, (hits) => tagging.tagHits(hits));
  const coding = new Coding(server, annotations, pages, swatches);
  const suggestions = new TagSuggestions(server, annotations, notice, swatches);
  const register = (name: string, run: (row?: WireTagRow) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`glossator.${name}`, (row?: WireTagRow | 'selected') =>
      // A key that is pressed in the view means the row that is selected there.
      run(row === 'selected' ? view.selected : row),
    );
  return [
    annotations,
    notes,
    reattach,
    notice,
    view,
    new TagMarks(annotations, server, recognition),
    ...registerChecks(server, recognition, checks, items, memento, extension),
    ...registerCorrections(server, holdings, annotations, notice),
    ...registerReview(server, recognition, annotations, notice, storageUri, {
      tag: view,
      item: items,
      holding: holdings,
    }),
    ...registerVariables(server, annotations, notice, extension),
    register('tags.add', () => tagging.tag()),
    register('tags.addToDocument', () => tagging.tagDocument()),
    register('tags.suggest', (row) => suggestions.suggest(row)),
    register('tags.note', () => tagging.note()),
    register('tags.editCodes', (row) => tagging.editCodes(row)),
    register('tags.editNote', (row) => tagging.editNote(row)),
    register('tags.adjust', (row) => tagging.adjust(row)),
    register('tags.reattach', (row) => reattach.start(row)),
    register('tags.remove', (row) => tagging.remove(row)),
    register('tags.restore', () => tagging.restore()),
    register('tags.rewritePlaces', () => rebase(server, annotations)),
    register('tags.pruneBases', async () => {
      const folder = await chooseFolder();
      if (folder) await pruneBases(server, folder);
    }),
    register('tags.preview', () => view.preview()),
    register('tags.open', (row) => view.open(row)),
    register('tags.filter', () => view.chooseFilter()),
    register('tags.clearFilter', () => view.clearFilter()),
    register('tags.refresh', () => view.refresh()),
    register('tags.showStore', async () => {
      const folder = await chooseFolder();
      if (folder) await notice.show(folder);
    }),
    register('search', () => search.run()),
    annotations.onDidChange(() => void pages.refresh()),
    register('coding.assign', () => coding.assign()),
    register('coding.release', () => coding.release()),
    register('coding.mine', () => coding.mine()),
    register('coding.compare', () => coding.compare()),
    register('coding.decide', () => coding.decide()),
    register('tags.export', () => exportTags(server)),
    register('tags.import', () => importTags(annotations)),
    register('codes.new', (row) => codebook.make(row)),
    register('codes.rename', (row) => codebook.rename(row)),
    register('codes.define', (row) => codebook.define(row)),
    register('codes.colour', (row) => codebook.colour(row)),
    register('codes.move', (row) => codebook.move(row)),
    register('codes.merge', (row) => codebook.merge(row)),
  ];
}
