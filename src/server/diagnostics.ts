import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { Problem, Severity } from '../model/problem';
import { problemsOf } from '../rules/check';
import { isoDay } from '../text/iso-day';
import type { State } from './state';

/** VS Code keeps a thousand problems of a file; a cut is said, never silent. */
const most = 1000;

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The problems of a document as its folder's settings have them; none where it is looked at only. */
export function checkedProblems({ corpus, library }: State, uri: string): Problem[] {
  const document = corpus.document(uri);
  return document && !document.aside
    ? problemsOf({ corpus, document, today: isoDay(new Date()) }, library.settingsOf(uri).rules)
    : [];
}

/** The problems of a document, or its reading view, in the language of the answers. */
export function diagnosticsOf(state: State, uri: string): Diagnostic[] {
  const { convert, phrases } = state;
  const face = convert.face(uri);
  if (!face) return [];
  const problems = checkedProblems(state, face.document.uri);
  const shown = problems.length > most ? problems.slice(0, most - 1) : problems;
  const diagnostics = shown.map((problem): Diagnostic => ({
    source: 'Glossator',
    code: problem.code,
    severity: severities[problem.severity],
    range: face.range(problem.span),
    message: phrases.say(problem.message),
  }));
  const more = problems.length - shown.length;
  if (more > 0)
    diagnostics.push({
      source: 'Glossator',
      severity: DiagnosticSeverity.Information,
      range: face.range([0, 0]),
      message: phrases.get('problem.more', more),
    });
  return diagnostics;
}
