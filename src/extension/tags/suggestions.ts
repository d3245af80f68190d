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

type Item = vscode.QuickPickItem & { readonly suggestion?: WireSuggestion };

/**
 * Offers codes of the codebook for issues and holdings: of the judgment in the editor, or of one code in all judgments of
 * its folder. They are suggestions: what is ticked is tagged, under the name of the person who accepts it.
 */
export async function suggestTags(
  server: Server,
  annotations: Annotations,
  notice: StoreNotice,
  swatches: Swatches,
  row?: WireTagRow,
): Promise<void> {
  const asked = asking(row);
  if (!asked) return;
  const found = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Looking for tags to suggest') },
    () => server.ask<SuggestTagsResult>(suggestTagsMethod, asked),
  );
  if (!found || found.suggestions.length === 0) {
    hint(vscode.l10n.t('No tag is suggested here.'));
    return;
  }
  const chosen = await vscode.window.showQuickPick(itemsOf(found, swatches), {
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
    title: vscode.l10n.t('Suggested tags'),
    placeHolder: vscode.l10n.t('Tick what is right: only that is tagged'),
  });
  const accepted = chosen?.flatMap(({ suggestion }) => suggestion ?? []) ?? [];
  let written = 0;
  for (const { place, code } of accepted) {
    const params: AnnotateParams = { uri: place.uri, range: place.range, codes: [code] };
    if (!(await annotations.write(annotationMethod.annotate, params))) break;
    written++;
  }
  const first = accepted[0];
  if (!first || written === 0) return;
  hint(vscode.l10n.t('{0} tagged.', written));
  void notice.wrote(vscode.Uri.parse(first.place.uri));
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
