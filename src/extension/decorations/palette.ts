import * as vscode from 'vscode';

/** Roles that are tinted; the rest of a decision stays plain. */
export const tintedRoles = [
  'claims',
  'defence',
  'lower-court',
  'facts',
  'reasoning',
  'disposition',
  'commentary',
] as const;

/** Issues are told apart by so many colours, then they begin anew. */
export const issueColours = 6;

/** The name of the colour of a role; the names of colours have no hyphens. */
export function roleColour(role: string): string {
  return `glossator.role.${role.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
}

/** A thin bar beside the lines and in the overview ruler, in the colour of a role. */
export function roleBar(role: string): vscode.TextEditorDecorationType {
  const colour = new vscode.ThemeColor(roleColour(role));
  return vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    borderStyle: 'solid',
    borderWidth: '0 0 0 3px',
    borderColor: colour,
    overviewRulerColor: colour,
    overviewRulerLane: vscode.OverviewRulerLane.Left,
  });
}

/** What is no part of the text is dimmed. */
export function dimmed(): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({ opacity: '0.55' });
}

/** The name of the colour of an issue; without one, that of conclusions on no stated issue. */
export function issueColour(index: number | undefined): string {
  return index === undefined ? 'glossator.issue.none' : `glossator.issue.${(index % issueColours) + 1}`;
}

/** An underline in the colour of an issue; dotted where the reading is unsure. */
export function tagUnderline(name: string, unsure: boolean): vscode.TextEditorDecorationType {
  const colour = new vscode.ThemeColor(name);
  return vscode.window.createTextEditorDecorationType({
    borderStyle: unsure ? 'none none dotted none' : 'none none solid none',
    borderWidth: '0 0 2px 0',
    borderColor: colour,
    overviewRulerColor: colour,
    overviewRulerLane: vscode.OverviewRulerLane.Right,
  });
}

/** Short labels behind lines, each in its own colour. */
export function labels(): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({ after: { margin: '0 0 0 1.2em', fontStyle: 'normal' } });
}

/** Codes are told apart by so many colours. */
export const tagColours = 12;

/** The name of the colour of a code, by its number in the codebook. */
export function tagColour(index: number): string {
  return `glossator.tag.${(index % tagColours) + 1}`;
}

/** A tint and an underline in the colour of a code; broken where the passage is not what was marked. */
export function codeMark(index: number, sure: boolean): vscode.TextEditorDecorationType {
  const colour = new vscode.ThemeColor(tagColour(index));
  return vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor(`${tagColour(index)}.background`),
    borderStyle: sure ? 'none none solid none' : 'none none dashed none',
    borderWidth: '0 0 2px 0',
    borderColor: colour,
    overviewRulerColor: colour,
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
