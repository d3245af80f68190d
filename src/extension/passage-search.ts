import * as vscode from 'vscode';
import { method, voices, type SearchParams, type SearchResult, type WireHit } from '../server/protocol';
import type { Server } from './client';
import { chooseFolder } from './matter';
import { Pause } from './pause';
import { answered } from './pick';
import { showPlace } from './places';

/** So long after a key the search begins, in milliseconds. */
const rest = 200;
/** Under this name it is kept whose words were looked for last. */
const memory = 'search.voice';

type Voice = SearchParams['voice'];

/** A hit to be shown, or hits to be tagged. */
type Chosen = { readonly open: WireHit } | { readonly tag: readonly WireHit[] };

interface HitItem extends vscode.QuickPickItem {
  readonly hit?: WireHit;
}

/** Looks for words in what somebody said: in the court's reasoning only, in the claims only. */
export class PassageSearch {
  constructor(
    private readonly server: Server,
    private readonly memento: vscode.Memento,
    /** Tags what was found and marked. */
    private readonly tag: (hits: readonly WireHit[]) => Promise<void>,
  ) {}

  async run(): Promise<void> {
    const uri = await searchedMatter();
    const voice = uri && (await this.chooseVoice());
    if (!uri || !voice) return;
    const chosen = await this.chooseHits(uri, voice);
    if (!chosen) return;
    if ('open' in chosen) await showPlace(chosen.open.place.uri, chosen.open.place.range, false);
    else await this.tag(chosen.tag);
  }

  private async chooseVoice(): Promise<Voice | undefined> {
    const last = this.memento.get<Voice>(memory, 'reasoning');
    const items = [...voices]
      .sort((a, b) => Number(b === last) - Number(a === last))
      .map((voice) => ({ label: voiceName(voice), voice }));
    const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Search whose words?') });
    if (chosen) await this.memento.update(memory, chosen.voice);
    return chosen?.voice;
  }

  /** Enter opens the hit that it stands on; where some are marked, they are tagged. */
  private chooseHits(uri: vscode.Uri, voice: Voice): Promise<Chosen | undefined> {
    const pick = vscode.window.createQuickPick<HitItem>();
    pick.title = vscode.l10n.t('Search: {0}', voiceName(voice));
    pick.placeholder = vscode.l10n.t('Words of one sentence; Enter opens a hit, or tags the hits that are marked');
    pick.canSelectMany = true;
    let turn = 0;
    const searching = new Pause(rest, () => void search());
    const search = async (): Promise<void> => {
      const mine = ++turn;
      pick.busy = true;
      const params: SearchParams = { uri: uri.toString(), words: pick.value, voice };
      const found = (await this.server.ask<SearchResult>(method.search, params)) ?? { hits: [], more: 0 };
      if (mine !== turn) return;
      pick.busy = false;
      pick.items = itemsOf(found, pick.value);
    };
    return answered(pick, (finish) => {
      pick.onDidChangeValue(() => searching.soon());
      pick.onDidAccept(() => {
        const marked = pick.selectedItems.flatMap(({ hit }) => hit ?? []);
        const active = pick.activeItems[0]?.hit;
        finish(marked.length > 0 ? { tag: marked } : active && { open: active });
      });
      pick.onDidHide(() => {
        turn++;
        searching.dispose();
      });
    });
  }
}

function itemsOf({ hits, more }: SearchResult, words: string): HitItem[] {
  if (hits.length === 0 && words.trim() !== '')
    return [{ label: vscode.l10n.t('Nothing fits “{0}”.', words.trim()), alwaysShow: true }];
  const items = hits.map((hit): HitItem => ({ label: hit.label, detail: hit.container, alwaysShow: true, hit }));
  const rest = { label: vscode.l10n.t('{0} more; add words to narrow the search', more), alwaysShow: true };
  return more > 0 ? [...items, rest] : items;
}

function voiceName(voice: Voice): string {
  switch (voice) {
    case 'anyone':
      return vscode.l10n.t('Anybody’s words, in all documents');
    case 'court':
      return vscode.l10n.t('All that the court says itself or adopts');
    case 'reasoning':
      return vscode.l10n.t('Only the reasoning of the court');
    case 'facts':
      return vscode.l10n.t('Only facts and evidence');
    case 'disposition':
      return vscode.l10n.t('Only what is ordered');
    case 'claims':
      return vscode.l10n.t('Only what was claimed or charged');
    case 'defence':
      return vscode.l10n.t('Only what was answered');
    case 'lower-court':
      return vscode.l10n.t('Only what the court below found and held');
  }
}

/** The matter of the text in front, or one that the person chooses; of loose files where no folder is open. */
async function searchedMatter(): Promise<vscode.Uri | undefined> {
  if (vscode.workspace.workspaceFolders?.length) return (await chooseFolder())?.uri;
  return vscode.window.activeTextEditor?.document.uri;
}
