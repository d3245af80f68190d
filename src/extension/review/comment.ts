import * as vscode from 'vscode';
import type { WireComment } from '../../server/protocol-review';
import type { Draft } from './drafts';

/** A comment as VS Code shows it, with what it stands for. */
export interface ReviewComment extends vscode.Comment {
  /** Absent on what is not written yet. */
  readonly said?: WireComment;
  draft?: Draft;
}

/** Whether it says the same as when it was drawn. */
export function isSame({ said }: ReviewComment, { modified, author, mine, mentions }: WireComment): boolean {
  if (said?.modified !== modified || said.author !== author || said.mine !== mine) return false;
  // Somebody may have become known since.
  return said.mentions.length === mentions.length;
}

export function commentOf(said: WireComment, fixed: boolean): ReviewComment {
  return {
    said,
    body: bodyOf(said),
    mode: vscode.CommentMode.Preview,
    author: { name: said.author },
    timestamp: new Date(said.created),
    contextValue: said.mine && !fixed ? 'mine' : 'theirs',
    ...(said.modified > said.created && { label: vscode.l10n.t('edited') }),
  };
}

/** Has the words of a comment, or a new one without any, be written. */
export function writing(draft: Draft, said?: WireComment): ReviewComment {
  return {
    ...(said && { said }),
    draft,
    body: draft.text,
    mode: vscode.CommentMode.Editing,
    author: { name: said?.author ?? vscode.workspace.getConfiguration('glossator').get('person', '') },
    contextValue: 'draft',
    label: vscode.l10n.t('not saved yet'),
  };
}

/** The words as they were written, escaped: a comment is a stranger’s text. Names that it mentions stand out. */
function bodyOf({ text, mentions }: WireComment): vscode.MarkdownString {
  const body = new vscode.MarkdownString();
  let done = 0;
  for (const [start, end] of mentions) {
    const name = text.slice(start, end);
    body.appendText(text.slice(done, start));
    if (/[`\n]/.test(name)) body.appendText(name);
    else body.appendMarkdown(`\`${name}\``);
    done = end;
  }
  return body.appendText(text.slice(done));
}
