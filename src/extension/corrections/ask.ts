import * as vscode from 'vscode';
import type { WireCorrectedKind, WireField, WireItem } from '../../server/protocol-corrections';

type Values = Readonly<Record<string, string>>;

/** What a person wants to say or do of an item. */
export type Choice =
  | { readonly is: 'field'; readonly name: string }
  | { readonly is: 'accept' | 'reject' | 'borders' | 'split' | 'join' | 'takeBack' };

/** All that can be said of an item, and done with it, in one list. */
export async function chooseAct(item: WireItem): Promise<Choice | undefined> {
  const act = (is: Exclude<Choice['is'], 'field'>, label: string): vscode.QuickPickItem & { choice: Choice } => ({
    ...{ label, choice: { is } },
  });
  const chosen = await vscode.window.showQuickPick(
    [
      ...item.fields.map(({ name, label, now }) => ({
        ...{ label, description: now },
        choice: { is: 'field', name } as const,
      })),
      act('accept', vscode.l10n.t('Accept as it is')),
      act('reject', vscode.l10n.t('Reject')),
      act('borders', vscode.l10n.t('Give it the borders of the selection')),
      ...(item.of === 'party' ? [] : [act('split', vscode.l10n.t('Split at the cursor'))]),
      act('join', vscode.l10n.t('Join with the next')),
      act('takeBack', vscode.l10n.t('Take my correction back')),
    ],
    { title: vscode.l10n.t('Correct: {0}', short(item.words)), matchOnDescription: true },
  );
  return chosen?.choice;
}

/** What kind of thing something new is. */
export async function askKind(): Promise<WireCorrectedKind | undefined> {
  const items: readonly (vscode.QuickPickItem & { of: WireCorrectedKind })[] = [
    { of: 'holding', label: vscode.l10n.t('Holding') },
    { of: 'issue', label: vscode.l10n.t('Issue') },
    { of: 'party', label: vscode.l10n.t('Party') },
    { of: 'section', label: vscode.l10n.t('Part of the decision') },
  ];
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('What are the words selected?') }))?.of;
}

/** One value of an item, chosen or typed. */
export async function askField(item: WireItem, name: string): Promise<Values | undefined> {
  const field = item.fields.find((one) => one.name === name);
  const value = field && (await askValue(field, item));
  return value === undefined ? undefined : { [name]: value };
}

/** The values of something new: the first that tell what it is are asked for, the rest stay as they are offered. */
export async function askValues(item: WireItem): Promise<Values | undefined> {
  const values: Record<string, string> = Object.fromEntries(item.fields.map(({ name, value }) => [name, value]));
  for (const name of asked[item.of]) {
    const said = await askField(item, name);
    if (!said) return undefined;
    Object.assign(values, said);
  }
  return values;
}

/** Of something new so much is asked; the rest is changed when somebody wants to. */
const asked: Readonly<Record<WireCorrectedKind, readonly string[]>> = {
  ...{ holding: ['issue', 'outcome'], issue: [], party: ['role', 'name'], section: ['role'] },
};

async function askValue({ label, value, now, options }: WireField, item: WireItem): Promise<string | undefined> {
  const title = `${label} · ${short(item.words)}`;
  if (!options) return vscode.window.showInputBox({ title, value });
  const asNow = vscode.l10n.t('as now');
  const chosen = await vscode.window.showQuickPick(
    options.map((option) => (option.value === value ? { ...option, description: asNow } : option)),
    { title, placeHolder: now },
  );
  return chosen?.value;
}

/** So many characters of a passage fit into a title. */
const longest = 40;

function short(words: string): string {
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
}
