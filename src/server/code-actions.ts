import { CodeActionKind, type CodeAction, type CodeActionParams, type TextEdit } from 'vscode-languageserver';
import type { CorpusDocument } from '../corpus/document';
import { sureFixes, type Fix, type Problem } from '../model/problem';
import { silencing } from '../rules/silence';
import { checkedProblems } from './diagnostics';
import type { State } from './state';
import { canonical } from './uris';

/** Puts right, at one stroke, whatever has one right answer. */
const fixAll = `${CodeActionKind.SourceFixAll}.glossator`;

/** Where a comment is hidden from who reads the paper. */
const hidesComments = /\.(?:md|markdown)$/i;

export const codeActionKinds = [CodeActionKind.QuickFix, fixAll];

/** The ways to put right what stands in a range, and all sure ones of the document at once. */
export function codeActionsFor(state: State, { textDocument, range, context }: CodeActionParams): CodeAction[] {
  const uri = canonical(textDocument.uri);
  const document = state.corpus.document(uri);
  const from = state.convert.offset(uri, range.start);
  const to = state.convert.offset(uri, range.end);
  if (!document || from === undefined || to === undefined) return [];
  const problems = checkedProblems(state, uri);
  const edit = (fix: Fix): TextEdit[] =>
    fix.edits.map(({ span, text }) => ({ range: state.convert.range(document, span), newText: text }));
  const wanted = (kind: string): boolean => !context.only || context.only.some((only) => isWithin(kind, only));
  const here = wanted(CodeActionKind.QuickFix) ? problems.filter(({ span }) => span[0] <= to && span[1] >= from) : [];
  const actionFor = (problem: Problem, fix: Fix): CodeAction => ({
    title: state.phrases.say(fix.title),
    kind: CodeActionKind.QuickFix,
    isPreferred: fix.sure,
    diagnostics: context.diagnostics.filter(
      (one) => one.code === problem.code && touches(state, document, problem, one.range),
    ),
    edit: { changes: { [textDocument.uri]: edit(fix) } },
  });
  const actions = here.flatMap((problem) => (problem.fixes ?? []).map((fix) => actionFor(problem, fix)));
  const sure = sureFixes(problems);
  const preferred = actions.find(({ isPreferred }) => isPreferred);
  const asked = context.only?.some((only) => isWithin(fixAll, only)) ?? false;
  if (sure.length > 0 && (asked || (wanted(CodeActionKind.QuickFix) && sure.length > 1 && preferred)))
    // An action for no problem would be listed behind those for one, whatever their order here.
    actions.push({
      title: state.phrases.get('fix.all'),
      kind: asked ? fixAll : CodeActionKind.QuickFix,
      diagnostics: preferred?.diagnostics ?? [],
      edit: { changes: { [textDocument.uri]: sure.flatMap(edit) } },
    });
  // Last: to look the other way is what one does when nothing else is right.
  if (document.kind === 'brief' && hidesComments.test(uri))
    for (const problem of new Map(here.map((one) => [one.code, one])).values()) {
      const { code, span } = problem;
      const title = { key: 'fix.silence', args: [code] };
      actions.push(actionFor(problem, { title, edits: [silencing(document.text, span[0], code)], sure: false }));
    }
  return actions;
}

function isWithin(kind: string, only: string): boolean {
  return kind === only || kind.startsWith(`${only}.`);
}

function touches(
  { convert }: State,
  document: CorpusDocument,
  problem: Problem,
  range: CodeActionParams['range'],
): boolean {
  const own = convert.range(document, problem.span);
  return own.start.line === range.start.line && own.start.character === range.start.character;
}
