import * as vscode from 'vscode';
import {
  annotationMethod,
  type SaveCodeParams,
  type WireCode,
  type WireTagRow,
} from '../../server/protocol-annotations';
import { tagColour, tagColours } from '../decorations/palette';
import type { Swatches } from '../decorations/swatch';
import type { Annotations } from './annotations';

/** Commands that change the codebook: a renamed code touches no tag, a merged one rewrites none. */
export class Codebook {
  constructor(
    private readonly annotations: Annotations,
    private readonly swatches: Swatches,
  ) {}

  /** Makes a code, below the one whose row was chosen. */
  async make(row?: WireTagRow): Promise<void> {
    const uri = row?.document ?? this.matter();
    if (uri === undefined) return;
    const name = await this.askName(uri, vscode.l10n.t('New code'), '');
    if (name === undefined) return;
    const definition = await this.askDefinition(name, '');
    if (definition === undefined) return;
    await this.save({ uri, name, definition, ...(row?.code !== undefined && { parent: row.code }) });
  }

  async rename(row?: WireTagRow): Promise<void> {
    const found = await this.code(row, vscode.l10n.t('Rename which code?'));
    if (!found) return;
    const name = await this.askName(found.uri, vscode.l10n.t('Rename “{0}”', found.code.name), found.code.name);
    if (name !== undefined) await this.save({ uri: found.uri, id: found.code.id, name });
  }

  /** Earlier definitions are kept with their dates: what a tag meant when it was made can be told. */
  async define(row?: WireTagRow): Promise<void> {
    const found = await this.code(row, vscode.l10n.t('Define which code?'));
    if (!found) return;
    const definition = await this.askDefinition(found.code.name, found.code.definition);
    if (definition !== undefined) await this.save({ uri: found.uri, id: found.code.id, definition });
  }

  async colour(row?: WireTagRow): Promise<void> {
    const found = await this.code(row, vscode.l10n.t('Colour of which code?'));
    if (!found) return;
    const items = Array.from({ length: tagColours }, (_, color) => ({
      label: vscode.l10n.t('Colour {0}', color + 1),
      iconPath: this.swatches.of(tagColour(color), 'solid'),
      ...(color === found.code.color && { description: vscode.l10n.t('as now') }),
      color,
    }));
    const chosen = await vscode.window.showQuickPick(items, { title: found.code.name });
    if (chosen) await this.save({ uri: found.uri, id: found.code.id, color: chosen.color });
  }

  /** By keyboard what dragging does: below another code, or to the top. */
  async move(row?: WireTagRow): Promise<void> {
    const found = await this.code(row, vscode.l10n.t('Move which code?'));
    if (!found) return;
    const top = { label: vscode.l10n.t('To the top level'), iconPath: new vscode.ThemeIcon('arrow-up'), id: null };
    const target = await this.another(found, vscode.l10n.t('Below which code?'), top);
    if (target !== undefined) await this.save({ uri: found.uri, id: found.code.id, parent: target });
  }

  async merge(row?: WireTagRow): Promise<void> {
    const found = await this.code(row, vscode.l10n.t('Merge which code into another?'));
    if (!found) return;
    const into = await this.another(found, vscode.l10n.t('Merge “{0}” into which code?', found.code.name));
    if (typeof into === 'string') await this.save({ uri: found.uri, id: found.code.id, mergedInto: into });
  }

  /** Codes were dropped on another: the person says what is meant, since three things can be. */
  async drop(rows: readonly WireTagRow[], target: WireTagRow | undefined): Promise<void> {
    const codes = rows.filter(
      (row) => row.code !== undefined && row.code !== target?.code && row.document !== undefined,
    );
    if (codes.length === 0) return;
    const change = target?.code === undefined ? { parent: null } : await this.meant(codes, target.code, target.label);
    if (!change) return;
    for (const row of codes) await this.save({ uri: row.document!, id: row.code!, ...change });
  }

  private async meant(
    codes: readonly WireTagRow[],
    into: string,
    target: string,
  ): Promise<Partial<SaveCodeParams> | undefined> {
    const name = codes.map(({ label }) => label).join('、');
    const items: (vscode.QuickPickItem & { change: Partial<SaveCodeParams> })[] = [
      {
        label: vscode.l10n.t('Put below “{0}”', target),
        iconPath: new vscode.ThemeIcon('list-tree'),
        change: { parent: into },
      },
      {
        label: vscode.l10n.t('Put before “{0}”', target),
        iconPath: new vscode.ThemeIcon('arrow-up'),
        change: { before: into },
      },
      {
        label: vscode.l10n.t('Merge into “{0}”', target),
        detail: vscode.l10n.t('Its passages appear there; the annotations themselves stay as they are.'),
        iconPath: new vscode.ThemeIcon('git-merge'),
        change: { mergedInto: into },
      },
    ];
    return (await vscode.window.showQuickPick(items, { title: name }))?.change;
  }

  private async save(params: SaveCodeParams): Promise<void> {
    await this.annotations.write(annotationMethod.saveCode, params);
  }

  /** The code of a row; without a row, as from the palette, one that the person chooses. */
  private async code(
    row: WireTagRow | undefined,
    title: string,
  ): Promise<{ readonly uri: string; readonly code: WireCode; readonly codes: readonly WireCode[] } | undefined> {
    const uri = row?.document ?? this.matter();
    if (uri === undefined) return undefined;
    const { codes } = await this.annotations.codebook(vscode.Uri.parse(uri));
    const id =
      row?.code ??
      (
        await vscode.window.showQuickPick(
          codes.map((code) => this.item(code)),
          { title },
        )
      )?.id;
    const code = codes.find((one) => one.id === id);
    return code && { uri, code, codes };
  }

  private async another(
    { code, codes }: { readonly code: WireCode; readonly codes: readonly WireCode[] },
    title: string,
    ...first: readonly (vscode.QuickPickItem & { readonly id: string | null })[]
  ): Promise<string | null | undefined> {
    const items = [...first, ...codes.filter(({ id }) => id !== code.id).map((one) => this.item(one))];
    return (await vscode.window.showQuickPick(items, { title }))?.id;
  }

  private item({ id, name, definition, color }: WireCode): vscode.QuickPickItem & { readonly id: string } {
    return { id, label: name, detail: definition, iconPath: this.swatches.of(tagColour(color), 'solid') };
  }

  private async askName(uri: string, title: string, value: string): Promise<string | undefined> {
    const { codes } = await this.annotations.codebook(vscode.Uri.parse(uri));
    const name = await vscode.window.showInputBox({
      title,
      value,
      validateInput: (typed) => {
        const same = typed.trim().toLowerCase();
        if (same === '') return vscode.l10n.t('A name is needed.');
        const taken = codes.some((code) => code.name.toLowerCase() === same && code.name !== value);
        return taken ? vscode.l10n.t('Another code has this name.') : undefined;
      },
    });
    return name?.trim();
  }

  private async askDefinition(name: string, value: string): Promise<string | undefined> {
    const definition = await vscode.window.showInputBox({
      title: vscode.l10n.t('Definition of “{0}”', name),
      prompt: vscode.l10n.t('When a passage gets this code, and when not; shown while choosing. It may stay empty.'),
      value,
    });
    return definition?.trim();
  }

  /** The document in front, else the first folder: whose codebook is meant where no row says it. */
  private matter(): string | undefined {
    const uri = vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
    return uri?.toString();
  }
}
