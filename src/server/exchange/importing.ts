import {
  countOf,
  incoming,
  type Incoming,
  knownLines,
  missedLines,
  writeIncoming,
} from '../../features/exchange/incoming';
import type { ExchangeFile } from '../../features/exchange/read-exchange';
import { fileName } from '../../features/labels';
import type { Notebook } from '../annotations/notebook';
import type { AnnotationService } from '../annotations/service';
import type { Platform } from '../platform';
import type { ImportTagsResult } from '../protocol-exchange';
import type { State } from '../state';

/** Takes tags of other programs into a folder: says first what would come in, and writes it where that is wanted. */
export class Importing {
  constructor(
    private readonly notebook: Notebook,
    private readonly service: AnnotationService,
    private readonly state: State,
    private readonly platform: Platform,
    private readonly isOff: () => boolean,
  ) {}

  async run(files: readonly string[], write: boolean): Promise<ImportTagsResult> {
    const { writing } = this.service;
    const { phrases } = this.state;
    let told: { readonly said: readonly string[]; readonly count: number } | undefined;
    const done = await writing.writing(async (writer) => {
      await this.notebook.open();
      const read = this.platform.exchange?.()?.read(await this.filesOf(files));
      if (!read) return { ok: false, reason: 'nothing', why: phrases.get('exchange.noFile') };
      const found = await incoming(read, {
        ...{ store: this.notebook.store, texts: await this.texts(), person: writer.person },
        ...{ now: new Date().toISOString(), newId: () => writing.newId() },
        sha256: (text) => this.platform.sha256(text),
      });
      if (this.isOff()) return { ok: true, ids: [] };
      const count = write ? await this.write(found, writer) : countOf(found);
      told = { said: this.lines(found, writer.person, count, write), count: count + found.codes.length };
      return { ok: true, ids: [] };
    });
    return done.ok && !told ? null : { ...done, ...told };
  }

  /** One document after the other, until it is called off; each is whole. */
  private write(found: Incoming, writer: Parameters<typeof writeIncoming>[2]): Promise<number> {
    return writeIncoming(found, this.notebook.store, writer, async () => {
      await this.platform.pause();
      return !this.isOff();
    });
  }

  private lines(found: Incoming, person: string, count: number, written: boolean): string[] {
    const { phrases } = this.state;
    const made = found.codes.map(({ name }) => name);
    return [
      phrases.get(written ? 'exchange.imported' : 'exchange.wouldImport', count, person),
      ...knownLines(found, phrases),
      ...(made.length > 0 ? [phrases.get('exchange.newCodes', phrases.list(made))] : []),
      ...missedLines(found, phrases),
    ];
  }

  /** What a person chose, and with files of brat what brat has beside them. */
  private async filesOf(uris: readonly string[]): Promise<ExchangeFile[]> {
    const all = new Set(
      uris.flatMap((uri) =>
        /\.ann$/i.test(uri)
          ? [uri, uri.replace(/\.ann$/i, '.txt'), `${uri.slice(0, uri.lastIndexOf('/') + 1)}visual.conf`]
          : [uri],
      ),
    );
    const files: ExchangeFile[] = [];
    for (const uri of all) {
      const bytes = (await this.platform.stamp(uri)) === undefined ? undefined : await this.platform.read(uri);
      if (bytes) files.push({ name: fileName(uri), bytes });
    }
    return files;
  }

  private async texts(): Promise<Map<string, string>> {
    const texts = new Map<string, string>();
    for (const document of this.state.corpus.inMatter(this.notebook.matter)) {
      if (this.isOff()) break;
      texts.set(this.notebook.pathOf(document.uri), (await this.state.library.whole(document)).text);
    }
    return texts;
  }
}
