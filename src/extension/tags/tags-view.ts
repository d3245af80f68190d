import * as vscode from 'vscode';
import {
  annotationMethod,
  type TagFacetsResult,
  type TagRowsParams,
  type WireOutcome,
  type WireTagRow,
} from '../../server/protocol-annotations';
import { codingMethod, type AssignmentsResult } from '../../server/protocol-coding';
import type { Server } from '../client';
import { tagColour } from '../decorations/palette';
import { answered } from '../pick';
import { RowsView } from '../rows-view';
import { treeItemOf } from '../tree-item';
import type { Annotations } from './annotations';
import { CodeDragging } from './code-dragging';
import type { Codebook } from './codebook';

/** What the icon of an annotation says of its place; in place it is a passage like any other. */
const outcomeIcons: Readonly<Partial<Record<WireOutcome, string>>> = {
  changed: 'edit',
  ambiguous: 'question',
  orphaned: 'warning',
  unresolved: 'loading',
};

const kindIcons: Readonly<Record<string, string>> = { note: 'note', displaced: 'warning' };

type Filter = Omit<TagRowsParams, 'parent'>;

interface FilterItem extends vscode.QuickPickItem {
  readonly filter?: Filter;
}

/** Codes, below them the decisions and briefs, below those the passages; codes are ordered and nested by dragging. */
export class TagsView extends RowsView<WireTagRow> {
  private filter: Filter = { filter: '' };
  /** The filter in words, for the head of the view; empty where all is shown. */
  private filtered = '';

  constructor(
    private readonly server: Server,
    annotations: Annotations,
    codebook: Codebook,
  ) {
    super('glossator.tags', { dragAndDropController: new CodeDragging(codebook), canSelectMany: true });
    this.disposables.push(
      annotations.onDidChange(() => this.refreshing.soon()),
      annotations.onDidRead((progress) => this.showProgress(progress)),
      server.onDidChange(() => this.refreshing.soon()),
    );
    this.publish();
  }

  protected async fetch(parent?: WireTagRow): Promise<WireTagRow[] | undefined> {
    const params: TagRowsParams = { ...this.filter, ...(parent && { parent: parent.id }) };
    const rows = await this.server.ask<WireTagRow[]>(annotationMethod.tagRows, params);
    if (!parent) void this.explain(!rows?.length);
    return rows;
  }

  getTreeItem(row: WireTagRow): vscode.TreeItem {
    const item = treeItemOf(row, 'glossator.tags.preview');
    if (row.color !== undefined)
      item.iconPath = new vscode.ThemeIcon('tag', new vscode.ThemeColor(tagColour(row.color)));
    const icon = (row.outcome && outcomeIcons[row.outcome]) ?? kindIcons[row.kind];
    if (icon !== undefined) item.iconPath = new vscode.ThemeIcon(icon);
    // What a code or document holds is said in words, of which its description is the number alone.
    if (row.annotation === undefined) item.accessibilityInformation = { label: row.spoken };
    else item.contextValue = [row.kind, row.mine ? 'mine' : 'theirs', row.outcome].join(' ');
    return item;
  }

  /** Words, a person, a code or a document to be shown alone. */
  async chooseFilter(): Promise<void> {
    const facets = await this.server.ask<TagFacetsResult>(annotationMethod.tagFacets, {});
    const chosen = await pickFilter(facets ?? { authors: [], documents: [], codes: [] });
    if (!chosen?.filter) return;
    this.filter = chosen.filter;
    this.filtered = chosen.label;
    this.publish();
    this.refresh();
  }

  clearFilter(): void {
    this.filter = { filter: '' };
    this.filtered = '';
    this.publish();
    this.refresh();
  }

  /** Says why there are no rows, how far one's coding is, and that others' tags are hidden. */
  private async explain(empty: boolean): Promise<void> {
    const none = empty && this.filtered ? vscode.l10n.t('Nothing fits “{0}”.', this.filtered) : '';
    const { progress, hidden } = (await this.server.ask<AssignmentsResult>(codingMethod.assignments, {})) ?? {};
    this.say([none, progress, hidden].filter(Boolean).join(' · '));
  }

  private publish(): void {
    this.view.description = this.filtered && vscode.l10n.t('filter: {0}', this.filtered);
    void vscode.commands.executeCommand('setContext', 'glossator.tags.filtered', this.filtered !== '');
  }
}

function pickFilter({ authors, documents, codes }: TagFacetsResult): Promise<FilterItem | undefined> {
  const group = (label: string, items: readonly FilterItem[]): FilterItem[] =>
    items.length > 0 ? [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items] : [];
  const listed = [
    ...group(
      vscode.l10n.t('Who wrote it'),
      authors.map((author) => ({ label: author, iconPath: icon('account'), filter: { filter: '', author } })),
    ),
    ...group(
      vscode.l10n.t('Code'),
      codes.map(({ id, name }) => ({ label: name, iconPath: icon('tag'), filter: { filter: '', code: id } })),
    ),
    ...group(
      vscode.l10n.t('Document'),
      documents.map(({ uri, label }) => ({ label, iconPath: icon('law'), filter: { filter: '', document: uri } })),
    ),
  ];
  const pick = vscode.window.createQuickPick<FilterItem>();
  pick.title = vscode.l10n.t('Filter tags');
  pick.placeholder = vscode.l10n.t('Words of a passage, note or code; or choose who, which code or which document');
  pick.items = listed;
  return answered<FilterItem>(pick, (finish) => {
    pick.onDidChangeValue((value) => {
      const words = value.trim();
      const typed = { label: words, iconPath: icon('search'), alwaysShow: true, filter: { filter: words } };
      pick.items = words === '' ? listed : [typed, ...listed];
    });
    pick.onDidAccept(() => finish(pick.activeItems[0]));
  });
}

function icon(name: string): vscode.ThemeIcon {
  return new vscode.ThemeIcon(name);
}
