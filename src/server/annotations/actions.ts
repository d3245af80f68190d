import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  DiagnosticSeverity,
} from 'vscode-languageserver';
import { storeFolder } from '../../annotation/layout';
import { touches } from '../../text/span';
import type { Done } from '../protocol-annotations';
import type { State } from '../state';
import { canonical, pathWithin } from '../uris';
import { fixCommands, fixesIn, fixesOf, type StoreFix } from './fixes';
import { clashMessage } from './problems';
import type { AnnotationService } from './service';

/** What is wrong with the annotations on a document, where their passages stand. */
export function annotationProblems(state: State, service: AnnotationService, uri: string): Diagnostic[] {
  const face = state.convert.face(uri);
  if (!face) return [];
  return service.clashesOn(face.document).map(({ clash, span }) => ({
    source: 'Glossator',
    severity: DiagnosticSeverity.Warning,
    range: face.range(span),
    message: clashMessage(clash, state.phrases),
  }));
}

/** The ways to put right what is wrong with annotations in a range: of a document, or of a file of the store. */
export function annotationActions(
  state: State,
  service: AnnotationService,
  { textDocument, range, context }: CodeActionParams,
): CodeAction[] {
  if (context.only && !context.only.some((kind) => CodeActionKind.QuickFix.startsWith(kind))) return [];
  const uri = canonical(textDocument.uri);
  const { author } = service.writing;
  if (uri.includes(`/${storeFolder}/`)) {
    const notebook = service.notebookAt(uri);
    return notebook ? fixesIn(notebook, uri, range, author, state.phrases, context.diagnostics) : [];
  }
  const face = state.convert.face(uri);
  const notebook = face && service.notebookOf(face.document);
  if (!face || !notebook) return [];
  const [from, to] = [face.offsetAt(range.start), face.offsetAt(range.end)];
  return service.clashesOn(face.document).flatMap(({ clash, span }) => {
    if (!touches(span, from) && !touches(span, to) && !(from < span[0] && to > span[1])) return [];
    const message = clashMessage(clash, state.phrases);
    const own = context.diagnostics.filter((one) => one.message === message);
    return fixesOf(clash, notebook, author, state.phrases, own);
  });
}

/** Does what a quick fix says. */
export async function runFix(service: AnnotationService, command: string, fix: StoreFix): Promise<Done> {
  const { writing } = service;
  const uri = canonical(fix.uri);
  const notebook = service.notebookAt(uri);
  if (!notebook) return writing.refuse('outside');
  const done = await doFix();
  if (done.ok) service.told();
  return done;

  function doFix(): Promise<Done> {
    if (command === fixCommands.settle)
      return writing.settle(notebook!, pathWithin(notebook!.matter, uri), fix.side ?? 0);
    if (command === fixCommands.renumber) return writing.renumber(notebook!, fix.id ?? '');
    return writing.choose(notebook!, fix.id ?? '', fix.version ?? '');
  }
}
