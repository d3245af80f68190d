import { spawn, type ChildProcess } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { serverEnvironment } from '../../src/extension/node/environment';
import { method, type IndexingParams } from '../../src/server/protocol';
import { brief, judgments, type Paper } from '../generate/papers';
import { Random } from '../generate/random';
import { readSources } from '../generate/sources';
import { median, quantile } from '../measure';
import type { Bench } from '../report';

interface Place {
  readonly line: number;
  readonly character: number;
}

/** How often somebody hovers while a folder is being read, in milliseconds. */
const every = 25;

/** The server as it ships, in a process of its own, over a folder on the disk. */
class Session {
  private readonly process: ChildProcess;
  private readonly client: ProtocolConnection;
  private readonly started = performance.now();
  private readonly idle: Promise<void>;
  /** Progress that was told. */
  told = 0;

  constructor(
    private readonly folder: string,
    private readonly storage: string,
    private readonly own: Paper,
  ) {
    // As the extension starts it.
    const unread = fs.existsSync(storage) ? [] : ['--unread'];
    this.process = spawn(process.execPath, [path.join(__dirname, 'program.cjs'), 'lsp', '--stdio', ...unread], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, ...serverEnvironment },
    });
    this.client = createProtocolConnection(
      new StreamMessageReader(this.process.stdout!),
      new StreamMessageWriter(this.process.stdin!),
    );
    this.idle = new Promise((resolve) =>
      this.client.onNotification(method.indexing, ({ total }: IndexingParams) => {
        if (total === 0) resolve();
        else this.told++;
      }),
    );
    this.client.listen();
  }

  /** Opens the folder with a brief in the editor; answers how long the server took until it could, in milliseconds. */
  async open(): Promise<number> {
    const folder = pathToFileURL(this.folder).toString();
    await this.client.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } },
      workspaceFolders: [{ uri: folder, name: 'matter' }],
      initializationOptions: { locale: 'zh-cn', storage: pathToFileURL(this.storage).toString() },
    });
    const took = performance.now() - this.started;
    void this.client.sendNotification('initialized', {});
    void this.client.sendNotification('textDocument/didOpen', {
      textDocument: { uri: this.uri, languageId: 'legal-brief', version: 1, text: this.own.text },
    });
    return took;
  }

  /** Milliseconds from the start of the process until everything is read, and those of the hovers on the way. */
  async read(places: readonly Place[]): Promise<{ readonly took: number; readonly hovers: readonly number[] }> {
    let done = false;
    void this.idle.then(() => (done = true));
    const hovers: number[] = [];
    for (let i = 0; !done; i++) {
      hovers.push(await this.ask('textDocument/hover', places[i % places.length]!));
      await Promise.race([this.idle, new Promise((resolve) => setTimeout(resolve, every))]);
    }
    return { took: performance.now() - this.started, hovers };
  }

  async ask(what: string, position: Place): Promise<number> {
    const from = performance.now();
    await this.client.sendRequest(what, { textDocument: { uri: this.uri }, position });
    return performance.now() - from;
  }

  /** Looks for a name in all documents, and hovers meanwhile. */
  async look(query: string, places: readonly Place[]): Promise<{ readonly took: number; readonly slowest: number }> {
    const from = performance.now();
    let took: number | undefined;
    const looking = this.client
      .sendRequest('workspace/symbol', { query })
      .then(() => (took = performance.now() - from));
    let slowest = 0;
    for (let i = 0; took === undefined; i++)
      slowest = Math.max(slowest, await this.ask('textDocument/hover', places[i % places.length]!));
    await looking;
    return { took, slowest };
  }

  /** Megabytes, as the system sees it; 0 where it does not say. */
  memory(): number {
    const file = `/proc/${this.process.pid}/status`;
    const status = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
    return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1000;
  }

  /** Processor time since the start in milliseconds; 0 where the system does not say. */
  cpu(): number {
    const file = `/proc/${this.process.pid}/stat`;
    const stat = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
    const [user, system] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14).map(Number);
    return ((user ?? 0) + (system ?? 0)) * 10;
  }

  async end(): Promise<void> {
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    await this.client.sendRequest('shutdown');
    await this.client.sendNotification('exit');
    await gone;
    this.client.dispose();
  }

  private get uri(): string {
    return pathToFileURL(path.join(this.folder, this.own.name)).toString();
  }
}

/** Waits until nothing new has been written for a while. */
async function settled(folder: string): Promise<void> {
  const state = (): string =>
    fs.existsSync(folder)
      ? fs
          .readdirSync(folder)
          .map((name) => `${name} ${fs.statSync(path.join(folder, name)).mtimeMs}`)
          .join()
      : '';
  for (let before = ' '; before !== state();) {
    before = state();
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
}

/** Where the brief cites something. */
function citedPlaces(text: string): Place[] {
  return text.split('\n').flatMap((words, line) => {
    const at = words.search(/示0102民初|第[一二三四五六七八九]/);
    return at === -1 ? [] : [{ line, character: at + 1 }];
  });
}

export const serverBench: Bench = {
  name: 'server',
  what: 'the language server in a process of its own, over a folder on the disk',
  run: async (short) => {
    const count = short ? 150 : 1000;
    const place = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-bench-'));
    const [folder, storage] = [path.join(place, 'matter'), path.join(place, 'storage')];
    try {
      const papers = judgments(readSources(), count, 5000);
      const own = brief(papers, new Random(9), 40);
      fs.mkdirSync(folder);
      for (const { name, text } of [...papers, own]) fs.writeFileSync(path.join(folder, name), text);
      const places = citedPlaces(own.text);

      const cold = new Session(folder, storage, own);
      const started = await cold.open();
      const begun = cold.cpu();
      const first = await cold.read(places);
      const coldCpu = cold.cpu() - begun;
      await settled(storage);
      const [hovers, definitions]: [number[], number[]] = [[], []];
      for (const position of [...places, ...places]) {
        hovers.push(await cold.ask('textDocument/hover', position));
        definitions.push(await cold.ask('textDocument/definition', position));
      }
      const memory = cold.memory();
      await cold.end();
      const warm: { took: number; started: number; cpu: number; hover: number; look: number; waited: number }[] = [];
      for (let i = 0; i < (short ? 3 : 5); i++) {
        const session = new Session(folder, storage, own);
        const started = await session.open();
        const begun = session.cpu();
        const { took } = await session.read(places);
        const cpu = session.cpu() - begun;
        const soon: number[] = [];
        for (const position of places) soon.push(await session.ask('textDocument/hover', position));
        const { took: look, slowest: waited } = await session.look('公司', places);
        warm.push({ started, took, cpu, hover: quantile(soon, 0.95), look, waited });
        await session.end();
      }
      const opened = median(warm.map((one) => one.took - one.started));
      const warmCpu = median(warm.map((one) => one.cpu));
      return {
        lines: [
          { what: 'the process is there', value: started, unit: 'ms' },
          { what: `${count} judgments read, cold`, value: first.took - started, unit: 'ms', target: '< 2000' },
          { what: 'processor time of it', value: coldCpu, unit: 'ms' },
          { what: `told of progress`, value: cold.told, unit: 'times' },
          { what: 'a hover meanwhile, p95', value: quantile(first.hovers, 0.95), unit: 'ms', target: '< 50' },
          { what: 'the median of them', value: median(first.hovers), unit: 'ms' },
          { what: 'the slowest of them', value: Math.max(...first.hovers), unit: 'ms' },
          { what: 'hover, median, there and back', value: median(hovers), unit: 'ms' },
          { what: 'hover, p95, there and back', value: quantile(hovers, 0.95), unit: 'ms', target: '< 20' },
          { what: 'definition, p95, there and back', value: quantile(definitions, 0.95), unit: 'ms', target: '< 20' },
          { what: 'the server’s memory', value: memory, unit: 'MB', target: '< 250' },
          { what: 'opened again, from what was kept', value: opened, unit: 'ms', target: '< 300' },
          { what: 'processor time of it', value: warmCpu, unit: 'ms' },
          { what: 'hovers right after it, p95', value: median(warm.map((one) => one.hover)), unit: 'ms' },
          { what: 'a name looked for in all of it', value: median(warm.map((one) => one.look)), unit: 'ms' },
          { what: 'the slowest hover meanwhile', value: median(warm.map((one) => one.waited)), unit: 'ms' },
          { what: 'what is kept', value: sizeOf(storage), unit: 'MB' },
        ],
        gates: [
          { what: 'opening again against opening first', ratio: warmCpu / coldCpu, limit: short ? 0.16 : 0.1 },
          {
            what: 'a hover meanwhile against one when all is read',
            ratio: median(first.hovers) / median(hovers),
            limit: short ? 20 : 12,
          },
        ],
      };
    } finally {
      fs.rmSync(place, { recursive: true, force: true });
    }
  },
};

function sizeOf(folder: string): number {
  return fs.readdirSync(folder).reduce((sum, name) => sum + fs.statSync(path.join(folder, name)).size, 0) / 1e6;
}
