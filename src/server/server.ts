import {
  CodeActionKind,
  CodeActionRequest,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  MessageType,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type TextDocumentContentChangeEvent,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { storeFolder } from '../annotation/layout';
import { fileName } from '../features/labels';
import { tokenModifiers, tokenTypes } from '../features/semantic-tokens';
import { annotationProblems } from './annotations/actions';
import { answerAnnotations } from './annotations/answer';
import { answerCoders } from './annotations/coders';
import { answerCoding } from './annotations/coding';
import { answerVariables } from './variables/answer-client';
import { editsIn } from './annotations/edits';
import { fixCommands } from './annotations/fixes';
import { Glances } from './annotations/glances';
import { KeptPlacements } from './annotations/kept-placements';
import { Moving } from './annotations/moving';
import { StoreProblems } from './annotations/problems';
import { answerSuggestions } from './annotations/suggesting';
import { AnnotationService } from './annotations/service';
import { answerCorrections } from './corrections/answer';
import { CorrectedReadings } from './corrections/corrected';
import { answerReports } from './reports/answer';
import { answerWordComments } from './reports/answer-comments';
import { answerExchange } from './exchange/answer';
import { answerWordBriefs } from './reports/answer-word';
import { answerReview } from './review/answer';
import { answerLedger } from './ledger/answer';
import { Ledgers } from './ledger/ledgers';
import { answerAcross } from './answer-across';
import { answerClaims } from './answer-claims';
import { answerSummary } from './answer-summary';
import { answerImport } from './answer-import';
import { answerTaken } from './answer-taken';
import { answerCiting } from './answer-citing';
import { answerChecks } from './answer-checks';
import { answerClient } from './answer-client';
import { answerEditor } from './answer-editor';
import { answerHierarchy } from './answer-hierarchy';
import { answerHints } from './answer-hints';
import { answerRename } from './answer-rename';
import { withTexts } from '../corpus/catalogue';
import type { Answering } from './answering';
import { codeActionKinds } from './code-actions';
import { completionTriggers } from './completion';
import { diagnosticsOf } from './diagnostics';
import { ignoreFile } from './exclusion';
import { plain } from '../text/decode';
import { Indexer } from './indexer';
import { mostFiles, type Platform } from './platform';
import {
  method,
  type IndexingParams,
  type InitializationOptions,
  type RescanParams,
  type ViewTabsParams,
} from './protocol';
import { annotationMethod } from './protocol-annotations';
import { kindOfLanguage } from './settings';
import { State } from './state';
import { importedFrom, takenUri } from './taken';
import { addressWithin, canonical } from './uris';
import { originalOf } from './views';

/** An edited text is read when nothing was typed for so long, in milliseconds, or when somebody asks. */
const rest = 150;
/** While folders are being read, the client hears of it at most so often, in milliseconds. */
const tell = 1000;

/** Whoever opens a folder has the first turn: what is not asked for is looked into so much later, in milliseconds. */
const settled = 1000;

/** Wires a connection to the features; nothing is decided here. */
export function serve(connection: Connection, platform: Platform): void {
  new Server(connection, platform).listen();
}

class Server {
  private readonly state: State;
  private readonly documents = new TextDocuments({
    create: (uri, language, version, content) => TextDocument.create(uri, language, version, content),
    update: (document: TextDocument, changes, version) => this.updated(document, changes, version),
  });
  private readonly indexer: Indexer;
  private readonly annotations: AnnotationService;
  private readonly glances: Glances;
  private readonly corrected: CorrectedReadings;
  private readonly moving: Moving;
  private readonly storeProblems: StoreProblems;
  /** Settled when the settings have been fetched: an answer before that could be in the wrong language. */
  private ready: Promise<void>;
  private settingsKnown: () => void = () => undefined;
  private callOff: () => void = () => undefined;
  private callOffLook: () => void = () => undefined;
  private followsFolders = false;
  private watches = false;
  /** Whether the editor asks for quick fixes in files that are no documents of ours: those of a store. */
  private fixes = false;
  /** Whether the editor can be asked to fetch inlay hints anew. */
  private hints = false;
  private folders: readonly WorkspaceFolder[] = [];
  private storage: string | undefined;
  private told = 0;
  private readonly cut = new Set<string>();
  /** Open documents that have a problem with versions of an annotation. */
  private readonly clashing = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly platform: Platform,
  ) {
    this.state = new State(connection, platform);
    this.indexer = new Indexer(
      this.state.library,
      platform,
      (done, total, left) => this.indexed({ done, total, ...(left !== undefined && { left }) }),
      (uri, error) => connection.console.error(`${uri}: ${wordsOf(error)}`),
      (folder) => this.tellOfCut(folder),
    );
    this.storeProblems = new StoreProblems(connection);
    this.annotations = new AnnotationService(
      this.state,
      platform,
      () => {
        void connection.sendNotification(annotationMethod.annotationsChanged);
        this.storeProblems.tell(this.annotations.opened(), this.state.phrases);
        this.reportClashes();
        this.findCorrections();
      },
      (error) => connection.console.warn(`Places of annotations are not kept: ${wordsOf(error)}`),
    );
    // In a browser each look would be a question to the editor, or to another machine behind it; one that waits until a
    // store has been read for the first time would be taken for a dear one.
    this.glances = new Glances(platform, () =>
      this.annotations.refresh(({ isOpen, store }) => isOpen && store.promise === 'atomic'),
    );
    this.annotations.whenReading = (progress) =>
      void connection.sendNotification(annotationMethod.stores, progress ?? { done: 0, total: 0 });
    this.corrected = new CorrectedReadings(this.state, this.annotations);
    this.moving = new Moving(this.annotations, this.state, async (message, ...offers) => {
      const answer = await connection.window.showInformationMessage(message, ...offers.map((title) => ({ title })));
      return answer?.title;
    });
    this.state.library.whenDeceived = () => {
      this.report(this.documents.all());
      this.changed();
    };
    this.ready = new Promise((resolve) => {
      this.settingsKnown = resolve;
    });
  }

  listen(): void {
    const answering: Answering = async (token, none, work) => {
      await this.ready;
      if (token.isCancellationRequested) return none;
      this.settle();
      this.corrected.bringUp();
      return withTexts(work, () => this.state.library.fetch());
    };
    this.lifecycle();
    this.synchronise();
    const ledgers = new Ledgers(this.state, this.annotations, this.platform);
    answerEditor(this.connection, this.state, this.annotations, ledgers, this.platform, answering);
    answerClient(this.connection, this.state, () => this.annotations.writing.author, answering);
    answerHierarchy(this.connection, this.state, answering);
    answerRename(this.connection, this.state, answering);
    answerHints(this.connection, this.state, answering);
    answerClaims(this.connection, this.state, answering);
    answerSummary(this.connection, this.state, answering);
    answerAcross(this.connection, this.state, this.annotations, answering);
    answerCiting(this.connection, this.state, answering);
    answerChecks(this.connection, this.state, answering);
    answerAnnotations(this.connection, this.state, this.annotations, answering);
    answerCoders(this.connection, this.state, this.annotations, this.platform, answering);
    answerCoding(this.connection, this.state, this.annotations, answering);
    answerExchange(this.connection, this.state, this.annotations, this.platform, answering);
    answerSuggestions(this.connection, this.state, this.annotations, this.platform, answering);
    answerLedger(this.connection, this.state, this.annotations, ledgers, this.platform, answering);
    answerCorrections(this.connection, this.state, this.annotations, answering);
    answerReview(this.connection, this.state, this.annotations, answering);
    answerReports(this.connection, this.state, ledgers, this.platform, answering);
    answerWordBriefs(this.connection, ledgers, this.platform, answering);
    answerWordComments(this.connection, this.state, this.platform, answering);
    answerTaken(this.connection, this.state, this.platform);
    answerImport(this.connection, this.state, this.annotations, this.platform);
    answerVariables(this.connection, this.state, this.annotations, this.platform, answering);
    this.documents.listen(this.connection);
    this.connection.listen();
  }

  private lifecycle(): void {
    const { connection } = this;
    connection.onInitialize((params) => this.initialize(params));
    connection.onInitialized(() => {
      if (this.watches)
        void connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: `**/${storeFolder}/**` }],
        });
      if (this.fixes)
        void connection.client.register(CodeActionRequest.type, {
          documentSelector: [{ pattern: `**/${storeFolder}/**` }],
          codeActionKinds: [CodeActionKind.QuickFix],
        });
      if (this.followsFolders)
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          const gone = new Set(removed.map(({ uri }) => canonical(uri)));
          this.folders = [...this.folders.filter(({ uri }) => !gone.has(canonical(uri))), ...added];
          this.state.openFolders(this.folders);
          this.annotations.keepOnly(this.state.library.matters);
          this.configureAgain();
        });
      this.glances.begin();
      void this.openShelf()
        .then(() => this.configure())
        .then(this.settingsKnown);
    });
    connection.onNotification(method.viewTabs, ({ uris }: ViewTabsParams) => {
      this.state.views.show(uris.map(canonical));
      this.changed();
    });
    connection.onNotification(method.rescan, (params?: Partial<RescanParams>) => {
      void this.annotations.refresh();
      void this.rescan(params?.wanted);
    });
    connection.onNotification(method.stopIndexing, () => this.indexer.stop());
    connection.onShutdown(() => {
      this.callOff();
      this.callOffLook();
      this.glances.end();
      this.indexer.end();
    });
  }

  private initialize(params: InitializeParams): InitializeResult {
    const options = params.initializationOptions as Partial<InitializationOptions> | undefined;
    const { workspace, textDocument } = params.capabilities;
    this.followsFolders = workspace?.workspaceFolders ?? false;
    this.storage = options?.storage;
    if (options?.installation !== undefined) this.annotations.installation = options.installation;
    this.watches = workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false;
    this.fixes = textDocument?.codeAction?.dynamicRegistration ?? false;
    this.hints = workspace?.inlayHint?.refreshSupport ?? false;
    this.folders = params.workspaceFolders ?? [];
    this.state.openFolders(this.folders);
    this.state.client = {
      locale: options?.locale ?? params.locale ?? 'en',
      commandLinks: options?.commandLinks ?? false,
      configuration: workspace?.configuration ?? false,
      markdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
      definitionLinks: textDocument?.definition?.linkSupport ?? false,
    };
    return {
      serverInfo: { name: 'glossator' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        definitionProvider: true,
        referencesProvider: true,
        callHierarchyProvider: true,
        renameProvider: { prepareProvider: true },
        inlayHintProvider: true,
        documentSymbolProvider: { label: 'Glossator' },
        workspaceSymbolProvider: true,
        foldingRangeProvider: true,
        codeActionProvider: { codeActionKinds },
        executeCommandProvider: { commands: Object.values(fixCommands) },
        completionProvider: { triggerCharacters: completionTriggers },
        semanticTokensProvider: {
          legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
          full: true,
        },
        workspace: {
          workspaceFolders: { supported: true, changeNotifications: true },
          fileOperations: { didRename: { filters: [{ pattern: { glob: '**' } }] } },
        },
      },
    };
  }

  private synchronise(): void {
    const { connection, documents } = this;
    const { library } = this.state;
    documents.onDidChangeContent(({ document }) => {
      if (this.tookView(document)) return;
      const opened = library.edit(canonical(document.uri), document.getText(), kindOfLanguage(document.languageId));
      if (opened) {
        this.report([document]);
        this.changed();
        return;
      }
      this.callOff();
      this.callOff = this.platform.after(rest, () => this.settle());
    });
    documents.onDidClose(({ document }) => {
      void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
      const original = originalOf(canonical(document.uri));
      if (original !== undefined) {
        this.state.views.delete(canonical(document.uri), original);
        void library.release(original);
        return;
      }
      this.annotations.close(canonical(document.uri));
      void library.close(canonical(document.uri)).then(() => this.changed());
    });
    connection.onDidChangeWatchedFiles(({ changes }) => {
      const changed = changes.flatMap(({ uri, type }) => {
        const own = takenUri(canonical(uri));
        // What was imported is read instead of its file, and its file again once it is gone.
        return type === FileChangeType.Changed ? [own] : [own, ...importedFrom(own)];
      });
      const stores = changed.filter((uri) => uri.includes(`/${storeFolder}/`));
      for (const matter of new Set(stores.map((uri) => library.matterOf(uri)))) this.annotations.look(matter);
      const uris = changed.filter((uri) => !library.leavesOut(uri));
      if (uris.some((uri) => uri.endsWith(`/${ignoreFile}`))) void this.rescan();
      else this.indexer.add(uris);
    });
    connection.workspace.onDidRenameFiles(async ({ files }) => {
      for (const { oldUri, newUri } of files) await this.moving.renamed(oldUri, newUri);
    });
    connection.onDidChangeConfiguration(() => this.configureAgain());
  }

  /** What is written in an open text moves its annotations at once; it is read when the hand rests. */
  private updated(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument {
    const edits = changes.flatMap((change) => {
      const found = editsIn(document, change);
      TextDocument.update(document, [change], version);
      return found;
    });
    this.annotations.edit(canonical(document.uri), edits, () => plain(document.getText()));
    return document;
  }

  private async openShelf(): Promise<void> {
    try {
      const shelf = this.storage === undefined ? undefined : await this.platform.shelf?.(this.storage);
      if (shelf) this.state.library.keepOn(shelf);
      const places = this.storage === undefined ? undefined : await this.platform.shelf?.(placesIn(this.storage));
      if (places) this.annotations.placements.keepOn(new KeptPlacements(places));
    } catch (error) {
      this.connection.console.warn(`Readings are not kept: ${wordsOf(error)}`);
    }
  }

  /** A reading view shows a document and is none: what the editor has of it is only kept to be compared. */
  private tookView(document: TextDocument): boolean {
    const uri = canonical(document.uri);
    const original = originalOf(uri);
    if (original === undefined) return false;
    this.state.views.set(uri, original, document.getText());
    this.state.library.hold(original);
    this.report([document]);
    this.changed();
    return true;
  }

  private configureAgain(): void {
    this.ready = this.ready.then(() => this.configure());
  }

  /** Fetches the settings and reads anew what they say something of. */
  private async configure(): Promise<void> {
    try {
      await this.state.configure();
    } catch (error) {
      this.connection.console.warn(`The settings could not be fetched: ${wordsOf(error)}`);
    }
    this.state.library.refreshOpen();
    this.report(this.documents.all());
    this.changed();
    void this.rescan();
  }

  /** What a person has stopped goes on when one wants it to, and not by itself. */
  private async rescan(wanted = false): Promise<void> {
    if (this.indexer.stopped && !wanted) return;
    try {
      const ended = await this.indexer.rescan();
      if (ended || this.indexer.stopped) this.annotations.haveFiled();
      if (!ended) return;
      await this.state.library.keep();
      this.platform.after(settled, () => void this.check());
    } catch (error) {
      this.connection.console.warn(`Readings are not kept: ${wordsOf(error)}`);
    }
  }

  /** Looks into the files that were taken for what they were when the folder was last open. */
  private async check(): Promise<void> {
    try {
      if (await this.indexer.check()) await this.state.library.keep();
    } catch (error) {
      this.connection.console.warn(`Readings are not kept: ${wordsOf(error)}`);
    }
  }

  /** Reads what was edited since it was last read. */
  private settle(): void {
    this.callOff();
    const read = new Set(this.state.library.settle());
    if (read.size === 0) return;
    const shown = ({ uri }: TextDocument): string => originalOf(canonical(uri)) ?? canonical(uri);
    this.report(this.documents.all().filter((document) => read.has(shown(document))));
    this.changed();
  }

  private report(documents: readonly TextDocument[]): void {
    for (const { uri, version } of documents) {
      const own = annotationProblems(this.state, this.annotations, canonical(uri));
      const diagnostics = [...diagnosticsOf(this.state, canonical(uri)), ...own];
      void this.connection.sendDiagnostics({ uri, version, diagnostics });
      if (own.length > 0) this.clashing.add(uri);
      else this.clashing.delete(uri);
    }
    // What a rule wanted to look up in a collection is read, and the rule asked again.
    void this.state.library.fetch().then((read) => {
      if (read) this.report(documents.filter((document) => this.documents.get(document.uri) === document));
    });
  }

  /** Documents in which annotations differ or differed until now are spoken of anew. */
  private reportClashes(): void {
    const clashes = ({ uri }: TextDocument): boolean =>
      this.clashing.has(uri) || annotationProblems(this.state, this.annotations, canonical(uri)).length > 0;
    const documents = this.documents.all().filter(clashes);
    if (documents.length > 0) this.report(documents);
  }

  /** Once for each folder: a cut is said, never silent. */
  private tellOfCut(folder: string): void {
    if (this.cut.has(folder)) return;
    this.cut.add(folder);
    const { phrases } = this.state;
    const message = phrases.get('folder.tooMany', fileName(folder), mostFiles);
    void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  }

  private indexed(params: IndexingParams): void {
    const { total } = params;
    void this.connection.sendNotification(method.indexing, params);
    if (total === 0) this.lookAround();
    const now = this.platform.now();
    if (total > 0 && now - this.told < tell) return;
    this.told = now;
    this.report(this.documents.all());
    this.changed();
  }

  /** When nothing is left to be read for a moment: a move in the editor is told of by then. */
  private lookAround(): void {
    this.callOffLook();
    this.callOffLook = this.platform.after(settled, () => {
      this.moving.lookAround().catch((error: unknown) => this.connection.console.warn(wordsOf(error)));
    });
  }

  /** Readings have become others, or corrections of them: what is shown may be stale. */
  private changed(): void {
    this.corrected.bringUp();
    void this.connection.sendNotification(method.changed);
    if (this.hints) void this.connection.languages.inlayHint.refresh().catch(() => undefined);
    this.findCorrections();
  }

  /** Looks for corrections in the background, and tells where they make readings others. */
  private findCorrections(): void {
    void this.corrected.find().then(
      (any) => {
        if (!any) return;
        void this.connection.sendNotification(method.changed);
        this.report(this.documents.all());
      },
      (error: unknown) => this.connection.console.warn(`Corrections are not found: ${wordsOf(error)}`),
    );
  }
}

/** Where it is kept, within the storage of the workspace, where passages were found: no name that a reading has. */
function placesIn(storage: string): string {
  return addressWithin(storage, 'tag_places');
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
