import * as vscode from 'vscode';
import { annotationMethod, type AnnotateParams, type WireTagRow } from '../../server/protocol-annotations';
import {
  suggestTagsMethod,
  type SuggestTagsParams,
  type SuggestTagsResult,
  type WireSuggestion,
} from '../../server/protocol-suggestions';
import type { Server } from '../client';
import { tagColour } from '../decorations/palette';
import type { Swatches } from '../decorations/swatch';
import { hint } from '../hint';
import type { Annotations } from './annotations';
import type { StoreNotice } from './store-notice';

/** A tag that is suggested, or, marked, the offer to show those that were passed over before. */
type Item = vscode.QuickPickItem & { readonly suggestion?: WireSuggestion; readonly again?: true };

/**
 * Offers codes of the codebook for issues and holdings: of the judgment in the editor, or of one code in all judgments of
 * its folder. They are suggestions: what is ticked is tagged, under the name of the person who accepts it; what is left
 * unticked is passed over, and not offered again until the window closes unless it is asked for.
 */
export class TagSuggestions {
  private readonly passedOver = new Set<string>();

  constructor(
    private readonly server: Server,
    private readonly annotations: Annotations,
    private readonly notice: StoreNotice,
    private readonly swatches: Swatches,
  ) {}

  async suggest(row?: WireTagRow): Promise<void> {
    const asked = asking(row);
    if (!asked) return;
    const found = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Looking for tags to suggest') },
      () => this.server.ask<SuggestTagsResult>(suggestTagsMethod, asked),
    );
    if (!found || found.suggestions.length === 0) {
      hint(vscode.l10n.t('No tag is suggested here.'));
      return;
    }
    await this.offer(found, this.passedOver);
  }

  private async offer(found: SuggestTagsResult, without: ReadonlySet<string>): Promise<void> {
    const shown = found.suggestions.filter((one) => !without.has(keyOf(one)));
    const left = found.suggestions.length - shown.length;
    const again: Item[] =
      left === 0 ? [] : [{ label: vscode.l10n.t('Show those passed over before ({0})', left), again: true }];
    const chosen = await vscode.window.showQuickPick(
      [...itemsOf({ ...found, suggestions: shown }, this.swatches), ...again],
      {
        canPickMany: true,
        matchOnDescription: true,
        matchOnDetail: true,
        title: vscode.l10n.t('Suggested tags'),
        placeHolder: vscode.l10n.t('Tick what is right: only that is tagged'),
      },
    );
    if (!chosen) return;
    const accepted = chosen.flatMap(({ suggestion }) => suggestion ?? []);
    const more = chosen.some((item) => item.again);
    for (const one of shown) if (!more && !accepted.includes(one)) this.passedOver.add(keyOf(one));
    await this.tag(accepted);
    if (more) {
      const rest = found.suggestions.filter((one) => !accepted.includes(one));
      await this.offer({ ...found, suggestions: rest }, new Set());
    }
  }

  private async tag(accepted: readonly WireSuggestion[]): Promise<void> {
    let written = 0;
    for (const { place, code } of accepted) {
      const params: AnnotateParams = { uri: place.uri, range: place.range, codes: [code] };
      if (!(await this.annotations.write(annotationMethod.annotate, params))) break;
      written++;
    }
    const first = accepted[0];
    if (!first || written === 0) return;
    hint(vscode.l10n.t('{0} tagged.', written));
    void this.notice.wrote(vscode.Uri.parse(first.place.uri));
  }
}

/** What is suggested of a document, wherever its words have moved to. */
function keyOf({ place, code, words }: WireSuggestion): string {
  return [place.uri, code, words].join('\n');
}

function asking(row?: WireTagRow): SuggestTagsParams | undefined {
  if (row?.code !== undefined && row.document !== undefined) return { uri: row.document, code: row.code };
  const document = vscode.window.activeTextEditor?.document;
  return document && { uri: document.uri.toString() };
}

/** Code by code, the code with the surest one first. */
function itemsOf({ suggestions, more }: SuggestTagsResult, swatches: Swatches): Item[] {
  const codes = new Set(suggestions.map(({ code }) => code));
  const items = [...codes].flatMap((code): Item[] => {
    const own = suggestions.filter((one) => one.code === code);
    return [
      { label: own[0]!.name, kind: vscode.QuickPickItemKind.Separator },
      ...own.map((suggestion) => ({
        label: suggestion.words,
        description: suggestion.of,
        detail: suggestion.why,
        iconPath: swatches.of(tagColour(suggestion.color), 'solid'),
        suggestion,
      })),
    ];
  });
  if (more === 0) return items;
  const rest = vscode.l10n.t('{0} more; accept some of these and ask again', more);
  return [...items, { label: rest, kind: vscode.QuickPickItemKind.Separator }];
}
