import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { method, type InitializationOptions } from '../server/protocol';
import { Server } from './client';
import { RowDragging } from './citing/dragging';
import { registerCiting } from './citing/register';
import { registerCommands } from './commands';
import { crashHandler, tellOfCrash } from './crash';
import { Marks } from './decorations/marks';
import { PageBreaks } from './decorations/page-breaks';
import { Swatches } from './decorations/swatch';
import { offerEncoding } from './encoding';
import { answerFiles } from './files';
import { HoldingsView } from './holdings-view';
import { IndexingItem } from './indexing-item';
import { installationOf } from './installation';
import { middlewareFor } from './middleware';
import { Output } from './output';
import { Pages } from './pages/pages';
import { registerPages } from './pages/register';
import { Pause } from './pause';
import { VersionComparison } from './compare-versions';
import { ReadingViews } from './reading-view';
import { Recognition } from './recognition';
import { reportIssue } from './report';
import { Sample } from './sample';
import { StatusItem } from './status-item';
import { TakenTexts } from './taken-texts';
import { registerTags } from './tags/register';

/** The languages whose texts the server may get to see; Markdown only where it was recognised. */
const selector = ['legal-judgment', 'legal-brief', 'legal-statute', 'markdown'].map((language) => ({ language }));
/** A text that is being written is looked at again when the hand has rested for so long, in milliseconds. */
const rest = 1500;

/** Starts the client. Where it runs decides only how the server is reached. */
export function activateClient(
  context: vscode.ExtensionContext,
  makeClient: (options: LanguageClientOptions) => BaseLanguageClient,
): void {
  const start = performance.now();
  const recognition: Recognition = new Recognition(() => server);
  const initializationOptions: InitializationOptions = {
    locale: vscode.env.language,
    commandLinks: true,
    installation: installationOf(context.globalState),
    ...(context.storageUri && { storage: context.storageUri.toString() }),
  };
  // The editor understands no braces within braces.
  const files = vscode.workspace.createFileSystemWatcher('**/{.gitignore,*.txt,*.md,*.markdown,*.text}');
  const taken = vscode.workspace.createFileSystemWatcher('**/*.{docx,doc,wps,pdf,html,htm,mhtml,mht}');
  const output = new Output();
  const client = makeClient({
    documentSelector: selector,
    initializationOptions,
    middleware: middlewareFor(recognition),
    synchronize: {
      configurationSection: ['glossator', 'files.exclude', 'search.exclude', 'search.useIgnoreFiles'],
      fileEvents: [files, taken],
    },
    outputChannel: output,
    errorHandler: crashHandler(() => server),
    // What went wrong is told once, by `tellOfCrash`.
    initializationFailedHandler: () => false,
    progressOnInitialization: false,
  });
  const answers = answerFiles(client);
  const server: Server = new Server(client);
  const holdings = new HoldingsView(server, context.workspaceState, new RowDragging());
  const status = new StatusItem(server, recognition);
  const marks = new Marks(server, recognition);
  const views = new ReadingViews(server, recognition, context.globalState);
  const sample = new Sample(context);
  const swatches = new Swatches(context.extension);
  const pages = new Pages(server.onDidChange);
  context.subscriptions.push(
    files,
    taken,
    new TakenTexts(server, taken),
    ...answers,
    server,
    output,
    holdings,
    status,
    new IndexingItem(server),
    marks,
    new PageBreaks(),
    views,
    new VersionComparison(server),
    ...registerPages(server, pages),
    server.onDidFall(() => void tellOfCrash()),
    ...registerCommands(server, holdings, recognition, views, swatches),
    ...registerCiting(server, holdings),
    ...registerTags(server, holdings, recognition, swatches, pages, context),
    ...registerHelp(context, server, output, sample),
    ...watch(server, recognition),
  );
  void sample.welcome();
  performance.measure(activation, { start });
}

/** Under this name the editor's own tools find how long it had to wait for us. */
const activation = 'glossator.activate';

/** The commands about Glossator itself rather than about a document. */
function registerHelp(
  context: vscode.ExtensionContext,
  server: Server,
  output: Output,
  sample: Sample,
): vscode.Disposable[] {
  const register = (name: string, run: (argument?: unknown) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`glossator.${name}`, run);
  return [
    register('start', () => sample.start()),
    register('openSample', () => sample.open()),
    register('openSamplePaper', (which) => sample.openPaper(which)),
    register('restart', () => server.restart().catch(() => undefined)),
    register('showOutput', () => output.show(true)),
    register('reportIssue', () => reportIssue(context.extension, server, output)),
  ];
}

/** Looks at every text that is opened, saved, written, or spoken of in the settings. */
function watch(server: Server, recognition: Recognition): vscode.Disposable[] {
  const meet = (document: vscode.TextDocument): void => {
    void offerEncoding(document);
    void recognition.meet(document).then((ours) => {
      if (ours) void server.start().catch(() => undefined);
    });
  };
  const written = new Set<vscode.TextDocument>();
  const pause = new Pause(rest, () => {
    for (const document of written) if (!recognition.follows(document)) void recognition.reconsider(document);
    written.clear();
  });
  for (const document of vscode.workspace.textDocuments) meet(document);
  return [
    pause,
    vscode.workspace.onDidOpenTextDocument(meet),
    vscode.workspace.onDidSaveTextDocument((document) => {
      if (!recognition.follows(document)) void recognition.reconsider(document);
    }),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      // Plain text waits until it is saved: a change of language while one writes would be felt.
      if (document.languageId !== 'markdown' || recognition.follows(document)) return;
      written.add(document);
      pause.soon();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('glossator.documents')) return;
      for (const document of vscode.workspace.textDocuments) void recognition.reconsider(document);
    }),
    vscode.window.onDidChangeWindowState(({ focused }) => {
      // Events of files get lost; who comes back to the window finds what is there.
      if (focused) void server.tell(method.rescan);
    }),
  ];
}
