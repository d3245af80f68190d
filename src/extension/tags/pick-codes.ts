import * as vscode from 'vscode';
import type { CodebookResult } from '../../server/protocol-annotations';
import type { Swatches } from '../decorations/swatch';
import { tagColour } from '../decorations/palette';
import { answered } from '../pick';
import { chosenByDigit, endedName, likeliest, newName, offeredCodes, type Offered } from './code-list';

interface CodeItem extends vscode.QuickPickItem {
  readonly code?: string;
  /** The name of a code that does not exist yet. */
  readonly fresh?: string;
}

/** What was chosen: codes of the codebook, and names of codes to be made. */
export interface ChosenCodes {
  readonly codes: readonly string[];
  readonly fresh: readonly string[];
}

/**
 * Offers the codes, those used last first, each with its definition. A digit chooses one of the first nine at once; a
 * comma behind a name marks it, and another may follow; a name that no code has makes one.
 */
export function pickCodes(
  title: string,
  codebook: CodebookResult,
  swatches: Swatches,
  now: readonly string[] = [],
): Promise<ChosenCodes | undefined> {
  const { recent, others } = offeredCodes(codebook);
  const offered = [...recent, ...others];
  const listed: CodeItem[] = [
    ...(recent.length > 0 ? [separator(vscode.l10n.t('Used last'))] : []),
    ...recent.map((one) => itemOf(one, swatches)),
    ...(recent.length > 0 && others.length > 0 ? [separator(vscode.l10n.t('All codes'))] : []),
    ...others.map((one) => itemOf(one, swatches)),
  ];
  const pick = vscode.window.createQuickPick<CodeItem>();
  pick.title = title;
  pick.placeholder =
    offered.length > 0
      ? vscode.l10n.t('Name or digit, several by comma')
      : vscode.l10n.t('No codes yet: type the name of the first');
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.items = listed;
  pick.selectedItems = listed.filter(({ code }) => code !== undefined && now.includes(code));
  return answered<ChosenCodes>(pick, (answer) => {
    const finish = (items: readonly CodeItem[]): void =>
      answer({
        codes: [...new Set(items.flatMap(({ code }) => code ?? []))],
        fresh: [...new Set(items.flatMap(({ fresh }) => fresh ?? []))],
      });
    /** What the keyboard means by what was typed: a code, else a new one of that name. */
    const meant = (typed: string): CodeItem | undefined => {
      const found = likeliest(typed, offered);
      const name = newName(typed, codebook.codes);
      return (
        listed.find(({ code }) => code !== undefined && code === found?.code.id) ?? (name ? freshItem(name) : undefined)
      );
    };
    // The keyboard stands on no row of a list in which several can be marked: what Enter means stands first and says so.
    const show = (typed: string, marked: readonly CodeItem[]): void => {
      const first = meant(typed);
      const name = newName(typed, codebook.codes);
      const made = [
        ...marked.filter(({ fresh }) => fresh !== undefined && fresh !== name),
        ...(name ? [freshItem(name)] : []),
      ];
      const others = [...made, ...listed].filter((item) => !first || keyOf(item) !== keyOf(first));
      const keys = new Set(marked.map(keyOf));
      pick.items = first ? [entered(first), ...others] : others;
      pick.selectedItems = pick.items.filter((item) => keys.has(keyOf(item)));
    };
    pick.onDidChangeValue((typed) => {
      const digit = chosenByDigit(typed, offered);
      const byDigit = digit && listed.find(({ code }) => code === digit.code.id);
      if (byDigit) return finish([...pick.selectedItems, byDigit]);
      const ended = endedName(typed);
      const item = ended === undefined ? undefined : meant(ended);
      if (!item) return show(typed, pick.selectedItems);
      pick.value = '';
      show('', [...pick.selectedItems, item]);
    });
    pick.onDidAccept(() => {
      const marked = pick.selectedItems;
      const typed = meant(pick.value);
      const stands = pick.activeItems.length > 0 ? pick.activeItems : typed ? [typed] : [];
      // With nothing typed, the marks are the answer; where there are none, what the keyboard stands on, if it does.
      const settled = pick.value.trim() === '' && (marked.length > 0 || now.length > 0);
      finish(settled ? marked : [...marked, ...stands]);
    });
  });
}

/** What tells items apart that stand for the same. */
function keyOf({ code, fresh, label }: CodeItem): string {
  return code ?? (fresh === undefined ? `separator ${label}` : `new ${fresh}`);
}

/** An item that Enter chooses. */
function entered(item: CodeItem): CodeItem {
  return { ...item, description: ['⏎', item.description].filter(Boolean).join(' '), alwaysShow: true };
}

function itemOf({ code, path, digit }: Offered, swatches: Swatches): CodeItem {
  const description = [digit, path.join(' › ')].filter(Boolean).join(' · ');
  return {
    code: code.id,
    label: code.name,
    iconPath: swatches.of(tagColour(code.color), 'solid'),
    ...(description && { description }),
    ...(code.definition && { detail: code.definition }),
  };
}

function freshItem(name: string): CodeItem {
  return {
    fresh: name,
    label: vscode.l10n.t('New code “{0}”', name),
    iconPath: new vscode.ThemeIcon('add'),
    alwaysShow: true,
  };
}

function separator(label: string): CodeItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
