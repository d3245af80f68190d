import * as path from 'node:path';
import { run } from './processes.mjs';
import { UserError, progress } from './messages.mjs';

/** Enough for a slow line; a hanging one is noticed by npm itself. */
const LIMIT = 30 * 60_000;

/**
 * Runs npm in a folder: the one that started this command, so that its version and settings are the same.
 *
 * @param {string} doing what a person reads meanwhile
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export async function npm(doing, args, cwd) {
  const done = progress(doing);
  const { command, before, shell } = npmCommand();
  const all = [
    ...before,
    ...args,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--fetch-retry-mintimeout=2000',
    '--fetch-retry-maxtimeout=10000',
  ];
  const { code, output, timedOut } = await run(command, all, { cwd, shell, limit: LIMIT });
  done();
  if (code !== 0) throw new UserError(explain(doing, output, timedOut));
}

function npmCommand() {
  const cli = process.env.npm_execpath;
  if (cli && path.basename(cli) === 'npm-cli.js') return { command: process.execPath, before: [cli], shell: false };
  return { command: 'npm', before: [], shell: process.platform === 'win32' };
}

/** What npm's error codes mean for a person, the likeliest first. */
const REASONS = [
  {
    codes: /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT)\b/,
    why:
      'The npm registry cannot be reached. The first start needs the network; later ones do not.\n' +
      'Check the connection and npm’s settings (npm config get registry, npm config get proxy), and run the command again.',
  },
  { codes: /\bENOSPC\b/, why: 'The disk is full: about 1 GB is needed.' },
];

/**
 * @param {string} doing
 * @param {string} output
 * @param {boolean} timedOut
 */
function explain(doing, output, timedOut) {
  const said = output.split('\n').filter((line) => line.trim() && !/^npm error\s+at /.test(line));
  const why = timedOut
    ? `It took longer than ${LIMIT / 60_000} minutes.`
    : REASONS.find(({ codes }) => codes.test(output))?.why;
  return [`${doing} failed.`, ...said.slice(0, 15), ...(why ? ['', why] : [])].join('\n');
}
