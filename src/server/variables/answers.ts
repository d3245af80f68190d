import { type Choice, type Names, type Variable } from '../../annotation/variable';
import type { Writer } from '../../annotation/store';
import type { DecisionDocument } from '../../corpus/corpus';
import type { Matter } from '../../corpus/document';
import type { Tongue } from '../../features/phrases';
import { type Column, lastOrder } from '../../features/variables/column';
import { typedFinding } from '../../features/variables/typed';
import { annotationSchema } from '../../model/annotation';
import type { Finding } from '../../model/variable';
import type { AnnotationService } from '../annotations/service';
import type { Done } from '../protocol-annotations';
import type { AnswerDone, AnswerParams, SaveVariableParams } from '../protocol-variables';
import type { State } from '../state';
import type { Tables } from './tables';

/** Writes what a person answers, and the variables themselves. What it answers to have done is on disk. */
export class AnswerWriting {
  constructor(
    private readonly state: State,
    private readonly annotations: AnnotationService,
    private readonly tables: Tables,
  ) {}

  /** One answer a person, variable and judgment: a second one changes the first. */
  async answer(document: DecisionDocument, { variable, answer }: AnswerParams): Promise<AnswerDone> {
    const { writing } = this.annotations;
    const notebook = this.annotations.notebook(document.matter);
    const column = (await this.tables.columns(document.matter)).find(({ id }) => id === variable);
    if (!column) return writing.refuse('gone');
    const { said, filled } = await this.tables.cell(document, column);
    const mine = said.filter(({ author }) => author === writing.author);
    const [last, ...earlier] = mine;
    const before = last?.finding ?? null;
    const finding = answer === 'reading' ? filled?.finding : answer && this.findingIn(answer, column);
    if (finding === null) {
      if (!last) return { ok: true, ids: [], before };
      const ids = mine.map(({ id }) => id);
      return { ...(await writing.remove(notebook, document, ids)), before };
    }
    if (finding === undefined) return writing.refuse('nothing');
    if (typeof finding === 'string') return { ok: false, reason: 'value', why: finding };
    const content = { answer: { variable, ...finding } };
    const done = last
      ? await writing.amend(notebook, document, last.id, content)
      : await writing.annotate(notebook, document, content);
    // Of two branches of one person each may have brought an answer of its own: this one stands for both.
    if (done.ok && earlier.length > 0) {
      const ids = earlier.map(({ id }) => id);
      const removed = await writing.remove(notebook, document, ids);
      if (!removed.ok) return removed;
    }
    return { ...done, before };
  }

  save(matter: Matter, params: SaveVariableParams): Promise<Done> {
    const { writing } = this.annotations;
    return writing.writing(async (writer) => {
      const columns = await this.tables.columns(matter);
      const known = columns.find(({ id }) => id === params.id);
      if (params.id !== undefined && !known) return writing.refuse('gone');
      if (!known && (params.name ?? '').trim() === '') return writing.refuse('nothing');
      const id = params.id ?? writing.newId();
      const { tongue } = this.state.phrases;
      const { choices: wanted, ...rest } = params;
      const choices = wanted?.map(({ id: own, name }) => ({ id: own ?? writing.newId(), name }));
      const change = { ...rest, id, ...(choices && { choices }) };
      await this.annotations
        .notebook(matter)
        .store.writeVariable(id, (before) => changed(before, change, known, lastOrder(columns), tongue, writer));
      return { ok: true, ids: [id] };
    });
  }

  /** What is to be kept; in words why what was typed cannot be. */
  private findingIn(
    answer: { readonly typed: string } | { readonly finding: Finding },
    column: Column,
  ): Finding | string {
    if ('finding' in answer) return answer.finding;
    const found = typedFinding(answer.typed, column, this.state.phrases);
    return typeof found === 'string' ? this.state.phrases.get(`variable.wrong.${found}`, answer.typed.trim()) : found;
  }
}

type VariableChange = Omit<SaveVariableParams, 'uri' | 'id' | 'choices'> & {
  readonly id: string;
  readonly choices?: readonly { readonly id: string; readonly name: string }[];
};

/** A variable with what is to change of it; a new wording of its definition goes behind the earlier ones. */
function changed(
  before: Variable | undefined,
  change: VariableChange,
  known: Column | undefined,
  last: number,
  tongue: Tongue,
  writer: Writer,
): Variable {
  const named = (name: string, names?: Names): Names => ({ ...names, [tongue === 'en' ? 'en' : 'zh']: name.trim() });
  const name = change.name ?? (before ? undefined : known?.name);
  const choices = change.choices?.map(({ id, name: choice }): Choice => {
    const names = before?.choices?.find((one) => one.id === id)?.names;
    return { id, names: named(choice, names) };
  });
  const definitions = before?.definitions ?? [];
  const text = change.definition ?? (before || known ? undefined : '');
  const differs = text !== undefined && text !== definitions.at(-1)?.text;
  const hidden = change.hidden ?? before?.hidden ?? known?.hidden;
  const kept = choices ?? before?.choices;
  return {
    ...{ v: annotationSchema, id: change.id },
    names: name === undefined ? before!.names : named(name, before?.names),
    type: before?.type ?? known?.type ?? change.type ?? 'text',
    ...(kept && { choices: kept }),
    ...(before?.from !== undefined && { from: before.from }),
    order: before?.order ?? known?.order ?? last,
    ...(hidden && { hidden }),
    definitions: differs
      ? [...definitions, { text, author: writer.person, created: new Date().toISOString() }]
      : definitions,
    ...(before?.unknown && { unknown: before.unknown }),
  };
}
