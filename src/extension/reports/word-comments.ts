import * as vscode from 'vscode';
import { wordCommentsMethod, type WordCommentsParams, type WordCommentsResult } from '../../server/protocol-word';
import type { Server } from '../client';
import { hint } from '../hint';
import { offerToOpen } from './written-file';

/** Has a copy of the brief in Word that is in front written, with what checking it comes to as comments. */
export async function commentInWord(server: Server): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri.toString() ?? '';
  const params: WordCommentsParams = { uri };
  const made = await server.ask<WordCommentsResult>(wordCommentsMethod, params);
  if (made?.said) hint(made.said);
  if (made?.written) await offerToOpen(vscode.Uri.parse(made.written));
}
