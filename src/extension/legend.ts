import * as vscode from 'vscode';
import { issueColour, roleColour, tintedRoles } from './decorations/palette';
import type { Swatches } from './decorations/swatch';

interface Entry extends vscode.QuickPickItem {
  readonly setting?: 'roles' | 'tags' | 'verdicts';
}

/** What the colours mean, and the switches for them. */
export async function showLegend(swatches: Swatches): Promise<void> {
  const names: Readonly<Record<(typeof tintedRoles)[number], string>> = {
    claims: vscode.l10n.t('What was claimed or charged'),
    defence: vscode.l10n.t('What was answered'),
    'lower-court': vscode.l10n.t('What the court below found and held'),
    facts: vscode.l10n.t('Facts and evidence'),
    reasoning: vscode.l10n.t('The reasoning of the court'),
    disposition: vscode.l10n.t('What is ordered'),
    commentary: vscode.l10n.t('Commentary, not the decision'),
  };
  const settings = vscode.workspace.getConfiguration('glossator.decorations');
  const state = (name: 'roles' | 'tags' | 'verdicts'): string =>
    settings.get(name, true) ? vscode.l10n.t('on') : vscode.l10n.t('off');
  const entries: Entry[] = [
    { label: vscode.l10n.t('Who speaks'), kind: vscode.QuickPickItemKind.Separator },
    ...tintedRoles.map((role): Entry => ({
      label: names[role],
      iconPath: swatches.of(roleColour(role), 'bar'),
      setting: 'roles',
    })),
    { label: vscode.l10n.t('Issues'), kind: vscode.QuickPickItemKind.Separator },
    {
      label: vscode.l10n.t('One colour for an issue'),
      iconPath: swatches.of(issueColour(0), 'solid'),
      setting: 'tags',
    },
    {
      label: vscode.l10n.t('A dotted underline is a suggestion'),
      iconPath: swatches.of(issueColour(0), 'dotted'),
      setting: 'tags',
    },
    { label: vscode.l10n.t('Switch'), kind: vscode.QuickPickItemKind.Separator },
    {
      label: vscode.l10n.t('Bars for who speaks: {0}', state('roles')),
      iconPath: new vscode.ThemeIcon('settings-gear'),
      setting: 'roles',
    },
    {
      label: vscode.l10n.t('Marks for issues and holdings: {0}', state('tags')),
      iconPath: new vscode.ThemeIcon('settings-gear'),
      setting: 'tags',
    },
    {
      label: vscode.l10n.t('Ticks beside quotations that agree with their source: {0}', state('verdicts')),
      iconPath: new vscode.ThemeIcon('settings-gear'),
      setting: 'verdicts',
    },
  ];
  const chosen = await vscode.window.showQuickPick(entries, {
    title: vscode.l10n.t('What the marks mean'),
    placeHolder: vscode.l10n.t('Choose an entry to switch its marks on or off'),
  });
  if (!chosen?.setting) return;
  const inspected = settings.inspect<boolean>(chosen.setting);
  const target =
    inspected?.workspaceValue === undefined ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
  await settings.update(chosen.setting, !settings.get(chosen.setting, true), target);
}
