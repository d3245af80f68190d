import type { Connection, WorkspaceFolder } from 'vscode-languageserver';
import { Corpus } from '../corpus/corpus';
import type { Matter } from '../corpus/document';
import { fileName } from '../features/labels';
import { Phrases, tongueOf } from '../features/phrases';
import { Reliances } from '../features/reliance';
import { HoldingsTree } from '../features/tree/holdings-tree';
import { jurisdictions } from '../jurisdiction/index';
import { Convert } from './convert';
import { Library } from './library';
import { CardMarkdown } from './markdown';
import type { Platform } from './platform';
import { canonical } from './uris';
import { Views } from './views';

/** What the client can do and wants, as far as answers depend on it. */
export interface Client {
  readonly locale: string;
  readonly configuration: boolean;
  readonly commandLinks: boolean;
  readonly markdown: boolean;
  readonly definitionLinks: boolean;
}

/** What is asked of the settings of each folder. */
const sections = ['glossator', 'files.exclude', 'search.exclude', 'search.useIgnoreFiles'];

const nobody: Client = {
  locale: 'en',
  configuration: false,
  commandLinks: false,
  markdown: true,
  definitionLinks: false,
};

/** What all answers of a server are made from. */
export class State {
  readonly corpus = new Corpus(jurisdictions()[0]!);
  readonly reliances = new Reliances(this.corpus);
  readonly views = new Views();
  readonly convert = new Convert(this.corpus, this.views);
  readonly library: Library;
  private known: Client = nobody;
  private speech = new Phrases('en');
  /** What the editor calls the folders: a workspace file may give them names. */
  private readonly names = new Map<Matter, string>();
  private rows = this.makeTree();
  private cards = new CardMarkdown(this.convert, false);

  constructor(
    private readonly connection: Connection,
    platform: Platform,
  ) {
    this.library = new Library(this.corpus, platform);
  }

  get client(): Client {
    return this.known;
  }

  set client(client: Client) {
    this.known = client;
    this.cards = new CardMarkdown(this.convert, client.commandLinks);
    this.speak();
  }

  get phrases(): Phrases {
    return this.speech;
  }

  get tree(): HoldingsTree {
    return this.rows;
  }

  get markdown(): CardMarkdown {
    return this.cards;
  }

  /** Takes up the folders that are open, in the order of the editor. */
  openFolders(folders: readonly WorkspaceFolder[]): void {
    this.names.clear();
    for (const { uri, name } of folders) this.names.set(canonical(uri).replace(/\/$/, ''), name);
    this.library.setFolders([...this.names.keys()]);
  }

  /** What the editor calls a folder. */
  nameOf(matter: Matter): string {
    return this.names.get(matter) ?? fileName(matter);
  }

  /** The settings of each folder, and those that hold where there is none. */
  async configure(): Promise<void> {
    if (!this.known.configuration) return;
    const scopes = ['', ...this.library.matters];
    const values = (await this.connection.workspace.getConfiguration(
      scopes.flatMap((scope) => sections.map((section) => ({ section, ...(scope && { scopeUri: scope }) }))),
    )) as unknown[];
    scopes.forEach((scope, i) => {
      const [own, filesExclude, searchExclude, useIgnoreFiles] = values.slice(i * sections.length);
      this.library.setSettings(scope, own, { filesExclude, searchExclude, useIgnoreFiles });
    });
    this.speak();
  }

  /** The folders, and loose files where any are open. */
  matters(): string[] {
    return this.corpus.inMatter('').length > 0 ? [...this.library.matters, ''] : [...this.library.matters];
  }

  private makeTree(): HoldingsTree {
    return new HoldingsTree(this.corpus, this.reliances, this.speech, (matter) => this.nameOf(matter));
  }

  private speak(): void {
    const tongue = this.library.settingsOf('').tongue ?? tongueOf(this.known.locale);
    if (tongue === this.speech.tongue) return;
    this.speech = new Phrases(tongue);
    this.rows = this.makeTree();
  }
}
