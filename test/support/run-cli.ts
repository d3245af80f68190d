import { build } from 'esbuild';
import { spawn, type ChildProcess } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

/** What a run of the program left behind. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Where the program of this run lies. */
let built: Promise<string> | undefined;

/** The program as it is shipped, in a folder of its own with files to read. */
export class Cli {
  private constructor(
    /** Where it runs, and where its files lie. */
    readonly folder: string,
    private readonly program: string,
  ) {}

  /** The program, built once a run: an unbuilt one would say nothing of what a bundler does to it. */
  static async built(): Promise<Cli> {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-cli-'));
    return new Cli(folder, await (built ??= Cli.build()));
  }

  private static async build(): Promise<string> {
    const outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-program-'));
    process.once('exit', () => fs.rmSync(outdir, { recursive: true, force: true }));
    await build({
      entryPoints: {
        cli: path.join('src', 'cli', 'main.ts'),
        word: path.join('src', 'features', 'pages', 'word', 'main.ts'),
        exchange: path.join('src', 'features', 'exchange', 'main.ts'),
        intake: path.join('src', 'server', 'node', 'intake-thread.ts'),
      },
      outdir,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      charset: 'utf8',
    });
    return path.join(outdir, 'cli.js');
  }

  put(name: string, content: string | Uint8Array): void {
    fs.mkdirSync(path.dirname(this.path(name)), { recursive: true });
    fs.writeFileSync(this.path(name), content);
  }

  path(name: string): string {
    return path.join(this.folder, name);
  }

  start(args: readonly string[], environment: Readonly<Record<string, string>> = {}): ChildProcess {
    const { PATH = '' } = process.env;
    return spawn(process.execPath, [this.program, ...args], { cwd: this.folder, env: { PATH, ...environment } });
  }

  run(args: readonly string[], environment: Readonly<Record<string, string>> = { LANG: 'C' }): Promise<Ran> {
    const child = this.start(args, environment);
    const read = (stream: NodeJS.ReadableStream | null): (() => string) => {
      const chunks: Buffer[] = [];
      stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
      return () => Buffer.concat(chunks).toString('utf8');
    };
    const [out, err] = [read(child.stdout), read(child.stderr)];
    child.stdin?.end();
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (status) => resolve({ status, out: out(), err: err() }));
    });
  }

  remove(): void {
    fs.rmSync(this.folder, { recursive: true, force: true });
  }
}
