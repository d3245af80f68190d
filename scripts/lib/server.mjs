// VS Code's own server, as the demo and the host tests start it.
import { withoutNoise } from './editor.mjs';
import { UserError } from './messages.mjs';
import { end, start } from './processes.mjs';

/** The server is up in about a second; a busy machine may take longer. */
const LIMIT = 60_000;

/**
 * The command of a server that answers this machine alone. What is added: `--port`, the folders, and either a
 * connection token or `--without-connection-token`.
 *
 * @param {import('./editor.mjs').Editor} editor
 */
export function serverCommand(editor) {
  return [
    editor.node,
    editor.server,
    '--host',
    '127.0.0.1',
    '--accept-server-license-terms',
    '--telemetry-level',
    'off',
    // It has this environment already: each window would start a login shell to ask for it.
    '--force-disable-user-env',
  ];
}

/**
 * Starts a server and waits until it listens. Port 0 lets it choose one.
 *
 * @param {import('./editor.mjs').Editor} editor
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<{ child: import('node:child_process').ChildProcess, port: number }>}
 */
export async function startServer(editor, args, env = process.env) {
  const [node = '', ...common] = serverCommand(editor);
  const child = start(node, [...common, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: withoutEditor(env) });
  let output = '';
  const port = await new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ why) =>
      reject(new UserError(`VS Code’s server ${why}.\n${withoutNoise(output)}`));
    const timer = setTimeout(() => fail('did not start in time'), LIMIT);
    const read = (/** @type {string} */ text) => {
      output = (output + text).slice(-20_000);
      const listening = /agent listening on (\d+)/.exec(output);
      if (listening) resolve(Number(listening[1]));
    };
    child.stdout?.setEncoding('utf8').on('data', read);
    child.stderr?.setEncoding('utf8').on('data', read);
    child.once('error', (error) => fail(`could not be started: ${error.message}`));
    child.once('exit', () => fail('ended'));
    void Promise.resolve().then(() => timer.unref());
  }).catch(async (error) => {
    await end(child);
    throw error;
  });
  return { child, port };
}

/**
 * The environment without what a surrounding VS Code left in it, which would make ours talk to that one.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function withoutEditor(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name)));
}
