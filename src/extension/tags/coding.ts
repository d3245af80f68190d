import * as vscode from 'vscode';
import type { WirePage } from '../../server/protocol-page';
import {
  codingMethod,
  type AssignmentsResult,
  type AssignParams,
  type CodingDone,
  type CodingParams,
  type DecideParams,
  type DifferingParams,
  type DifferingResult,
  type WireDiffering,
} from '../../server/protocol-coding';
import type { Server } from '../client';
import type { Swatches } from '../decorations/swatch';
import { hint } from '../hint';
import { chooseFolder } from '../matter';
import type { Pages } from '../pages/pages';
import { toRange } from '../places';
import { working } from '../working';
import type { Annotations } from './annotations';
import { pickCodes } from './pick-codes';

/** Who codes what, blind until it is released, and how far coders agree. */
export class Coding {
  constructor(
    private readonly server: Server,
    private readonly annotations: Annotations,
    private readonly pages: Pages,
    private readonly swatches: Swatches,
  ) {}

  async assign(): Promise<void> {
    const folder = await chooseFolder();
    const wanted = folder && (await askPlan());
    if (!wanted) return;
    const params: AssignParams = { uri: folder.uri.toString(), ...wanted };
    await this.write(codingMethod.assign, params);
  }

  async release(): Promise<void> {
    const folder = await chooseFolder();
    if (!folder) return;
    const release = vscode.l10n.t('Release');
    const answer = await vscode.window.showWarningMessage(
      vscode.l10n.t('Let all coders of {0} see each other’s tags?', folder.name),
      { modal: true, detail: vscode.l10n.t('The plan keeps who released it and when.') },
      release,
    );
    const params: CodingParams = { uri: folder.uri.toString() };
    if (answer === release) await this.write(codingMethod.release, params);
  }

  /** What the person has to code, what is left first; one that is chosen opens. */
  async mine(): Promise<void> {
    const found = await this.server.ask<AssignmentsResult>(codingMethod.assignments, {});
    if (!found || found.documents.length === 0) return hint(vscode.l10n.t('No documents are assigned to you.'));
    const documents = [...found.documents].sort((a, b) => Number(a.coded) - Number(b.coded));
    const chosen = await vscode.window.showQuickPick(
      documents.map(({ uri, label, coded }) => ({
        ...{ uri, label },
        iconPath: new vscode.ThemeIcon(coded ? 'pass' : 'circle-large-outline'),
        ...(coded && { description: vscode.l10n.t('coded') }),
      })),
      { title: vscode.l10n.t('Documents to code'), placeHolder: found.progress },
    );
    if (chosen) await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(chosen.uri));
  }

  async compare(): Promise<void> {
    const folder = await chooseFolder();
    if (!folder) return;
    const params: CodingParams = { uri: folder.uri.toString() };
    const make = (token?: vscode.CancellationToken): Promise<WirePage | null | undefined> =>
      this.server.ask(codingMethod.compare, params, token);
    const { page, off } = await working(vscode.l10n.t('Comparing coders'), async (token) => ({
      page: await make(token),
      off: token.isCancellationRequested,
    }));
    if (page) await this.pages.show(page, `${params.uri}#coders`, () => make());
    else if (!off) hint(vscode.l10n.t('No document here has tags of two people that you may see.'));
  }

  /** Decides on the passage at the cursor on which coders differ; elsewhere on one of those that are left in the folder. */
  async decide(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    const one = (editor && (await this.differingAt(editor))) ?? (await this.chooseDiffering());
    if (!one) return;
    const { place, on } = one;
    const uri = vscode.Uri.parse(place.uri);
    await vscode.window.showTextDocument(uri, { selection: toRange(place.range), preserveFocus: true });
    const chosen = await this.chooseCodes(one, uri);
    if (!chosen) return;
    const reason = await vscode.window.showInputBox({
      title: vscode.l10n.t('Why?'),
      prompt: vscode.l10n.t('The reason is kept with the decision. Nobody’s tags are changed.'),
      ignoreFocusOut: true,
      validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('A reason is needed.') : undefined),
    });
    if (reason === undefined) return;
    const params: DecideParams = { uri: place.uri, range: place.range, on, ...chosen, reason: reason.trim() };
    if (await this.annotations.write(codingMethod.decide, params)) hint(vscode.l10n.t('Decided.'));
  }

  private async differingAt({ document, selection }: vscode.TextEditor): Promise<WireDiffering | undefined> {
    const { line, character } = selection.active;
    const params: DifferingParams = { uri: document.uri.toString(), position: { line, character } };
    return (await this.server.ask<DifferingResult>(codingMethod.differing, params))?.first[0];
  }

  private async chooseDiffering(): Promise<WireDiffering | undefined> {
    const folder = await chooseFolder();
    if (!folder) return undefined;
    const params: DifferingParams = { uri: folder.uri.toString() };
    const { first, all } = (await this.server.ask<DifferingResult>(codingMethod.differing, params)) ?? {};
    if (!first?.length) {
      hint(vscode.l10n.t('Nothing is left to decide here.'));
      return undefined;
    }
    const items = first.map((one) => ({
      label: one.words,
      description: one.document,
      detail: one.given.map(({ coder, names }) => `${coder}: ${names}`).join(' | '),
      one,
    }));
    const title =
      first.length === all
        ? vscode.l10n.t('Where coders differ')
        : vscode.l10n.t('Where coders differ: the first {0} of {1}', first.length, all!);
    const chosen = await vscode.window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true });
    return chosen?.one;
  }

  /** One coder’s codes, all of them, none, or others. */
  private async chooseCodes(
    { given, words, decided }: WireDiffering,
    uri: vscode.Uri,
  ): Promise<Pick<DecideParams, 'from' | 'codes'> | undefined> {
    const all = [...new Set(given.flatMap(({ codes }) => codes))];
    const some = given.filter(({ codes }) => codes.length > 0);
    const items = [
      ...some.map(({ coder, codes, names }) => ({ label: names, description: coder, from: [coder], codes })),
      ...(some.length > 1
        ? [{ label: vscode.l10n.t('All of these'), from: some.map(({ coder }) => coder), codes: all }]
        : []),
      { label: vscode.l10n.t('No code'), from: [], codes: [] },
      { label: vscode.l10n.t('Other codes…'), from: [], codes: undefined },
    ];
    const placeHolder = decided === undefined ? words : vscode.l10n.t('Decided before: {0}', decided);
    const chosen = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('What holds here?'), placeHolder });
    if (!chosen) return undefined;
    if (chosen.codes) return { from: chosen.from, codes: chosen.codes };
    const title = vscode.l10n.t('Codes that hold here');
    const picked = await pickCodes(title, await this.annotations.codebook(uri), this.swatches);
    if (!picked) return undefined;
    const made = await this.annotations.makeCodes(uri, picked.fresh);
    return made && { from: [], codes: [...picked.codes, ...made] };
  }

  private async write(method: string, params: CodingParams): Promise<void> {
    const done = await this.annotations.try<CodingDone>(method, params);
    if (!done) return;
    if (!done.ok) void vscode.window.showErrorMessage(done.why);
    else if (done.said) void vscode.window.showInformationMessage(done.said);
  }
}

/** Who codes, how much of it twice, of which documents, and by which seed; each question has an answer that one may take. */
async function askPlan(): Promise<Omit<AssignParams, 'uri'> | undefined> {
  const title = vscode.l10n.t('Assign documents to coders');
  const namesIn = (value: string): string[] => [
    ...new Set(value.split(/[,，、]/).flatMap((name) => (name.trim() === '' ? [] : [name.trim()]))),
  ];
  const number = (most: number) => (value: string) =>
    /^\d{1,9}$/.test(value.trim()) && Number(value) <= most
      ? undefined
      : vscode.l10n.t('A whole number up to {0}.', most);
  const ask = (prompt: string, value: string, validateInput?: (value: string) => string | undefined) =>
    vscode.window.showInputBox({ title, prompt, value, ignoreFocusOut: true, ...(validateInput && { validateInput }) });
  const names = await ask(vscode.l10n.t('Names of the coders, with commas'), '', (value) =>
    namesIn(value).length > 0 ? undefined : vscode.l10n.t('A name is needed.'),
  );
  if (names === undefined) return undefined;
  const share = await ask(vscode.l10n.t('How many percent of the documents are coded by two'), '20', number(100));
  if (share === undefined) return undefined;
  const only = await ask(
    vscode.l10n.t('Of which documents, for example 2021/**; empty for all decisions of the folder'),
    '',
  );
  if (only === undefined) return undefined;
  const seed = await ask(vscode.l10n.t('Seed: the same one draws the same documents'), '1', number(999_999_999));
  if (seed === undefined) return undefined;
  return {
    ...{ coders: namesIn(names), share: Number(share) / 100, each: 2, seed: Number(seed) },
    ...(only.trim() !== '' && { only: only.trim() }),
  };
}
