import * as vscode from 'vscode';
import type { CheckParams } from '../../server/protocol-ledger';
import { answered } from '../pick';

/** Public places where cases and laws are looked up; any other can be typed. */
const platforms = ['中国裁判文书网', '人民法院案例库', '国家法律法规数据库', '最高人民法院公报'];
/** Under this name the platform is kept that was given last. */
const memory = 'checks.platform';

/** Asks where and when something was looked up, and for a note; nothing where the person left a question unanswered. */
export async function askLookedUp(
  memento: vscode.Memento,
): Promise<Pick<CheckParams, 'lookedUp' | 'note'> | undefined> {
  const title = vscode.l10n.t('Sign as looked up');
  const platform = await askPlatform(title, memento.get<string>(memory));
  if (platform === undefined) return undefined;
  await memento.update(memory, platform);
  const on = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('On which day?'),
    value: today(),
    validateInput: (value) =>
      isDay(value.trim()) ? undefined : vscode.l10n.t('A day is needed, in the form {0}.', today()),
  });
  if (on === undefined) return undefined;
  const note = await vscode.window.showInputBox({ title, prompt: vscode.l10n.t('A note. It may be left empty.') });
  return note === undefined ? undefined : { lookedUp: { platform, on: on.trim() }, note: note.trim() };
}

function askPlatform(title: string, last: string | undefined): Promise<string | undefined> {
  const names = [...new Set([...(last === undefined ? [] : [last]), ...platforms])];
  const listed = names.map((label) => ({ label }));
  const pick = vscode.window.createQuickPick();
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Where was it looked up? Choose, or type another name');
  pick.items = listed;
  return answered<string>(pick, (finish) => {
    pick.onDidChangeValue((value) => {
      const typed = value.trim();
      pick.items = typed === '' || names.includes(typed) ? listed : [...listed, { label: typed }];
    });
    pick.onDidAccept(() => finish(pick.activeItems[0]?.label));
  });
}

/** The day it is for the person, in ISO form. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function isDay(value: string): boolean {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
  return date !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
