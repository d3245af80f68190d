import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import * as fs from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as https from 'node:https';
import type { AddressInfo } from 'node:net';
import * as os from 'node:os';
import * as path from 'node:path';

/**
 * Public git repositories behind https on this machine: git's own server program behind a certificate of the test's own,
 * which git is told to believe by the variable that companies use for theirs.
 */
export class GitServer {
  private held: (() => void)[] = [];
  private readonly place = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-git-server-'));
  private readonly work = path.join(this.place, 'work');
  private readonly server: https.Server;
  /** Whether requests are kept waiting, so that somebody has time to call one off. */
  holds = false;

  private constructor() {
    const [key, cert] = [path.join(this.place, 'key.pem'), this.certificate];
    const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
    run('openssl', [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-keyout',
      key,
      '-out',
      cert,
      ...subject,
    ]);
    run('git', ['init', '-q', '--bare', '-b', 'main', path.join(this.place, 'laws.git')]);
    run('git', ['init', '-q', '-b', 'main', this.work]);
    this.server = https.createServer(
      { key: fs.readFileSync(key), cert: fs.readFileSync(cert) },
      (request, response) => {
        if (this.holds) this.held.push(() => response.destroy());
        else void this.answer(request, response);
      },
    );
  }

  static async start(): Promise<GitServer> {
    const started = new GitServer();
    started.server.listen(0, '127.0.0.1');
    await once(started.server, 'listening');
    return started;
  }

  /** The certificate that vouches for it. */
  get certificate(): string {
    return path.join(this.place, 'cert.pem');
  }

  /** The address of a repository. */
  address(name: string): string {
    return `https://127.0.0.1:${(this.server.address() as AddressInfo).port}/${name}`;
  }

  /** Puts a file into the repository laws.git. */
  publish(name: string, text: string): void {
    const git = (...args: string[]): void =>
      run('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], this.work);
    fs.writeFileSync(path.join(this.work, name), text);
    git('add', '.');
    git('commit', '-qm', name);
    git('push', '-q', '../laws.git', 'HEAD:main');
  }

  async stop(): Promise<void> {
    for (const end of this.held) end();
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
    fs.rmSync(this.place, { recursive: true, force: true });
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '', headers } = request;
    const [file = '', query = ''] = url.split('?');
    const child = spawn('git', ['http-backend'], {
      env: {
        ...process.env,
        GIT_PROJECT_ROOT: this.place,
        GIT_HTTP_EXPORT_ALL: '1',
        REQUEST_METHOD: method,
        PATH_INFO: decodeURIComponent(file),
        QUERY_STRING: query,
        CONTENT_TYPE: headers['content-type'] ?? '',
        HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
        GIT_PROTOCOL: String(headers['git-protocol'] ?? ''),
      },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    request.pipe(child.stdin);
    const pieces: Buffer[] = [];
    for await (const piece of child.stdout) pieces.push(piece as Buffer);
    const whole = Buffer.concat(pieces);
    const end = whole.indexOf('\r\n\r\n');
    const lines = whole
      .subarray(0, end)
      .toString()
      .split('\r\n')
      .map((line) => line.split(': ') as [string, string]);
    const { Status = '200', ...others } = Object.fromEntries(lines);
    response.writeHead(Number.parseInt(Status, 10), others);
    response.end(whole.subarray(end + 4));
  }
}

function run(program: string, args: readonly string[], cwd?: string): void {
  execFileSync(program, args, { stdio: 'pipe', ...(cwd && { cwd }) });
}
