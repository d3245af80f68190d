import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { environment } from './environment';
import { writeProfile, type Profile } from './profile';
import { withPseudoExtension } from './pseudo-extension';
import { addViewer } from './viewer';

/** A server of VS Code's, listening on this machine only. */
export interface Server {
  /** The address of a window on a folder, or on the folders of a workspace file. */
  address(folder: string): string;
  readonly pid: number | undefined;
  stop(): Promise<void>;
}

const LIMIT = 60_000;

const servers = new Map<string, Promise<Server>>();

/** The server of a profile, started when a window first wants it. */
export function serverFor(profile: Profile): Promise<Server> {
  const { theme, locale, workspaceTrust, pseudo, environment: variables, settings, shared } = profile;
  const key = JSON.stringify([theme, locale, workspaceTrust, pseudo, variables, settings, shared]);
  const known = servers.get(key);
  if (known) return known;
  const server = startServer(profile);
  servers.set(key, server);
  return server;
}

export async function stopServers(): Promise<void> {
  const running = [...servers.values()];
  servers.clear();
  for (const server of running) await (await server).stop();
}

async function startServer(profile: Profile): Promise<Server> {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-page-server-'));
  writeProfile(data, profile);
  const key = randomBytes(16).toString('hex');
  const { server } = environment();
  addViewer(server[server.indexOf('--extensions-dir') + 1]!);
  const [program = '', ...args] = profile.pseudo ? withPseudoExtension(data) : server;
  const own = [
    '--port',
    '0',
    '--connection-token',
    key,
    '--server-data-dir',
    data,
    '--locale',
    profile.pseudo ? 'zh-cn' : (profile.locale ?? 'en'),
  ];
  const env = { ...process.env, ...profile.environment };
  const child = spawn(program, [...args, ...own], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const port = await portOf(child);
  return {
    address: (place) => {
      const kind = place.endsWith('.code-workspace') ? 'workspace' : 'folder';
      return `http://127.0.0.1:${port}/?tkn=${key}&${kind}=${encodeURIComponent(place)}`;
    },
    pid: child.pid,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      fs.rmSync(data, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`VS Code's server did not start.\n${output}`)), LIMIT);
    const read = (text: string): void => {
      output = (output + text).slice(-20_000);
      const listening = /agent listening on (\d+)/.exec(output);
      if (!listening) return;
      clearTimeout(timer);
      resolve(Number(listening[1]));
    };
    child.stdout?.setEncoding('utf8').on('data', read);
    child.stderr?.setEncoding('utf8').on('data', read);
    child.once('exit', () => reject(new Error(`VS Code's server ended.\n${output}`)));
  });
}
