import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { UserError } from '../lib/messages.mjs';
import { root } from '../lib/paths.mjs';

export const help = `Opens a real VS Code on the sample matter, with Glossator installed.

  npm run demo -- [options] [-- FOLDER]

  FOLDER       the folder to open (samples/group-control)
  --port N     the port of the embedded VS Code, which is then the one used (7180, or a free one where
               that is taken; 0 for a free one)
  --no-open    print the address, open no browser
  --embedded   use the embedded VS Code even where a desktop one is installed
  --help       show this

A desktop VS Code (1.91 or newer) is used where there is one: the program named in VSCODE_PATH, or one in the usual
places. It runs beside your own, with settings and extensions of its own. Ctrl+C ends everything.`;

/**
 * @typedef {object} Arguments
 * @property {boolean} help
 * @property {boolean} embedded
 * @property {boolean} open
 * @property {number | undefined} port `undefined` where the usual one will do, or any; 0 for any
 * @property {string} folder absolute
 */

/**
 * @param {readonly string[]} argv
 * @param {NodeJS.ProcessEnv} env
 * @returns {Arguments}
 */
export function readArguments(argv, env = process.env) {
  const { values, positionals } = parse([...swallowedByNpm(env), ...argv]);
  if (positionals.length > 1)
    throw new UserError(`One folder can be opened, not ${positionals.length}: ${positionals.join(' ')}\n\n${help}`);
  return {
    help: values.help ?? false,
    embedded: values.embedded ?? false,
    open: !values['no-open'],
    port: readPort(values.port),
    folder: readFolder(positionals[0], env.INIT_CWD ?? process.cwd()),
  };
}

/**
 * npm passes on only what follows its own `--`. Options before it end up in the environment: those given to
 * `npm run demo --no-open --port 8000` are meant for us all the same.
 *
 * @param {NodeJS.ProcessEnv} env
 */
function swallowedByNpm(env) {
  const args = [];
  if (env.npm_config_embedded === 'true') args.push('--embedded');
  if (env.npm_config_open === '') args.push('--no-open');
  // Given with a blank, the number stays behind as the first of our arguments and follows this one.
  if (env.npm_config_port)
    args.push(...(env.npm_config_port === 'true' ? ['--port'] : ['--port', env.npm_config_port]));
  return args;
}

/** @param {readonly string[]} argv */
function parse(argv) {
  try {
    const flag = /** @type {const} */ ({ type: 'boolean' });
    const options = { help: flag, embedded: flag, 'no-open': flag, port: /** @type {const} */ ({ type: 'string' }) };
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    throw new UserError(`${/** @type {Error} */ (error).message}\n\n${help}`);
  }
}

/** @param {string | undefined} given */
function readPort(given) {
  if (given === undefined) return undefined;
  const port = Number(given);
  if (!/^\d+$/.test(given) || port > 65_535)
    throw new UserError(`A port is a number from 1 to 65535, or 0 for a free one, not ${given}.`);
  return port;
}

/**
 * @param {string | undefined} given
 * @param {string} cwd
 */
function readFolder(given, cwd) {
  const folder = given === undefined ? path.join(root, 'samples', 'group-control') : path.resolve(cwd, given);
  const stat = fs.statSync(folder, { throwIfNoEntry: false });
  if (!stat) throw new UserError(`The folder ${folder} does not exist.`);
  if (!stat.isDirectory()) throw new UserError(`${folder} is not a folder.`);
  return folder;
}
