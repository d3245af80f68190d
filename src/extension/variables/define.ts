import * as vscode from 'vscode';
import {
  type SaveVariableParams,
  variableMethod,
  type VariablesParams,
  type WireVariable,
  type WireVariableType,
} from '../../server/protocol-variables';
import type { Server } from '../client';
import { Questions } from '../questions';
import type { Annotations } from '../tags/annotations';

/** What separates choices that are typed: the marks between the items of a list, half and full width. */
const between = /[,，、;；]/;

/** Makes variables, and changes what they are called, mean and offer. */
export class Variables {
  constructor(
    private readonly server: Server,
    private readonly annotations: Annotations,
  ) {}

  async of(folder: vscode.Uri): Promise<readonly WireVariable[]> {
    const params: VariablesParams = { uri: folder.toString() };
    return (await this.server.ask<WireVariable[]>(variableMethod.variables, params)) ?? [];
  }

  async make(folder: vscode.Uri): Promise<void> {
    const uri = folder.toString();
    await this.saveAnswered(async (questions) => {
      const name = await this.askName(questions, folder, vscode.l10n.t('New variable'), '');
      if (name === undefined) return undefined;
      const type = await askType(questions, name);
      if (!type) return undefined;
      const choices = type === 'choice' ? await askChoices(questions, name, []) : [];
      if (!choices) return undefined;
      const definition = await askDefinition(questions, name, '');
      return definition === undefined
        ? undefined
        : { uri, name, type, definition, ...(type === 'choice' && { choices }) };
    });
  }

  /** Another name, definition or choices for one; an answer that was given stays what it is. */
  edit(folder: vscode.Uri): Promise<void> {
    return this.saveAnswered(async (questions) => {
      const variables = await this.of(folder);
      const found = await questions.chosen(
        vscode.l10n.t('Edit which variable?'),
        variables.map((variable) => ({ label: variable.name, detail: variable.definition, variable })),
      );
      return found && this.askChange(questions, folder, found.variable);
    });
  }

  private async askChange(
    questions: Questions,
    folder: vscode.Uri,
    variable: WireVariable,
  ): Promise<SaveVariableParams | undefined> {
    const uri = folder.toString();
    const changes: readonly (vscode.QuickPickItem & { readonly run: () => Promise<SaveVariableParams | undefined> })[] =
      [
        {
          label: vscode.l10n.t('Rename'),
          run: async () => {
            const title = vscode.l10n.t('Rename “{0}”', variable.name);
            const name = await this.askName(questions, folder, title, variable.name);
            return name === undefined ? undefined : { uri, id: variable.id, name };
          },
        },
        {
          label: vscode.l10n.t('Define'),
          detail: vscode.l10n.t('Earlier definitions are kept with their dates.'),
          run: async () => {
            const definition = await askDefinition(questions, variable.name, variable.definition);
            return definition === undefined ? undefined : { uri, id: variable.id, definition };
          },
        },
        ...(variable.type === 'choice' && !variable.builtIn
          ? [
              {
                label: vscode.l10n.t('Change the choices'),
                run: async () => {
                  const choices = await askChoices(questions, variable.name, variable.choices);
                  return choices && { uri, id: variable.id, choices };
                },
              },
            ]
          : []),
      ];
    return (await questions.chosen(variable.name, changes))?.run();
  }

  /** Which variables the table shows. Hiding one deletes nothing. */
  async chooseColumns(folder: vscode.Uri): Promise<void> {
    const variables = await this.of(folder);
    const chosen = await vscode.window.showQuickPick(
      variables.map((variable) => ({
        ...{ label: variable.name, detail: variable.definition, picked: !variable.hidden },
        variable,
      })),
      { title: vscode.l10n.t('Columns of the table'), canPickMany: true, matchOnDetail: true },
    );
    if (!chosen) return;
    const shown = new Set(chosen.map(({ variable }) => variable.id));
    for (const { id, hidden } of variables)
      if (hidden === shown.has(id) && !(await this.save({ uri: folder.toString(), id, hidden: !hidden }))) return;
  }

  private async saveAnswered(ask: (questions: Questions) => Promise<SaveVariableParams | undefined>): Promise<void> {
    const questions = new Questions();
    const params = await ask(questions).finally(() => questions.dispose());
    if (params) await this.save(params);
  }

  private async save(params: SaveVariableParams): Promise<boolean> {
    return (await this.annotations.write(variableMethod.save, params)) !== undefined;
  }

  private async askName(
    questions: Questions,
    folder: vscode.Uri,
    title: string,
    value: string,
  ): Promise<string | undefined> {
    const variables = await this.of(folder);
    const name = await questions.typed({
      title,
      value,
      refuse: (typed) => {
        const same = typed.trim().toLowerCase();
        if (same === '') return vscode.l10n.t('A name is needed.');
        const taken = variables.some(({ name: other }) => other.toLowerCase() === same && other !== value);
        return taken ? vscode.l10n.t('Another variable has this name.') : undefined;
      },
    });
    return name?.trim();
  }
}

async function askType(questions: Questions, name: string): Promise<WireVariableType | undefined> {
  const types: readonly (vscode.QuickPickItem & { readonly type: WireVariableType })[] = [
    { label: vscode.l10n.t('Text'), type: 'text' },
    { label: vscode.l10n.t('Choice'), detail: vscode.l10n.t('one of several values that you name'), type: 'choice' },
    { label: vscode.l10n.t('Yes or no'), type: 'yes-no' },
    { label: vscode.l10n.t('Number'), type: 'number' },
    { label: vscode.l10n.t('Amount'), detail: vscode.l10n.t('in yuan'), type: 'amount' },
    { label: vscode.l10n.t('Date'), detail: vscode.l10n.t('a day, a month or a year'), type: 'date' },
  ];
  const title = vscode.l10n.t('What does “{0}” hold? It stays so.', name);
  return (await questions.chosen(title, types))?.type;
}

/** All choices in one line; those that bear a name that there was stay the same ones. */
async function askChoices(
  questions: Questions,
  name: string,
  known: WireVariable['choices'],
): Promise<SaveVariableParams['choices'] | undefined> {
  const typed = await questions.typed({
    title: vscode.l10n.t('Choices of “{0}”', name),
    prompt: vscode.l10n.t('Parted by commas, in the order in which they are offered.'),
    value: known.map((choice) => choice.name).join('、'),
    refuse: (value) => (listed(value).length === 0 ? vscode.l10n.t('At least one is needed.') : undefined),
  });
  if (typed === undefined) return undefined;
  return listed(typed).map((choice) => known.find((one) => one.name === choice) ?? { name: choice });
}

function listed(typed: string): string[] {
  return [...new Set(typed.split(between).map((one) => one.trim()))].filter((one) => one !== '');
}

async function askDefinition(questions: Questions, name: string, value: string): Promise<string | undefined> {
  const definition = await questions.typed({
    title: vscode.l10n.t('Definition of “{0}”', name),
    prompt: vscode.l10n.t('How it is to be answered, shown below the table; it may stay empty.'),
    value,
  });
  return definition?.trim();
}
