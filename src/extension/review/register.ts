import * as vscode from 'vscode';
import type { Server } from '../client';
import type { Recognition } from '../recognition';
import type { Annotations } from '../tags/annotations';
import type { StoreNotice } from '../tags/store-notice';
import { ReviewView } from './review-view';
import { Reviewing, type ReviewableRow, type ReviewTarget } from './reviewing';
import { Threads } from './threads';

/** Threads in the editors, the Review view, and their commands. */
export function registerReview(
  server: Server,
  recognition: Recognition,
  annotations: Annotations,
  notice: StoreNotice,
  storage: vscode.Uri | undefined,
  views: Readonly<Record<'tag' | 'item' | 'holding', { readonly selected: ReviewableRow | undefined }>>,
): vscode.Disposable[] {
  const threads = new Threads(server, recognition, annotations, storage);
  const reviewing = new Reviewing(server, annotations, threads, notice);
  const view = new ReviewView(server, annotations);
  // A key that is pressed in a view means the row that is selected there.
  const pressedIn = { ...views, selected: view };
  const register = (name: string, run: (target: ReviewTarget) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`glossator.review.${name}`, (target?: ReviewTarget | keyof typeof pressedIn) =>
      run(typeof target === 'string' ? pressedIn[target].selected : target),
    );
  return [
    threads,
    view,
    register('comment', (row) => reviewing.comment(row as ReviewableRow | undefined)),
    register('reply', (target) => reviewing.reply(target)),
    register('edit', (target) => reviewing.edit(target)),
    register('save', (target) => reviewing.save(target)),
    register('discard', (target) => reviewing.discard(target)),
    register('delete', (target) => reviewing.remove(target)),
    register('toggle', (target) => reviewing.mark(target)),
    register('resolve', (target) => reviewing.mark(target, 'resolved')),
    register('accept', (target) => reviewing.mark(target, 'accepted')),
    register('reopen', (target) => reviewing.mark(target, 'open')),
    register('next', () => reviewing.go('next')),
    register('previous', () => reviewing.go('previous')),
    register('show', (target) => view.show(reviewing.written(target)?.id)),
    register('preview', () => view.preview()),
    register('open', (row) => view.open(row as Parameters<ReviewView['open']>[0])),
    register('filter', () => view.chooseFilter()),
    register('refresh', () => view.refresh()),
  ];
}
